"""The one seam between the desk's threads and the window's: what is told or settled there is heard here."""

import logging
from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from functools import partial
from itertools import count
from threading import Lock
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from desktop.errors import DeskError
from desktop.model import notice as told
from desktop.services.notices import Notices
from desktop.turn import WINDOW

log = logging.getLogger(__name__)
T = TypeVar("T")
Answers = tuple[Callable[[Any], object], Callable[[DeskError], object]]


class Post:
    """All that the desk's threads hold of the window: nothing of Qt's may end where its last holder is a thread.

    Whoever waits for an answer stays on the main thread; what is sent here carries only the number it waits under.
    """

    def __init__(self, bridge: "Bridge") -> None:
        """Deliver to ``bridge`` until ``close``."""
        self._bridge: Bridge | None = bridge
        self._lock = Lock()

    def tell(self, notice: told.Notice) -> None:
        """On any thread: have a notice heard on the main thread."""
        with self._lock:
            if self._bridge is not None:
                self._bridge.heard.emit(notice)

    def settle(self, number: int, done: Future[Any]) -> None:
        """On any thread: have an answer given on the main thread."""
        with self._lock:
            if self._bridge is not None:
                self._bridge.settled.emit(number, done)

    def close(self) -> None:
        """Deliver nothing more; when this returns, no thread holds the bridge."""
        with self._lock:
            self._bridge = None


class Bridge(QObject):
    """Lives on the main thread and owns the signals; every signal is emitted and every answer given there."""

    messages_arrived = Signal(object)
    messages_changed = Signal(object)
    messages_removed = Signal(object)
    source_changed = Signal(object)
    accounts_changed = Signal(object)
    meter_moved = Signal(object)
    incident_changed = Signal(object)
    evidence_kept = Signal(object)
    preparation_changed = Signal(object)
    outbox_changed = Signal(object)
    store_troubled = Signal(object)
    snooze_changed = Signal(object)
    alert_raised = Signal(object)
    heard = Signal(object)
    settled = Signal(int, object)

    def __init__(self, notices: Notices) -> None:
        """Listen to ``notices`` until ``close``."""
        super().__init__()
        self._closed = False
        self._ways = {
            told.MessagesArrived: self.messages_arrived,
            told.MessagesChanged: self.messages_changed,
            told.MessagesRemoved: self.messages_removed,
            told.SourceChanged: self.source_changed,
            told.AccountsChanged: self.accounts_changed,
            told.MeterMoved: self.meter_moved,
            told.IncidentChanged: self.incident_changed,
            told.EvidenceKept: self.evidence_kept,
            told.PreparationChanged: self.preparation_changed,
            told.OutboxChanged: self.outbox_changed,
            told.StoreTroubled: self.store_troubled,
            told.SnoozeChanged: self.snooze_changed,
            told.Alert: self.alert_raised,
        }
        self.heard.connect(self._hear, Qt.ConnectionType.QueuedConnection)
        self.settled.connect(self._settle, Qt.ConnectionType.QueuedConnection)
        self._waiting: dict[int, Answers] = {}
        self._numbers = count()
        self._post = Post(self)
        self._unlisten = notices.listen(self._post.tell)

    def when_done(self, future: Future[T], then: Callable[[T], object], failed: Callable[[DeskError], object]) -> None:
        """Call ``then`` with the result or ``failed`` with the error, on the main thread; neither after ``close``.

        An unexpected error is logged and handed on as a plain DeskError ("errors-unknown").
        """
        if self._closed:
            return
        number = next(self._numbers)
        self._waiting[number] = then, failed
        future.add_done_callback(partial(self._post.settle, number))

    def close(self) -> None:
        """Stop listening; what settles later is dropped."""
        self._closed = True
        self._unlisten()
        self._post.close()
        self._waiting.clear()

    # -- on the main thread -------------------------------------------------------------------

    def _hear(self, notice: told.Notice) -> None:
        way = self._ways.get(type(notice))
        if way is not None and not self._closed:
            with WINDOW:
                way.emit(notice)

    def _settle(self, number: int, done: Future[Any]) -> None:
        if self._closed:
            return
        then, failed = self._waiting.pop(number)
        if done.cancelled():
            return
        error = _trouble(done)
        answer, value = (then, done.result()) if error is None else (failed, error)
        owner = getattr(answer.func if isinstance(answer, partial) else answer, "__self__", None)
        if isinstance(owner, QObject) and not isValid(owner):
            return  # the page that asked is gone
        with WINDOW:
            answer(value)


def _trouble(done: Future[Any]) -> DeskError | None:
    problem = done.exception()
    if problem is None or isinstance(problem, DeskError):
        return problem
    if not isinstance(problem, CancelledError):
        log.error("a job failed", exc_info=problem)
    return DeskError()
