"""How somebody is reached: what of a typed number a telephone takes, and what is a mail address."""

import re

SHORTEST, LONGEST = 3, 15  # digits: an emergency line has three, no number has more than fifteen
LONGEST_MAIL = 254
_PHONE = re.compile(r"(?:\+|00)?[0-9 \-()./]{1,30}")
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


def is_mail(address: str) -> bool:
    """Whether this is one plain mail address."""
    return len(address) <= LONGEST_MAIL and _MAIL.fullmatch(address) is not None
