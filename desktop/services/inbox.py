"""The messages: page through them, search, set a reading right, mark as answered."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from desktop.analysis import fake
from desktop.analysis.alike import said
from desktop.analysis.blank import blanked
from desktop.errors import OwnerError
from desktop.model.inbox import Doubt, Item, Query
from desktop.model.message import MessageId
from desktop.model.notice import MessagesChanged, Notice
from desktop.model.reading import Correction
from desktop.services import corrections
from desktop.services.ledger import Ledger
from desktop.services.search_shapes import SearchShapes
from desktop.store import answers, counted, messages, search

if TYPE_CHECKING:
    import sqlite3

    from sqlite_utils import Database as Tables


class Inbox:
    """What the owner can ask of the messages. Reads answer at once (a few milliseconds); writes are futures."""

    def __init__(self, ledger: Ledger) -> None:
        """Read and write through ``ledger``."""
        self._ledger = ledger
        self._shapes = SearchShapes()

    def page(self, query: Query, after: Item | None = None, limit: int = 60) -> Sequence[Item]:
        """The next ``limit`` items that follow ``after`` in the query's order (from the top where it is None)."""
        return self._ledger.read(lambda conn: search.page(conn, query, after, limit, self._shapes))

    def count(self, query: Query) -> int:
        """How many messages the query finds."""
        return self._ledger.read(lambda conn: search.count(conn, query, self._shapes))

    def languages(self) -> Sequence[str]:
        """The languages that messages were read in, most frequent first."""
        return self._ledger.read(messages.languages)

    def items(self, ids: Sequence[MessageId]) -> Sequence[Item]:
        """These messages in this order; unknown ids are left out."""
        return self._ledger.read(lambda conn: messages.some(conn, ids))

    def platforms(self) -> Sequence[str]:
        """The platforms that messages came from, most frequent first."""
        return self._ledger.read(messages.platforms)

    def doubts(self, item: Item) -> Sequence[Doubt]:
        """What speaks against a low rating's being a customer's: possible, never proven."""
        if item.message.stars is None or item.message.stars > fake.LOW:
            return ()
        at = item.message.sent_at

        def ask(conn: "sqlite3.Connection") -> Sequence[Doubt]:
            low = search.low_rated(conn, at - timedelta(days=fake.USUAL_DAYS), at + fake.TOGETHER, fake.LOW)
            near = search.near(conn, blanked(item.message.whole)) if said(item.message.whole) else ()
            known = search.who_wrote(conn, {fake.person(one) for one in low}, at - fake.TOGETHER / 2)
            return fake.doubts(item, low, near, known, counted.earliest(conn))

        return self._ledger.read(ask)

    def correct(self, id: MessageId, correction: Correction) -> Future[Sequence[Item]]:
        """Set a reading right (an empty correction: back to what was read); the meter is measured again at once.

        Messages of nearly the same words follow, those that come later too. Gives this message, then those.
        """
        return self._ledger.change(lambda tables, now: _told(corrections.correct(tables, id, correction)))

    def answered(self, id: MessageId, answered: bool) -> Future[Item]:
        """Mark a message as answered, or not."""

        return self._changed(lambda tables, now: messages.mark_answered(tables, id, now if answered else None))

    def closed(self, id: MessageId, closed: bool) -> Future[Item]:
        """Say that a message needs no answer, or that it does; the meter no longer counts it as one without."""
        return self._changed(lambda tables, now: answers.close(tables, id, now if closed else None))

    def _changed(self, change: "Callable[[Tables, datetime], Item | None]") -> Future[Item]:
        def job(tables: "Tables", now: datetime) -> tuple[Item, Sequence[Notice]]:
            item = change(tables, now)
            (same,), notices = _told([item] if item else [])
            return same, notices

        return self._ledger.change(job)


def _told(items: Sequence[Item]) -> tuple[Sequence[Item], Sequence[Notice]]:
    if not items:
        raise OwnerError("errors-no-such-message")
    return items, [MessagesChanged(tuple(item.message.id for item in items))]
