"""Who does the steps: a name beside a heading, written once and used for every tick."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.content.words import Words
from ui.widgets.line import Line
from ui.widgets.text import PlainLabel

LONGEST_NAME = 80
WIDEST = 170  # pixels


class DoneBy(QWidget):
    """A short line with its label; ``line`` holds the name."""

    def __init__(self, words: Words) -> None:
        """Nobody is named yet."""
        super().__init__()
        self.line = Line()
        self.line.setMaxLength(LONGEST_NAME)
        self.line.setMaximumWidth(WIDEST)
        self.line.setAccessibleName(words("crisis-done-by"))
        self.label = PlainLabel(words("crisis-done-by"), "small")
        self.label.setWordWrap(False)
        self.label.setBuddy(self.line)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.label)
        row.addWidget(self.line)
