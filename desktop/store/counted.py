"""What the meter counts: messages as compact rows, which of them changed, and what the accounts brought."""

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from desktop.model.account import AccountId
from desktop.model.message import MessageId
from desktop.model.reading import Concern, Mood
from desktop.model.scene import Flow, Seen, wording_of
from desktop.store.columns import risks_of
from desktop.store.messages import OPINION
from desktop.store.rows import in_few_steps, in_one_step, millis, moment, when
from desktop.store.scripts import statements

NEWEST = 200
"""Messages that are asked whether the clock is slow; were it slow by years, all of them would be newer."""
AHEAD = 26 * 3_600_000
"""Milliseconds. A message that was written so long after it came has a wrong date, and was written when it came."""
_SEEN = (
    f"id, account_id, case when sent_at > arrived_at + {AHEAD} then arrived_at else sent_at end, author_handle, "
    "platform, mood, concern, risks, urgency, stars, followers, coalesce(answered_at, closed_at) is not null, "
    "case correction when '' then certainty else 1.0 end, substr(title || ' ' || text, 1, 400)"
)
_COUNTS = "sent_at, mood, concern, urgency, risks, marks, answered_at, closed_at, correction"
_WATCH = f"""
create temp table touched (message_id integer primary key, fresh integer not null);
create temp trigger touched_new after insert on main.message
    begin insert or ignore into touched values (new.id, 1); end;
create temp trigger touched_old after delete on main.message
    begin insert or ignore into touched values (old.id, 0); end;
create temp trigger touched_set after update of {_COUNTS} on main.message
    begin insert or ignore into touched values (new.id, 0); end
"""


def watched(conn: sqlite3.Connection) -> bool:
    """Whether this connection already writes down which messages it changes."""
    return conn.execute("select 1 from temp.sqlite_master where name = 'touched'").fetchone() is not None


def watch(conn: sqlite3.Connection) -> None:
    """From now on write down which messages this connection changes; nothing of it is kept in the file."""
    for statement in statements(_WATCH):
        conn.execute(statement)


def touched(conn: sqlite3.Connection) -> Mapping[MessageId, bool]:
    """The messages changed since the last time this was asked, gone ones too, and whether they are new since then."""
    found = {MessageId(id): bool(fresh) for id, fresh in conn.execute("select message_id, fresh from touched")}
    if found:
        conn.execute("delete from touched")
    return found


def seen(conn: sqlite3.Connection, since: datetime) -> Iterable[Seen]:
    """The messages written since ``since`` as the meter sees them, oldest first; what is no opinion is left out."""
    sql = f"select * from message where sent_at >= ? and {OPINION} order by sent_at, id"
    return (_seen(row) for row in in_few_steps(conn, _SEEN, sql, [millis(since)]))


def some(conn: sqlite3.Connection, ids: Sequence[MessageId], since: datetime) -> Iterable[Seen]:
    """Those of these messages that were written since ``since`` and are somebody's opinion, as the meter sees them."""
    sql = f"""select * from message where id in (select value from json_each(?)) and sent_at >= ? and {OPINION}
        order by sent_at, id"""
    return map(_seen, in_one_step(conn, _SEEN, sql, [json.dumps(ids), millis(since)]))


def flows(
    conn: sqlite3.Connection, accounts: Iterable[AccountId], since: datetime, quiet_since: datetime
) -> Mapping[AccountId, Flow]:
    """How much those accounts brought since ``since`` whose last message is older than ``quiet_since``."""
    found = {}
    for id in accounts:
        last = conn.execute("select max(sent_at) from message where account_id = ?", [id]).fetchone()[0]
        if last is not None and millis(since) <= last <= millis(quiet_since):
            sql = "select count(*), min(sent_at) from message where account_id = ? and sent_at >= ?"
            count, first = conn.execute(sql, [id, millis(since)]).fetchone()
            found[id] = Flow(count, when(first), when(last))
    return found


def slow(conn: sqlite3.Connection, now: datetime, people: int) -> timedelta:
    """By how much the clock that says ``now`` is slow at the least; nothing where it seems right.

    What so many ``people`` wrote came, by the clock of that time, when its own date says that it was written: later
    than now.
    """
    sql = f"""select max(min(sent_at, arrived_at)), count(distinct platform || ' ' || author_handle) from (
        select * from message where sent_at > ? and arrived_at > ? order by sent_at desc limit {NEWEST})"""
    newest, who = conn.execute(sql, [millis(now), millis(now)]).fetchone()
    return when(newest) - now if newest is not None and who >= people else timedelta(0)


def earliest(conn: sqlite3.Connection) -> datetime | None:
    """When the oldest message was written that a look found: what the owner brings in does not prove any watching."""
    sql = """select min(first) from (
        select (select min(sent_at) from message where account_id = account.id) as first
        from account where kind <> 'hand')"""
    return moment(conn.execute(sql).fetchone()[0])


def _seen(row: Sequence[Any]) -> Seen:
    id, account, sent, author, platform, mood, concern, risks, urgency, stars, followers, answered, sure, words = row
    return Seen(
        message_id=MessageId(id),
        account_id=AccountId(account),
        sent_at=when(sent),
        author=author,
        platform=platform,
        mood=Mood(mood),
        concern=Concern(concern),
        risks=risks_of(risks),
        urgency=urgency,
        stars=stars,
        followers=followers,
        answered=bool(answered),
        certainty=sure,
        wording=wording_of(words),
    )
