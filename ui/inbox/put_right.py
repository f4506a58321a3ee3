"""Whether it has been put right, as the customer says: asked, kept with its date and a note, and taken back."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.content.words import Words
from desktop.model.message import MessageId
from desktop.model.talks import Right, Verdict
from desktop.services.talks import LONGEST_NOTE
from ui.inbox.parts import row_of
from ui.plain import one_line
from ui.widgets.button import link, quiet
from ui.widgets.line import Line
from ui.widgets.text import PlainLabel

NOTE_WIDTH = 240  # pixels


@dataclass(frozen=True, slots=True)
class Judging:
    """What the owner can do: write a word down with a note, and take the last one back."""

    judge: Callable[[MessageId, Right, str], object]
    unjudge: Callable[[MessageId], object]


class PutRight(QWidget):
    """A question with three answers; once there is one, the answer in its place."""

    def __init__(self, words: Words, acts: Judging) -> None:
        """About no message yet."""
        super().__init__()
        self.setObjectName("plain")
        self._words, self._acts = words, acts
        self._id: MessageId | None = None
        self.question = PlainLabel(words("talks-right"), "small")
        self.note = Line()
        self.note.setMaxLength(LONGEST_NOTE)
        self.note.setMinimumWidth(NOTE_WIDTH)
        self.note.setPlaceholderText(words("talks-right-note"))
        self.note.setAccessibleName(words("talks-right-note"))
        self.answers = {right: quiet(words(f"talks-right-{right}"), self._said(right)) for right in Right}
        self.told = PlainLabel("", "small")
        self.undo = link(words("talks-right-undo"), self._take_back)
        self._ask, self._answer = QWidget(), QWidget()
        for holder in (self._ask, self._answer):
            holder.setObjectName("plain")
        self._lay_out()

    def show_verdict(self, id: MessageId, verdict: Verdict | None) -> None:
        """Ask about this message, or say what was said; a note that is being typed stays."""
        if id != self._id:
            self.note.clear()
        self._id = id
        self._ask.setVisible(verdict is None)
        self._answer.setVisible(verdict is not None)
        if verdict is not None:
            said = self._words(f"talks-said-{verdict.right}", when=verdict.at)
            note = one_line(verdict.note, LONGEST_NOTE)
            self.told.setText(self._words("talks-said-note", said=said, note=note) if note else said)

    def _said(self, right: Right) -> Callable[[], object]:
        def act() -> None:
            if self._id is not None:
                self._acts.judge(self._id, right, self.note.text())
                self.note.clear()

        return act

    def _take_back(self) -> None:
        if self._id is not None:
            self._acts.unjudge(self._id)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._ask)
        column.addWidget(self._answer)
        asked = QVBoxLayout(self._ask)
        asked.setContentsMargins(0, 0, 0, 0)
        asked.setSpacing(6)
        asked.addWidget(self.question)
        asked.addLayout(row_of(*self.answers.values(), self.note))
        told = QHBoxLayout(self._answer)
        told.setContentsMargins(0, 0, 0, 0)
        told.setSpacing(10)
        told.addWidget(self.told, 1)
        told.addWidget(self.undo)
