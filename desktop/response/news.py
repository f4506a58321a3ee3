"""What is news: the course of a crisis, going blind, and each account that is lost."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from desktop.model.alert import News
from desktop.model.meter import Level, Meter
from desktop.model.notice import LOST, Alert
from desktop.model.scene import Seen
from desktop.response.crisis import Past, course, dark

COOLDOWN = timedelta(hours=1)
"""That nothing can be seen is told once an hour at most."""
LOST_COOLDOWN = timedelta(hours=24)
"""A server that comes and goes is told of once a day."""
_DARK = "blind"


def due_alert(before: Meter | None, after: Meter, past: Past, seen: Sequence[Seen], now: datetime) -> Alert | None:
    """The news that there is now, or none.

    A crisis is told once when it begins, at each graver level, else at most once an hour, and once when it is over.
    Watch is a badge, never an alert. Going blind speaks once until something was seen again, and so does each further
    account that cannot be seen; a computer that only slept, or accounts that the owner paused herself, are no news.
    """
    if after.level is Level.BLIND and _news(after):
        return _blind(before, after, past.alerts, now)
    if after.level is Level.BLIND:
        return _one_lost(before, after, past.alerts, now)
    return course(before, after, past, seen, now) or _one_lost(before, after, past.alerts, now)


def _one_lost(before: Meter | None, after: Meter, recent: Sequence[Alert], now: datetime) -> Alert | None:
    """An account that was seen before cannot be seen: said once, not again when it comes and goes within a day."""
    fresh = [alert for alert in recent if alert.news is News.ACCOUNT and _within(alert, now, LOST_COOLDOWN)]
    told = {id for alert in fresh for id in lost_in(alert)}
    lost = dark(after) - (dark(before) if before else set()) - told
    if not lost:
        return None
    return Alert(now, after.level, after.score, LOST + ",".join(sorted(lost)), news=News.ACCOUNT)


def lost_in(alert: Alert) -> frozenset[str]:
    """The accounts that an alert is about."""
    return frozenset(alert.part_key.removeprefix(LOST).split(","))


def _blind(before: Meter | None, after: Meter, recent: Sequence[Alert], now: datetime) -> Alert | None:
    if before is not None and before.level is Level.BLIND and _news(before):
        return None
    if any(alert.news is News.BLIND and _within(alert, now, COOLDOWN) for alert in recent):
        return None
    return Alert(now, after.level, after.score, _DARK, news=News.BLIND)


def _news(meter: Meter) -> bool:
    """Whether it sees nothing for another reason than that nobody has looked: not one account is only resting."""
    parts = [part for part in meter.parts if part.key.startswith(_DARK)]
    return not parts or any(part.key == _DARK and not part.values.get("resting") for part in parts)


def _within(alert: Alert, now: datetime, span: timedelta) -> bool:
    """One from the future (the clock was set back) counts as an old one."""
    return timedelta(0) <= now - alert.at < span
