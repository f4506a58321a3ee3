"""A line across the page that says one thing, and offers one thing to do."""

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
        self._button: QPushButton | None = None
        self.hide()

    def say(self, text: str, action: str = "", act: Callable[[], object] | None = None) -> None:
        """Show ``text``, with a quiet button where there is something to do."""
        self._take_button_away()
        self.sentence.setText(text)
        self.setAccessibleName(text)
        if action and act is not None:
            self._button = quiet(action, act)
            self._row.addWidget(self._button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.show()

    def clear(self) -> None:
        """Say nothing."""
        self._take_button_away()
        self.hide()

    def _take_button_away(self) -> None:
        if self._button is not None:
            self._row.removeWidget(self._button)
            self._button.hide()
            self._button.deleteLater()
            self._button = None
