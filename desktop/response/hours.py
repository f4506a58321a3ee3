"""Moments by the local clock: quiet hours, the next morning, the hour of the summary."""

from datetime import UTC, datetime, time, timedelta, tzinfo

from desktop.model.alert import QuietHours

MORNING = time(8)
SOONEST_MORNING = timedelta(hours=4)
"""A morning nearer than this is not what "until the morning" means."""
DAY = timedelta(days=1)
TIME_TO_FIND_OUT = timedelta(hours=2)
HALF_HOUR = timedelta(minutes=30)
FIRST_WORD, LAST_WORD, EVENING = time(7), time(20), time(18)
"""Nobody need promise a word for an hour outside these; and when the day ends where the business names no hour."""
FORGOTTEN = timedelta(days=8)
"""Who had no summary for so long gets the next one at its hour, not a late one."""


def quiet_until(hours: QuietHours | None, now: datetime, zone: tzinfo | None) -> datetime | None:
    """The end of the quiet hours that it is in now; None outside of them.

    Both ends are moments, not readings of a clock: an hour that comes twice in autumn is not quiet twice.
    """
    if hours is None or hours.start == hours.end:
        return None
    today = now.astimezone(zone)
    for back in (DAY, timedelta(0)):
        start = _at(today - back, hours.start, zone)
        end = _at(today - back + (DAY if hours.end < hours.start else timedelta(0)), hours.end, zone)
        if start <= now < end:
            return end
    return None


def next_morning(now: datetime, zone: tzinfo | None) -> datetime:
    """Eight o'clock in the morning, at least four hours from now."""
    today = now.astimezone(zone)
    moments = (_at(today + number * DAY, MORNING, zone) for number in range(3))
    return next(moment for moment in moments if moment - now >= SOONEST_MORNING)


def next_words(now: datetime, zone: tzinfo | None, closes: time | None) -> tuple[datetime, ...]:
    """When the next word could be promised: two hours from now and the end of the day; at night the next morning."""
    started = now + TIME_TO_FIND_OUT + HALF_HOUR - timedelta(microseconds=1)
    local = started.astimezone(zone)
    soon = local.replace(minute=local.minute // 30 * 30, second=0, microsecond=0)
    today = now.astimezone(zone).date()
    if soon.date() != today or not FIRST_WORD <= soon.time() <= LAST_WORD:
        return (next_morning(now, zone),)
    end = _at(soon, closes or EVENING, zone)
    return (soon.astimezone(UTC), end) if end - soon >= HALF_HOUR else (soon.astimezone(UTC),)


def summary_due(at: time | None, last: datetime | None, now: datetime, zone: tzinfo | None) -> bool:
    """Whether the day's summary is due: once a day, late where the computer slept, never twice on one day."""
    if at is None:
        return False
    local = now.astimezone(zone)
    come = now >= _at(local, at, zone)
    if last is None or last > now or now - last > FORGOTTEN:
        return come
    latest = local.date() if come else local.date() - DAY  # the last day on which one was planned
    return last.astimezone(zone).date() < latest


def _at(day: datetime, at: time, zone: tzinfo | None) -> datetime:
    return datetime.combine(day.date(), at, zone).astimezone(UTC)
