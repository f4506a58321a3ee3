"""What lies about in circles is taken away in the window's thread: nothing of Qt's may end in another.

Python's own collector begins on whichever thread has just made something, a thread of the desk as well. Where it meets
a forgotten widget there, Qt promises nothing, and the window may stand still for ever.
"""

import gc
import time
from collections.abc import Callable

from PySide6.QtCore import QTimer

from desktop import heap

BUSY, QUIET = 500, 5000  # milliseconds to the next look, where there was something to look through and where not
YOUNG, CONTENT = 2000, 20_000
"""From how many new objects on they are looked through, which takes a millisecond; and from how many on they are
content that was just read, which stays: looking that through would make the window hesitate for 70 ms."""
APART = 60.0  # seconds, at least, between two looks through everything


class Sweeper(QTimer):
    """From its making on Python collects nothing by itself; from ``begin`` on this timer does."""

    def __init__(self, in_sight: Callable[[], bool], ticks: Callable[[], float] = time.monotonic) -> None:
        """``in_sight``: whether the owner looks at the window right now, and would see it hesitate."""
        super().__init__(interval=QUIET)
        self._in_sight, self._ticks = in_sight, ticks
        self._since, self._due = ticks(), False
        self.timeout.connect(self._sweep)
        gc.disable()

    def begin(self) -> None:
        """Leave alone what is loaded by now, and look after what comes."""
        gc.freeze()
        self.start()

    def _sweep(self) -> None:
        new, _, _ = gc.get_count()
        busy = new >= YOUNG
        if new >= CONTENT:
            gc.freeze()
        elif busy:
            gc.collect(0)
        elif self._due and self._ticks() - self._since >= APART:
            self._sweep_all()
        self._due = self._due or busy
        self.setInterval(BUSY if busy else QUIET)

    def _sweep_all(self) -> None:
        """Look through everything, and give back what Python keeps ready for new objects.

        What was left alone is looked through out of sight only: it takes some 20 ms without it, 200 with it.
        """
        self._since, self._due = self._ticks(), False
        if self._in_sight():
            gc.collect()
        else:
            gc.unfreeze()
            gc.collect()
            gc.freeze()
        heap.give_back()
