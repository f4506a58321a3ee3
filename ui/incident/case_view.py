"""An open case: its sentence and people, the five stages, the steps of one stage, the timeline."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.content.words import Words
from desktop.model.incident import Entry, Incident
from desktop.model.playbook import Stage, StepState
from ui.incident.changing import ONLY_OPEN
from ui.incident.contacts import ContactList
from ui.incident.doors import Doors
from ui.incident.kin import Kin
from ui.incident.loose_ends import LooseEnds
from ui.incident.model import ChecklistModel
from ui.incident.naming import due_sentence, named
from ui.incident.stage_list import StageList
from ui.incident.step_list import StepList
from ui.incident.step_row import StepActs
from ui.incident.timeline import Timeline
from ui.plain import one_line
from ui.widgets.button import link
from ui.widgets.text import PlainLabel, stretch

WIDE = 880  # pixels, at the designed size of text, from which the timeline stands beside the steps
NARROW = 560  # pixels below which the stages stand above them


@dataclass(frozen=True, slots=True)
class CaseActs:
    """What the case can ask of its page; ``doors`` are its sheets by name."""

    steps: StepActs
    messages: Callable[[], object]
    take_in: Callable[[], object]
    doors: Mapping[str, Callable[[], object]]
    another: Callable[[], object]
    prepare: Callable[[], object]


class CaseView(QWidget):
    """Shows one case; the chosen stage follows the next step until the owner looks elsewhere."""

    def __init__(self, words: Words, acts: CaseActs) -> None:
        """An empty view; ``show_case`` fills it."""
        super().__init__()
        self._words = words
        self._states: Sequence[StepState] = ()
        self._current: Stage | None = None
        self._now = datetime.min.replace(tzinfo=UTC)
        self.stage = Stage.IDENTIFY
        self.model = ChecklistModel(words, self)
        self.summary = PlainLabel()
        self.people = PlainLabel(role="small")
        self.level = PlainLabel(role="small")
        self.following = link("", self._go_on)
        self.messages = link("", acts.messages)
        self.newcomers = link("", acts.take_in)
        self.doors = {name: link(words(ONLY_OPEN.get(name, f"{name}-open")), act) for name, act in acts.doors.items()}
        self.ways = Doors(words, (self.messages, self.newcomers), self.doors)
        self.stages = StageList(words, self.choose, acts.another, acts.prepare)
        self.steps = StepList(self.model, words, acts.steps)
        self.contacts, self.timeline = ContactList(words), Timeline(words)
        self._grid = QGridLayout()
        self._grid.setSpacing(18)
        self._shape = ""
        self.kin: Kin | None = None
        self.ends: LooseEnds | None = None
        self._lay_out()
        self._arrange("wide")

    def show_case(self, case: Incident, states: Sequence[StepState], entries: Sequence[Entry], now: datetime) -> None:
        """Show the case as it stands."""
        self._states = states
        following = next((state.step.stage for state in states if state.is_next), None)
        if self.stage is self._current or self._current is None:
            self.stage = following or self.stage
        self._current = following
        self._now = now
        self._say(case)
        self.steps.set_case(case.opened_at, now, locked=case.closed_at is not None)
        self._show_stage()
        self.steps.show_again()
        self.steps.show_danger(entries)
        self.contacts.show_contacts(case.checklist.playbook.contacts)
        self.timeline.show_entries(entries)
        if self.kin is not None:
            self.kin.show_case(case.id)
        if self.ends is not None:
            self.ends.show_case(case.id)

    def add_kin(self, kin: Kin) -> None:
        """Below the sentence: the other cases that this one belongs with."""
        self.kin = kin
        self._below_head.addWidget(kin)

    def add_ends(self, ends: LooseEnds) -> None:
        """Below that: what is still open of the talks with people."""
        self.ends = ends
        self._below_head.addWidget(ends)

    def offer_merge(self, others: bool) -> None:
        """Whether another case is open that this one could be put together with."""
        if not others and "merge" in self.doors:
            self.doors["merge"].hide()

    def say_level(self, why: str) -> None:
        """Say why the case is shown as bad as it is, where that is not simply what the meter measures."""
        self.level.setText(why)
        self.level.setVisible(why != self._words("grading-meter"))

    def show_newcomers(self, count: int) -> None:
        """So many messages came since the case was opened and are not in it."""
        self.newcomers.setText(self._words("crisis-newcomers", count=count))
        self.newcomers.setVisible(count > 0)

    def forget(self) -> None:
        """Another case comes: begin at its next step."""
        self._current = None
        self.stage = Stage.IDENTIFY

    def choose(self, stage: Stage) -> None:
        """Show the steps of this stage."""
        self.stage = stage
        self._show_stage()

    def go_to(self, step: str) -> None:
        """Show this step with all there is about it, and put the focus on it."""
        found = next((state.step for state in self._states if state.step.id == step), None)
        if found is not None:
            self.choose(found.stage)
            self.steps.focus_step(step, unfold=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Three columns, two, or one."""
        super().resizeEvent(event)
        width = event.size().width() / stretch()
        self._arrange("wide" if width >= WIDE else "narrow" if width < NARROW else "middle")

    def minimumSizeHint(self) -> QSize:
        """As narrow as the parts allow; the height follows from the width alone, not from the narrowest one."""
        return QSize(super().minimumSizeHint().width(), 0)

    # -- inside -------------------------------------------------------------------------------

    def _say(self, case: Incident) -> None:
        self.summary.setText(f"\u2068{one_line(case.summary, 500)}\u2069")  # in its own direction
        key = "crisis-people-both" if case.deputy else "crisis-people"
        self.people.setText(self._words(key, lead=one_line(case.lead, 80), deputy=one_line(case.deputy, 80)))
        self.messages.setText(self._words("crisis-messages", count=case.count))
        self.messages.setVisible(case.count > 0)
        self.ways.offer_changes(case.closed_at is None)

    def _show_stage(self) -> None:
        mine = [state for state in self._states if state.step.stage is self.stage]
        self.steps.set_title(named(self._words, "stage", str(int(self.stage))))
        self.model.set_steps(mine)
        self.stages.show_steps(self._states, self.stage, None if self.steps.locked else self._current)
        self.steps.say(self._note(mine))
        self._say_next(mine)

    def _say_next(self, mine: Sequence[StepState]) -> None:
        """The way to the next step, where others stand before it or another stage is looked at."""
        state = next((state for state in self._states if state.is_next), None)
        found = state is not None and not self.steps.locked and state not in mine[:1]
        if state is not None and found:
            step, due = named(self._words, "step", state.step.id), due_sentence(self._words, state, self._now)
            self.following.setText(
                self._words("crisis-next-step-due" if due else "crisis-next-step", step=step, due=due)
            )
        self.following.setVisible(found)

    def _go_on(self) -> None:
        state = next((state for state in self._states if state.is_next), None)
        if state is not None:
            self.go_to(state.step.id)

    def _note(self, mine: Sequence[StepState]) -> str:
        if not self._states:
            return self._words("crisis-no-steps")
        if not mine:
            return self._words("crisis-stage-empty")
        return self._words("crisis-all-done") if self._current is None else ""

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._below_head = QVBoxLayout()
        for label in (self.summary, self.people, self.level):
            column.addWidget(label)
        column.addWidget(self.following, 0, Qt.AlignmentFlag.AlignLeading)
        column.addLayout(self._below_head)
        column.addWidget(self.ways)
        column.addSpacing(8)
        column.addLayout(self._grid, 1)

    def _arrange(self, shape: str) -> None:
        if shape == self._shape:
            return
        self._shape = shape
        grid = self._grid
        parts: tuple[QWidget, ...] = (self.stages, self.contacts, self.steps, self.timeline)
        for part in parts:
            grid.removeWidget(part)
        for number, share in enumerate(_STRETCH[shape]):
            grid.setColumnStretch(number, share)
        grid.setRowStretch(1, shape != "narrow")  # what height is left below the stages
        for part, place in zip(parts, _PLACES[shape], strict=True):
            grid.addWidget(part, *place)


_STRETCH = {"wide": (23, 47, 28), "middle": (30, 70, 0), "narrow": (100, 0, 0)}
_PLACES = {
    "wide": ((0, 0, 1, 1), (1, 0, 1, 1), (0, 1, 2, 1), (0, 2, 2, 1)),
    "middle": ((0, 0, 1, 1), (1, 0, 1, 1), (0, 1, 2, 1), (2, 0, 1, 2)),
    "narrow": ((0, 0, 1, 1), (2, 0, 1, 1), (1, 0, 1, 1), (3, 0, 1, 1)),
}
