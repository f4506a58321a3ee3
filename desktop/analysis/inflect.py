"""The shapes in which a word that is searched for may stand: much is written onto it in Hebrew and Swahili."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from desktop.analysis.forms import NOT_WHO, TO_WHOM, WHEN, WHO, when_and_whom

_HEBREW = re.compile("[א-ת]{2,}$")
_FRONTS = ("", *"הובלמשכ", *("וה", "וב", "ול", "ומ", "וש", "וכ", "שה", "מה", "שב", "של", "כש", "לכש", "כשה"))
_FRONT_LETTERS = frozenset("הובלמשכ")
_ENDINGS = ("ים", "ות", "ה", "ת")
_DOUBLE_YOD, _ITS_SHAPES = ("ייה", "יית"), ("ייה", "יית", "יות", "יים")
_FINALS = dict(zip("ךםןףץ", "כמנפצ", strict=True))
_SWAHILI = re.compile("[a-z']{3,}[aeiou]$")
_ENGLISH = re.compile("[a-z]{3,}$")
_HISSES = ("s", "x", "z", "ch", "sh")
_CLASSES = (("m", "wa"), ("m", "mi"), ("wa", "m"), ("mi", "m"), ("ki", "vi"), ("vi", "ki"), ("ch", "vy"), ("vy", "ch"),
            ("ma", ""), ("", "ma"))  # fmt: skip
SHORTEST_STEM, SHORTEST_CORE, SHORTEST_NOUN, SHORTEST_ROOT = 3, 3, 4, 2
MOST_FRONTS = 2


@dataclass(frozen=True, slots=True)
class Shapes:
    """``begins``: beginnings of words; ``whole``: words; ``cores``: what is inside of verbs that ``verb`` matches."""

    begins: tuple[str, ...] = ()
    whole: tuple[str, ...] = ()
    cores: tuple[str, ...] = ()
    verb: re.Pattern[str] | None = field(default=None)


@lru_cache(maxsize=200)
def shapes(word: str) -> Shapes:
    """In which shapes ``word`` (any case) may be written, besides itself."""
    plain = word.casefold().translate({ord("’"): "'"})
    if _HEBREW.match(plain):
        return Shapes(begins=tuple(dict.fromkeys(_hebrew(plain))))
    if _SWAHILI.match(plain):
        cores = tuple(dict.fromkeys(_cores(plain)))
        whole = (*_nouns(plain), *_numbers(plain))
        return Shapes(whole=whole, cores=cores, verb=_verb(cores) if cores else None)
    return Shapes(whole=tuple(_numbers(plain)))


def _numbers(word: str) -> Iterator[str]:
    """One and many in English: pie and pies, baby and babies, box and boxes."""
    if not _ENGLISH.match(word):
        return
    if word.endswith("ies") and len(word) > 4:
        yield from (word[:-3] + "y", word[:-1])
    elif word.endswith("es") and word[:-2].endswith(_HISSES):
        yield from (word[:-2], word[:-1])
    elif word.endswith("s") and not word.endswith("ss"):
        yield word[:-1]
    elif word.endswith("y") and word[-2] not in "aeiou":
        yield word[:-1] + "ies"
    else:
        yield word + ("es" if word.endswith(_HISSES) else "s")


def _hebrew(word: str) -> Iterator[str]:
    for cut in range(MOST_FRONTS + 1):
        base = word[cut:]
        if cut and (len(base) < SHORTEST_STEM or not _FRONT_LETTERS.issuperset(word[:cut])):
            break
        for stem in _stems(base):
            yield from (front + stem for front in _FRONTS)


def _stems(base: str) -> Iterator[str]:
    """The word, and without the ending of a number or gender; inside a word no letter has its final shape.

    A double yod before the ending becomes single in the plural, so that all shapes are named: what is common to them
    begins other words too.
    """
    yield base
    if base.endswith(_DOUBLE_YOD) and len(base) >= SHORTEST_ROOT + 3:
        yield from (base[:-3] + shape for shape in _ITS_SHAPES)
        return
    if base[-1] in _FINALS:
        yield base[:-1] + _FINALS[base[-1]]
    for ending in _ENDINGS:
        if base.endswith(ending) and len(base) - len(ending) >= SHORTEST_STEM:
            yield base[: -len(ending)]
            break


def _nouns(word: str) -> Iterator[str]:
    """One and many: mteja and wateja, chakula and vyakula, duka and maduka."""
    for front, other in _CLASSES:
        if word.startswith(front) and len(word) - len(front) >= SHORTEST_NOUN:
            yield other + word[len(front) :]


def _cores(word: str) -> Iterator[str]:
    """The root of a verb, without who, when, whom and the last vowel; of a bare verb the word without that vowel."""
    found = False
    for who in (*NOT_WHO, *WHO):
        if word.startswith(who):
            for when, stem in when_and_whom(word[len(who) :]):
                if (when or who in NOT_WHO) and len(stem) > SHORTEST_CORE:
                    found = True
                    yield stem[:-1]
    if word.startswith("ku") and len(word) - 3 >= SHORTEST_CORE:
        found = True
        yield word[2:-1]
    if not found:
        yield word[:-1]


@lru_cache(maxsize=200)
def _verb(cores: tuple[str, ...]) -> re.Pattern[str]:
    """A verb of one of these roots: who and when, or who not, or the infinitive; then perhaps whom."""

    def one_of(parts: tuple[str, ...]) -> str:
        return "(?:" + "|".join(re.escape(part) for part in parts) + ")"

    sure = one_of(tuple(when for when in WHEN if when))
    said = f"{one_of(WHO)}{sure}|{one_of(NOT_WHO)}{one_of(WHEN)}|ku"
    return re.compile(f"(?:{said}){one_of(TO_WHOM)}{one_of(cores)}")
