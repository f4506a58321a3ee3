"""A line across the page that says one thing, and offers one thing to do, seldom two."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QWidget

from ui.widgets.button import quiet
from ui.widgets.text import PlainLabel, stretch

NARROW = 460  # pixels, at the designed size of text: there the buttons stand below the sentence


class Banner(QFrame):
    """Hidden until it has something to say. ``tone``: calm, watch, issue, crisis, emergency, brand or soft."""

    spoken = Signal()
    """It says something, perhaps the same again."""

    def __init__(self, tone: str, parent: QWidget | None = None, *, below: bool = False) -> None:
        """Make a silent banner; ``below``: what it offers stands below its sentence, however wide it is."""
        super().__init__(parent)
        self.setObjectName("banner")
        self.setProperty("tone", tone)
        self._below = below
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(16, 8, 12, 8)
        self.sentence = PlainLabel()
        self._row.addWidget(self.sentence, 1)
        self._ways = QHBoxLayout()
        self._ways.setSpacing(10)
        self._row.addLayout(self._ways)
        self._row.setAlignment(self._ways, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self._buttons: list[QPushButton] = []
        self.hide()

    def say(self, text: str, action: str = "", act: Callable[[], object] | None = None) -> None:
        """Show ``text``, with a quiet button where there is something to do."""
        self._take_buttons_away()
        self.sentence.setText(text)
        self.setAccessibleName(text)
        if action and act is not None:
            self.also(action, act)
        self.show()
        self.spoken.emit()

    def also(self, action: str, act: Callable[[], object]) -> None:
        """Offer one more thing to do."""
        button = quiet(action, act)
        self._buttons.append(button)
        self._ways.addWidget(button)
        self._arrange()

    def buttons(self) -> list[QPushButton]:
        """What is offered, in order."""
        return list(self._buttons)

    def clear(self) -> None:
        """Say nothing."""
        self._take_buttons_away()
        self.hide()

    def _take_buttons_away(self) -> None:
        """The focus stays near where it was: Qt would take it to whatever comes next in the window."""
        around = self.parentWidget()
        if around is not None and any(button.hasFocus() for button in self._buttons):
            around.setFocus()
        for button in self._buttons:
            self._ways.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the buttons stand below."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        below = bool(self._buttons) and (self._below or self.width() < NARROW * stretch())
        way = QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        if way != self._row.direction():
            self._row.setDirection(way)
        self._row.setSpacing(8 if below else 16 if self._buttons else 0)
