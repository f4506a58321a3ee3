"""A line across the page that says one thing, and offers one thing to do, seldom two."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from ui.widgets.button import quiet
from ui.widgets.text import PlainLabel


class Banner(QFrame):
    """Hidden until it has something to say. ``tone``: calm, watch, issue, crisis, emergency, brand or soft."""

    def __init__(self, tone: str, parent: QWidget | None = None) -> None:
        """Make a silent banner."""
        super().__init__(parent)
        self.setObjectName("banner")
        self.setProperty("tone", tone)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 8, 12, 8)
        self._row.setSpacing(16)
        self.sentence = PlainLabel()
        self._row.addWidget(self.sentence, 1)
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

    def also(self, action: str, act: Callable[[], object]) -> None:
        """Offer one more thing to do."""
        button = quiet(action, act)
        self._buttons.append(button)
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def buttons(self) -> list[QPushButton]:
        """What is offered, in order."""
        return list(self._buttons)

    def clear(self) -> None:
        """Say nothing."""
        self._take_buttons_away()
        self.hide()

    def _take_buttons_away(self) -> None:
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons.clear()
