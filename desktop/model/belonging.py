"""Which messages belong to which case, and what becomes of two cases that are one matter."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.model.incident import IncidentId
from desktop.model.keys import Deed, Fact, Line, Promise
from desktop.model.message import MessageId
from desktop.model.meter import Level
from desktop.model.playbook import Tick


@dataclass(frozen=True, slots=True)
class Member:
    """A message of a case: when it was written, where, by whom, and the beginning of what it says.

    ``insults``: its words stay covered in a list.
    """

    id: MessageId
    sent_at: datetime
    platform: str
    who: str
    text: str
    insults: bool = False


class Bond(StrEnum):
    """How another case belongs to this one, and the entry of the timeline that says so."""

    MERGED = "merged"  # the other one ended, all of it went on here
    MERGED_INTO = "merged-into"  # this one ended, all of it went on there
    SPLIT_OFF = "split-off"  # messages of this one left it for a case of their own
    SPLIT_SHARED = "split-shared"  # messages of this one belong to a case of their own besides
    SPLIT_FROM = "split-from"  # this one began with messages of the other


@dataclass(frozen=True, slots=True)
class Tie:
    """Another case that this one was put together with or split from, as it is called now."""

    bond: Bond
    id: IncidentId
    playbook_id: str
    summary: str


@dataclass(frozen=True, slots=True)
class Luggage:
    """What comes along from a case that ends to the one that goes on; what both have comes only once.

    ``left``: agreed lines for which there is no place any more. ``promise``: where it is sooner than the one there.
    """

    ticks: tuple[Tick, ...] = ()
    facts: tuple[Fact, ...] = ()
    lines: tuple[Line, ...] = ()
    left: tuple[Line, ...] = ()
    deeds: tuple[Deed, ...] = ()
    promise: Promise | None = None


@dataclass(frozen=True, slots=True)
class Prospect:
    """What putting two cases together would do: how many messages come, and how many both have; the graver level."""

    come: int
    shared: int
    level: Level
    luggage: Luggage


@dataclass(frozen=True, slots=True)
class Lot:
    """How many messages a question finds that are not in a case yet; ``more``: than can be put in at once."""

    count: int
    more: bool = False
