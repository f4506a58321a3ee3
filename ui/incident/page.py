"""The crisis page: open a file, work through its steps, end it."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QTimer

from desktop.clock import Clock
from desktop.content.words import Words
from desktop.errors import DeskError
from desktop.model.incident import Incident, IncidentId
from desktop.model.message import MessageId
from desktop.model.meter import Meter
from desktop.model.playbook import Step
from desktop.services.inbox import Inbox
from desktop.services.incidents import Incidents
from desktop.services.meter import MeterService
from desktop.services.preferences import Preferences
from desktop.services.preparation import Preparation
from ui.bridge import Bridge
from ui.chooser import Chooser
from ui.incident.asking import Asking
from ui.incident.case_view import CaseActs, CaseView
from ui.incident.ending import Ending
from ui.incident.invitation import Invitation
from ui.incident.kept import Kept
from ui.incident.naming import grade_sentence, head_sentence, named, problem
from ui.incident.open_form import FormActs, OpenForm, Typed
from ui.incident.preparing import Leads, PreparationCard
from ui.incident.standing import Standing
from ui.incident.step_row import StepActs
from ui.incident.suggesting import Suggesting
from ui.incident.work import CaseWork, Sheet
from ui.places import Place, Visit
from ui.widgets.banner import Banner
from ui.widgets.button import quiet
from ui.widgets.page import TickingPage

T = TypeVar("T")
BEGINNING = 210  # pixels of a step that are brought into sight, without scrolling away more of the case than that takes
QUOTED = 3  # attached messages whose beginning the form shows
PLACES = {"replies": Place.REPLIES, "messages": Place.MESSAGES, "accounts": Place.ACCOUNTS, "people": Place.PEOPLE}


class CrisisPage(TickingPage):
    """No case: an invitation and the preparation. A form in between. Then the case with its stages and steps."""

    def __init__(  # noqa: PLR0913 — composition of a page
        self,
        *,
        incidents: Incidents,
        inbox: Inbox,
        preferences: Preferences,
        words: Words,
        bridge: Bridge,
        go: Callable[[Visit], None],
        clock: Clock,
        sheets: Mapping[str, Sheet],
        preparation: Preparation,
        standing: Standing | None = None,
        meter: MeterService | None = None,
        practise: Callable[[], None] | None = None,
    ) -> None:
        """``meter`` gives the score in the head and the kind of crisis to propose; ``practise`` starts a practice."""
        super().__init__(words("crisis-title"))
        self._incidents, self._inbox, self._preferences, self._sheets = incidents, inbox, preferences, sheets
        self._words, self._bridge, self._go, self._clock, self._meter = words, bridge, go, clock, meter
        self._case: Incident | None = None
        self.standing = standing
        self._asking, self._preparing = Asking(), False
        self.ready = PreparationCard(preparation, words, bridge, Leads(go, practise, lambda: self.prepare(False)))
        self.ready.signed.line.setText(preferences.now().owner)
        self._build()
        for signal in (bridge.incident_changed, bridge.meter_moved):
            signal.connect(self._told)

    # -- what the window asks -----------------------------------------------------------------

    def visit(self, visit: Visit) -> None:
        """Show a case, one of its steps, or (``new``) the form for a new one with ``messages`` attached."""
        self.ending.clear()
        self._preparing = False
        self._asking.arrive(visit, working=self._case is not None and self._case.closed_at is None)
        if visit.incident not in (None, self._case and self._case.id):
            self._look_at(self._case_of(visit.incident))
        self.refresh()
        if visit.new:
            self.ask(visit.messages, visit.playbook)
        elif visit.step:
            self.view.go_to(visit.step)
        self.work.show_sheet(visit.sheet)
        QTimer.singleShot(0, self, lambda: self._reveal(visit.step))  # once the rows have their places

    def refresh(self) -> None:
        """Read everything anew and show it."""
        super().refresh()
        ongoing = self._read(lambda: list(self._incidents.ongoing())) or []
        kept = self._case_of(self._case.id, ongoing) if self._case else None
        self._look_at(kept or (ongoing[0] if ongoing else None))
        self.chooser.show_cases(ongoing, self._case, self._read(self._incidents.past) or ())
        self._show()

    def keep(self) -> object:
        """What was typed and chosen."""
        form = self.form.typed() if self._asking.now or self._asking.aside else None
        return Kept(self._case, self.view.stage, self.view.steps.by.text(), form, self._asking.aside)

    def restore(self, kept: object) -> None:
        """Put back what was typed and chosen."""
        if not isinstance(kept, Kept):
            return
        if kept.case is not None:
            self._look_at(self._case_of(kept.case.id))
        self.refresh()
        self.view.steps.by.setText(kept.by)
        self.view.choose(kept.stage)
        if kept.form is not None:
            self.form.fill(kept.form)
            self._asking.now, self._asking.aside = not kept.aside, kept.aside
            self._show()

    def prepare(self, wanted: bool = True) -> None:
        """Show the preparation in the place of an open case, or the case again."""
        self._preparing = wanted
        self._show()
        self.to_top()

    # -- opening ------------------------------------------------------------------------------

    def ask(self, messages: tuple[MessageId, ...] = (), kind: str = "") -> None:
        """Show the form for a new case: as it was put aside, or with the kind that fits and its messages in it."""
        if messages or kind or not self._asking.aside:
            leads = (case.lead for case in self._read(self._incidents.ongoing) or ())
            lead = self._preferences.now().owner or next(leads, "")
            self.form.begin(self.suggesting.best(messages, kind), messages, lead)
        self._asking.begin()
        self._show()
        self.to_top()
        self.form.focus_first()

    def _quote(self, messages: tuple[MessageId, ...]) -> None:
        items = self._read(lambda: self._inbox.items(messages[:QUOTED])) or ()
        self.form.quote([(item.message.whole, item.reading.language) for item in items])

    def _open(self, typed: Typed) -> None:
        self.form.busy(True)
        future = self._incidents.open(
            typed.kind, summary=typed.summary, lead=typed.lead, deputy=typed.deputy, messages=typed.messages
        )
        self._bridge.when_done(future, self._opened, self.form.say)

    def _opened(self, case: Incident) -> None:
        self._asking.end()
        self.form.busy(False)
        self._look_at(case)
        self.refresh()
        self.to_top()
        self._begin_at_next()

    def _leave_form(self) -> None:
        self._asking.end()
        self._show()
        self._begin_at_next()

    def _begin_at_next(self) -> None:
        """The button that had the focus is gone: go on at the one thing to do next."""
        row = self.view.steps.next_row()
        (row.button() if row is not None and self.view.isVisible() else self.invitation.begin).setFocus()

    # -- working ------------------------------------------------------------------------------

    def _changed(self, case: Incident) -> None:
        self.trouble.clear()
        self.refresh()

    def _failed(self, error: DeskError) -> None:
        self.refresh()
        self.trouble.say(problem(self._words, error))

    def _ended(self, case: Incident) -> None:
        self._case = None
        self.ending.say(case)
        self.refresh()
        self.to_top()
        self.ending.said.buttons()[0].setFocus()  # the next step of another case would scroll it out of sight

    def _help(self, step: Step) -> None:
        case, place = self._case, PLACES.get(step.tool)
        self.work.show_sheet(step.tool)
        if case is not None and place is not None:
            held = self._messages_of(case.id)
            self._go(Visit(place, messages=held, incident=case.id, template=step.template, step=step.id))

    def _see(self, messages: tuple[MessageId, ...]) -> None:
        self._go(Visit(Place.MESSAGES, messages=messages, new=self._asking.look()))

    def _see_all(self) -> None:
        if self._case is not None:
            self._go(Visit(Place.MESSAGES, messages=self._messages_of(self._case.id), incident=self._case.id))

    def _told(self, notice: object) -> None:
        if self.isVisible():
            self.refresh()

    def _read(self, job: Callable[[], T]) -> T | None:
        """What ``job`` reads; trouble with the disk is said on the page."""
        try:
            return job()
        except DeskError as error:
            self.trouble.say(problem(self._words, error))
            return None

    def _measured(self) -> Meter | None:
        return self._read(self._meter.now) if self._meter is not None else None

    def _case_of(self, id: IncidentId, known: Sequence[Incident] = ()) -> Incident | None:
        """The case as it is now; out of those that have just been read, where it is among them."""
        return next((case for case in known if case.id == id), None) or self._read(lambda: self._incidents.get(id))

    def _messages_of(self, id: IncidentId) -> tuple[MessageId, ...]:
        return self._read(lambda: self._incidents.messages(id)) or ()

    # -- how it looks -------------------------------------------------------------------------

    def _build(self) -> None:
        say = self._words
        work = self.work = CaseWork(self, self._incidents, say, self._bridge, self._sheets)
        for deed, hear in ((work.changed, self._changed), (work.failed, self._failed), (work.ended, self._ended)):
            deed.connect(hear)
        steps = StepActs(work.tick, work.untick, work.ask_skip, self._help, work.answer_danger)
        doors = {name: partial(work.show_sheet, name) for name in self._sheets}
        self.view = CaseView(say, CaseActs(steps, self._see_all, work.take_in, doors, self.ask, self.prepare))
        work.newcomers.connect(self.view.show_newcomers)
        self.view.steps.asks.connect(self.bring_into_sight)
        told = self.suggesting = Suggesting(self._incidents, self._meter, say, self._read)
        acts = FormActs(self._open, self._leave_form, self._see, told.fitting, self._quote, told.reasons)
        self.form = OpenForm(self._incidents.playbooks(), say, acts)
        self.invitation = Invitation(say, self.ask, self._see)
        self.chooser = Chooser(say, self._choose)
        self.trouble, self.closed = Banner("issue"), Banner("soft")
        self.ending = Ending(work, self._incidents, say, self.standing, self.visit)
        self.end = quiet(say("crisis-end"), lambda: self.ending.ask(self._case, self._measured()))
        self.head.add_action(self.end)
        above = (self.trouble, *self.ending.parts, self.closed, self.chooser, self.invitation, self.form, self.ready)
        for part in (*above, *([self.standing] if self.standing is not None else [])):
            self.body.addWidget(part)
        self.body.addWidget(self.view, 1)
        self.body.addStretch(0)

    def _reveal(self, step: str = "") -> None:
        """Bring the next step into sight, of a closed case its head, unless a ``step`` of it is asked for."""
        row, closed = self.view.steps.next_row(), self._case is not None and self._case.closed_at is not None
        if closed and not step:
            self.to_top()
        elif closed and row is not None:
            self.bring_into_sight(row)
        elif row is not None and self.view.isVisible():
            self.scroll_to(row.before.button() or row.tick, BEGINNING)

    def _choose(self, id: IncidentId) -> None:
        self._look_at(self._case_of(id))
        self.refresh()

    def _look_at(self, case: Incident | None) -> None:
        """Another case comes to the page: begin at its next step, done by the person in charge."""
        if case is not None and (self._case is None or self._case.id != case.id):
            self.view.forget()
            self.view.steps.by.setText(case.lead)
        self._case = case

    def _show(self) -> None:
        case, aside = self._case, self._asking.now or self._preparing
        self.form.setVisible(self._asking.now)
        self.invitation.setVisible(case is None and not self._asking.now)
        self.view.setVisible(case is not None and not aside)
        self.chooser.setVisible(self.chooser.wanted and not aside)
        self.ready.show_when(not self._asking.now and (case is None or self._preparing), beside=case is not None)
        self.end.setVisible(case is not None and not aside and case.closed_at is None)
        self.closed.clear()
        self.ending.seen(case)
        if self.standing is not None:
            self.standing.show_case(None if case is None or aside else case.id)
        if case is None or aside:
            self.head.set_title(self._words("crisis-form-title" if self._asking.now else "crisis-title"))
            self.invitation.show_proposal(self.suggesting.proposal(), self._measured())
            return
        self._show_case(case)

    def _show_case(self, case: Incident) -> None:
        now = self._clock.now()
        meter = self._measured()
        self.head.set_title(named(self._words, "kind", case.playbook_id), head_sentence(self._words, case, meter, now))
        if case.closed_at is not None:
            self.closed.say(self._words("crisis-closed", time=case.closed_at))
        entries = self._read(lambda: self._incidents.timeline(case.id)) or ()
        self.work.take(case, self.view.steps.by.text)
        self.view.say_level(grade_sentence(self._words, case, meter))
        self.view.show_case(case, self._incidents.steps(case), entries, now)
        self.view.offer_merge(self.chooser.several)
