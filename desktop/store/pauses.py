"""What was stopped in each case, and when it may go on."""

import sqlite3
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from desktop.model.incident import IncidentId
from desktop.model.pause import Stopped
from desktop.store.rows import millis, when

if TYPE_CHECKING:
    from sqlite_utils import Database as Tables


def holding(conn: sqlite3.Connection) -> Sequence[Stopped]:
    """All that is stopped and not lifted, of any case, also of one that is closed; oldest first."""
    rows = conn.execute("select incident_id, place, who, at from pause where lifted_at is null order by id")
    return [Stopped(IncidentId(case), place, who, when(at)) for case, place, who, at in rows]


def keep(tables: "Tables", stopped: Stopped) -> None:
    """Keep that something was stopped."""
    row = [stopped.incident_id, stopped.place, stopped.who, millis(stopped.at)]
    tables.execute("insert into pause (incident_id, place, who, at) values (?, ?, ?, ?)", row)


def undo(tables: "Tables", id: IncidentId, place: str) -> None:
    """It was not stopped after all."""
    tables.execute("delete from pause where incident_id = ? and place = ? and lifted_at is null", [id, place])


def lift(tables: "Tables", id: IncidentId, at: datetime, note: str) -> None:
    """All that is stopped in a case may go on."""
    sql = "update pause set lifted_at = ?, note = ? where incident_id = ? and lifted_at is null"
    tables.execute(sql, [millis(at), note, id])
