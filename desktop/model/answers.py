"""Who waits for an answer, what for, and within what time each is to have one."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from desktop.model.inbox import Item


class Wants(StrEnum):
    """What an answer is waited for to, the most pressing first."""

    DANGER = "danger"  # somebody may come to harm
    COMPLAINT = "complaint"
    QUESTION = "question"
    OTHER = "other"  # neither pleased nor unhappy
    PRAISE = "praise"


class Order(StrEnum):
    """Whom to list first."""

    URGENCY = "urgency"
    WAITING = "waiting"  # who has waited longest
    REACH = "reach"  # whom most people follow
    PLATFORM = "platform"


@dataclass(frozen=True, slots=True)
class Targets:
    """Within what time each is to have a first answer, by day and by night; None: whenever there is time."""

    danger: timedelta | None = timedelta(minutes=15)
    complaint: timedelta | None = timedelta(hours=3)
    question: timedelta | None = timedelta(hours=6)
    other: timedelta | None = timedelta(days=1)
    praise: timedelta | None = timedelta(days=2)

    def within(self, wants: Wants) -> timedelta | None:
        """The time for one of them."""
        found: timedelta | None = getattr(self, wants.value)
        return found

    def of(self) -> Mapping[Wants, timedelta | None]:
        """All of them."""
        return {wants: self.within(wants) for wants in Wants}


USUAL = Targets()


@dataclass(frozen=True, slots=True)
class Waiting:
    """Somebody who waits, since when, and by when an answer is due (None: whenever there is time)."""

    item: Item
    wants: Wants
    since: datetime
    due_at: datetime | None

    def is_late(self, now: datetime) -> bool:
        """Whether the time for a first answer has passed."""
        return self.due_at is not None and self.due_at <= now


@dataclass(frozen=True, slots=True)
class Tally:
    """How many wait, how many of them longer than they are to, and on which platforms, most first."""

    waiting: int = 0
    late: int = 0
    platforms: tuple[tuple[str, int], ...] = ()

    def on(self, platform: str) -> int:
        """How many wait on one platform, or (empty) on all."""
        return dict(self.platforms).get(platform, 0) if platform else self.waiting


@dataclass(frozen=True, slots=True)
class Speed:
    """How soon people got a first answer in the last so many ``days``.

    ``asked``: how many of those who wrote then are to have one, ``answered``: how many have it. ``median`` is the
    time to a first answer that half of these had at the most; None where they are too few to say.
    """

    days: int
    asked: int = 0
    answered: int = 0
    median: timedelta | None = None


@dataclass(frozen=True, slots=True)
class Queue:
    """Who waits, as far as it was asked for, and how it stands with all of them."""

    rows: tuple[Waiting, ...]
    tally: Tally
    speeds: tuple[Speed, ...] = ()
