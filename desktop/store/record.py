"""What the line of time of a case is made of, besides its entries and its evidence."""

import sqlite3
from collections.abc import Sequence
from datetime import datetime

from desktop.model.incident import IncidentId
from desktop.model.message import MessageId
from desktop.model.meter import Level
from desktop.model.outgoing import Fate
from desktop.model.record import Arrival, Reply, Shift
from desktop.store.rows import in_few_steps, in_one_step, millis, when

BEGINNING = 600  # characters of a message

_SHIFTS = """select at, level, score from (
    select at, level, score, lag(level) over (order by at) as before from meter
    where at between coalesce((select max(at) from meter where at < ?1), 0) and ?2)
    where at >= ?1 and level <> before order by at"""
_ARRIVALS = f"""select arrived_at, sent_at, platform,
    case author_name when '' then author_handle else author_name end as who,
    substr(trim(title || ' ' || text), 1, {BEGINNING}) as said, message.id as message
    from incident_message join message on message.id = message_id
    where incident_id = ? order by arrived_at, message.id"""
_REPLIES = """select coalesce(outgoing.sent_at, tried_at) as at, platform, state, outgoing.text
    from outgoing join message on message.id = message_id
    where tried_at is not null and (incident_id = ?1 or (incident_id is null and message_id in (
        select message_id from incident_message where incident_id = ?1))) order by at, outgoing.id"""


def shifts(conn: sqlite3.Connection, since: datetime, until: datetime) -> Sequence[Shift]:
    """When the meter came to another level between the two moments, oldest first."""
    rows = in_one_step(conn, "at, level, score", _SHIFTS, [millis(since), millis(until)])
    return [Shift(when(at), Level(level), score) for at, level, score in rows]


def arrivals(conn: sqlite3.Connection, id: IncidentId) -> Sequence[Arrival]:
    """The messages of a case with the beginnings of their texts, in the order in which they arrived."""
    rows = in_few_steps(conn, "arrived_at, sent_at, platform, who, said, message", _ARRIVALS, [id])
    return [
        Arrival(when(at), when(sent), platform, who, said, MessageId(message))
        for at, sent, platform, who, said, message in rows
    ]


def replies(conn: sqlite3.Connection, id: IncidentId) -> Sequence[Reply]:
    """The replies that were tried for a case or to a message of it, oldest first."""
    rows = in_one_step(conn, "at, platform, state, text", _REPLIES, [id])
    return [Reply(when(at), platform, Fate(state), text) for at, platform, state, text in rows]
