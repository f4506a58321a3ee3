"""Beside a message: keep it as evidence, and the short path where people are in danger."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QWidget

from desktop.content.words import Words
from desktop.errors import DeskError
from desktop.model.inbox import Item
from desktop.model.incident import Incident
from desktop.model.message import MessageId
from desktop.services.evidence import Evidence
from desktop.services.incidents import Incidents
from desktop.services.safety import Safety
from ui.bridge import Bridge
from ui.incident.naming import named, problem
from ui.places import Place, Visit
from ui.question import Question
from ui.safety.sheet import Deed, Kit, SafetySheet
from ui.widgets.banner import Banner
from ui.widgets.button import link, quiet
from ui.widgets.flow import FlowLayout

LONGEST_SUMMARY = 80


@dataclass(frozen=True, slots=True)
class Shelf:
    """What is asked for it; ``who`` tells who works here."""

    evidence: Evidence
    incidents: Incidents
    safety: Safety
    who: Callable[[], str]


class Care(QWidget):
    """Two links and what is said about them; ``go`` leads to another place."""

    def __init__(self, shelf: Shelf, words: Words, bridge: Bridge, go: Callable[[Visit], object]) -> None:
        """About no message yet."""
        super().__init__()
        self._shelf, self._words, self._bridge, self._go = shelf, words, bridge, go
        self._item: Item | None = None
        self.said = Banner("brand")
        self.keep = link(words("messages-keep"), self.ask_keep)
        self.safety = quiet(words("safety-open"), self.open_safety)
        flow = FlowLayout(8, self)
        for part in (self.safety, self.keep):
            flow.addWidget(part)

    def show_item(self, item: Item) -> None:
        """Now it is about this message."""
        if self._item is None or self._item.message.id != item.message.id:
            self.said.clear()
        self._item = item
        self.safety.setVisible(self._shelf.safety.path_for(item.reading.risks) is not None)

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
            return self._ask_which(id, [case for case in cases])
        if cases:
            self._keep(id, cases[0])
        else:
            way = partial(self._go, Visit(Place.CRISIS, messages=(id,), new=True))
            self.said.say(self._words("messages-keep-no-case"), self._words("messages-keep-open"), way)
        return None

    def _ask_which(self, id: MessageId, cases: list[Incident]) -> Question:
        question = Question(self, self._words("messages-keep-which"))
        for case in cases:
            kind = named(self._words, "kind", case.playbook_id)
            summary = f"\u2068{case.summary[:LONGEST_SUMMARY]}\u2069"
            question.offer(f"{kind}: {summary}", partial(self._keep, id, case))
        question.close_with(self._words("safety-close"))
        question.open()
        return question

    def _keep(self, id: MessageId, case: Incident) -> None:
        job = self._shelf.evidence.keep(case.id, [id], self._shelf.who() or case.lead)
        self._bridge.when_done(job, partial(self._kept, id, case), self._failed)

    def _kept(self, id: MessageId, case: Incident, added: int) -> None:
        if self._item is not None and self._item.message.id == id:
            key = "messages-kept" if added else "messages-kept-before"
            way = partial(self._go, Visit(Place.CRISIS, incident=case.id))
            self.said.say(self._words(key), self._words("messages-kept-see"), way)

    def _failed(self, error: DeskError) -> None:
        self.said.say(problem(self._words, error))
