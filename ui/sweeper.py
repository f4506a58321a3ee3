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
"""From how many new objects on they are looked through: in a millisecond or less."""
AGAIN = 20
"""Every so many times, what was left over by those before is looked through with them."""
ALL = 100
"""After so many times everything is looked through, some hours apart on a usual day."""


class Sweeper(QTimer):
    """From its making on Python collects nothing by itself; from ``begin`` on this timer does."""

    def __init__(self, in_sight: Callable[[], bool]) -> None:
        """``in_sight``: whether the owner looks at the window right now, and would see it hesitate for long."""
        super().__init__(interval=QUIET)
        self._in_sight = in_sight
        self._times = 0
        self.timeout.connect(self._sweep)
        gc.disable()

    def begin(self) -> None:
        """Leave alone what is loaded by now, and look after what comes."""
        gc.freeze()
        self.start()

    def _sweep(self) -> None:
        new, _, _ = gc.get_count()
        if new >= YOUNG:
            self._times += 1
            if self._times % ALL == 0:
                self._sweep_all()
            else:
                gc.collect(0 if self._times % AGAIN else 1)
        self.setInterval(BUSY if new >= YOUNG else QUIET)

    def _sweep_all(self) -> None:
        """Look through everything, and give back what Python keeps ready for new objects.

        What was left alone is looked through out of sight only: it takes some 30 ms without it, 200 with it.
        """
        if self._in_sight():
            gc.collect()
        else:
            gc.unfreeze()
            gc.collect()
            gc.freeze()
        heap.give_back()
