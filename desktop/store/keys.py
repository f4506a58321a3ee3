"""The key messages of cases: facts, agreed lines, what is being done, and the promised next word."""

import sqlite3
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from desktop.model.incident import IncidentId
from desktop.model.keys import Certainty, Deed, DeedId, Fact, FactId, Keys, Line, Promise
from desktop.store.rows import millis, moment, optional_millis, when

if TYPE_CHECKING:
    from sqlite_utils import Database as Tables


def of_case(conn: sqlite3.Connection, id: IncidentId) -> Keys:
    """Everything of one case, facts and deeds oldest first."""
    facts = conn.execute("select id, certainty, text, who, at from fact where incident_id = ? order by id", [id])
    lines = conn.execute("select number, text, who, at from agreed where incident_id = ? order by number", [id])
    deeds = conn.execute("select id, text, who, due_at, done_at from deed where incident_id = ? order by id", [id])
    return Keys(
        tuple(Fact(FactId(key), Certainty(sure), text, who, when(at)) for key, sure, text, who, at in facts),
        tuple(Line(number, text, who, when(at)) for number, text, who, at in lines),
        tuple(Deed(DeedId(key), text, who, moment(due), moment(done)) for key, text, who, due, done in deeds),
        promise(conn, id),
    )


def keep_fact(tables: "Tables", case: IncidentId, fact: Fact) -> None:
    """Keep a new fact; its id is made here."""
    row = {
        "incident_id": case,
        "certainty": fact.certainty,
        "text": fact.text,
        "who": fact.who,
        "at": millis(fact.at),
    }
    tables["fact"].insert(row)  # type: ignore[union-attr]


def change_fact(tables: "Tables", fact: Fact) -> None:
    """Keep what a fact has become."""
    sql = "update fact set certainty = ?, text = ?, who = ?, at = ? where id = ?"
    tables.execute(sql, [fact.certainty, fact.text, fact.who, millis(fact.at), fact.id])


def agree(tables: "Tables", case: IncidentId, line: Line) -> None:
    """Keep an agreed line in its place; an empty one frees the place."""
    tables.execute("delete from agreed where incident_id = ? and number = ?", [case, line.number])
    if line.text:
        row = [case, line.number, line.text, line.who, millis(line.at)]
        tables.execute("insert into agreed values (?, ?, ?, ?, ?)", row)


def keep_deed(tables: "Tables", case: IncidentId, deed: Deed) -> None:
    """Keep something new that is being done; its id is made here."""
    row = {
        "incident_id": case,
        "text": deed.text,
        "who": deed.who,
        "due_at": optional_millis(deed.due_at),
        "done_at": optional_millis(deed.done_at),
    }
    tables["deed"].insert(row)  # type: ignore[union-attr]


def end_deed(tables: "Tables", id: DeedId, at: datetime) -> None:
    """What was being done is done."""
    tables.execute("update deed set done_at = ? where id = ?", [millis(at), id])


def promise(conn: sqlite3.Connection, id: IncidentId) -> Promise | None:
    """The open promise of a case."""
    row = conn.execute(f"{_OPEN} and incident_id = ?", [id]).fetchone()
    return _promise(row) if row else None


def promises(conn: sqlite3.Connection) -> Sequence[Promise]:
    """The open promises, soonest first; a promise outlasts its case."""
    return [_promise(row) for row in conn.execute(f"{_OPEN} order by due_at, id")]


def broken(conn: sqlite3.Connection, now: datetime) -> Promise | None:
    """A promise whose time has passed without a word, and without an alert yet."""
    row = conn.execute(f"{_OPEN} and not told and due_at < ? order by due_at", [millis(now)]).fetchone()
    return _promise(row) if row else None


def told(tables: "Tables", id: IncidentId) -> None:
    """An alert said that the open promise of a case is late."""
    tables.execute("update promise set told = 1 where incident_id = ? and ended_at is null", [id])


def keep_promise(tables: "Tables", made: Promise) -> None:
    """Keep a promise in place of the open one of its case."""
    end_promise(tables, made.incident_id, made.at, "")
    row = [made.incident_id, millis(made.due_at), made.who, millis(made.at)]
    tables.execute("insert into promise (incident_id, due_at, who, at) values (?, ?, ?, ?)", row)


def carry_promise(tables: "Tables", ends: IncidentId, stays: IncidentId) -> None:
    """The open promise of a case becomes one of another case, told or not as it was."""
    sql = "update promise set incident_id = ? where incident_id = ? and ended_at is null"
    tables.execute(sql, [stays, ends])


def end_promise(tables: "Tables", id: IncidentId, at: datetime, said: str) -> None:
    """The promised word was given (``said``), or its time moved or it will not be given (nothing)."""
    sql = "update promise set ended_at = ?, said = ? where incident_id = ? and ended_at is null"
    tables.execute(sql, [millis(at), said, id])


_OPEN = "select incident_id, due_at, who, at from promise where ended_at is null"


def _promise(row: tuple[int, int, str, int]) -> Promise:
    case, due, who, at = row
    return Promise(IncidentId(case), when(due), who, when(at))
