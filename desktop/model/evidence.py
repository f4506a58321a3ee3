"""What is kept of a crisis as evidence: entries that are added and never changed."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.model.incident import IncidentId

Facts = Mapping[str, str | int]


class Kind(StrEnum):
    """What an entry keeps; its name is ``evidence-KIND``."""

    MESSAGE = "message"
    CHANGED = "changed"
    GONE = "gone"
    FILE = "file"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Sealed:
    """One entry of a case: its place in the chain (from 1), when and by whom it was kept, what, and its seal.

    ``facts`` of a message: message, author, name, platform, account, link, sent (ISO 8601, UTC), title, text, stars; of
    a file: name, sha256, bytes, and what it shows; of a note: text. ``seal``: SHA-256 in hexadecimal digits.
    """

    incident_id: IncidentId
    number: int
    at: datetime
    who: str
    kind: Kind
    facts: Facts
    seal: str


class Fault(StrEnum):
    """Why a chain is broken; its sentence is ``evidence-fault-FAULT``."""

    ALTERED = "altered"
    LOST = "lost"
    CUT = "cut"
    FILE_ALTERED = "file-altered"
    FILE_LOST = "file-lost"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What verifying a chain found: how many entries, the last seal, and the first broken entry with its fault."""

    entries: int
    seal: str
    broken: int | None = None
    fault: Fault | None = None

    @property
    def whole(self) -> bool:
        """Whether nothing was changed since it was kept."""
        return self.broken is None
