"""How somebody is reached: what of a typed number a telephone takes, and what is a mail address."""

import re

SHORTEST, LONGEST = 3, 15  # digits: an emergency line has three, no number has more than fifteen
LONGEST_MAIL = 254
_PHONE = re.compile(r"(?:\+|00)?[0-9 \-()./]{1,30}")
_WITHIN = re.compile(r"(?<![\w/@.])(?:\+|00)?[(0-9][0-9 ()./-]{5,28}[0-9](?![\w@])")
_CODE = re.compile(r"\+(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|[2-9][0-9]{2})")
"""The code of a country, as numbers of all the world begin (ITU-T E.164)."""
_MAIL = re.compile(
    r"[A-Za-z0-9][A-Za-z0-9._+-]{0,63}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}"
)


def dialled(phone: str) -> str:
    """A number as a telephone takes it, ``+254722178177`` or ``112``; empty where it is none."""
    if not _PHONE.fullmatch(phone):
        return ""
    abroad = phone.startswith(("+", "00"))
    digits = re.sub("[^0-9]", "", phone.removeprefix("00"))
    return ("+" if abroad else "") + digits if SHORTEST <= len(digits) <= LONGEST else ""


def phone_in(text: str) -> str:
    """The first number that stands in a text, as it is written there; empty where there is none."""
    found = _WITHIN.search(text)
    return found[0] if found and dialled(found[0]) else ""


def country_code(phone: str) -> str:
    """The code of the country that a number is dialled in, ``+254``; empty where the number does not tell it."""
    found = _CODE.match(dialled(phone))
    return found[0] if found else ""


def from_abroad(phone: str, code: str) -> str:
    """A number that begins with 0 as it is dialled from abroad; as it is where no ``code`` is known."""
    number = dialled(phone)
    return code + number[1:] if code and re.fullmatch("0[1-9][0-9]{5,}", number) else phone


def is_mail(address: str) -> bool:
    """Whether this is one plain mail address."""
    return len(address) <= LONGEST_MAIL and _MAIL.fullmatch(address) is not None
