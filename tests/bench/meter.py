"""The meter on simulated streams and on plain counts, through the real rules.

By hand, with the scorer of ../shared/data/meter and a Python that has numpy:
    PYTHONPATH=. python ../shared/data/meter/score.py tests.bench.meter:run --tier bakery
"""

from collections import deque
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

from desktop.content.numbers import load
from desktop.meter import RULES
from desktop.meter.chance import rarity
from desktop.meter.gauge import measure
from desktop.meter.usual import expected, past
from desktop.model.account import Account, AccountId, Health, SourceState
from desktop.model.message import MessageId
from desktop.model.meter import Level, Meter
from desktop.model.reading import Mood, Risk
from desktop.model.scene import Hour, Scene, Seen

RECENT, USUAL = timedelta(days=7), timedelta(days=35)
LOUDNESS = {Level.WATCH: 1, Level.ISSUE: 2, Level.CRISIS: 3, Level.EMERGENCY: 3}
SURE = 0.4  # below this share of certainty the reading says "not sure"


class Desk:
    """Keeps what the store would keep: the messages of 7 days and the hourly counts of 5 weeks, by event time."""

    def __init__(self) -> None:
        self.recent: list[Seen] = []
        self.counts: dict[datetime, list[int]] = {}
        self.earliest: datetime | None = None
        self.first_poll: datetime | None = None
        self.meter: Meter | None = None
        self.ids = 0

    def keep(self, message: Any) -> None:
        """Take one simulated message in."""
        at = _moment(message.created)
        mood = _mood(message)
        self.ids += 1
        risks = frozenset({Risk.SAFETY}) if message.risk else frozenset()
        self.recent.append(
            Seen(
                MessageId(self.ids),
                AccountId("sim"),
                at,
                message.author,
                message.platform,
                mood,
                risks=risks,
                followers=message.followers,
            )
        )
        count = self.counts.setdefault(_hour(at), [0, 0])
        count[0] += 1
        count[1] += mood is Mood.NEGATIVE

    def measure(self, now: datetime, failed: Iterable[str]) -> Meter:
        """The meter at one poll."""
        self.first_poll = self.first_poll or now
        self.recent = sorted((one for one in self.recent if one.sent_at >= now - RECENT), key=lambda one: one.sent_at)
        for start in [start for start in self.counts if start < now - USUAL - timedelta(days=2)]:
            del self.counts[start]
        hours = tuple(Hour(start, *self.counts[start]) for start in sorted(self.counts) if start >= now - USUAL)
        oldest = hours[0].start if hours else now
        scene = Scene(
            now=now,
            numbers=load(),
            recent=tuple(self.recent),
            hours=hours,
            sources=((Account(AccountId("sim"), "sim", "sim"), _state(now)),),
            watching_since=min(self.first_poll, oldest),
        )
        self.meter = measure(scene, RULES, self.meter)
        return self.meter


def run(polls: Iterable[Any], info: Any) -> Iterator[tuple[float, int, float]]:
    """One reading for each poll: time, level 0–3, score 0–100."""
    desk = Desk()
    for poll in polls:
        for message in poll.messages:
            desk.keep(message)
        meter = desk.measure(_moment(poll.time), poll.failed)
        yield poll.time, LOUDNESS.get(meter.level, 0), float(meter.score)


class CountWatch:
    """The burst's count rule on bare counts: how unusual the last hours are, 0–1; 0.5 is an alert."""

    def __init__(self) -> None:
        """Start with no past."""
        self._hours: dict[datetime, int] = {}
        self._last: deque[tuple[datetime, int]] = deque()
        self._since: datetime | None = None

    def update(self, timestamp: Any, count: float) -> float:
        """Take the count of one interval; gives how unusual this moment is."""
        now = timestamp if isinstance(timestamp, datetime) else _moment(float(timestamp))
        now = now if now.tzinfo else now.replace(tzinfo=UTC)
        self._since = self._since or now
        people = max(0, round(count))
        self._hours[_hour(now)] = self._hours.get(_hour(now), 0) + people
        self._last.append((now, people))
        while self._last[0][0] <= now - timedelta(days=1):
            self._last.popleft()
        return max(0.0, min(1.0, 0.5 * self._share(now)))

    def _share(self, now: datetime) -> float:
        numbers = load()
        hours = tuple(Hour(start, n, n) for start, n in self._hours.items() if start >= now - USUAL)
        before = past(Scene(now, numbers, hours=hours, watching_since=self._since), now)
        if not before.total:  # a bare count tells nothing before there is a past
            return 0.0
        shares = []
        for length in (one for one in numbers.burst.hours if one <= 24):
            people = sum(n for at, n in self._last if at > now - timedelta(hours=length))
            usual = expected(numbers.burst, before, now, length)
            found = rarity(people, usual.mean, usual.size, length)
            shares.append((found - numbers.burst.quiet) / (numbers.burst.unusual - numbers.burst.quiet))
        return max(shares)


def _mood(message: Any) -> Mood:
    sure = max(message.p_neg, message.p_neu, message.p_pos)
    if sure < SURE:
        return Mood.UNSURE
    return {message.p_neg: Mood.NEGATIVE, message.p_neu: Mood.NEUTRAL, message.p_pos: Mood.POSITIVE}[sure]


def _state(now: datetime) -> SourceState:
    return SourceState(AccountId("sim"), Health.GOOD, now, now)


def _moment(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)


def _hour(at: datetime) -> datetime:
    return at.replace(minute=0, second=0, microsecond=0)
