"""The red card: one page to print and hang up with the first hour, the people, and the first words."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QDir, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.content.words import Words
from desktop.model.people import Person, Role, Roster
from desktop.model.playbook import Playbook, Stage, Step
from desktop.model.safety import HelpNumber
from ui.people.sentences import name_of
from ui.question import Question
from ui.widgets.pages import Paper, Paragraph, pdf

FIRST_HOUR = 60  # minutes
BLANK = "________"
LINE = "____________________________"
BY_HAND = (Role.OWNER, Role.DEPUTY, Role.SPOKESPERSON)  # to be written in where nobody is named yet


class RedCard:
    """What stands on the card of one business."""

    def __init__(self, words: Words, playbook: Playbook, business: str, numbers: Sequence[HelpNumber] = ()) -> None:
        """``playbook`` gives the steps of the first hour; ``numbers`` are those to call in danger."""
        self._words, self._playbook, self._business, self._numbers = words, playbook, business, numbers

    def page(self, roster: Roster, now: datetime, paper: Paper) -> bytes:
        """The card as a PDF of one page."""
        title = self._words("redcard-title")
        return pdf(list(self.paragraphs(roster, now)), title, self._words.right_to_left, paper, one_page=True)

    def paragraphs(self, roster: Roster, now: datetime) -> Iterator[Paragraph]:
        """All that stands on it, from the top."""
        say = self._words
        yield "head", say("redcard-title")
        yield "small", say("redcard-business", name=self._business or LINE)
        yield "body", say("redcard-about")
        yield "title", say("redcard-hour")
        for number, step in enumerate(self._first_hour(), start=1):
            yield "body", self._step(number, step)
        yield "title", say("redcard-people")
        for one in self._numbers or (HelpNumber(LINE),):
            yield "body", say("redcard-number", name=one.name or say("redcard-emergency"), number=one.number)
        for line in self._people(roster):
            yield "body", line
        yield "title", say("redcard-words")
        blanks = dict.fromkeys(("happened", "step", "next_update", "contact"), BLANK)
        yield "body", say("template-hold", owner=BLANK, business=self._business or BLANK, **blanks)
        yield "small", say("redcard-end", date=say.date(now))

    def _first_hour(self) -> Sequence[Step]:
        """In the order of doing: on paper, what protects stands before the first word and not in it."""
        first = [step for step in self._playbook.as_done if step.stage is Stage.IDENTIFY]
        return [step for step in first if (self._playbook.minutes(step) or FIRST_HOUR + 1) <= FIRST_HOUR]

    def _step(self, number: int, step: Step) -> str:
        """With its time, and with the shorter one where people may be in danger."""
        minutes, safe = self._playbook.minutes(step), step.safety_minutes
        key = "redcard-step" if safe in (None, minutes) else "redcard-step-danger"
        return self._words(
            key, number=number, step=self._words(f"step-{step.id}"), minutes=minutes or 0, safe=safe or 0
        )

    def _people(self, roster: Roster) -> Iterator[str]:
        named = False
        for role in Role:
            seat = roster.seat(role)
            for person in (roster.person(seat.holder), roster.person(seat.deputy)):
                if person is not None:
                    named = True
                    yield self._line(self._words(f"role-{role}"), person)
        if not named:
            for role in BY_HAND:
                yield self._words("redcard-person", role=self._words(f"role-{role}"), name=LINE, phone=LINE)
        for person in roster.outside:
            yield self._line(person.what or self._words("redcard-outside"), person)

    def _line(self, role: str, person: Person) -> str:
        reached = person.phone or person.mail or LINE
        return self._words("redcard-person", role=role, name=name_of(person), phone=reached)


def ask_where(parent: QWidget, words: Words, write: Callable[[Path, Paper], object]) -> None:
    """Let the owner choose the size of paper first, then where the card goes."""
    question = Question(parent, words("redcard-open"))
    question.say(words("redcard-which"))
    question.offer(words("redcard-a4"), lambda: _ask_file(parent, words, Paper.A4, write))
    question.offer(words("redcard-letter"), lambda: _ask_file(parent, words, Paper.LETTER, write))
    question.close_with(words("people-cancel"))
    question.open()


def _ask_file(parent: QWidget, words: Words, paper: Paper, write: Callable[[Path, Paper], object]) -> None:
    dialog = QFileDialog(parent, words("redcard-open"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    documents = QDir(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    dialog.setDirectory(documents if documents.exists() else QDir.home())
    dialog.setNameFilter("PDF (*.pdf)")
    dialog.setDefaultSuffix("pdf")
    dialog.selectFile(f"{words.plain('redcard-name')}.pdf")
    dialog.fileSelected.connect(lambda name: write(Path(name), paper))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
