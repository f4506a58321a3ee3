"""Choose what to say and measure it: which templates fit, which fields are open, how long a text is somewhere."""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from desktop.model.inbox import Item
from desktop.model.playbook import Stage
from desktop.model.reading import Mark
from desktop.model.reply import Platform, Template

FIELD = re.compile(r"\{([a-z][a-z0-9_]*)\}")
BRACES = re.compile(r"\{([^{}\n]{1,60})\}")
_NO_NAME = re.compile(r"[\d@_/\\#]")
NAME = re.compile(r"[a-z][a-z0-9_]*")
ACCUSES_NOBODY = "fake-reply"
"""The one thing to say below a review for which somebody wants money."""
RISK_FITS, MOOD_FITS, KIND_FITS, CONCERN_FITS, PERSON_FITS, PUBLIC_FITS, STAGE_FITS = 20, 5, 4, 3, 3, 3, 2

ENDINGS = "com|org|net|info|io|me|app|shop|biz|africa|ke|tz|ug|rw|il|uk"
LINK = re.compile(
    r"https?://[^\s<>\"]*[^\s<>\".,:;!?()\[\]]"
    rf"|(?<![@\w.-])(?:[a-z0-9-]+\.)+(?:{ENDINGS})\b(?![@-])(?:/[^\s<>\"]*[^\s<>\".,:;!?()\[\]])?",
    re.IGNORECASE,
)
LINK_WEIGHT = 23
LIGHT = ((0x0000, 0x10FF), (0x2000, 0x200D), (0x2010, 0x201F), (0x2032, 0x2037))
"""X counts these code points (Latin, Hebrew and most alphabets among them) as one, all others and emoji as two."""

JOINER, NON_JOINER, KEYCAP = "\u200d", "\u200c", "\u20e3"
SKIN_TONES = ("\U0001f3fb", "\U0001f3ff")
REGIONS = ("\U0001f1e6", "\U0001f1ff")
TAGS = ("\U000e0020", "\U000e007f")
MARKS = frozenset({"Mn", "Me", "Mc"})
CONTROLS = frozenset({"Cc", "Cf", "Zl", "Zp"})
EMOJI = ("\U0001f000", "\U0001faff")


def suggested(
    templates: Sequence[Template], item: Item | None, playbook_id: str, stage: Stage | None
) -> tuple[Template, ...]:
    """All templates, the ones that fit best first; equals keep the order of the file.

    A template that names no kind, concern or stage fits any of them, but one that names the right one comes first.
    Danger decides before all else. Without a case, what fits a beginning comes first; without a message, what is
    for all.
    """
    reading = item.reading if item else None
    risks = frozenset(map(str, reading.risks)) if reading else frozenset()

    def fit(template: Template) -> int:
        points = RISK_FITS * bool(risks & set(template.risks)) + PUBLIC_FITS * template.public
        points += KIND_FITS * _matches(playbook_id, template.kinds)
        points += STAGE_FITS * _matches(stage or Stage.IDENTIFY, template.stages)
        points += PERSON_FITS * ("name" in template.fields) * (1 if reading else -1)
        if reading and Mark.RANSOM in reading.marks:
            points += RISK_FITS * (template.id == ACCUSES_NOBODY)
        if reading:
            points += CONCERN_FITS * _matches(str(reading.concern), template.concerns)
            points += MOOD_FITS * _matches(str(reading.mood), template.moods)
        return points

    return tuple(sorted(templates, key=fit, reverse=True))


def name_of(author: str, nobody: frozenset[str]) -> str:
    """What a person may be called by; empty where the author's name is none: nobody's, a handle's, an address."""
    name = " ".join(author.split())
    is_none = name.casefold() in nobody or _NO_NAME.search(name) or not any(map(str.isalpha, name))
    return "" if is_none else name


def empty_fields(text: str, marks: Mapping[str, str] = MappingProxyType({})) -> tuple[str, ...]:
    """The fields that still stand open in ``text``, each once, in their order.

    An open field is its name in braces, or its mark as ``marks`` gives it in the language of the text.
    """
    fields = {mark: field for field, mark in marks.items()}
    found = (fields.get(mark[0]) or mark[1] for mark in BRACES.finditer(text))
    return tuple(dict.fromkeys(field for field in found if field in marks or NAME.fullmatch(field)))


def fields_in(text: str) -> tuple[str, ...]:
    """The names in braces in a text, each once, in their order."""
    return tuple(dict.fromkeys(FIELD.findall(text)))


def length(text: str, platform: Platform) -> int:
    """How long ``text`` is in the platform's own unit."""
    match platform.unit:
        case "graphemes":
            return sum(1 for _ in graphemes(text))
        case "weighted":
            return _weighted(text)
        case _:
            return len(text)


def graphemes(text: str) -> Iterator[str]:
    """What a person sees as single characters.

    A compact form of Unicode's rules (UAX 29), enough for our languages and emoji: marks, joined emoji, skin tones,
    flags, keycaps and CRLF stay together. Left out: Hangul given as single jamo, and Indic conjuncts.
    """
    cluster = ""
    for sign in text:
        if cluster and not _belongs(sign, cluster):
            yield cluster
            cluster = ""
        cluster += sign
    if cluster:
        yield cluster


def _matches(value: object, named: Sequence[object]) -> int:
    """1 where the value is named, -1 where only others are, 0 where either says nothing."""
    if not value or not named:
        return 0
    return 1 if value in named else -1


def _belongs(sign: str, cluster: str) -> bool:
    """Whether ``sign`` continues the character before it."""
    before = cluster[-1]
    if before == "\r":
        return sign == "\n"
    if unicodedata.category(before) in CONTROLS and not _extends(before):
        return False
    if _extends(sign):
        return True
    if _within(sign, REGIONS):
        return _within(before, REGIONS) and len(cluster) % 2 == 1
    return before == JOINER and _emoji(sign) and _emoji(cluster[0])


def _extends(sign: str) -> bool:
    joins = sign in (JOINER, NON_JOINER) or _within(sign, SKIN_TONES, TAGS)
    return joins or unicodedata.category(sign) in MARKS


def _within(sign: str, *ranges: tuple[str, str]) -> bool:
    return any(first <= sign <= last for first, last in ranges)


def _emoji(sign: str) -> bool:
    return _within(sign, EMOJI) or (sign > "\u2000" and unicodedata.category(sign) == "So")


def _weighted(text: str) -> int:
    """X's own count: a link 23, an emoji sequence 2, signs outside the light ranges 2, all others 1."""
    text, links = LINK.subn("", unicodedata.normalize("NFC", text))
    return links * LINK_WEIGHT + sum(_weight(cluster) for cluster in graphemes(text))


def _weight(cluster: str) -> int:
    if _emoji(cluster[0]) or KEYCAP in cluster or _within(cluster[0], REGIONS):
        return 2
    return sum(1 if any(first <= ord(sign) <= last for first, last in LIGHT) else 2 for sign in cluster)


def inside(sentence: str, names: Sequence[str]) -> str:
    """A sentence as it stands within another one: it begins small, unless with one of ``names`` or in capitals."""
    first = sentence.split(" ", 1)[0]
    known = any(first.startswith(name) for name in names)
    small = first[1:].islower() and not known
    return sentence[:1].lower() + sentence[1:] if small else sentence
