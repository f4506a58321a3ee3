"""The snooze, and seeing to it that what is due by the clock is told."""

import logging
import sqlite3
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from desktop.clock import Clock
from desktop.errors import StoreError
from desktop.model.alert import Manners, Snooze
from desktop.model.meter import Level
from desktop.model.notice import Notice, SnoozeChanged
from desktop.response.hours import next_morning, summary_due
from desktop.response.manners import hushed
from desktop.services.ledger import Ledger
from desktop.store import alerts, keys, meters

if TYPE_CHECKING:
    from sqlite_utils import Database as Tables

log = logging.getLogger(__name__)
HOURS = (1, 4)
"""For how many hours the owner can snooze; or else until the morning."""


class Alerts:
    """What the owner can ask of the alerts."""

    def __init__(self, ledger: Ledger, clock: Clock, manners: Callable[[], Manners]) -> None:
        """Write through ``ledger``; ``manners`` tells how the owner wants to be told."""
        self._ledger = ledger
        self._clock = clock
        self._manners = manners
        self._under_way: Future[None] | None = None

    def snoozed_until(self) -> datetime | None:
        """The end of the snooze; None where there is none."""
        snooze = self._ledger.read(alerts.snooze)
        return snooze.until if snooze is not None and self._clock.now() < snooze.until else None

    def snooze(self, hours: int = 0) -> Future[None]:
        """Tell nothing for so many hours (0: until the morning) that is not worse than now."""
        now = self._clock.now()
        until = now + timedelta(hours=hours) if hours else next_morning(now, self._manners().zone)

        def job(tables: "Tables", now: datetime) -> tuple[None, Sequence[Notice]]:
            meter = meters.latest(tables.conn, now)
            alerts.keep_snooze(tables, Snooze(until, meter.level if meter else Level.LEARNING))
            return None, (SnoozeChanged(),)

        return self._ledger.note(job)

    def end_snooze(self) -> Future[None]:
        """Speak again; what was held back is told at once, where it is still true and nothing else hushes it."""

        def job(tables: "Tables", now: datetime) -> tuple[None, Sequence[Notice]]:
            alerts.keep_snooze(tables, None)
            return None, (SnoozeChanged(),)

        return self._ledger.change(job)

    def tend(self) -> None:
        """To be called every minute or so: where something is due by the clock, a change tells it."""
        if self._under_way is not None and not self._under_way.done():
            return
        try:
            if self._ledger.read(self._is_over):
                self._under_way = self.end_snooze()
            elif self._ledger.read(self._is_due):
                self._under_way = self._ledger.change(lambda tables, now: (None, ()))
        except StoreError as trouble:
            log.warning("no alert by the clock: %s", trouble.key)

    def _is_over(self, conn: sqlite3.Connection) -> bool:
        snooze = alerts.snooze(conn)
        return snooze is not None and snooze.until <= self._clock.now()

    def _is_due(self, conn: sqlite3.Connection) -> bool:
        """Whether what was held back, a promise that is late, or the summary can be told; nothing before measuring."""
        manners, now = self._manners(), self._clock.now()
        if hushed(manners, alerts.snooze(conn), now):
            return False
        due = (
            alerts.is_any_held(conn)
            or keys.broken(conn, now) is not None
            or summary_due(manners.digest, alerts.last_digest(conn), now, manners.zone)
        )
        return due and meters.latest(conn, now) is not None
