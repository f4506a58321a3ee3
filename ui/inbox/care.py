"""Beside a message: keep it as evidence, take it out of a case, and the short path where people are in danger."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QWidget

from desktop.content.words import Words
from desktop.errors import DeskError
from desktop.model.inbox import Item, Query
from desktop.model.incident import Incident
from desktop.model.message import MessageId
from desktop.model.reading import Mark
from desktop.services.belonging import Belonging
from desktop.services.evidence import Evidence
from desktop.services.incidents import Incidents
from desktop.services.safety import Safety
from ui.bridge import Bridge
from ui.inbox.speech import asks_for_money
from ui.incident.naming import file_name, problem
from ui.places import Place, Visit
from ui.question import Question
from ui.safety.sheet import Deed, Kit, SafetySheet
from ui.widgets.banner import Banner
from ui.widgets.button import link, quiet, set_look
from ui.widgets.flow import FlowLayout


@dataclass(frozen=True, slots=True)
class Shelf:
    """What is asked for it; ``who`` tells who works here, ``report`` opens the report to a platform."""

    evidence: Evidence
    incidents: Incidents
    safety: Safety
    belonging: Belonging
    who: Callable[[], str]
    report: Callable[[QWidget, Item], object] | None = None


class Care(QWidget):
    """A few links and what is said about them; ``go`` leads to another place."""

    def __init__(self, shelf: Shelf, words: Words, bridge: Bridge, go: Callable[[Visit], object]) -> None:
        """About no message yet."""
        super().__init__()
        self._shelf, self._words, self._bridge, self._go = shelf, words, bridge, go
        self._item: Item | None = None
        self.said = Banner("brand")
        self.keep = link(words("messages-keep"), self.ask_keep)
        self.safety = quiet(words("safety-open"), self.open_safety)
        self.out = link(words("gather-take-out"), self.ask_take_out)
        flow = FlowLayout(8, self)
        self.report = link(words("report-open"), self.open_report)
        for part in (self.safety, self.report, self.keep, self.out):
            flow.addWidget(part)
        bridge.incident_changed.connect(lambda _: self._see_homes())

    def show_item(self, item: Item) -> None:
        """Now it is about this message."""
        if self._item is None or self._item.message.id != item.message.id:
            self.said.clear()
        self._item = item
        self.safety.setVisible(self._shelf.safety.path_for(item.reading.risks) is not None)
        self.report.setVisible(self._shelf.report is not None and Mark.OWN not in item.reading.marks)
        urgent = asks_for_money(item) and item.message.answered_at is None
        self.report.setText(self._words("report-see" if urgent else "report-open"))
        set_look(self.report, "primary" if urgent else "link")
        self._see_homes()

    def open_report(self) -> None:
        """Open the report of this message to its platform."""
        if self._item is not None and self._shelf.report is not None:
            self._shelf.report(self, self._item)

    def open_safety(self) -> SafetySheet | None:
        """Open the short path of this message's danger."""
        if self._item is None:
            return None
        id = self._item.message.id
        kit = Kit(
            self._shelf.safety,
            self._words,
            Deed(self._words("safety-act-keep"), self.ask_keep),
            lambda template: self._go(Visit(Place.REPLIES, messages=(id,), template=template)),
        )
        sheet = SafetySheet(self, kit, self._shelf.safety.path_for(self._item.reading.risks))
        sheet.open()
        return sheet

    def ask_keep(self) -> Question | None:
        """Keep the message in the open case; with several ask which, with none say how to open one."""
        if self._item is None:
            return None
        id = self._item.message.id
        try:
            cases = self._shelf.incidents.ongoing()
        except DeskError as error:
            self._failed(error)
            return None
        if len(cases) > 1:
            return self._ask_which("messages-keep-which", cases, partial(self._keep, id))
        if cases:
            self._keep(id, cases[0])
        else:
            way = partial(self._go, Visit(Place.CRISIS, messages=(id,), new=True))
            self.said.say(self._words("messages-keep-no-case"), self._words("messages-keep-open"), way)
        return None

    def ask_take_out(self) -> Question | None:
        """Take the message out of the open case that it is in; with several ask which."""
        if self._item is None:
            return None
        id = self._item.message.id
        try:
            homes = self._shelf.belonging.homes(id)
            cases = [case for case in self._shelf.incidents.ongoing() if case.id in homes]
        except DeskError as error:
            self._failed(error)
            return None
        if len(cases) > 1:
            return self._ask_which("gather-take-out-which", cases, partial(self._take_out, id))
        for case in cases:
            self._take_out(id, case)
        return None

    def _see_homes(self) -> None:
        """Whether there is an open case to take it out of; trouble with the disk is said where it is read."""
        try:
            homes = self._shelf.belonging.homes(self._item.message.id) if self._item is not None else ()
        except DeskError:
            homes = ()
        self.out.setVisible(bool(homes))

    def _take_out(self, id: MessageId, case: Incident) -> None:
        job = self._shelf.belonging.take_out(case.id, [id], self._shelf.who() or case.lead)
        said = partial(self._say_of, id, "gather-taken-out", "gather-put-back", partial(self._put_back, id, case))
        self._bridge.when_done(job, lambda _: said(), self._failed)

    def _put_back(self, id: MessageId, case: Incident) -> None:
        job = self._shelf.belonging.put_in(case.id, Query(ids=(id,)), self._shelf.who() or case.lead)
        said = partial(self._say_of, id, "gather-is-back", "messages-kept-see", self._way_to(case))
        self._bridge.when_done(job, lambda _: said(), self._failed)

    def _ask_which(self, key: str, cases: Sequence[Incident], act: Callable[[Incident], None]) -> Question:
        question = Question(self, self._words(key))
        for case in cases:
            question.offer(file_name(self._words, case), partial(act, case))
        question.close_with(self._words("safety-close"))
        question.open()
        return question

    def _keep(self, id: MessageId, case: Incident) -> None:
        job = self._shelf.evidence.keep(case.id, [id], self._shelf.who() or case.lead)
        self._bridge.when_done(job, partial(self._kept, id, case), self._failed)

    def _kept(self, id: MessageId, case: Incident, added: int) -> None:
        key = "messages-kept" if added else "messages-kept-before"
        self._say_of(id, key, "messages-kept-see", self._way_to(case))

    def _say_of(self, id: MessageId, key: str, action: str, act: Callable[[], object]) -> None:
        """Say what became of a message, where it is still the one that is shown."""
        if self._item is not None and self._item.message.id == id:
            self.said.say(self._words(key), self._words(action), act)

    def _way_to(self, case: Incident) -> Callable[[], object]:
        return partial(self._go, Visit(Place.CRISIS, incident=case.id))

    def _failed(self, error: DeskError) -> None:
        self.said.say(problem(self._words, error))
