"""What to do, step by step, and how far we are."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum, StrEnum

from desktop.model.people import Doer
from desktop.model.reading import Concern, Risk


class Stage(IntEnum):
    """The five stages of a crisis; its name is ``crisis-stage-N``."""

    IDENTIFY = 1
    ASSESS = 2
    RESPOND = 3
    POSITIVE = 4
    LEARN = 5


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the checklist; its words are ``step-ID`` with .why .how .done-when (and .again for repeats).

    ``target_minutes`` from the opening of the case, ``safety_minutes`` where people may be in danger;
    None means that the step has no clock. ``tool`` names the page that helps: messages, replies, crisis,
    accounts, people.
    """

    id: str
    stage: Stage
    target_minutes: int | None
    role: str
    safety_minutes: int | None = None
    levels: tuple[int, ...] = ()
    tool: str = ""
    template: str = ""


@dataclass(frozen=True, slots=True)
class Playbook:
    """A kind of crisis: what it is proposed for, and its steps in order. Its name is ``kind-ID``."""

    id: str
    steps: tuple[Step, ...]
    concerns: tuple[Concern, ...] = ()
    risks: tuple[Risk, ...] = ()
    safety: bool = False
    templates: tuple[str, ...] = ()


class Mark(StrEnum):
    """What was done with a step."""

    DONE = "done"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Tick:
    """Who marked a step, when, and (for a skipped one) why."""

    step_id: str
    mark: Mark
    who: str
    at: datetime
    note: str = ""


@dataclass(frozen=True, slots=True)
class Checklist:
    """A playbook with its ticks, counted from the moment the case was opened."""

    playbook: Playbook
    opened_at: datetime
    ticks: Mapping[str, Tick] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class StepState:
    """One step as it stands now: its tick (None while open), when it is due, whether it is late or the next one.

    ``doer`` is who does it; None where the owner has named nobody.
    """

    step: Step
    tick: Tick | None
    due_at: datetime | None
    overdue: bool
    is_next: bool
    doer: Doer | None = None
