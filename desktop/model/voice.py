"""How a draft will be heard: fifteen criteria, the words that decided each, and what must never be sent."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

Kin = tuple[tuple[str, ...], ...]
"""Words that stand for each other, each with its forms in the same order."""


class Criterion(StrEnum):
    """What a reply is judged by: the first six should be there, the nine others not."""

    ACKNOWLEDGE = "acknowledge"
    EMPATHY = "empathy"
    OWNERSHIP = "ownership"
    NEXT_STEP_TIME = "next_step_time"
    PRIVATE_CHANNEL = "private_channel"
    SIGNATURE = "signature"
    NO_BLAME = "no_blame"
    NO_DEFENSIVE = "no_defensive"
    NO_SARCASM = "no_sarcasm"
    NO_LEGALESE = "no_legalese"
    NO_SHOUTING = "no_shouting"
    NO_ABSOLUTE = "no_absolute"
    NO_FAKE_SORRY = "no_fake_sorry"
    NO_OVER_ADMISSION = "no_over_admission"
    NO_PRIVATE_DATA = "no_private_data"


class Never(StrEnum):
    """What makes a reply one that must not be sent, whatever else it says."""

    THREAT = "threat"
    REVIEW_BARGAIN = "review_bargain"


THERE = tuple(Criterion)[:6]
CLEAN = tuple(Criterion)[6:]
MET, PARTLY, MISSED = 2, 1, 0
HARSH, LOW = 20, 40
"""Up to the first a text hurts; a short harmless one ("We open at nine") stands above it, and below the other."""


@dataclass(frozen=True, slots=True)
class Span:
    """Characters ``start`` to before ``end`` of the draft."""

    start: int
    end: int

    def overlaps(self, other: "Span") -> bool:
        """Whether they have a character in common."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Finding:
    """One criterion: ``MET``, ``PARTLY`` or ``MISSED`` (None: not called for here), and the words that decided."""

    criterion: Criterion
    score: int | None
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Verdict:
    """The whole draft: 0 to 100, each criterion in the order of ``Criterion``, and what must never be sent."""

    overall: int
    findings: tuple[Finding, ...]
    never: Mapping[Never, tuple[Span, ...]]

    @property
    def is_harsh(self) -> bool:
        """Whether it should not go out unasked: a threat, a bargain, or words that hurt and a very low figure."""
        return bool(self.never) or (self.overall <= HARSH and self._hurts)

    @property
    def is_hot(self) -> bool:
        """Whether it reads as written in anger: harsh, or low with words that hurt."""
        return self.is_harsh or (self.overall < LOW and self._hurts)

    @property
    def _hurts(self) -> bool:
        return any(one.criterion in CLEAN and one.score == MISSED for one in self.findings)

    def of(self, criterion: Criterion) -> Finding:
        """What was found for one criterion."""
        return self.findings[list(Criterion).index(criterion)]


@dataclass(frozen=True, slots=True)
class Tone:
    """What is listened for in one language: lists of phrases by name, each as one pattern over folded text.

    ``calmer``: for each criterion a wording to put in, or to say instead; ``while_unknown``: those that are said in
    place of it while nobody knows the cause, for they admit nothing.
    """

    language: str
    lists: Mapping[str, re.Pattern[str]]
    calmer: Mapping[Criterion, str]
    while_unknown: Mapping[Criterion, str]


class Slip(StrEnum):
    """How a draft departs from what was agreed, or from what the owner wants to sound like."""

    NEVER_SAID = "never_said"  # words she never says
    RATHER = "rather"  # a word for which she likes another one
    OPPOSITE = "opposite"  # says no where the agreed line says yes, or another number
    NOT_KNOWN = "not_known"  # says as sure what was noted as unknown or as claimed by others
    OTHER_TIME = "other_time"  # names another time for the next update than was promised
    LEFT_OUT = "left_out"  # nothing of the agreed lines is in it
    GREETED = "greeted"  # calls by name somebody else than the author of the message


@dataclass(frozen=True, slots=True)
class Remark:
    """One slip: the words of the draft (empty where something is missing), and what it departs from.

    ``instead``: what can be put in the place of each of those words; empty where there is no such word.
    """

    slip: Slip
    spans: tuple[Span, ...] = ()
    against: str = ""
    instead: str = ""


@dataclass(frozen=True, slots=True)
class Saying:
    """A word or phrase that the owner never says, and what she says in its place (empty: nothing in particular)."""

    never: str
    instead: str = ""


@dataclass(frozen=True, slots=True)
class Greetings:
    """How a reply calls somebody by name: the greeting as one pattern, words by what they do, names that are one."""

    greets: re.Pattern[str]
    words: Mapping[str, frozenset[str]]
    same: tuple[frozenset[str], ...]
