"""The alerts that were given or held back, and the snooze."""

import json
import sqlite3
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from desktop.model.alert import COURSE, Loudness, News, Snooze
from desktop.model.incident import IncidentId
from desktop.model.message import MessageId
from desktop.model.meter import Level
from desktop.model.notice import Alert
from desktop.store.messages import OPINION
from desktop.store.rows import in_one_step, millis, packed, unpacked, when

if TYPE_CHECKING:
    from sqlite_utils import Database as Tables

_COLUMNS = "at, level, score, part_key, evidence, incident_id, news, why, loudness, held, kinds, facts"


def keep(tables: "Tables", alert: Alert) -> None:
    """Keep an alert, so that it is not given twice."""
    row = {
        "at": millis(alert.at),
        "level": alert.level,
        "score": alert.score,
        "part_key": alert.part_key,
        "evidence": json.dumps(list(alert.evidence)),
        "incident_id": alert.incident_id,
        "news": alert.news,
        "why": alert.why,
        "loudness": alert.loudness,
        "held": alert.held,
        "kinds": ",".join(alert.kinds),
        "facts": packed(alert.values),
    }
    tables["alert"].insert(row)  # type: ignore[union-attr]


def given(conn: sqlite3.Connection, since: datetime) -> Sequence[Alert]:
    """The alerts since ``since``, those that are held back among them, in the order in which they were given."""
    sql = "select * from alert where at >= ? order by id"
    return [_alert(row) for row in in_one_step(conn, _COLUMNS, sql, [millis(since)])]


def is_any_held(conn: sqlite3.Connection) -> bool:
    """Whether something is held back."""
    return conn.execute("select 1 from alert where held <> '' limit 1").fetchone() is not None


def release(tables: "Tables", *, course_only: bool = False) -> None:
    """What was held back was told, or is told no more: all of it, or the alerts that the course of a crisis has."""
    names = ", ".join(f"'{news}'" for news in sorted(COURSE))
    only = f" and news in ({names})" if course_only else ""
    tables.conn.execute(f"update alert set held = '' where held <> ''{only}")


def last_digest(conn: sqlite3.Connection) -> datetime | None:
    """When the last summary of a day was given."""
    sql = "select at from alert where news = ? order by id desc limit 1"
    row = conn.execute(sql, [News.DIGEST]).fetchone()
    return when(row[0]) if row else None


def tally(conn: sqlite3.Connection, since: datetime) -> tuple[int, int, int]:
    """How many opinions were written after ``since``, how many of them unhappy, how many of those unanswered."""
    sql = f"""select count(*), coalesce(sum(mood = 'negative'), 0),
        coalesce(sum(mood = 'negative' and answered_at is null and closed_at is null), 0)
        from message where sent_at > ? and {OPINION}"""
    count, unhappy, unanswered = conn.execute(sql, [millis(since)]).fetchone()
    return int(count), int(unhappy), int(unanswered)


def snooze(conn: sqlite3.Connection) -> Snooze | None:
    """The snooze, also one that is over and was not taken away yet."""
    row = conn.execute("select until, level from snooze").fetchone()
    return Snooze(when(row[0]), Level(row[1])) if row else None


def keep_snooze(tables: "Tables", snooze: Snooze | None) -> None:
    """Keep a snooze in place of the one before; None takes it away."""
    tables.conn.execute("delete from snooze")
    if snooze is not None:
        tables.conn.execute("insert into snooze values (1, ?, ?)", [millis(snooze.until), snooze.level])


def _alert(row: Sequence[Any]) -> Alert:
    at, level, score, part, ids, case, *told = row
    news, why, loudness, held, kinds, facts = told
    return Alert(
        at=when(at),
        level=Level(level),
        score=score,
        part_key=part,
        evidence=tuple(map(MessageId, json.loads(ids))),
        incident_id=None if case is None else IncidentId(case),
        news=News(news),
        why=why,
        loudness=Loudness(loudness),
        held=held,
        kinds=tuple(kinds.split(",")) if kinds else (),
        values=unpacked(facts),
    )
