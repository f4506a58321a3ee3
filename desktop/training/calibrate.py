"""Makes the chances honest: a starting point and a temperature a language, and when to say "not sure"."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

FEWEST = 80  # texts below which a language keeps the temperature of all
HEATS = np.geomspace(0.3, 4.0, 40)
SHIFTS = np.linspace(-0.6, 0.6, 13)
SHIFT_COST = 0.02  # a shift must earn this much macro-F1 for each unit of log-odds
STEADY = 0.5  # of the best shift so much is taken
ENOUGH_TO_SHIFT = 2_000  # texts; where there are fewer, shifts lost when tried on the other half of dev
MOST_UNSURE = 0.34
HALF = 0.5  # what is likelier than all else together may be said
BANDS = np.linspace(0.38, 0.9, 53)

Scores = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Calibrated:
    """Per language: what to add to negative and positive, the temperature, the least chances that are said aloud."""

    shift: NDArray[np.float32]
    heat: NDArray[np.float32]
    unsure: NDArray[np.float32]


def calibrate(
    scores: Scores,
    tongue: NDArray[np.int64],
    feeling: NDArray[np.int64],
    group: NDArray[np.int64],
    precise: Sequence[float],
) -> Calibrated:
    """From log-odds of dev texts (negative, neutral, positive), their language as read, their feeling and set.

    ``precise``: per language, how much of what is called negative should be.
    """
    count = len(precise)
    shift, heat, unsure = np.zeros((count, 2)), np.ones(count), np.full((count, 2), (0.5, 0.4))
    usual = _heat(scores, feeling)
    for code in range(count):
        own = tongue == code
        heat[code] = usual
        if own.sum() < FEWEST:
            continue
        if own.sum() >= ENOUGH_TO_SHIFT:
            shift[code] = STEADY * _shift(scores[own], feeling[own], group[own])
        moved = scores[own] + _wide(shift[code])
        heat[code] = _heat(moved, feeling[own])
        unsure[code] = bands(chances(moved / heat[code]), feeling[own], precise[code])
    return Calibrated(*(part.astype(np.float32) for part in (shift, heat, unsure)))


def chances(scores: Scores) -> Scores:
    """Scores as chances that sum to one."""
    raised = np.exp(scores - scores.max(axis=1, keepdims=True))
    return np.asarray(raised / raised.sum(axis=1, keepdims=True))


def macro_f1(feeling: NDArray[np.int64], said: NDArray[np.int64]) -> tuple[float, float]:
    """Macro-F1 over the feelings that occur, and the F1 of negative."""
    found = []
    for mood in range(3):
        total = (feeling == mood).sum() + (said == mood).sum()
        found.append(2 * ((feeling == mood) & (said == mood)).sum() / total if total else 0.0)
    return float(np.mean([found[mood] for mood in range(3) if (feeling == mood).any()])), float(found[0])


def calibration_error(feeling: NDArray[np.int64], likely: Scores, bins: int = 15) -> float:
    """How far the chance of the likeliest feeling is from how often it is right, on average."""
    top, right = likely.max(axis=1), likely.argmax(axis=1) == feeling
    place = np.minimum((top * bins).astype(int), bins - 1)
    return sum(abs(float((right[place == at] - top[place == at]).sum())) for at in range(bins)) / len(feeling)


def curve(feeling: NDArray[np.int64], likely: Scores) -> list[tuple[float, float, float]]:
    """For each band: its lower end, the share of texts left unsure, how many of those called negative are."""
    points = []
    for band in BANDS:
        said = likely.max(axis=1) >= band
        called = said & (likely.argmax(axis=1) == 0)
        precise = float((feeling[called] == 0).mean()) if called.any() else 1.0
        points.append((float(band), float(1 - said.mean()), precise))
    return points


def bands(likely: Scores, feeling: NDArray[np.int64], precise: float, most: float = MOST_UNSURE) -> tuple[float, float]:
    """The lowest chance from which *negative* is precise enough, then the highest for the rest.

    At most the share ``most`` is left unsure.
    """
    top, bad = likely.max(axis=1), likely.argmax(axis=1) == 0

    def unsure(first: float, rest: float) -> float:
        return float((top < np.where(bad, first, rest)).mean())

    least = float(BANDS[0])
    fitting = [float(band) for band in BANDS if unsure(float(band), least) <= most] or [least]
    enough = [band for band in fitting if _precision(feeling[bad & (top >= band)]) >= precise]
    first = (enough or fitting[-1:])[0]
    rest = [float(band) for band in BANDS if band <= HALF and unsure(first, float(band)) <= most]
    return first, (rest or [least])[-1]


def _wide(shift: Sequence[float] | NDArray[np.float64]) -> NDArray[np.float64]:
    return np.array([shift[0], 0.0, shift[1]])


def _shift(scores: Scores, feeling: NDArray[np.int64], group: NDArray[np.int64]) -> NDArray[np.float64]:
    """What added to negative and positive gives the best macro-F1 over the language's sets, small moves preferred."""
    best, found = -1.0, np.zeros(2)
    for bad in SHIFTS:
        for good in SHIFTS:
            said = (scores + _wide((bad, good))).argmax(axis=1)
            sets = [macro_f1(feeling[group == one], said[group == one])[0] for one in np.unique(group)]
            worth = float(np.mean(sets)) - SHIFT_COST * float(np.hypot(bad, good))
            if worth > best:
                best, found = worth, np.array([bad, good])
    return found


def _heat(scores: Scores, feeling: NDArray[np.int64]) -> float:
    """The temperature under which what was written is likeliest."""
    at = np.arange(len(feeling))
    losses = [-np.log(chances(scores / heat)[at, feeling] + 1e-9).mean() for heat in HEATS]
    return float(HEATS[int(np.argmin(losses))])


def _precision(feeling: NDArray[np.int64]) -> float:
    return float((feeling == 0).mean()) if len(feeling) else 1.0
