"""Yesterday's copy, made by itself: once a day while the desk runs, and tried again an hour after a failure."""

import logging
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from datetime import date
from pathlib import Path

from desktop.clock import Clock
from desktop.errors import StoreFull, StoreReadOnly
from desktop.services.crew import Crew
from desktop.store import backup

log = logging.getLogger(__name__)
AGAIN_AFTER = 3600.0  # real seconds from one try to the next


class Copies:
    """The daily copies of one database; never makes two at the same time."""

    def __init__(
        self, file: Path, folder: Path, clock: Clock, crew: Crew, ticks: Callable[[], float] = time.monotonic
    ) -> None:
        """Copy ``file`` into ``folder`` on a thread of ``crew``; ``ticks`` counts real seconds."""
        self._file = file
        self._folder = folder
        self._clock = clock
        self._crew = crew
        self._ticks = ticks
        self._one = threading.Lock()
        self._made: date | None = None
        self._not_before = float("-inf")

    def tend(self) -> None:
        """To be called every minute or so: where a copy is due, a worker makes it."""
        if self._due() and self._one.acquire(blocking=False):
            self._not_before = self._ticks() + AGAIN_AFTER
            self._crew.run(self._make).add_done_callback(self._ended)

    def make(self) -> None:
        """Make today's copy, on this thread, unless it is there; raises StoreError."""
        try:
            with self._one:
                self._make()
        except (StoreFull, StoreReadOnly) as trouble:
            raise type(trouble)("errors-store-copy", file=str(self._folder)) from trouble

    def _due(self) -> bool:
        return self._made != self._clock.now().date() and self._ticks() >= self._not_before

    def _make(self) -> None:
        now = self._clock.now()
        if not backup.has_copy(self._folder, now):
            backup.copy(self._file, self._folder, now)
        self._made = now.date()

    def _ended(self, made: Future[None]) -> None:
        self._one.release()
        problem = None if made.cancelled() else made.exception()
        if problem is not None:
            log.warning("no copy of the database: %s", getattr(problem, "key", type(problem).__name__))
