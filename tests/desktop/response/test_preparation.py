from datetime import UTC, datetime, timedelta

import pytest

from desktop.model.playbook import Mark, Rhythm, Stage, Step, Tick
from desktop.response.preparation import again_at, months_later, readiness

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


def step(id, again=Rhythm.ONCE):
    return Step(id, Stage.PREPARE, None, "owner", again=again)


STEPS = (step("roles", Rhythm.QUARTERLY), step("watch", Rhythm.MONTHLY), step("voice"), step("plan", Rhythm.YEARLY))


def done(**days):
    return {id: Tick(id, Mark.DONE, "Amina", NOW - timedelta(days=ago)) for id, ago in days.items()}


def due(last):
    return [one.step.id for one in readiness(STEPS, last, NOW) if one.due]


def following(last):
    return [one.step.id for one in readiness(STEPS, last, NOW) if one.is_next]


def test_what_was_never_done_is_due_and_the_first_of_it_is_next():
    assert due({}) == ["roles", "watch", "voice", "plan"]
    assert following({}) == ["roles"]
    assert following(done(roles=1)) == ["watch"]


@pytest.mark.parametrize(
    ("id", "still", "again"), [("watch", 29, 32), ("roles", 89, 93), ("plan", 364, 366), ("voice", 9999, None)]
)
def test_each_comes_back_when_its_time_is_over(id, still, again):
    assert id not in due(done(**{id: still}))
    if again is not None:
        assert id in due(done(**{id: again}))


def test_it_comes_back_in_the_moment_it_is_due():
    last = done(watch=1)
    comes = again_at(STEPS[1], last["watch"])
    before, then = (readiness(STEPS, last, at)[1] for at in (comes - timedelta(seconds=1), comes))
    assert (before.due, then.due) == (False, True)
    assert before.again_at == then.again_at == comes
    assert then.last == last["watch"]


def test_what_was_never_done_goes_before_what_is_due_again():
    assert following(done(roles=200, watch=200, voice=1)) == ["plan"]
    assert following(done(roles=200, watch=200, voice=1, plan=1)) == ["roles"]
    assert following(done(roles=1, watch=1, voice=1, plan=1)) == []


def test_a_tick_from_the_future_of_a_clock_that_was_set_back_still_counts():
    assert "watch" not in due(done(watch=-3))


@pytest.mark.parametrize(
    ("at", "months", "later"),
    [
        (datetime(2026, 11, 24, 9, tzinfo=UTC), 1, datetime(2026, 12, 24, 9, tzinfo=UTC)),
        (datetime(2026, 12, 31, tzinfo=UTC), 1, datetime(2027, 1, 31, tzinfo=UTC)),
        (datetime(2026, 11, 30, tzinfo=UTC), 3, datetime(2027, 2, 28, tzinfo=UTC)),
        (datetime(2027, 11, 30, tzinfo=UTC), 3, datetime(2028, 2, 29, tzinfo=UTC)),
        (datetime(2028, 2, 29, tzinfo=UTC), 12, datetime(2029, 2, 28, tzinfo=UTC)),
        (datetime(2026, 1, 1, tzinfo=UTC), 11, datetime(2026, 12, 1, tzinfo=UTC)),
    ],
)
def test_months_are_those_of_the_calendar(at, months, later):
    assert months_later(at, months) == later
