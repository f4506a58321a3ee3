"""When to speak, and when not: once for each rise, once for going blind, once for each account that is lost."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from desktop.model.meter import Level, Meter
from desktop.model.notice import LOST, Alert

COOLDOWN = timedelta(minutes=60)
"""The same news is not told twice within an hour: it would teach the owner to look away."""
LOST_COOLDOWN = timedelta(hours=24)
"""A server that comes and goes is told of once a day."""
BREATH = timedelta(minutes=10)
"""Not even other news of the same level is told sooner than this."""
OTHERS = 3
"""So many messages that the last alert did not rest on make a rise other news."""

_DARK = "blind"
_ACCOUNT = "account"


def due_alert(before: Meter | None, after: Meter, recent: Sequence[Alert], now: datetime) -> Alert | None:
    """The alert to give now, or none.

    A rise to issue or above speaks; within the cooldown only where it is higher than what was last said, or where
    other people caused it. Watch is a badge, never an alert. Going blind speaks once until something was seen again,
    and so does each further account that cannot be seen; a computer that only slept, or accounts that the owner
    paused herself, are no news.
    """
    if after.level is Level.BLIND:
        return _blind(before, after, recent, now)
    held = before.level.rank if before else 0
    if after.level.rank >= Level.ISSUE.rank and after.level.rank > held:
        alert = _alert(after, now)
        same = (old for old in _fresh(recent, now) if old.about != _ACCOUNT and _same_news(old, alert))
        return alert if after.level.rank > max((old.level.rank for old in same), default=0) else None
    return _one_lost(before, after, recent, now)


def _one_lost(before: Meter | None, after: Meter, recent: Sequence[Alert], now: datetime) -> Alert | None:
    """An account that was seen before cannot be seen: said once, not again when it comes and goes within a day."""
    fresh = [alert for alert in recent if alert.about == _ACCOUNT and timedelta(0) <= now - alert.at < LOST_COOLDOWN]
    told = {id for alert in fresh for id in alert.part_key.removeprefix(LOST).split(",")}
    lost = _dark(after) - (_dark(before) if before else set()) - told
    return Alert(now, after.level, after.score, LOST + ",".join(sorted(lost))) if lost else None


def _dark(meter: Meter) -> set[str]:
    ids = next((str(part.values.get("ids", "")) for part in meter.parts if part.key == _DARK), "")
    return {id for id in ids.split(",") if id}


def _same_news(old: Alert, new: Alert) -> bool:
    return new.at - old.at < BREATH or len(set(new.evidence) - set(old.evidence)) < OTHERS


def _blind(before: Meter | None, after: Meter, recent: Sequence[Alert], now: datetime) -> Alert | None:
    if not _news(after) or (before is not None and before.level is Level.BLIND and _news(before)):
        return None
    if any(alert.level is Level.BLIND for alert in _fresh(recent, now)):
        return None
    return _alert(after, now)


def _news(meter: Meter) -> bool:
    keys = {part.key for part in meter.parts}
    return _DARK in keys or not any(key.startswith(_DARK) for key in keys)


def _fresh(recent: Sequence[Alert], now: datetime) -> list[Alert]:
    """The alerts of the last hour; one from the future (the clock was set back) counts as an old one."""
    return [alert for alert in recent if timedelta(0) <= now - alert.at < COOLDOWN]


def _alert(meter: Meter, now: datetime) -> Alert:
    main = next((part for part in meter.parts if part.points > 0 or part.key == _DARK), None)
    if meter.level is Level.BLIND:
        main = next((part for part in meter.parts if part.key == _DARK), main)
    return Alert(now, meter.level, meter.score, main.key if main else "", main.evidence if main else ())
