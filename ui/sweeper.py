"""What lies about in circles is taken away in the window's thread: nothing of Qt's may end in another.

Python's own collector begins on whichever thread has just made something, a thread of the desk as well. Where it meets
a forgotten widget there, Qt promises nothing, and the window may stand still for ever.
"""

import gc
from collections.abc import Callable

from PySide6.QtCore import QTimer

from desktop import heap

BUSY, QUIET = 500, 5000  # milliseconds to the next look, where there was something to look through and where not
YOUNG = 2000
"""From how many new objects on they are looked through: some milliseconds for what a look at a dozen accounts makes."""
AGAIN = 20
"""Every so many times, what was left over by those before is looked through with them."""
ALL, ALL_AT_LAST = 100, 1000
"""After how many times everything is looked through: out of sight, and in sight. It takes 30 ms, 200 after a practice,
and hardly ever finds anything."""


class Sweeper(QTimer):
    """From its making on Python collects nothing by itself; from ``begin`` on this timer does."""

    def __init__(self, in_sight: Callable[[], bool]) -> None:
        """``in_sight``: whether the owner looks at the window right now, and would see it hesitate."""
        super().__init__(interval=QUIET)
        self._in_sight = in_sight
        self._times = 0
        self._since_all = 0
        self.timeout.connect(self._sweep)
        gc.disable()

    def begin(self) -> None:
        """Leave alone for good what is loaded by now, and look after what comes."""
        gc.freeze()
        self.start()

    def _sweep(self) -> None:
        new, _, _ = gc.get_count()
        if new >= YOUNG:
            self._times += 1
            self._since_all += 1
            gc.collect(0 if self._times % AGAIN else 1)
        if self._since_all >= (ALL_AT_LAST if self._in_sight() else ALL):
            self._since_all = 0
            gc.collect()
            heap.give_back()
        self.setInterval(BUSY if new >= YOUNG else QUIET)
