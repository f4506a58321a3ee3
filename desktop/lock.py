"""One desk at a time on one folder; the lock falls by itself when the program dies."""

import os
import sys
from pathlib import Path

from desktop.errors import AlreadyOpen, of_the_disk


class Lock:
    """Holds ``file`` locked until ``release``; raises AlreadyOpen where another program holds it."""

    def __init__(self, file: Path) -> None:
        """Take the lock at once."""
        try:
            self._handle = os.open(file, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600)
        except OSError as problem:
            raise of_the_disk(problem, file.parent) from problem
        try:
            _take(self._handle)
        except OSError as problem:
            os.close(self._handle)
            raise AlreadyOpen from problem

    def release(self) -> None:
        """Let go; the file stays."""
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1


if sys.platform == "win32":
    import msvcrt

    def _take(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
