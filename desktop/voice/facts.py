"""Finds private facts in a draft: by their shape and check digits, or by the words beside them."""

import re
from collections.abc import Callable, Iterator, Sequence

from desktop.model.private import Fact, Kind, Signs

_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_CARD = re.compile(r"(?<![\w.,+-])\d(?:[ -]?\d){12,18}(?![\w-])")
_PHONE = re.compile(
    r"""(?<![\w.,:/#])(?<![0-9A-Za-z]-)(?:
        \+\d{1,3}[ .-]?\(?\d{1,4}\)?(?:[ .-]?\d{2,4}){2,4}
        | 00\d{1,3}[ .-]?\d{2,3}(?:[ .-]?\d{3,4}){2}
        | \(\d{3}\)[ .-]?\d{3}[ .-]\d{4}
        | (?:254|255|256|250|972)[ -]?\d{1,3}(?:[ -]?\d{3}){2}
        | 0\d{1,3}[ .-]?\d{3}[ .-]?\d{3,4}
        | 0\d-\d{7}
        | [2-9]\d{2}[.-]\d{3}[.-]\d{4}
        | [2-9]\d{2}\ \d{3}\ \d{4}
    )(?![\w:/]|[.,-]\d)""",
    re.VERBOSE,
)
_SSN = re.compile(r"(?<![\w-])(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\w-])")
_NIDA = re.compile(r"(?<![\w-])(?:19|20)\d{6}-?\d{5}-?\d{5}-?\d{2}(?![\w-])")
_KRA = re.compile(r"(?<!\w)[AP]\d{9}[A-Z](?!\w)")
_IBAN = re.compile(r"(?<!\w)[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?(?!\w)")
_ISRAELI = re.compile(r"(?<![\w.,+-])\d{9}(?![\w,]|[.-]\d)")
_MOBILE_MONEY = re.compile(r"(?<!\w)(?=[A-Z]*\d)(?=\d*[A-Z])[A-Z]{2}[A-Z0-9]{8}(?!\w)")
MAX_DIGITS = 15
ORDER = (
    Kind.CARD,
    Kind.MAIL,
    Kind.IDENTITY,
    Kind.PHONE,
    Kind.ORDER,
    Kind.ADDRESS,
    Kind.HEALTH,
    Kind.PAYMENT,
    Kind.VISIT,
    Kind.NAME,
    Kind.BOND,
)


def facts(
    text: str, signs: Signs, *, own: Sequence[str] = (), known: Sequence[str] = (), strict: bool = False
) -> list[Fact]:
    """The private facts of a draft, in order, none over another.

    ``own``: the business's own contacts and names, which may be told. ``known``: the name that the customer writes
    under. ``strict``: that somebody is a patient, client or pupil is private, too.
    """
    found: list[Fact] = []
    for kind in ORDER:
        if kind is Kind.BOND and not strict:
            continue
        for start, end in _places(text, kind, signs):
            free = all(end <= other.start or start >= other.end for other in found)
            if free and not _may_be_told(text[start:end], own, known):
                found.append(Fact(kind, start, end))
    return sorted(found, key=lambda fact: fact.start)


def redacted(text: str, found: Sequence[Fact], instead: Callable[[Kind], str]) -> str:
    """The draft with each fact replaced by what ``instead`` says for its kind."""
    for fact in sorted(found, key=lambda fact: fact.start, reverse=True):
        text = text[: fact.start] + instead(fact.kind) + text[fact.end :]
    return text


def _places(text: str, kind: Kind, signs: Signs) -> Iterator[tuple[int, int]]:
    for pattern, real in _SHAPES.get(kind, ()):
        for match in pattern.finditer(text):
            if real(match[0]):
                yield match.span()
    pattern_of_words = signs.patterns.get(kind)
    if pattern_of_words is not None:
        for match in pattern_of_words.finditer(text):
            told = next((name for name, said in match.groupdict().items() if said is not None), 0)
            yield match.span(told)


def _may_be_told(said: str, own: Sequence[str], known: Sequence[str]) -> bool:
    digits = _digits(said)
    for one in own:
        if said.casefold() in one.casefold() or (len(digits) >= 6 and digits[-6:] in _digits(one)):
            return True
    return any(word and word.casefold() in said.casefold() for name in known for word in name.split())


def _digits(said: str) -> str:
    return "".join(sign for sign in said if sign.isdigit())


def _any(_: str) -> bool:
    return True


def _luhn(said: str) -> bool:
    """The check digit of cards (ISO/IEC 7812-1)."""
    digits = [int(sign) for sign in said if sign.isdigit()]
    if len(set(digits)) == 1:
        return False
    doubled = [digit * 2 if place % 2 else digit for place, digit in enumerate(reversed(digits))]
    return sum(digit - 9 if digit > 9 else digit for digit in doubled) % 10 == 0


def _israeli(said: str) -> bool:
    """The check digit of Israeli identity numbers."""
    weighed = [int(sign) * (1 + place % 2) for place, sign in enumerate(said)]
    return len(set(said)) > 1 and sum(digit // 10 + digit % 10 for digit in weighed) % 10 == 0


def _iban(said: str) -> bool:
    """The check digits of ISO 13616."""
    plain = said.replace(" ", "")
    moved = plain[4:] + plain[:4]
    return int("".join(str(int(sign, 36)) for sign in moved)) % 97 == 1


def _telephone(said: str) -> bool:
    return 9 <= len(_digits(said)) <= MAX_DIGITS


_SHAPES: dict[Kind, tuple[tuple[re.Pattern[str], Callable[[str], bool]], ...]] = {
    Kind.CARD: ((_CARD, _luhn), (_IBAN, _iban)),
    Kind.MAIL: ((_MAIL, _any),),
    Kind.IDENTITY: ((_SSN, _any), (_NIDA, _any), (_KRA, _any), (_ISRAELI, _israeli)),
    Kind.PHONE: ((_PHONE, _telephone),),
    Kind.ORDER: ((_MOBILE_MONEY, _any),),
}
