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


EVERY = 8
MOMENT = 0.0005  # seconds
