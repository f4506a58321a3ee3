"""Memory that nobody uses any more goes back to the computer."""

import ctypes
import sys
from contextlib import suppress


def give_back() -> None:
    """Return what is free inside the C library's heaps; takes about a millisecond, in which others go on.

    Linux keeps a heap for every thread, and each stays as large as the largest answer that its thread ever took apart.
    With a dozen accounts the desk would grow for days. The other systems, and other C libraries, do it by themselves.
    """
    if sys.platform == "linux":
        with suppress(AttributeError, OSError):
            ctypes.CDLL(None).malloc_trim(0)
