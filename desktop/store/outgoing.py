"""Replies on their way out, as rows."""

import json
import sqlite3
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Any

from desktop.model.account import AccountId, Trouble
from desktop.model.incident import IncidentId
from desktop.model.message import MessageId
from desktop.model.outgoing import NOT_WRITTEN, Fate, Outgoing, OutgoingId
from desktop.store.rows import millis, moment, optional_millis, packed, unpacked, when

if TYPE_CHECKING:
    from sqlite_utils import Database as Tables

_COLUMNS = (
    "id, message_id, account_id, incident_id, text, mark, state, written_at, tried_at, looks, next_look, remote_id, "
    "url, sent_at, trouble_key, trouble_values"
)
_SELECT = f"select {_COLUMNS} from outgoing"


def keep(tables: "Tables", one: Outgoing) -> Outgoing:
    """Keep a new reply, or a known one as it stands now; gives it with its id."""
    row = {
        "message_id": one.message_id,
        "account_id": one.account_id,
        "incident_id": one.incident_id,
        "text": one.text,
        "mark": one.mark,
        "state": one.state,
        "written_at": millis(one.written_at),
        "tried_at": optional_millis(one.tried_at),
        "looks": one.looks,
        "next_look": optional_millis(one.next_look),
        "remote_id": one.remote_id,
        "url": one.url,
        "sent_at": optional_millis(one.sent_at),
        "trouble_key": one.trouble.key if one.trouble else None,
        "trouble_values": packed(one.trouble.values) if one.trouble else None,
    }
    if one.id == NOT_WRITTEN:
        id = tables["outgoing"].insert(row).last_pk  # type: ignore[union-attr]
    else:
        id = one.id
        tables["outgoing"].update(id, row)  # type: ignore[union-attr]
    kept = get(tables.conn, OutgoingId(int(str(id))))
    assert kept is not None
    return kept


def get(conn: sqlite3.Connection, id: OutgoingId) -> Outgoing | None:
    """One reply, whatever became of it."""
    row = conn.execute(f"{_SELECT} where id = ?", [id]).fetchone()
    return _outgoing(row) if row else None


def to(conn: sqlite3.Connection, message: MessageId) -> Sequence[Outgoing]:
    """The replies to a message, oldest first."""
    return [_outgoing(row) for row in conn.execute(f"{_SELECT} where message_id = ? order by id", [message])]


def in_states(conn: sqlite3.Connection, states: Collection[Fate]) -> Sequence[Outgoing]:
    """The replies that stand like this, oldest first."""
    sql = f"{_SELECT} where state in (select value from json_each(?)) order by id"
    return [_outgoing(row) for row in conn.execute(sql, [json.dumps(list(states))])]


def _outgoing(row: Sequence[Any]) -> Outgoing:
    id, message, account, incident, text, mark, state, written, tried, looks, next, remote, url, sent, key, values = row
    known = {name: value for name, value in unpacked(values).items() if not isinstance(value, float)}
    return Outgoing(
        message_id=MessageId(message),
        account_id=AccountId(account),
        text=text,
        mark=mark,
        written_at=when(written),
        incident_id=None if incident is None else IncidentId(incident),
        state=Fate(state),
        tried_at=moment(tried),
        looks=looks,
        next_look=moment(next),
        remote_id=remote,
        url=url,
        sent_at=moment(sent),
        trouble=Trouble(key, known) if key else None,
        id=OutgoingId(id),
    )
