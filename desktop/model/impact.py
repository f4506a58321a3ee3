"""Scope and impact of a case: where it is loudest, what people are most concerned about, and what it does to us."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum, StrEnum

from desktop.model.inbox import Item
from desktop.model.message import MessageId
from desktop.model.reading import Concern
from desktop.model.scope import Group

MOST_WORRIES = 3


class Aspect(StrEnum):
    """What a crisis has an effect on; its name is ``impact-ASPECT``."""

    PEOPLE = "people"
    TRUST = "trust"
    IMAGE = "image"
    INCOME = "income"


class Degree(IntEnum):
    """How grave an effect is; its name is ``impact-degree-NUMBER``."""

    NONE = 0
    LITTLE = 1
    SERIOUS = 2
    GRAVE = 3


@dataclass(frozen=True, slots=True)
class Judged:
    """The effect on one aspect, and why; the reason may be empty where there is none."""

    degree: Degree
    reason: str


@dataclass(frozen=True, slots=True)
class Rating:
    """The four effects as somebody rated them at one time; it is never changed afterwards."""

    at: datetime
    who: str
    judged: Mapping[Aspect, Judged]


@dataclass(frozen=True, slots=True)
class Plan:
    """What is done about a concern, and by whom; ``who`` wrote it down, and when."""

    concern: Concern
    does: str
    person: str
    who: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Worry:
    """A main concern: how many different people wrote of it, in which messages, and what two of them wrote."""

    concern: Concern
    people: int
    messages: tuple[MessageId, ...]
    examples: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Sound:
    """What the messages say that are of a case or were written since it was opened, and are unhappy or of a danger.

    ``platforms`` stand loudest first; ``worries`` are the three concerns of most people; ``cut``: there are more
    messages than were looked at, these are the newest.
    """

    people: int = 0
    messages: int = 0
    platforms: tuple[Group, ...] = ()
    worries: tuple[Worry, ...] = ()
    cut: bool = False


@dataclass(frozen=True, slots=True)
class Kept:
    """What the owner wrote down of a case: the ratings, oldest first, and the plans by their concern."""

    ratings: tuple[Rating, ...] = ()
    plans: Mapping[Concern, Plan] = field(default_factory=dict)
