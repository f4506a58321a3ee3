"""The large audiences of those who were unhappy, by when they wrote."""

from bisect import insort
from collections import defaultdict

from desktop.meter.trace import STEP
from desktop.model.message import MessageId

Heard = tuple[int, MessageId]  # followers, and the message they may have read


class Audiences:
    """Of each slot of ten minutes who was heard by how many."""

    def __init__(self) -> None:
        """Start with nobody."""
        self._of: dict[int, list[Heard]] = defaultdict(list)

    def put(self, at: int, heard: Heard) -> None:
        """Add one that was written at ``at`` (Unix seconds)."""
        insort(self._of[at // STEP], heard)

    def drop(self, at: int, heard: Heard) -> None:
        """Take one away that was added."""
        slot = self._of[at // STEP]
        slot.remove(heard)
        if not slot:
            del self._of[at // STEP]

    def largest(self, since: int, until: int) -> Heard | None:
        """The largest audience from ``since`` to before ``until`` (rounded down to slots), None where there is none."""
        first, last = since // STEP, until // STEP
        return max((heard[-1] for slot, heard in self._of.items() if first <= slot < last), default=None)

    def forget(self, until: int) -> None:
        """Drop what was written before ``until``."""
        for slot in [slot for slot in self._of if slot < until // STEP]:
            del self._of[slot]
