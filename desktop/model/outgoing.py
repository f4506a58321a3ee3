"""A reply on its way out: written, confirmed, sent, and what became of it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from typing import NewType

from desktop.model.account import Account, AccountId, Trouble
from desktop.model.inbox import Item
from desktop.model.incident import IncidentId
from desktop.model.message import MessageId

OutgoingId = NewType("OutgoingId", int)
NOT_WRITTEN = OutgoingId(0)


class Fate(StrEnum):
    """What has become of a reply."""

    WAITING = "waiting"  # not sent: it wants a confirmation, also after a try that certainly did not arrive
    SENDING = "sending"  # about to be sent, or sent and not yet answered
    UNCLEAR = "unclear"  # it may be there or not
    SENT = "sent"
    REFUSED = "refused"  # certainly not there: it was not taken
    WITHDRAWN = "withdrawn"


DOUBTFUL = (Fate.SENDING, Fate.UNCLEAR)
UNSENT = (Fate.WAITING, Fate.REFUSED)
PENDING = (*UNSENT, *DOUBTFUL)
"""The fates that are not final."""


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A reply with exactly the text that is or was confirmed; another text is another reply.

    ``mark``: random, the same on every try. ``tried_at``: when it was first sent. ``looks``: how often we looked
    whether it is there; ``next_look``: when we look again by ourselves. ``trouble``: why it was not sent, or why a look
    failed.
    """

    message_id: MessageId
    account_id: AccountId
    text: str
    mark: str
    written_at: datetime
    incident_id: IncidentId | None = None
    state: Fate = Fate.WAITING
    tried_at: datetime | None = None
    looks: int = 0
    next_look: datetime | None = None
    remote_id: str = ""
    url: str = ""
    sent_at: datetime | None = None
    trouble: Trouble | None = None
    id: OutgoingId = NOT_WRITTEN

    @property
    def asks(self) -> bool:
        """Whether only the owner can still find out if it is there."""
        return self.state is Fate.UNCLEAR and self.next_look is None


@dataclass(frozen=True, slots=True)
class Parcel:
    """A reply with all that the owner has to see before she confirms it: what it answers, and through which account.

    ``account`` is None where it was removed meanwhile.
    """

    outgoing: Outgoing
    item: Item
    account: Account | None

    @property
    def audience(self) -> str:
        """Who can see it, as the sentences name them: by the kind of account, of its own where it stays private."""
        kind = self.account.kind if self.account else ""
        return f"{kind}-private" if self.item.message.private else kind

    @property
    def code(self) -> str:
        """Stands for exactly what was shown: text, account, message, and whether that was answered already."""
        one, message, account = self.outgoing, self.item.message, self.account
        shown = (one.id, one.mark, one.text, account and (account.id, account.label), message.id, message.answered_at)
        return sha256(repr(shown).encode("utf-8", "surrogatepass")).hexdigest()[:8]
