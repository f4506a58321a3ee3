"""What the owner asks the inbox for, and what it answers with."""

from dataclasses import dataclass

from desktop.model.message import Message, MessageId
from desktop.model.reading import Concern, Mark, Mood, Reading, Risk


@dataclass(frozen=True, slots=True)
class Item:
    """A message with its reading."""

    message: Message
    reading: Reading


@dataclass(frozen=True, slots=True)
class Doubt:
    """A sign that a low rating may not be a customer's; never a verdict.

    ``kind``: ``burst`` (``count`` low ratings of newcomers at once) or ``wording`` (``count`` others wrote nearly the
    same). ``evidence``: the messages that it rests on, the doubted one among them.
    """

    kind: str
    count: int
    evidence: tuple[MessageId, ...]


@dataclass(frozen=True, slots=True)
class Query:
    """Which messages to show; an empty query is all of them, newest first.

    ``ids`` (where not None) shows exactly these messages: the evidence behind a part of the meter.
    ``language``: the message's, or that of a sentence in it. ``urgent_first`` orders by urgency, then newest.
    """

    text: str = ""
    mood: Mood | None = None
    concern: Concern | None = None
    risk: Risk | None = None
    mark: Mark | None = None
    platform: str = ""
    language: str = ""
    unanswered: bool = False
    urgent_first: bool = False
    ids: tuple[MessageId, ...] | None = None
