"""The steps of the chosen stage, over the checklist model."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from itertools import chain

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.content.words import Words
from desktop.model.incident import Entry
from desktop.model.playbook import Step
from ui.incident.danger import ASKS, DangerQuestion
from ui.incident.done_by import DoneBy
from ui.incident.model import ChecklistModel
from ui.incident.step_row import NARROWEST, StepActs, StepRow
from ui.widgets.card import Card, rule
from ui.widgets.text import PlainLabel


class StepList(Card):
    """One row a step; the same steps change in place, so that the focus stays where it is."""

    asks = Signal(QWidget)
    """This question has to be answered first."""

    def __init__(self, model: ChecklistModel, words: Words, acts: StepActs) -> None:
        """Show the steps of ``model``."""
        super().__init__()
        self._model, self._words, self._given = model, words, acts
        self._acts = replace(acts, tick=self._tick)
        self._waiting: Step | None = None
        self._opened_at = self._now = datetime.min.replace(tzinfo=UTC)
        self.locked = False
        self.rows: list[StepRow] = []
        self._made: list[tuple[QFrame, StepRow]] = []
        self._signed = DoneBy(words)
        self.by = self._signed.line
        self.note = PlainLabel(role="soft")
        self.danger = DangerQuestion(words, self._answer) if acts.danger is not None else None
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self._lay_out()
        model.modelReset.connect(self._rebuild)
        model.dataChanged.connect(self._change)

    def set_case(self, opened_at: datetime, now: datetime, *, locked: bool) -> None:
        """The case that the steps belong to; ``show_again`` comes after the model has them."""
        if opened_at != self._opened_at and self.danger is not None:
            self._waiting = None
            self.danger.first.hide()
        self._opened_at, self._now, self.locked = opened_at, now, locked

    def show_danger(self, entries: Sequence[Entry]) -> None:
        """What was answered to the question whether anyone is in danger."""
        if self.danger is not None:
            self.danger.show_answer(entries, locked=self.locked)
            self._place_question()

    def show_again(self) -> None:
        """Show every row anew, also one whose tick could not be kept."""
        for number in range(len(self.rows)):
            self._show(number)

    def say(self, sentence: str) -> None:
        """A line above the steps, where there is something to say about all of them."""
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))

    def focus_step(self, id: str, *, unfold: bool = False) -> None:
        """Put the focus on this step."""
        for number, row in enumerate(self.rows):
            if self._model.step(number).step.id == id:
                row.tick.setFocus()
                if unfold:
                    row.unfold()

    def next_row(self) -> StepRow | None:
        """The row that has the focus, or the one of the next step; None where it is in another stage."""
        held = (row for row in self.rows if row.tick.hasFocus())
        following = (row for number, row in enumerate(self.rows) if self._model.step(number).is_next)
        return next(chain(held, following), None)

    # -- inside -------------------------------------------------------------------------------

    def _tick(self, step: Step) -> None:
        """The step that asks whether anyone is in danger waits for the answer."""
        if step.id != ASKS or self.danger is None or self.danger.answered:
            self._given.tick(step)
            return
        self._waiting = step
        self.show_again()
        self.danger.come_first()
        self.asks.emit(self.danger)

    def _answer(self, danger: bool) -> None:
        """Hand the answer on, and tick the step that waited for it."""
        waiting, self._waiting = self._waiting, None
        if self._given.danger is not None:
            self._given.danger(danger)
        if waiting is not None:
            self._given.tick(waiting)

    def _lay_out(self) -> None:
        self.heading.setParent(None)
        self.heading.setMinimumWidth(NARROWEST)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.heading, 1)
        head.addWidget(self._signed)
        self.body.addLayout(head)
        self.body.addWidget(self.note)
        self.note.hide()
        self.body.addLayout(self._list)
        self.body.addStretch(1)

    def _rebuild(self) -> None:
        """Other steps: the rows there are get other words; making widgets costs more than filling them."""
        count = self._model.rowCount()
        while len(self._made) < count:
            self._made.append(self._make(len(self._made)))
        self.rows = [row for _, row in self._made[:count]]
        for number, (line, row) in enumerate(self._made):
            line.setVisible(0 < number < count)
            row.setVisible(number < count)
        for number in range(count):
            self._show(number)
        self._place_question()

    def _place_question(self) -> None:
        """Below the step that asks it, or with what comes before the first word.

        Nowhere in another stage, or where a closed case has no answer.
        """
        if self.danger is None:
            return
        at = next((number for number in range(len(self.rows)) if self._model.step(number).step.id == ASKS), None)
        block = next((row.before for row in self.rows if not row.before.isHidden()), None)
        self.danger.stand(beside_the_box=block is None)
        if block is not None:
            block.ask(self.danger)
        else:
            self._list.removeWidget(self.danger)
            self._list.insertWidget(0 if at is None else 2 * at + 2, self.danger)
        self.danger.setVisible(at is not None and (self.danger.answered or not self.locked))

    def _make(self, number: int) -> tuple[QFrame, StepRow]:
        line, row = rule(), StepRow(self._words, self._acts)
        row.tick.moved.connect(lambda by: self._move(number + by))
        row.elsewhere.connect(lambda id: self.focus_step(id, unfold=True))
        if self.danger is not None:
            self._list.removeWidget(self.danger)  # its place follows from the rows
        self._list.addWidget(line)
        self._list.addWidget(row)
        return line, row

    def _change(self, first: QModelIndex, last: QModelIndex) -> None:
        for number in range(first.row(), last.row() + 1):
            self._show(number)

    def _show(self, number: int) -> None:
        state = self._model.step(number)
        locked = self.locked and not state.step.stage.outlasts
        self.by.setEnabled(not locked)  # the rows are those of one stage
        self.rows[number].show_state(state, self._opened_at, self._now, locked=locked)

    def _move(self, number: int) -> None:
        if 0 <= number < len(self.rows):
            self.rows[number].tick.setFocus()
