"""The next step of a case as the Now page names it: what comes before it, and the clocks."""

from datetime import datetime

from desktop.content.words import Words
from desktop.model.playbook import StepState
from ui.incident.naming import named


def step_due(words: Words, state: StepState | None, now: datetime) -> str:
    """How long is left, or how late it is; empty for a step without a clock."""
    if state is None or state.due_at is None:
        return ""
    return words("now-step-late" if state.overdue else "now-step-due", span=words.span(abs(state.due_at - now)))


def step_named(words: Words, state: StepState, now: datetime) -> str:
    """The step, and in the same line what is to be done before it, each with its clock."""
    step = named(words, "step", state.step.id)
    before = "; ".join(
        _timed(
            words,
            named(words, "step", one.step.id, "before") or named(words, "step", one.step.id),
            step_due(words, one, now),
        )
        for one in state.protecting
    )
    return words("now-step-before", step=step, before=before) if before else step


def step_timed(words: Words, state: StepState, now: datetime) -> str:
    """The step with the clock that counts: its own, or that of what comes before it."""
    return _timed(words, step_named(words, state, now), "" if state.protecting else step_due(words, state, now))


def _timed(words: Words, step: str, due: str) -> str:
    return words("now-other-step", step=step, due=due) if due else step
