"""The nine things that a calm reply does without, each with the words that say them."""

import re
from collections.abc import Callable, Mapping

from desktop.model.voice import MET, MISSED, PARTLY, Criterion, Finding, Never, Span, Tone
from desktop.voice.text import Draft

Rule = Callable[[Draft, Tone], Finding]
BY_PHRASES = {
    Criterion.NO_BLAME: "blame",
    Criterion.NO_DEFENSIVE: "defensive",
    Criterion.NO_SARCASM: "sarcasm",
    Criterion.NO_LEGALESE: "legalese",
    Criterion.NO_ABSOLUTE: "absolute",
    Criterion.NO_FAKE_SORRY: "fake_sorry",
    Criterion.NO_OVER_ADMISSION: "admission",
    Criterion.NO_PRIVATE_DATA: "private",
}
MANY_SLIGHT = 3  # so many slight ones are as bad as one plain one
LOUD = 2  # shouts
MOST_CALLS = 2  # exclamation marks in a calm reply
SHORTEST_SHOUT = 4  # letters of a word in capitals that is not taken for an abbreviation
_ROWS = re.compile(r"[!?]{2,}")
_CALL = re.compile(r"!")
_STRETCHED = re.compile(r"([^\W\d_])\1{3,}")
_EMOJI = re.compile(r"[\U0001f300-\U0001faff\u2600-\u27bf]\ufe0f?")
_CAPITALS = re.compile(r"(?<![\w@#])[A-Z]{2,}(?:['’][A-Z]+)?(?!\w)")


def clean(draft: Draft, tone: Tone) -> Mapping[Criterion, Finding]:
    """A finding for each of the nine."""
    found = {criterion: by_phrases(draft, tone, criterion, name) for criterion, name in BY_PHRASES.items()}
    found[Criterion.NO_SHOUTING] = shouting(draft, tone)
    denial = [] if draft.find(tone, "rumour") else draft.find(tone, "denial")
    if denial and found[Criterion.NO_DEFENSIVE].score != MISSED:
        found[Criterion.NO_DEFENSIVE] = Finding(Criterion.NO_DEFENSIVE, MISSED, draft.shown(denial))
    return found


def never(draft: Draft, tone: Tone) -> Mapping[Never, tuple[Span, ...]]:
    """What must not be sent, with its words."""
    found = {kind: draft.shown(draft.find(tone, str(kind))) for kind in Never}
    return {kind: spans for kind, spans in found.items() if spans}


def by_phrases(draft: Draft, tone: Tone, criterion: Criterion, name: str) -> Finding:
    """A plain phrase breaks it; one slight one is a trace of it."""
    plain, slight = draft.find(tone, name), draft.find(tone, f"{name}_slight")
    score = MISSED if plain or len(slight) >= MANY_SLIGHT else PARTLY if slight else MET
    return Finding(criterion, score, draft.shown(plain or slight))


def shouting(draft: Draft, tone: Tone) -> Finding:
    """Capitals, rows of signs, stretched letters, many emoji."""
    rows = [Span(*match.span()) for match in _ROWS.finditer(draft.said)]
    capitals = [Span(*match.span()) for match in _CAPITALS.finditer(draft.said) if len(match[0]) >= SHORTEST_SHOUT]
    stretched = [Span(*match.span()) for match in _STRETCHED.finditer(draft.said)]
    calls = [Span(*match.span()) for match in _CALL.finditer(draft.said)]
    emoji = [Span(*match.span()) for match in _EMOJI.finditer(draft.said)]
    cries = list(draft.shown(draft.find(tone, "cry")))
    loud = len(rows) + len(capitals) + len(stretched)
    if loud >= LOUD or any(len(draft.said[span.start : span.end]) > LOUD for span in rows):
        return Finding(Criterion.NO_SHOUTING, MISSED, tuple(rows + capitals + stretched))
    slight = rows + capitals + stretched + cries + (calls if len(calls) > MOST_CALLS else [])
    slight += emoji if len(emoji) > 1 else []
    return Finding(Criterion.NO_SHOUTING, PARTLY if slight else MET, tuple(slight))
