"""What the meter is told of messages and accounts: compact rows without their texts."""

import re
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from desktop.model.account import AccountId
from desktop.model.message import MessageId
from desktop.model.reading import Concern, Mood, Risk

FEWEST_WORDS = 6  # two strangers may well write the same five words
MOST_WORDS = 24  # copies of a text are often cut somewhere behind
_ONLY_ONE = re.compile(r"(?=.*[\d_.@])\S{8,}")  # a long handle with a digit or a sign in it
_LINK = re.compile(r"https?://\S+")
_LETTERS = re.compile(r"[^\W\d_]+")


class Seen(NamedTuple):
    """One recent message as the meter sees it: no text, event time, who, what was read.

    A tuple, for there may be a million of them, and it is made in a third of the time of a frozen dataclass.
    ``wording`` (see ``wording_of``) is that by which copies of a text are known; empty where it is too short to tell.
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
    certainty: float = 1.0
    wording: str = ""

    @property
    def person(self) -> tuple[str, str]:
        """Who wrote: the handle on its platform; one that hardly two people have is the same person everywhere.

        Without a handle every message is a person of its own, a copy is not.
        """
        if self.author:
            return ("", self.author.casefold()) if _ONLY_ONE.fullmatch(self.author) else (self.platform, self.author)
        return "", self.wording or f"\n{self.message_id}"


def wording_of(text: str) -> str:
    """The bare first words of a text, by which a copy of it is known; empty where they are too few to tell."""
    words = _LETTERS.findall(_LINK.sub(" ", text).casefold())[:MOST_WORDS]
    return " ".join(words) if len(words) >= FEWEST_WORDS else ""


@dataclass(frozen=True, slots=True)
class Flow:
    """What one account has brought in the last weeks, by event time: how many messages, the first and the last."""

    count: int
    first: datetime
    last: datetime
