"""The two small sheets by which an open case is set right: how bad it is, and of what kind and whose it is."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.content.words import Words
from desktop.errors import DeskError
from desktop.model.incident import Incident
from desktop.model.meter import Level
from desktop.model.playbook import Playbook
from desktop.services.casebook import Casebook
from ui.bridge import Bridge
from ui.incident.naming import named, problem
from ui.widgets.banner import Banner
from ui.widgets.button import primary, quiet
from ui.widgets.choice import Choice
from ui.widgets.line import Line
from ui.widgets.sheet_dialog import SheetDialog
from ui.widgets.text import PlainLabel, stretch

ONLY_OPEN = {"grading": "grading-open", "details": "details-open", "sort": "sort-open", "merge": "merge-open"}
"""The sheets that only an open case has, and the words of their links."""
LEVELS = (Level.WATCH, Level.ISSUE, Level.CRISIS, Level.EMERGENCY)
LONGEST_LINE, LONGEST_NAME = 500, 80


@dataclass(frozen=True, slots=True)
class Sentences:
    """The keys of what a sheet says, and how high it is (pixels, at the designed size of text).

    ``ask`` is empty where the sheet says itself what it asks.
    """

    title: str
    ask: str
    yes: str
    no: str
    height: int


@dataclass(frozen=True, slots=True)
class Room:
    """What the sheets work with; ``by`` says who is working now."""

    book: Casebook
    words: Words
    bridge: Bridge
    by: Callable[[], str]


class ChangingSheet(SheetDialog):
    """A sheet of a few fields that closes once they are saved; trouble is said in it."""

    def __init__(self, parent: QWidget, room: Room, case: Incident, says: Sentences) -> None:
        """Nothing is changed before ``save``."""
        super().__init__(parent, room.words(says.title))
        self.room, self.words, self.case = room, room.words, case
        self.resize(self.width(), min(self.height(), round(says.height * stretch())))
        self.trouble = Banner("issue")
        self.yes = primary(room.words(says.yes), self.save)
        self.no = quiet(room.words(says.no), self.reject)
        self.content.addWidget(PlainLabel(room.words(says.title), "heading"))
        self.asked = PlainLabel(room.words(says.ask) if says.ask else "", "soft")
        self.content.addWidget(self.asked)

    def save(self) -> None:
        """Hand over what the fields say."""
        raise NotImplementedError

    def add_field(self, text: str, field: QWidget) -> None:
        """A field below its words."""
        label = PlainLabel(text, "heading")
        label.setBuddy(field)
        field.setAccessibleName(text)
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(label)
        column.addWidget(field)
        self.content.addLayout(column)

    def finish(self, *more: QPushButton) -> None:
        """All fields are there: the line for trouble, and the buttons."""
        self.content.addWidget(self.trouble)
        self.add_buttons([self.yes, *more], [self.no])

    def wait(self, future: "Future[None]", then: Callable[[], object] | None = None) -> None:
        """Close once the change is kept, and go on with ``then``; trouble is said here."""

        def kept(_: None) -> None:
            self.accept()
            if then is not None:
                then()

        self.room.bridge.when_done(future, kept, self.say)

    def say(self, error: DeskError) -> None:
        """Say what went wrong."""
        self.trouble.say(problem(self.words, error))


class LevelSheet(ChangingSheet):
    """A level and its reason, both needed; a decision that stands can be taken back."""

    def __init__(self, parent: QWidget, room: Room, case: Incident) -> None:
        """The level of ``case``."""
        says = Sentences("grading-title", "grading-ask", "grading-yes", "grading-no", 420)
        super().__init__(parent, room, case, says)
        self.level, self.why = Choice(), Line()
        for level in LEVELS:
            self.level.addItem(named(self.words, "level", str(level)), str(level))
        self.level.setCurrentIndex(LEVELS.index(case.ruling.level) if case.ruling else -1)
        self.why.setMaxLength(LONGEST_LINE)
        self.why.setPlaceholderText(self.words("grading-why.example"))
        self.add_field(self.words("grading-which"), self.level)
        self.add_field(self.words("grading-why"), self.why)
        self.back = quiet(self.words("grading-back"), self._take_back)
        self.back.setVisible(case.ruling is not None)
        self.finish(self.back)
        self.level.currentIndexChanged.connect(self._weigh)
        self.why.textChanged.connect(self._weigh)
        self._weigh()

    def save(self) -> None:
        """Set the level."""
        level = Level(self.level.currentData())
        self.wait(self.room.book.changes.set_level(self.case.id, level, self.why.text(), self.room.by()))

    def _take_back(self) -> None:
        self.wait(self.room.book.changes.take_level_back(self.case.id, self.room.by()))

    def _weigh(self) -> None:
        self.yes.setEnabled(self.level.currentIndex() >= 0 and bool(self.why.text().strip()))


class DetailsSheet(ChangingSheet):
    """The kind of a case, its sentence, who is in charge, and the deputy."""

    def __init__(self, parent: QWidget, room: Room, case: Incident, playbooks: Sequence[Playbook]) -> None:
        """Offer the kinds of ``playbooks``."""
        says = Sentences("details-title", "details-ask", "details-yes", "details-no", 540)
        super().__init__(parent, room, case, says)
        self.kind, self.summary, self.lead, self.deputy = Choice(), Line(), Line(), Line()
        self.kind.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for id in dict.fromkeys([*(playbook.id for playbook in playbooks), case.playbook_id]):
            self.kind.addItem(named(self.words, "kind", id), id)
        self.kind.setCurrentIndex(self.kind.findData(case.playbook_id))
        self.add_field(self.words("crisis-form-kind"), self.kind)
        self.summary.setMaxLength(LONGEST_LINE)
        self.summary.setText(case.summary)
        self.add_field(self.words("crisis-form-summary"), self.summary)
        for name, line, text in (("lead", self.lead, case.lead), ("deputy", self.deputy, case.deputy)):
            line.setMaxLength(LONGEST_NAME)
            line.setText(text)
            self.add_field(self.words(f"crisis-form-{name}"), line)
        self.finish()

    def save(self) -> None:
        """Set kind, sentence and people right."""
        changes, by = self.room.book.changes, self.room.by()
        kind, lead, deputy, summary = self.kind.currentData(), self.lead.text(), self.deputy.text(), self.summary.text()
        self.wait(changes.describe(self.case.id, kind, lead, deputy, by, summary=summary))
