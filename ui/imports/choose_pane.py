"""The beginning of an import: which files can be read, the way to choose one, and what was brought in before."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.content.words import Words
from desktop.model.imports import Import
from ui.imports.sentences import name_of, row_of
from ui.widgets.button import primary, quiet
from ui.widgets.card import Card, rule
from ui.widgets.text import PlainLabel

MOST_EARLIER = 30


class ChoosePane(QWidget):
    """``undo`` is called with an import that is to be undone."""

    def __init__(self, words: Words, choose: Callable[[], object], undo: Callable[[Import], object]) -> None:
        """Offer to choose a file."""
        super().__init__()
        self._words, self._undo = words, undo
        self.choose = primary(words("import-choose"), choose)
        self.buttons: list[QPushButton] = []
        self.earlier = Card(words("import-earlier"))
        self._rows: list[QWidget] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(PlainLabel(words("import-ask"), "soft"))
        for kind in ("chat", "table"):
            card = Card(words(f"import-{kind}"))
            card.body.addWidget(PlainLabel(words(f"import-{kind}.how"), "soft"))
            column.addWidget(card)
        column.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(PlainLabel(words("import-drop"), "small"))
        column.addWidget(self.earlier)

    def show_earlier(self, listed: Sequence[Import]) -> None:
        """What was brought in before, newest first, each with its way back."""
        for row in self._rows:
            self.earlier.body.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows, self.buttons = [], []
        for number, one in enumerate(listed[:MOST_EARLIER]):
            for part in (*([rule()] if number else []), self._row(one)):
                self.earlier.body.addWidget(part)
                self._rows.append(part)
        self.earlier.bring_in()
        self.earlier.setVisible(bool(listed))

    def _row(self, one: Import) -> QWidget:
        holder = QWidget()
        holder.setObjectName("plain")
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(12)
        told = QVBoxLayout()
        told.setSpacing(0)
        name = name_of(self._words, one)
        told.addWidget(PlainLabel(f"\u2068{name}\u2069"))
        told.addWidget(PlainLabel(row_of(self._words, one), "small"))
        row.addLayout(told, 1)
        if one.undone_at is None and one.left:
            button = quiet(self._words("import-undo"), lambda: self._undo(one))
            button.setAccessibleName(self._words("import-undo.name", name=name))
            self.buttons.append(button)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return holder
