"""The ladder of a case: who must know, who was called when, and who is called next."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from datetime import datetime
from typing import TYPE_CHECKING

from desktop.clock import Clock
from desktop.model.incident import Entry, Incident
from desktop.model.meter import Level
from desktop.model.notice import IncidentChanged, Notice
from desktop.model.people import Answer, Call, Person, Protocol, Role, Roster, Standing
from desktop.response import people as rules
from desktop.services.ledger import Ledger
from desktop.store import incidents
from desktop.store import people as store

if TYPE_CHECKING:
    from sqlite_utils import Database as Tables


class Calls:
    """Every call is a line of the case's timeline."""

    def __init__(self, ledger: Ledger, protocol: Protocol, clock: Clock) -> None:
        """Who is called at which level comes from ``protocol``."""
        self._ledger, self._protocol, self._clock = ledger, protocol, clock

    def ladder(self, case: Incident) -> tuple[Standing, ...]:
        """Who must know of the case, in order, each as it stands now."""
        tier, now = self._protocol.tier(case.level), self._clock.now()
        if tier is None:
            return ()
        roster = self._ledger.read(store.roster)
        made = self._ledger.read(lambda conn: store.calls(conn, case.id))
        rungs = rules.called(roster, tier, now.astimezone().date())
        return rules.ladder(rungs, made, self._protocol.patience, now)

    def vacant(self, roster: Roster, level: Level) -> tuple[Role, ...]:
        """What a level asks for and nobody would be called for today."""
        tier = self._protocol.tier(level)
        return rules.vacant(roster, tier, self._clock.now().astimezone().date()) if tier is not None else ()

    def unreached(self, standings: Sequence[Standing]) -> tuple[Person, ...]:
        """Who must know and does not yet."""
        return rules.unreached(standings)

    def called(self, case: Incident, person: Person) -> Future[None]:
        """Note that somebody is being called now."""

        def act(tables: "Tables", now: datetime) -> None:
            store.call(tables, case.id, Call(person.id, person.name, now))

        return self._note(case, person, "called", act)

    def answered(self, case: Incident, person: Person, how: Answer) -> Future[None]:
        """Note how the last call to somebody ended."""
        return self._note(case, person, str(how), lambda tables, now: store.answer(tables, case.id, person.id, how))

    def _note(
        self, case: Incident, person: Person, what: str, act: "Callable[[Tables, datetime], None]"
    ) -> Future[None]:
        def job(tables: "Tables", now: datetime) -> tuple[None, Sequence[Notice]]:
            act(tables, now)
            incidents.write_down(tables, case.id, Entry(now, case.lead, what, {"text": person.name}))
            return None, [IncidentChanged(case.id)]

        return self._ledger.note(job)
