"""The chains of evidence, as they are written: entries are added and never changed."""

import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from desktop.model.account import AccountId
from desktop.model.incident import IncidentId
from desktop.model.message import MessageId

if TYPE_CHECKING:
    from sqlite_utils import Database as Tables

Link = tuple[int, bytes, str]  # its number, the entry as it is written, its seal


def append(tables: "Tables", id: IncidentId, link: Link) -> None:
    """Add an entry to the chain of a case, and write down its length and last seal apart from it."""
    number, entry, seal = link
    tables.execute("insert into evidence values (?, ?, ?, ?)", [id, number, entry.decode(), seal])
    tables.execute("insert or replace into locker values (?, ?, ?)", [id, number, seal])


def last(conn: sqlite3.Connection, id: IncidentId, none: str) -> tuple[int, str]:
    """How many entries a case has and the seal of the last one; ``none`` is the seal where there is no entry."""
    row = conn.execute("select entries, seal from locker where incident_id = ?", [id]).fetchone()
    return (row[0], row[1]) if row else (0, none)


def chain(conn: sqlite3.Connection, id: IncidentId) -> list[Link]:
    """All entries of a case in order, as bytes: what was altered may be no text any more."""
    sql = "select number, cast(entry as blob), cast(seal as blob) from evidence where incident_id = ? order by number"
    return [(number, entry, seal.decode("utf-8", "replace")) for number, entry, seal in conn.execute(sql, [id])]


def newest(conn: sqlite3.Connection, messages: Sequence[MessageId]) -> Iterator[tuple[IncidentId, MessageId, bytes]]:
    """The newest entry of each of these messages in each case where it is kept, by case and place."""
    sql = """select incident_id, said.value, cast(entry as blob), max(number) from json_each(?) as said
        join evidence on json_extract(entry, '$.facts.message') = said.value
        group by incident_id, said.value order by incident_id, said.value"""
    rows = conn.execute(sql, [json.dumps(list(messages))]).fetchall()
    return ((IncidentId(case), MessageId(message), entry) for case, message, entry, _ in rows)


def known(conn: sqlite3.Connection, account: AccountId, remote_ids: Sequence[str]) -> Mapping[str, MessageId]:
    """Those of an account's messages, by their remote ids, that are kept as evidence of any case."""
    if conn.execute("select 1 from evidence limit 1").fetchone() is None:
        return {}
    sql = """select remote_id, id from message where account_id = ? and remote_id in (select value from json_each(?))
        and exists (select 1 from evidence where json_extract(entry, '$.facts.message') = message.id)"""
    return {remote: MessageId(id) for remote, id in conn.execute(sql, [account, json.dumps(list(remote_ids))])}
