"""How bad it is, and exactly why."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from desktop.model.message import MessageId


class Level(StrEnum):
    """Five levels and two states that are no level: still learning, and blind."""

    LEARNING = "learning"
    BLIND = "blind"
    CALM = "calm"
    WATCH = "watch"
    ISSUE = "issue"
    CRISIS = "crisis"
    EMERGENCY = "emergency"

    @property
    def rank(self) -> int:
        """0 calm … 4 emergency; the two states count as 0."""
        return _RANKS.get(self, 0)


NO_LEVEL = frozenset({Level.LEARNING, Level.BLIND})
"""The two states that are no level."""

ALL_PAUSED = "blind-paused"
"""The key of the part that says so."""

_RANKS = {Level.CALM: 0, Level.WATCH: 1, Level.ISSUE: 2, Level.CRISIS: 3, Level.EMERGENCY: 4}


@dataclass(frozen=True, slots=True)
class Part:
    """One reason: its points (may be 0 for "all well here"), the values of its sentence, its messages.

    The sentence is ``meter-KEY`` with ``values``, its second line ``meter-KEY.detail``.
    """

    key: str
    points: int
    values: Mapping[str, str | int | float | datetime] = field(default_factory=dict)
    evidence: tuple[MessageId, ...] = ()


@dataclass(frozen=True, slots=True)
class Alarm:
    """Where a crisis stands: since when it is one, and when the last all-clear came."""

    raised: datetime | None = None
    cleared: datetime | None = None


@dataclass(frozen=True, slots=True)
class Meter:
    """The meter at one moment; the score is exactly the sum of its parts (0–100)."""

    at: datetime
    level: Level
    parts: tuple[Part, ...] = ()
    alarm: Alarm = Alarm()

    @property
    def score(self) -> int:
        """The sum of the parts' points, 0–100 (the gauge trims the parts, never the sum)."""
        return sum(part.points for part in self.parts)

    @property
    def paused(self) -> Part | None:
        """That the owner paused every account, where that is why nothing is seen."""
        parts = self.parts if self.level is Level.BLIND else ()
        return next((part for part in parts if part.key == ALL_PAUSED), None)
