"""What people wrote, as it was found."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import NewType

from desktop.model.account import AccountId

MessageId = NewType("MessageId", int)
NOT_KEPT = MessageId(0)

Cursor = str
"""Where a connector left off: a short text only the connector understands (JSON where it needs parts)."""


@dataclass(frozen=True, slots=True)
class Author:
    """Who wrote: the network handle that identifies them, the name they show, their followers if known."""

    handle: str
    name: str = ""
    followers: int | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """What a mail says of where it comes from, and what was not proven.

    ``refused``: the owner's mail provider checked the sender and refused it. ``unchecked``: it says nothing of the
    sender at all, which speaks neither for it nor against it. Else it looked, and nobody could prove it.
    """

    platform: str
    refused: bool = False
    unchecked: bool = False


@dataclass(frozen=True, slots=True)
class Message:
    """One thing somebody wrote. ``sent_at`` is when they wrote it, ``arrived_at`` when we first saw it (both UTC).

    ``remote_id`` is unique within the account. ``text`` is plain text: NFC, no markup, no NUL, no lone
    surrogates; it does not repeat the ``title``. ``readable`` is False for an item that could not be read: it keeps
    its id and is never lost. ``claim``: the platform it pretends, without proof, to come from.
    ``private``: only its author and the account can read it, on a platform where others write in public.
    ``closed_at``: when the owner said that it needs no answer.
    """

    account_id: AccountId
    remote_id: str
    author: Author
    text: str
    sent_at: datetime
    platform: str
    url: str = ""
    title: str = ""
    answers: str = ""
    stars: int | None = None
    readable: bool = True
    id: MessageId = NOT_KEPT
    arrived_at: datetime | None = None
    answered_at: datetime | None = None
    claim: Claim | None = None
    private: bool = False
    closed_at: datetime | None = None

    @property
    def whole(self) -> str:
        """Title and text, as a person reads them."""
        return f"{self.title}\n\n{self.text}".strip() if self.title else self.text

    @property
    def is_open(self) -> bool:
        """Whether it has neither an answer nor the owner's word that it needs none."""
        return self.answered_at is None and self.closed_at is None

    @property
    def marks(self) -> tuple[str, ...]:
        """What has to be seen before a word of it is read, the gravest first: refused, unproven, private."""
        doubt = self.doubt if self.doubt != "unchecked" else ""
        return tuple(mark for mark in (doubt, "private" if self.private else "") if mark)

    @property
    def doubt(self) -> str:
        """What stands against the sender of a mail: refused, unproven, unchecked; empty for none."""
        if self.claim is None:
            return ""
        return "refused" if self.claim.refused else "unchecked" if self.claim.unchecked else "unproven"


@dataclass(frozen=True, slots=True)
class Batch:
    """What one look brought, oldest first, and where to go on.

    ``not_before``: the server asked us not to come back earlier. ``more``: there is more to fetch at once.
    ``dropped``: how many things were left there because nobody wrote them to the business (codes for signing in).
    ``answered``: the remote ids of messages, new or known, that were seen answered from the account itself, and when.
    """

    messages: tuple[Message, ...] = ()
    cursor: Cursor = ""
    not_before: datetime | None = None
    more: bool = False
    answered: Mapping[str, datetime] = field(default_factory=dict)
    dropped: int = 0


@dataclass(frozen=True, slots=True)
class Sent:
    """A reply as the platform took it: its remote id there, and its address where it has one."""

    remote_id: str
    url: str = ""
