"""What the messages page carries over a change of language."""

from dataclasses import dataclass

from desktop.model.inbox import Query
from desktop.model.message import MessageId
from ui.inbox.chosen import Choice


@dataclass(frozen=True, slots=True)
class Kept:
    """The question, the evidence shown, the message read."""

    query: Query
    only: Choice | None
    reading: MessageId | None
