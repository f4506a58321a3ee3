"""Whose turn it is to work hard: one feed is parsed, or one batch read and kept, at a time."""

import time
from threading import Lock

TURN = Lock()
"""Held while parsing, reading or keeping, never while waiting for a server.

The interpreter runs one thread at a time anyway: many hard workers at once gain nothing and leave the window
the smallest share. With one, the window waits for one.
"""


def breathe(number: int) -> None:
    """Rest a moment at every ``EVERY``-th piece of the work.

    A worker that only calls into C gives the interpreter away and takes it back before the window wakes; a real
    rest lets the window in. It costs about a tenth of the speed.
    """
    if number % EVERY == EVERY - 1:
        time.sleep(MOMENT)


class Breath:
    """As ``breathe``, for work of many thousand pieces: a rest after each ``STRETCH`` of work, however many they were.

    The thread's own time counts: where the computer is busy with something else, the window has its share anyway.
    """

    def __init__(self) -> None:
        """The work begins."""
        self._since = time.thread_time()

    def take(self) -> None:
        """A piece is done."""
        if time.thread_time() - self._since >= STRETCH:
            time.sleep(MOMENT)
            self._since = time.thread_time()


STRETCH = 0.008  # seconds
EVERY = 8
MOMENT = 0.0005  # seconds
