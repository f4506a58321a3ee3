"""What a rule may look at."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from typing import TypeVar, cast

from desktop.meter.tally import Tally, moment, when
from desktop.meter.trace import HOUR
from desktop.model.account import Account, AccountId, SourceState
from desktop.model.meter import Alarm, Part
from desktop.model.numbers import Numbers
from desktop.model.scene import Flow

T = TypeVar("T")


@dataclass(frozen=True)
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

    def once(self, of: "Callable[[Scene], T]") -> T:
        """What ``of`` makes of this scene, worked out when it is first asked for."""
        if of not in self._told:
            self._told[of] = of(self)
        return cast(T, self._told[of])

    @cached_property
    def _told(self) -> dict[object, object]:
        return {}

    @cached_property
    def present(self) -> datetime:
        """The meter's own now."""
        return _present(self)

    @cached_property
    def instant(self) -> int:
        """The same in Unix seconds."""
        return moment(self.present)

    @cached_property
    def cleared(self) -> int:
        """When the last all-clear came, in Unix seconds; 0 where none did."""
        cleared = self.alarm.cleared
        return 0 if cleared is None or cleared > self.present else moment(cleared)


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
