"""What the desk tells whoever listens."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from desktop.model.account import AccountId, SourceState
from desktop.model.alert import WORSE, Loudness, News
from desktop.model.incident import IncidentId
from desktop.model.message import MessageId
from desktop.model.meter import Level, Meter


@dataclass(frozen=True, slots=True)
class MessagesArrived:
    """New messages were kept."""

    account_id: AccountId
    ids: tuple[MessageId, ...]


@dataclass(frozen=True, slots=True)
class MessagesChanged:
    """The owner corrected or answered messages."""

    ids: tuple[MessageId, ...]


@dataclass(frozen=True, slots=True)
class MessagesRemoved:
    """An import was undone: these messages are gone."""

    ids: tuple[MessageId, ...]


@dataclass(frozen=True, slots=True)
class SourceChanged:
    """An account was looked at, paused or got into trouble."""

    state: SourceState


@dataclass(frozen=True, slots=True)
class AccountsChanged:
    """An account was added, changed or removed."""


@dataclass(frozen=True, slots=True)
class MeterMoved:
    """The meter was measured again."""

    before: Meter | None
    now: Meter


@dataclass(frozen=True, slots=True)
class IncidentChanged:
    """A case was opened, ticked, changed or closed."""

    incident_id: IncidentId


@dataclass(frozen=True, slots=True)
class EvidenceKept:
    """Evidence of a case was added."""

    incident_id: IncidentId


@dataclass(frozen=True, slots=True)
class PreparationChanged:
    """A step of the preparation was done, or its tick taken back."""

    step_id: str


@dataclass(frozen=True, slots=True)
class OutboxChanged:
    """A reply was written, sent, found, refused or taken back."""

    message_id: MessageId


@dataclass(frozen=True, slots=True)
class StoreTroubled:
    """The disk or database failed (``key`` of the sentence), or works again (``key`` empty)."""

    key: str


@dataclass(frozen=True, slots=True)
class SnoozeChanged:
    """The owner snoozed the alerts, or the snooze has ended."""


LOST = "blind:"  # an alert's part_key where accounts were lost, followed by their ids


@dataclass(frozen=True, slots=True)
class Alert:
    """Something to say once, with the words ``alert-ABOUT`` (``.body``) and their ``values``.

    ``kinds``: the parts of the meter that spoke of a danger to life. ``why`` tells news of one kind apart. ``held``:
    what holds it back, empty where it was told.
    """

    at: datetime
    level: Level
    score: int
    part_key: str = ""
    evidence: tuple[MessageId, ...] = ()
    incident_id: IncidentId | None = None
    news: News = News.RISE
    why: str = ""
    loudness: Loudness = Loudness.NOTE
    held: str = ""
    kinds: tuple[str, ...] = ()
    values: Mapping[str, str | int | float | datetime] = field(default_factory=dict)

    @property
    def about(self) -> str:
        """What its sentence is called: the level that was reached, else the news with what tells it apart."""
        if self.news is News.RISE:
            return str(self.level)
        return f"{self.news}-{self.why}" if self.why else str(self.news)

    @property
    def warns(self) -> bool:
        """Whether it was told that something got worse, and not by the icon only."""
        return self.news in WORSE and self.loudness is not Loudness.BADGE and not self.held


Notice = (
    MessagesArrived
    | MessagesChanged
    | MessagesRemoved
    | SourceChanged
    | AccountsChanged
    | MeterMoved
    | IncidentChanged
    | EvidenceKept
    | PreparationChanged
    | OutboxChanged
    | StoreTroubled
    | SnoozeChanged
    | Alert
)
Listener = Callable[[Notice], None]
