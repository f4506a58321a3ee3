"""One step of the checklist: its tick box, its clock, its words, and what helps with it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.content.words import Words
from desktop.model.playbook import FIRST_WORD, TOOLS, Mark, Step, StepState
from ui.incident.before import BeforePosting
from ui.incident.naming import condition, doer_sentence, done_sentence, due_sentence, named
from ui.theme import text_size
from ui.widgets.button import link, primary, quiet, set_look
from ui.widgets.card import Pill
from ui.widgets.flow import FlowLayout
from ui.widgets.text import PlainLabel, Remark

HELPING = frozenset(TOOLS) - {"", "crisis"}
"""The tools that a step leads to from the page of the crisis itself."""
NARROWEST = 90  # pixels: a wrapping title gives way before the page does
FIRST_LINE = 8  # pixels above a title, so that its first line is level with the links at its end
LARGE = 1.2  # the next step's title against other text


@dataclass(frozen=True, slots=True)
class StepActs:
    """What a step can ask of its page; one that cannot be skipped has no ``skip``, and only a crisis a ``danger``."""

    tick: Callable[[Step], None]
    untick: Callable[[Step], None]
    skip: Callable[[Step], None] | None
    help: Callable[[Step], None]
    danger: Callable[[bool], None] | None = None


class TickBox(QCheckBox):
    """A tick box without words; the up and down keys go to the step before and after."""

    moved = Signal(int)

    def __init__(self) -> None:
        """An open box."""
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys move among the steps."""
        moves = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        by = moves.get(Qt.Key(event.key()))
        if by is None:
            super().keyPressEvent(event)
        else:
            self.moved.emit(by)


class Lines(QWidget):
    """Short sentences, one below the other with a little air between them."""

    def __init__(self) -> None:
        """No line yet."""
        super().__init__()
        self._lines: list[str] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)

    def text(self) -> str:
        """All lines."""
        return "\n".join(self._lines)

    def set_text(self, text: str) -> None:
        """Show each line of ``text`` by itself."""
        lines = [line.strip() for line in text.splitlines() if line.strip()]
        if lines == self._lines:
            return
        self._lines = lines
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for line in lines:
            self._column.addWidget(PlainLabel(line))


class StepRow(QWidget):
    """Shows one step; the next one large, with why, how, done when and its helping action.

    ``elsewhere`` names a step that stands before this one, to be shown with all there is about it.
    """

    elsewhere = Signal(str)

    def __init__(self, words: Words, acts: StepActs, *, brief: bool = False) -> None:
        """An empty row; ``show_state`` fills it. ``brief``: only the next says why while folded; nothing is filled."""
        super().__init__()
        self._words, self._acts, self._brief = words, acts, brief
        self._state: StepState | None = None
        self._open, self._locked = False, False
        self.tick = TickBox()
        self.next = PlainLabel(words("crisis-next"), "small")
        self.title = PlainLabel()
        self.pill = Pill("")
        self.done, self.role = Remark(role="small"), Remark(role="small")
        self.why, self.ahead = PlainLabel(role="soft"), PlainLabel(role="small")
        self.before = BeforePosting(words, acts.tick, acts.untick, lambda step: self.elsewhere.emit(step.id))
        self.how_head, self.how = PlainLabel(words("crisis-how"), "heading"), Lines()
        self.when_head, self.when = PlainLabel(words("crisis-done-when"), "heading"), PlainLabel()
        self.help = primary("", self._help)
        self.mark = quiet(words("crisis-tick"), self._mark)
        self.skip = link(words("crisis-skip"), self._skip)
        self.more = link(words("crisis-more"), self._fold)
        self.undo = link(words("crisis-undo"), self._undo)
        self.tick.clicked.connect(self._clicked)
        self._lay_out()

    def show_state(self, state: StepState, opened_at: datetime, now: datetime, *, locked: bool) -> None:
        """Show the step of a case as it stands; ``locked``: it can be read only."""
        moved = self.before.show_states(state.before, opened_at, now, after=self.more)
        self.show_step(state, done_sentence(self._words, state, opened_at), locked=locked)
        self.tell_time(now)
        if moved:
            self.button().setFocus()

    def show_step(self, state: StepState, done: str, *, locked: bool = False) -> None:
        """Show a step as it stands; ``done`` says who did it, and when."""
        before = self._state
        if before is None or before.step != state.step or (before.tick is None and state.tick is not None):
            self._open = False
        self._state, self._locked = state, locked
        self._show_tick(state)
        self.tick.setEnabled(not locked)
        if state != before:
            self._say(state)
        self.done.setText(done)
        self._show_parts(state)

    def _show_tick(self, state: StepState) -> None:
        """Ticked when done; half ticked when left out."""
        left_out = state.tick is not None and state.tick.mark is Mark.SKIPPED
        self.tick.setTristate(left_out)
        kept = Qt.CheckState.PartiallyChecked if left_out else Qt.CheckState.Checked
        self.tick.setCheckState(kept if state.tick is not None else Qt.CheckState.Unchecked)

    def tell_time(self, now: datetime) -> None:
        """Say anew by when, or how late."""
        state = self._state
        if state is None:
            return
        due = due_sentence(self._words, state, now)
        late = state.due_at is not None and now > state.due_at
        self.show_pill("" if self._locked else due, "issue" if late else "brand" if state.is_next else "soft")
        self.pill.setToolTip(self._words.full_moment(state.due_at) if due and state.due_at else "")

    def show_pill(self, text: str, tone: str) -> None:
        """Show a word or two in a coloured round below the title; nothing where ``text`` is empty."""
        self.pill.show_as(text, tone)
        self.pill.setVisible(bool(text))

    def button(self) -> QPushButton:
        """The filled one: what comes before the step, or what the step asks for."""
        return (None if self.before.isHidden() else self.before.button()) or self.help

    def unfold(self) -> None:
        """Show all there is about the step."""
        if self._state is not None:
            self._open = True
            self._show_parts(self._state)

    # -- what the owner does ------------------------------------------------------------------

    def _clicked(self, on: bool) -> None:
        if self._state is not None:
            (self._acts.tick if on else self._acts.untick)(self._state.step)

    def _mark(self) -> None:
        if self._state is not None:
            self._acts.tick(self._state.step)

    def _undo(self) -> None:
        if self._state is not None:
            self._acts.untick(self._state.step)

    def _skip(self) -> None:
        if self._state is not None and self._acts.skip is not None:
            self._acts.skip(self._state.step)

    def _help(self) -> None:
        if self._state is not None:
            helps = self._state.step.tool in HELPING
            (self._acts.help if helps else self._acts.tick)(self._state.step)

    def _fold(self) -> None:
        if self._state is not None:
            self._open = not self._open
            self._show_parts(self._state)

    # -- how it looks -------------------------------------------------------------------------

    def _say(self, state: StepState) -> None:
        id, say = state.step.id, self._words
        title = named(say, "step", id)
        self.title.setText(title)
        self.tick.setAccessibleName(say("crisis-tick-state", state=condition(state), step=title))
        self.why.setText(named(say, "step", id, "why"))
        self.tick.setAccessibleDescription(self.why.text())
        self.ahead.setText(say("crisis-ahead"))
        self.how.set_text(named(say, "step", id, "how"))
        self.when.setText(named(say, "step", id, "done-when"))
        self.role.setText(doer_sentence(say, state))
        self.help.setText(say(_help_key(state.step)))
        for button, key in ((self.mark, "tick"), (self.skip, "skip"), (self.undo, "undo")):
            button.setAccessibleName(say(f"crisis-{key}.name", step=title))

    def _show_parts(self, state: StepState) -> None:
        marked, large = state.tick is not None, state.is_next and not self._locked
        done = state.tick is not None and state.tick.mark is Mark.DONE
        told = large or self._open
        self.title.set_role("soft" if marked else "body")
        self._dress_title(out=done and not self._brief, large=large)
        self.next.setVisible(large)
        self.done.setVisible(bool(self.done.text()))
        self.role.setVisible(bool(self.role.text()) and not marked)
        self.why.setVisible(bool(self.why.text()) and (told or not (marked or self._brief or state.named)))
        self.ahead.setVisible(told and state.ahead and not (self._locked or state.protecting))
        written = large and _is_first_word(state.step)  # the text that is ready says how
        self.title.setContentsMargins(0, FIRST_LINE if written or not large else 0, 0, 0)
        detailed = self._open or (large and not written)
        for part, text in ((self.how_head, self.how.text()), (self.when_head, self.when.text())):
            part.setVisible(detailed and bool(text))
        self.how.setVisible(self.how_head.isVisibleTo(self))
        self.when.setVisible(self.when_head.isVisibleTo(self))
        helps = state.step.tool in HELPING
        acting = told and not marked and not self._locked
        self.before.setVisible(acting and bool(state.before))
        set_look(self.help, "primary" if large and not (self._brief or state.protecting) else "quiet")
        self.help.setVisible(large or (acting and helps))
        self.mark.setVisible(acting and (helps or not large))
        self.skip.setVisible(acting and self._acts.skip is not None)
        self.undo.setVisible(marked and not self._locked)
        self.more.setVisible(written or not large)
        self.more.setText(self._words("crisis-less" if self._open else "crisis-more"))
        name = "crisis-less.name" if self._open else "crisis-more.name"
        self.more.setAccessibleName(self._words(name, step=self.title.text()))

    def _dress_title(self, *, out: bool, large: bool) -> None:
        look = f"font-size: {text_size('body') * LARGE:g}pt; font-weight: 600;" if large else ""
        look += "text-decoration: line-through;" if out else ""
        if self.title.styleSheet() != look:
            self.title.setStyleSheet(look)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(2)
        box = QVBoxLayout()
        box.addSpacing(4)
        box.addWidget(self.tick)
        box.addStretch(1)
        row.addLayout(box)
        column = QVBoxLayout()
        column.setSpacing(3)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self.title, 1, Qt.AlignmentFlag.AlignTop)
        for button in (self.undo, self.more):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.next)
        column.addLayout(head)
        column.addLayout(_flowing(self.pill, self.role, self.done))
        for remark in (self.role, self.done):
            remark.setContentsMargins(0, 2, 0, 2)  # in line with the words in the pill
        for heading in (self.how_head, self.when_head):
            heading.setContentsMargins(0, 8, 0, 0)
        for part in (self.ahead, self.why, self.before, self.how_head, self.how, self.when_head, self.when):
            column.addWidget(part)
        self.title.setMinimumWidth(NARROWEST)
        column.addSpacing(6)
        column.addLayout(_flowing(self.help, self.mark, self.skip))
        row.addLayout(column, 1)


def _flowing(*parts: QWidget) -> FlowLayout:
    row = FlowLayout(8)
    for part in parts:
        row.addWidget(part)
    return row


def _help_key(step: Step) -> str:
    if step.tool not in HELPING:
        return "crisis-tick"
    return "crisis-act-first" if _is_first_word(step) else f"crisis-act-{step.tool}"


def _is_first_word(step: Step) -> bool:
    return step.tool == "replies" and step.id.endswith(FIRST_WORD)
