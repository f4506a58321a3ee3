"""What the desk tells whoever listens."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from desktop.model.account import AccountId, SourceState
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
class OutboxChanged:
    """A reply was written, sent, found, refused or taken back."""

    message_id: MessageId


@dataclass(frozen=True, slots=True)
class StoreTroubled:
    """The disk or database failed (``key`` of the sentence), or works again (``key`` empty)."""

    key: str


LOST = "blind:"  # an alert's part_key where accounts were lost, followed by their ids


@dataclass(frozen=True, slots=True)
class Alert:
    """A level rose, or an account was lost from sight: say it once, with the words ``alert-ABOUT`` (``.body``)."""

    at: datetime
    level: Level
    score: int
    part_key: str = ""
    evidence: tuple[MessageId, ...] = ()
    incident_id: IncidentId | None = None

    @property
    def about(self) -> str:
        """The level; ``account`` where some account cannot be seen while others can."""
        return "account" if self.part_key.startswith(LOST) else str(self.level)


Notice = (
    MessagesArrived
    | MessagesChanged
    | MessagesRemoved
    | SourceChanged
    | AccountsChanged
    | MeterMoved
    | IncidentChanged
    | OutboxChanged
    | StoreTroubled
    | Alert
)
Listener = Callable[[Notice], None]
