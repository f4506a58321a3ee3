"""Talks that went private, how they come back into public, and whether it was put right."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NewType

from desktop.model.inbox import Item
from desktop.model.message import MessageId

TalkId = NewType("TalkId", int)
FIRST_NUMBER = 1000
"""Numbers begin above it, so that none tells that few have complained."""


class Channel(StrEnum):
    """The one private way that a public reply names."""

    WHATSAPP = "whatsapp"
    MAIL = "mail"
    PAGE = "page"  # a private message to the page on which they wrote


class Closing(StrEnum):
    """How it stands with the public closing line of a talk that is settled."""

    TO_ASK = "to_ask"  # nobody has asked for permission yet
    ASKED = "asked"
    AGREED = "agreed"  # they may be told of, and the line is not there yet
    WRITTEN = "written"
    LEFT = "left"  # none is wanted


OVER = frozenset({Closing.WRITTEN, Closing.LEFT})


class Right(StrEnum):
    """Whether it has been put right, as the customer says."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"


class Fit(StrEnum):
    """Whether a message is better talked of in private."""

    PRIVATE = "private"  # it needs what does not belong in public
    PUBLIC = "public"  # others need the answer
    EITHER = "either"


@dataclass(frozen=True, slots=True)
class Talk:
    """A private talk about a message. ``settled_at`` is None while it goes on."""

    id: TalkId
    message_id: MessageId
    channel: Channel
    opened_at: datetime
    settled_at: datetime | None = None
    closing: Closing = Closing.TO_ASK

    @property
    def number(self) -> str:
        """What the customer names it by: it tells nothing of anybody."""
        return str(FIRST_NUMBER + self.id)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a customer said of whether it was put right, when that was written down, and a note."""

    message_id: MessageId
    right: Right
    at: datetime
    note: str = ""


@dataclass(frozen=True, slots=True)
class Standing:
    """A talk with the message it is about, and what was said of it, if anything."""

    talk: Talk
    item: Item
    verdict: Verdict | None = None


@dataclass(frozen=True, slots=True)
class Talks:
    """All that is open: ``going`` on, the oldest first, and ``settled`` ones that lack a closing line or a word.

    ``said`` counts the verdicts; ``glad`` are the messages of those who complained, were answered, and said that it
    was put right, the newest first.
    """

    going: tuple[Standing, ...] = ()
    settled: tuple[Standing, ...] = ()
    said: Mapping[Right, int] = field(default_factory=dict)
    glad: tuple[MessageId, ...] = ()

    @property
    def count(self) -> int:
        """How many are open."""
        return len(self.going) + len(self.settled)
