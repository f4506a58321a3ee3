"""How far a checklist is: the next step, what is late, what was ticked."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from desktop.model.playbook import Checklist, Mark, Playbook, Stage, Step, StepState, Tick

OPENING = "s1_file"
"""Opening the file and naming who is in charge: done once there is a file."""


def states(checklist: Checklist, now: datetime) -> tuple[StepState, ...]:
    """Every step in order as it stands now.

    Exactly one open step is the next: the first in order. A step with a clock is overdue after its time; where
    people may be in danger, the shorter time counts. A step that others come before knows how those stand.
    """
    following = next(iter(_open(checklist)), None)
    found = tuple(_state(checklist, step, now, step is following) for step in checklist.playbook.steps)
    found = tuple(replace(state, ahead=_ahead(state, found[at + 1 :])) for at, state in enumerate(found))
    named = following.before if following is not None else ()
    found = tuple(replace(state, named=True) if state.step.id in named else state for state in found)
    known = {state.step.id: state for state in found}
    return tuple(
        replace(state, before=tuple(known[id] for id in state.step.before)) if state.step.before else state
        for state in found
    )


def ticked(checklist: Checklist, tick: Tick) -> Checklist:
    """The checklist with this step marked; KeyError where it has no such step."""
    if all(step.id != tick.step_id for step in checklist.playbook.steps):
        raise KeyError(tick.step_id)
    return replace(checklist, ticks={**checklist.ticks, tick.step_id: tick})


def unticked(checklist: Checklist, step_id: str) -> Checklist:
    """The checklist with this step open again."""
    return replace(checklist, ticks={id: tick for id, tick in checklist.ticks.items() if id != step_id})


def opened(playbook: Playbook, opened_at: datetime, lead: str) -> tuple[Tick, ...]:
    """What is done with the opening itself: the step that asks for it, where the kind has it."""
    return tuple(Tick(step.id, Mark.DONE, lead, opened_at) for step in playbook.steps if step.id == OPENING)


def stage_of(checklist: Checklist) -> Stage:
    """The earliest stage with an open step; the last stage once all are marked."""
    return min((step.stage for step in _open(checklist)), default=Stage.LEARN)


def _state(checklist: Checklist, step: Step, now: datetime, is_next: bool) -> StepState:
    tick, due = checklist.ticks.get(step.id), _due(checklist, step)
    late = tick is None and due is not None and now > due
    return StepState(step, tick, due, late, is_next)


def _ahead(state: StepState, later: Sequence[StepState]) -> bool:
    """Whether an open step of the same stage that comes later has less time: the order counts, not the clock."""
    due = state.due_at
    return (due is not None and state.tick is None) and any(
        one.due_at is not None and one.due_at < due
        for one in later
        if one.tick is None and one.step.stage is state.step.stage
    )


def _open(checklist: Checklist) -> list[Step]:
    return [step for step in checklist.playbook.steps if step.id not in checklist.ticks]


def _due(checklist: Checklist, step: Step) -> datetime | None:
    minutes = checklist.playbook.minutes(step)
    return None if minutes is None else checklist.opened_at + timedelta(minutes=minutes)
