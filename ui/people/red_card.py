"""The red card: one page to print and hang up with the first hour, the people, and the first words."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.content.words import Words
from desktop.model.people import Person, Role, Roster
from desktop.model.playbook import Playbook, Stage
from ui.people.sentences import name_of
from ui.widgets.pages import Paper, Paragraph, pdf

FIRST_HOUR = 60  # minutes
BLANK = "________"
LINE = "____________________________"
BY_HAND = (Role.OWNER, Role.DEPUTY, Role.SPOKESPERSON)  # to be written in where nobody is named yet


class RedCard:
    """What stands on the card of one business."""

    def __init__(self, words: Words, playbook: Playbook, business: str) -> None:
        """``playbook`` gives the steps of the first hour."""
        self._words, self._playbook, self._business = words, playbook, business

    def page(self, roster: Roster, now: datetime, paper: Paper) -> bytes:
        """The card as a PDF of one page."""
        title = self._words("redcard-title")
        return pdf(list(self.paragraphs(roster, now)), title, self._words.right_to_left, paper, one_page=True)

    def paragraphs(self, roster: Roster, now: datetime) -> Iterator[Paragraph]:
        """All that stands on it, from the top."""
        say = self._words
        yield "head", say("redcard-title")
        if self._business:
            yield "small", self._business
        yield "body", say("redcard-about")
        yield "title", say("redcard-hour")
        for number, (minutes, step) in enumerate(self._first_hour(), start=1):
            yield "body", say("redcard-step", number=number, step=say(f"step-{step}"), minutes=minutes)
        yield "title", say("redcard-people")
        for line in self._people(roster):
            yield "body", line
        yield "title", say("redcard-words")
        blanks = dict.fromkeys(("what", "step", "next_update", "contact"), BLANK)
        yield "body", say("template-hold", owner=BLANK, business=self._business or BLANK, **blanks)
        yield "small", say("redcard-end", date=say.date(now))

    def _first_hour(self) -> Sequence[tuple[int, str]]:
        first = [step for step in self._playbook.steps if step.stage is Stage.IDENTIFY]
        steps = [(step.target_minutes, step.id) for step in first if step.target_minutes is not None]
        return sorted((step for step in steps if step[0] <= FIRST_HOUR), key=lambda step: step[0])

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
    """Let the owner choose a file and a size of paper."""
    dialog = QFileDialog(parent, words("redcard-open"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters([f"{words('redcard-a4')} (*.pdf)", f"{words('redcard-letter')} (*.pdf)"])
    dialog.setDefaultSuffix("pdf")
    dialog.selectFile(f"{words.plain('redcard-name')}.pdf")

    def chosen(name: str) -> None:
        letter = dialog.selectedNameFilter().startswith(words("redcard-letter"))
        write(Path(name), Paper.LETTER if letter else Paper.A4)

    dialog.fileSelected.connect(chosen)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
