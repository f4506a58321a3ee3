"""Check before Save: which answers were found good, and which check is still waited for."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Standing(StrEnum):
    """How the form stands with regard to its check."""

    UNCHECKED = "unchecked"
    CHECKING = "checking"
    GOOD = "good"
    STALE = "stale"  # it was good, then something was changed
    SAVING = "saving"


@dataclass(slots=True)
class Checking:
    """Remembers the answers that passed; a late answer to an old question counts for nothing."""

    good: dict[str, str] | None = None
    asked: dict[str, str] = field(default_factory=dict)
    number: int = 0
    waiting: bool = False
    saving: bool = False

    def begin(self, values: Mapping[str, str]) -> int:
        """A check of ``values`` begins; gives its number."""
        self.number += 1
        self.asked = dict(values)
        self.waiting = True
        return self.number

    def leave(self) -> None:
        """Wait no longer: whatever comes is ignored."""
        self.number += 1
        self.waiting = False
        self.asked = {}

    def answered(self, number: int, *, well: bool) -> bool:
        """The answer of check ``number`` came; False where nobody waits for it any more."""
        if number != self.number or not self.waiting:
            return False
        self.waiting = False
        self.good = self.asked if well else None
        self.asked = {}
        return True

    def standing(self, values: Mapping[str, str]) -> Standing:
        """How the form stands with these answers in it."""
        if self.saving:
            return Standing.SAVING
        if self.waiting:
            return Standing.CHECKING
        if self.good is None:
            return Standing.UNCHECKED
        return Standing.GOOD if self.good == dict(values) else Standing.STALE

    def forget(self) -> None:
        """Forget every answer: they hold secrets."""
        self.leave()
        self.good = None
