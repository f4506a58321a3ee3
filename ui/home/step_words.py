"""The next step of a case as the Now page names it: what comes before it, and the clocks."""

from collections.abc import Callable
from datetime import datetime

from desktop.content.words import Words
from desktop.model.playbook import StepState
from ui.incident.naming import named


def step_due(words: Words, state: StepState | None, now: datetime) -> str:
    """How long is left, or how late it is; empty for a step without a clock."""
    return _left(words, words, state, now)


def step_named(words: Words, state: StepState, now: datetime) -> str:
    """The step, and in the same line what is to be done before it, each with its clock."""
    step = named(words, "step", state.step.id)
    before = "; ".join(_before(words, one, now) for one in state.protecting)
    return words("now-step-before", step=step, before=before) if before else step


def step_timed(words: Words, state: StepState, now: datetime) -> str:
    """The step with the clock that counts: its own, or that of what comes before it."""
    step, due = step_named(words, state, now), step_due(words, state, now)
    return words("now-other-step", step=step, due=due) if due and not state.protecting else step


def _before(words: Words, state: StepState, now: datetime) -> str:
    """A step for the inside of a sentence: isolated once as a whole, it takes the direction of its own words."""
    step = named(words, "step", state.step.id, "before") or named(words, "step", state.step.id)
    due = _left(words, words.plain, state, now)
    return words.plain("now-other-step", step=step, due=due) if due else step


def _left(words: Words, say: Callable[..., str], state: StepState | None, now: datetime) -> str:
    if state is None or state.due_at is None:
        return ""
    return say("now-step-late" if state.overdue else "now-step-due", span=words.span(abs(state.due_at - now)))
