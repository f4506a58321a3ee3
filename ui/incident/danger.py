"""The question whether anyone is in danger, near the step that asks it; the answer is a line of the timeline."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.content.words import Words
from desktop.model.incident import Entry
from ui.incident.naming import entry_sentence, entry_stamp
from ui.widgets.button import link
from ui.widgets.flow import FlowLayout
from ui.widgets.text import PlainLabel

ASKS = "s1_real"
"""The step that asks it."""
ANSWERS = ("harm-yes", "harm-no")
BESIDE_THE_BOX = 40  # pixels: in line with the words of the step


class DangerQuestion(QWidget):
    """Asks until it is answered; then says what was answered, when and by whom, and can be answered again."""

    def __init__(self, words: Words, answer: Callable[[bool], object]) -> None:
        """``answer`` hears whether somebody is, or may be."""
        super().__init__()
        self._words = words
        self.said = PlainLabel(words("harm-question"))
        self.first = PlainLabel(words("harm-first"), "soft")
        self.first.hide()
        self.yes = link(words("harm-yes"), partial(answer, True))
        self.no = link(words("harm-no"), partial(answer, False))
        self.again = link(words("harm-again"), self._ask)
        row = FlowLayout(12)
        for way in (self.yes, self.no, self.again):
            row.addWidget(way)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.said)
        column.addWidget(self.first)
        column.addLayout(row)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 4)
        whole.setSpacing(0)
        self._box = QWidget()
        self._box.setFixedWidth(BESIDE_THE_BOX)
        whole.addWidget(self._box)
        whole.addLayout(column, 1)
        self.answered = False
        self._entry: Entry | None = None

    def show_answer(self, entries: Sequence[Entry], *, locked: bool) -> None:
        """Show the last answer of a case; ``locked``: it can be read only."""
        last = next((one for one in reversed(entries) if one.what in ANSWERS), None)
        if last is not None and last == self._entry and not locked:
            return
        self._entry, self.answered = last, last is not None
        if self.answered or locked:
            self.first.hide()
        told = self._words("harm-question") if last is None else f"{entry_sentence(self._words, last)}"
        self.said.setText(told if last is None else f"{told} ({entry_stamp(self._words, last)})")
        self._show_ways(asks=not self.answered and not locked, again=self.answered and not locked)

    def come_first(self) -> None:
        """Come into sight with the focus, and say that the step waits for the answer."""
        self.first.show()
        self.yes.setFocus()

    def stand(self, *, beside_the_box: bool) -> None:
        """In line with the words of a step, or already among them."""
        self._box.setVisible(beside_the_box)

    def _ask(self) -> None:
        self.said.setText(self._words("harm-question"))
        self._show_ways(asks=True, again=False)
        self.yes.setFocus()

    def _show_ways(self, *, asks: bool, again: bool) -> None:
        self.yes.setVisible(asks)
        self.no.setVisible(asks)
        self.again.setVisible(again)
