"""A second pair of eyes before a text goes out: who has it, and what was said. Nothing is held for good."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.errors import OwnerError
from desktop.model.incident import Entry, IncidentId
from desktop.model.message import MessageId
from desktop.model.notice import IncidentChanged, Notice
from desktop.model.second_look import Answer, Given, SecondLook, SecondLookId
from desktop.services.casework import by
from desktop.services.ledger import Ledger
from desktop.settings import Settings
from desktop.store import incidents
from desktop.store import second_looks as store

if TYPE_CHECKING:
    from sqlite_utils import Database as Tables

LONGEST_NAME, LONGEST_NOTE = 80, 500


class SecondLooks:
    """What the owner can note of them; an open case has it in its timeline too."""

    def __init__(self, ledger: Ledger, settings: Callable[[], Settings]) -> None:
        """``settings`` tells whether she wants a second person each time, and who she is."""
        self._ledger, self._settings = ledger, settings

    def wanted(self) -> bool:
        """Whether a second person is to see every text first."""
        return self._settings().second_reader

    def ask(self, given: Given, reader: str) -> Future[SecondLook]:
        """``reader`` has the text now; the same text to the same reader again is the same look.

        OwnerError where there is no text or no name.
        """
        name = " ".join(reader.split())[:LONGEST_NAME]

        def job(tables: "Tables", now: datetime) -> tuple[SecondLook, Sequence[Notice]]:
            new = _new(given, name, now)
            if not new.text or not name:
                raise OwnerError("errors-text-missing" if not new.text else "errors-reader-missing")
            before = store.last(tables.conn, new.message_id)
            if before and (before.text, before.reader, before.answer) == (new.text, name, Answer.ASKED):
                return before, []
            kept = store.keep(tables, new)
            return kept, self._tell(tables, kept, now)

        return self._ledger.note(job)

    def answer(self, id: SecondLookId, answer: Answer, note: str = "") -> Future[SecondLook]:
        """What the reader said; OwnerError where a change is wished and nobody says which, or the look is gone."""
        said = " ".join(note.split())[:LONGEST_NOTE]

        def job(tables: "Tables", now: datetime) -> tuple[SecondLook, Sequence[Notice]]:
            if answer is Answer.CHANGE and not said:
                raise OwnerError("errors-note-missing")
            look = store.get(tables.conn, id)
            if look is None:
                raise OwnerError("errors-no-such-message")
            kept = store.keep(tables, replace(look, answer=answer, note=said, answered_at=now))
            return kept, self._tell(tables, kept, now)

        return self._ledger.note(job)

    def go_alone(self, given: Given) -> Future[SecondLook]:
        """Nobody is there: the owner goes on by herself with exactly this text."""

        def job(tables: "Tables", now: datetime) -> tuple[SecondLook, Sequence[Notice]]:
            new = _new(given, self._settings().owner, now)
            kept = store.keep(tables, replace(new, answer=Answer.ALONE, answered_at=now))
            return kept, self._tell(tables, kept, now)

        return self._ledger.note(job)

    def save(self, text: str, target: Path) -> None:
        """Write what is given away as a text file; OwnerError where it cannot be written there."""
        try:
            target.write_text(text + "\n", encoding="utf-8-sig")
        except OSError as problem:
            raise OwnerError("errors-not-written", file=target.name) from problem

    def last(self, message: MessageId | None) -> SecondLook | None:
        """The newest look for a message, or for everyone."""
        return self._ledger.read(lambda conn: store.last(conn, message))

    def _tell(self, tables: "Tables", look: SecondLook, now: datetime) -> Sequence[Notice]:
        case = _open_case(tables, look.incident_id)
        if case is None:
            return []
        facts: dict[str, str | int | datetime] = {"person": look.reader, "text": look.note}
        entry = Entry(now, by(self._settings().owner, case), f"second-{look.answer}", facts)
        incidents.write_down(tables, case.id, entry)
        return [IncidentChanged(case.id)]


def _new(given: Given, reader: str, now: datetime) -> SecondLook:
    return SecondLook(given.text.strip(), given.language, given.message_id, given.incident_id, reader, now)


def _open_case(tables: "Tables", id: IncidentId | None) -> incidents.Kept | None:
    case = incidents.one(tables.conn, id) if id is not None else None
    return case if case is not None and case.closed_at is None else None
