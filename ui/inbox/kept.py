"""What the messages page carries over a change of language."""

from dataclasses import dataclass

from desktop.model.inbox import Query
from desktop.model.message import MessageId


@dataclass(frozen=True, slots=True)
class Kept:
    """The question, the evidence shown, the message read."""

    query: Query
    only: tuple[MessageId, ...] | None
    reading: MessageId | None
