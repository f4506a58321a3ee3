"""The messages: page through them, search, correct a label, mark as answered."""

from collections.abc import Sequence
from concurrent.futures import Future

from desktop.model.inbox import Item, Query
from desktop.model.message import MessageId
from desktop.model.reading import Mood


class Inbox:
    """What the owner can ask of the messages. Reads answer at once (a few milliseconds); writes are futures."""

    def page(self, query: Query, after: Item | None = None, limit: int = 60) -> Sequence[Item]:
        """The next ``limit`` items that follow ``after`` in the query's order (from the top where it is None)."""
        raise NotImplementedError

    def count(self, query: Query) -> int:
        """How many messages the query finds."""
        raise NotImplementedError

    def items(self, ids: Sequence[MessageId]) -> Sequence[Item]:
        """These messages in this order; unknown ids are left out."""
        raise NotImplementedError

    def platforms(self) -> Sequence[str]:
        """The platforms that messages came from, most frequent first."""
        raise NotImplementedError

    def relabel(self, id: MessageId, mood: Mood | None) -> Future[Item]:
        """Set the mood by hand (None: back to what was read); the meter is measured again at once."""
        raise NotImplementedError

    def answered(self, id: MessageId, answered: bool) -> Future[Item]:
        """Mark a message as answered, or not."""
        raise NotImplementedError
