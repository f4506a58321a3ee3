"""Stop everything over a real desk: where, what is stopped, and why it may go on."""

import pytest

from desktop.connectors import CONNECTORS
from desktop.errors import OwnerError
from desktop.model.pause import KINDS, TOOLS
from desktop.response.pause import places


@pytest.fixture
def case(desk):
    return desk.incidents.open("product_safety", summary="Ill", lead="Dana").result(5)


def timeline(desk, case):
    return [(entry.what, dict(entry.values)) for entry in desk.incidents.timeline(case.id)]


def test_the_connected_accounts_come_first_and_each_place_once():
    found = places(["x", "instagram", "feed", "facebook", "outlook", "mail"])
    assert found[:3] == ("x", "business-suite", "mail")
    assert len(set(found)) == len(found)
    assert set(TOOLS) <= set(found)


def test_every_kind_is_one_of_ours():
    assert set(KINDS) <= {connector.kind.id for connector in CONNECTORS}


def test_a_tick_is_kept_once_with_who_and_when_and_can_be_taken_back(desk, case, clock):
    for _ in range(2):
        desk.casebook.pauses.stop(case.id, "buffer", "Ben").result(5)
    desk.casebook.pauses.stop(case.id, "bots", "").result(5)
    assert [(one.place, one.who, one.at) for one in desk.casebook.pauses.stopped(case.id)] == [
        ("buffer", "Ben", clock.now()),
        ("bots", "Dana", clock.now()),
    ]
    for _ in range(2):
        desk.casebook.pauses.undo(case.id, "buffer", "").result(5)
    assert [one.place for one in desk.casebook.pauses.stopped(case.id)] == ["bots"]
    assert [what for what, _ in timeline(desk, case)].count("stopped") == 2
    assert [what for what, _ in timeline(desk, case)].count("not-stopped") == 1


def test_it_goes_on_with_a_note_only_and_can_be_stopped_again(desk, case, clock):
    desk.casebook.pauses.stop(case.id, "buffer", "").result(5)
    desk.casebook.pauses.stop(case.id, "bots", "").result(5)
    with pytest.raises(OwnerError):
        desk.casebook.pauses.lift(case.id, "  ", "").result(5)
    assert len(desk.casebook.pauses.stopped(case.id)) == 2
    desk.casebook.pauses.lift(case.id, "The cause is found", "").result(5)
    assert desk.casebook.pauses.holding() == []
    assert timeline(desk, case)[-1] == ("lifted", {"why": "The cause is found", "count": 2})
    desk.casebook.pauses.stop(case.id, "buffer", "").result(5)
    assert [one.place for one in desk.casebook.pauses.stopped(case.id)] == ["buffer"]


def test_what_is_stopped_outlasts_its_case_until_it_is_lifted(desk, case, open_told):
    desk.casebook.pauses.stop(case.id, "buffer", "").result(5)
    desk.incidents.close(case.id, "", "Over").result(5)
    with pytest.raises(OwnerError):
        desk.casebook.pauses.stop(case.id, "bots", "").result(5)
    desk.close()
    again = open_told()
    assert [one.place for one in again.casebook.pauses.holding()] == ["buffer"]
    again.casebook.pauses.lift(case.id, "Over", "").result(5)
    assert again.casebook.pauses.holding() == []
