"""A pause for what was written in anger: the text rests, its clock is told, and only the owner goes on with it."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from desktop.clock import Clock
from desktop.errors import OwnerError
from desktop.model.cooling import Cooling, CoolingId, Rest
from desktop.model.incident import IncidentId
from desktop.model.message import MessageId
from desktop.model.notice import Notice
from desktop.services.ledger import Ledger
from desktop.settings import Settings
from desktop.store import cooling as store
from desktop.store import messages

if TYPE_CHECKING:
    import sqlite3

    from sqlite_utils import Database as Tables


class CoolingOff:
    """What the owner can ask of the pause. Nothing here sends anything, and nothing holds a text for good."""

    def __init__(self, ledger: Ledger, settings: Callable[[], Settings], clock: Clock) -> None:
        """``settings`` tells how long a text rests, if at all."""
        self._ledger, self._settings, self._clock = ledger, settings, clock

    def pause(self) -> timedelta:
        """How long a text rests; no time where the owner wants no pause."""
        return timedelta(minutes=max(0, self._settings().cooling_minutes))

    def put_aside(
        self, text: str, language: str, message: MessageId | None, incident: IncidentId | None
    ) -> Future[Cooling]:
        """Let a text rest from now on, in place of the one for the same message; OwnerError where it is empty."""
        said, pause = text.strip(), self.pause()

        def job(tables: "Tables", now: datetime) -> tuple[Cooling, Sequence[Notice]]:
            if not said:
                raise OwnerError("errors-text-missing")
            return store.keep(tables, Cooling(said, language, message, incident, now, now + pause)), []

        return self._ledger.note(job)

    def waiting(self) -> Sequence[Rest]:
        """All that rests or has rested, what is over first."""

        def query(conn: "sqlite3.Connection") -> Sequence[Rest]:
            now = self._clock.now()
            return [
                Rest(one, messages.one(conn, one.message_id) if one.message_id is not None else None, one.left(now))
                for one in store.every(conn)
            ]

        return self._ledger.read(query)

    def left(self, one: Cooling) -> timedelta:
        """How long a text still rests."""
        return one.left(self._clock.now())

    def about(self, message: MessageId | None) -> Cooling | None:
        """What rests, or has rested, for a message or for everyone."""
        return self._ledger.read(lambda conn: store.about(conn, message))

    def take_out(self, id: CoolingId) -> Future[None]:
        """It was used, or is not wanted any more."""

        def job(tables: "Tables", now: datetime) -> tuple[None, Sequence[Notice]]:
            store.remove(tables, id)
            return None, []

        return self._ledger.note(job)
