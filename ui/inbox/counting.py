"""How many messages a question finds, while some that are shown stop fitting it."""

from collections.abc import Iterable
from dataclasses import replace

from desktop.model.inbox import Query
from desktop.model.message import MessageId
from desktop.services.inbox import Inbox


class Counting:
    """What the owner sets right may no longer fit her question: it stays where she sees it, but is not counted."""

    def __init__(self, inbox: Inbox) -> None:
        """Nothing is found before ``ask``."""
        self._inbox = inbox
        self._asked, self._outgrown = 0, set[MessageId]()

    @property
    def found(self) -> int:
        """How many of those that were found fit now."""
        return self._asked - len(self._outgrown)

    def ask(self, query: Query) -> None:
        """Count anew; raises DeskError."""
        self._asked, self._outgrown = self._inbox.count(query), set()

    def again(self, query: Query, ids: Iterable[MessageId]) -> None:
        """Messages that are shown have changed; raises DeskError."""
        for id in ids:
            fits = self._inbox.count(replace(query, ids=(id,)))
            (self._outgrown.discard if fits else self._outgrown.add)(id)

    def new(self, query: Query) -> int:
        """How many more fit the question than were found; raises DeskError."""
        return self._inbox.count(query) - self.found
