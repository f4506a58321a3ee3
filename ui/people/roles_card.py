"""Who does what: a line for each role, with who has it and who steps in; or the order for somebody alone."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.content.words import Words
from desktop.model.people import Person, PersonId, Role, Roster, Seat
from ui.people.sentences import name_of
from ui.widgets.card import Card
from ui.widgets.choice import Choice
from ui.widgets.columns import Columns
from ui.widgets.text import PlainLabel

WITHOUT_DEPUTY = (Role.OWNER, Role.DEPUTY)
"""The deputy stands in for the owner, and nobody for the deputy."""
ROOM = 40  # ems that a role needs beside its lists
SHORTEST = 8  # letters of a name that are always seen


@dataclass(frozen=True, slots=True)
class RoleActs:
    """What the roles can ask of their page."""

    name: Callable[[Role, Seat], object]
    alone: Callable[[bool], object]


class RoleLine(Columns):
    """One role: its name and what it does, and beside or below it two lists of people."""

    def __init__(self, words: Words, role: Role, act: Callable[[Role, Seat], object]) -> None:
        """``act`` hears of another choice."""
        self.role = role
        self._say, self._act = words, act
        self.holder, self.deputy = self._list("people-who"), self._list("people-deputy")
        about, lists = QWidget(), QWidget()
        column = QVBoxLayout(about)
        column.setSpacing(0)
        column.addWidget(PlainLabel(words(f"role-{role}"), "heading"))
        column.addWidget(PlainLabel(words(f"people-about-{role}"), "small"))
        column.addStretch(1)
        pair = QHBoxLayout(lists)
        pair.setSpacing(14)
        pair.addWidget(self._under("people-who", self.holder), 1)
        second = self._under("people-deputy", self.deputy)
        pair.addWidget(second, 1)
        policy = second.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        second.setSizePolicy(policy)
        second.setVisible(role not in WITHOUT_DEPUTY)
        for layout in (column, pair):
            layout.setContentsMargins(0, 0, 0, 0)
        super().__init__(about, lists, (5, 6), ROOM)

    def show_seat(self, people: Sequence[Person], seat: Seat, today: date) -> None:
        """Show who is named, among these people."""
        for box, chosen in ((self.holder, seat.holder), (self.deputy, seat.deputy)):
            box.clear()
            box.addItem(self._say("people-nobody-yet" if box is self.holder else "people-no-deputy"), None)
            for person in people:
                box.addItem(self._item(person, today), person.id)
            box.setCurrentIndex(max(0, box.findData(chosen)))

    def _item(self, person: Person, today: date) -> str:
        name = name_of(person)
        return self._say("people-item-away", name=name) if person.is_away(today) else name

    def _under(self, key: str, box: Choice) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        label = PlainLabel(self._say(key), "small")
        label.setBuddy(box)
        column.addWidget(label)
        column.addWidget(box)
        return part

    def _list(self, key: str) -> Choice:
        box = Choice()
        box.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(SHORTEST)
        box.setAccessibleName(self._say(f"{key}.name", role=self._say(f"role-{self.role}")))
        box.activated.connect(lambda _: self._act(self.role, Seat(_chosen(self.holder), _chosen(self.deputy))))
        return box


class RolesCard(Card):
    """All roles, or, for somebody alone, the order in which she takes them up."""

    PLACE_OF_ALONE = 2  # below the heading and what the roles are

    def __init__(self, words: Words, order: Sequence[Role], acts: RoleActs) -> None:
        """``order`` is that of somebody alone."""
        super().__init__(words("people-roles"))
        self._words = words
        self.alone = QCheckBox(words("people-alone"))
        self.alone.clicked.connect(acts.alone)
        self.lines = [RoleLine(words, role, acts.name) for role in Role]
        self._many, self._one = self._table(), self._in_turn(order)
        self.body.addWidget(PlainLabel(words("people-roles-about"), "soft"))
        for part in (self.alone, self._many, self._one):
            self.body.addWidget(part)

    def show_roles(self, roster: Roster, today: date) -> None:
        """Show who is named."""
        self.alone.setChecked(roster.alone)
        self._many.setVisible(not roster.alone and bool(roster.inside))
        self._one.setVisible(roster.alone)
        for line in self.lines:
            line.show_seat(roster.inside, roster.seat(line.role), today)

    # -- inside -------------------------------------------------------------------------------

    def _table(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for line in self.lines:
            column.addWidget(line)
        return part

    def _in_turn(self, order: Sequence[Role]) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(6)
        column.addWidget(PlainLabel(self._words("people-in-turn")))
        for number, role in enumerate(order, start=1):
            task = self._words(f"people-task-{role}")
            column.addWidget(PlainLabel(self._words("people-numbered", number=number, name=task)))
        return part


def _chosen(box: Choice) -> PersonId | None:
    chosen = box.currentData()
    return None if chosen is None else PersonId(int(chosen))
