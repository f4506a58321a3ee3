"""What the second person said: yes, or what is to be changed."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop.content.words import Words
from desktop.model.second_look import Answer, SecondLook
from ui.plain import one_line
from ui.widgets.button import primary, quiet
from ui.widgets.flow import FlowLayout
from ui.widgets.line import Line
from ui.widgets.text import PlainLabel

WIDTH, LONGEST = 460, 500


class AnswerDialog(QDialog):
    """Closing it any other way notes nothing."""

    def __init__(self, parent: QWidget, words: Words, look: SecondLook, act: Callable[[Answer, str], object]) -> None:
        """About ``look``; ``act`` gets the answer, and what is to be changed."""
        super().__init__(parent.window())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = words("second-answer-title", who=one_line(look.reader, 80))
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setMinimumWidth(WIDTH)
        self._act = act
        self.note = Line()
        self.note.setMaxLength(LONGEST)
        self.note.setAccessibleName(words("second-answer-note"))
        self.yes = primary(words("second-answer-yes"), lambda: self._go(Answer.YES))
        self.change = quiet(words("second-answer-change"), lambda: self._go(Answer.CHANGE))
        self.no = quiet(words("second-not-yet"), self.reject)
        self.note.textChanged.connect(self._weigh)
        self._weigh()
        self._lay_out(title, words("second-answer-note"))

    def _weigh(self) -> None:
        self.change.setEnabled(bool(self.note.text().strip()))

    def _go(self, answer: Answer) -> None:
        note = self.note.text().strip()
        self.accept()
        self._act(answer, note)

    def _lay_out(self, title: str, asked: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(PlainLabel(title, "heading"))
        label = PlainLabel(asked, "soft")
        label.setBuddy(self.note)
        column.addWidget(label)
        column.addWidget(self.note)
        row = FlowLayout(10)
        for button in (self.yes, self.change, self.no):
            row.addWidget(button)
        column.addLayout(row)
