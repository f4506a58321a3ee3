"""The open things of one desk: its database, its workers, its lock, its log, closed in the right order."""

import logging
import shutil
from contextlib import ExitStack
from pathlib import Path

from desktop import lock, log
from desktop.services.crew import Crew
from desktop.store.database import Database


class Keeping:
    """What has to be closed again, in the right order."""

    def __init__(
        self, database: Database, crew: Crew, lock: lock.Lock | None, logging_to: logging.Handler | None
    ) -> None:
        """Hold the open things of one desk."""
        self.database = database
        self.crew = crew
        self.lock = lock
        self._logging_to = logging_to
        self._remove: Path | None = None

    def remove_afterwards(self, folder: Path) -> None:
        """Delete ``folder`` once all is closed: a practice leaves nothing behind."""
        self._remove = folder

    def close(self) -> None:
        """Close what is open; a second call does nothing."""
        with ExitStack() as last:
            if self._remove is not None:
                last.callback(shutil.rmtree, self._remove, ignore_errors=True)
            if self.lock is not None:
                last.callback(self.lock.release)
            if self._logging_to is not None:
                last.callback(log.end, self._logging_to)
                self._logging_to = None
            self.crew.close()
            self.database.close()
