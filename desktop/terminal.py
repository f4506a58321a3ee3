"""The terminal, or whatever stands in its place: a pipe, a file, a full disk, or nothing at all."""

import os
import sys
from contextlib import suppress
from io import TextIOWrapper

from desktop.errors import OwnerError


def prepare() -> None:
    """See to it that no letter of a message is too strange to be written."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def say(line: str) -> None:
    """Write a line to standard output at once.

    OwnerError where it cannot be written, BrokenPipeError where nobody reads on.
    """
    if sys.stdout is None:
        raise OwnerError("errors-output")
    try:
        sys.stdout.write(line + "\n")
        sys.stdout.flush()
    except BrokenPipeError:
        _give_up()
        raise
    except OSError as problem:
        _give_up()
        raise OwnerError("errors-output") from problem


def complain(line: str) -> None:
    """Write a line to standard error, if anybody listens there."""
    if sys.stderr is not None:
        with suppress(OSError):
            sys.stderr.write(line + "\n")
            sys.stderr.flush()


def _give_up() -> None:
    """What could not be written would be tried, and fail, once more at the very end of the program."""
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
