"""The two small sheets by which an open case is set right: how bad it is, and of what kind and whose it is."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass

from PySide6.QtWidgets import QPushButton, QWidget

from desktop.content.words import Words
from desktop.errors import DeskError
from desktop.model.incident import Incident
from desktop.model.meter import Level
from desktop.model.playbook import Playbook
from desktop.services.case_changes import CaseChanges
from ui.bridge import Bridge
from ui.incident.naming import named, problem
from ui.widgets.banner import Banner
from ui.widgets.button import primary, quiet
from ui.widgets.choice import Choice
from ui.widgets.line import Line
from ui.widgets.sheet_dialog import SheetDialog
from ui.widgets.text import PlainLabel, stretch

CHANGES = {"grading": "grading-open", "details": "details-open"}
"""The sheets that only an open case has, and the words of their links."""
LEVELS = (Level.WATCH, Level.ISSUE, Level.CRISIS, Level.EMERGENCY)
LONGEST_LINE, LONGEST_NAME = 500, 80


@dataclass(frozen=True, slots=True)
class Sentences:
    """The keys of what a sheet says, and how high it is (pixels, at the designed size of text)."""

    title: str
    ask: str
    yes: str
    no: str
    height: int


@dataclass(frozen=True, slots=True)
class Room:
    """What the sheets work with; ``by`` says who is working now."""

    changes: CaseChanges
    words: Words
    bridge: Bridge
    by: Callable[[], str]


class _Changing(SheetDialog):
    """A sheet of a few fields that closes once they are saved; trouble is said in it."""

    def __init__(self, parent: QWidget, room: Room, case: Incident, says: Sentences) -> None:
        """Nothing is changed before ``save``."""
        super().__init__(parent, room.words(says.title))
        self._room, self._words, self._case = room, room.words, case
        self.resize(self.width(), min(self.height(), round(says.height * stretch())))
        self.trouble = Banner("issue")
        self.yes = primary(room.words(says.yes), self.save)
        self.no = quiet(room.words(says.no), self.reject)
        self.content.addWidget(PlainLabel(room.words(says.title), "heading"))
        self.content.addWidget(PlainLabel(room.words(says.ask), "soft"))

    def save(self) -> None:
        """Hand over what the fields say."""
        raise NotImplementedError

    def _field(self, text: str, field: QWidget) -> None:
        label = PlainLabel(text, "heading")
        label.setBuddy(field)
        field.setAccessibleName(text)
        self.content.addWidget(label)
        self.content.addWidget(field)

    def _finish(self, *more: QPushButton) -> None:
        self.content.addWidget(self.trouble)
        self.add_buttons([self.yes, *more], [self.no])

    def _wait(self, future: "Future[None]") -> None:
        self._room.bridge.when_done(future, lambda _: self.accept(), self._say)

    def _say(self, error: DeskError) -> None:
        self.trouble.say(problem(self._words, error))


class LevelSheet(_Changing):
    """A level and its reason, both needed; a decision that stands can be taken back."""

    def __init__(self, parent: QWidget, room: Room, case: Incident) -> None:
        """The level of ``case``."""
        says = Sentences("grading-title", "grading-ask", "grading-yes", "grading-no", 420)
        super().__init__(parent, room, case, says)
        self.level, self.why = Choice(), Line()
        for level in LEVELS:
            self.level.addItem(named(self._words, "level", str(level)), str(level))
        self.level.setCurrentIndex(LEVELS.index(case.ruling.level) if case.ruling else -1)
        self.why.setMaxLength(LONGEST_LINE)
        self.why.setPlaceholderText(self._words("grading-why.example"))
        self._field(self._words("grading-which"), self.level)
        self._field(self._words("grading-why"), self.why)
        self.back = quiet(self._words("grading-back"), self._take_back)
        self.back.setVisible(case.ruling is not None)
        self._finish(self.back)
        self.level.currentIndexChanged.connect(self._weigh)
        self.why.textChanged.connect(self._weigh)
        self._weigh()

    def save(self) -> None:
        """Set the level."""
        level = Level(self.level.currentData())
        self._wait(self._room.changes.set_level(self._case.id, level, self.why.text(), self._room.by()))

    def _take_back(self) -> None:
        self._wait(self._room.changes.take_level_back(self._case.id, self._room.by()))

    def _weigh(self) -> None:
        self.yes.setEnabled(self.level.currentIndex() >= 0 and bool(self.why.text().strip()))


class DetailsSheet(_Changing):
    """The kind of a case, who is in charge, and the deputy."""

    def __init__(self, parent: QWidget, room: Room, case: Incident, playbooks: Sequence[Playbook]) -> None:
        """Offer the kinds of ``playbooks``."""
        says = Sentences("details-title", "details-ask", "details-yes", "details-no", 460)
        super().__init__(parent, room, case, says)
        self.kind, self.lead, self.deputy = Choice(), Line(), Line()
        self.kind.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for id in dict.fromkeys([*(playbook.id for playbook in playbooks), case.playbook_id]):
            self.kind.addItem(named(self._words, "kind", id), id)
        self.kind.setCurrentIndex(self.kind.findData(case.playbook_id))
        self._field(self._words("crisis-form-kind"), self.kind)
        for name, line, text in (("lead", self.lead, case.lead), ("deputy", self.deputy, case.deputy)):
            line.setMaxLength(LONGEST_NAME)
            line.setText(text)
            self._field(self._words(f"crisis-form-{name}"), line)
        self._finish()

    def save(self) -> None:
        """Set kind and people right."""
        self._wait(
            self._room.changes.describe(
                self._case.id, self.kind.currentData(), self.lead.text(), self.deputy.text(), self._room.by()
            )
        )
