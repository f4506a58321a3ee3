"""What is suggested for a new crisis file: its kind, what speaks for it, and what may belong to it."""

from collections.abc import Callable, Sequence
from typing import Any

from desktop.content.words import Words
from desktop.model.incident import Proposal
from desktop.model.message import MessageId
from desktop.model.meter import Level
from desktop.model.reading import Risk
from desktop.services.incidents import Incidents
from desktop.services.meter import MeterService
from ui.incident.naming import named

Messages = tuple[MessageId, ...]


class Suggesting:
    """Asks the desk; what cannot be read is said by ``read`` and suggests nothing."""

    def __init__(
        self, incidents: Incidents, meter: MeterService | None, words: Words, read: Callable[[Callable[[], Any]], Any]
    ) -> None:
        """``meter`` proposes a kind where it calls for one."""
        self._incidents, self._meter, self._words, self._read = incidents, meter, words, read

    def proposal(self) -> Proposal | None:
        """What the meter proposes."""
        proposed: Proposal | None = self._read(self._meter.proposal) if self._meter is not None else None
        return proposed

    def best(self, messages: Messages, kind: str) -> Proposal | None:
        """This ``kind``, or the one for these messages; without any what the meter proposes, or what is in no file."""
        if kind:
            return Proposal(kind, messages, Level.WATCH)
        found: Proposal | None = self._read(lambda: self._incidents.suggested(messages)) if messages else None
        return found or self.proposal() or self._read(self._incidents.suggested)

    def reasons(self, kind: str, messages: Messages) -> list[tuple[str, int]]:
        """The name of each danger and concern that speaks for a kind, and in how many of the messages."""
        found = self._read(lambda: self._incidents.reasons(kind, messages)) or ()
        return [(named(self._words, "risk" if one in set(Risk) else "concern", one), many) for one, many in found]

    def fitting(self, kind: str) -> Sequence[MessageId]:
        """What may belong to a file of this kind."""
        found: Sequence[MessageId] = self._read(lambda: self._incidents.fitting(kind)) or ()
        return found
