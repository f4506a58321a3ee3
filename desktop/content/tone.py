"""What a draft is listened to for, in each language: ``tone.toml``."""

import re
from functools import cache
from importlib.abc import Traversable

from desktop.content.sheet import Row, resources, sheet
from desktop.content.words import LANGUAGES
from desktop.model.voice import Criterion, Tone

GAP = r"(?:[^\s.!?]+\s+){0,5}?"
_BEGINS = re.compile(r"[\w(\[]|\\[wd]")
_ENDS = re.compile(r"[\w)?]$|\\w\*$")
_LETTERS = re.compile(r"(?<!\\w)(?<!\])\*")  # a star for letters, not one that repeats a class
_SIGNS = str.maketrans("’׳״ךםןףץ", "''\"כמנפצ")  # as the draft is heard: final letters are as others


@cache
def load(language: str) -> Tone:
    """The tone of a language the app speaks (English for any other); raises ContentError."""
    spoken = language if language in LANGUAGES else LANGUAGES[0]
    return read(resources().joinpath("languages", spoken, "tone.toml"))


def read(source: Traversable) -> Tone:
    """The tone of a file; raises ContentError naming it."""
    whole = sheet(source)
    language, prefix = whole.text("language"), whole.text("prefix", "")
    calmer = Row(whole.file, _table(whole, "calmer"), "calmer").only(*Criterion)
    unknown = Row(whole.file, _table(whole, "while_unknown"), "while_unknown").only(*Criterion)
    lists = Row(whole.file, _table(whole, "lists"), "lists")
    return Tone(
        language,
        {name: pattern(lists, name, prefix) for name in lists.values},
        {criterion: calmer.text(criterion) for criterion in Criterion},
        {criterion: unknown.text(criterion) for criterion in map(Criterion, unknown.values)},
    )


def _table(row: Row, name: str) -> dict[str, object]:
    value = row.values.get(name)
    if not isinstance(value, dict):
        raise row.broken(f"{name} = {value!r}")
    return value


def pattern(row: Row, name: str, prefix: str) -> re.Pattern[str]:
    """One pattern for a list: what begins with a letter only where a word begins, all else anywhere."""
    phrases = sorted(row.texts(name), key=len, reverse=True)
    inner = [phrase(one[1:]) for one in phrases if one.startswith("*")]  # anywhere in a word
    others = [phrase(one) for one in phrases if not one.startswith("*")]
    worded = [one for one in others if _BEGINS.match(one)]
    parts = [rf"(?<!\w){prefix}(?:{'|'.join(worded)})"] if worded else []
    others = inner + [one for one in others if one not in worded]
    try:
        return re.compile("|".join(parts + others) or r"(?!)")
    except re.error as problem:
        raise row.broken(f"{name}: {problem}") from problem


def folded(said: str) -> str:
    """A text as it is heard in a draft."""
    return said.translate(_SIGNS)


def phrase(said: str) -> str:
    """A phrase as a pattern: a blank is any, `` ... `` is up to five words, ``*`` any letters; brackets as usual."""
    said = _LETTERS.sub(r"\\w*", folded(said).replace(" ... ", "\u0001"))
    said = said.replace(" ?", r"\s*").replace(" ", r"\s+").replace("\u0001", rf"\s+{GAP}")
    return said + (r"(?!\w)" if _ENDS.search(said) else "")
