"""What a rule may look at."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from desktop.meter.tally import Tally, moment, when
from desktop.meter.trace import HOUR
from desktop.model.account import Account, AccountId, SourceState
from desktop.model.meter import Alarm, Part
from desktop.model.numbers import Numbers
from desktop.model.scene import Flow


@dataclass(frozen=True, slots=True)
class Scene:
    """All that a rule may look at: now, what people wrote, the accounts, and where the last crisis stands.

    ``watching_since``: when the first account was added, or the earliest message's event time if that is earlier.
    ``numbers``: what everything weighs. ``flows``: what the accounts brought that are quiet now.
    """

    now: datetime
    numbers: Numbers
    tally: Tally
    sources: tuple[tuple[Account, SourceState], ...] = ()
    watching_since: datetime | None = None
    overdue_steps: int = 0
    flows: Mapping[AccountId, Flow] = field(default_factory=dict)
    alarm: Alarm = field(default_factory=Alarm)
    present: datetime = field(init=False)
    instant: int = field(init=False)
    cleared: int = field(init=False)

    def __post_init__(self) -> None:
        """Work out ``present``, ``instant`` (the same in Unix seconds), and when the last all-clear came (or 0)."""
        present, cleared = _present(self), self.alarm.cleared
        object.__setattr__(self, "present", present)
        object.__setattr__(self, "instant", moment(present))
        object.__setattr__(self, "cleared", 0 if cleared is None or cleared > present else moment(cleared))


def _present(scene: Scene) -> datetime:
    """The meter's own now: the computer's clock, or the newest message where several people prove it slow.

    One message from the future is a wrong date and changes nothing.
    """
    levels, now = scene.numbers.levels, moment(scene.now)
    ahead = scene.tally.ahead(now, now + int(levels.slow_clock_hours * HOUR))
    if len({person for _, person in ahead}) < levels.slow_clock_people:
        return scene.now
    return when(ahead[-1][0])


Rule = Callable[[Scene], Part | Sequence[Part] | None]
"""One reason, several of a kind, or none. A rule is pure: it reads the scene and nothing else."""
