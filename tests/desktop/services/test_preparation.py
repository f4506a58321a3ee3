"""The preparation over a real database."""

import json

import pytest

from desktop.desk import open_desk
from desktop.errors import OwnerError
from desktop.model.notice import MeterMoved, PreparationChanged
from desktop.vault import MemoryVault


def state(desk, id):
    return next(one for one in desk.preparation.steps() if one.step.id == id)


def test_ten_steps_wait_on_a_new_desk(desk):
    steps = desk.preparation.steps()
    assert len(steps) == 10
    assert all(one.due and one.last is None and one.again_at is None for one in steps)
    assert [one.step.id for one in steps if one.is_next] == [steps[0].step.id]


def test_a_tick_says_who_and_when_and_is_told(desk, clock, heard):
    desk.preparation.tick("s0_roles", "  Dana   Levi ").result(5)
    ticked = state(desk, "s0_roles")
    assert (ticked.last.who, ticked.last.at, ticked.due) == ("Dana Levi", clock.now(), False)
    assert ticked.again_at > clock.now()
    assert PreparationChanged("s0_roles") in heard
    assert not [notice for notice in heard if isinstance(notice, MeterMoved)]


def test_it_comes_back_and_still_says_when_it_was_last_done(desk, clock):
    desk.preparation.tick("s0_watch", "Dana").result(5)
    done_at = clock.now()
    clock.forward(days=32)
    back = state(desk, "s0_watch")
    assert (back.due, back.last.at) == (True, done_at)
    desk.preparation.tick("s0_watch", "Juma").result(5)
    assert (state(desk, "s0_watch").due, state(desk, "s0_watch").last.who) == (False, "Juma")


def test_what_is_taken_back_leaves_the_time_before_it(desk, clock):
    desk.preparation.tick("s0_watch", "Dana").result(5)
    first = clock.now()
    clock.forward(days=32)
    desk.preparation.tick("s0_watch", "Juma").result(5)
    desk.preparation.untick("s0_watch").result(5)
    assert (state(desk, "s0_watch").last.at, state(desk, "s0_watch").due) == (first, True)
    desk.preparation.untick("s0_watch").result(5)
    assert state(desk, "s0_watch").last is None
    desk.preparation.untick("s0_watch").result(5)
    assert state(desk, "s0_watch").last is None


def test_a_step_that_is_done_once_stays_done(desk, clock):
    desk.preparation.tick("s0_voice", "").result(5)
    clock.forward(days=4000)
    assert (state(desk, "s0_voice").due, state(desk, "s0_voice").again_at) == (False, None)


@pytest.mark.parametrize("id", ["s1_real", "", "s0_none"])
def test_what_is_no_step_of_the_preparation_is_refused(desk, id):
    for deed in (lambda: desk.preparation.tick(id, "Dana"), lambda: desk.preparation.untick(id)):
        with pytest.raises(OwnerError):
            deed().result(5)


def test_it_is_still_there_tomorrow(home, clock):
    for day in range(2):
        desk = open_desk(home, clock=clock, vault=MemoryVault(), connectors=())
        if day == 0:
            desk.preparation.tick("s0_plan", "Dana").result(5)
        assert state(desk, "s0_plan").last.who == "Dana"
        desk.close()


def test_each_time_is_in_what_the_owner_can_take_with_her(desk, clock, tmp_path):
    for who in ("Dana", "Juma"):
        desk.preparation.tick("s0_watch", who).result(5)
        clock.forward(days=32)
    desk.reports.export(tmp_path / "all.json")
    told = json.loads((tmp_path / "all.json").read_text(encoding="utf-8"))["preparation"]
    assert [(one["step"], one["who"], one["at"]) for one in told] == [
        ("s0_watch", "Dana", "2026-11-24T12:00:00Z"),
        ("s0_watch", "Juma", "2026-12-26T12:00:00Z"),
    ]
