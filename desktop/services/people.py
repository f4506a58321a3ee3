"""The owner's people: who does what, who is away, who must be asked again, and the protocol with their names."""

import unicodedata
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from desktop.clock import Clock
from desktop.errors import OwnerError
from desktop.model.meter import Level
from desktop.model.notice import Notice
from desktop.model.people import Doer, Person, PersonId, Protocol, Role, Roster, Rung, Seat
from desktop.model.reach import dialled, is_mail
from desktop.response import people as rules
from desktop.services.calls import Calls
from desktop.services.ledger import Ledger
from desktop.store import people as store

if TYPE_CHECKING:
    from sqlite_utils import Database as Tables

LONGEST = 80


class People:
    """Reads and writes through the ledger; nothing here can move the meter, and nothing leaves this computer."""

    def __init__(self, ledger: Ledger, protocol: Protocol, clock: Clock) -> None:
        """``protocol`` says who is called when; ``calls`` works down its ladder in a case."""
        self._ledger, self._clock = ledger, clock
        self.protocol = protocol
        self.calls = Calls(ledger, protocol, clock)

    def roster(self) -> Roster:
        """Everybody with their roles, as it is kept."""
        return self._ledger.read(store.roster)

    def doer(self, roster: Roster, role: Role) -> Doer | None:
        """Who does a role today; None where nobody was named at all."""
        return rules.doer(roster, role, self._today())

    def called(self, roster: Roster, level: Level) -> tuple[Rung, ...]:
        """Who is called at a level today, in order."""
        tier = self.protocol.tier(level)
        return rules.called(roster, tier, self._today()) if tier is not None else ()

    def to_confirm(self, roster: Roster) -> tuple[Person, ...]:
        """Whose numbers must be asked for again."""
        return rules.to_confirm(roster, self._clock.now())

    def keep(self, person: Person, role: Role | None = None) -> Future[Person]:
        """Keep somebody, new or changed; what is typed now counts as confirmed. She takes ``role`` if nobody has it.

        OwnerError where the name is missing, or the phone or mail cannot be used.
        """

        def job(tables: "Tables", now: datetime) -> tuple[Person, Sequence[Notice]]:
            clean = replace(_checked(person), confirmed_at=now)
            kept = replace(clean, id=store.keep(tables, clean))
            if role is not None and (seat := store.roster(tables.conn).seat(role)).holder is None:
                store.seat(tables, role, Seat(kept.id, seat.deputy))
            return kept, ()

        return self._ledger.note(job)

    def remove(self, id: PersonId) -> Future[None]:
        """Forget somebody; her roles are free again, calls that were noted keep her name."""
        return self._note(lambda tables: store.remove(tables, id))

    def name(self, role: Role, seat: Seat) -> Future[None]:
        """Say who has a role and who steps in; whoever has it does not step in for herself."""
        named = replace(seat, deputy=None) if seat.deputy == seat.holder else seat
        return self._note(lambda tables: store.seat(tables, role, named))

    def away(self, person: Person, until: date | None) -> Future[None]:
        """Say until which day somebody is away; None: she is here."""
        return self._note(lambda tables: store.keep(tables, replace(person, away_until=until)))

    def confirm(self, person: Person) -> Future[None]:
        """The numbers of somebody are still right."""
        confirmed = replace(person, confirmed_at=self._clock.now())
        return self._note(lambda tables: store.keep(tables, confirmed))

    def work_alone(self, alone: bool) -> Future[None]:
        """Say whether one person does everything."""
        return self._note(lambda tables: store.work_alone(tables, alone))

    # -- inside -------------------------------------------------------------------------------

    def _today(self) -> date:
        return self._clock.now().astimezone().date()

    def _note(self, act: "Callable[[Tables], object]") -> Future[None]:
        def job(tables: "Tables", now: datetime) -> tuple[None, Sequence[Notice]]:
            act(tables)
            return None, ()

        return self._ledger.note(job)


def _checked(person: Person) -> Person:
    """What was typed, made clean; OwnerError with what is wrong with it."""
    clean = replace(
        person,
        name=_line(person.name),
        what=_line(person.what),
        phone=_line(person.phone),
        mail=_line(person.mail).removeprefix("mailto:"),
    )
    if not clean.name:
        raise OwnerError("errors-person-name")
    if clean.phone and not dialled(clean.phone):
        raise OwnerError("errors-person-phone", phone=clean.phone)
    if clean.mail and not is_mail(clean.mail):
        raise OwnerError("errors-person-mail", mail=clean.mail)
    return clean


def _line(text: str) -> str:
    """One line without the unseen signs that come along where a number is copied."""
    seen = "".join(sign for sign in text if unicodedata.category(sign) != "Cf")
    return " ".join(seen.split())[:LONGEST]
