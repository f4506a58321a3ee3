"""Stop everything: what goes out by itself, what of it is stopped, and why it may go on."""

from collections.abc import Sequence
from concurrent.futures import Future
from datetime import datetime
from typing import TYPE_CHECKING

from desktop.model.incident import Entry, IncidentId
from desktop.model.pause import Stopped
from desktop.response.pause import places
from desktop.services.casework import by, needed, on_open_case
from desktop.services.ledger import Ledger
from desktop.store import accounts
from desktop.store import pauses as store
from desktop.store.incidents import Kept

if TYPE_CHECKING:
    from sqlite_utils import Database as Tables


class Pauses:
    """Reads answer at once, writes are futures; the owner stops things herself, here it is written down."""

    def __init__(self, ledger: Ledger) -> None:
        """Read and write through ``ledger``."""
        self._ledger = ledger

    def places(self) -> Sequence[str]:
        """Where to stop what goes out by itself: the connected accounts first, then common tools."""
        return places(account.kind for account, _ in self._ledger.read(accounts.listed))

    def holding(self) -> Sequence[Stopped]:
        """All that is stopped and not lifted, of any case, also of a closed one: nothing stays stopped unseen."""
        return self._ledger.read(store.holding)

    def stopped(self, id: IncidentId) -> Sequence[Stopped]:
        """What is stopped in a case."""
        return [one for one in self.holding() if one.incident_id == id]

    def stop(self, id: IncidentId, place: str, who: str) -> Future[None]:
        """Write down that something was stopped."""

        def act(tables: "Tables", case: Kept, now: datetime) -> Entry | None:
            if _is_stopped(tables, id, place):
                return None
            made = Stopped(id, place, by(who, case), now)
            store.keep(tables, made)
            return Entry(now, made.who, "stopped", {"place": f"at-{place}"})

        return on_open_case(self._ledger, id, act)

    def undo(self, id: IncidentId, place: str, who: str) -> Future[None]:
        """It was not stopped after all: a wrong tick."""

        def act(tables: "Tables", case: Kept, now: datetime) -> Entry | None:
            if not _is_stopped(tables, id, place):
                return None
            store.undo(tables, id, place)
            return Entry(now, by(who, case), "not-stopped", {"place": f"at-{place}"})

        return on_open_case(self._ledger, id, act)

    def lift(self, id: IncidentId, note: str, who: str) -> Future[None]:
        """All that is stopped in a case may go on, because of ``note``, also once the case is closed.

        OwnerError where the note is empty.
        """

        def act(tables: "Tables", case: Kept, now: datetime) -> Entry | None:
            why = needed(note, "errors-reason-missing")
            count = sum(one.incident_id == id for one in store.holding(tables.conn))
            store.lift(tables, id, now, why)
            return Entry(now, by(who, case), "lifted", {"why": why, "count": count}) if count else None

        return on_open_case(self._ledger, id, act, also_closed=True)


def _is_stopped(tables: "Tables", id: IncidentId, place: str) -> bool:
    return any((one.incident_id, one.place) == (id, place) for one in store.holding(tables.conn))
