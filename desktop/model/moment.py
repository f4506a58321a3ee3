"""How a language names a time that lies ahead: days, parts of the day, clock times, lengths of time."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, time
from enum import StrEnum

from desktop.model.voice import Span


class Sort(StrEnum):
    """What a piece of a named time says."""

    DAY = "day"  # so many days from today
    WEEKDAY = "weekday"  # Monday is 0
    DATE = "date"  # a day of a month (0: of this or the next one)
    PART = "part"  # morning, noon, evening, the end of the day
    SPAN = "span"  # so many minutes from now
    CLOCK = "clock"  # a clock time
    PAST = "past"  # yesterday, ago: what is named with it lies behind


@dataclass(frozen=True, slots=True)
class Mark:
    """One way to say a piece, and its value; ``part`` where it names a part of the day."""

    sort: Sort
    value: int
    pattern: re.Pattern[str]
    part: "Part | None" = None


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the day: its hours, and by when a word promised for it must have come, the first that lies ahead.

    ``closes``: the business's own closing time comes before these. ``rolls``: where it is over it is tomorrow's.
    """

    begins: int
    ends: int
    dues: tuple[time, ...] = ()
    closes: bool = False
    rolls: bool = False


@dataclass(frozen=True, slots=True)
class Moments:
    """What is listened for in one language. ``shift``: how many hours the clock that people speak by is behind.

    ``lists``: ``said`` (words for the next update), ``unsaid`` (its denials), ``other`` (what has a time of its own),
    ``between`` (what may stand between pieces of one time), ``before``, ``joins`` (behind which another thing is told).
    """

    language: str
    lists: Mapping[str, re.Pattern[str]]
    marks: tuple[Mark, ...]
    numbers: Mapping[str, int]
    minutes: Mapping[str, int]
    months: Mapping[str, int]
    shift: int = 0


@dataclass(frozen=True, slots=True)
class Moment:
    """A time that a text names: where, when, and whether by the clock; a loose one is the latest that it can mean."""

    span: Span
    due: datetime
    exact: bool
