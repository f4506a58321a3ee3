"""Who does what in a crisis, who stands in, how each is reached, and who is called at which level."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import NewType

from desktop.model.meter import Level
from desktop.model.reach import dialled

PersonId = NewType("PersonId", int)
NEW = PersonId(0)
"""The id of somebody who is not kept yet."""


class Role(StrEnum):
    """What somebody does in a crisis; its name is ``role-ROLE``."""

    OWNER = "owner"
    DEPUTY = "deputy"
    MONITOR = "monitor"
    RESPONDER = "responder"
    SPOKESPERSON = "spokesperson"
    FACTS_KEEPER = "facts_keeper"
    SAFETY_LEAD = "safety_lead"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of the business, or (``outside``) somebody who can help it: ``what`` says as what, a lawyer perhaps.

    ``away_until`` is the day on which she is back. ``confirmed_at``: when the numbers were last known to be right.
    """

    id: PersonId
    name: str
    phone: str = ""
    mail: str = ""
    outside: bool = False
    what: str = ""
    away_until: date | None = None
    confirmed_at: datetime | None = None

    @property
    def number(self) -> str:
        """Her number as a telephone takes it; empty where there is none."""
        return dialled(self.phone)

    def is_away(self, day: date) -> bool:
        """Whether she is away on this day."""
        return self.away_until is not None and day < self.away_until


@dataclass(frozen=True, slots=True)
class Seat:
    """Who holds a role, and who steps in for it; None where nobody is named."""

    holder: PersonId | None = None
    deputy: PersonId | None = None


@dataclass(frozen=True, slots=True)
class Roster:
    """Everybody, in the order they were added, and their roles. ``alone``: one person does all of it."""

    people: tuple[Person, ...] = ()
    seats: Mapping[Role, Seat] = field(default_factory=dict)
    alone: bool = False

    @property
    def inside(self) -> tuple[Person, ...]:
        """Those of the business."""
        return tuple(person for person in self.people if not person.outside)

    @property
    def outside(self) -> tuple[Person, ...]:
        """Those who can help from outside."""
        return tuple(person for person in self.people if person.outside)

    def seat(self, role: Role) -> Seat:
        """Who is named for a role."""
        return self.seats.get(role, Seat())

    def person(self, id: PersonId | None) -> Person | None:
        """Somebody by id."""
        return next((person for person in self.people if person.id == id), None)


class Why(StrEnum):
    """Why it is this person who does a step."""

    OWN = "own"  # it is her role
    AWAY = "away"  # whoever has the role is away
    VACANT = "vacant"  # nobody is named for the role
    ALONE = "alone"  # there is nobody else


@dataclass(frozen=True, slots=True)
class Doer:
    """Who does a step now; nobody where all who could are away. ``instead`` is who would do it, were she here."""

    person: Person | None
    why: Why
    instead: Person | None = None


class Answer(StrEnum):
    """How a call ended."""

    REACHED = "reached"
    SILENT = "silent"


@dataclass(frozen=True, slots=True)
class Call:
    """Somebody was called; ``answer`` is None while nothing is noted."""

    person: PersonId
    name: str
    at: datetime
    answer: Answer | None = None


@dataclass(frozen=True, slots=True)
class Rung:
    """Somebody on the ladder. ``spare_for``: only if that one does not answer."""

    person: Person
    role: Role
    spare_for: PersonId | None = None


class Turn(StrEnum):
    """How it stands with a rung of the ladder."""

    NOW = "now"  # the one to call
    WAITING = "waiting"  # called, and still time to answer
    SILENT = "silent"
    REACHED = "reached"
    LATER = "later"
    SPARED = "spared"  # not needed: the one before was reached


@dataclass(frozen=True, slots=True)
class Standing:
    """A rung as it stands now; ``until`` is when the next one is called instead."""

    rung: Rung
    turn: Turn
    called_at: datetime | None = None
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Answering:
    """Who may answer what, and within what time; None: only once it is agreed."""

    what: str
    role: Role
    within: timedelta | None


@dataclass(frozen=True, slots=True)
class Tier:
    """Who is called at a level, in order, and how often people hear from the business; None: when there is news."""

    level: Level
    called: tuple[Role, ...]
    every: timedelta | None


@dataclass(frozen=True, slots=True)
class Protocol:
    """The page everybody may hold to: who answers what, who is called when, how long an answer is waited for.

    ``alone``: the roles in the order in which one person takes them up.
    """

    answering: tuple[Answering, ...]
    tiers: tuple[Tier, ...]
    patience: timedelta
    alone: tuple[Role, ...]

    def tier(self, level: Level) -> Tier | None:
        """Who is called at a level; None where nobody is."""
        return next((tier for tier in self.tiers if tier.level is level), None)

    def in_turn(self, level: Level) -> tuple[Role, ...]:
        """What a level asks for, in the order in which one person alone takes it up."""
        tier = self.tier(level)
        return tuple(role for role in self.alone if tier is not None and role in tier.called)
