"""What a rise of the meter is about: who, where, since when, in which words, and what nobody knows yet."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from desktop.model.account import Account
from desktop.model.inbox import Item
from desktop.model.message import MessageId
from desktop.model.reading import Concern


@dataclass(frozen=True, slots=True)
class Share:
    """One platform's or concern's share of the unhappy messages: how many of late, how many in the time before."""

    name: str
    late: int
    before: int = 0


@dataclass(frozen=True, slots=True)
class Shares:
    """Where unhappy messages come from and what they are about, most first.

    ``total``: all unhappy messages of late. ``comparable``: whether the time before was watched from its beginning.
    """

    total: int = 0
    platforms: tuple[Share, ...] = ()
    concerns: tuple[Share, ...] = ()
    comparable: bool = False


@dataclass(frozen=True, slots=True)
class Felt:
    """How the messages in one language feel: the unhappy ones, and how many are happy and neither."""

    language: str
    negative: tuple[MessageId, ...] = ()
    positive: int = 0
    other: int = 0

    @property
    def total(self) -> int:
        """All messages in this language."""
        return len(self.negative) + self.positive + self.other


@dataclass(frozen=True, slots=True)
class Group:
    """The messages of one platform, or of one danger, and how many different people wrote them."""

    name: str
    people: int
    messages: tuple[MessageId, ...]


@dataclass(frozen=True, slots=True)
class Gist:
    """What most of the messages say.

    ``item``: the first message of the largest group of nearly the same words (None where no wording comes back), with
    ``alike``, the whole group. ``words``: those that decided in several people's messages, with how many people.
    ``concern``: what most messages are about, in ``about`` of them; None where that cannot be told.
    """

    item: Item | None = None
    alike: tuple[MessageId, ...] = ()
    words: tuple[tuple[str, int], ...] = ()
    concern: Concern | None = None
    about: int = 0


@dataclass(frozen=True, slots=True)
class Unseen:
    """An account that is not seen, and since when; ``since`` is None where it never was."""

    account: Account
    since: datetime | None


@dataclass(frozen=True, slots=True)
class Pace:
    """How many different people wrote in the last ``span``, and in the ``span`` before that."""

    now: int
    before: int
    span: timedelta


@dataclass(frozen=True, slots=True)
class Scope:
    """What the messages say that are unhappy or speak of a danger.

    ``since``: when the first of them was written; where there is none, since when they were looked for. ``cut``: there
    were more messages than were looked at; these are the newest. ``platforms`` and ``dangers`` stand most people first.
    ``first``: the first message of what most say. ``loudest``: the messages of the authors with the most followers.
    ``silent``: people of whom nobody knows how many follow them; on the platforms ``deaf`` nobody knows it of anybody.
    ``nameless``: messages without an author. ``unsure``: messages of which nobody can tell how they feel.
    """

    since: datetime
    until: datetime
    messages: tuple[MessageId, ...] = ()
    people: int = 0
    platforms: tuple[Group, ...] = ()
    pace: Pace = Pace(0, 0, timedelta(hours=3))
    gist: Gist = Gist()
    first: Item | None = None
    loudest: tuple[Item, ...] = ()
    silent: int = 0
    deaf: tuple[str, ...] = ()
    felt: tuple[Felt, ...] = ()
    dangers: tuple[Group, ...] = ()
    answered: int = 0
    nameless: int = 0
    unsure: int = 0
    unseen: tuple[Unseen, ...] = ()
    cut: bool = False
