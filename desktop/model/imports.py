"""What the owner brings in herself: files of messages, single messages, pictures."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import NewType

from desktop.model.account import AccountId
from desktop.model.message import Message, MessageId

ImportId = NewType("ImportId", int)
HAND = AccountId("by-hand")
"""The account that all messages belong to which the owner brings in; nobody ever looks at it."""

FIELDS = ("date", "time", "author", "handle", "text", "title", "stars", "link", "platform", "answered")
"""What a column of a file can hold."""


class Shape(StrEnum):
    """What kind of file it was; ``hand``: a single message that the owner typed."""

    CHAT = "chat"
    TABLE = "table"
    HAND = "hand"


class Order(StrEnum):
    """How sure it is whether 03/04 is in April or in March."""

    PLAIN = "plain"  # no date of the file leaves it open
    CERTAIN = "certain"  # another date of the file, or its dots, decides
    LIKELY = "likely"  # the dates follow one another in one of the two readings only
    OPEN = "open"  # only the owner knows


class Why(StrEnum):
    """Why a row cannot be read."""

    NO_DATE = "no-date"
    BAD_DATE = "bad-date"
    FUTURE = "future"
    EMPTY = "empty"
    BROKEN = "broken"


class Aside(StrEnum):
    """What is counted and not kept, because it is nobody's message; ``stars``: the message is kept without them."""

    OWN = "own"
    MEDIA = "media"
    SYSTEM = "system"
    OLDER = "older"
    STARS = "stars"


@dataclass(frozen=True, slots=True)
class Choices:
    """What the owner says about a file; None or empty where she says nothing and it is guessed.

    ``columns``: the place (from 0) of the column of each field. ``me``: her own name in a chat, empty where none of
    the people is she. ``platform``: where the messages of a table were written that does not say it. ``names``: those
    that she and her business are known by, for a guess; ``before``: who she was in the last chat, for a better one.
    """

    columns: Mapping[str, int] | None = None
    day_first: bool | None = None
    me: str | None = None
    platform: str = ""
    encoding: str = ""
    names: tuple[str, ...] = ()
    before: str = ""


@dataclass(frozen=True, slots=True)
class Unread:
    """A row that cannot be read: its line (from 1), why, and its beginning."""

    line: int
    why: Why
    told: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """What a file holds, oldest first, as it would be kept.

    ``answered``: when messages were answered, by remote id. ``day_first``: how dates were read that leave it open.
    ``headers`` and ``columns`` of a table; ``people`` of a chat, those who wrote most first, and who of them is
    ``me`` (None: not said).
    """

    shape: Shape
    messages: tuple[Message, ...] = ()
    answered: Mapping[str, datetime] = field(default_factory=dict)
    unread: tuple[Unread, ...] = ()
    aside: Mapping[Aside, int] = field(default_factory=dict)
    order: Order = Order.PLAIN
    day_first: bool = True
    headers: tuple[str, ...] = ()
    columns: Mapping[str, int] = field(default_factory=dict)
    people: tuple[str, ...] = ()
    me: str | None = None
    encoding: str = "utf-8"


@dataclass(frozen=True, slots=True)
class Preview:
    """What an import of ``name`` would do; nothing is kept. ``fresh``: those of the messages that are not here yet."""

    name: str
    found: Found
    fresh: tuple[Message, ...] = ()

    @property
    def new(self) -> int:
        """How many messages would be kept."""
        return len(self.fresh)

    @property
    def known(self) -> int:
        """How many of the messages are here already."""
        return len(self.found.messages) - self.new

    @property
    def asks_order(self) -> bool:
        """Whether the owner has to say what comes first, day or month."""
        return self.found.order is Order.OPEN

    @property
    def asks_me(self) -> bool:
        """Whether the owner has to say who in the chat she is."""
        return self.found.shape is Shape.CHAT and self.found.me is None and bool(self.found.people)

    @property
    def lacks(self) -> tuple[str, ...]:
        """The fields without which a table cannot be read: the date, or all that could be said."""
        if self.found.shape is not Shape.TABLE:
            return ()
        columns = self.found.columns
        said = any(name in columns for name in ("text", "title", "stars"))
        return (*(() if "date" in columns else ("date",)), *(() if said else ("text",)))


@dataclass(frozen=True, slots=True)
class Import:
    """One import: how many messages were new, known, unreadable, and how many of the new ones are ``left``.

    ``ids`` are given where one import is asked for: the messages that it brought and that are still there.
    ``stopped``: the owner stopped it before all was brought in; the same file brings the rest.
    """

    id: ImportId
    at: datetime
    name: str
    shape: Shape
    new: int = 0
    known: int = 0
    unread: int = 0
    left: int = 0
    undone_at: datetime | None = None
    ids: tuple[MessageId, ...] = ()
    stopped: bool = False


@dataclass(frozen=True, slots=True)
class Undone:
    """How many messages an undo removed, and how many stayed because a crisis file or a reply refers to them."""

    removed: int
    stayed: int


@dataclass(frozen=True, slots=True)
class Note:
    """One message as the owner found it. ``picture`` is a PNG or JPEG, or gives its bytes on a worker."""

    text: str
    sent_at: datetime
    platform: str = "web"
    author: str = ""
    link: str = ""
    stars: int | None = None
    picture: Path | Callable[[], bytes] | None = None


@dataclass(frozen=True, slots=True)
class Attachment:
    """A picture that belongs to a message; ``digest`` (SHA-256) is its name on the disk."""

    message_id: MessageId
    digest: str
    kind: str  # png, jpeg
    size: int  # bytes


def wordless(message: Message) -> str:
    """What a message is that has no words: ``picture``, ``stars``, ``damaged`` or ``nothing``; empty where it has some.

    Said by ``messages-wordless-…``. What the owner brings in without words and stars is always a picture.
    """
    if message.whole.strip():
        return ""
    if not message.readable:
        return "damaged"
    if message.stars is not None:
        return "stars"
    return "picture" if message.account_id == HAND else "nothing"
