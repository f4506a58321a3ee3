"""The alarms that past messages would have raised: the real rules, hour by hour, over messages as they were written."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TypeVar

from desktop.meter import RULES
from desktop.meter.gauge import measure
from desktop.meter.scene import Scene
from desktop.meter.tally import Tally, moment
from desktop.meter.trace import DAY, KEPT, KEPT_DAYS
from desktop.model.meter import Meter
from desktop.model.numbers import Numbers
from desktop.model.reading import Mood
from desktop.model.replay import Alarmed
from desktop.model.scene import Seen

STEP = timedelta(hours=1)
RUN_UP = timedelta(days=7)
"""Measured before it counts, so that what had begun by then is no alarm of its own."""
PAST = timedelta(days=KEPT_DAYS)
"""How much older messages are needed to know what is usual."""
SILENT = timedelta(hours=6)
"""Measured at least so often where nobody was unhappy: without new messages hardly anything rises."""
LONGEST = timedelta(days=8)
"""Longer than the longest window: what was all clear before then changes nothing any more."""
K = TypeVar("K")


def hours(since: datetime, until: datetime) -> Iterator[datetime]:
    """The moments to measure at, an hour apart: the last one is ``until``, the first one not before ``since``."""
    for left in range((until - since) // STEP, -1, -1):
        yield until - left * STEP


def replay(
    seen: Iterable[Seen], numbers: Mapping[K, Numbers], moments: Iterable[datetime], watching_since: datetime
) -> Mapping[K, tuple[Alarmed, ...]]:
    """The alarms that each of these numbers would have raised at these moments (in order), oldest first.

    ``seen``: by when they were written; each is known at the first moment after that. The numbers may differ in
    ``burst.unusual`` only: what is usual is worked out once for all of them. Answers count as given from the beginning,
    and every account as in good order.
    """
    courses = {word: Course(one, watching_since) for word, one in numbers.items()}
    bars = sorted(courses.values(), key=lambda course: course.bar)
    tally, past, last = Tally(next(iter(numbers.values()))), _Past(seen), None
    for now in moments:
        unhappy = past.tell(tally, now)
        if unhappy or last is None or now - last >= SILENT or any(course.alarmed for course in bars):
            _measure(bars, now, tally)
            last = now
    return {word: course.alarms for word, course in courses.items()}


def _measure(bars: Sequence["Course"], now: datetime, tally: Tally) -> None:
    """Measure where it can tell anything: what leaves the lowest bar calm leaves the others so.

    Not so where an alarm is on or was till lately: what was counted before an all-clear is counted no more.
    """
    lowest, *others = bars
    lowest.measure(now, tally)
    if any(course.alarmed or course.cleared_lately(now) for course in bars):
        for course in others:
            course.measure(now, tally)


class _Past:
    """The messages still to be told."""

    def __init__(self, seen: Iterable[Seen]) -> None:
        self._coming = iter(seen)
        self._following = next(self._coming, None)
        self._day = 0

    def tell(self, tally: Tally, now: datetime) -> bool:
        """Tell the tally what was written till now, and whether anything of it can raise the meter."""
        raises = False
        while self._following is not None and self._following.sent_at <= now:
            one = self._following
            raises = raises or one.mood is Mood.NEGATIVE or bool(one.risks) or one.stars is not None
            tally.add(one)
            self._following = next(self._coming, None)
        at = moment(now)
        if at // DAY != self._day:
            self._day = at // DAY
            tally.forget(at - KEPT)
        return raises


class Course:
    """How the meter goes with one set of numbers, and the alarms on its way."""

    def __init__(self, numbers: Numbers, since: datetime) -> None:
        """Begin without any meter; watched since then."""
        self._numbers, self._since = numbers, since
        self._meter: Meter | None = None
        self._found: list[Alarmed] = []

    @property
    def bar(self) -> float:
        """How rare a moment must be."""
        return self._numbers.burst.unusual

    @property
    def alarms(self) -> tuple[Alarmed, ...]:
        """Those till now, oldest first."""
        return tuple(self._found)

    @property
    def alarmed(self) -> bool:
        """Whether there is an alarm at the last measuring."""
        return bool(self._found) and self._found[-1].ended is None

    def cleared_lately(self, now: datetime) -> bool:
        """Whether the last alarm ended so lately that it still matters what was counted before."""
        ended = self._found[-1].ended if self._found else None
        return ended is not None and now - ended < LONGEST

    def measure(self, now: datetime, tally: Tally) -> None:
        """Measure at a moment after the last one."""
        scene = Scene(now, self._numbers, tally, watching_since=self._since)
        meter = measure(scene, RULES, self._meter)
        before, raised = self._meter.alarm.raised if self._meter else None, meter.alarm.raised
        self._meter = meter
        found = self._found
        if before is not None and raised != before:
            found[-1] = replace(found[-1], ended=now)
        if raised is not None and raised != before:
            found.append(Alarmed(now, None, meter.score, meter.level))
        elif raised is not None and meter.score > found[-1].peak:
            found[-1] = replace(found[-1], peak=meter.score, level=meter.level)
