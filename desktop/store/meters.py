"""The meter as it was measured, and the alerts that were given."""

import json
import sqlite3
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from desktop.model.course import Spot
from desktop.model.incident import IncidentId, Proposal
from desktop.model.message import MessageId
from desktop.model.meter import NO_LEVEL, Level, Meter, Part
from desktop.model.notice import Alert
from desktop.store.rows import in_one_step, millis, moment, packed, unpacked, when

if TYPE_CHECKING:
    from sqlite_utils import Database as Tables

_METER = "select at, level, parts, proposal from meter"


def keep(tables: "Tables", meter: Meter, proposal: Proposal | None) -> None:
    """Keep a measuring; one at the very same moment replaces the one before."""
    row = {
        "at": millis(meter.at),
        "score": meter.score,
        "level": meter.level,
        "parts": json.dumps([[p.key, p.points, packed(p.values), list(p.evidence)] for p in meter.parts]),
        "proposal": _packed_proposal(proposal),
    }
    tables["meter"].upsert(row, pk="at")  # type: ignore[union-attr]


def latest(conn: sqlite3.Connection) -> Meter | None:
    """The last measuring."""
    row = conn.execute(f"{_METER} order by at desc limit 1").fetchone()
    return _meter(row) if row else None


def proposal(conn: sqlite3.Connection) -> Proposal | None:
    """What the last measuring proposed to open."""
    row = conn.execute(f"{_METER} order by at desc limit 1").fetchone()
    if row is None or row[3] is None:
        return None
    kind, level, ids = json.loads(row[3])
    return Proposal(kind, tuple(map(MessageId, ids)), Level(level))


def history(conn: sqlite3.Connection, since: datetime) -> Sequence[tuple[datetime, int, Level]]:
    """Moment, score and level of each measuring since ``since``, oldest first."""
    rows = conn.execute("select at, score, level from meter where at >= ? order by at", [millis(since)])
    return [(when(at), score, Level(level)) for at, score, level in rows]


_UNSEEN = ", ".join(f"'{level}'" for level in sorted(NO_LEVEL))
COURSE = f"""select at, score, level from (
    select at, score, level, max((level not in ({_UNSEEN})) * 1000 + score)
    from meter where at >= ? group by at / ?) order by at"""


def course(conn: sqlite3.Connection, since: datetime, slot: timedelta) -> Sequence[Spot]:
    """The highest measuring of each ``slot`` since ``since``, oldest first; without a level only where none has one."""
    rows = in_one_step(conn, "at, score, level", COURSE, [millis(since), slot // timedelta(milliseconds=1)])
    return [Spot(when(at), score, Level(level)) for at, score, level in rows]


def measured_at(conn: sqlite3.Connection, at: datetime) -> Meter | None:
    """The measuring of exactly this moment."""
    row = conn.execute(f"{_METER} where at = ?", [millis(at)]).fetchone()
    return _meter(row) if row else None


def last_calm(conn: sqlite3.Connection, since: datetime) -> datetime | None:
    """When the meter was last seen calm since ``since``."""
    row = conn.execute("select max(at) from meter where at >= ? and level = 'calm'", [millis(since)]).fetchone()
    return moment(row[0])


def keep_alert(tables: "Tables", alert: Alert) -> None:
    """Keep an alert, so that it is not given twice."""
    row = {
        "at": millis(alert.at),
        "level": alert.level,
        "score": alert.score,
        "part_key": alert.part_key,
        "evidence": json.dumps(list(alert.evidence)),
        "incident_id": alert.incident_id,
    }
    tables["alert"].insert(row)  # type: ignore[union-attr]


def alerts(conn: sqlite3.Connection, since: datetime) -> Sequence[Alert]:
    """The alerts given since ``since``, oldest first."""
    sql = "select at, level, score, part_key, evidence, incident_id from alert where at >= ? order by at, id"
    return [
        Alert(when(at), Level(level), score, part, tuple(map(MessageId, json.loads(ids))), _case(incident))
        for at, level, score, part, ids, incident in conn.execute(sql, [millis(since)])
    ]


def _case(id: int | None) -> IncidentId | None:
    return None if id is None else IncidentId(id)


def _packed_proposal(proposal: Proposal | None) -> str | None:
    if proposal is None:
        return None
    return json.dumps([proposal.playbook_id, proposal.level, list(proposal.evidence)])


def _meter(row: tuple[int, str, str, str | None]) -> Meter:
    parts = (
        Part(key, points, unpacked(values), tuple(map(MessageId, ids)))
        for key, points, values, ids in json.loads(row[2])
    )
    return Meter(when(row[0]), Level(row[1]), tuple(parts))
