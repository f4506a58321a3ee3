"""A crisis that is being worked on, and the line of what happened."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import NewType

from desktop.model.message import MessageId
from desktop.model.meter import Level
from desktop.model.playbook import Checklist
from desktop.model.reading import Risk

IncidentId = NewType("IncidentId", int)


@dataclass(frozen=True, slots=True)
class Ruling:
    """How bad the owner says a case is, why, who said so and when; what it was without it, and the grave risks then."""

    level: Level
    why: str
    who: str
    at: datetime
    was: Level
    flagged: int


@dataclass(frozen=True, slots=True)
class Grade:
    """The level that is shown, and why: the owner's ``ruling``, else the ``risk`` of a message, else the meter.

    ``graver`` is the level without the ruling, where what came after the ruling speaks for more than it says.
    """

    level: Level
    risk: Risk | None = None
    ruling: Ruling | None = None
    graver: Level | None = None


@dataclass(frozen=True, slots=True)
class Incident:
    """An open or closed case: its kind, one sentence, who decides, its checklist, and how many messages are in it.

    There may be thousands of them: which they are is asked of the service, by whoever needs them. ``level`` is the
    gravest the meter gave; ``flags`` counts the messages by risk; ``ruling`` is the owner's word.
    """

    id: IncidentId
    playbook_id: str
    summary: str
    lead: str
    deputy: str
    opened_at: datetime
    level: Level
    checklist: Checklist
    count: int = 0
    closed_at: datetime | None = None
    flags: Mapping[Risk, int] = field(default_factory=dict)
    ruling: Ruling | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the timeline; its sentence is ``timeline-WHAT`` with ``values``."""

    at: datetime
    who: str
    what: str
    values: Mapping[str, str | int | datetime] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Proposal:
    """The kind of crisis that the meter suggests, with the messages that made it say so."""

    playbook_id: str
    evidence: tuple[MessageId, ...]
    level: Level
