"""Everybody with their numbers: those of the business, or those who help from outside."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.content.words import Words
from desktop.model.people import Person, Roster
from ui.people.contact import Ways, contact
from ui.people.sentences import back, name_of, roles_of
from ui.plain import one_line
from ui.widgets.button import link, quiet, set_look
from ui.widgets.card import Card, Pill, emptied, rule
from ui.widgets.flow import FlowLayout
from ui.widgets.text import PlainLabel


@dataclass(frozen=True, slots=True)
class PeopleActs:
    """What a list of people can ask of its page."""

    add: Callable[[], object]
    change: Callable[[Person], object]
    here: Callable[[Person], object]
    confirm: Callable[[Person], object]
    ways: Ways


class PeopleCard(Card):
    """One row for each; whose numbers are old, or who is away, is said with one thing to do."""

    def __init__(self, words: Words, outside: bool, acts: PeopleActs) -> None:
        """``outside``: those who are not of the business."""
        self._place = "outside" if outside else "inside"
        super().__init__(words(f"people-{self._place}"))
        self._words, self._outside, self._acts = words, outside, acts
        self._shown: object = None
        self._first = False
        self.about = PlainLabel(words(f"people-{self._place}-about"), "soft")
        self.body.addWidget(self.about)
        self.add = quiet(words(f"people-add-{self._place}"), acts.add)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self.body.addLayout(self._rows)
        self._offers = FlowLayout(8)
        self._offers.addWidget(self.add)
        self.body.addLayout(self._offers)
        self.offered: list[QPushButton] = []

    def show_people(self, roster: Roster, due: Sequence[Person], today: date, *, first: bool) -> None:
        """Show them; ``due`` are those whose numbers must be asked for again.

        ``first``: to add somebody is the one thing to do on the page.
        """
        self._first = first
        self._lead()
        people = roster.outside if self._outside else roster.inside
        if (shown := (roster, tuple(due), today)) == self._shown:
            return
        self._shown = shown
        emptied(self._rows)
        for number, person in enumerate(people):
            if number:
                self._rows.addWidget(rule())
            self._rows.addWidget(self._row(roster, person, person in due, today))
        self.bring_in()

    def offer(self, names: Sequence[str], add: Callable[[str], object]) -> None:
        """Offer to add these people, who lead already and are not in the list."""
        if [button.property("name") for button in self.offered] == list(names):
            return
        for button in self.offered:
            self._offers.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.offered = []
        for name in names:
            button = quiet(self._words("people-add-named", name=one_line(name)), partial(add, name))
            button.setProperty("name", name)
            self._offers.addWidget(button)
            button.show()
            self.offered.append(button)
        self._offers.removeWidget(self.add)
        self._offers.addWidget(self.add)
        self._lead()

    # -- inside -------------------------------------------------------------------------------

    def _lead(self) -> None:
        """One filled button at most: to add who leads already, where she is offered, else to add somebody."""
        leading = (self.offered or [self.add])[0] if self._first else None
        for button in (*self.offered, self.add):
            set_look(button, "primary" if button is leading else "quiet")

    def _row(self, roster: Roster, person: Person, due: bool, today: date) -> QWidget:
        part = QWidget()
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout()
        column.setSpacing(2)
        head = FlowLayout(8)
        head.addWidget(PlainLabel(f"\u2068{name_of(person)}\u2069", "heading"))
        if person.is_away(today):
            head.addWidget(Pill(self._words("people-away-until", day=back(self._words, person)), "watch"))
        column.addLayout(head)
        if known := [*self._what(roster, person), *self._checked(person, due)]:
            column.addWidget(PlainLabel(" · ".join(known), "small"))
        column.addWidget(contact(self._words, person, self._acts.ways))
        row.addLayout(column, 1)
        for button in self._deeds(person, due, today):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return part

    def _what(self, roster: Roster, person: Person) -> Sequence[str]:
        if person.outside:
            return [f"\u2068{one_line(person.what)}\u2069"] if person.what else []
        return [] if roster.alone else roles_of(self._words, roster, person)

    def _checked(self, person: Person, due: bool) -> Sequence[str]:
        if not person.phone and not person.mail:
            return []
        if person.confirmed_at is None:
            return [self._words("people-unchecked")]
        day = self._words.date(person.confirmed_at)
        return [self._words("people-check-again" if due else "people-checked", day=day)]

    def _deeds(self, person: Person, due: bool, today: date) -> list[QPushButton]:
        say, acts, name = self._words, self._acts, name_of(person)
        found = []
        if due:
            found.append(("right", link(say("people-right"), lambda: acts.confirm(person))))
        if person.is_away(today):
            found.append(("here", link(say("people-here"), lambda: acts.here(person))))
        found.append(("change", link(say("people-change"), lambda: acts.change(person))))
        for key, button in found:
            button.setAccessibleName(say(f"people-{key}.name", name=name))
        return [button for _, button in found]
