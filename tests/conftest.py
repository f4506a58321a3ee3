"""What every test may use: a clock that stands still, a place of its own, a database."""

from datetime import UTC, datetime, timedelta

import pytest

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


class StandingClock:
    """Tells the moment it was set to; moves only when told."""

    def __init__(self, at: datetime = NOON) -> None:
        self.at = at

    def now(self) -> datetime:
        return self.at

    def real_seconds(self, span: timedelta) -> float:
        return span.total_seconds()

    def forward(self, **span: float) -> None:
        self.at += timedelta(**span)


@pytest.fixture
def clock():
    return StandingClock()


@pytest.fixture
def home(tmp_path):
    return tmp_path / "home"
