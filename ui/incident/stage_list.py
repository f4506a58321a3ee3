"""The five stages with how far each is; the one with the next step is marked."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout

from desktop.content.words import Words
from desktop.model.playbook import CRISIS, Stage, StepState
from ui.incident.naming import named
from ui.widgets.button import PressButton, link
from ui.widgets.card import Card
from ui.widgets.text import PlainLabel

NARROWEST = 90  # pixels: a wrapping name gives way before the page does


class StageButton(PressButton):
    """One stage: its name, its count, and a word where the next step waits."""

    def __init__(self, stage: Stage, words: Words) -> None:
        """Show ``stage`` without a count yet."""
        super().__init__()
        self.stage = stage
        self._words = words
        self._shown: tuple[int, int, bool] | None = None
        self._name = named(words, "stage", str(int(stage)))
        self.setObjectName("place")
        self.setCheckable(True)
        self.name = PlainLabel(self._name)
        self.here = PlainLabel(words("crisis-next"), "small")
        self.count = PlainLabel(role="small")
        self.count.setWordWrap(False)
        self.name.setMinimumWidth(NARROWEST)
        self.here.setMinimumWidth(NARROWEST)
        for label in (self.name, self.here, self.count):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._lay_out()
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.toggled.connect(self._look)
        self._look(False)

    def show_count(self, done: int, of: int, *, current: bool) -> None:
        """Show how many of its steps are done, and whether the next step is here."""
        if (done, of, current) == self._shown:
            return
        self._shown = done, of, current
        self.count.setText(self._words("crisis-stage-count", done=done, of=of))
        self.here.setVisible(current)
        key = "crisis-stage-now" if current else "crisis-stage-name"
        self.setAccessibleName(self._words(key, stage=self._name, done=done, of=of))
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """A long name wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height (pixels) that the words need in this width."""
        return max(40, self._row.heightForWidth(width))

    def sizeHint(self) -> QSize:
        """As the words need."""
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """As the words need at least."""
        return self._row.minimumSize()

    def _look(self, chosen: bool) -> None:
        self.name.set_role("heading" if chosen else "soft")

    def _lay_out(self) -> None:
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(10)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.name)
        words.addWidget(self.here)
        row.addLayout(words, 1)
        row.addWidget(self.count, 0, Qt.AlignmentFlag.AlignVCenter)


class StageList(Card):
    """The stages as buttons; one is chosen. Arrow keys move among them."""

    def __init__(
        self,
        words: Words,
        chosen: Callable[[Stage], None],
        another: Callable[[], object],
        prepare: Callable[[], object],
    ) -> None:
        """``chosen`` hears of the stage to see; ``another`` opens one more case, ``prepare`` shows the preparation."""
        super().__init__()
        self.body.setContentsMargins(8, 10, 8, 10)
        self.body.setSpacing(3)
        self.setAccessibleName(words("crisis-stages"))
        group = QButtonGroup(self)
        self.buttons: dict[Stage, StageButton] = {}
        for stage in CRISIS:
            button = StageButton(stage, words)
            button.clicked.connect(lambda _=False, stage=stage: chosen(stage))
            group.addButton(button)
            self.buttons[stage] = button
            self.body.addWidget(button)
        self.body.addSpacing(8)
        self.another = link(words("crisis-open-another"), another)
        self.body.addWidget(self.another)
        self.prepare = link(words("ready-link"), prepare)
        self.body.addWidget(self.prepare)
        self.body.addStretch(1)

    def show_steps(self, steps: Sequence[StepState], chosen: Stage, current: Stage | None) -> None:
        """Count the steps of each stage, and mark the chosen one and the one with the next step."""
        for stage, button in self.buttons.items():
            mine = [state for state in steps if state.step.stage is stage]
            done = sum(state.tick is not None for state in mine)
            button.show_count(done, len(mine), current=stage is current)
            button.setChecked(stage is chosen)
