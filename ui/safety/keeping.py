"""Keeping a message as evidence where it is reported: in a case that is open, or in one that is opened for it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.content.words import Words
from desktop.errors import DeskError
from desktop.model.evidence import Sealed
from desktop.model.inbox import Item
from desktop.model.incident import Incident, IncidentId
from desktop.services.evidence import Evidence
from desktop.services.incidents import Incidents
from desktop.services.reporting import Reporting
from ui.bridge import Bridge
from ui.inbox.speech import asks_for_money
from ui.incident.naming import file_name, named, problem
from ui.names import platform_name
from ui.places import Place, Visit
from ui.plain import one_line
from ui.question import Question
from ui.widgets.banner import Banner

LONGEST_WHO = 60


@dataclass(frozen=True, slots=True)
class Keeper:
    """What keeping works with; ``who`` tells who works here."""

    reporting: Reporting
    evidence: Evidence
    incidents: Incidents
    bridge: Bridge
    who: Callable[[], str]


class Keeping(QWidget):
    """One line: that it is kept, or the one way to keep it. It works in place; ``leave`` leads to another place."""

    changed = Signal()
    """It has been kept."""

    def __init__(self, keeper: Keeper, words: Words, item: Item, leave: Callable[[Visit], object]) -> None:
        """About one message."""
        super().__init__()
        self._keeper, self._words, self._item, self._leave = keeper, words, item, leave
        self._over = False
        self.missing, self.done, self.trouble = Banner("watch", below=True), Banner("calm", below=True), Banner("issue")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for line in (self.missing, self.done, self.trouble):
            column.addWidget(line)
        self.refresh()

    def kept(self) -> Sequence[Sealed]:
        """Where it is kept, the oldest first."""
        return self._keeper.reporting.kept(self._item.message.id)

    def refresh(self) -> None:
        """Say what is; trouble with the disk is said too."""
        words = self._words
        try:
            kept, cases = self.kept(), self._keeper.incidents.ongoing()
            if kept:
                self.missing.clear()
                self.done.say(words("report-kept"), words("messages-kept-see"), self._way_to(kept[0].incident_id))
            elif cases:
                self.missing.say(words("report-not-kept"), words("messages-keep"), partial(self._ask_where, cases))
            else:
                self._offer_file()
        except DeskError as error:
            self._failed(error)

    def stop(self) -> None:
        """The sheet is closed: what is still being written is written, and said no more."""
        self._over = True

    # -- doing it ------------------------------------------------------------------------------

    def _offer_file(self) -> None:
        """No case is open. Where nobody is named who could lead one, its form asks."""
        words, id = self._words, self._item.message.id
        best = self._keeper.incidents.suggested([id])
        kind = self._keeper.reporting.kind(self._item, best.playbook_id if best else "")
        said = words("report-keep-none", kind=named(words, "kind", kind))
        if self._keeper.who():
            self.missing.say(said, words("report-keep-open"), partial(self._open, kind))
        else:
            form = Visit(Place.CRISIS, messages=(id,), new=True, playbook=kind)
            self.missing.say(said, words("messages-keep-open"), partial(self._leave, form))

    def _open(self, kind: str) -> None:
        """A case of this kind with the message in it: what comes to a case as it opens is kept."""
        self._busy()
        try:
            job = self._keeper.incidents.open(
                kind, summary=self._summary(), lead=self._keeper.who(), messages=[self._item.message.id]
            )
        except DeskError as error:
            self._failed(error)
            return
        self._keeper.bridge.when_done(job, self._told, self._failed)

    def _ask_where(self, cases: Sequence[Incident]) -> None:
        if len(cases) == 1:
            self._keep(cases[0])
            return
        question = Question(self, self._words("messages-keep-which"))
        for case in cases:
            question.offer(file_name(self._words, case), partial(self._keep, case))
        question.close_with(self._words("safety-close"))
        question.open()

    def _keep(self, case: Incident) -> None:
        self._busy()
        job = self._keeper.evidence.keep(case.id, [self._item.message.id], self._keeper.who() or case.lead)
        self._keeper.bridge.when_done(job, self._told, self._failed)

    def _busy(self) -> None:
        """It is being written: a second press would open a second file."""
        self.trouble.clear()
        for button in self.missing.buttons():
            button.setEnabled(False)

    def _told(self, _: object) -> None:
        if not self._over:
            self.refresh()
            self.changed.emit()

    def _failed(self, error: DeskError) -> None:
        if self._over:
            return
        for button in self.missing.buttons():
            button.setEnabled(True)
        self.trouble.say(problem(self._words, error))

    def _summary(self) -> str:
        words, message = self._words, self._item.message
        who = one_line(message.author.name or message.author.handle, LONGEST_WHO) or words.plain("evidence-nobody")
        key = "report-case" if asks_for_money(self._item) else "report-case.doubtful"
        return words.plain(key, who=who, platform=platform_name(message.platform, words))

    def _way_to(self, case: IncidentId) -> Callable[[], object]:
        return partial(self._leave, Visit(Place.CRISIS, incident=case))
