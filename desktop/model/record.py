"""All that happened in a case in one line of time, and how it is said on a page that is handed over."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.model.evidence import Sealed
from desktop.model.incident import Entry
from desktop.model.message import MessageId
from desktop.model.meter import Level
from desktop.model.notice import Alert
from desktop.model.outgoing import Fate


class Sort(StrEnum):
    """What a line is about; its name is ``record-sort-SORT``."""

    CASE = "case"
    NOTE = "note"
    CALL = "call"
    REPLY = "reply"
    MESSAGES = "messages"
    EVIDENCE = "evidence"
    METER = "meter"


@dataclass(frozen=True, slots=True)
class Shift:
    """The meter came to another level."""

    at: datetime
    level: Level
    score: int


@dataclass(frozen=True, slots=True)
class Arrival:
    """A message of the case arrived: when, when it was written, where, by whom, and the beginning of what it says.

    ``kept``: the entry of the evidence that holds all of it.
    """

    at: datetime
    sent_at: datetime
    platform: str
    who: str
    text: str
    message: MessageId | None = None
    kept: Sealed | None = None


@dataclass(frozen=True, slots=True)
class Arrivals:
    """Several messages of the case arrived, the first one at ``at``, the last one at ``until``."""

    at: datetime
    until: datetime
    count: int


@dataclass(frozen=True, slots=True)
class Reply:
    """A reply that went out, or was tried: when, to which platform, how it ended and what it says."""

    at: datetime
    platform: str
    state: Fate
    text: str


Subject = Entry | Sealed | Alert | Shift | Arrival | Arrivals | Reply


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that happened; ``who`` is empty where the app did it by itself.

    ``at`` is the moment of which it tells: a note may be written down later. ``twice``: another line tells it as well.
    """

    at: datetime
    sort: Sort
    who: str
    subject: Subject
    twice: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """What is kept of a case and of the time in which it was open, each part oldest first."""

    entries: tuple[Entry, ...] = ()
    sealed: tuple[Sealed, ...] = ()
    alerts: tuple[Alert, ...] = ()
    shifts: tuple[Shift, ...] = ()
    arrivals: tuple[Arrival, ...] = ()
    replies: tuple[Reply, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """A line as it is said; ``quote``: what a person wrote, in whatever language, empty where nobody did."""

    at: datetime
    stamp: str
    sort: str
    who: str
    sentence: str
    quote: str = ""

    def says(self, wanted: str) -> bool:
        """Whether every word of ``wanted`` occurs in it, in whatever order and letters."""
        said = " ".join((self.stamp, self.sort, self.who, self.sentence, self.quote)).casefold()
        return all(word in said for word in wanted.casefold().split())


@dataclass(frozen=True, slots=True)
class Page:
    """What is handed over: a title, sentences about it, its rows, in one language (ISO 639)."""

    language: str
    right_to_left: bool
    title: str
    about: tuple[str, ...]
    rows: tuple[Row, ...]
