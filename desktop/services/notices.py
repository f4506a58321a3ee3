"""Tells every listener what happened; one listener's failure never reaches another."""

import logging
from collections.abc import Callable
from threading import Lock

from desktop.model.notice import Listener, Notice

log = logging.getLogger(__name__)


class Notices:
    """The desk's loudspeaker. ``tell`` runs on the thread that speaks; listeners must be quick."""

    def __init__(self) -> None:
        """Start with nobody listening."""
        self._listeners: list[Listener] = []
        self._lock = Lock()

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Add a listener; the returned function takes it away again."""
        with self._lock:
            self._listeners.append(listener)

        def stop() -> None:
            with self._lock:
                if listener in self._listeners:
                    self._listeners.remove(listener)

        return stop

    def tell(self, *notices: Notice) -> None:
        """Tell every listener each notice, in order."""
        with self._lock:
            listeners = tuple(self._listeners)
        for notice in notices:
            for listener in listeners:
                try:
                    listener(notice)
                except Exception:
                    log.exception("a listener failed on %s", type(notice).__name__)
