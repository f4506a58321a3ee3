"""Whose turn it is to work hard: one feed is parsed, or one batch read and kept, at a time."""

import time
from collections.abc import Iterable, Iterator
from threading import Event, Lock
from types import TracebackType
from typing import TypeVar

T = TypeVar("T")
TURN = Lock()
"""Held while parsing, reading or keeping, never while waiting for a server.

The interpreter runs one thread at a time anyway: many hard workers at once gain nothing and leave the window
the smallest share. With one, the window waits for one.
"""


class Window:
    """Entered by the window's thread while it draws or answers: whoever works hard lets it finish first.

    The interpreter changes threads hundreds of times while one picture is drawn, and each time the window waits.
    """

    def __init__(self) -> None:
        """Nothing is drawn yet."""
        self._idle, self._deep = Event(), 0
        self._idle.set()

    def __enter__(self) -> None:
        """The window begins; it may begin again inside."""
        self._deep += 1
        self._idle.clear()

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """The window has finished."""
        self._deep -= 1
        if not self._deep:
            self._idle.set()

    def let_finish(self) -> None:
        """Wait, on any other thread, until the window has finished; ``PATIENT`` seconds at most."""
        if not self._idle.is_set():
            self._idle.wait(PATIENT)


WINDOW = Window()


def breathe(number: int) -> None:
    """Rest a moment at every ``EVERY``-th piece of the work.

    A worker that only calls into C gives the interpreter away and takes it back before the window wakes; a real
    rest lets the window in. It costs about a tenth of the speed.
    """
    WINDOW.let_finish()
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
        WINDOW.let_finish()
        if time.thread_time() - self._since >= STRETCH:
            time.sleep(MOMENT)
            self._since = time.thread_time()


def at_ease(pieces: Iterable[T]) -> Iterator[T]:
    """The pieces, with a rest after each ``STRETCH`` of work on them."""
    breath = Breath()
    for piece in pieces:
        breath.take()
        yield piece


PATIENT = 0.1  # seconds
STRETCH = 0.008  # seconds
EVERY = 8
MOMENT = 0.0005  # seconds
