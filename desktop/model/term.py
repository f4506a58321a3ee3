"""The words the owner watches for: names, misspellings, products, people, an industry term."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import chain

LONGEST = 80


class TermKind(StrEnum):
    """What a term is to the business."""

    NAME = "name"
    MISSPELLING = "misspelling"
    PRODUCT = "product"
    PERSON = "person"
    INDUSTRY = "industry"


@dataclass(frozen=True, slots=True)
class Term:
    """One word or phrase to watch for.

    Places that can be searched are searched for it, but not for an industry term: that would bring what is written
    about everybody else.
    """

    text: str
    kind: TermKind = TermKind.NAME

    @property
    def searched(self) -> bool:
        """Whether places are searched for it."""
        return self.kind is not TermKind.INDUSTRY


@dataclass(frozen=True, slots=True)
class Mentions:
    """How often a term was written on each of the last days, oldest first; the last one is today."""

    term: Term
    days: tuple[tuple[date, int], ...]

    @property
    def today(self) -> int:
        """How often today."""
        return self.days[-1][1] if self.days else 0

    @property
    def week(self) -> int:
        """How often in the last seven days."""
        return sum(count for _, count in self.days[-7:])


def split(text: str) -> tuple[str, ...]:
    """The terms in a line the owner typed, parted by commas or line ends; each once, in their order."""
    parts = text.replace("\n", ",").replace("،", ",").split(",")
    return merged(" ".join(part.split())[:LONGEST] for part in parts)


def merged(*groups: Iterable[str]) -> tuple[str, ...]:
    """All terms of all groups, each spelling once whatever its letters' case, in their order."""
    found: dict[str, str] = {}
    for text in chain(*groups):
        if text:
            found.setdefault(text.casefold(), text)
    return tuple(found.values())
