"""Reads a message: language, dangers, feeling, concern, urgency, and the words that decided."""

from collections.abc import Mapping, Sequence

from desktop.analysis.blank import blanked
from desktop.analysis.concern import concern
from desktop.analysis.fold import Token, tokens
from desktop.analysis.language import language
from desktop.analysis.marks import marked, marks
from desktop.analysis.match import Found, found, together
from desktop.analysis.mood import Weighed, weigh
from desktop.analysis.risk import dangers, urgency
from desktop.model.lexicon import Lexicon
from desktop.model.message import Message
from desktop.model.reading import Cue, Mood, Reading, Risk

MOST_CUES = 40
STOP = Token(".", 0, 0, "stop")
Span = tuple[int, int, str]


def read(message: Message, lexicons: Mapping[str, Lexicon]) -> Reading:
    """What ``message`` says between the lines: title and text read as one, each with cues of its own."""
    if not message.readable:
        return Reading(Mood.UNSURE)
    if message.claim is not None and message.claim.refused:
        return Reading(Mood.NEUTRAL)  # bait: no customer's words, however angry or alarming they are made
    above, text = blanked(message.title), blanked(message.text)
    title = [*tokens(above), STOP] if above else []
    words = title + tokens(text)
    spoken = language(f"{above}\n\n{text}".strip(), words, lexicons)
    hits = _hits(words, _fitting(spoken, lexicons))
    danger = dangers(hits, words)
    risks = frozenset(Risk(hit.sense.name) for hit in danger)
    emoji = next(iter(lexicons.values())).emoji if lexicons else {}
    insults = marked(hits)
    hostile = bool(insults or risks - {Risk.MEDIA_INQUIRY, Risk.SELF_HARM})
    mood = weigh(words, hits, emoji, message.stars, hostile)
    spans = _apart(_spans(hits, [*danger, *insults], mood), len(title))
    asks = _asks(words, hits) and mood.mood is not Mood.NEGATIVE
    about = concern(hits, risks, asks)
    return Reading(
        mood=mood.mood,
        language=spoken,
        concern=about,
        risks=risks,
        urgency=urgency(risks, mood.mood, hits, about, asks),
        certainty=round(mood.certainty, 3),
        cues=_cues(words, [span for span in spans if span[0] >= len(title)]),
        message_id=message.id,
        title_cues=_cues(words, [span for span in spans if span[0] < len(title)]),
        marks=marks(insults, hits, risks, mood.mood),
    )


def _hits(words: Sequence[Token], lexicon: Lexicon | None) -> list[Found]:
    """Every phrase, then what groups of words say together."""
    if lexicon is None:
        return []
    single = found(words, lexicon)
    return single + together(words, single, lexicon)


def _asks(words: Sequence[Token], hits: Sequence[Found]) -> bool:
    """A plain question: a question word or mark, and no "why", which mostly complains."""
    turns = {hit.sense.name for hit in hits if hit.sense.kind in ("turn", "group")}
    asked = "question" in turns or any("?" in token.text for token in words if token.kind == "stop")
    return asked and "why" not in turns


def _fitting(spoken: str, lexicons: Mapping[str, Lexicon]) -> Lexicon | None:
    """The lexicon of the language; in Latin letters English and Swahili are one, for people mix them."""
    return lexicons.get(spoken) or lexicons.get("sw") or next(iter(lexicons.values()), None)


def _spans(hits: Sequence[Found], danger: Sequence[Found], mood: Weighed) -> list[Span]:
    """From which token to which something was decided, and what."""
    spans = [(hit.first, hit.last, f"{hit.sense.kind}:{hit.sense.name}") for hit in danger]
    spans += [(hit.first, hit.last, f"concern:{hit.sense.name}") for hit in hits if hit.sense.kind == "concern"]
    for first, last, points in mood.decided:
        spans.append((first, last, "mood:positive" if points > 0 else "mood:negative"))
    return spans


def _apart(spans: Sequence[Span], title: int) -> list[Span]:
    """What reaches from the title into the text is shown in both; ``title``: how many of the words are the title's."""
    parts = []
    for first, last, why in spans:
        if first < title <= last:
            parts += [(first, title - 1, why), (title, last, why)]
        else:
            parts.append((first, last, why))
    return parts


def _cues(words: Sequence[Token], spans: Sequence[Span]) -> tuple[Cue, ...]:
    cues = {Cue(words[first].start, words[last].end, why) for first, last, why in spans}
    return tuple(sorted(cues, key=lambda cue: (cue.start, cue.end, cue.why))[:MOST_CUES])
