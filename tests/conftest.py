"""What every test may use: a clock that stands still, a place of its own, a database without waiting."""

import shutil
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from functools import partialmethod

import pytest
from hypothesis import HealthCheck, settings
from pytestqt.qtbot import QtBot

from desktop.store import database
from tests.private_desktop import PATIENCE

settings.register_profile("busy", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("busy")  # a computer that does other things besides fails no property

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


@pytest.fixture(autouse=True, scope="session")
def no_power_cuts():
    """No test cuts the power, so none waits until what it wrote is safe from that; gives how the app writes."""
    earnest = database._WRITER
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(database, "_WRITER", earnest.replace("synchronous = full", "synchronous = off"))
        yield earnest


@pytest.fixture(autouse=True, scope="session")
def taken_once(no_power_cuts, tmp_path_factory):
    """A new database has taken all its steps already: it is a copy of one that really took them."""
    ready, migrate = tmp_path_factory.mktemp("ready") / "utulivu.db", database.Database._migrate
    database.Database(ready).close()

    def copied(self):
        if not self._file.exists():
            with suppress(OSError):  # taking the steps says why, in its own words
                shutil.copyfile(ready, self._file)
                self._file.chmod(0o600)
                return
        migrate(self)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(database.Database, "_migrate", copied)
        yield


@pytest.fixture
def clock():
    return StandingClock()


@pytest.fixture
def home(tmp_path):
    return tmp_path / "home"


class PatientBot(QtBot):
    """Waits for the window as long as a busy computer may need; what never comes still fails."""

    waitUntil = partialmethod(QtBot.waitUntil, timeout=int(PATIENCE * 1000))
    waitSignal = partialmethod(QtBot.waitSignal, timeout=int(PATIENCE * 1000))
    waitExposed = partialmethod(QtBot.waitExposed, timeout=int(PATIENCE * 1000))
    waitActive = partialmethod(QtBot.waitActive, timeout=int(PATIENCE * 1000))


@pytest.fixture
def qtbot(qapp, request):
    return PatientBot(request)
