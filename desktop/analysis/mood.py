"""The writer's feeling towards the business, with an honest certainty."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop.analysis.fold import Token
from desktop.analysis.match import Found, covers
from desktop.model.lexicon import Sense
from desktop.model.reading import Mood

NEGATION_REACH = 3
FLIPPED = -0.8
STRONGER = 1.5
BEFORE_CONTRAST = 0.5
MIXED = 0.34
IMPATIENT = 0.75
ALARMING = 1.5
IRONIC = 2.0
NEGATOR, DENIED = Sense("turn", "negator"), Sense("turn", "denied")
LEAST_FELT = 0.5  # points below which no feeling word spoke
STARS = {1: -4.0, 2: -2.5, 3: -0.5, 4: 2.0, 5: 3.5}


@dataclass(frozen=True, slots=True)
class Weighed:
    """The feeling, its certainty 0–1, and the token spans that decided, each with its sign."""

    mood: Mood
    certainty: float
    decided: tuple[tuple[int, int, float], ...] = ()


def weigh(
    words: Sequence[Token], hits: Sequence[Found], emoji: Mapping[str, float], stars: int | None, danger: bool
) -> Weighed:
    """Weigh the feeling words with negation, emphasis and contrast; ``danger``: a risk was found in the text."""
    spans = felt_words(words, hits, emoji)
    bad, good = balance(words, spans, danger)
    if stars in STARS:
        good, bad = good + max(0.0, STARS[stars]), bad + max(0.0, -STARS[stars])
    if good + bad < LEAST_FELT:
        return Weighed(*_without_feeling(words, hits))
    lean = (good - bad) / (good + bad)
    if abs(lean) < MIXED:
        return Weighed(Mood.UNSURE, 1 - abs(lean), tuple(spans))
    certainty = 0.5 + 0.5 * abs(lean) * (1 - math.exp(-(good + bad) / 2))
    return Weighed(Mood.POSITIVE if lean > 0 else Mood.NEGATIVE, certainty, tuple(spans))


def felt_words(
    words: Sequence[Token], hits: Sequence[Found], emoji: Mapping[str, float]
) -> list[tuple[int, int, float]]:
    """The spans of feeling words and emoji with their points, after negation, emphasis and contrast."""
    return _spans(words, hits) + _emoji(words, emoji)


def balance(words: Sequence[Token], spans: Sequence[tuple[int, int, float]], danger: bool) -> tuple[float, float]:
    """Points for bad and for good."""
    good = sum(points for *_, points in spans if points > 0)
    bad = -sum(points for *_, points in spans if points < 0)
    bad += ALARMING * danger + IMPATIENT * any("??" in token.text for token in words if token.kind == "stop")
    return bad, good


def asks_calmly(words: Sequence[Token], hits: Sequence[Found]) -> bool:
    """It is a question, and not an excited one."""
    stops = [token.text for token in words if token.kind == "stop"]
    asks = any(hit.sense.name == "question" for hit in hits) or any("?" in stop for stop in stops)
    return asks and not any("!" in stop for stop in stops)


def _without_feeling(words: Sequence[Token], hits: Sequence[Found]) -> tuple[Mood, float]:
    """No feeling word at all: a question or plain statement is neutral, a concern without one is not clear."""
    about = any(hit.sense.kind == "concern" for hit in hits)
    excited = any("!" in token.text for token in words if token.kind == "stop")
    if asks_calmly(words, hits):
        return Mood.NEUTRAL, 0.7
    return (Mood.UNSURE, 0.5) if about or excited else (Mood.NEUTRAL, 0.55)


def _spans(words: Sequence[Token], hits: Sequence[Found]) -> list[tuple[int, int, float]]:
    moods = _apart([hit for hit in hits if hit.sense.kind == "mood"])
    inside = {at for hit in moods for at in range(hit.first, hit.last + 1)}
    turns = {(hit.sense.name, hit.last) for hit in hits if hit.sense.kind == "turn" and hit.last not in inside}
    last_contrast = max((at for name, at in turns if name == "contrast"), default=-1)
    ironic = ironies(hits)
    spans = []
    for hit in moods:
        points = hit.sense.weight
        before = _before(words, hit.first)
        if any(("negator", at) in turns for at in before):
            points *= FLIPPED
        if any(("intensifier", at) in turns for at in (hit.first - 1, hit.last + 1)):
            points *= STRONGER
        if points > 0 and any(one.first <= hit.last and hit.first <= one.last for one in ironic):
            points = -points
        if hit.last < last_contrast:
            points *= BEFORE_CONTRAST
        spans.append((hit.first, hit.last, points))
    return spans + [(one.first, one.last, -IRONIC) for one in ironic]


def ironies(hits: Sequence[Found]) -> list[Found]:
    """Where praise is meant as its opposite: it stands with what nobody praises, and no idiom covers it."""
    idioms = [hit for hit in hits if hit.sense.kind == "not_irony"]
    return [hit for hit in hits if hit.sense.kind == "irony" and not any(covers(idiom, hit) for idiom in idioms)]


def denied(words: Sequence[Token], hits: Sequence[Found]) -> frozenset[str]:
    """Whether a ``good`` word is denied, a ``bad`` one, or both: by a word before it or, in Swahili, in the verb."""
    inside = {"good" for hit in hits if hit.sense == DENIED}
    places = {hit.last for hit in hits if hit.sense == NEGATOR}
    moods = [hit for hit in hits if hit.sense.kind == "mood"] if places else []
    before = [hit.sense.weight > 0 for hit in moods if not places.isdisjoint(_before(words, hit.first))]
    return frozenset({*inside, *("good" if good else "bad" for good in before)})


def _apart(hits: list[Found]) -> list[Found]:
    """Where feeling words overlap, the longer one counts."""
    kept, taken = list[Found](), set[int]()
    for hit in sorted(hits, key=lambda hit: (hit.first - hit.last, hit.first)):
        places = range(hit.first, hit.last + 1)
        if taken.isdisjoint(places):
            kept.append(hit)
            taken.update(places)
    return sorted(kept, key=lambda hit: hit.first)


def _before(words: Sequence[Token], first: int) -> list[int]:
    """The places of up to three words before, within the sentence and back to a comma."""
    places = []
    for at in range(first - 1, max(-1, first - 1 - NEGATION_REACH), -1):
        if words[at].kind == "stop" or words[at + 1].pause:
            break
        places.append(at)
    return places


def _emoji(words: Sequence[Token], emoji: Mapping[str, float]) -> list[tuple[int, int, float]]:
    shown = {token.text: at for at, token in enumerate(words) if token.kind == "emoji"}
    return [(at, at, emoji[text]) for text, at in shown.items() if text in emoji]
