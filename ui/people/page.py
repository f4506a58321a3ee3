"""The people page: who must know now, who answers what, who does what, and how each is reached."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from datetime import date
from functools import partial
from pathlib import Path
from typing import TypeVar

from desktop.clock import Clock
from desktop.content.words import Words
from desktop.errors import DeskError, OwnerError
from desktop.model.incident import Incident, IncidentId
from desktop.model.people import NEW, Person, Role, Roster, Seat
from desktop.model.reach import phone_in
from desktop.services.incidents import Incidents
from desktop.services.people import People
from desktop.services.preferences import Preferences
from ui.bridge import Bridge
from ui.chooser import Chooser
from ui.people.calling import Calling, first_word, unlisted
from ui.people.contact import Ways
from ui.people.people_card import PeopleActs, PeopleCard
from ui.people.person_dialog import DialogActs, PersonDialog
from ui.people.protocol_card import ProtocolCard
from ui.people.red_card import Known, RedCard, ask_where
from ui.people.roles_card import RoleActs, RolesCard
from ui.people.sentences import name_of
from ui.places import Place, Visit
from ui.question import Question
from ui.widgets.banner import Banner
from ui.widgets.button import quiet
from ui.widgets.card import Card
from ui.widgets.page import TickingPage
from ui.widgets.pages import Paper

T = TypeVar("T")
USUAL = "service_pileon"  # the kind of crisis whose first hour stands on the card


class PeoplePage(TickingPage):
    """While a case is open: first whom to call. The protocol and the people stand below it."""

    def __init__(
        self,
        *,
        people: People,
        incidents: Incidents,
        preferences: Preferences,
        words: Words,
        bridge: Bridge,
        go: Callable[[Visit], None],
        clock: Clock,
    ) -> None:
        """``incidents`` gives the case whose people are called."""
        super().__init__(words("people-title"), words("people-subtitle"))
        self._people, self._incidents, self._preferences = people, incidents, preferences
        self._words, self._bridge, self._go, self._clock = words, bridge, go, clock
        self._case: Incident | None = None
        self._wanted: IncidentId | None = None
        self.dialog: PersonDialog | None = None
        self._build()
        bridge.incident_changed.connect(self._told)

    # -- what the window asks -----------------------------------------------------------------

    def visit(self, visit: Visit) -> None:
        """Show the people, and the ladder of a case where one is open (the newest of several)."""
        self._wanted = visit.incident
        self.refresh()

    def refresh(self) -> None:
        """Read everything anew and show it."""
        super().refresh()
        self._show(self._read(self._people.roster) or Roster())

    # -- what the owner does ------------------------------------------------------------------

    def ask(self, person: Person) -> None:
        """Open the window for somebody, new or known."""
        self.dialog = PersonDialog(self, self._words, person, self._today(), DialogActs(self._keep, self._remove))
        self.dialog.destroyed.connect(self._forget_dialog)
        self.dialog.open()

    def ask_card(self) -> None:
        """Ask where the red card is to be written."""
        ask_where(self, self._words, self.write_card)

    def write_card(self, target: Path, paper: Paper) -> None:
        """Write the red card as a PDF."""
        roster = self._read(self._people.roster) or Roster()
        steps = next(one for one in self._incidents.playbooks() if one.id == USUAL)
        settings = self._preferences.now()
        known = Known(settings.business, settings.owner, settings.contact)
        card = RedCard(self._words, steps, known, settings.numbers)
        try:
            target.write_bytes(card.page(roster, self._clock.now(), paper))
        except OSError:
            self._failed(OwnerError("errors-not-written", file=target.name))
            return
        self.written.say(self._words("redcard-written", file=target.name))

    def _keep(self, person: Person) -> None:
        self._bridge.when_done(self._people.keep(person), self._kept, self._not_kept)

    def _kept(self, person: Person) -> None:
        self._close_dialog()
        self._done(None)

    def _not_kept(self, error: DeskError) -> None:
        (self.dialog.say if self.dialog is not None else self._failed)(error)

    def _remove(self, person: Person) -> None:
        question = Question(self, self._words("people-remove-title", name=name_of(person)))
        question.say(self._words("people-remove-ask"))
        question.offer(self._words("people-remove"), lambda: self._removed(person))
        question.close_with(self._words("people-cancel"))
        question.open()

    def _removed(self, person: Person) -> None:
        self._close_dialog()
        self._wait(self._people.remove(person.id))

    def _choose(self, id: IncidentId) -> None:
        self._wanted = id
        self.refresh()

    def _name(self, role: Role, seat: Seat) -> None:
        self._wait(self._people.name(role, seat))

    def _here(self, person: Person) -> None:
        self._wait(self._people.away(person, None))

    def _back(self) -> None:
        self._go(Visit(Place.CRISIS, incident=self._case.id if self._case else None))

    def _wait(self, future: "Future[None]") -> None:
        self._bridge.when_done(future, self._done, self._failed)

    def _done(self, nothing: None) -> None:
        self.trouble.clear()
        self.refresh()

    def _failed(self, error: DeskError) -> None:
        self.refresh()
        self.trouble.say(self._words(error.key, **error.values))

    def _close_dialog(self) -> None:
        if self.dialog is not None:
            self.dialog.accept()

    def _forget_dialog(self) -> None:
        self.dialog = None

    # -- how it looks -------------------------------------------------------------------------

    def _build(self) -> None:
        say, protocol = self._words, self._people.protocol
        ways = Ways(self, say, lambda: self._preferences.now().owner)
        self.back = quiet(say("people-back"), self._back)
        self.head.add_action(quiet(say("redcard-open"), self.ask_card))
        self.head.add_action(self.back)
        self.trouble, self.reminder, self.written = Banner("issue"), Banner("watch"), Banner("calm")
        self.chooser = Chooser(say, self._choose)
        self.calling = Calling(self._people, say, ways, self._wait, self._show_roles)
        self.ladder = self.calling.card
        self.protocol = ProtocolCard(say, protocol)
        self.roles = RolesCard(say, protocol.alone, RoleActs(self._name, self._alone))
        self.inside, self.outside = self._card(ways, outside=False), self._card(ways, outside=True)
        self.solo = Card()
        for part in (self.trouble, self.written, self.reminder, self.chooser, self.solo, self.ladder):
            self.body.addWidget(part)
        for card in (self.inside, self.roles, self.outside, self.protocol):
            self.body.addWidget(card)
        self.body.addStretch(1)

    def _card(self, ways: Ways, *, outside: bool) -> PeopleCard:
        acts = PeopleActs(lambda: self.ask(Person(NEW, "", outside=outside)), self.ask, self._here, self._confirm, ways)
        return PeopleCard(self._words, outside, acts)

    def _alone(self, alone: bool) -> None:
        self._bridge.when_done(self._people.work_alone(alone), self._alone_kept, self._failed)

    def _alone_kept(self, nothing: None) -> None:
        """What follows on the page grows or goes; the tick stays where it was pressed."""
        self._done(None)
        self.bring_into_sight(self.roles.alone)

    def _place_alone(self, roster: Roster) -> None:
        """Where one person is known at most, whether she is alone is asked at the top; else beside the roles."""
        few = len(roster.inside) <= 1
        home, at = (self.solo, 1) if few else (self.roles, self.roles.PLACE_OF_ALONE)
        self.solo.setVisible(few)
        self.roles.setVisible(bool(roster.inside) or roster.alone)
        if not home.isAncestorOf(self.roles.alone):
            home.body.insertWidget(at, self.roles.alone)
            self.roles.alone.show()

    def _confirm(self, person: Person) -> None:
        self._wait(self._people.confirm(person))

    def _show(self, roster: Roster) -> None:
        ongoing = list(self._read(self._incidents.ongoing) or ())
        wanted = (case for case in ongoing if case.id == self._wanted)
        case = self._case = next(wanted, ongoing[0] if ongoing else None)
        self.chooser.show_cases(ongoing, case)
        self.chooser.setVisible(self.chooser.several)
        self.back.setVisible(case is not None)
        standings = self._read(lambda: self._people.calls.ladder(case)) if case is not None else ()
        self.calling.show(case, roster, standings or ())
        due = self._people.to_confirm(roster)
        self._remind(due)
        for card in (self.inside, self.outside):
            card.show_people(roster, due, self._today(), first=card is self.inside and not roster.inside)
        leading = (self._preferences.now().owner, *((case.lead, case.deputy) if case else ()))
        self.inside.offer(unlisted(roster, leading), lambda name: self._add_named(name, case))
        self.roles.show_roles(roster, self._today())
        self._place_alone(roster)
        self.protocol.show_names(
            partial(self.calling.answering, roster),
            partial(self.calling.called_at, roster),
            case.level if case else None,
            alone=roster.alone,
            targets=self._preferences.now().targets,
            first=first_word(case, self._incidents.playbooks()),
        )
        self._order(case)

    def _add_named(self, name: str, case: Incident | None) -> None:
        """Add who leads already, with the role that this is, so that the protocol names her at once."""
        settings = self._preferences.now()
        owner = settings.owner
        decides = name == owner or (not owner.strip() and case is not None and name == case.lead)
        phone = phone_in(settings.contact) if name == owner else ""
        job = self._people.keep(Person(NEW, name, phone), Role.OWNER if decides else Role.DEPUTY)
        self._bridge.when_done(job, self._kept, self._failed)

    def _order(self, case: Incident | None) -> None:
        """In a case the protocol comes right below whom to call; on a calm day the people come first."""
        at = self.body.indexOf(self.ladder) + 1 if case is not None else self.body.count() - 2
        if self.body.indexOf(self.protocol) != at:
            self.body.removeWidget(self.protocol)
            self.body.insertWidget(at, self.protocol)

    def _remind(self, due: Sequence[Person]) -> None:
        if due:
            names = ", ".join(f"\u2068{name_of(person)}\u2069" for person in due)
            self.reminder.say(self._words("people-remind", names=names))
        else:
            self.reminder.clear()

    def _show_roles(self) -> None:
        """Go to where roles are given."""
        self.bring_into_sight(self.roles)

    # -- reading ------------------------------------------------------------------------------

    def _told(self, notice: object) -> None:
        if self.isVisible():
            self.refresh()

    def _read(self, job: Callable[[], T]) -> T | None:
        """What ``job`` reads; trouble with the disk is said on the page."""
        try:
            return job()
        except DeskError as error:
            self.trouble.say(self._words(error.key, **error.values))
            return None

    def _today(self) -> date:
        return self._clock.now().astimezone().date()
