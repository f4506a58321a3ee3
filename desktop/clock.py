"""What time it is, so that tests and drills can say it themselves."""

from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Tells the desk's time; always in UTC, always with a time zone."""

    def now(self) -> datetime:
        """The desk's present moment (aware, UTC)."""
        ...

    def real_seconds(self, span: timedelta) -> float:
        """How many real seconds pass while the desk's time moves on by ``span``."""
        ...


class SystemClock:
    """The computer's own clock."""

    def now(self) -> datetime:
        """The computer's time in UTC."""
        return datetime.now(UTC)

    def real_seconds(self, span: timedelta) -> float:
        """Desk time is real time."""
        return span.total_seconds()
