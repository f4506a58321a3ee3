"""Under which keys a word may stand in a phrase tree: itself, its beginnings and endings, its stem."""

import re
from collections.abc import Iterator

_DOUBLE = re.compile(r"(.)\1")
_NUMBER = re.compile(r"\d+(?:[.,:]\d+)*$")
_VOWEL_END = re.compile("[aeiou](?:ni)?$")
LONGEST_PREFIX = 3
SHORTEST = 2
LONGEST_SMALL = 2

# Swahili verbs: who does it, when, to whom, then the root and its ending.
WHO = ("ni", "na", "tu", "wa", "zi", "ya", "li", "ki", "vi", "ku", "pa", "u", "a", "m", "i")
_WHO_TYPED_SHORT = ("n", "t", "nn")
NOT_WHO = (
    "hatu",
    "hawa",
    "hazi",
    "haya",
    "hali",
    "haki",
    "havi",
    "haku",
    "hapa",
    "ham",
    "hai",
    "hau",
    "si",
    "hu",
    "ha",
)
WHEN = (
    *("mesha", "ngali", "lisha", "kisha", "sha", "nge", "me", "li", "na", "ta", "ka", "ki", "ja", "ku", ""),
    *("liye", "lio", "liyo", "lizo", "lilo", "licho", "lipo", "naye", "nao", "nayo", "nazo", "napo"),
)
TO_WHOM = ("ni", "ku", "mw", "tu", "wa", "zi", "ya", "li", "ki", "vi", "ji", "m", "u", "i", "")
_ENDING = re.compile("(?:lw|liw|lew|ish|esh|iz|ez|ik|ek|an|w|i|e)*(?:a|e|i|eni|ana)$")
_NO_VERBS = frozenset(
    {"katika", "kutoka", "wakati", "hakika", "kabisa", "kabla", "tangu", "mungu", "kwanza", "tena", "mkate", "mikate"}
)
_WE = frozenset({"ni", "tu", "n", "t", "nn"})
_OTHERS = frozenset({"m", "u", "tu", "wa", "a"})
_SHORTEST_STEM = 3


def keys(word: str, prefixes: str, verbs: bool) -> frozenset[str]:
    """The keys of a folded word. A star stands for the letters left out, ``#`` for any number,
    ``##`` for one of more than two signs.
    """
    if is_number(word):
        return frozenset({word, "#", "##"} if len(word) > LONGEST_SMALL else {word, "#"})
    forms = _forms(word, prefixes)
    starred = [form[:size] + "*" for form in forms for size in range(len(form), 2, -1)]
    starred += ["*" + word[-size:] for size in range(len(word), 2, -1)]
    stems = list(_stems(word)) if verbs and _may_be_verb(word) else []
    return frozenset({*forms, *starred, *stems})


def is_number(word: str) -> bool:
    """Whether it is figures only."""
    return bool(_NUMBER.match(word))


def _may_be_verb(word: str) -> bool:
    return len(word) > _SHORTEST_STEM and word.isascii() and word not in _NO_VERBS and bool(_VOWEL_END.search(word))


def _forms(word: str, prefixes: str) -> list[str]:
    forms = [word]
    single = _DOUBLE.sub(r"\1", word)
    if single != word:
        forms.append(single)
    for cut in range(1, LONGEST_PREFIX + 1):
        if not prefixes or len(word) - cut < max(SHORTEST, cut) or word[cut - 1] not in prefixes:
            break
        forms.append(word[cut:])
    return forms


def _stems(word: str) -> Iterator[str]:
    """The keys ``~root`` of a verb (``no~``: it is denied, ``ta~``: I or we shall, ``si~``: do not, ``tu~``: do)."""
    yield from _roots("tu~" if word.endswith("eni") else "~", word, whole=False)
    if word.startswith("ku"):
        yield from _roots("~", word[2:])
    for who in NOT_WHO:
        if word.startswith(who):
            for _, stem in when_and_whom(word[len(who) :]):
                yield from _roots("no~", stem)
    for who in WHO:
        if word.startswith(who):
            yield from _said(who, word[len(who) :])
    for who in _WHO_TYPED_SHORT:
        if word.startswith(who + "ta"):
            yield from _said(who, word[len(who) :])


def _said(who: str, rest: str) -> Iterator[str]:
    for when, stem in when_and_whom(rest):
        yield from _roots("~", stem, whole=bool(when))
        if when == "ta" and who in _WE:
            yield from _roots("ta~", stem)
        if not when and who in _OTHERS and stem.endswith("e"):
            yield from _roots("tu~", stem)
    if who in _OTHERS and rest.startswith("si") and rest.endswith("e"):
        for when, stem in when_and_whom(rest[2:]):
            if not when:
                yield from _roots("si~", stem)


def when_and_whom(rest: str) -> Iterator[tuple[str, str]]:
    """What may follow who: when, and the stem that is left behind the object, where there is one."""
    for when in WHEN:
        if rest.startswith(when):
            for whom in TO_WHOM:
                stem = rest[len(when) + len(whom) :]
                if len(stem) >= _SHORTEST_STEM and rest.startswith(whom, len(when)):
                    yield when, stem


def _roots(mark: str, stem: str, whole: bool = True) -> Iterator[str]:
    """The beginnings of a stem that leave a verb's ending; the stem itself where it is sure to be a verb."""
    if whole:
        yield mark + stem
    for size in range(len(stem) - 1, 1, -1):
        if _ENDING.match(stem, size):
            yield mark + stem[:size]
