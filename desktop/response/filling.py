"""What is put into the open places of a text: how a person is called, a number in Hebrew; and the way back."""

import re
from collections.abc import Callable, Collection, Mapping, Sequence

from desktop.response.replies import BRACES

FROM_THE_RIGHT = frozenset({"he"})
_PHONE = re.compile(r"(?<![\w/])(?:\((?=[0-9]{1,5}\)))?\+?[0-9](?:[0-9]|[ \u00a0()./-]{1,3}(?=[0-9])){5,18}(?![\w/])")
_BETWEEN = re.compile(r"[ \u00a0()./-]+")
_LETTER_BEFORE = "[ובהלמשכ]{0,2}"
"""Hebrew writes "and", "to", "from" as letters before the word."""
SHORTEST, SHORTEST_NAME, SHORTEST_BEHIND_A_LETTER = 3, 2, 3
LONGEST_NAME_WORDS = 4


def first_name(name: str, titles: Collection[str], firms: Collection[str]) -> str:
    """What a person is called by in a reply: the first word of her name, a title with the word behind it.

    A name with a word of ``firms`` in it, an initial, a comma or more words than people have stays whole.
    """
    parts = name.split()
    words = [part for part in parts if any(map(str.isalpha, part))]
    bare = [word.casefold().strip(".,'’״\"()") for word in words]
    if not words or "," in name or "&" in parts or len(words) > LONGEST_NAME_WORDS or not set(bare).isdisjoint(firms):
        return name
    called = 0
    while called < len(words) - 1 and bare[called] in titles:
        called += 1
    kept = len(bare[called]) < SHORTEST_NAME
    return name if kept else " ".join(words[: called + 1])


def spelt(value: str, language: str) -> str:
    """A value as it stands in a text: from the right, a number with blanks would be drawn the wrong way round.

    Digits that hyphens join keep their order.
    """
    if language not in FROM_THE_RIGHT:
        return value
    return _PHONE.sub(lambda found: _BETWEEN.sub("-", found[0].lstrip("(")), value)


def with_places(
    text: str, values: Mapping[str, str], names: Sequence[str], marks: Mapping[str, str], language: str
) -> str:
    """A text for the next one: where a value, or one of ``names`` of the person, stands as a word, its ``{field}``.

    ``marks``: what stands for each open field; it becomes its ``{field}`` too.
    """
    wanted = {mark: field for field, mark in marks.items()}
    found: dict[str, str] = {}
    for name in filter(None, names):
        if len(name) >= SHORTEST_NAME:
            found.setdefault(name, "name")
    for field, value in values.items():
        for form in (value.strip(), spelt(value.strip(), language)):
            if len(form) >= SHORTEST:
                found.setdefault(form, field)
    return _sub(text, found, lambda kept: "{" + wanted[kept] + "}" if kept in wanted else kept)


def _sub(text: str, found: Mapping[str, str], kept: Callable[[str], str]) -> str:
    """Longer values first; what stands in braces already is no value."""
    words = sorted(found, key=len, reverse=True)
    spoken = "|".join(map(_whole, words))
    pattern = re.compile(f"(?P<mark>{BRACES.pattern})" + (f"|{spoken}" if spoken else ""))

    def put(match: re.Match[str]) -> str:
        if match["mark"]:
            return kept(match[0])
        word = next(word for word in words if match[0].endswith(word) and _fits(match[0], word))
        return match[0][: -len(word)] + "{" + found[word] + "}"

    return pattern.sub(put, text)


def _fits(said: str, word: str) -> bool:
    return re.fullmatch(_LETTER_BEFORE + re.escape(word), said) is not None


def _whole(value: str) -> str:
    hebrew = "\u05d0" <= value[0] <= "\u05ea" and len(value) >= SHORTEST_BEHIND_A_LETTER
    before = r"(?<!\w)" + (_LETTER_BEFORE if hebrew else "") if value[0].isalnum() else ""
    return before + re.escape(value) + (r"(?!\w)" if value[-1].isalnum() else "")
