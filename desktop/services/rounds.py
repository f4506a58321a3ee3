"""What looks of one moment find is measured once, and so told once."""

import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

from desktop.model.account import AccountId
from desktop.services.ledger import Change, Ledger

T = TypeVar("T")
PATIENCE = 5.0  # real seconds: no slower server holds up what the others brought


class Rounds:
    """Keeps what looks found, and measures once none of them is still to come that has just begun."""

    def __init__(self, ledger: Ledger, moment: Callable[[], float] = time.monotonic) -> None:
        """Write through ``ledger``; ``moment``: real seconds since whenever."""
        self._ledger = ledger
        self._moment = moment
        self._lock = threading.RLock()  # a store that is closed answers at once
        self._begun: dict[AccountId, float] = {}  # looks that have brought nothing yet
        self._owed = False  # something was kept and not measured

    def begin(self, id: AccountId) -> None:
        """A look at this account begins."""
        with self._lock:
            self._begun[id] = self._moment()

    def keep(self, id: AccountId, job: "Change[T]") -> Future[T]:
        """Keep what the look at this account found; measured now or by whoever comes last."""
        with self._lock:
            self._begun.pop(id, None)
            self._owed = self._wait() > 0
            return (self._ledger.note if self._owed else self._ledger.change)(job)

    def end(self, id: AccountId) -> None:
        """The look at this account has ended, whatever became of it."""
        with self._lock:
            self._begun.pop(id, None)
        self.settle()

    def settle(self) -> float:
        """Measure what was left, where nobody is waited for any longer; gives the real seconds until then, else 0."""
        with self._lock:
            wait = self._wait() if self._owed else 0.0
            if self._owed and not wait:
                self._owed = False
                self._ledger.change(lambda tables, now: (None, ()))
            return wait

    def _wait(self) -> float:
        return max(0.0, *(PATIENCE - (self._moment() - at) for at in self._begun.values()), 0.0)
