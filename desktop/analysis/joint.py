"""What was learned and what the lexicons hear speak together: log-odds that add up to one feeling."""

import math
from collections.abc import Mapping, Sequence

from desktop.analysis.fold import Token
from desktop.analysis.match import Found
from desktop.analysis.mood import LEAST_FELT, MIXED, STARS, Weighed, asks_calmly, balance, denied, ironies
from desktop.model.reading import Mood
from desktop.model.weights import Joint

MOODS = (Mood.NEGATIVE, Mood.NEUTRAL, Mood.POSITIVE)
TOPICAL = "about"  # what is heard speaks of something that shops are told
Three = tuple[float, float, float]
IRONY, RUDE = "irony", "rude"
WRITTEN: Mapping[str, Three] = {
    IRONY: (5.0, 0.0, 0.0),
    RUDE: (1.5, 0.0, 0.0),
    "good denied": (2.0, 0.0, 0.0),
    "bad denied": (0.0, 0.0, 2.0),
}
"""Log-odds that are written here: what was learned takes praise at its word, and half overhears a "not"."""
STRONG = 0.6  # a strong feeling word, or two plain ones
SAID = ("concern", "group", "turn")
LEAST_CHANCE = 1e-6


def clues(
    words: Sequence[Token],
    hits: Sequence[Found],
    danger: Sequence[Found],
    spans: Sequence[tuple[int, int, float]],
    alarm: bool,
) -> dict[str, float]:
    """What the lexicons hear in a text, by name and how strongly: the feeling words, the topics, the dangers."""
    bad, good = balance(words, spans, alarm)
    topics = {hit.sense.name for hit in hits if hit.sense.kind == "concern"}
    leaning = _leaning(bad, good, asks_calmly(words, hits))
    heard = {leaning: 1 - math.exp(-(bad + good) / 2) if leaning in ("bad", "good") else 1.0}
    if topics:
        heard[f"{leaning}, about"] = heard[leaning]
        heard[TOPICAL] = 1.0
        heard["about more"] = float(min(len(topics) - 1, 2))
    if alarm:
        heard["alarm"] = 1.0
    heard |= dict.fromkeys(_turned(words, hits, leaning), 1.0)
    heard |= {f"{hit.sense.kind}:{hit.sense.name}": 1.0 for hit in hits if hit.sense.kind in SAID}
    heard |= {f"risk:{hit.sense.name}": 1.0 for hit in danger}
    if leaning == "bad" and f"group:{RUDE}" in heard:
        heard[RUDE] = 1.0
    return heard


def chances(told: Three, heard: Mapping[str, float], joint: Joint, stars: int | None = None) -> Three:
    """The chances of negative, neutral and positive after all have spoken.

    Stars are the writer's own word; how much they say, and what irony, denials and rudeness do, is not learned:
    examples are too few.
    """
    trust = joint.trust[0] + joint.trust[1] * (TOPICAL in heard)
    scores = [trust * math.log(max(chance, LEAST_CHANCE)) for chance in told]
    for name, strength in heard.items():
        points = WRITTEN.get(name) or joint.points.get(name)
        if points is not None:
            scores = [score + strength * point for score, point in zip(scores, points, strict=True)]
    given = STARS.get(stars or 0, 0.0)
    scores[0] += max(0.0, -given)
    scores[2] += max(0.0, given)
    top = max(scores)
    bad, even, good = (math.exp(score - top) for score in scores)
    total = bad + even + good
    return bad / total, even / total, good / total


def joined(
    told: Three,
    unsure: tuple[float, float],
    heard: Mapping[str, float],
    joint: Joint,
    stars: int | None,
    spans: Sequence[tuple[int, int, float]],
) -> Weighed:
    """The likeliest feeling, UNSURE where even that is not likely enough.

    ``unsure``: where the lexicons hear nothing firm, *negative* is not said below the first, nothing else below the
    second: such a text may speak of anything.
    """
    likely = chances(told, heard, joint, stars)
    certainty = max(likely)
    mood = MOODS[likely.index(certainty)]
    least = joint.firm if firm(heard) or stars is not None else unsure[0 if mood is Mood.NEGATIVE else 1]
    return Weighed(mood if certainty >= least else Mood.UNSURE, certainty, tuple(spans))


def firm(heard: Mapping[str, float]) -> bool:
    """The lexicons hear a topic of shops, a danger, or feeling words that are strong."""
    return TOPICAL in heard or "alarm" in heard or IRONY in heard or heard.get("bad", 0.0) >= STRONG


def _turned(words: Sequence[Token], hits: Sequence[Found], leaning: str) -> list[str]:
    """Praise that is irony, and a feeling that is there because its opposite is denied."""
    turned = denied(words, hits)
    found = [IRONY] if ironies(hits) else []
    if leaning == "bad" and turned == {"good"}:
        found.append("good denied")
    if leaning == "good" and turned == {"bad"}:
        found.append("bad denied")
    return found


def _leaning(bad: float, good: float, asks: bool) -> str:
    if bad + good < LEAST_FELT:
        return "asks" if asks else "plain"
    lean = (good - bad) / (good + bad)
    if abs(lean) < MIXED:
        return "both"
    return "good" if lean > 0 else "bad"
