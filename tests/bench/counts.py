"""The count rule on bare counts: simulated counts of posts every five minutes, scored like the public benchmark.

By hand: python tests/bench/counts.py [--series 20] [--first 0]

Each series has a rhythm of the day and the week, a level that wanders, bursts of minutes that are nobody's event, and
one to four events; its character is drawn at random. An event is found where an alarm falls into its window, the
earlier the better; an alarm outside costs (Lavin and Ahmad, Evaluating Real-time Anomaly Detection Algorithms, 2015).
Told are the scores of the three profiles: 0 is never to alarm, 100 to alarm at the beginning of each window only.
"""

import argparse
import math
import random
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.bench.meter import CountWatch

LONG, DAY, EVERY = 15_900, 288, 300  # steps, steps a day, seconds a step
PROBATION = 750
BEGIN = 1_424_900_000
PROFILES = {"standard": (0.11, 1.0), "low false positive": (0.22, 1.0), "low false negative": (0.11, 2.0)}
Span = tuple[int, int]


@dataclass(frozen=True)
class Series:
    """Counts, the windows of their events (first and last step), and where an alarm was raised."""

    counts: Sequence[int]
    events: Sequence[Span]
    alarms: Sequence[int] = ()


def simulated(seed: int) -> Series:
    """One series."""
    draw = random.Random(seed)
    level = _level(draw)
    begins: list[int] = []
    for _ in range(draw.randint(1, 4)):
        at = draw.randrange(int(LONG * 0.17), LONG - 300)
        if all(abs(at - other) >= 1500 for other in begins):
            begins.append(at)
            _event(draw, level, at)
    size = draw.uniform(2, 12)
    half = int(LONG * 0.1 / len(begins)) // 2
    events = [(max(0, at - half), min(LONG - 1, at + half)) for at in sorted(begins)]
    return Series([_poisson(draw, draw.gammavariate(size, one / size)) for one in level], events)


def _level(draw: random.Random) -> list[float]:
    base = math.exp(draw.uniform(math.log(2), math.log(120)))
    sway, phase, second = draw.uniform(0.2, 0.9), draw.uniform(0, 2 * math.pi), draw.uniform(0, 2 * math.pi)
    weekend, first = draw.uniform(0.5, 1), draw.randrange(7)
    slow, quick = _wander(draw, 5 * DAY, 0.25), _wander(draw, 36, draw.uniform(0.1, 0.3))
    level = []
    for step in range(LONG):
        turn = 2 * math.pi * step / DAY
        rhythm = sway * math.sin(turn + phase) + 0.3 * sway * math.sin(2 * turn + second)
        free = weekend if (step // DAY + first) % 7 >= 5 else 1
        level.append(base * free * math.exp(rhythm + slow[step] + quick[step]))
    for _ in range(_poisson(draw, 55 * draw.uniform(0.2, 1.2))):
        at, times = draw.randrange(LONG), draw.paretovariate(1.8) + 0.5
        for step in range(at, min(LONG, at + draw.randint(1, 6))):
            level[step] *= times
    return level


def _wander(draw: random.Random, steps: float, spread: float) -> list[float]:
    keep = math.exp(-1 / steps)
    at, found = draw.gauss(0, spread), []
    for _ in range(LONG):
        at = keep * at + draw.gauss(0, spread * math.sqrt(1 - keep * keep))
        found.append(at)
    return found


def _event(draw: random.Random, level: list[float], at: int) -> None:
    kind, times = draw.randrange(3), math.exp(draw.uniform(math.log(2.5), math.log(25)))
    rise, fall, long = draw.uniform(6, 40), draw.uniform(60, 250), draw.uniform(100, 300)
    for step in range(at, LONG):
        age = step - at
        shape = (
            math.exp(-age / rise),
            min(1.0, age / rise) * math.exp(-max(0, age - 60) / fall),
            math.exp(-age / long),
        )[kind]
        level[step] *= 1 + times * shape


def _poisson(draw: random.Random, mean: float) -> int:
    if mean > 50:
        return max(0, round(draw.gauss(mean, math.sqrt(mean))))
    left, count = math.exp(-mean), 0
    at = draw.random()
    while at > left:
        at *= draw.random()
        count += 1
    return count


def watched(seed: int) -> Series:
    """One series with its alarms."""
    series, watch = simulated(seed), CountWatch()
    told = (watch.update(BEGIN + EVERY * step, count) for step, count in enumerate(series.counts))
    return Series(series.counts, series.events, [step for step, value in enumerate(told) if value >= 0.5])


def score(all_series: Sequence[Series], wrong: float, missed: float) -> float:
    """The score of one profile, 0–100 (below 0 where false alarms cost more than what was found)."""
    best = worst = sum(len(_counted(one)) for one in all_series)
    got = sum(_raw(one, wrong, missed) for one in all_series)
    return 100 * (got + missed * worst) / (best + missed * worst)


def _counted(series: Series) -> list[Span]:
    return [span for span in series.events if span[1] >= PROBATION]


def _raw(series: Series, wrong: float, missed: float) -> float:
    spans = _counted(series)
    found: dict[Span, float] = {}
    lost = 0.0
    for at in series.alarms:
        inside = next((span for span in spans if span[0] <= at <= span[1]), None)
        if inside:
            value = _place((at - inside[1]) / (inside[1] - inside[0])) / _place(-1)
            found[inside] = max(found.get(inside, 0.0), value)
        elif at >= PROBATION:
            before = [span for span in spans if span[1] < at]
            past = (at - before[-1][1]) / (before[-1][1] - before[-1][0]) if before else math.inf
            lost += wrong * (_place(past) if past < 3 else -1)
    return sum(found.values()) + lost - missed * (len(spans) - len(found))


def _place(at: float) -> float:
    """What an alarm is worth by its place, in window lengths after the end of a window: 1 before, -1 long after."""
    return 2 / (1 + math.exp(5 * at)) - 1


def main() -> None:
    """Watch the series and print the scores."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--series", type=int, default=20)
    asked.add_argument("--first", type=int, default=0)
    told = asked.parse_args()
    began = time.perf_counter()
    with ProcessPoolExecutor(2) as pool:
        all_series = list(pool.map(watched, range(told.first, told.first + told.series)))
    for one in all_series:
        hit = sum(any(first <= at <= last for at in one.alarms) for first, last in _counted(one))
        outside = sum(
            at >= PROBATION and not any(first <= at <= last for first, last in one.events) for at in one.alarms
        )
        middle = sorted(one.counts)[LONG // 2]
        print(f"median {middle:4d}: {hit} of {len(_counted(one))} events, {outside} alarms outside in 55 days")
    for name, (wrong, missed) in PROFILES.items():
        print(f"{name}: {score(all_series, wrong, missed):.1f}")
    each = (time.perf_counter() - began) / told.series
    print(f"{each:.0f} s for each series of {LONG} counts, two at a time")


if __name__ == "__main__":
    main()
