"""Texts that rest before they are used, as rows: one for a message at the most, and one for everyone."""

import sqlite3
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from desktop.model.cooling import Cooling, CoolingId
from desktop.model.incident import IncidentId
from desktop.model.message import MessageId
from desktop.store.rows import millis, when
from desktop.store.scripts import run

if TYPE_CHECKING:
    from sqlite_utils import Database as Tables

_COOLING = """
create table cooling (
    id integer primary key, message_id integer, incident_id integer, text text not null, language text not null,
    since integer not null, until integer not null)
"""
_SELECT = "select id, message_id, incident_id, text, language, since, until from cooling"


def texts_that_rest(db: "Tables") -> None:
    """Texts that were written in anger, until the owner goes on with them."""
    run(db, _COOLING)


STEPS: tuple[Callable[["Tables"], None], ...] = (texts_that_rest,)


def keep(tables: "Tables", one: Cooling) -> Cooling:
    """Keep a text in place of the one that rests for the same message; gives it with its id."""
    tables.execute("delete from cooling where message_id is ?", [one.message_id])
    row = [one.message_id, one.incident_id, one.text, one.language, millis(one.since), millis(one.until)]
    sql = "insert into cooling (message_id, incident_id, text, language, since, until) values (?, ?, ?, ?, ?, ?)"
    return _cooling([tables.execute(sql, row).lastrowid, *row])


def every(conn: sqlite3.Connection) -> Sequence[Cooling]:
    """All of them, the one that has rested first at the head."""
    return [_cooling(row) for row in conn.execute(f"{_SELECT} order by until, id")]


def about(conn: sqlite3.Connection, message: MessageId | None) -> Cooling | None:
    """The one that rests for a message, or for everyone."""
    row = conn.execute(f"{_SELECT} where message_id is ?", [message]).fetchone()
    return _cooling(row) if row else None


def remove(tables: "Tables", id: CoolingId) -> None:
    """Forget one; twice does no harm."""
    tables.execute("delete from cooling where id = ?", [id])


def forget_about(tables: "Tables", message: MessageId) -> None:
    """The message has its answer: what rests for it is not wanted any more."""
    tables.execute("delete from cooling where message_id = ?", [message])


def _cooling(row: Sequence[object]) -> Cooling:
    id, message, incident, text, language, since, until = row
    return Cooling(
        text=str(text),
        language=str(language),
        message_id=None if message is None else MessageId(int(str(message))),
        incident_id=None if incident is None else IncidentId(int(str(incident))),
        since=when(int(str(since))),
        until=when(int(str(until))),
        id=CoolingId(int(str(id))),
    )
