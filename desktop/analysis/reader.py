"""Reads a message: language, dangers, feeling, concern, urgency, and the words that decided."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from math import inf
from typing import TYPE_CHECKING

from desktop.analysis.blank import blanked
from desktop.analysis.concern import concern
from desktop.analysis.fold import Token, tokens
from desktop.analysis.joint import clues, joined
from desktop.analysis.language import UNKNOWN, language
from desktop.analysis.learned import Learned, by_sentence, learned, sensed
from desktop.analysis.marks import marked, marks
from desktop.analysis.match import Found, found, together
from desktop.analysis.mood import Weighed, felt_words, weigh
from desktop.analysis.risk import dangers, explained, urgency
from desktop.analysis.sentences import runs
from desktop.model.account import AccountId
from desktop.model.lexicon import Lexicon
from desktop.model.message import Author, Message
from desktop.model.reading import Concern, Cue, Mark, Mood, Reading, Risk
from desktop.model.weights import Weights

if TYPE_CHECKING:
    from desktop.analysis.feeling import Chances

MOST_CUES = 40
AT_ONCE = 25  # messages that what was learned speaks of in one go: more is hardly faster, and holds the window up
SURE = 0.5  # from here on what was learned names the language; below, the commonest words are asked first
GUESSED = 0.2
IN_PASSING = ("en", "he")  # languages that are spoken in the middle of others
LEARNED_BETTER = ("sw",)  # its commonest words stand in its neighbours too
HARMLESS = frozenset({Risk.MEDIA_INQUIRY, Risk.SELF_HARM})  # dangers that blame nobody
UNHEARD = 0.75  # where no lexicon hears what is wrong, that nothing is wrong must be surer
RANSOM_PRESSES = 2  # today: an answer is not wanted, a report is
STOP = Token(".", 0, 0, "stop")
Span = tuple[int, int, str]


def read(message: Message, lexicons: Mapping[str, Lexicon], weights: Weights | None = None) -> Reading:
    """What ``message`` says between the lines: title and text read as one, each with cues of its own.

    Without ``weights`` only the lexicons speak.
    """
    return next(read_each([message], lexicons, weights))


def read_each(
    messages: Sequence[Message], lexicons: Mapping[str, Lexicon], weights: Weights | None = None
) -> Iterator[Reading]:
    """The readings of messages, in order, each when it is asked for; what was learned speaks of some at once."""
    for begin in range(0, len(messages), AT_ONCE):
        yield from _read_some(messages[begin : begin + AT_ONCE], lexicons, weights)


def read_all(texts: Sequence[str], lexicons: Mapping[str, Lexicon], weights: Weights | None = None) -> list[Reading]:
    """The readings of plain texts, in order."""
    return list(read_each([_plain(text) for text in texts], lexicons, weights))


def languages(texts: Sequence[str], lexicons: Mapping[str, Lexicon], weights: Weights | None = None) -> list[str]:
    """The language of each text, as its reading says it."""
    found = learned(texts, weights)
    return [_language(blanked(text), None, lexicons, known) for text, known in zip(texts, found, strict=True)]


@dataclass(frozen=True, slots=True)
class _Ear:
    """What the lexicons hear in a text: phrases and rules, those of danger and of insults among them."""

    words: Sequence[Token]
    hits: Sequence[Found]
    danger: Sequence[Found]
    insults: Sequence[Found]
    emoji: Mapping[str, float]
    despair: bool = False  # it was sensed, whatever the lexicons hear

    @property
    def risks(self) -> frozenset[Risk]:
        heard = {Risk(hit.sense.name) for hit in self.danger}
        threat = Risk.VIOLENCE_THREAT in heard or any(hit.sense.name == Mark.RANSOM for hit in self.insults)
        return frozenset([*heard, *([Risk.SELF_HARM] if self.despair and not threat else [])])

    @property
    def alarm(self) -> bool:
        """Whether somebody is blamed or insulted."""
        return bool(self.insults or self.risks - HARMLESS)

    def felt(self) -> list[tuple[int, int, float]]:
        return felt_words(self.words, self.hits, self.emoji)

    def clues(self, felt: list[tuple[int, int, float]]) -> dict[str, float]:
        return clues(self.words, self.hits, self.danger, felt, self.alarm)

    def sobered(self, mood: Weighed) -> Weighed:
        """Despair is no praise and no plain statement, whatever its words are like."""
        calm = Risk.SELF_HARM in self.risks and mood.mood is not Mood.NEGATIVE
        return replace(mood, mood=Mood.UNSURE) if calm else mood

    def joined(self, known: Learned, stars: int | None) -> Weighed:
        felt = self.felt()
        return joined(known.chances, known.unsure, self.clues(felt), known.weights.joint, stars, felt)


def _listen(words: Sequence[Token], spoken: str, lexicons: Mapping[str, Lexicon], despair: float = -inf) -> _Ear:
    hits = _hits(words, spoken, lexicons)
    danger = dangers(hits, words)
    emoji = next(iter(lexicons.values())).emoji if lexicons else {}
    told = despair >= 0 and despair >= explained(hits, danger, _asks(words, hits))
    return _Ear(words, hits, danger, marked(hits), emoji, told and _of_myself(words, spoken, lexicons))


def _of_myself(words: Sequence[Token], spoken: str, lexicons: Mapping[str, Lexicon]) -> bool:
    """Whether people speak of themselves here, in the language of the text or in passing in English or Hebrew.

    What was learned of despair is not asked where nobody does: a text about somebody else's illness is like it.
    """
    asked = [lexicon.myself for code, lexicon in lexicons.items() if code in (spoken, *IN_PASSING)]
    return any(pattern.fullmatch(word.text) for pattern in asked for word in words)


def heard(text: str, spoken: str, lexicons: Mapping[str, Lexicon]) -> dict[str, float]:
    """The clues of the lexicons in a plain text of a known language, for the training."""
    ear = _listen(tokens(blanked(text)), spoken, lexicons)
    return ear.clues(ear.felt())


def _plain(text: str) -> Message:
    return Message(AccountId(""), "", Author(""), text, datetime.min.replace(tzinfo=UTC), "web")


def _read_some(
    messages: Sequence[Message], lexicons: Mapping[str, Lexicon], weights: Weights | None
) -> Iterator[Reading]:
    shown = [(blanked(message.title), blanked(message.text)) for message in messages]
    whole = [message.whole if message.readable else "" for message in messages]
    known, also = by_sentence(whole, sensed(learned(whole, weights), whole, lexicons), lexicons)
    texts = _words([text for _, text in shown], known)
    titles = _words([title for title, _ in shown], known)
    for message, one, own, more, text, title in zip(messages, shown, known, also, texts, titles, strict=True):
        if not message.readable:
            yield Reading(Mood.UNSURE)
        elif message.claim is not None and message.claim.refused:
            yield Reading(Mood.NEUTRAL)  # bait: no customer's words, however angry or alarming they are made
        else:
            reading = _read(message, one, lexicons, own, (title, text))
            yield replace(reading, also=tuple(sorted(more - {reading.language}))) if more else reading


def _read(
    message: Message,
    shown: tuple[str, str],
    lexicons: Mapping[str, Lexicon],
    known: Learned | None,
    said: "tuple[Chances | None, Chances | None]",
) -> Reading:
    above, text = shown
    title = [*tokens(above), STOP] if above else []
    words = title + tokens(text)
    spoken = _language(f"{above}\n\n{text}".strip(), words, lexicons, known)
    ear = _listen(words, spoken, lexicons, -inf if known is None else known.despair)
    by_words = weigh(words, ear.hits, ear.emoji, message.stars, ear.alarm)
    mood = ear.sobered(by_words if known is None else ear.joined(known, message.stars))
    if known is not None and spoken not in lexicons and mood.mood is not Mood.NEGATIVE and mood.certainty < UNHEARD:
        mood = replace(mood, mood=Mood.UNSURE)
    asks = _asks(words, ear.hits) and by_words.mood is not Mood.NEGATIVE
    about = concern(ear.hits, ear.risks, asks)
    besides = marks(ear.insults, ear.hits, ear.risks, by_words.mood)
    presses = urgency(ear.risks, by_words.mood, ear.hits, about, asks)
    spans = _apart(_spans(ear.hits, [*ear.danger, *ear.insults], mood, about), len(title))
    cues = _cues(words, [span for span in spans if span[0] >= len(title)])
    title_cues = _cues(words, [span for span in spans if span[0] < len(title)])
    return Reading(
        mood=mood.mood,
        language=spoken,
        concern=about,
        risks=ear.risks,
        urgency=max(presses, int(mood.mood is Mood.NEGATIVE), RANSOM_PRESSES * (Mark.RANSOM in besides)),
        certainty=round(mood.certainty, 3),
        cues=_joined(cues, _learned_cues(text, mood.mood, said[1]) + _despair_cues(text, ear, known)),
        message_id=message.id,
        title_cues=_joined(title_cues, _learned_cues(above, mood.mood, said[0]) + _despair_cues(above, ear, known)),
        marks=besides,
    )


def _language(text: str, words: Sequence[Token] | None, lexicons: Mapping[str, Lexicon], known: Learned | None) -> str:
    if known is None:
        return language(text, tokens(text) if words is None else words, lexicons)
    if known.sure >= SURE or not known.language:
        return known.language or UNKNOWN
    by_words = language(text, tokens(text) if words is None else words, lexicons)
    if by_words not in (UNKNOWN, *LEARNED_BETTER):
        return by_words
    return known.language if known.sure >= GUESSED else UNKNOWN


def _words(texts: Sequence[str], found: Sequence[Learned | None]) -> "Sequence[Chances | None]":
    """What the words of each text speak for; None where nothing was learned."""
    first = next((known for known in found if known is not None), None)
    if first is None:
        return [None] * len(texts)
    import numpy as np

    from desktop.analysis.feeling import words

    return words(texts, np.array([known.tongue if known else 0 for known in found], np.int64), first.weights)


def _learned_cues(text: str, mood: Mood, said: "Chances | None") -> tuple[Cue, ...]:
    """The few words of a text that spoke most for its feeling."""
    if said is None or mood not in (Mood.NEGATIVE, Mood.POSITIVE):
        return ()
    from desktop.analysis.feeling import deciding

    return tuple(Cue(start, end, f"mood:{mood}") for start, end in deciding(text, said, mood is Mood.POSITIVE))


def _despair_cues(text: str, ear: _Ear, known: Learned | None) -> tuple[Cue, ...]:
    """The words of a text that speak most of despair, where it was sensed and no phrase of a lexicon says it."""
    if known is None or Risk.SELF_HARM not in ear.risks or any(hit.sense.name == Risk.SELF_HARM for hit in ear.danger):
        return ()
    from desktop.analysis.despair import hopeless_words

    why = f"risk:{Risk.SELF_HARM}"
    return tuple(Cue(start, end, why) for start, end in hopeless_words(text, known.weights))


def _joined(cues: tuple[Cue, ...], more: tuple[Cue, ...]) -> tuple[Cue, ...]:
    """All cues in order; of what was learned only where no feeling word of a lexicon stands."""
    moods = [cue for cue in cues if cue.why.startswith("mood:")]
    fresh = [cue for cue in more if all(cue.end <= mood.start or cue.start >= mood.end for mood in moods)]
    fresh += [cue for cue in more if not cue.why.startswith("mood:")]
    return tuple(sorted({*cues, *fresh}, key=lambda cue: (cue.start, cue.end, cue.why))[:MOST_CUES])


def _hits(words: Sequence[Token], spoken: str, lexicons: Mapping[str, Lexicon]) -> list[Found]:
    """Every phrase, then what groups of words say together."""
    single, both = list[Found](), list[Found]()
    for first, last, lexicon in runs(words, spoken, lexicons):
        part = words[first:last]
        hits = found(part, lexicon)
        single += [hit.moved(first) for hit in hits] if first else hits
        both += [hit.moved(first) for hit in together(part, hits, lexicon)]
    return single + both


def _asks(words: Sequence[Token], hits: Sequence[Found]) -> bool:
    """A plain question: a question word or mark, and no "why", which mostly complains."""
    turns = {hit.sense.name for hit in hits if hit.sense.kind in ("turn", "group")}
    asked = "question" in turns or any("?" in token.text for token in words if token.kind == "stop")
    return asked and "why" not in turns


def _spans(hits: Sequence[Found], danger: Sequence[Found], mood: Weighed, about: Concern) -> list[Span]:
    """From which token to which something was decided, and what; a concern that lost to another decided nothing."""
    told = [hit for hit in hits if hit.sense.kind == "concern" and hit.sense.name == about]
    spans = [(*part, f"{hit.sense.kind}:{hit.sense.name}") for hit in (*danger, *told) for part in hit.words]
    for first, last, points in mood.decided:
        spans.append((first, last, "mood:positive" if points > 0 else "mood:negative"))
    return spans


def _apart(spans: Sequence[Span], title: int) -> list[Span]:
    """What reaches from the title into the text is shown in both; ``title``: how many of the words are the title's,
    the stop behind it, which stands nowhere in the text, among them.
    """
    parts = []
    for first, last, why in spans:
        if first < title <= last:
            parts += [(first, max(first, title - 2), why), (title, last, why)]
        else:
            parts.append((first, last, why))
    return parts


def _cues(words: Sequence[Token], spans: Sequence[Span]) -> tuple[Cue, ...]:
    cues = {Cue(words[first].start, words[last].end, why) for first, last, why in spans}
    return tuple(sorted(cues, key=lambda cue: (cue.start, cue.end, cue.why))[:MOST_CUES])
