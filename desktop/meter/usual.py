"""What is usual for this business at this time of the week, and how sure that is."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import median

from desktop.model.numbers import Burst
from desktop.model.scene import Scene

DAYS = 34  # five weeks, without the last 24 hours
WEEK = 7


@dataclass(frozen=True, slots=True)
class Past:
    """The days before the last 24 hours, newest first: counts of each whole 24 hours, and of each hour of the day."""

    negative: tuple[int, ...]
    total: tuple[int, ...]
    by_hour: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Expected:
    """People expected in a window: the mean, and the size (sureness) of the negative binomial round it."""

    mean: float
    size: float


def past(scene: Scene, now: datetime) -> Past:
    """Sort the hours into days counted back from a day ago; only the days this business was watched."""
    days = _days_watched(scene, now)
    negative, total, by_hour = [0] * days, [0] * days, [0.0] * 24
    for hour in scene.hours:
        day = int((now - hour.start) // timedelta(days=1)) - 1
        if 0 <= day < days:
            negative[day] += hour.negative
            total[day] += hour.total
            by_hour[hour.start.hour] += hour.total
    return Past(tuple(negative), tuple(total), tuple(by_hour))


def expected(numbers: Burst, before: Past, now: datetime, hours: int) -> Expected:
    """How many unhappy people the last ``hours`` hours usually bring.

    Windows of days are held against the days before them. A day far above the others (a past crisis) counts only
    as the highest day that still looks usual. Gamma prior and past give the mean and its sureness; the
    prior is worth half a person at any size of business, so that it never halves the level of a busy one.
    """
    skip = max(0, math.ceil(hours / 24) - 1)
    counts = _tamed(before.negative[skip:])
    observed = sum(counts) / len(counts) if counts else 0.0
    shape, days = numbers.prior_people, numbers.prior_people / max(numbers.prior_per_day, observed)
    for age, count in enumerate(counts):
        weight = 0.5 ** ((age + skip) / numbers.memory_days)
        shape += weight * count
        days += weight
    share = hours / 24 if hours > 24 else _weekday(numbers, before.total) * _part_of_day(numbers, before, now, hours)
    return Expected(shape / days * share, 1 / (1 / shape + numbers.wobble))


def friendly_usual(before: Past, hours: int) -> float:
    """How many messages that are not negative the last ``hours`` hours usually bring."""
    friendly = [total - bad for total, bad in zip(before.total, before.negative, strict=True)]
    return sum(friendly) / len(friendly) * hours / 24 if friendly else 0.0


def _days_watched(scene: Scene, now: datetime) -> int:
    since = [scene.watching_since] if scene.watching_since else []
    since += [hour.start for hour in scene.hours[:1]]
    oldest = min(since, default=now)
    return min(DAYS, max(0, int((now - oldest) // timedelta(days=1)) - 1))


def _tamed(counts: Sequence[int]) -> Sequence[float]:
    """Counts with crisis days cut down to the highest day that still looks usual."""
    most = 2 + 2.5 * median(counts) if counts else 0.0
    return [min(count, most) for count in counts]


def _weekday(numbers: Burst, totals: Sequence[int]) -> float:
    """How busy this weekday is against the others (1: alike), believed as far as there is history."""
    tamed = _tamed(totals)
    same = tamed[WEEK - 1 :: WEEK]
    mean = sum(tamed) / len(tamed) if tamed else 0.0
    return (sum(same) + numbers.prior_messages) / (mean * len(same) + numbers.prior_messages)


def _part_of_day(numbers: Burst, before: Past, now: datetime, hours: int) -> float:
    """The share of a day's messages that this part of the day brings; whole days bring 1."""
    counts = before.by_hour
    smooth = [counts[i - 1] / 4 + counts[i] / 2 + counts[(i + 1) % 24] / 4 for i in range(24)]
    each = (sum(smooth) + numbers.prior_messages) / 24
    shares = [(count + numbers.prior_messages / 24) / each / 24 for count in smooth]
    begun = now.minute / 60
    full = sum(shares[(now.hour - back) % 24] for back in range(1, hours))
    return shares[now.hour] * begun + full + shares[(now.hour - hours) % 24] * (1 - begun)
