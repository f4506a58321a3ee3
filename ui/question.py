"""A calm question in a small window of its own: plain sentences, one way on, one way back."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.widgets.button import primary, quiet, set_look
from ui.widgets.text import PlainLabel

WIDTH = 440


class Question(QDialog):
    """Asks and waits without stopping anything else; nothing happens unless the owner chooses it."""

    def __init__(self, parent: QWidget, title: str) -> None:
        """An empty question above ``parent``'s window."""
        super().__init__(parent.window())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setMinimumWidth(WIDTH)
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(24, 20, 24, 20)
        self._body.setSpacing(12)
        self._body.addWidget(PlainLabel(title, "heading"))
        self._foot = QWidget(self)
        self._ways = QHBoxLayout(self._foot)
        self._ways.setContentsMargins(0, 4, 0, 0)
        self._ways.setSpacing(10)

    def say(self, sentence: str) -> None:
        """Add a sentence."""
        self._body.addWidget(PlainLabel(sentence))

    def show_plainly(self, text: str) -> None:
        """Add a text from outside (a host, an address), large, left to right, letter by letter."""
        self._add_foreign(text, "title")

    def show_softly(self, text: str) -> None:
        """Add a text from outside, small."""
        self._add_foreign(text, "small")

    def offer(self, text: str, act: Callable[[], None]) -> QPushButton:
        """The way on: closes the question, then acts."""

        def go() -> None:
            self.accept()
            act()

        button = primary(text, go)
        self._ways.addWidget(button)
        return button

    def close_with(self, text: str) -> QPushButton:
        """The way back; it has the focus, so that Enter never acts by accident."""
        self._body.addWidget(self._foot)
        button = quiet(text, self.reject)
        self._ways.addStretch(1)
        self._ways.addWidget(button)
        button.setDefault(True)
        button.setFocus()
        return button

    def advise(self, back: str, on: str, act: Callable[[], None]) -> None:
        """The way back is the better one here: filled, first, and with the focus; the way on is quiet."""
        stay = self.close_with(back)
        set_look(stay, "primary")
        self._ways.removeWidget(stay)
        self._ways.insertWidget(0, stay)
        self.also(on, act)

    def also(self, text: str, act: Callable[[], None]) -> QPushButton:
        """One more way on, a quiet one, behind those that are there."""
        button = self.offer(text, act)
        set_look(button, "quiet")
        return button

    def _add_foreign(self, text: str, role: str) -> None:
        label = PlainLabel(breakable(text), role)
        label.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        label.setAccessibleName(text)
        self._body.addWidget(label)


def breakable(text: str) -> str:
    """A long address that may wrap after its dots and strokes (only for showing)."""
    for sign in "/.?&=":
        text = text.replace(sign, sign + "\u200b")
    return text if len(text) > 40 else text.replace("\u200b", "")
