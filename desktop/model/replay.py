"""What past messages would have meant for an owner who had chosen another word."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from desktop.model.meter import Level
from desktop.model.numbers import Sensitivity


@dataclass(frozen=True, slots=True)
class Alarmed:
    """One alarm: from when until when (None: it goes on), its highest score and the level of that score."""

    began: datetime
    ended: datetime | None
    peak: int
    level: Level


@dataclass(frozen=True, slots=True)
class Replay:
    """The alarms that began in the last ``days`` days, oldest first, had each word been chosen all the time."""

    days: int
    alarms: Mapping[Sensitivity, tuple[Alarmed, ...]]
