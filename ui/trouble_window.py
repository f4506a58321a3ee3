"""What the owner sees where the desk cannot be opened: a calm sentence, and what to do."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.content.words import Words
from desktop.errors import DeskError
from ui.widgets.button import primary, quiet
from ui.widgets.text import PlainLabel


class TroubleWindow(QWidget):
    """Says what is wrong; the owner tries again or closes."""

    def __init__(self, error: DeskError, words: Words, again: Callable[[], None], leave: Callable[[], None]) -> None:
        """``again`` tries to open the desk once more, ``leave`` ends the program."""
        super().__init__()
        self.setObjectName("window")
        self.setWindowTitle("Utulivu")
        self.setMinimumSize(560, 280)
        column = QVBoxLayout(self)
        column.setContentsMargins(36, 32, 36, 28)
        column.setSpacing(14)
        column.addWidget(PlainLabel(words("window-trouble-title"), "title"))
        self.sentence = PlainLabel(words(error.key, **error.values))
        column.addWidget(self.sentence)
        column.addWidget(PlainLabel(words("window-trouble-kept"), "soft"))
        column.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(primary(words("window-trouble-again"), again))
        row.addWidget(quiet(words("window-trouble-quit"), leave))
        row.addStretch(1)
        column.addLayout(row)
