"""Readings as the owner set them right, and as they were read at first."""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.model.inbox import Item
from desktop.model.message import MessageId
from desktop.model.reading import Concern, Correction, Mood, Reading
from desktop.store.columns import marks_of, names_of, risks_of
from desktop.store.messages import COLUMNS, READ, item, some
from desktop.store.rows import in_one_step

if TYPE_CHECKING:
    from sqlite_utils import Database as Tables


def put(tables: "Tables", readings: Iterable[Reading]) -> Sequence[Item]:
    """Put these readings in the place of those that are kept; what was read at first is kept beside them."""
    wanted = {reading.message_id: reading for reading in readings}
    before = some(tables.conn, list(wanted))
    sql = """update message set mood = ?, concern = ?, urgency = ?, risks = ?, marks = ?, correction = ?,
        follows = ? where id = ?"""
    for old in before:
        new = wanted[old.reading.message_id]
        hers = "" if new.correction.is_empty else json.dumps(new.correction.plain())
        said = (new.mood, new.concern, new.urgency, names_of(new.risks), names_of(new.marks))
        tables.conn.execute(sql, [*said, hers, new.follows, new.message_id])
    return some(tables.conn, list(wanted))


def as_read(conn: sqlite3.Connection, ids: Iterable[MessageId]) -> Sequence[Reading]:
    """The readings of these messages as they were before the owner set anything right, in no order."""
    columns = f"id, {READ}"
    sql = f"select {columns} from message where id in (select value from json_each(?))"
    rows = in_one_step(conn, columns, sql, [json.dumps(list(ids))])
    first = {MessageId(id): said for id, *said in rows}
    return [
        replace(
            kept.reading,
            mood=Mood(first[kept.message.id][0]),
            concern=Concern(first[kept.message.id][1]),
            urgency=first[kept.message.id][2],
            risks=risks_of(first[kept.message.id][3]),
            marks=marks_of(first[kept.message.id][4]),
            correction=Correction(),
            follows=None,
        )
        for kept in some(conn, list(first))
    ]


def set_right(conn: sqlite3.Connection) -> Sequence[Item]:
    """The messages that the owner set right herself, the last one first; those that follow them are left out."""
    sql = f"select {COLUMNS} from message where correction <> '' and follows is null order by id desc"
    return [item(row) for row in in_one_step(conn, COLUMNS, sql, [])]


def following(conn: sqlite3.Connection, id: MessageId) -> Sequence[MessageId]:
    """The messages whose readings follow what the owner set right in this one."""
    rows = conn.execute("select id from message where correction <> '' and follows = ?", [id])
    return [MessageId(row[0]) for row in rows]
