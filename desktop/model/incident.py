"""A crisis that is being worked on, and the line of what happened."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import NewType

from desktop.model.message import MessageId
from desktop.model.meter import Level
from desktop.model.playbook import Checklist

IncidentId = NewType("IncidentId", int)


@dataclass(frozen=True, slots=True)
class Incident:
    """An open or closed case: its kind, one sentence, who decides, its checklist, its messages."""

    id: IncidentId
    playbook_id: str
    summary: str
    lead: str
    deputy: str
    opened_at: datetime
    level: Level
    checklist: Checklist
    messages: tuple[MessageId, ...] = ()
    closed_at: datetime | None = None


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
