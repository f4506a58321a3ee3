"""The messages of an open case: some are taken out of it, or moved into a case of their own."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.errors import DeskError
from desktop.model.inbox import Query
from desktop.model.incident import Incident, IncidentId
from desktop.model.message import MessageId
from desktop.model.playbook import Playbook
from desktop.services.belonging import MOST
from ui.incident.changing import Room
from ui.incident.choose_list import MembersList, MembersModel
from ui.incident.naming import problem
from ui.incident.split_form import SplitForm
from ui.widgets.banner import Banner
from ui.widgets.button import link, primary, quiet
from ui.widgets.flow import FlowLayout
from ui.widgets.line import Line
from ui.widgets.sheet_dialog import SheetDialog
from ui.widgets.text import PlainLabel

PAUSE_MS = 200
LONGEST_SEARCH = 200


class SortSheet(SheetDialog):
    """First the choice, then, for a case of their own, what is asked for it; ``go`` leads to that case."""

    def __init__(
        self,
        parent: QWidget,
        room: Room,
        case: Incident,
        playbooks: Sequence[Playbook],
        go: Callable[[IncidentId], object],
    ) -> None:
        """The messages of ``case``, newest first."""
        super().__init__(parent, room.words("sort-title"))
        self._room, self._words, self._case, self._go = room, room.words, case, go
        self.model = MembersModel(room.words)
        self.list = MembersList(self.model, room.words)
        self.search, self.said, self.trouble = Line(), Banner("calm"), Banner("issue")
        self.note, self.count = PlainLabel(role="small"), PlainLabel(role="small")
        self.form = SplitForm(room.words, playbooks)
        self.apart = primary(self._words("sort-split"), self.ask_split)
        self.out = quiet(self._words("sort-take-out"), self.take_out)
        self.open_it = primary(self._words("sort-split-yes"), self.split)
        self.back = quiet(self._words("sort-split-back"), partial(self._show_form, False))
        self.leave = quiet(self._words("sort-close"), self.reject)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._lay_out()
        self._pause.timeout.connect(self.refresh)
        self.search.textChanged.connect(lambda _: self._pause.start())
        self.model.chosen_changed.connect(self._weigh)
        room.bridge.incident_changed.connect(self._heard)
        self.refresh()
        self._show_form(False)

    def refresh(self) -> None:
        """Read the messages anew; what is ticked stays so."""
        wanted = self.search.text().strip()
        try:
            found = self._room.book.belonging.members(self._case.id, wanted)
        except DeskError as error:
            self._failed(error)
            return
        self.model.show_members(found)
        cut = len(found) >= MOST
        key = "sort-cut" if cut else "sort-none"
        self.note.setText(self._words(key, number=self._words.number(MOST)) if cut else self._words(key))
        self.note.setVisible(cut or not found)
        self._weigh()

    def take_out(self) -> None:
        """Take out of the case what is ticked."""
        chosen = self.model.chosen()
        job = self._room.book.belonging.take_out(self._case.id, chosen, self._room.by())
        self._room.bridge.when_done(job, lambda _: self._are_out(chosen), self._failed)

    def ask_split(self) -> None:
        """Ask about the case that the ticked messages get."""
        chosen = self.model.chosen()
        try:
            kind = self._room.book.belonging.kind(chosen)
        except DeskError as error:
            self._failed(error)
            return
        self.form.begin(len(chosen), kind, self._case.lead, self._case.deputy)
        self._show_form(True)

    def split(self) -> None:
        """Open that case."""
        wanted = replace(self.form.wanted(), messages=self.model.chosen())
        share = self.form.share.isChecked()
        job = self._room.book.belonging.split(self._case.id, wanted, self._room.by(), share=share)
        self._room.bridge.when_done(job, self._opened, self._failed)

    # -- inside -------------------------------------------------------------------------------

    def _are_out(self, chosen: tuple[MessageId, ...]) -> None:
        self.trouble.clear()
        self.model.choose_none()
        self.refresh()
        self.said.say(
            self._words("sort-taken-out", count=len(chosen)),
            self._words("sort-put-back"),
            partial(self._put_back, chosen),
        )

    def _put_back(self, chosen: tuple[MessageId, ...]) -> None:
        self.said.clear()
        job = self._room.book.belonging.put_in(self._case.id, Query(ids=chosen), self._room.by())
        self._room.bridge.when_done(job, lambda _: self.refresh(), self._failed)

    def _opened(self, new: IncidentId) -> None:
        self.accept()
        self._go(new)

    def _failed(self, error: DeskError) -> None:
        self.trouble.say(problem(self._words, error))
        self.show_whole(self.trouble)

    def _heard(self, notice: object) -> None:
        if getattr(notice, "incident_id", None) == self._case.id:
            self.refresh()

    def _weigh(self) -> None:
        count = len(self.model.chosen())
        self.count.setText(self._words("sort-chosen", count=count))
        for button in (self.apart, self.out):
            button.setEnabled(count > 0)

    def _show_form(self, asked: bool) -> None:
        self.trouble.clear()
        self.choosing.setVisible(not asked)
        self.form.setVisible(asked)
        for button, shown in ((self.apart, not asked), (self.out, not asked), (self.open_it, asked)):
            button.setVisible(shown)
        self.back.setVisible(asked)
        self.leave.setVisible(not asked)

    def _lay_out(self) -> None:
        self.choosing = QWidget()
        column = QVBoxLayout(self.choosing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(PlainLabel(self._words("sort-title"), "heading"))
        column.addWidget(PlainLabel(self._words("sort-ask"), "soft"))
        self.search.setMaxLength(LONGEST_SEARCH)
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(self._words("sort-search"))
        self.search.setPlaceholderText(self._words("sort-search"))
        ways = FlowLayout(8)
        for part in (
            link(self._words("sort-all"), self.model.choose_shown),
            link(self._words("sort-nothing"), self.model.choose_none),
        ):
            ways.addWidget(part)
        for widget in (self.search, self.list, self.note, self.count):
            column.addWidget(widget)
        column.addLayout(ways)
        for shown in (self.trouble, self.said, self.choosing, self.form):
            self.content.addWidget(shown)
        self.add_buttons([self.apart, self.open_it, self.out], [self.back, self.leave])
