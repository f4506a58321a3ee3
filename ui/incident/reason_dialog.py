"""A small window that asks for one reason before something is skipped or ended."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.content.words import Words
from ui.widgets.button import primary, quiet
from ui.widgets.line import Line
from ui.widgets.text import PlainLabel

LONGEST_LINE = 500
WIDTH = 460


class ReasonDialog(QDialog):
    """Hands over a reason that is not empty; closing it any other way does nothing."""

    def __init__(
        self, parent: QWidget, words: Words, place: str, what: str, act: Callable[[str], object], also: str = ""
    ) -> None:
        """Ask the sentences ``PLACE-…`` (title, ask, reason, yes, no) about ``what``; ``act`` gets the reason.

        ``also``: what the reason may be for besides; it can be chosen.
        """
        super().__init__(parent.window())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = words(f"{place}-title")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setMinimumWidth(WIDTH)
        self._act = act
        self.reason = Line()
        self.reason.setMaxLength(LONGEST_LINE)
        self.reason.setAccessibleName(words(f"{place}-reason"))
        self.reason.setPlaceholderText(words(f"{place}-reason.example"))
        self.also = QCheckBox(also)
        self.also.setVisible(bool(also))
        self.yes = primary(words(f"{place}-yes"), self._go)
        self.no = quiet(words(f"{place}-no"), self.reject)
        self.yes.setDefault(True)
        self.reason.textChanged.connect(self._weigh)
        self._weigh()
        self._lay_out(title, what, words(f"{place}-ask"), words(f"{place}-reason"))
        self.reason.setFocus()

    def _weigh(self) -> None:
        self.yes.setEnabled(bool(self.reason.text().strip()))

    def _go(self) -> None:
        reason = self.reason.text().strip()
        if reason:
            self.accept()
            self._act(reason)

    def _lay_out(self, title: str, what: str, ask: str, reason: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(PlainLabel(title, "heading"))
        if what:
            column.addWidget(PlainLabel(what))
        column.addWidget(PlainLabel(ask, "soft"))
        label = PlainLabel(reason, "heading")
        label.setBuddy(self.reason)
        column.addWidget(label)
        column.addWidget(self.reason)
        column.addWidget(self.also)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.yes)
        row.addStretch(1)
        row.addWidget(self.no)
        column.addSpacing(4)
        column.addLayout(row)
