"""Cases, their ticks, their messages and what happened."""

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from desktop.model.course import Case
from desktop.model.incident import Entry, IncidentId, Ruling
from desktop.model.message import MessageId
from desktop.model.meter import Level
from desktop.model.playbook import Mark, Tick
from desktop.model.reading import Risk
from desktop.store import case_levels
from desktop.store.rows import in_one_step, millis, moment, packed, unpacked, when

if TYPE_CHECKING:
    from sqlite_utils import Database as Tables


@dataclass(frozen=True, slots=True)
class Kept:
    """A case as it is kept; its playbook is known by id only, of its messages how many they are."""

    id: IncidentId
    playbook_id: str
    summary: str
    lead: str
    deputy: str
    level: Level
    opened_at: datetime
    closed_at: datetime | None
    ticks: tuple[Tick, ...] = ()
    count: int = 0
    flags: Mapping[Risk, int] = field(default_factory=dict)
    ruling: Ruling | None = None


def add(tables: "Tables", case: Kept, messages: Sequence[MessageId] = ()) -> IncidentId:
    """Keep a new case with its messages; its id is made here."""
    row = {
        "playbook_id": case.playbook_id,
        "summary": case.summary,
        "lead": case.lead,
        "deputy": case.deputy,
        "level": case.level,
        "opened_at": millis(case.opened_at),
    }
    id = IncidentId(tables["incident"].insert(row).last_pk)  # type: ignore[union-attr,arg-type]
    attach(tables, id, messages)
    return id


def attach(tables: "Tables", id: IncidentId, messages: Sequence[MessageId]) -> None:
    """Put messages into a case; those already there stay, and none of them counts as taken out any more."""
    rows = [(id, message) for message in messages]
    tables.conn.executemany("insert or ignore into incident_message select ?, id from message where id = ?", rows)
    tables.conn.executemany("delete from set_aside where incident_id = ? and message_id = ?", rows)


def detach(tables: "Tables", id: IncidentId, messages: Sequence[MessageId]) -> int:
    """Take messages out of a case, and remember that; gives how many were in it."""
    rows = [(id, message) for message in messages]
    sql = """insert or ignore into set_aside select incident_id, message_id from incident_message
        where incident_id = ? and message_id = ?"""
    tables.conn.executemany(sql, rows)
    sql = "delete from incident_message where incident_id = ? and message_id = ?"
    return int(tables.conn.executemany(sql, rows).rowcount)


def raise_level(tables: "Tables", id: IncidentId, level: Level) -> None:
    """Write down that the case has become worse."""
    tables.execute("update incident set level = ? where id = ?", [level, id])


def describe(tables: "Tables", id: IncidentId, playbook: str, lead: str, deputy: str, summary: str) -> None:
    """Set a case's kind, its people and its sentence right; its ticks stay."""
    sql = "update incident set playbook_id = ?, lead = ?, deputy = ?, summary = ? where id = ?"
    tables.execute(sql, [playbook, lead, deputy, summary, id])


def close(tables: "Tables", id: IncidentId, at: datetime) -> None:
    """End a case."""
    tables.execute("update incident set closed_at = ? where id = ?", [millis(at), id])


def mark(tables: "Tables", id: IncidentId, tick: Tick) -> None:
    """Keep a tick; a step has one at a time."""
    row = {
        "incident_id": id,
        "step_id": tick.step_id,
        "mark": tick.mark,
        "who": tick.who,
        "at": millis(tick.at),
        "note": tick.note,
    }
    tables["tick"].upsert(row, pk=("incident_id", "step_id"))  # type: ignore[union-attr]


def unmark(tables: "Tables", id: IncidentId, step_id: str) -> None:
    """Take a tick back."""
    tables.execute("delete from tick where incident_id = ? and step_id = ?", [id, step_id])


def write_down(tables: "Tables", id: IncidentId, entry: Entry) -> None:
    """Add a line to the timeline; lines are never changed."""
    row = {
        "incident_id": id,
        "at": millis(entry.at),
        "who": entry.who,
        "what": entry.what,
        "facts": packed(entry.values),
    }
    tables["entry"].insert(row)  # type: ignore[union-attr]


def one(conn: sqlite3.Connection, id: IncidentId) -> Kept | None:
    """One case, open or closed."""
    row = conn.execute(_CASE + " where id = ?", [id]).fetchone()
    return _kept(conn, row) if row else None


def ongoing(conn: sqlite3.Connection) -> Sequence[Kept]:
    """The open cases, newest first."""
    rows = conn.execute(_CASE + " where closed_at is null order by opened_at desc, id desc").fetchall()
    return [_kept(conn, row) for row in rows]


def any_open(conn: sqlite3.Connection) -> bool:
    """Whether any case is open."""
    return bool(conn.execute("select exists (select 1 from incident where closed_at is null)").fetchone()[0])


def ended(conn: sqlite3.Connection, most: int) -> Sequence[Kept]:
    """The closed cases, the last one first, at most so many."""
    rows = conn.execute(_CASE + " where closed_at is not null order by closed_at desc, id desc limit ?", [most])
    return [_kept(conn, row) for row in rows.fetchall()]


def every(conn: sqlite3.Connection) -> Sequence[Kept]:
    """All cases, oldest first."""
    return [_kept(conn, row) for row in conn.execute(_CASE + " order by opened_at, id").fetchall()]


def open_since(conn: sqlite3.Connection, since: datetime) -> Sequence[Case]:
    """The cases that were open at any time since ``since``, oldest first."""
    sql = """select id, summary, opened_at, closed_at from incident
        where closed_at is null or closed_at >= ? order by opened_at, id"""
    rows = conn.execute(sql, [millis(since)])
    return [Case(IncidentId(id), summary, when(opened), moment(closed)) for id, summary, opened, closed in rows]


def settled(conn: sqlite3.Connection, since: datetime) -> frozenset[MessageId]:
    """The messages of the cases that have ended since ``since``."""
    sql = """select message_id from incident_message
        where incident_id in (select id from incident where closed_at >= ?)"""
    return frozenset(row[0] for row in in_one_step(conn, "message_id", sql, [millis(since)]))


def timeline(conn: sqlite3.Connection, id: IncidentId) -> Sequence[Entry]:
    """What happened in a case, oldest first."""
    sql = "select at, who, what, facts from entry where incident_id = ? order by at, id"
    return [_entry(row) for row in conn.execute(sql, [id])]


_CASE = "select id, playbook_id, summary, lead, deputy, level, opened_at, closed_at from incident"


def _entry(row: tuple[int, str, str, str]) -> Entry:
    facts = {name: value for name, value in unpacked(row[3]).items() if not isinstance(value, float)}
    return Entry(when(row[0]), row[1], row[2], facts)


def _kept(conn: sqlite3.Connection, row: tuple[int, str, str, str, str, str, int, int | None]) -> Kept:
    id, playbook, summary, lead, deputy, level, opened, closed = row
    ticks = conn.execute("select step_id, mark, who, at, note from tick where incident_id = ? order by at", [id])
    (count,) = conn.execute("select count(*) from incident_message where incident_id = ?", [id]).fetchone()
    return Kept(
        IncidentId(id),
        playbook,
        summary,
        lead,
        deputy,
        Level(level),
        when(opened),
        moment(closed),
        tuple(Tick(step, Mark(what), who, when(at), note) for step, what, who, at, note in ticks),
        count,
        case_levels.flags(conn, IncidentId(id)),
        case_levels.ruling(conn, IncidentId(id)),
    )
