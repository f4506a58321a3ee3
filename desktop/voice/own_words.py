"""The owner's own words: those that she never says, and those that she likes better than the one that stands there."""

import re
from collections.abc import Iterator, Sequence

from desktop.model.voice import Kin, Remark, Saying, Slip, Span
from desktop.voice.text import Draft, draft

_FRONT = "[ושהבכלמ]{0,2}"  # one-letter words that Hebrew writes in front; they stay


def own_words(text: str, sayings: Sequence[Saying], liked: Sequence[str], kin: Sequence[Kin]) -> list[Remark]:
    """What to point out, each with the word to say instead, where there is one.

    ``liked``: the words that she likes to say; ``kin``: the words that stand for each other.
    """
    heard = draft(text)
    found = [*_never_said(heard, sayings)]
    told = {span for remark in found for span in remark.spans}
    better = (remark for row in kin for remark in _better(heard, row, liked))
    return found + [remark for remark in better if not any(span in told for span in remark.spans)]


def in_its_place(said: str, instead: str) -> str:
    """The word as it stands where another one stood: with a capital where that one had it."""
    return instead[:1].upper() + instead[1:] if said[:1].isupper() else instead


def _never_said(heard: Draft, sayings: Sequence[Saying]) -> Iterator[Remark]:
    for one in sayings:
        if spans := _places(heard, one.never):
            yield Remark(Slip.NEVER_SAID, spans, one.never, one.instead)


def _better(heard: Draft, row: Kin, liked: Sequence[str]) -> Iterator[Remark]:
    """The words of a row that she does not like, for the one that she does."""
    known = {_folded(one) for one in liked}
    hers = [forms for forms in row if known & {_folded(form) for form in forms}]
    if not hers:
        return
    spared = {_folded(form) for forms in hers for form in forms}
    for forms in row:
        for place, form in enumerate(forms):
            spans = _places(heard, form) if _folded(form) not in spared else ()
            spared.add(_folded(form))
            if spans:
                yield Remark(Slip.RATHER, spans, form, hers[0][min(place, len(hers[0]) - 1)])


def _folded(word: str) -> str:
    return draft(word.strip()).heard


def _places(heard: Draft, word: str) -> tuple[Span, ...]:
    said = _folded(word)
    if not said:
        return ()
    pattern = re.compile(rf"(?<!\w){_FRONT}(?P<word>{re.escape(said)})(?!\w)")
    return heard.shown([Span(*match.span("word")) for match in pattern.finditer(heard.heard)])
