"""Who waits for an answer: the queue, and how it stands with it."""

import sqlite3
from collections.abc import Callable
from concurrent.futures import Future
from datetime import datetime, timedelta
from typing import TypeVar

from desktop.clock import Clock
from desktop.model.answers import Order, Queue, Speed, Tally, Targets
from desktop.response import answers as rules
from desktop.services.crew import Crew
from desktop.services.late import DAYS, tally
from desktop.services.ledger import Ledger
from desktop.store import answers as store
from desktop.store import messages

T = TypeVar("T")
SPEEDS = (7, 30)


class Answers:
    """What the owner can ask of the queue; it may be long, so each answer is a future."""

    def __init__(self, ledger: Ledger, clock: Clock, crew: Crew, targets: Callable[[], Targets] = Targets) -> None:
        """Read through ``ledger`` on ``crew``; ``targets`` are those of the owner, as they are now."""
        self._ledger, self._clock, self._crew, self._targets = ledger, clock, crew, targets

    def queue(self, order: Order = Order.URGENCY, platform: str = "", most: int = 12) -> Future[Queue]:
        """The first ``most`` who wait, of one platform where it is named, and how it stands with all of them."""
        now, targets = self._clock.now(), self._targets()
        since = now - timedelta(days=DAYS)

        def ask(conn: sqlite3.Connection) -> Queue:
            found = messages.some(conn, store.waiting(conn, since, order, platform, most))
            rows = tuple(one for item in found if (one := rules.waiting(item, targets)) is not None)
            return Queue(rows, tally(conn, targets, now), tuple(_speed(conn, days, now) for days in SPEEDS))

        return self._read(ask)

    def tally(self) -> Future[Tally]:
        """How many wait, and how many of them are late."""
        now, targets = self._clock.now(), self._targets()
        return self._read(lambda conn: tally(conn, targets, now))

    # -- inside -------------------------------------------------------------------------------

    def _read(self, ask: Callable[[sqlite3.Connection], T]) -> Future[T]:
        return self._crew.run(lambda: self._ledger.read(ask))


def _speed(conn: sqlite3.Connection, days: int, now: datetime) -> Speed:
    return rules.speed(days, *store.first_answers(conn, now - timedelta(days=days)))
