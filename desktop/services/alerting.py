"""What an alert comes to: kept, held back, told; the note afterwards and the day's summary. Part of every change."""

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from desktop.content.words import Value, Words
from desktop.model.alert import COURSE, Loudness, Manners, News
from desktop.model.incident import IncidentId
from desktop.model.meter import Meter
from desktop.model.notice import Alert
from desktop.model.scene import Seen
from desktop.response import manners as polite
from desktop.response.crisis import Past, life, under_way
from desktop.response.hours import summary_due
from desktop.response.news import due_alert
from desktop.services.late import tally
from desktop.store import alerts, counted, keys, meters

if TYPE_CHECKING:
    from sqlite_utils import Database as Tables

Values = Mapping[str, str | int | float | datetime]
REMEMBERED = timedelta(days=31)
A_DAY, A_WEEK = timedelta(days=1), timedelta(days=7)


def speak(
    tables: "Tables",
    manners: Manners,
    before: Meter | None,
    meter: Meter,
    case: IncidentId | None,
    people: int,
) -> Alert | None:
    """The one alert to tell now, if any, after this measuring; all that is due is kept, also what is held back.

    ``people``: how many unhappy people wrote in the last 24 hours.
    """
    conn, now = tables.conn, meter.at
    given = alerts.given(conn, now - REMEMBERED)
    going = under_way(given)
    since = meters.calm_since(conn, now) if going else None
    peak = meters.highest(conn, going[0].at, now) if going else 0
    snooze = alerts.snooze(conn)
    seen = behind(conn, going, meter) if going or life(meter) else ()
    news = due_alert(before, meter, Past(given, since, people, peak), seen, now)
    if news is not None:
        news = polite.as_wanted(replace(news, incident_id=case), manners, snooze, given, now)
        alerts.keep(tables, news)
        if not news.held:
            if news.news in COURSE:
                alerts.release(tables, course_only=True)
            return news
    if polite.hushed(manners, snooze, now):
        return None
    return (
        _afterwards(tables, manners, given, meter, case)
        or _promise(tables, manners, meter)
        or _summary(tables, manners, meter)
    )


def behind(conn: sqlite3.Connection, going: Sequence[Alert], meter: Meter) -> Sequence[Seen]:
    """The messages of the last week that the alerts of this crisis and the meter now rest on."""
    ids = {id for alert in going for id in alert.evidence} | {id for part in meter.parts for id in part.evidence}
    return tuple(counted.some(conn, sorted(ids), meter.at - A_WEEK))


def _afterwards(
    tables: "Tables", manners: Manners, given: Sequence[Alert], meter: Meter, case: IncidentId | None
) -> Alert | None:
    if not alerts.is_any_held(tables.conn):
        return None
    note = polite.afterwards(given, manners, meter, meter.at)
    alerts.release(tables)
    if note is not None:
        note = replace(note, incident_id=case)
        alerts.keep(tables, note)
    return note


def _promise(tables: "Tables", manners: Manners, meter: Meter) -> Alert | None:
    """That a word was not given by the promised time: once for each promise."""
    broken = keys.broken(tables.conn, meter.at)
    if broken is None:
        return None
    keys.told(tables, broken.incident_id)
    return _note(tables, manners, meter, News.PROMISE, {"due": broken.due_at}, broken.incident_id)


def _note(
    tables: "Tables",
    manners: Manners,
    meter: Meter,
    news: News,
    values: Values,
    case: IncidentId | None = None,
) -> Alert:
    """Keep a note that is not of the meter's course."""
    loudness = Loudness.NOTE if manners.on else Loudness.BADGE
    told = Alert(
        meter.at, meter.level, meter.score, news=news, incident_id=case, loudness=loudness, values=dict(values)
    )
    alerts.keep(tables, told)
    return told


def _summary(tables: "Tables", manners: Manners, meter: Meter) -> Alert | None:
    """What came since the last summary, or in the last day where there was none in the last week."""
    last, now = alerts.last_digest(tables.conn), meter.at
    if not summary_due(manners.digest, last, now, manners.zone):
        return None
    since = last if last is not None and timedelta(0) < now - last <= A_WEEK else now - A_DAY
    count, unhappy, unanswered = alerts.tally(tables.conn, since)
    late = tally(tables.conn, manners.answers, now).late
    values: Values = {"count": count, "unhappy": unhappy, "unanswered": unanswered, "since": since, "late": late}
    return _note(tables, manners, meter, News.DIGEST, values)


def spoken(alert: Alert, words: Words) -> tuple[str, str]:
    """The title and the body of an alert, in the desk's own words only."""
    values: dict[str, Value] = {**alert.values, "level": words.plain(f"level-{alert.level}"), "kind": alert.part_key}
    key = f"alert-{alert.about}"
    if alert.news is News.HELD:
        said = str(values.pop("said")).split(",")
        return words.plain(key), " ".join(f"{words.plain(f'alert-{one}')}." for one in said)
    late = int(str(values.pop("late", 0)))
    body = words.plain(f"{key}.body", **values)
    return words.plain(key), f"{body} {words.plain('alert-late', count=late)}" if late else body
