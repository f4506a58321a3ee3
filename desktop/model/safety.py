"""When people are in danger: the short path for each danger, and the numbers to call."""

from dataclasses import dataclass
from datetime import date, timedelta

from desktop.model.reading import Risk

FRESH = timedelta(days=180)
"""After this long a number should be checked again."""


@dataclass(frozen=True, slots=True)
class Advice:
    """One line of a path: ``safety-PATH-ID``. ``act``: what helps with it (keep, reply), or nothing."""

    id: str
    act: str = ""


@dataclass(frozen=True, slots=True)
class Path:
    """What to do in one danger, in order. ``risks``: those that lead here; ``template``: the reply for it, if any."""

    id: str
    risks: frozenset[Risk]
    lines: tuple[Advice, ...]
    template: str = ""


@dataclass(frozen=True, slots=True)
class Suggested:
    """A public number; its name is ``safety-number-ID``. ``listens``: a helpline for people in despair."""

    id: str
    number: str
    listens: bool


@dataclass(frozen=True, slots=True)
class HelpNumber:
    """A number that the owner keeps. ``checked``: the day she last made sure of it, None before she did.

    ``listens``: a helpline for people in despair; the first of them stands in replies.
    """

    number: str
    name: str = ""
    checked: date | None = None
    remark: str = ""
    listens: bool = False

    def is_due(self, today: date) -> bool:
        """Whether it should be checked: it never was, or too long ago."""
        return self.checked is None or today - self.checked > FRESH


def helpline(numbers: tuple[HelpNumber, ...]) -> str:
    """The number that stands in replies to somebody in despair; empty where there is none."""
    return next((one.number for one in numbers if one.listens), "")


def with_helpline(numbers: tuple[HelpNumber, ...], typed: str) -> tuple[HelpNumber, ...]:
    """The list with ``typed`` as that number: what was known of another one is forgotten; empty takes it out."""
    now = helpline(numbers)
    if typed == now:
        return numbers
    rest = list(numbers)
    place = next((at for at, one in enumerate(rest) if one.listens), len(rest))
    rest[place : place + 1] = [HelpNumber(typed, listens=True)] if typed else []
    return tuple(rest)
