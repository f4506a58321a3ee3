"""What all that is kept beside a case has in common: an open case, one line of its timeline, one notice."""

import sqlite3
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from datetime import datetime
from typing import TYPE_CHECKING

from desktop.connectors.text import one_line
from desktop.errors import OwnerError
from desktop.model.incident import Entry, IncidentId
from desktop.model.notice import IncidentChanged, Notice
from desktop.services.ledger import Ledger
from desktop.store import incidents
from desktop.store.incidents import Kept

if TYPE_CHECKING:
    from sqlite_utils import Database as Tables

LONGEST = 500
Act = Callable[["Tables", Kept, datetime], Entry | Sequence[Entry] | None]
"""A change within the running transaction; gives its lines of the timeline, none where nothing changed."""


def on_open_case(ledger: Ledger, id: IncidentId, act: Act, *, also_closed: bool = False) -> Future[None]:
    """Run ``act`` on an open case and write its lines down; OwnerError where there is none, or the act refuses.

    ``also_closed``: for what outlasts a case.
    """

    def job(tables: "Tables", now: datetime) -> tuple[None, Sequence[Notice]]:
        case = open_case(tables.conn, id, also_closed=also_closed)
        told = act(tables, case, now) or ()
        entries = (told,) if isinstance(told, Entry) else told
        for entry in entries:
            incidents.write_down(tables, id, entry)
        return None, [IncidentChanged(id)] if entries else []

    return ledger.note(job)


def open_case(conn: sqlite3.Connection, id: IncidentId, *, also_closed: bool = False) -> Kept:
    """The case as it is kept; OwnerError where there is none that may be changed."""
    case = incidents.one(conn, id)
    if case is None or not (case.closed_at is None or also_closed):
        raise OwnerError("errors-no-such-case")
    return case


def needed(text: str, missing: str) -> str:
    """One line the owner typed; OwnerError with the key ``missing`` where it is empty."""
    line = one_line(text, LONGEST)
    if not line:
        raise OwnerError(missing)
    return line


def by(who: str, case: Kept) -> str:
    """Who did it; whoever is in charge where nobody is named."""
    return " ".join(who.split()) or case.lead
