"""The preparation: what to do while all is calm, one thing at a time, each until it is due again."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop.content.words import Words
from desktop.errors import DeskError
from desktop.model.playbook import Readiness, Step, StepState
from desktop.services.preparation import Preparation
from ui.bridge import Bridge
from ui.incident.done_by import LONGEST_NAME, DoneBy
from ui.incident.naming import named, problem
from ui.incident.step_row import NARROWEST, StepActs, StepRow
from ui.places import Place, Visit
from ui.plain import one_line
from ui.widgets.banner import Banner
from ui.widgets.button import link
from ui.widgets.card import Card, rule
from ui.widgets.part_bar import Bar
from ui.widgets.text import PlainLabel

PLACES = {"texts": Place.REPLIES, "accounts": Place.ACCOUNTS, "people": Place.PEOPLE}


@dataclass(frozen=True, slots=True)
class Leads:
    """Where the preparation can lead: another page, a practice (None inside one), the case again."""

    go: Callable[[Visit], object]
    practise: Callable[[], object] | None
    back: Callable[[], object]


class PreparationCard(Card):
    """The next step, large; then what else is due; then what is done, until it is due again."""

    def __init__(self, preparation: Preparation, words: Words, bridge: Bridge, leads: Leads) -> None:
        """An empty list; ``refresh`` fills it."""
        super().__init__(named(words, "stage", "0"))
        self._preparation, self._words, self._bridge, self._leads = preparation, words, bridge, leads
        self._acts = StepActs(self._tick, self._untick, None, self._help)
        self.rows: list[StepRow] = []
        self._steps: Sequence[Readiness] = ()
        self._shown: dict[int, Readiness] = {}
        self.back = link(words("ready-back"), leads.back)
        self.signed = DoneBy(words)
        self.question = PlainLabel(named(words, "stage", "0", "question"), "soft")
        self.bar = Bar(0, "brand")
        self.progress = PlainLabel(role="small")
        self.ticked, self.trouble = Banner("calm"), Banner("issue")
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self._lay_out()
        bridge.preparation_changed.connect(self._told)

    def refresh(self) -> None:
        """Show every step as it stands now; trouble with the disk is said in the card."""
        try:
            self._show(self._preparation.steps())
        except DeskError as error:
            self.trouble.say(problem(self._words, error))

    def show_when(self, wanted: bool, *, beside: bool) -> None:
        """Come into sight or leave; ``beside`` an open case there is a way back to it."""
        if wanted:
            self.refresh()
        else:
            self.ticked.clear()
        self.back.setVisible(beside)
        self.setVisible(wanted)

    # -- what the owner does ------------------------------------------------------------------

    def _tick(self, step: Step) -> None:
        self._wait(self._preparation.tick(step.id, self.signed.line.text()), step)

    def _untick(self, step: Step) -> None:
        self._wait(self._preparation.untick(step.id), None)

    def _wait(self, future: "Future[None]", ticked: Step | None) -> None:
        self._bridge.when_done(future, lambda _: self._done(ticked), self._failed)

    def _done(self, ticked: Step | None) -> None:
        """The step goes down to those that are done: say so where it stood, with a way back."""
        self.trouble.clear()
        self.ticked.clear()
        if ticked is not None:
            title = named(self._words, "step", ticked.id)
            self.ticked.say(
                self._words("timeline-done", step=title), self._words("crisis-undo"), lambda: self._untick(ticked)
            )

    def _failed(self, error: DeskError) -> None:
        self._shown.clear()  # a box that was clicked looks ticked
        self.refresh()
        self.trouble.say(problem(self._words, error))

    def _help(self, step: Step) -> None:
        if step.tool in PLACES:
            self._leads.go(Visit(PLACES[step.tool], template=step.template))
        elif self._leads.practise is not None:
            self._leads.practise()

    def _told(self, notice: object) -> None:
        if self.isVisible():
            self.refresh()

    def _move(self, number: int) -> None:
        if 0 <= number < len(self.rows):
            self.rows[number].tick.setFocus()

    # -- how it looks -------------------------------------------------------------------------

    def _show(self, steps: Sequence[Readiness]) -> None:
        self._steps = sorted(steps, key=lambda ready: (not ready.is_next, not ready.due))
        done = sum(not ready.due for ready in steps)
        self.bar.show_share(done / len(steps))
        key = "ready-all" if done == len(steps) else "ready-progress"
        self.progress.setText(self._words(key, done=done, of=len(steps)))
        for number in range(len(self.rows)):
            self._show_row(number)
        if not self.rows:
            self._grow()

    def _grow(self) -> None:
        """One row in each turn of the window, the next step in the first: all of them at once would hold it up."""
        number = len(self.rows)
        if number < len(self._steps):
            self._add_row(number)
            self._show_row(number)
            QTimer.singleShot(0, self, self._grow)  # not once the card is gone

    def _show_row(self, number: int) -> None:
        row, ready = self.rows[number], self._steps[number]
        if self._shown.get(number) != ready:
            self._shown[number] = ready
            row.show_step(self._state(ready), said(self._words, ready))
            row.show_pill(*pill(self._words, ready))

    def _state(self, ready: Readiness) -> StepState:
        """The step as a row of a checklist shows it: open again once it is due, and without a clock."""
        step = ready.step
        if step.tool == "practice" and self._leads.practise is None:
            step = replace(step, tool="")
        return StepState(step, None if ready.due else ready.last, None, False, ready.is_next, ready.doer)

    def _add_row(self, number: int) -> None:
        row = StepRow(self._words, self._acts, brief=True)  # the filled button of the page opens a crisis file
        row.tick.moved.connect(lambda by: self._move(number + by))
        if number:
            self._list.addWidget(rule())
        self._list.addWidget(row)
        self.rows.append(row)

    def _lay_out(self) -> None:
        self.heading.setParent(None)
        self.heading.setMinimumWidth(NARROWEST)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.heading, 1)
        head.addWidget(self.signed)
        progress = QHBoxLayout()
        progress.setSpacing(10)
        progress.addWidget(self.bar)
        progress.addWidget(self.progress, 1)
        self.body.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addLayout(head)
        self.body.addWidget(self.question)
        self.body.addLayout(progress)
        self.body.addWidget(self.ticked)
        self.body.addWidget(self.trouble)
        self.body.addLayout(self._list)


def said(words: Words, ready: Readiness) -> str:
    """Who did the step last, and when; empty where nobody ever has."""
    if ready.last is None:
        return ""
    who, day = one_line(ready.last.who, LONGEST_NAME), words.calendar_date(ready.last.at)
    key = "ready-last" if ready.due else "ready-done"
    return words(key, who=who, day=day) if who else words(f"{key}.nobody", day=day)


def pill(words: Words, ready: Readiness) -> tuple[str, str]:
    """What stands below the title, and its tone: how often, that it is due again, or when it comes again."""
    if ready.due and ready.last is not None:
        return words("ready-due-again"), "brand"
    if ready.due and ready.step.again is not None:
        return words(f"ready-rhythm-{ready.step.again}"), "soft"
    if ready.again_at is not None:
        return words("ready-again", day=words.calendar_date(ready.again_at)), "soft"
    return "", "soft"
