"""Texts that were given to a second person to read, and the answers, as rows."""

import sqlite3
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from desktop.model.incident import IncidentId
from desktop.model.message import MessageId
from desktop.model.second_look import NOT_KEPT, Answer, SecondLook, SecondLookId
from desktop.store.rows import millis, moment, optional_millis, when
from desktop.store.scripts import run

if TYPE_CHECKING:
    from sqlite_utils import Database as Tables

_LOOKS = """
create table second_look (
    id integer primary key, message_id integer, incident_id integer, text text not null, language text not null,
    reader text not null, asked_at integer not null, answer text not null, note text not null, answered_at integer);
create index second_look_by_message on second_look (message_id, id)
"""
_SELECT = (
    "select id, message_id, incident_id, text, language, reader, asked_at, answer, note, answered_at from second_look"
)


def second_looks(db: "Tables") -> None:
    """Who read which text before it went out, and what was said."""
    run(db, _LOOKS)


STEPS: tuple[Callable[["Tables"], None], ...] = (second_looks,)


def keep(tables: "Tables", one: SecondLook) -> SecondLook:
    """Keep a new one, or a known one as it stands now; gives it with its id."""
    row = {
        "message_id": one.message_id,
        "incident_id": one.incident_id,
        "text": one.text,
        "language": one.language,
        "reader": one.reader,
        "asked_at": millis(one.asked_at),
        "answer": one.answer,
        "note": one.note,
        "answered_at": optional_millis(one.answered_at),
    }
    if one.id == NOT_KEPT:
        id = tables["second_look"].insert(row).last_pk  # type: ignore[union-attr]
    else:
        id = one.id
        tables["second_look"].update(id, row)  # type: ignore[union-attr]
    kept = get(tables.conn, SecondLookId(int(str(id))))
    assert kept is not None
    return kept


def get(conn: sqlite3.Connection, id: SecondLookId) -> SecondLook | None:
    """One of them."""
    row = conn.execute(f"{_SELECT} where id = ?", [id]).fetchone()
    return _look(row) if row else None


def last(conn: sqlite3.Connection, message: MessageId | None) -> SecondLook | None:
    """The newest one for a message, or for everyone."""
    row = conn.execute(f"{_SELECT} where message_id is ? order by id desc limit 1", [message]).fetchone()
    return _look(row) if row else None


def _look(row: Sequence[Any]) -> SecondLook:
    id, message, incident, text, language, reader, asked, answer, note, answered = row
    return SecondLook(
        text=text,
        language=language,
        message_id=None if message is None else MessageId(message),
        incident_id=None if incident is None else IncidentId(incident),
        reader=reader,
        asked_at=when(asked),
        answer=Answer(answer),
        note=note,
        answered_at=moment(answered),
        id=SecondLookId(id),
    )
