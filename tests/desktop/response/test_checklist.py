from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from desktop.model.playbook import Checklist, Mark, Playbook, Stage, Step, Tick
from desktop.response.checklist import stage_of, states, ticked, unticked

OPENED = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
STEPS = (
    Step("s1_real", Stage.IDENTIFY, 5, "monitor"),
    Step("s1_first_word", Stage.IDENTIFY, 60, "spokesperson", safety_minutes=15),
    Step("s2_impact", Stage.ASSESS, 90, "owner"),
    Step("s4_gate", Stage.POSITIVE, None, "owner"),
)


def made(*done, safety=False):
    checklist = Checklist(Playbook("k", STEPS, safety=safety), OPENED)
    for id in done:
        checklist = ticked(checklist, Tick(id, Mark.DONE, "Amina", OPENED))
    return checklist


def following(checklist):
    return [state.step.id for state in states(checklist, OPENED) if state.is_next]


@pytest.mark.parametrize(
    ("done", "after"),
    [
        ((), "s1_real"),
        (("s1_real",), "s1_first_word"),
        (("s1_real", "s2_impact"), "s1_first_word"),
        (("s1_first_word",), "s1_real"),
        (("s1_first_word", "s1_real"), "s2_impact"),
    ],
)
def test_the_next_step_is_the_first_open_one_in_order(done, after):
    assert following(made(*done)) == [after]


def test_nothing_is_next_when_all_is_done():
    assert following(made(*(step.id for step in STEPS))) == []
    assert stage_of(made(*(step.id for step in STEPS))) is Stage.LEARN


@pytest.mark.parametrize(("minutes", "late"), [(5, []), (6, ["s1_real"]), (61, ["s1_real", "s1_first_word"])])
def test_late_after_its_time(minutes, late):
    found = states(made(), OPENED + timedelta(minutes=minutes))
    assert [state.step.id for state in found if state.overdue] == late


def test_danger_has_the_shorter_clock():
    due = [state.due_at for state in states(made(safety=True), OPENED)]
    assert due == [OPENED + timedelta(minutes=5), OPENED + timedelta(minutes=15), OPENED + timedelta(minutes=90), None]


def test_a_done_step_is_not_late():
    found = states(made("s1_real"), OPENED + timedelta(days=1))
    assert (found[0].overdue, found[0].tick.who) == (False, "Amina")


def test_a_tick_can_be_taken_back():
    assert unticked(made("s1_real"), "s1_real") == made()
    assert unticked(made(), "s1_real") == made()


def test_an_unknown_step_cannot_be_ticked():
    with pytest.raises(KeyError):
        made("s9_unknown")


def test_the_stage_is_that_of_the_first_open_step():
    assert stage_of(made()) is Stage.IDENTIFY
    assert stage_of(made("s1_real", "s1_first_word")) is Stage.ASSESS


def test_a_step_that_stands_before_one_with_less_time_is_known():
    first = Playbook("k", (STEPS[1], STEPS[0], *STEPS[2:]))
    ahead = [state.step.id for state in states(Checklist(first, OPENED), OPENED) if state.ahead]
    assert ahead == ["s1_first_word"]  # before the check of five minutes; the later stages do not count
    checked = ticked(Checklist(first, OPENED), Tick("s1_real", Mark.DONE, "Amina", OPENED))
    assert not any(state.ahead for state in states(checked, OPENED))
    assert not any(state.ahead for state in states(made(), OPENED))


SPEAK, LOOK = replace(STEPS[1], before=("s1_real",)), STEPS[0]


def told(*done):
    case = Checklist(Playbook("k", (SPEAK, LOOK, *STEPS[2:])), OPENED)
    for id in done:
        case = ticked(case, Tick(id, Mark.DONE, "Amina", OPENED))
    return states(case, OPENED + timedelta(minutes=6))


def test_the_first_word_is_next_and_knows_how_what_comes_before_it_stands():
    first, second, *others = told()
    assert first.is_next
    assert first.before == (second,)
    assert (second.step.id, second.overdue, second.is_next) == ("s1_real", True, False)  # with a clock of its own
    assert first.protecting == (second,)
    assert not any(one.before for one in (second, *others))
    assert [one.named for one in (first, second, *others[:1])] == [False, True, False]
    assert not any(one.named for one in told("s1_first_word"))


def test_what_came_before_it_is_shown_as_done_and_can_come_back():
    first, second, *_ = told("s1_real")
    assert first.is_next
    assert (first.protecting, first.before[0].tick.who) == ((), "Amina")
    assert first.before == (second,)
    assert told()[0].protecting


def test_what_was_posted_waits_for_nothing():
    first, second, *_ = told("s1_first_word")
    assert first.protecting == ()
    assert second.is_next


def test_on_paper_what_comes_before_stands_before():
    assert [step.id for step in Playbook("k", (SPEAK, LOOK, *STEPS[2:])).as_done] == [step.id for step in STEPS]
    assert Playbook("k", STEPS).as_done == STEPS
