"""Waiting for new mail on an open line (IMAP IDLE, RFC 2177), renewed long before a server or a router forgets it."""

import re
import time
from collections.abc import Callable
from datetime import datetime
from threading import Event
from typing import Any

from desktop.connectors.imap import Mailbox
from desktop.errors import Garbled, Unreachable

TICK = 0.5  # seconds between two looks at ``stop``
RENEW = 240.0  # a home router forgets a silent line within minutes, a server after 29
LONGEST = 3600.0  # then the caller comes in anew, with a fresh token
_ANSWER = 20.0
_GOODBYE = 0.5
_JUMP = 10.0  # seconds by which the clock may run on during a tick before we say that the computer slept
_MOST_LINES = 20_000
_TOLD = re.compile(rb"\* (\d{1,10}) (EXISTS|EXPUNGE)\b", re.IGNORECASE)


def listen(mailbox: Mailbox, news: Callable[[], None], stop: Event, now: Callable[[], datetime]) -> bool:
    """Call ``news`` at the beginning and at each new mail, until ``stop``, an hour, or a sleep of the computer.

    False where the server cannot do it. Raises SourceError, or what the line raises.
    """
    line = _Line(mailbox)
    line.client.allow(_ANSWER)
    try:
        if b"IDLE" not in line.client.capability()[1][-1].upper().split():
            return False
        return line.keep(news, stop, now)
    finally:
        line.client.allow(_GOODBYE)


class _Line:
    """One open line; knows how many mails the folder holds, so that only more of them are news."""

    def __init__(self, mailbox: Mailbox) -> None:
        self.client: Any = mailbox.client
        self._items = mailbox.items
        self._lines = 0
        self._more = False

    def keep(self, news: Callable[[], None], stop: Event, now: Callable[[], datetime]) -> bool:
        ends, told = time.monotonic() + LONGEST, False
        while time.monotonic() < ends and not stop.is_set():
            tag = self._begin()
            if not tag:
                return False
            if not told:
                news()  # something may have come while nobody listened
                told = True
            if not self._wait(news, stop, now):
                return True
            self.client.allow(_GOODBYE if stop.is_set() else _ANSWER)
            self.client.send(b"DONE\r\n")
            self._read_until(tag)
        return True

    def _begin(self) -> bytes:
        """Start to wait; empty where the server refuses."""
        tag: bytes = self.client._new_tag()
        self.client.allow(_ANSWER)
        self.client.send(tag + b" IDLE\r\n")
        return tag if self._read_until(tag, b"+").startswith(b"+") else b""

    def _wait(self, news: Callable[[], None], stop: Event, now: Callable[[], datetime]) -> bool:
        """Wait until it is time to renew, or for ``stop``; False where the computer slept: this line may be dead."""
        ends = time.monotonic() + RENEW
        while time.monotonic() < ends and not stop.is_set():
            before = now()
            silent = self.client.silent(TICK)
            if (now() - before).total_seconds() > TICK + _JUMP:
                return False
            if not silent:
                self.client.allow(_ANSWER)
                self._heed(self.client.readline())
            elif self._more:
                self._more = False
                news()
        return True

    def _read_until(self, *beginnings: bytes) -> bytes:
        while True:
            line: bytes = self.client.readline()
            if line.startswith(beginnings):
                return line
            self._heed(line)

    def _heed(self, line: bytes) -> None:
        self._lines += 1
        if self._lines > _MOST_LINES:
            raise Garbled("errors-mail-strange")
        if line.upper().startswith(b"* BYE") or not line.startswith((b"*", b"+")):  # it has ended the waiting by itself
            raise Unreachable("errors-cut-off")
        told = _TOLD.match(line)
        if told and told[2].upper() == b"EXPUNGE":
            self._items = max(0, self._items - 1)
        elif told:
            self._more = self._more or int(told[1]) > self._items
            self._items = int(told[1])
