"""The meter as it was measured.

What was measured later than ``now`` was measured before the clock was set back: it is kept and not asked, for else it
would stand for now until the clock has caught up.
"""

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from desktop.model.course import Spot
from desktop.model.incident import Proposal
from desktop.model.message import MessageId
from desktop.model.meter import NO_LEVEL, Alarm, Level, Meter, Part
from desktop.store.rows import in_one_step, millis, moment, packed, unpacked, when

if TYPE_CHECKING:
    from sqlite_utils import Database as Tables

_NOT_AT_EASE = (Level.ISSUE, Level.CRISIS, Level.EMERGENCY, Level.BLIND)
_METER = "select at, level, parts, proposal, alarm from meter"
_LAST = f"{_METER} where at <= ? order by at desc limit 1"
JUST_AHEAD = timedelta(minutes=5)
"""By so much a clock is set right again and again, and nothing was wrong."""


def keep(tables: "Tables", meter: Meter, proposal: Proposal | None) -> None:
    """Keep a measuring; one at the very same moment replaces the one before."""
    row = {
        "at": millis(meter.at),
        "score": meter.score,
        "level": meter.level,
        "parts": json.dumps([[p.key, p.points, packed(p.values), list(p.evidence)] for p in meter.parts]),
        "proposal": _packed_proposal(proposal),
        "alarm": packed({name: at for name, at in asdict(meter.alarm).items() if at}),
    }
    tables["meter"].upsert(row, pk="at")  # type: ignore[union-attr]


def latest(conn: sqlite3.Connection, now: datetime) -> Meter | None:
    """The last measuring."""
    row = conn.execute(_LAST, [_until(now)]).fetchone()
    return _meter(row) if row else None


def proposal(conn: sqlite3.Connection, now: datetime) -> Proposal | None:
    """What the last measuring proposed to open."""
    row = conn.execute(_LAST, [_until(now)]).fetchone()
    if row is None or row[3] is None:
        return None
    kind, level, ids = json.loads(row[3])
    return Proposal(kind, tuple(map(MessageId, ids)), Level(level))


def history(conn: sqlite3.Connection, since: datetime, now: datetime) -> Sequence[tuple[datetime, int, Level]]:
    """Moment, score and level of each measuring since ``since``, oldest first."""
    sql = "select at, score, level from meter where at between ? and ? order by at"
    rows = conn.execute(sql, [millis(since), _until(now)])
    return [(when(at), score, Level(level)) for at, score, level in rows]


def calm_since(conn: sqlite3.Connection, now: datetime) -> datetime | None:
    """Since when the meter has been measured below issue, and not blind; None where the last measuring is not so."""
    at_ease = ", ".join(f"'{level}'" for level in Level if level not in _NOT_AT_EASE)
    sql = f"""select min(at) from meter where level in ({at_ease}) and at <= ? and at > coalesce(
        (select at from meter where level not in ({at_ease}) and at <= ? order by at desc limit 1), -1)"""
    return moment(conn.execute(sql, [_until(now)] * 2).fetchone()[0])


_UNSEEN = ", ".join(f"'{level}'" for level in sorted(NO_LEVEL))
COURSE = f"""select at, score, level from (
    select at, score, level, max((level not in ({_UNSEEN})) * 1000 + score)
    from meter where at between ? and ? group by at / ?) order by at"""


def course(conn: sqlite3.Connection, since: datetime, now: datetime, slot: timedelta) -> Sequence[Spot]:
    """The highest measuring of each ``slot`` since ``since``, oldest first; without a level only where none has one."""
    rows = in_one_step(
        conn, "at, score, level", COURSE, [millis(since), millis(now), slot // timedelta(milliseconds=1)]
    )
    return [Spot(when(at), score, Level(level)) for at, score, level in rows]


def measured_at(conn: sqlite3.Connection, at: datetime) -> Meter | None:
    """The measuring of exactly this moment."""
    row = conn.execute(f"{_METER} where at = ?", [millis(at)]).fetchone()
    return _meter(row) if row else None


def highest(conn: sqlite3.Connection, since: datetime, now: datetime) -> int:
    """The highest score since ``since``; 0 where nothing was measured."""
    sql = "select coalesce(max(score), 0) from meter where at between ? and ?"
    return int(conn.execute(sql, [millis(since), _until(now)]).fetchone()[0])


def last_calm(conn: sqlite3.Connection, since: datetime, now: datetime) -> datetime | None:
    """When the meter was last seen calm since ``since``."""
    sql = "select max(at) from meter where at between ? and ? and level = 'calm'"
    return moment(conn.execute(sql, [millis(since), _until(now)]).fetchone()[0])


def _until(now: datetime) -> int:
    return millis(now + JUST_AHEAD)


def _packed_proposal(proposal: Proposal | None) -> str | None:
    if proposal is None:
        return None
    return json.dumps([proposal.playbook_id, proposal.level, list(proposal.evidence)])


def _meter(row: tuple[int, str, str, str | None, str]) -> Meter:
    parts = (
        Part(key, points, unpacked(values), tuple(map(MessageId, ids)))
        for key, points, values, ids in json.loads(row[2])
    )
    alarm = {name: at for name, at in unpacked(row[4]).items() if isinstance(at, datetime)}
    return Meter(when(row[0]), Level(row[1]), tuple(parts), Alarm(**alarm))
