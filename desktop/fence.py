"""What keeps the practice apart from the world: a clock of its own, and a door without a network."""

import time
from collections.abc import Mapping
from datetime import datetime, timedelta

from desktop.clock import SystemClock
from desktop.connectors.base import Answer, Request
from desktop.errors import Unreachable


class DrillClock:
    """Begins at the real moment and runs ``speed`` times as fast."""

    def __init__(self, speed: float) -> None:
        """Start the clock."""
        self._speed = speed
        self._began = SystemClock().now()
        self._zero = time.monotonic()

    def now(self) -> datetime:
        """The practice's present moment."""
        return self._began + timedelta(seconds=(time.monotonic() - self._zero) * self._speed)

    def real_seconds(self, span: timedelta) -> float:
        """A practice minute is a real minute divided by the speed."""
        return span.total_seconds() / self._speed


class NoNetwork:
    """The door of a practice: there is nothing behind it."""

    def get(self, url: str, *, headers: Mapping[str, str] | None = None) -> Answer:
        """Always Unreachable."""
        raise Unreachable

    def send(self, request: Request) -> Answer:
        """Always Unreachable."""
        raise Unreachable
