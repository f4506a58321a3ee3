"""What became of a reply, kept together: the reply itself, its message, and the case it belongs to."""

import sqlite3
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from desktop.content.words import Words
from desktop.errors import ContentError, OwnerError
from desktop.model.account import Trouble
from desktop.model.inbox import Item
from desktop.model.notice import EvidenceKept, IncidentChanged, MessagesChanged, Notice, OutboxChanged
from desktop.model.outgoing import Fate, Outgoing, OutgoingId, Parcel
from desktop.services import said
from desktop.store import accounts, case_messages, cooling, incidents, messages
from desktop.store import outgoing as store

if TYPE_CHECKING:
    from sqlite_utils import Database as Tables


def must_be(conn: sqlite3.Connection, id: OutgoingId, *states: Fate) -> Outgoing:
    """The reply, where it stands like this; OwnerError says how it stands instead."""
    one = store.get(conn, id)
    if one is None:
        raise OwnerError("errors-outbox-none")
    if one.state not in states:
        raise OwnerError(f"errors-outbox-is-{one.state}")
    return one


def parcels(conn: sqlite3.Connection, replies: Sequence[Outgoing]) -> Sequence[Parcel]:
    """The replies with their messages and accounts."""
    found = []
    for one in replies:
        item, known = messages.one(conn, one.message_id), accounts.one(conn, one.account_id)
        assert item is not None
        found.append(Parcel(one, item, known[0] if known else None))
    return found


def finished(
    tables: "Tables", now: datetime, one: Outgoing, platform: Callable[[Item], str], owner: str, hours: str
) -> tuple[Outgoing, Sequence[Notice]]:
    """Keep how a reply stands; one that is sent answers its message, and stands in the timeline of its case.

    Nothing rests for that message then.
    """
    kept, told = store.keep(tables, one), list[Notice]([OutboxChanged(one.message_id)])
    item = messages.one(tables.conn, one.message_id)
    if one.state is not Fate.SENT or item is None:
        return kept, told
    if item.message.answered_at is None:
        messages.mark_answered(tables, one.message_id, one.sent_at)
    cooling.forget_about(tables, one.message_id)
    told.append(MessagesChanged((one.message_id,)))
    case = _case(tables.conn, one)
    if case is not None:
        saying = said.Saying(one.text, item, platform(item), owner, hours)
        said.keep_as_evidence(tables, case, "sent", saying, now, url=one.url)
        said.keep_promise(tables, case, saying, now)
        told += [IncidentChanged(case.id), EvidenceKept(case.id)]
    return kept, told


def sentence(parcel: Parcel, platform: str, words: Words, *, plain: bool = False) -> str:
    """How a reply to somebody on ``platform`` stands, with the one next step; ``plain`` for a terminal."""
    one, say = parcel.outgoing, words.plain if plain else words
    match one.state:
        case Fate.SENDING:
            return say("outbox-sending", platform=platform)
        case Fate.SENT:
            practice = parcel.account is not None and parcel.account.kind == "script"
            return say("outbox-sent-script") if practice else say("outbox-sent", platform=platform)
        case Fate.WITHDRAWN:
            return say("outbox-withdrawn")
        case Fate.UNCLEAR:
            return say("outbox-unclear-asks" if one.asks else "outbox-unclear-next")
    return say("outbox-not-sent", why=_reason(one.trouble, say)) if one.trouble else say("outbox-waiting")


def _reason(trouble: Trouble, say: Callable[..., str]) -> str:
    """Why it was not sent; a reason may be older than these words."""
    try:
        return say(trouble.key, **trouble.values)
    except (KeyError, ContentError):
        return say("outbox-why-refused")


def _case(conn: sqlite3.Connection, one: Outgoing) -> incidents.Kept | None:
    """The open case it was written for; else the one that holds its message, else the newest."""
    ongoing, homes = incidents.ongoing(conn), case_messages.homes(conn, one.message_id)
    named = [case for case in ongoing if case.id == one.incident_id]
    holding = [case for case in ongoing if case.id in homes]
    return next(iter([*named, *holding, *ongoing]), None)
