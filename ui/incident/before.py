"""What is done before the first word is posted: a line for each step that protects, above how to write it."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from functools import partial

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.content.words import Words
from desktop.model.playbook import Mark, Step, StepState
from ui.incident.naming import doer_sentence, done_sentence, due_sentence, named
from ui.widgets.button import link, quiet, set_look
from ui.widgets.card import Pill
from ui.widgets.flow import FlowLayout
from ui.widgets.text import PlainLabel, Remark

Act = Callable[[Step], object]


class BeforeLine(QWidget):
    """One step that comes before: its name, its clock, one button that ticks it, and the way back."""

    def __init__(self, words: Words, tick: Act, untick: Act, see: Act) -> None:
        """``see`` leads to the step itself, which says how."""
        super().__init__()
        self._words = words
        self.title, self.pill = PlainLabel(), Pill("")
        self.role, self.said = Remark(role="small"), Remark(role="small")
        self.done = quiet(words("crisis-before-done"), lambda: self._hand(tick))
        self.more = link(words("crisis-more"), lambda: self._hand(see))
        self.undo = link(words("crisis-undo"), lambda: self._hand(untick))
        self._state: StepState | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self.title)
        for parts in ((self.pill, self.role, self.said), (self.done, self.more, self.undo)):
            row = FlowLayout(8)
            for part in parts:
                row.addWidget(part)
            column.addLayout(row)
            column.addSpacing(3)
        for remark in (self.role, self.said):
            remark.setContentsMargins(0, 2, 0, 2)  # in line with the words in the pill

    def show_state(self, state: StepState, opened_at: datetime, *, first: bool) -> None:
        """Show the step as it stands; ``first``: it is the one to do now."""
        self._state, open, say = state, state.tick is None, self._words
        name = named(say, "step", state.step.id)
        self.title.setText(name)
        self.title.set_role("body" if open else "soft")
        struck = state.tick is not None and state.tick.mark is Mark.DONE
        self.title.setStyleSheet("text-decoration: line-through;" if struck else "")
        self.role.setText(doer_sentence(say, state) if open else "")
        self.said.setText(done_sentence(say, state, opened_at))
        set_look(self.done, "primary" if first else "quiet")
        for button, key in ((self.done, "tick"), (self.more, "more"), (self.undo, "undo")):
            button.setAccessibleName(say(f"crisis-{key}.name", step=name))
        for part, wanted in ((self.role, bool(self.role.text())), (self.said, not open), (self.done, open)):
            part.setVisible(wanted)
        self.undo.setVisible(not open)

    def tell_time(self, now: datetime) -> None:
        """Say anew by when, or how late."""
        if self._state is not None:
            due = due_sentence(self._words, self._state, now)
            late = self._state.due_at is not None and now > self._state.due_at
            self.pill.show_as(due, "issue" if late else "brand")
            self.pill.setVisible(bool(due))

    def _hand(self, act: Act) -> None:
        if self._state is not None:
            act(self._state.step)


class BeforePosting(QWidget):
    """The lines below one heading; nothing is blocked by them. A question can be asked among them."""

    def __init__(self, words: Words, tick: Act, untick: Act, see: Act) -> None:
        """No line yet."""
        super().__init__()
        self._make: Callable[[], BeforeLine] = partial(BeforeLine, words, tick, untick, see)
        self.lines: list[BeforeLine] = []
        self.head = PlainLabel(words("crisis-before"), "heading")
        self.head.setContentsMargins(0, 8, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.head)
        self._list, self._asked = QVBoxLayout(), QVBoxLayout()
        self._list.setSpacing(8)
        column.addLayout(self._list)
        column.addLayout(self._asked)

    def show_states(self, states: Sequence[StepState], opened_at: datetime, now: datetime, *, after: QWidget) -> bool:
        """Show a line for each; whether the focus was on one that has just been done, and is to go on.

        The tab key comes here from ``after``.
        """
        held = next((line for line in self.lines if line.done.hasFocus()), None)
        while len(self.lines) < len(states):
            self._add(self.lines[-1].undo if self.lines else after)
        following = next((state for state in states if state.tick is None), None)
        for number, line in enumerate(self.lines):
            line.setVisible(number < len(states))
            if number < len(states):
                line.show_state(states[number], opened_at, first=states[number] is following)
        self.tell_time(now)
        return held is not None and held.done.isHidden()

    def tell_time(self, now: datetime) -> None:
        """Say anew by when each is due."""
        for line in self.lines:
            line.tell_time(now)

    def ask(self, question: QWidget) -> None:
        """Let this question stand below the lines."""
        if self._asked.indexOf(question) < 0:
            self._asked.addWidget(question)
            in_order(self.lines[-1].undo, question.findChildren(QPushButton))

    def button(self) -> QPushButton | None:
        """The one to press now; None where all is done."""
        return next((line.done for line in self.lines if not (line.isHidden() or line.done.isHidden())), None)

    def _add(self, after: QWidget) -> None:
        line = self._make()
        self.lines.append(line)
        self._list.addWidget(line)
        in_order(after, (line.done, line.more, line.undo))


def in_order(after: QWidget, buttons: Iterable[QWidget]) -> None:
    """Let the tab key go from ``after`` through these."""
    for one in buttons:
        QWidget.setTabOrder(after, one)
        after = one
