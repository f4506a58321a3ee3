"""Who waits for an answer, counted and put in order by indexes of their own."""

import json
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from desktop.model.answers import Order, Wants
from desktop.model.inbox import Item
from desktop.model.incident import IncidentId
from desktop.model.message import MessageId
from desktop.store.messages import OPINION, one
from desktop.store.rows import in_one_step, millis, optional_millis
from desktop.store.scripts import run

if TYPE_CHECKING:
    from sqlite_utils import Database as Tables

_DANGER = " or ".join(f"instr(risks, '{risk}')" for risk in ("safety", "self_harm", "violence_threat", "data_breach"))
_ASKS = "(title || ' ' || text || ' ') glob '*[?؟？][^-a-zA-Z0-9%_=&/#.]*'"
_ASKS_IN_SWAHILI = "language = 'sw' and lower(text) glob 'je[ ,]*'"
_THREATENS = "instr(risks, 'violence_threat') and not instr(risks, 'self_harm')"
_DEMANDS = f"instr(marks, 'ransom') and not ({_DANGER})"
# What an answer is waited for to (``desktop.response.answers.wants``); empty where none is.
_WANTS = """case
    when not ({opinion}) or {left_alone} then ''
    when {danger} then 'danger'
    when risks <> '' or mood = 'negative' then 'complaint'
    when {asks} then 'question'
    when mood = 'positive' then 'praise' else 'other' end"""
_QUEUE = """
alter table message add column wants text generated always as ({wants}) virtual;
create index message_waiting on message (sent_at, wants, platform, urgency, followers)
    where answered_at is null and closed_at is null and wants <> '';
create index message_first_answer on message (sent_at, answered_at) where closed_at is null and wants <> ''
"""
# `closed_at`: when the owner said that no answer is needed.
_FIRST = "alter table message add column closed_at integer;"
_AGAIN = "drop index message_waiting; drop index message_first_answer; alter table message drop column wants;"
_WAITS = "answered_at is null and closed_at is null and wants <> '' and sent_at >= ?"
_RANK = "case wants " + " ".join(f"when '{one}' then {place}" for place, one in enumerate(Wants)) + " end"
_ORDERS = {
    Order.URGENCY: f"wants = 'danger' desc, urgency desc, {_RANK}, sent_at, id",
    Order.WAITING: "sent_at, id",
    Order.REACH: "coalesce(followers, -1) desc, sent_at, id",
    Order.PLATFORM: "platform, sent_at, id",
}


def answers_waited_for(db: "Tables") -> None:
    """What each message waits for an answer to, and which were closed without one."""
    run(db, _FIRST + _queue(f"({_THREATENS})"))


def demands_are_not_answered(db: "Tables") -> None:
    """Who asks for money for a review waits for no answer."""
    run(db, _AGAIN + _queue(f"({_THREATENS}) or ({_DEMANDS})"))


def _queue(left_alone: str) -> str:
    asks = f"({_ASKS_IN_SWAHILI}) or {_ASKS}"
    return _QUEUE.format(wants=_WANTS.format(opinion=OPINION, left_alone=left_alone, danger=_DANGER, asks=asks))


STEPS: tuple[Callable[["Tables"], None], ...] = (answers_waited_for,)
LATER: tuple[Callable[["Tables"], None], ...] = (demands_are_not_answered,)


def waiting(conn: sqlite3.Connection, since: datetime, order: Order, platform: str, most: int) -> tuple[MessageId, ...]:
    """Who has waited since ``since`` or later, on one platform where it is named; the first ``most`` of them."""
    sql = f"""select id from message indexed by message_waiting where {_WAITS} and ? in ('', platform)
        order by {_ORDERS[order]} limit ?"""
    rows = in_one_step(conn, "id", sql, [millis(since), platform, most])
    return tuple(MessageId(row[0]) for row in rows)


def tally(
    conn: sqlite3.Connection, since: datetime, late_before: Mapping[Wants, datetime]
) -> Sequence[tuple[str, int, int]]:
    """Of each platform how many have waited since ``since`` or later, and how many are late: most first."""
    late = " or ".join(f"(wants = '{wants}' and sent_at <= {millis(at)})" for wants, at in late_before.items()) or "0"
    sql = f"""select platform, count(*) as many, sum({late}) as late from message indexed by message_waiting
        where {_WAITS} group by platform order by many desc, platform"""
    return [(row[0], row[1], row[2]) for row in in_one_step(conn, "platform, many, late", sql, [millis(since)])]


def first_answers(conn: sqlite3.Connection, since: datetime) -> tuple[int, Sequence[timedelta]]:
    """How many who wrote since ``since`` are to have an answer, and how long those waited who have one."""
    sql = """select count(*), json_group_array(answered_at - sent_at) filter (where answered_at is not null)
        from message indexed by message_first_answer where closed_at is null and wants <> '' and sent_at >= ?"""
    return _spans(conn.execute(sql, [millis(since)]).fetchone())


def first_answers_in(conn: sqlite3.Connection, case: IncidentId) -> tuple[int, Sequence[timedelta]]:
    """The same of the messages of a case."""
    sql = """select count(*), json_group_array(answered_at - sent_at) filter (where answered_at is not null)
        from incident_message join message on message.id = message_id
        where incident_id = ? and closed_at is null and wants <> ''"""
    return _spans(conn.execute(sql, [case]).fetchone())


def close(tables: "Tables", id: MessageId, at: datetime | None) -> Item | None:
    """Write down when the owner said that a message needs no answer (None: it does)."""
    tables.conn.execute("update message set closed_at = ? where id = ?", [optional_millis(at), id])
    return one(tables.conn, id)


def _spans(row: tuple[int, str]) -> tuple[int, Sequence[timedelta]]:
    return row[0], [timedelta(milliseconds=span) for span in json.loads(row[1])]
