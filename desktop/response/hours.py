"""Moments by the local clock: quiet hours, the next morning, the hour of the summary."""

from datetime import UTC, datetime, time, timedelta, tzinfo

from desktop.model.alert import QuietHours

MORNING = time(8)
SOONEST_MORNING = timedelta(hours=4)
"""A morning nearer than this is not what "until the morning" means."""
DAY = timedelta(days=1)
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
