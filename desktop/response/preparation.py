"""How ready the business is: what was prepared, what comes next, and what has to be looked at again."""

from calendar import monthrange
from collections.abc import Mapping, Sequence
from datetime import datetime

from desktop.model.playbook import Readiness, Rhythm, Step, Tick

MONTHS = {Rhythm.MONTHLY: 1, Rhythm.QUARTERLY: 3, Rhythm.YEARLY: 12}


def readiness(steps: Sequence[Step], last: Mapping[str, Tick], now: datetime) -> tuple[Readiness, ...]:
    """Every step in order as it stands now, by its last tick; exactly one of those that are due is the next.

    What was never done comes before what is only due again.
    """
    due = [step for step in steps if _due(step, last.get(step.id), now)]
    following = next((step for step in due if step.id not in last), due[0] if due else None)
    return tuple(
        Readiness(step, last.get(step.id), again_at(step, last.get(step.id)), step in due, step is following)
        for step in steps
    )


def again_at(step: Step, last: Tick | None) -> datetime | None:
    """When a step comes again; None for one that is done once for all, and for one that was never done."""
    months = MONTHS.get(step.again) if step.again else None
    return None if last is None or months is None else months_later(last.at, months)


def months_later(at: datetime, months: int) -> datetime:
    """The same day and time so many months later; the last day of a month that is too short for it."""
    year, month = divmod(at.year * 12 + at.month - 1 + months, 12)
    return at.replace(year=year, month=month + 1, day=min(at.day, monthrange(year, month + 1)[1]))


def _due(step: Step, last: Tick | None, now: datetime) -> bool:
    again = again_at(step, last)
    return last is None or (again is not None and again <= now)
