"""Which messages belong to a case, may belong to it, or were taken out of it."""

import json
import sqlite3
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from desktop.model.belonging import Bond, Member, Tie
from desktop.model.inbox import Query
from desktop.model.incident import IncidentId
from desktop.model.message import MessageId
from desktop.model.reading import Concern, Mark, Risk
from desktop.store import search
from desktop.store.columns import marks_of, risks_of
from desktop.store.messages import OPINION
from desktop.store.rows import in_one_step, millis, when

BEGINNING = 300  # characters of a message
RECENT = timedelta(days=2)  # before a case was opened
TELLING = f"(mood = 'negative' or risks <> '') and {OPINION}"
NEWCOMERS = f"""select id from message where sent_at >= ? and {TELLING}
    and not exists (select 1 from incident_message join incident on incident.id = incident_id
        where message_id = message.id and (incident_id = ? or closed_at is null or message.sent_at < ?))
    and not exists (select 1 from set_aside where message_id = message.id and incident_id = ?)
    order by sent_at desc, id desc limit ?"""
LOOSE = f"""select id, concern, risks from message where sent_at >= ? and {TELLING}
    and not exists (select 1 from incident_message where message_id = message.id)
    order by sent_at desc, id desc limit ?"""


class Loose(NamedTuple):
    """A message that is in no case, and what it was read to be about."""

    id: MessageId
    concern: Concern
    risks: frozenset[Risk]


def newcomers(conn: sqlite3.Connection, id: IncidentId, opened: datetime, most: int) -> tuple[MessageId, ...]:
    """What is unhappy or speaks of a danger, and is in no case; newest first, at most so many.

    Written since the case was opened, or in the two days before. What is in another open case belongs there, what was
    written before the opening also where its case is closed; what was taken out of this one by hand stays out.
    """
    asked = [millis(opened - RECENT), id, millis(opened), id, most]
    return tuple(row[0] for row in in_one_step(conn, "id", NEWCOMERS, asked))


def loose(conn: sqlite3.Connection, since: datetime, most: int) -> Sequence[Loose]:
    """What was written since then, is unhappy or speaks of a danger, and is in no case; newest first."""
    rows = in_one_step(conn, "id, concern, risks", LOOSE, [millis(since), most])
    return [Loose(MessageId(id), Concern(concern), risks_of(risks)) for id, concern, risks in rows]


def within(conn: sqlite3.Connection, id: IncidentId) -> tuple[MessageId, ...]:
    """All that is in a case, in the order in which it was kept; of a great crisis thousands."""
    sql = "select message_id from incident_message where incident_id = ? order by message_id"
    (found,) = conn.execute(f"select json_group_array(message_id) from ({sql})", [id]).fetchone()
    return tuple(json.loads(found))


def held(conn: sqlite3.Connection, id: IncidentId, wanted: Sequence[MessageId]) -> list[MessageId]:
    """Those of these messages that are in a case, in the order in which they were kept."""
    sql = """select message_id from incident_message
        where incident_id = ? and message_id in (select value from json_each(?)) order by message_id"""
    return [MessageId(row[0]) for row in in_one_step(conn, "message_id", sql, [id, json.dumps(list(wanted))])]


def in_ended(conn: sqlite3.Connection, kind: str, wanted: Sequence[MessageId]) -> frozenset[MessageId]:
    """Those of these messages that are in a case of this kind which has ended."""
    sql = """select message_id from incident_message join incident on incident.id = incident_id
        where playbook_id = ? and closed_at is not null and message_id in (select value from json_each(?))"""
    rows = in_one_step(conn, "message_id", sql, [kind, json.dumps(list(wanted))])
    return frozenset(MessageId(row[0]) for row in rows)


def members(conn: sqlite3.Connection, id: IncidentId, text: str, most: int, shapes: search.Shapes) -> Sequence[Member]:
    """The messages of a case in which these words stand, newest first, at most so many."""
    where, values = search.conditions(conn, Query(text=text), shapes)
    inside = "id in (select message_id from incident_message where incident_id = ?)"
    said = f"""select id, sent_at, platform, case author_name when '' then author_handle else author_name end as who,
        substr(trim(title || ' ' || text), 1, {BEGINNING}) as said, marks
        from message where {" and ".join([inside, *where])} order by sent_at desc, id desc limit ?"""
    rows = in_one_step(conn, "id, sent_at, platform, who, said, marks", said, [id, *values, most])
    return [
        Member(MessageId(key), when(at), platform, who, text, Mark.ABUSE in marks_of(marks))
        for key, at, platform, who, text, marks in rows
    ]


def outside(
    conn: sqlite3.Connection, id: IncidentId | None, query: Query, most: int, shapes: search.Shapes
) -> tuple[MessageId, ...]:
    """What a question finds that is not in a case yet (None: all it finds), newest first, at most so many."""
    where, values = search.conditions(conn, query, shapes)
    missing = "id not in (select message_id from incident_message where incident_id = ?)"
    sql = f"select id from message where {' and '.join([missing, *where])} order by sent_at desc, id desc limit ?"
    return tuple(MessageId(row[0]) for row in in_one_step(conn, "id", sql, [id, *values, most]))


def homes(conn: sqlite3.Connection, message: MessageId) -> tuple[IncidentId, ...]:
    """The open cases that a message is in, newest first."""
    sql = """select id from incident where closed_at is null and exists (select 1 from incident_message
        where incident_id = incident.id and message_id = ?) order by opened_at desc, id desc"""
    return tuple(IncidentId(row[0]) for row in conn.execute(sql, [message]))


def ties(conn: sqlite3.Connection, id: IncidentId) -> Sequence[Tie]:
    """The cases that a case was put together with or split from, in the order in which that happened."""
    names = [str(bond) for bond in Bond]
    sql = f"""select what, other.id, other.playbook_id, other.summary from entry
        join incident as other on other.id = json_extract(facts, '$.case')
        where incident_id = ? and what in ({", ".join("?" * len(names))}) order by entry.id"""
    rows = conn.execute(sql, [id, *names])
    return [Tie(Bond(what), IncidentId(other), kind, summary) for what, other, kind, summary in rows]
