"""Which messages belong to a case: looked through, put in by a question, taken out, or split off."""

from collections.abc import Mapping, Sequence
from concurrent.futures import Future
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop.connectors.text import one_line
from desktop.errors import OwnerError
from desktop.model.belonging import Bond, Lot, Member, Tie
from desktop.model.inbox import Query
from desktop.model.incident import Entry, IncidentId
from desktop.model.message import MessageId
from desktop.model.notice import EvidenceKept, IncidentChanged, Notice
from desktop.model.reading import Mark
from desktop.response.triage import kind_of
from desktop.services.casework import by, on_open_case, open_case
from desktop.services.evidence import keep_messages
from desktop.services.ledger import Ledger, Method
from desktop.services.opening import MOST_KEPT, Wanted, open_new
from desktop.services.search_shapes import SearchShapes
from desktop.store import case_messages as store
from desktop.store import counted, incidents, messages
from desktop.store.incidents import Kept

if TYPE_CHECKING:
    import sqlite3

    from sqlite_utils import Database as Tables

MOST = 2000
"""So many messages are put in, or looked through, at once."""
MOST_ASKED = 200
LONGEST_QUOTE = 120
LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
Facts = dict[str, str | int | datetime]


class Belonging:
    """Reads answer at once, writes are futures; every change is a line of each case that it touches."""

    def __init__(self, ledger: Ledger, method: Method) -> None:
        """Read and write through ``ledger``; the kinds of crisis are those of ``method``."""
        self._ledger, self._method = ledger, method

    def members(self, id: IncidentId, wanted: str = "") -> Sequence[Member]:
        """The messages of a case in which these words stand, newest first; at most ``MOST``."""
        return self._ledger.read(lambda conn: store.members(conn, id, wanted, MOST, SearchShapes()))

    def homes(self, message: MessageId) -> Sequence[IncidentId]:
        """The open cases that a message is in."""
        return self._ledger.read(lambda conn: store.homes(conn, message))

    def ties(self, id: IncidentId) -> Sequence[Tie]:
        """The cases that this one was put together with or split from."""
        return self._ledger.read(lambda conn: store.ties(conn, id))

    def lot(self, id: IncidentId, query: Query) -> Lot:
        """How many messages a question finds that are not in the case yet."""
        found = self._ledger.read(lambda conn: store.outside(conn, id, query, MOST + 1, SearchShapes()))
        return Lot(min(len(found), MOST), more=len(found) > MOST)

    def found(self, query: Query) -> tuple[MessageId, ...]:
        """What a question finds, newest first; at most ``MOST``."""
        return self._ledger.read(lambda conn: store.outside(conn, None, query, MOST, SearchShapes()))

    def put_in(self, id: IncidentId, query: Query, who: str) -> Future[None]:
        """Put what a question finds into the case, the newest first; the first of them are kept as evidence."""

        def act(tables: "Tables", case: Kept, now: datetime) -> Entry | None:
            found = store.outside(tables.conn, id, query, MOST, SearchShapes())
            if not found:
                return None
            incidents.attach(tables, id, found)
            keep_messages(tables, id, found[:MOST_KEPT], by(who, case), now)
            return Entry(now, by(who, case), "put-in", {**asked(query), "count": len(found)})

        return on_open_case(self._ledger, id, act)

    def take_out(self, id: IncidentId, chosen: Sequence[MessageId], who: str) -> Future[None]:
        """Take messages out of the case; what was kept of them as evidence stays, and they are not offered again."""

        def act(tables: "Tables", case: Kept, now: datetime) -> Entry | None:
            mine = store.held(tables.conn, id, chosen)
            if not mine:
                return None
            incidents.detach(tables, id, mine)
            facts: Facts = {"count": len(mine), "text": _quote(tables.conn, mine)}
            return Entry(now, by(who, case), "taken-out", facts)

        return on_open_case(self._ledger, id, act)

    def kind(self, chosen: Sequence[MessageId]) -> str:
        """The kind of crisis that fits these messages best; the first ``MOST_ASKED`` of them tell enough."""
        seen = self._ledger.read(lambda conn: list(counted.some(conn, list(chosen[:MOST_ASKED]), LONG_AGO)))
        found = kind_of(seen, self._method.playbooks)
        return found.id if found else ""

    def split(self, id: IncidentId, wanted: Wanted, who: str, *, share: bool = False) -> Future[IncidentId]:
        """Open a case with messages of this one, which leave it unless they are to ``share``; gives the new one.

        OwnerError where none of the messages is in this case, or something is missing for the new one.
        """

        def job(tables: "Tables", now: datetime) -> tuple[IncidentId, Sequence[Notice]]:
            case = open_case(tables.conn, id)
            mine = store.held(tables.conn, id, wanted.messages)
            if not wanted.messages or not set(wanted.messages) <= set(mine):
                raise OwnerError("errors-no-such-message")
            new = open_new(tables, self._method, wanted, now)
            if not share:
                incidents.detach(tables, id, wanted.messages)
            told = Bond.SPLIT_SHARED if share else Bond.SPLIT_OFF
            opened = open_case(tables.conn, new)
            count = len(wanted.messages)
            incidents.write_down(tables, id, Entry(now, by(who, case), told, {**_about(opened), "count": count}))
            facts = {**_about(case), "count": count}
            incidents.write_down(tables, new, Entry(now, by(who, case), Bond.SPLIT_FROM, facts))
            return new, [IncidentChanged(id), IncidentChanged(new), EvidenceKept(new)]

        return self._ledger.change(job)


def asked(query: Query) -> Mapping[str, str | int | datetime]:
    """A question as a line of the timeline keeps it: only what it asks for."""
    told: dict[str, str | int | datetime] = {
        "words": one_line(query.text),
        "mood": str(query.mood or ""),
        "concern": str(query.concern or ""),
        "risk": str(query.risk or ""),
        "mark": str(query.mark or ""),
        "platform": query.platform,
        "language": query.language,
        "unanswered": int(query.unanswered),
        "only": 0 if query.ids is None else len(query.ids),
    }
    return {name: value for name, value in told.items() if value}


def _about(case: Kept) -> Facts:
    return {"case": case.id, "playbook": case.playbook_id, "text": case.summary}


def _quote(conn: "sqlite3.Connection", mine: Sequence[MessageId]) -> str:
    """How the message begins, where it is one; nothing where it insults."""
    items = messages.some(conn, mine) if len(mine) == 1 else ()
    if not items or Mark.ABUSE in items[0].reading.marks:
        return ""
    return one_line(items[0].message.whole, LONGEST_QUOTE)
