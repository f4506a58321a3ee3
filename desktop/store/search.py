"""The inbox's questions: filter, search, page by page."""

import json
import re
import sqlite3
from collections.abc import Collection, Sequence
from datetime import datetime

from desktop.model.inbox import Item, Query
from desktop.store.messages import COLUMNS, item
from desktop.store.rows import in_one_step, millis, when

NEAREST, TELLING = 300, 12


def page(conn: sqlite3.Connection, query: Query, after: Item | None, limit: int) -> Sequence[Item]:
    """The next ``limit`` items that follow ``after`` in the query's order."""
    where, values = _conditions(query)
    if after is not None:
        condition, more = _beyond(query, after)
        where.append(condition)
        values += more
    order = "urgency desc, sent_at desc, id desc" if query.urgent_first else "sent_at desc, id desc"
    sql = f"select {COLUMNS} from message where {' and '.join(where) or '1'} order by {order} limit ?"
    return [item(row) for row in in_one_step(conn, COLUMNS, sql, [*values, limit])]


def count(conn: sqlite3.Connection, query: Query) -> int:
    """How many messages the query finds."""
    where, values = _conditions(query)
    row = conn.execute(f"select count(*) from message where {' and '.join(where) or '1'}", values).fetchone()
    return int(row[0])


def matched(text: str) -> str:
    """A full-text question out of anything typed: every word in quotes, the last one as a beginning."""
    words = ['"' + word.replace('"', '""') + '"' for word in text.replace("\0", " ").split()]
    return " ".join(words) + "*" if words else ""


def near(conn: sqlite3.Connection, words: Collection[str]) -> Sequence[Item]:
    """The messages that share most of these words with one another, nearest first, at most ``NEAREST``."""
    asked = sorted((word for word in words if any(sign.isalnum() for sign in word)), key=len, reverse=True)
    question = " OR ".join('"' + word.replace('"', '""') + '"' for word in asked[:TELLING])
    if not question:
        return ()
    sql = f"""select {COLUMNS} from message where id in
        (select rowid from message_fts where message_fts match ? order by rank limit ?)"""
    return [item(row) for row in in_one_step(conn, COLUMNS, sql, [question, NEAREST])]


def mentioned(conn: sqlite3.Connection, term: str, since: datetime) -> Sequence[datetime]:
    """When the messages since ``since`` were written in which the term stands, in any order."""
    question = phrase(term)
    if not question:
        return ()
    sql = """select sent_at from message where sent_at >= ?
        and id in (select rowid from message_fts where message_fts match ?)"""
    return [when(at) for (at,) in in_one_step(conn, "sent_at", sql, [millis(since), question])]


def phrase(term: str) -> str:
    """A full-text question for a term as it stands; a Hebrew one also with a letter that is written onto a word."""
    words = term.replace("\0", " ").replace('"', '""').split()
    if not any(sign.isalnum() for sign in term):
        return ""
    whole = " ".join(words)
    fronts = ("", *_HEBREW_FRONTS) if _HEBREW.match(whole) else ("",)
    return " OR ".join(f'"{front}{whole}"' for front in fronts)


_HEBREW = re.compile("[א-ת]")
_HEBREW_FRONTS = tuple("הבלמשוכ")


def _conditions(query: Query) -> tuple[list[str], list[object]]:
    where: list[str] = []
    values: list[object] = []
    equal = (("mood", query.mood), ("concern", query.concern), ("platform", query.platform))
    for column, wanted in (*equal, ("language", query.language)):
        if wanted:
            where.append(f"{column} = ?")
            values.append(str(wanted))
    if query.risk:
        where.append("',' || risks || ',' like ?")
        values.append(f"%,{query.risk},%")
    if query.unanswered:
        where.append("answered_at is null")
    if query.ids is not None:
        where.append("id in (select value from json_each(?))")
        values.append(json.dumps(list(query.ids)))
    words = matched(query.text.encode("utf-8", "replace").decode())
    if words:
        where.append("id in (select rowid from message_fts where message_fts match ?)")
        values.append(words)
    return where, values


def _beyond(query: Query, after: Item) -> tuple[str, list[object]]:
    spot: list[object] = [millis(after.message.sent_at), after.message.id]
    if query.urgent_first:
        return "(urgency, sent_at, id) < (?, ?, ?)", [after.reading.urgency, *spot]
    return "(sent_at, id) < (?, ?)", spot
