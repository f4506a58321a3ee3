"""The record of a case: all that happened in one line of time, notes by hand, and the file that is handed over."""

import sqlite3
from collections.abc import Sequence
from concurrent.futures import Future
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from desktop.clock import Clock
from desktop.connectors.text import one_line
from desktop.errors import OwnerError
from desktop.model.answers import Speed
from desktop.model.incident import Entry, IncidentId
from desktop.model.notice import IncidentChanged, Notice
from desktop.model.record import Found, Line, Page
from desktop.response import record as rules
from desktop.response.answers import speed
from desktop.response.record_page import html
from desktop.services.crew import Crew
from desktop.services.evidence import readable
from desktop.services.ledger import Ledger
from desktop.store import alerts, answers, incidents
from desktop.store import record as store

if TYPE_CHECKING:
    from sqlite_utils import Database as Tables

LONGEST_NOTE = 2000


class Record:
    """What the owner can do with it."""

    def __init__(self, ledger: Ledger, clock: Clock, crew: Crew) -> None:
        """Read and write through ``ledger``; what takes longer runs on ``crew``."""
        self._ledger, self._clock, self._crew = ledger, clock, crew

    def gather(self, id: IncidentId) -> Future[tuple[Line, ...]]:
        """``lines``, in the background."""
        return self._crew.run(lambda: self.lines(id))

    def first_answers(self, id: IncidentId) -> Future[Speed]:
        """How soon people got a first answer whose messages are in the case."""
        return self._crew.run(lambda: self._ledger.read(lambda conn: speed(0, *answers.first_answers_in(conn, id))))

    def lines(self, id: IncidentId) -> tuple[Line, ...]:
        """All that happened, oldest first; OwnerError where there is no such case."""
        now = self._clock.now()

        def query(conn: sqlite3.Connection) -> Found:
            case = incidents.one(conn, id)
            if case is None:
                raise OwnerError("errors-no-such-case")
            until = case.closed_at or now
            return Found(
                entries=tuple(incidents.timeline(conn, id)),
                sealed=tuple(readable(conn, id)),
                alerts=tuple(alert for alert in alerts.given(conn, case.opened_at) if alert.at <= until),
                shifts=tuple(store.shifts(conn, case.opened_at, until)),
                arrivals=tuple(store.arrivals(conn, id)),
                replies=tuple(store.replies(conn, id)),
            )

        return rules.assembled(self._ledger.read(query))

    def note(self, id: IncidentId, text: str, happened: datetime, who: str) -> Future[None]:
        """Write down what happened at a moment; a line is never changed.

        OwnerError where the text is empty, the moment is still to come, or there is no such case.
        """
        told = one_line(text, LONGEST_NOTE)

        def job(tables: "Tables", now: datetime) -> tuple[None, Sequence[Notice]]:
            if not told:
                raise OwnerError("errors-note-missing")
            if happened > now:
                raise OwnerError("errors-note-later")
            if incidents.one(tables.conn, id) is None:
                raise OwnerError("errors-no-such-case")
            entry = Entry(now, who.strip(), rules.NOTED, {"text": told, "happened": happened})
            incidents.write_down(tables, id, entry)
            return None, [IncidentChanged(id)]

        return self._ledger.note(job)

    def write_html(self, page: Page, target: Path) -> Future[Path]:
        """Write a page as HTML; whole or not at all, OwnerError where it cannot be."""
        return self._crew.run(lambda: _written(target, html(page).encode()))

    def write(self, raw: bytes, target: Path) -> Future[Path]:
        """Write a file; whole or not at all, OwnerError where it cannot be."""
        return self._crew.run(lambda: _written(target, raw))


def _written(target: Path, raw: bytes) -> Path:
    try:
        with TemporaryDirectory(dir=target.parent) as beside:
            whole = Path(beside) / "whole"
            whole.write_bytes(raw)
            whole.replace(target)
    except OSError:
        raise OwnerError("errors-not-written", file=target.name) from None
    return target
