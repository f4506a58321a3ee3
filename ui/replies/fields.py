"""The fields of a template to fill in, each a line of its own."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.content.words import Words
from ui.widgets.button import link
from ui.widgets.card import Card
from ui.widgets.line import Line
from ui.widgets.pane import Pane
from ui.widgets.text import PlainLabel

LONGEST_VALUE = 400
LONGEST_INSIDE = 20
"""Characters of an example that a narrow line shows whole; a longer one stands below it."""


class FieldColumn(Card):
    """One line per field; what is typed is told at once."""

    filled = Signal(str, str)
    """A field's name and what stands in it now."""

    remember = Signal()
    """The owner wants her details kept for next time."""

    def __init__(self, words: Words) -> None:
        """No fields yet."""
        super().__init__(words("replies-fields"))
        self._words, self._kind = words, ""
        self._lines: dict[str, QLineEdit] = {}
        self._parts: list[QWidget] = []
        self.none = PlainLabel(words("replies-fields-none"), "soft")
        self.keep = link(words("replies-remember"), self.remember.emit)
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, 0, 4)
        self._column.addWidget(self.none)
        self._column.addStretch(1)
        holder = QWidget()
        holder.setObjectName("plain")
        holder.setLayout(self._column)
        self._pane = Pane(holder, 200)
        self.body.addWidget(self._pane, 1)
        self.body.addWidget(self.keep)
        self.keep.hide()

    def show_fields(self, names: Sequence[str], values: Mapping[str, str], kind: str = "") -> None:
        """Ask for these fields, with what is known already and examples that fit the kind of crisis."""
        if (tuple(names), kind) != (tuple(self._lines), self._kind):
            self._kind = kind
            self._rebuild(names)
        for name, line in self._lines.items():
            if line.text() != values.get(name, ""):
                line.blockSignals(True)
                line.setText(values.get(name, ""))
                line.setCursorPosition(0)
                line.blockSignals(False)

    def line(self, name: str) -> QLineEdit | None:
        """The line of a field."""
        return self._lines.get(name)

    def label(self, name: str) -> str:
        """The field's name as the owner reads it."""
        return self._said(name) or name

    def _said(self, name: str, attribute: str = "") -> str:
        keys = (f"template-field-{spelt}{attribute}" for spelt in (name, name.replace("_", "-")))
        return next((self._words(key) for key in keys if self._words.has(key)), "")

    def _rebuild(self, names: Sequence[str]) -> None:
        for part in self._parts:
            self._column.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts, self._lines = [], {}
        self.none.setVisible(not names)
        for name in names:
            label, line = PlainLabel(self.label(name), "small"), self._line(name)
            label.setBuddy(line)
            parts: list[QWidget] = [label, line]
            if not line.placeholderText():
                example = PlainLabel(self._hint(name), "small")
                example.setContentsMargins(0, 0, 0, 8)  # it belongs to the line above it
                parts.append(example)
            for part in parts:
                self._column.insertWidget(1 + len(self._parts), part)
                part.show()
                self._parts.append(part)
            self._lines[name] = line

    def _hint(self, name: str) -> str:
        fitting = f"hint-{self._kind}-{name}"
        return self._words(fitting) if self._words.has(fitting) else self._said(name, ".hint")

    def _line(self, name: str) -> QLineEdit:
        line = Line()
        line.setAccessibleName(self.label(name))
        line.setMaxLength(LONGEST_VALUE)
        hint = self._hint(name)
        line.setPlaceholderText(hint if len(hint) <= LONGEST_INSIDE else "")
        line.setAccessibleDescription(hint)
        line.textChanged.connect(lambda text: self.filled.emit(name, text))
        return line
