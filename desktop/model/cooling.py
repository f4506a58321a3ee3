"""A text that was written in anger and rests a while before it is used; nothing goes out by itself."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NewType

from desktop.model.inbox import Item
from desktop.model.incident import IncidentId
from desktop.model.message import MessageId

CoolingId = NewType("CoolingId", int)
NOT_KEPT = CoolingId(0)
PAUSES = (0, 10, 30, 60)
"""Minutes the owner can choose from; 0: no pause."""


@dataclass(frozen=True, slots=True)
class Cooling:
    """Exactly this text rests from ``since`` to ``until``; ``message_id`` None: it is for everyone."""

    text: str
    language: str
    message_id: MessageId | None
    incident_id: IncidentId | None
    since: datetime
    until: datetime
    id: CoolingId = NOT_KEPT

    def left(self, now: datetime) -> timedelta:
        """How long it still rests; nothing once it is over. A clock that was set back makes it no longer."""
        return max(timedelta(0), min(self.until - now, self.until - self.since))


@dataclass(frozen=True, slots=True)
class Rest:
    """A text that rests, or has rested, with what it answers; ``item`` is None for everyone, or where it is gone."""

    cooling: Cooling
    item: Item | None
    left: timedelta

    @property
    def is_over(self) -> bool:
        """Whether it has rested."""
        return not self.left
