"""The ways from a case to its sheets: what is often wanted in one row, what sets the case right one click behind."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.content.words import Words
from ui.incident.changing import ONLY_OPEN
from ui.widgets.button import link
from ui.widgets.flow import FlowLayout


class Doors(QWidget):
    """``doors`` by name; those that only an open case has stand in the second row, which begins hidden."""

    def __init__(self, words: Words, first: Sequence[QPushButton], doors: Mapping[str, QPushButton]) -> None:
        """``first`` stand before all others."""
        super().__init__()
        self._words, self._rare = words, [doors[name] for name in ONLY_OPEN if name in doors]
        self.more = link(words("crisis-more"), self._turn)
        self.rest = QWidget()
        row, rest = FlowLayout(8, lines=0), FlowLayout(8, self.rest, lines=0)
        for door in (*first, *(door for name, door in doors.items() if name not in ONLY_OPEN), self.more):
            row.addWidget(door)
        for door in self._rare:
            rest.addWidget(door)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.rest)
        self.rest.hide()

    def offer_changes(self, offered: bool) -> None:
        """Whether the case can still be set right."""
        for door in self._rare:
            door.setVisible(offered)
        self.more.setVisible(offered and bool(self._rare))
        if not offered and self.rest.isVisible():
            self._turn()

    def _turn(self) -> None:
        shown = self.rest.isHidden()
        self.rest.setVisible(shown)
        self.more.setText(self._words("crisis-less" if shown else "crisis-more"))
