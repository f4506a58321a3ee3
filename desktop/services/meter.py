"""The meter as it stands and as it was."""

from collections.abc import Sequence
from datetime import datetime

from desktop.model.incident import Proposal
from desktop.model.meter import Level, Meter


class MeterService:
    """What the owner can ask of the meter."""

    def now(self) -> Meter | None:
        """The latest meter; None before the first measuring."""
        raise NotImplementedError

    def history(self, since: datetime) -> Sequence[tuple[datetime, int, Level]]:
        """Moment, score and level of each measuring since ``since``, oldest first."""
        raise NotImplementedError

    def rise(self) -> tuple[int, datetime] | None:
        """How many points the meter rose since the last calm moment, and when that was; None where it did not."""
        raise NotImplementedError

    def proposal(self) -> Proposal | None:
        """The kind of crisis the meter suggests to open; None while calm or while such a case is open."""
        raise NotImplementedError
