"""How loudly to speak, when to hold back, and what of it to say afterwards."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from desktop.model.alert import COURSE, WORSE, Loudness, Manners, News, Snooze
from desktop.model.meter import Level, Meter
from desktop.model.notice import Alert
from desktop.response.crisis import dark, grave, life, under_way
from desktop.response.hours import quiet_until
from desktop.response.news import lost_in

QUIET, SNOOZED = "quiet", "snooze"
"""Why an alert is held back."""


def as_wanted(alert: Alert, manners: Manners, snooze: Snooze | None, past: Sequence[Alert], now: datetime) -> Alert:
    """The alert with its loudness, and with what holds it back; a badge disturbs nobody and is never held."""
    said = replace(alert, loudness=_loudness(alert, manners, past))
    return said if said.loudness is Loudness.BADGE else replace(said, held=_held(said, manners, snooze, now))


def hushed(manners: Manners, snooze: Snooze | None, now: datetime) -> str:
    """What keeps everything quiet now that is not urgent; empty where nothing does."""
    if snooze is not None and now < snooze.until:
        return SNOOZED
    return QUIET if quiet_until(manners.quiet, now, manners.zone) else ""


def afterwards(past: Sequence[Alert], manners: Manners, after: Meter, now: datetime) -> Alert | None:
    """One note for all that was held back and is still true; None where nothing of it is."""
    held = [alert for alert in past if alert.held]
    named = [*_crisis(held, past, after), *_sight(held, after)]
    if not named:
        return None
    worst = max((alert for alert in held), key=lambda alert: alert.loudness.rank)
    course = [alert for alert in held if alert.news in WORSE]
    lasts = after.level.rank >= Level.ISSUE.rank or life(after)
    loudness = worst.loudness if lasts else Loudness.NOTE
    return Alert(
        now,
        after.level,
        after.score,
        evidence=course[-1].evidence if course else (),
        news=News.HELD,
        why=QUIET if any(alert.held == QUIET for alert in held) else SNOOZED,
        loudness=loudness if manners.on else Loudness.BADGE,
        values={"said": ",".join(named)},
    )


def _loudness(alert: Alert, manners: Manners, past: Sequence[Alert]) -> Loudness:
    if not manners.on:
        return Loudness.BADGE
    if alert.news in (News.ACCOUNT, News.BLIND):
        return manners.account
    if alert.news is News.CLEAR:
        loudest = max((told.loudness.rank for told in under_way(past)), default=0)
        return Loudness.NOTE if loudest else Loudness.BADGE
    return manners.crisis if grave(alert) else manners.issue


def _held(alert: Alert, manners: Manners, snooze: Snooze | None, now: datetime) -> str:
    why = hushed(manners, snooze, now)
    if snooze is not None and why == SNOOZED and _worse_than(snooze.level, alert):
        why = hushed(manners, None, now)
    return "" if why == QUIET and alert.loudness is Loudness.WAKE and manners.wakes else why


def _worse_than(level: Level, alert: Alert) -> bool:
    """A danger to life is always worse: it is told only where this crisis had none of its kind."""
    return alert.news is News.LIFE or (alert.news in WORSE and alert.level.rank > level.rank)


def _crisis(held: Sequence[Alert], past: Sequence[Alert], after: Meter) -> list[str]:
    """What of a crisis is still true: that it goes on, or, where the owner had heard of it, that it is over."""
    if not any(alert.news in COURSE for alert in held):
        return []
    if under_way(past):
        if after.level.rank >= Level.ISSUE.rank:
            return [str(after.level)]
        return [str(News.LIFE)] if life(after) else []
    ended = max(place for place, alert in enumerate(past) if alert.news is News.CLEAR)
    heard = any(not alert.held for alert in under_way(past[:ended]))
    return [past[ended].about] if heard and past[ended].held else []


def _sight(held: Sequence[Alert], after: Meter) -> list[str]:
    if after.level is Level.BLIND:
        return [str(News.BLIND)] if any(alert.news is News.BLIND for alert in held) else []
    lost = (lost_in(alert) for alert in held if alert.news is News.ACCOUNT)
    return [str(News.ACCOUNT)] if any(dark(after) & ids for ids in lost) else []
