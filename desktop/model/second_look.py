"""A second pair of eyes: who was asked to read a text before it goes out, and what that person said."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

from desktop.model.incident import IncidentId
from desktop.model.message import MessageId

SecondLookId = NewType("SecondLookId", int)
NOT_KEPT = SecondLookId(0)


class Answer(StrEnum):
    """What was said; its sentence is ``second-ANSWER``."""

    ASKED = "asked"
    YES = "yes"
    CHANGE = "change"
    ALONE = "alone"
    """Nobody was there, and the owner went on by herself."""


GOES = frozenset({Answer.YES, Answer.ALONE})


@dataclass(frozen=True, slots=True)
class Given:
    """A text that somebody else is to see, to whom it will go (None: everyone), and of which case it is."""

    text: str
    language: str
    message_id: MessageId | None = None
    incident_id: IncidentId | None = None


@dataclass(frozen=True, slots=True)
class SecondLook:
    """Exactly this text was given to ``reader``; another text is another look. ``note``: what is to be changed."""

    text: str
    language: str
    message_id: MessageId | None
    incident_id: IncidentId | None
    reader: str
    asked_at: datetime
    answer: Answer = Answer.ASKED
    note: str = ""
    answered_at: datetime | None = None
    id: SecondLookId = NOT_KEPT

    def lets_go(self, text: str) -> bool:
        """Whether this text may leave unasked."""
        return self.answer in GOES and self.text == text.strip()
