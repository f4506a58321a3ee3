"""The red card: one page to print and hang up with the first hour, the people, and the first words."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop.content.words import Words
from desktop.model.people import NEW, Person, Role, Roster
from desktop.model.playbook import Playbook, Stage, Step
from desktop.model.reach import phone_in
from desktop.model.safety import HelpNumber
from ui.people.sentences import LONGEST, name_of
from ui.plain import one_line
from ui.question import Question
from ui.saving import ask_target
from ui.widgets.pages import Paper, Paragraph, pdf

FIRST_HOUR = 60  # minutes
BLANK = "________"
LINE = "____________________________"
BY_HAND = (Role.OWNER, Role.DEPUTY, Role.SPOKESPERSON)  # to be written in where nobody is named yet
FOR_A_TEAM = "s1_team"  # the step that somebody alone has nobody for


@dataclass(frozen=True, slots=True)
class Known:
    """What the settings know of the business; empty where they do not."""

    business: str = ""
    owner: str = ""
    contact: str = ""


class RedCard:
    """What stands on the card of one business."""

    def __init__(self, words: Words, playbook: Playbook, known: Known, numbers: Sequence[HelpNumber] = ()) -> None:
        """``playbook`` gives the steps of the first hour; ``numbers`` are those to call in danger."""
        self._words, self._playbook, self._known, self._numbers = words, playbook, known, numbers

    def page(self, roster: Roster, now: datetime, paper: Paper) -> bytes:
        """The card as a PDF of one page."""
        title = self._words("redcard-title")
        return pdf(list(self.paragraphs(roster, now)), title, self._words.right_to_left, paper, one_page=True)

    def paragraphs(self, roster: Roster, now: datetime) -> Iterator[Paragraph]:
        """All that stands on it, from the top."""
        say = self._words
        yield "head", say("redcard-title")
        yield "small", say("redcard-business", name=self._known.business or LINE)
        yield "body", say("redcard-about")
        yield "title", say("redcard-hour")
        for number, step in enumerate(self._first_hour(roster), start=1):
            yield "body", self._step(number, step)
        yield "title", say("redcard-people")
        for one in self._numbers or (HelpNumber(LINE),):
            yield "body", say("redcard-number", name=one.name or say("redcard-emergency"), number=one.number)
        for line in self._people(roster):
            yield "body", line
        yield "title", say("redcard-words")
        yield "body", self._first_word(roster)
        yield "small", say("redcard-end", date=say.date(now))

    def _first_word(self, roster: Roster) -> str:
        """With what is known by now; what only the day itself can tell is written in by hand."""
        owner, blanks = self._owner(roster), dict.fromkeys(("happened", "step", "next_update"), BLANK)
        contact = one_line(self._known.contact, LONGEST) or owner.phone or owner.mail
        business = self._known.business or BLANK
        return self._words(
            "template-hold", owner=name_of(owner) or BLANK, business=business, contact=contact or BLANK, **blanks
        )

    def _owner(self, roster: Roster) -> Person:
        """Whoever decides, from the people or the settings; the known number is hers where she gave no other."""
        known = self._known
        wanted = " ".join(known.owner.split())
        listed = [one for one in roster.inside if wanted and one.name.casefold() == wanted.casefold()]
        only = roster.inside if roster.alone and len(roster.inside) == 1 and not wanted else ()
        named = roster.person(roster.seat(Role.OWNER).holder)
        person = named or next(iter([*listed, *only]), None) or Person(NEW, wanted)
        hers = not wanted or person.name.casefold() == wanted.casefold()
        return replace(person, phone=person.phone or (phone_in(known.contact) if hers else ""))

    def _first_hour(self, roster: Roster) -> Sequence[Step]:
        """In the order of doing: on paper, what protects stands before the first word and not in it."""
        first = [step for step in self._playbook.as_done if step.stage is Stage.IDENTIFY]
        if roster.alone:
            first = [step for step in first if step.id != FOR_A_TEAM]
        return [step for step in first if (self._playbook.minutes(step) or FIRST_HOUR + 1) <= FIRST_HOUR]

    def _step(self, number: int, step: Step) -> str:
        """With its time, and with the shorter one where people may be in danger."""
        minutes, safe = self._playbook.minutes(step), step.safety_minutes
        key = "redcard-step" if safe in (None, minutes) else "redcard-step-danger"
        return self._words(
            key, number=number, step=self._words(f"step-{step.id}"), minutes=minutes or 0, safe=safe or 0
        )

    def _people(self, roster: Roster) -> Iterator[str]:
        named, owner = False, self._owner(roster)
        for role in Role:
            seat = roster.seat(role)
            for person in (roster.person(seat.holder), roster.person(seat.deputy)):
                if person is not None:
                    named = True
                    yield self._line(self._words(f"role-{role}"), owner if person.id == owner.id else person)
        if not named:
            for role in BY_HAND[:1] if roster.alone else BY_HAND:
                yield self._line(self._words(f"role-{role}"), owner if role is Role.OWNER else Person(NEW, ""))
        for person in roster.outside:
            yield self._line(person.what or self._words("redcard-outside"), person)

    def _line(self, role: str, person: Person) -> str:
        reached = person.phone or person.mail or LINE
        return self._words("redcard-person", role=role, name=name_of(person) or LINE, phone=reached)


def ask_where(parent: QWidget, words: Words, write: Callable[[Path, Paper], object]) -> None:
    """Let the owner choose the size of paper first, then where the card goes."""

    def ask(paper: Paper) -> None:
        name = words.plain("redcard-name")
        ask_target(parent, name, f"{name}.pdf", lambda file: write(file, paper))

    question = Question(parent, words("redcard-open"))
    question.say(words("redcard-which"))
    question.offer(words("redcard-a4"), partial(ask, Paper.A4))
    question.also(words("redcard-letter"), partial(ask, Paper.LETTER))
    question.close_with(words("people-cancel"))
    question.open()
