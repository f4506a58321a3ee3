"""What to do, step by step, and how far we are."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum, StrEnum

from desktop.model.people import Doer
from desktop.model.reading import Concern, Risk

TOOLS = (
    "",
    "messages",
    "replies",
    "crisis",
    "accounts",
    "people",
    "texts",
    "practice",
    "evidence",
    "keys",
    "impact",
    "pause",
    "record",
    "safety",
)
"""What helps with a step: a page, or a sheet beside the case; empty where nothing does."""


FIRST_WORD = "first_word"
"""How the id of the step ends that asks for the first word to everyone."""


class Stage(IntEnum):
    """The preparation, and the five stages of a crisis (``CRISIS``); its name is ``stage-N``."""

    PREPARE = 0
    IDENTIFY = 1
    ASSESS = 2
    RESPOND = 3
    POSITIVE = 4
    LEARN = 5

    @property
    def outlasts(self) -> bool:
        """Whether its steps can still be marked once the case has ended: watching, looking back, learning."""
        return self is Stage.LEARN


CRISIS = tuple(stage for stage in Stage if stage is not Stage.PREPARE)


class Rhythm(StrEnum):
    """How often a step of the preparation comes back."""

    ONCE = "once"
    MONTHLY = "monthly"
    QUARTERLY = "quarterly"
    YEARLY = "yearly"


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the checklist; its words are ``step-ID`` with .why .how .done-when.

    ``target_minutes`` from the opening of the case, ``safety_minutes`` where people may be in danger;
    None means that the step has no clock. ``tool`` names what helps: messages, replies, crisis, accounts, evidence,
    people, and in the preparation texts and practice. ``again``: how often it comes back; None for a step of a crisis.
    ``before``: the ids of the steps, right behind this one, that protect somebody and are done before this one is.
    """

    id: str
    stage: Stage
    target_minutes: int | None
    role: str
    safety_minutes: int | None = None
    levels: tuple[int, ...] = ()
    tool: str = ""
    template: str = ""
    again: Rhythm | None = None
    before: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Playbook:
    """A kind of crisis: what it is proposed for, and its steps in order. Its name is ``kind-ID``.

    ``contacts``: whom to call from outside, the most pressing first; each is ``contact-NAME``, with .when.
    """

    id: str
    steps: tuple[Step, ...]
    concerns: tuple[Concern, ...] = ()
    risks: tuple[Risk, ...] = ()
    safety: bool = False
    templates: tuple[str, ...] = ()
    contacts: tuple[str, ...] = ()

    @property
    def first_word(self) -> Step | None:
        """The step that asks for the first word; None where nothing is said at first."""
        return next((step for step in self.steps if step.id.endswith(FIRST_WORD)), None)

    def minutes(self, step: Step) -> int | None:
        """The time that a step has in this kind, from the opening of the case; None where it has no clock."""
        in_danger = self.safety and step.safety_minutes is not None
        return step.safety_minutes if in_danger else step.target_minutes

    @property
    def as_done(self) -> tuple[Step, ...]:
        """The steps for paper, which folds nothing into a step: what is done before another stands before it."""
        known = {step.id: step for step in self.steps}
        order = (id for step in self.steps for id in (*step.before, step.id))
        return tuple(known[id] for id in dict.fromkeys(order))


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

    ``doer`` is who does it; None where the owner has named nobody. ``ahead``: it stands before one that is due sooner.
    ``before``: the steps that are done before this one, as they stand now; one of those of the next step is ``named``
    there already.
    """

    step: Step
    tick: Tick | None
    due_at: datetime | None
    overdue: bool
    is_next: bool
    doer: Doer | None = None
    ahead: bool = False
    before: tuple["StepState", ...] = ()
    named: bool = False

    @property
    def protecting(self) -> tuple["StepState", ...]:
        """The steps that still come before this one; nothing where it is marked itself."""
        return () if self.tick is not None else tuple(one for one in self.before if one.tick is None)


@dataclass(frozen=True, slots=True)
class Readiness:
    """One step of the preparation as it stands now.

    ``last``: who did it last, and when; None where nobody ever has. ``again_at``: when it comes again; None for a
    step that is done once for all, and for one that was never done. ``due``: it waits to be done now.
    ``doer`` is who does it; None where the owner has named nobody.
    """

    step: Step
    last: Tick | None
    again_at: datetime | None
    due: bool
    is_next: bool
    doer: Doer | None = None
