"""What the meter may look at: compact rows, so that its cost does not grow with history."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from desktop.model.account import Account, AccountId, SourceState
from desktop.model.message import MessageId
from desktop.model.meter import Part
from desktop.model.numbers import Numbers
from desktop.model.reading import Concern, Mood, Risk

FEWEST_WORDS = 6  # two strangers may well write the same five words
MOST_WORDS = 24  # copies of a text are often cut somewhere behind
_LINK = re.compile(r"https?://\S+")
_LETTERS = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Seen:
    """One recent message as the meter sees it: no text, event time, who, what was read.

    ``wording`` (see ``wording_of``) is given where the author is unknown.
    """

    message_id: MessageId
    account_id: AccountId
    sent_at: datetime
    author: str
    platform: str
    mood: Mood
    concern: Concern = Concern.OTHER_NONE
    risks: frozenset[Risk] = frozenset()
    urgency: int = 0
    stars: int | None = None
    followers: int | None = None
    answered: bool = False
    wording: str = ""

    @property
    def person(self) -> tuple[str, str]:
        """Who wrote: the handle on its platform. Without one every message is a person of its own, a copy is not."""
        if self.author:
            return self.platform, self.author
        return "", self.wording or f"\n{self.message_id}"


def wording_of(text: str) -> str:
    """The bare first words of a text, by which a copy of it is known; empty where they are too few to tell."""
    words = _LETTERS.findall(_LINK.sub(" ", text).casefold())[:MOST_WORDS]
    return " ".join(words) if len(words) >= FEWEST_WORDS else ""


@dataclass(frozen=True, slots=True)
class Hour:
    """One past hour (UTC, by event time): how many messages, how many of them negative."""

    start: datetime
    total: int
    negative: int


@dataclass(frozen=True, slots=True)
class Flow:
    """What one account has brought in the last weeks, by event time: how many messages, the first and the last."""

    count: int
    first: datetime
    last: datetime


@dataclass(frozen=True, slots=True)
class Scene:
    """All that a rule may look at: now, the last 7 days' messages (oldest first), 5 weeks of hours, the accounts.

    ``watching_since``: when the first account was added, or the earliest message's event time if that is earlier.
    ``numbers``: what everything weighs. An hour in which nobody wrote may be left out of ``hours``. ``flows``: what the
    accounts brought that are quiet now.
    """

    now: datetime
    numbers: Numbers
    recent: tuple[Seen, ...] = ()
    hours: tuple[Hour, ...] = ()
    sources: tuple[tuple[Account, SourceState], ...] = ()
    watching_since: datetime | None = None
    overdue_steps: int = 0
    flows: Mapping[AccountId, Flow] = field(default_factory=dict)


Rule = Callable[[Scene], Part | Sequence[Part] | None]
"""One reason, several of a kind, or none. A rule is pure: it reads the scene and nothing else."""
