"""How alerts are told: what news there is, how loud each kind is, when to keep quiet."""

from dataclasses import dataclass
from datetime import datetime, time, tzinfo
from enum import StrEnum

from desktop.model.answers import USUAL, Targets
from desktop.model.message import MessageId
from desktop.model.meter import Level


class Loudness(StrEnum):
    """How loudly something is told."""

    BADGE = "badge"
    """Only the icon and the window show it."""
    NOTE = "note"
    """A notification that goes away by itself."""
    WAKE = "wake"
    """A notification that stays until it is dismissed."""

    @property
    def rank(self) -> int:
        """0 badge, 1 note, 2 wake."""
        return list(Loudness).index(self)


class News(StrEnum):
    """What an alert is about."""

    RISE = "rise"
    """The level rose."""
    MORE = "more"
    """Clearly more people have joined in."""
    LIFE = "life"
    """Somebody may be in danger."""
    CLEAR = "clear"
    """The crisis is over."""
    ACCOUNT = "account"
    """An account cannot be seen while others can."""
    BLIND = "blind"
    """No account can be seen."""
    HELD = "held"
    """What was held back and is still true."""
    PROMISE = "promise"
    """A word that was promised to people was not given in time."""
    DIGEST = "digest"
    """The summary of a day."""


WORSE = frozenset({News.RISE, News.MORE, News.LIFE})
COURSE = WORSE | {News.CLEAR}
"""The news of which the course of one crisis is made."""


@dataclass(frozen=True, slots=True)
class Over:
    """A crisis that is over: when its all-clear came, how high the meter stood at its highest, and the messages of
    that time that are unhappy or speak of a danger and have no answer, most urgent first; ``cut``: there are more.
    ``quiet``: nobody has written since who is unhappy or speaks of a danger and has no answer.
    """

    at: datetime
    peak: int
    left: tuple[MessageId, ...] = ()
    cut: bool = False
    quiet: bool = True

    def holds(self, level: Level) -> bool:
        """Whether it is calm still: at this level of the meter, which falls slowly, and with nobody new."""
        return level in (Level.CALM, Level.LEARNING) or (level is Level.WATCH and self.quiet)


@dataclass(frozen=True, slots=True)
class QuietHours:
    """From when until when, by the local clock; may pass midnight. The same moment twice is no time at all."""

    start: time
    end: time


@dataclass(frozen=True, slots=True)
class Manners:
    """How the owner wants to be told.

    ``wakes``: whether what wakes her does so in quiet hours too. ``digest``: when she wants the day's summary, None
    for never. ``answers``: after what time an answer is late. ``zone``: the local time; None is that of the computer.
    """

    on: bool = True
    issue: Loudness = Loudness.NOTE
    crisis: Loudness = Loudness.WAKE
    account: Loudness = Loudness.NOTE
    quiet: QuietHours | None = None
    wakes: bool = True
    digest: time | None = None
    answers: Targets = USUAL
    zone: tzinfo | None = None


@dataclass(frozen=True, slots=True)
class Snooze:
    """Nothing is told before ``until``, unless it is worse than ``level``, the level at which the owner snoozed."""

    until: datetime
    level: Level
