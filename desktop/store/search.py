"""The inbox's questions: filter, search, page by page."""

import json
import re
import sqlite3
from collections.abc import Callable, Collection, Sequence
from datetime import datetime

from desktop.model.inbox import Item, Query
from desktop.model.lexicon import HEBREW_POINTS
from desktop.model.reading import Risk
from desktop.store.messages import COLUMNS, OPINION, item
from desktop.store.rows import in_one_step, millis, when

NEAREST, TELLING = 300, 12
TO_LIFE = frozenset({Risk.SAFETY, Risk.SELF_HARM, Risk.VIOLENCE_THREAT})
GRAVE = "(" + " or ".join(f"instr(risks, '{risk}')" for risk in sorted(TO_LIFE)) + ")"
"""Whether a message speaks of a danger to life, in the very words of its index."""
Shapes = Callable[[sqlite3.Connection, str], tuple[Sequence[str], Sequence[str]]]
"""How a word may be written besides itself: beginnings of words, and whole words."""


def simple(conn: sqlite3.Connection, word: str) -> tuple[Sequence[str], Sequence[str]]:
    """Only as it is typed."""
    return (), ()


def page(
    conn: sqlite3.Connection, query: Query, after: Item | None, limit: int, shapes: Shapes = simple
) -> Sequence[Item]:
    """The next ``limit`` items that follow ``after`` in the query's order, ``shapes`` being those of its words."""
    where, values = conditions(conn, query, shapes)
    if after is not None:
        condition, more = _beyond(query, after)
        where.append(condition)
        values += more
    order = f"urgency desc, {GRAVE} desc, sent_at desc, id desc" if query.urgent_first else "sent_at desc, id desc"
    sql = f"select {COLUMNS} from message where {' and '.join(where) or '1'} order by {order} limit ?"
    return [item(row) for row in in_one_step(conn, COLUMNS, sql, [*values, limit])]


def count(conn: sqlite3.Connection, query: Query, shapes: Shapes = simple) -> int:
    """How many messages the query finds."""
    where, values = conditions(conn, query, shapes)
    row = conn.execute(f"select count(*) from message where {' and '.join(where) or '1'}", values).fetchone()
    return int(row[0])


def matched(conn: sqlite3.Connection, text: str, shapes: Shapes = simple) -> str:
    """A full-text question out of anything typed: every word in one of its shapes, the last one as a beginning."""
    words = text.replace("\0", " ").split()
    asked = []
    for place, word in enumerate(words):
        begins, whole = shapes(conn, word)
        own = _quoted(word) + "*" * (place == len(words) - 1)
        asked.append(" OR ".join([own, *(_quoted(one) + "*" for one in begins), *map(_quoted, whole)]))
    return " AND ".join(f"({one})" for one in asked)


def low_rated(conn: sqlite3.Connection, since: datetime, until: datetime, most_stars: int) -> Sequence[Item]:
    """The messages of that time with so few stars, oldest first."""
    sql = f"select {COLUMNS} from message where sent_at between ? and ? and stars <= ? order by sent_at limit 1000"
    return [item(row) for row in in_one_step(conn, COLUMNS, sql, [millis(since), millis(until), most_stars])]


def who_wrote(conn: sqlite3.Connection, people: Collection[str], before: datetime) -> frozenset[str]:
    """Those of these handles or names under which anything was written before."""
    sql = """select distinct case author_handle when '' then author_name else author_handle end from message
        where sent_at < ? and case author_handle when '' then author_name else author_handle end
            in (select value from json_each(?))"""
    return frozenset(row[0] for row in conn.execute(sql, [millis(before), json.dumps(sorted(people))]).fetchall())


def words_with(conn: sqlite3.Connection, part: str, most: int = 500) -> Sequence[str]:
    """The words of all messages that have ``part`` inside them, most frequent first."""
    sql = "select term from message_word where instr(term, ?) > 1 order by doc desc limit ?"
    return [row[0] for row in conn.execute(sql, [part, most]).fetchall()]


def pointed_words(conn: sqlite3.Connection, most: int = 20_000) -> Sequence[str]:
    """The Hebrew words of all messages that are written with points."""
    sql = "select term from message_word where term glob ? limit ?"
    return [row[0] for row in conn.execute(sql, [f"*[{HEBREW_POINTS}]*", most]).fetchall()]


def _quoted(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'


def near(conn: sqlite3.Connection, text: str) -> Sequence[Item]:
    """The messages that share the longest words of this text, nearest first, at most ``NEAREST``."""
    asked = sorted(dict.fromkeys(_WORDS.findall(text)), key=len, reverse=True)
    question = " OR ".join(map(_quoted, asked[:TELLING]))
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


_WORDS = re.compile(r"[^\W_]+")
_SIGNS = re.compile("[\u2190-\u2bff\U0001f000-\U0001faff]")
_HEBREW = re.compile("[א-ת]")
_HEBREW_FRONTS = tuple("הבלמשוכ")


def conditions(conn: sqlite3.Connection, query: Query, shapes: Shapes) -> tuple[list[str], list[object]]:
    """What a row of ``message`` must fulfil to be found, with the values for it."""
    where: list[str] = []
    values: list[object] = []
    for column, wanted in (("mood", query.mood), ("concern", query.concern), ("platform", query.platform)):
        if wanted:
            where.append(f"{column} = ?")
            values.append(str(wanted))
    if query.language:
        mixed = "select id from message where also <> '' and instr(' ' || also || ' ', ?) > 0"
        where.append(f"(language = ? or id in ({mixed}))")
        values += [query.language, f" {query.language} "]
    if query.risk:
        where.append("',' || risks || ',' like ?")
        values.append(f"%,{query.risk},%")
    if query.mark:
        where.append("instr(',' || marks || ',', ?) > 0")
        values.append(f",{query.mark},")
    if query.unanswered:
        where += ["answered_at is null", "closed_at is null", OPINION]
    if query.ids is not None:
        where.append("id in (select value from json_each(?))")
        values.append(json.dumps(list(query.ids)))
    typed = query.text.encode("utf-8", "replace").decode()
    words = matched(conn, _SIGNS.sub(" ", typed), shapes)
    if words:
        where.append("id in (select rowid from message_fts where message_fts match ?)")
        values.append(words)
    for sign in dict.fromkeys(_SIGNS.findall(typed)):  # full text knows no emoji
        where.append("(instr(text, ?) or instr(title, ?))")
        values += [sign, sign]
    return where, values


def _beyond(query: Query, after: Item) -> tuple[str, list[object]]:
    spot: list[object] = [millis(after.message.sent_at), after.message.id]
    if query.urgent_first:
        grave = int(not after.reading.risks.isdisjoint(TO_LIFE))
        return f"(urgency, {GRAVE}, sent_at, id) < (?, ?, ?, ?)", [after.reading.urgency, grave, *spot]
    return "(sent_at, id) < (?, ?)", spot
