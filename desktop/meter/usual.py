"""What is usual for this business at this time of the week, how sure that is, and how much it sways by itself."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from desktop.meter.scene import Scene
from desktop.meter.tally import moment
from desktop.meter.trace import DAY, HOUR, STEP, SURE
from desktop.model.numbers import Burst, Danger

DAYS = 34  # five weeks, without the last 24 hours
WEEKDAYS = 7
HOURS = 24
SWAYED = (1, 6, 24)  # hours
A_LOT = 5.0  # standard deviations above which an hour tells of an event, not of swaying


@dataclass(frozen=True, slots=True)
class Expected:
    """People expected in a window: the mean, and the size (sureness) of the negative binomial round it."""

    mean: float
    size: float


@dataclass(frozen=True, slots=True)
class Usual:
    """The days before the last 24 hours: unhappy people of each day, newest first.

    ``levels``: unhappy people on a usual day and the shape that says how sure that is, by the newest days left out.
    ``shares``: the part of a day's messages that each of the last 25 hours brings, the running one first. ``sways``:
    for windows of so many hours, how much the number of unhappy people sways by itself (variance of its factor);
    ``busy``: the same for the posts of all.
    ``others``, ``posts``: people who are not unhappy, and posts of all, on a usual day; ``ratio``: unhappy people for
    each other one; ``risky``: people with words of danger on a usual day, and how sure that is.
    """

    days: tuple[float, ...]
    levels: tuple[tuple[float, float], ...]
    shares: tuple[float, ...]
    sways: tuple[tuple[int, float], ...]
    others: float
    posts: float
    ratio: float
    risky: Expected
    busy: tuple[tuple[int, float], ...] = ()

    def expected(self, hours: float, into: float) -> Expected:
        """How many unhappy people the last ``hours`` hours usually bring; ``into``: share of the running hour, 0–1.

        Windows of days are held against the days before them. Gamma prior and past give the mean and its sureness;
        the prior is worth half a person at any size of business, so that it never halves the level of a busy one.
        """
        mean, shape = self.levels[max(0, math.ceil(hours / HOURS) - 1)]
        return Expected(mean * self.part(hours, into), 1 / (1 / shape + self.sway(hours)))

    def part(self, hours: float, into: float) -> float:
        """How much of a usual day the last ``hours`` hours are."""
        if hours > HOURS:
            return hours / HOURS
        if hours <= into:
            return self.shares[0] * hours
        whole = int(hours - into)
        rest = hours - into - whole
        return self.shares[0] * into + sum(self.shares[1 : 1 + whole]) + self.shares[whole + 1] * rest

    def sway(self, hours: float) -> float:
        """How much the number of unhappy people in so long a window sways by itself."""
        return _between(self.sways, hours)

    def posts_size(self, hours: float) -> float:
        """The sureness of how many posts of all so long a window brings (size of the negative binomial)."""
        return 1 / (1 / (self.posts * len(self.days) + 1) + _between(self.busy, hours))


def _between(sways: Sequence[tuple[int, float]], hours: float) -> float:
    below = max((one for one in sways if one[0] <= hours), default=sways[0])
    above = min((one for one in sways if one[0] >= hours), default=sways[-1])
    if below[0] == above[0]:
        return below[1]
    share = math.log(hours / below[0]) / math.log(above[0] / below[0])
    return below[1] + share * (above[1] - below[1])


def usual(scene: Scene) -> Usual:
    """What is usual now; worked out anew each hour, or where the past changed."""
    tally, now = scene.tally, scene.instant
    since = tally.earliest if scene.watching_since is None else moment(scene.watching_since)
    key = (now // HOUR, tally.changes, since)
    if tally.known is None or tally.known[0] != key:
        tally.known = (key, _usual(scene, now // HOUR * HOUR, since))
    found: Usual = tally.known[1]
    return found


def into_hour(scene: Scene) -> float:
    """How much of the running hour has gone, in the slots that are counted, 0–1."""
    return (scene.instant % HOUR // STEP + 1) * STEP / HOUR


def tamed(counts: Sequence[float]) -> Sequence[float]:
    """Counts with crisis days cut down to the highest day that still looks usual."""
    most = _most(counts)
    return [min(count, most) for count in counts]


def _most(counts: Sequence[float]) -> float:
    return 2 + 2.5 * median(counts) if counts else 0.0


def _usual(scene: Scene, hour: int, since: int | None) -> Usual:
    numbers, tally = scene.numbers.burst, scene.tally
    days = 0 if since is None else min(DAYS, max(0, (hour - since) // DAY - 1))
    end = hour - DAY
    begin = end - days * DAY
    unhappy = [one / SURE for one in _by_hour(tally.negative.slots.between(begin, end))]
    kind = [one / SURE for one in _by_hour(tally.other.slots.between(begin, end))]
    people = [one + other for one, other in zip(unhappy, kind, strict=True)]
    posts = _by_hour(tally.posts.between(begin, end))
    daily, busy = _by_day(unhappy), _by_day(posts)
    shares = _shares(numbers.prior_messages, people, _by_day(people), hour)
    others = sum(kind) / days if days else 0.0
    return Usual(
        days=tuple(daily),
        levels=tuple(_level(numbers, daily, skip) for skip in range(WEEKDAYS)),
        shares=shares,
        sways=_sways(numbers, unhappy, daily, shares),
        busy=_sways(numbers, posts, busy, shares),
        others=others,
        ratio=(sum(tamed(daily)) + numbers.first_share * numbers.prior_others) / (others * days + numbers.prior_others),
        risky=_danger(scene.numbers.danger, tally.risky.slots.between(begin, end), sum(people)),
        posts=sum(tamed(busy)) / days if days else 0.0,
    )


def _danger(numbers: Danger, slots: Sequence[int], people: float) -> Expected:
    """People with words of danger on a usual day; the first guess is so many of all people who wrote."""
    days = len(slots) * STEP / DAY
    counts = tamed([one / SURE for one in _by_day(_by_hour(slots))]) if slots else []
    guess = numbers.prior_per_day + numbers.prior_per_person * (people / days if days else 0.0)
    shape = numbers.prior_people + sum(counts)
    return Expected(shape / (numbers.prior_people / guess + days), shape)


def _level(numbers: Burst, days: Sequence[float], skip: int) -> tuple[float, float]:
    """Unhappy people on a usual day, and the shape that says how sure that is, without the newest ``skip`` days."""
    counts = tamed(days[skip:])
    observed = sum(counts) / len(counts) if counts else 0.0
    shape, length = numbers.prior_people, numbers.prior_people / max(numbers.prior_per_day, observed)
    for age, count in enumerate(counts):
        weight = 0.5 ** ((age + skip) / numbers.memory_days)
        shape += weight * count
        length += weight
    return shape / length, shape


def _by_hour(slots: Sequence[int]) -> list[int]:
    return list(map(sum, zip(*[iter(slots)] * (HOUR // STEP), strict=True)))


def _by_day(hourly: Sequence[float]) -> list[float]:
    """The sums of whole days, newest first."""
    return [sum(hourly[at : at + HOURS]) for at in range(0, len(hourly), HOURS)][::-1]


def _shares(prior: float, people: Sequence[float], busy: Sequence[float], hour: int) -> tuple[float, ...]:
    """The part of a day that the running hour and the 24 before it bring; own rhythm believed as far as there is any.

    ``people`` by hour, oldest first, ends where a day ends that began at this hour of the day.
    """
    by_hour = [sum(people[at::HOURS]) for at in range(HOURS)]
    smooth = [by_hour[at - 1] / 4 + by_hour[at] / 2 + by_hour[(at + 1) % HOURS] / 4 for at in range(HOURS)]
    each = (sum(smooth) + prior) / HOURS
    rhythm = [(count + prior / HOURS) / each / HOURS for count in smooth]  # by hours since the running hour of day
    weekday = _weekdays(prior, busy)
    today = hour // DAY
    shares = []
    for back in range(HOURS + 1):
        days_back = today - (hour - back * HOUR) // DAY
        shares.append(rhythm[-back % HOURS] * weekday[days_back % WEEKDAYS])
    return tuple(shares)


def _weekdays(prior: float, busy: Sequence[float]) -> tuple[float, ...]:
    """How busy the weekday of today, of yesterday and so on is against the others (1: alike)."""
    counts = tamed(busy)
    mean = sum(counts) / len(counts) if counts else 0.0
    found = []
    for back in range(WEEKDAYS):
        same = counts[(back - 1) % WEEKDAYS :: WEEKDAYS]
        found.append((sum(same) + prior) / (mean * len(same) + prior))
    return tuple(found)


def _sways(
    numbers: Burst, hourly: Sequence[float], daily: Sequence[float], shares: Sequence[float]
) -> tuple[tuple[int, float], ...]:
    """The variance beyond chance, by the method of moments, for windows of 1, 6 and 24 hours; prior where few wrote.

    ``hourly``: oldest first; ``daily``: newest first. Days of a crisis tell of no swaying.
    """
    most = _most(daily)
    calm = [at for at, count in enumerate(reversed(daily)) if count <= most]
    mean = sum(daily[len(daily) - 1 - at] for at in calm) / len(calm) if calm else 0.0
    rhythm = [shares[(HOURS - at) % HOURS] for at in range(HOURS)]
    level = sum(rhythm) or 1.0
    days = [hourly[at * HOURS : at * HOURS + HOURS] for at in calm]
    found = []
    for length in SWAYED:
        wanted = [mean * sum(rhythm[at : at + length]) / level for at in range(0, HOURS, length)]
        more = sum(_beyond(one, _joined(days, at * length, length)) for at, one in enumerate(wanted))
        square = len(calm) * sum(one * one for one in wanted)
        sway = (numbers.wobble * numbers.prior_sway + more) / (numbers.prior_sway + square)
        found.append((length, max(numbers.least_sway, sway)))
    return tuple(found)


def _joined(days: Sequence[Sequence[float]], at: int, length: int) -> Sequence[float]:
    """What those hours of each day brought together."""
    return [day[at] for day in days] if length == 1 else [sum(day[at : at + length]) for day in days]


def _beyond(wanted: float, brought: Sequence[float]) -> float:
    """How much more the squares of what lacks or is too much are than chance makes them; an event counts in part."""
    limit = wanted + A_LOT * math.sqrt(wanted) + 2
    return sum([((one if one < limit else limit) - wanted) ** 2 for one in brought]) - wanted * len(brought)
