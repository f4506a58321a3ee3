"""Memory: one heap for all threads, and what nobody uses any more goes back to the computer."""

import ctypes
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import cache

_ARENA_MAX = -8  # M_ARENA_MAX of the GNU C library's malloc.h
_DONE = 1


def share_one() -> bool:
    """Have all threads share one heap of the C library, and tell whether they will; before any thread begins.

    Linux otherwise keeps a heap for every thread, torn by whatever its thread took apart: four megabytes after two
    hundred looks at a dozen accounts. The interpreter runs one thread at a time, so hardly any waits for another.
    The other systems, and other C libraries, have one heap anyway or know no such wish, and are left alone.
    """
    if sys.platform == "linux":
        with suppress(AttributeError, OSError):
            return bool(_library().mallopt(_ARENA_MAX, 1) == _DONE)
    return False


def give_back() -> None:
    """Return what is free inside the C library's heaps; takes about a millisecond, in which others go on.

    Each heap stays as large as the largest answer that was ever taken apart in it. With a dozen accounts the desk would
    grow for days. The other systems, and other C libraries, do it by themselves.
    """
    if sys.platform == "linux":
        with suppress(AttributeError, OSError):
            _library().malloc_trim(0)


def sweep(let_go: Callable[[], None]) -> None:
    """Have ``let_go`` drop what is kept for speed only, then return what is free."""
    let_go()
    give_back()


@cache
def _library() -> ctypes.CDLL:
    """The C library, opened once: each opening makes a class of its own, which leaves a circle; raises OSError."""
    return ctypes.CDLL(None)
