"""The fields of a template to fill in, each a line of its own."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.content.words import Words
from ui.widgets.button import WrapButton, link
from ui.widgets.card import Card
from ui.widgets.flow import FlowLayout
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
        self._ready: Mapping[str, Sequence[str]] = {}
        self._offers: dict[str, list[WrapButton]] = {}
        self._helps: dict[str, QWidget] = {}
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

    def show_fields(
        self,
        names: Sequence[str],
        values: Mapping[str, str],
        kind: str = "",
        ready: Mapping[str, Sequence[str]] = MappingProxyType({}),
    ) -> None:
        """Ask for these fields, with what is known already; below an empty one an example that fits the kind of crisis.

        What is ``ready`` for a field stands there instead, to be taken over by one press.
        """
        if (tuple(names), kind, ready) != (tuple(self._lines), self._kind, self._ready):
            self._kind, self._ready = kind, ready
            self._rebuild(names)
        for name, line in self._lines.items():
            if line.text() != values.get(name, ""):
                line.blockSignals(True)
                line.setText(values.get(name, ""))
                line.setCursorPosition(0)
                line.blockSignals(False)
            self._show_help(name)

    def line(self, name: str) -> QLineEdit | None:
        """The line of a field."""
        return self._lines.get(name)

    def offers(self, name: str) -> list[WrapButton]:
        """What can be taken over into a field."""
        return self._offers.get(name, [])

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
        self._parts, self._lines, self._offers, self._helps = [], {}, {}, {}
        self.none.setVisible(not names)
        for name in names:
            label, line = PlainLabel(self.label(name), "small"), self._line(name)
            label.setBuddy(line)
            parts: list[QWidget] = [label, line]
            self._offers[name] = [self._offer(name, text) for text in self._ready.get(name, ())]
            if self._offers[name]:
                line.setPlaceholderText("")
                self._helps[name] = _beside_each_other(self._offers[name])
                parts.append(self._helps[name])
            elif not line.placeholderText():
                example = PlainLabel(self._hint(name), "small")
                example.setContentsMargins(0, 0, 0, 8)  # it belongs to the line above it
                self._helps[name] = example
                parts.append(example)
            for part in parts:
                self._column.insertWidget(1 + len(self._parts), part)
                part.show()
                self._parts.append(part)
            self._lines[name] = line

    def _offer(self, name: str, text: str) -> WrapButton:
        offer = WrapButton(text, "link")
        offer.clicked.connect(lambda: self._take_over(name, text))
        offer.setAccessibleName(self._words("replies-take-over", field=self.label(name), text=text))
        return offer

    def _take_over(self, name: str, text: str) -> None:
        """Fill the field, and go on to the next that is open."""
        self._lines[name].setText(text)
        following = next((line for line in self._lines.values() if not line.text().strip()), self._lines[name])
        following.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_help(self, name: str) -> None:
        if name in self._helps:
            self._helps[name].setVisible(not self._lines[name].text().strip())

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
        line.textChanged.connect(lambda: self._show_help(name))
        return line


def _beside_each_other(offers: Sequence[QWidget]) -> QWidget:
    held = QWidget()
    held.setObjectName("plain")
    row = FlowLayout(2)
    for offer in offers:
        row.addWidget(offer)
    held.setLayout(row)
    return held
