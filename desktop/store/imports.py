"""What the owner brought in: imports with their messages, pictures, and the way back."""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from desktop.model.imports import HAND, Attachment, Import, ImportId, Shape
from desktop.model.message import MessageId
from desktop.store import messages
from desktop.store.rows import STEP, in_one_step, millis, moment, when

if TYPE_CHECKING:
    from sqlite_utils import Database as Tables


def begin(tables: "Tables", name: str, shape: Shape, unread: int, now: datetime) -> ImportId:
    """A new import without messages; its id is made here."""
    row = {"at": millis(now), "name": name, "shape": shape, "new": 0, "known": 0, "unread": unread}
    return ImportId(tables["import"].insert(row).last_pk)  # type: ignore[union-attr,arg-type]


def enter(tables: "Tables", id: ImportId, fresh: Sequence[MessageId], remote_ids: Iterable[str]) -> None:
    """These messages belong to the import; ``fresh`` are those that it brought, the others were known before."""
    sql = """insert into import_message select ?, id, id in (select value from json_each(?)) from message
        where account_id = ? and remote_id in (select value from json_each(?)) on conflict do nothing"""
    given = list(remote_ids)
    tables.conn.execute(sql, [id, json.dumps(list(fresh)), HAND, json.dumps(given)])
    change = "update import set new = new + ?, known = known + ? where id = ?"
    tables.conn.execute(change, [len(fresh), len(given) - len(fresh), id])


def known(conn: sqlite3.Connection, remote_ids: Iterable[str]) -> set[str]:
    """Those of these messages that are here already."""
    sql = "select remote_id from message where account_id = ? and remote_id in (select value from json_each(?))"
    asked = list(remote_ids)
    steps = (json.dumps(asked[at : at + STEP]) for at in range(0, len(asked), STEP))
    return {row[0] for step in steps for row in in_one_step(conn, "remote_id", sql, [HAND, step])}


def remove_some(tables: "Tables", id: ImportId, most: int) -> tuple[tuple[MessageId, ...], tuple[Attachment, ...]]:
    """Remove up to ``most`` messages that belong to this import and that nothing else refers to.

    Gives them, and their pictures that no other message has.
    """
    conn = tables.conn
    sql = f"""select mine.message_id from import_message as mine join message on message.id = mine.message_id
        where import_id = ? and not ({_held(conn)}) order by message.sent_at desc limit ?"""  # newest first: no alarm
    ids = [MessageId(row[0]) for row in conn.execute(sql, [id, most]).fetchall()]
    pictures = attachments(conn, ids)
    packed = json.dumps(ids)
    conn.execute("update import set highest = ? where id = ?", [messages.highest(conn), id])
    for table in ("import_message", "attachment"):
        conn.execute(f"delete from {table} where message_id in (select value from json_each(?))", [packed])
    messages.remove(tables, ids)
    unused = {one.digest for one in pictures} - used(conn, [one.digest for one in pictures])
    return tuple(ids), tuple({one.digest: one for one in pictures if one.digest in unused}.values())


def close(tables: "Tables", id: ImportId, now: datetime) -> int:
    """The import is undone; gives how many of the messages it brought are still there."""
    tables.conn.execute("update import set undone_at = ? where id = ?", [millis(now), id])
    sql = "select count(*) from import_message where import_id = ? and fresh"
    return int(tables.conn.execute(sql, [id]).fetchone()[0])


def one(conn: sqlite3.Connection, id: ImportId) -> Import | None:
    """One import, with the messages that it brought and that are still there."""
    rows = _imports(conn, "where id = ?", [id])
    if not rows:
        return None
    sql = "select message_id from import_message where import_id = ? and fresh order by message_id"
    ids = tuple(MessageId(row[0]) for row in conn.execute(sql, [id]).fetchall())
    return replace(rows[0], ids=ids)


def listed(conn: sqlite3.Connection, most: int) -> Sequence[Import]:
    """The newest ``most`` imports, newest first."""
    return _imports(conn, "order by at desc, id desc limit ?", [most])


def attach(tables: "Tables", attachment: Attachment) -> None:
    """A picture belongs to a message."""
    sql = "insert into attachment (message_id, digest, kind, size) values (?, ?, ?, ?) on conflict do nothing"
    tables.conn.execute(sql, [attachment.message_id, attachment.digest, attachment.kind, attachment.size])


def attachments(conn: sqlite3.Connection, ids: Iterable[MessageId]) -> tuple[Attachment, ...]:
    """The pictures of these messages."""
    sql = "select * from attachment where message_id in (select value from json_each(?)) order by message_id, digest"
    rows = in_one_step(conn, "message_id, digest, kind, size", sql, [json.dumps(list(ids))])
    return tuple(Attachment(MessageId(id), digest, kind, size) for id, digest, kind, size in rows)


def _held(conn: sqlite3.Connection) -> str:
    """The condition that something else refers to a message: another import, a case, or any table made later."""
    sql = """select tables.name, keys."from" from sqlite_master as tables, pragma_foreign_key_list(tables.name) as keys
        where tables.type = 'table' and keys."table" = 'message'"""
    own = ("import_message", "attachment", "set_aside")  # these go with it
    others = [(table, column) for table, column in conn.execute(sql).fetchall() if table not in own]
    parts = [
        f'exists (select 1 from "{table}" as held where held."{column}" = mine.message_id)' for table, column in others
    ]
    another = """exists (select 1 from import_message as other join import on import.id = other.import_id
        where other.message_id = mine.message_id and other.import_id <> mine.import_id and import.undone_at is null)"""
    return " or ".join((another, *parts))


def used(conn: sqlite3.Connection, digests: Sequence[str]) -> set[str]:
    """Those of the pictures that belong to some message."""
    sql = "select distinct digest from attachment where digest in (select value from json_each(?))"
    return {row[0] for row in conn.execute(sql, [json.dumps(list(digests))]).fetchall()}


_IMPORT = """select id, at, name, shape, new, known, unread, undone_at,
    (select count(*) from import_message where import_id = import.id and fresh) as still from import"""


def _imports(conn: sqlite3.Connection, which: str, values: Sequence[object]) -> list[Import]:
    columns = "id, at, name, shape, new, known, unread, undone_at, still"
    return [
        Import(ImportId(id), when(at), name, Shape(shape), new, known, unread, still, moment(undone))
        for id, at, name, shape, new, known, unread, undone, still in in_one_step(
            conn, columns, f"{_IMPORT} {which}", values
        )
    ]
