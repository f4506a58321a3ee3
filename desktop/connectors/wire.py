"""The line to a mail server: every byte by the deadline, nothing larger than was asked for."""

import time
from functools import cache
from typing import TYPE_CHECKING, Any

from desktop.errors import Garbled, Unreachable

if TYPE_CHECKING:
    import socket
    import ssl

PART = 200_000  # bytes of a mail that are read; the words stand at its beginning
_LARGEST_LITERAL = 2 * PART
_LARGEST_LINE = 1_000_000
_LARGEST_LOOK = 60_000_000
_SILENCE = 20.0  # seconds without a single byte
_TAG = b"UTUL"  # begins the number of every command


class Wire:
    """Takes bytes from a socket, each by the deadline, with caps on a line, a literal and the whole conversation."""

    def __init__(self, deadline: float) -> None:
        """``deadline`` by ``time.monotonic``."""
        self._deadline, self._taken, self._buffer = deadline, 0, bytearray()

    def exactly(self, sock: "socket.socket", size: int) -> bytes:
        """``size`` bytes; Garbled where the server announces more than was asked for."""
        if size > _LARGEST_LITERAL:
            raise Garbled("errors-too-large", megabytes=1)
        while len(self._buffer) < size:
            self._fill(sock)
        return self._cut(size)

    def line(self, sock: "socket.socket") -> bytes:
        """The next line with its end."""
        searched = 0
        while (end := self._buffer.find(b"\n", searched)) < 0:
            searched = len(self._buffer)
            if searched > _LARGEST_LINE:
                raise Garbled("errors-mail-strange")
            self._fill(sock)
        return self._cut(end + 1)

    def until(self, deadline: float) -> None:
        """Go on to another deadline, by ``time.monotonic``."""
        self._deadline = deadline

    def silent(self, sock: "socket.socket", seconds: float) -> bool:
        """Whether nothing at all comes within ``seconds``; what comes is kept for the next line."""
        return not self._buffer and not self._taken_within(sock, seconds)

    def _fill(self, sock: "socket.socket") -> None:
        left = self._deadline - time.monotonic()
        if left <= 0:
            raise Unreachable("errors-too-slow")
        if not self._taken_within(sock, min(left, _SILENCE)):
            raise Unreachable("errors-too-slow" if self._buffer else "errors-timed-out")

    def _taken_within(self, sock: "socket.socket", seconds: float) -> bool:
        sock.settimeout(seconds)
        try:
            data = sock.recv(65_536)
        except TimeoutError:
            return False
        self._taken += len(data)
        if not data:
            raise ConnectionResetError
        if self._taken > _LARGEST_LOOK:
            raise Garbled("errors-too-large", megabytes=_LARGEST_LOOK // 1_000_000)
        self._buffer += data
        return True

    def _cut(self, size: int) -> bytes:
        taken = bytes(self._buffer[:size])
        del self._buffer[:size]
        return taken


@cache
def client_class() -> Any:  # noqa: ANN401 - built on first use: imaplib costs start-up time
    """imaplib's client, reading through a Wire."""
    import imaplib

    class Bounded(imaplib.IMAP4_SSL):
        tagpre = property(lambda self: _TAG, lambda self, drawn: None)
        """imaplib draws another one for every conversation, and compiles a pattern with it that is kept for good."""

        def __init__(self, server: str, port: int, context: "ssl.SSLContext", deadline: float) -> None:
            self._wire = Wire(deadline)
            first = min(_SILENCE, max(0.1, deadline - time.monotonic()))
            super().__init__(server, port, ssl_context=context, timeout=first)

        def read(self, size: int) -> bytes:
            return self._wire.exactly(self.sock, size)

        def readline(self) -> bytes:
            return self._wire.line(self.sock)

        def allow(self, seconds: float) -> None:
            """From now on everything has to come within ``seconds``."""
            self._wire.until(time.monotonic() + seconds)

        def silent(self, seconds: float) -> bool:
            return self._wire.silent(self.sock, seconds)

    return Bounded
