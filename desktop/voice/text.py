"""A draft as it is listened to: small letters, no hidden signs, the customer's own words left out, cut in sentences."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from types import MappingProxyType

from desktop.model.voice import Span, Tone

_SAME = str.maketrans("’‘ʼ׳`“”„״–—\u00a0\u202f\u05beךםןףץ", "'''''\"\"\"\"--  -כמנפצ")
_HIDDEN = frozenset({"Mn", "Cf"})
_QUOTED = re.compile(r'(?<![^\s(])"[^"\n]{2,200}"(?!\w)')
_TITLES = "".join(rf"(?<!\b{title})" for title in ("mr", "mrs", "ms", "dr", "st", "bw", "bi", "dk", "prof"))
_END = re.compile(rf"(?<!\d){_TITLES}[.!?…]+(?=[\s)\"]|$)|(?<=\d)[.!?…]+(?=\s|$)|\n+|[\U0001f300-\U0001faff]+(?=\s|$)")
_LETTER = str.isalnum
SILENCE = "\u0000"
KEPT = 8192  # sentences times lists: a long draft has some sixty sentences, and there are fifty lists


@dataclass(frozen=True, slots=True)
class Draft:
    """``heard`` is what the phrases are looked for in; ``places`` says where each of its characters stood."""

    said: str
    heard: str
    places: tuple[int, ...]
    sentences: tuple[Span, ...]
    _found: dict[str, list[Span]] = field(default_factory=dict, compare=False, repr=False)

    def find(self, tone: Tone, name: str, within: Span | None = None) -> list[Span]:
        """Where a phrase of the list is said (places in ``heard``); nothing for a list that the language lacks."""
        if name not in self._found:
            pattern = tone.lists.get(name)
            self._found[name] = [
                Span(self._begin_of_word(part.start + start), part.start + end)
                for part in (self._parts() if pattern else ())
                for start, end in heard_in(pattern, self.heard[part.start : part.end])
            ]
        found = self._found[name]
        return [span for span in found if within.start <= span.start and span.end <= within.end] if within else found

    def _parts(self) -> Iterator[Span]:
        """Each sentence with what stands behind it, up to the next: no phrase goes on from one to another."""
        begins = [0, *(sentence.start for sentence in self.sentences[1:])]
        for start, end in zip(begins, [*begins[1:], len(self.heard)], strict=True):
            yield Span(start, end)

    def _begin_of_word(self, place: int) -> int:
        inside = place < len(self.heard) and _LETTER(self.heard[place])
        while inside and place and _LETTER(self.heard[place - 1]):
            place -= 1
        return place

    def shown(self, spans: list[Span]) -> tuple[Span, ...]:
        """The same words in the draft as it was written."""
        return tuple(Span(self.places[span.start], self.places[span.end - 1] + 1) for span in spans if span.end)


def draft(said: str, marks: Mapping[str, str] = MappingProxyType({})) -> Draft:
    """Fold a text, keeping where each character was; a mark of an open field is heard as ``{field}``."""
    signs: list[str] = []
    places: list[int] = []
    place = 0
    while place < len(said):
        mark = next((mark for mark in marks if said.startswith(mark, place)), "") if said[place] == "{" else ""
        if mark:
            heard = "{" + marks[mark] + "}"
            signs += heard
            places += [place] * (len(heard) - 1) + [place + len(mark) - 1]
            place += len(mark)
            continue
        sign = said[place]
        if unicodedata.category(sign) not in _HIDDEN:
            small = sign.lower()
            signs.append(small if len(small) == 1 else sign)
            places.append(place)
        place += 1
    whole = "".join(signs).translate(_SAME)
    heard = _QUOTED.sub(lambda match: SILENCE * len(match[0]), whole)
    return Draft(said, heard, tuple(places), tuple(_sentences(whole)))


@lru_cache(maxsize=KEPT)
def heard_in(pattern: re.Pattern[str], part: str) -> tuple[tuple[int, int], ...]:
    """Where a pattern stands in one sentence; while somebody types, the others are as they were."""
    return tuple(match.span() for match in pattern.finditer(part))


def sentence_of(said: str, span: Span) -> Span:
    """The sentence of a text in which these of its characters begin, without the blanks around it."""
    heard = draft(said)
    for sentence in heard.sentences:
        start, end = heard.places[sentence.start], heard.places[sentence.end - 1] + 1
        if start <= span.start < end:
            inside = said[start:end]
            return Span(start + len(inside) - len(inside.lstrip()), start + len(inside.rstrip()))
    return span


def _sentences(text: str) -> Iterator[Span]:
    begin = 0
    for match in _END.finditer(text):
        if text[begin : match.start()].strip():
            yield Span(begin, match.end())
        begin = match.end()
    if text[begin:].strip():
        yield Span(begin, len(text))
