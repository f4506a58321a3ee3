"""When the next word can be promised: the moments offered for a choice by one press."""

from datetime import UTC, datetime, time, timedelta, tzinfo

TONIGHT, MORNING = time(20), time(9)
NIGHT_ENDS = time(3)
"""Before this hour, "tomorrow morning" is the morning of the same date."""
STEP, A_DAY = timedelta(minutes=5), timedelta(days=1)


def offered(now: datetime, zone: tzinfo | None = None) -> tuple[tuple[str, datetime], ...]:
    """The choices (``keys-in-CHOICE``) with their moments, soonest first; tonight only where it is two hours away.

    The hours from now end on full five minutes, never earlier than asked. ``zone``: None is that of the computer.
    """
    local = now.astimezone(zone)
    next_day = local if local.time() < NIGHT_ENDS else local + A_DAY
    later = _rounded(now + timedelta(hours=2))
    choices = [("hour", _rounded(now + timedelta(hours=1))), ("two-hours", later)]
    tonight = _at(local, TONIGHT, zone)
    if tonight > later:
        choices.append(("tonight", tonight))
    return (*choices, ("morning", _at(next_day, MORNING, zone)))


def _rounded(at: datetime) -> datetime:
    """The next full five minutes; the same moment where it is at them."""
    over = timedelta(minutes=at.minute % 5, seconds=at.second, microseconds=at.microsecond)
    return at + (STEP - over if over else timedelta(0))


def _at(day: datetime, at: time, zone: tzinfo | None) -> datetime:
    return datetime.combine(day.date(), at, zone).astimezone(UTC)
