"""The meter as it stands and as it was."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from desktop.clock import Clock
from desktop.model.incident import Proposal
from desktop.model.meter import Level, Meter
from desktop.services.ledger import Ledger
from desktop.store import meters

LOOK_BACK = timedelta(days=3)


class MeterService:
    """What the owner can ask of the meter."""

    def __init__(self, ledger: Ledger, clock: Clock) -> None:
        """Read through ``ledger``."""
        self._ledger = ledger
        self._clock = clock

    def now(self) -> Meter | None:
        """The latest meter; None before the first measuring."""
        return self._ledger.read(meters.latest)

    def history(self, since: datetime) -> Sequence[tuple[datetime, int, Level]]:
        """Moment, score and level of each measuring since ``since``, oldest first."""
        return self._ledger.read(lambda conn: meters.history(conn, since))

    def rise(self) -> tuple[int, datetime] | None:
        """Points gained since the low of the last three days, and when that low was; None where it did not rise."""
        past = self.history(self._clock.now() - LOOK_BACK)
        if not past:
            return None
        low = min(reversed(past), key=lambda point: point[1])
        gained = past[-1][1] - low[1]
        return (gained, low[0]) if gained > 0 else None

    def proposal(self) -> Proposal | None:
        """The kind of crisis the meter suggests to open; None while calm or while such a case is open."""
        return self._ledger.read(meters.proposal)
