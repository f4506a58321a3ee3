"""What the sheets beside a case have in common: they hear of the case, say trouble, and wait for what they wrote."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.content.words import Words
from desktop.errors import DeskError
from desktop.model.incident import Incident
from ui.bridge import Bridge
from ui.incident.naming import problem
from ui.widgets.banner import Banner
from ui.widgets.button import quiet
from ui.widgets.card import rule
from ui.widgets.flow import FlowLayout
from ui.widgets.line import Line
from ui.widgets.sheet_dialog import SheetDialog
from ui.widgets.text import PlainLabel

LONGEST_LINE = 500


@dataclass(frozen=True, slots=True)
class Desk:
    """What every sheet works with; ``by`` says who is working now."""

    words: Words
    bridge: Bridge
    by: Callable[[], str]


class CaseSheet(SheetDialog):
    """A sheet about one case; a case that is closed can only be read."""

    def __init__(self, parent: QWidget, desk: Desk, case: Incident, place: str) -> None:
        """``PLACE-title`` is its title, ``PLACE-about`` says what it is for, ``PLACE-close`` leaves it."""
        super().__init__(parent, desk.words(f"{place}-title"))
        self.case, self.words, self.by = case, desk.words, desk.by
        self.locked = case.closed_at is not None
        self._bridge = desk.bridge
        self.trouble = Banner("issue")
        self.leave = quiet(desk.words(f"{place}-close"), self.close)
        self.content.addWidget(PlainLabel(desk.words(f"{place}-about"), "soft"))
        self.content.addWidget(self.trouble)
        desk.bridge.incident_changed.connect(self._heard)

    def refresh(self) -> None:
        """Read the case anew; each sheet says how."""
        raise NotImplementedError

    def wait(self, job: Future[Any], then: Callable[[], object] | None = None) -> None:
        """Wait for a change; ``then`` is called when it is kept, what went wrong is said at the top."""
        self.trouble.clear()
        self._bridge.when_done(job, partial(self._kept, then), self.failed)

    def failed(self, error: DeskError) -> None:
        """Say what went wrong."""
        self.trouble.say(problem(self.words, error))
        self.show_whole(self.trouble)

    def _kept(self, then: Callable[[], object] | None, _: object) -> None:
        if then is not None:
            then()
        self.refresh()

    def _heard(self, notice: object) -> None:
        if getattr(notice, "incident_id", None) == self.case.id:
            self.refresh()


class Rows(QWidget):
    """Rows that are drawn anew, a thin line between them."""

    def __init__(self) -> None:
        """No row yet."""
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._drawn: list[QWidget] = []

    def show_rows(self, rows: Sequence[QWidget]) -> None:
        """Show these rows in place of those before."""
        for part in self._drawn:
            part.hide()
            part.deleteLater()
        self._drawn = []
        for number, row in enumerate(rows):
            for part in (rule(), row) if number else (row,):
                self._drawn.append(part)
                self._column.addWidget(part)
                part.show()
        self.setVisible(bool(rows))


def noted(text: str, stamp: str, acts: Sequence[QPushButton] = ()) -> QWidget:
    """A line that somebody noted: its text in its own direction, when and by whom, and what can be done with it."""
    row = QWidget()
    column = QVBoxLayout(row)
    column.setContentsMargins(0, 2, 0, 2)
    column.setSpacing(2)
    column.addWidget(PlainLabel(f"\u2068{text}\u2069"))
    if stamp:
        column.addWidget(PlainLabel(stamp, "small"))
    if acts:
        column.addLayout(side_by_side(*acts))
    return row


def side_by_side(*parts: QWidget) -> FlowLayout:
    """Parts beside each other, as many as fit."""
    row = FlowLayout(8)
    for part in parts:
        row.addWidget(part)
    return row


def asked(words: Words, key: str) -> tuple[PlainLabel, Line]:
    """A line to type into with its label ``KEY`` and its example ``KEY.example``."""
    line = Line()
    line.setMaxLength(LONGEST_LINE)
    line.setAccessibleName(words(key))
    line.setPlaceholderText(words(f"{key}.example"))
    label = PlainLabel(words(key), "small")
    label.setBuddy(line)
    label.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    return label, line
