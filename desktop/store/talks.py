"""Private talks and whether it was put right, as rows."""

import json
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from desktop.model.incident import IncidentId
from desktop.model.message import MessageId
from desktop.model.talks import OVER, Channel, Closing, Right, Talk, TalkId, Verdict
from desktop.store.rows import in_one_step, millis, moment, optional_millis, when
from desktop.store.scripts import run

if TYPE_CHECKING:
    from sqlite_utils import Database as Tables

# A number is given once: it stands in a public reply. Of the verdicts on a message the last one holds.
_TALKS = """
create table talk (
    id integer primary key autoincrement, message_id integer not null unique references message (id),
    channel text not null, opened_at integer not null, settled_at integer, closing text not null);
create table verdict (
    id integer primary key, message_id integer not null references message (id), answer text not null,
    at integer not null, note text not null);
create index verdict_by_message on verdict (message_id, id)
"""
_COLUMNS = "id, message_id, channel, opened_at, settled_at, closing"
_SAID = "message_id, answer, at, note"
_OVER = ", ".join(f"'{one}'" for one in sorted(OVER))
_UNFINISHED = f"settled_at is null or closing not in ({_OVER}) or message_id not in (select message_id from verdict)"
_LAST = "(select max(id) from verdict group by message_id)"


def private_talks(db: "Tables") -> None:
    """Talks that went private with their numbers, and what customers said of whether it was put right."""
    run(db, _TALKS)


STEPS: tuple[Callable[["Tables"], None], ...] = (private_talks,)


def begin(tables: "Tables", message: MessageId, channel: Channel, at: datetime) -> Talk:
    """A new talk; one about this message that is there already goes on, by this channel."""
    sql = """insert into talk (message_id, channel, opened_at, closing) values (?, ?, ?, ?)
        on conflict (message_id) do update set channel = excluded.channel, settled_at = null, closing = excluded.closing
        returning id"""
    tables.conn.execute(sql, [message, channel, millis(at), Closing.TO_ASK]).fetchone()
    talk = of(tables.conn, message)
    assert talk is not None
    return talk


def keep(tables: "Tables", talk: Talk) -> None:
    """Keep a talk as it stands now, also one that was taken away."""
    values = (talk.id, talk.message_id, talk.channel, millis(talk.opened_at), optional_millis(talk.settled_at))
    sql = f"insert or replace into talk ({_COLUMNS}) values (?, ?, ?, ?, ?, ?)"
    tables.conn.execute(sql, [*values, talk.closing])


def remove(tables: "Tables", id: TalkId) -> None:
    """There was no such talk; its number is not given again."""
    tables.conn.execute("delete from talk where id = ?", [id])


def of(conn: sqlite3.Connection, message: MessageId) -> Talk | None:
    """The talk about a message."""
    row = conn.execute(f"select {_COLUMNS} from talk where message_id = ?", [message]).fetchone()
    return _talk(row) if row else None


def unfinished(conn: sqlite3.Connection) -> Sequence[Talk]:
    """The talks that go on, lack their closing line or a word of whether it was put right: the oldest first."""
    sql = f"select * from talk where {_UNFINISHED} order by coalesce(settled_at, opened_at), id"
    return [_talk(row) for row in in_one_step(conn, _COLUMNS, sql, [])]


def every(conn: sqlite3.Connection) -> Sequence[Talk]:
    """All talks, in their order."""
    return [_talk(row) for row in in_one_step(conn, _COLUMNS, "select * from talk order by id", [])]


def every_verdict(conn: sqlite3.Connection) -> Sequence[Verdict]:
    """All that customers said, in its order."""
    return [_verdict(row) for row in in_one_step(conn, _SAID, "select * from verdict order by id", [])]


def judge(tables: "Tables", verdict: Verdict) -> None:
    """Write down what a customer said of it; earlier words stay beneath."""
    row = {"message_id": verdict.message_id, "answer": verdict.right, "at": millis(verdict.at), "note": verdict.note}
    tables["verdict"].insert(row)  # type: ignore[union-attr]


def unjudge(tables: "Tables", message: MessageId) -> None:
    """Take the last word about a message away."""
    tables.conn.execute("delete from verdict where id = (select max(id) from verdict where message_id = ?)", [message])


def verdicts(conn: sqlite3.Connection, messages: Sequence[MessageId]) -> Mapping[MessageId, Verdict]:
    """The last word about each of these messages, where there is one."""
    sql = f"select * from verdict where message_id in (select value from json_each(?)) and id in {_LAST} order by id"
    found = [_verdict(row) for row in in_one_step(conn, _SAID, sql, [json.dumps(list(messages))])]
    return {one.message_id: one for one in found}


def said(conn: sqlite3.Connection) -> Mapping[Right, int]:
    """How many said what, each message once."""
    sql = f"select answer, count(*) from verdict where id in {_LAST} group by answer"
    return {Right(answer): many for answer, many in conn.execute(sql).fetchall()}


def glad(conn: sqlite3.Connection, most: int) -> tuple[MessageId, ...]:
    """The messages of those who complained, were answered, and said that it was put right: the newest first."""
    sql = f"""select message.id as id from verdict join message on message.id = message_id
        where verdict.id in {_LAST} and answer = 'yes' and answered_at is not null
        and wants in ('complaint', 'danger') order by verdict.at desc, verdict.id desc limit ?"""
    return tuple(MessageId(row[0]) for row in in_one_step(conn, "id", sql, [most]))


def in_case(conn: sqlite3.Connection, case: IncidentId) -> tuple[int, Mapping[Right, int]]:
    """How many talks about the messages of a case are unfinished, and how many of those people said what."""
    its = "message_id in (select message_id from incident_message where incident_id = ?)"
    count = conn.execute(f"select count(*) from talk where ({_UNFINISHED}) and {its}", [case]).fetchone()[0]
    sql = f"select answer, count(*) from verdict where id in {_LAST} and {its} group by answer"
    return int(count), {Right(answer): many for answer, many in conn.execute(sql, [case]).fetchall()}


def _talk(row: Sequence[Any]) -> Talk:
    id, message, channel, opened, settled, closing = row
    return Talk(TalkId(id), MessageId(message), Channel(channel), when(opened), moment(settled), Closing(closing))


def _verdict(row: Sequence[Any]) -> Verdict:
    message, answer, at, note = row
    return Verdict(MessageId(message), Right(answer), when(at), note)
