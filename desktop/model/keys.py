"""The key messages of a crisis: what is known, what everybody says, what is being done, when the next word comes."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

from desktop.model.incident import IncidentId

FactId = NewType("FactId", int)
DeedId = NewType("DeedId", int)
MOST_LINES = 3


class Certainty(StrEnum):
    """How sure a line is; its heading is ``keys-CERTAINTY``."""

    KNOWN = "known"
    UNKNOWN = "unknown"
    CLAIMED = "claimed"


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of what is known, not yet known, or claimed by others; who noted it as it stands now, and when."""

    id: FactId
    certainty: Certainty
    text: str
    who: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Line:
    """What everybody says in the same words: its place (from 1), who agreed to it, and when."""

    number: int
    text: str
    who: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Deed:
    """Something that is being done: by when (None: no time), who noted it, and since when it is done."""

    id: DeedId
    text: str
    who: str
    due_at: datetime | None = None
    done_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Promise:
    """The next word that was promised to people: by when, who promised it, and when."""

    incident_id: IncidentId
    due_at: datetime
    who: str
    at: datetime

    def late(self, now: datetime) -> bool:
        """Whether the promised time has passed without a word."""
        return now > self.due_at


@dataclass(frozen=True, slots=True)
class Named:
    """The time that a text named for the next update, and the one that its case promises now."""

    due_at: datetime
    stands: datetime


@dataclass(frozen=True, slots=True)
class Keys:
    """All key messages of one case. ``lines`` are what drafts can be compared with, in their order."""

    facts: tuple[Fact, ...] = ()
    lines: tuple[Line, ...] = ()
    deeds: tuple[Deed, ...] = ()
    promise: Promise | None = None

    def sorted_as(self, certainty: Certainty) -> tuple[Fact, ...]:
        """The facts of one certainty, oldest first."""
        return tuple(fact for fact in self.facts if fact.certainty is certainty)

    def line(self, number: int) -> Line | None:
        """The agreed line at a place, from 1."""
        return next((line for line in self.lines if line.number == number), None)
