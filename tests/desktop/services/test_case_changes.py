import pytest

from desktop.errors import OwnerError
from desktop.model.inbox import Query
from desktop.model.meter import Level
from desktop.model.notice import IncidentChanged
from desktop.model.reading import Correction, Risk


@pytest.fixture
def case(desk):
    return desk.incidents.open("product_safety", summary="People ill after pies", lead="Neema", deputy="Juma").result(5)


@pytest.fixture
def spoiled(desk, told, look):
    """Two messages that speak of a lawyer."""
    look(*(told.post(number, f"My lawyer will call you, {number}", author=f"@a{number}") for number in (1, 2)))
    ids = [item.message.id for item in desk.inbox.page(Query())]
    for id in ids:
        desk.inbox.correct(id, Correction(risks=frozenset({Risk.LEGAL_THREAT}))).result(5)
    return ids


def lines(desk, case):
    return [(entry.what, entry.who) for entry in desk.incidents.timeline(case.id)][2:]


def test_a_level_is_set_told_and_taken_back(desk, case, clock, heard):
    desk.casebook.changes.set_level(case.id, Level.EMERGENCY, " two\nin hospital ", "Dana").result(5)
    ruling = desk.incidents.get(case.id).ruling
    assert (ruling.level, ruling.why, ruling.who, ruling.at) == (
        Level.EMERGENCY,
        "two in hospital",
        "Dana",
        clock.now(),
    )
    assert IncidentChanged(case.id) in heard
    desk.casebook.changes.take_level_back(case.id, "").result(5)
    assert desk.incidents.get(case.id).ruling is None
    desk.casebook.changes.take_level_back(case.id, "").result(5)
    assert lines(desk, case) == [("ruled", "Dana"), ("unruled", "Neema")]


def test_a_level_without_a_reason_is_not_set(desk, case):
    with pytest.raises(OwnerError) as trouble:
        desk.casebook.changes.set_level(case.id, Level.CALM, "  ", "Dana").result(5)
    assert trouble.value.key == "errors-level-why-missing"
    assert desk.incidents.get(case.id).ruling is None


def test_the_risks_of_the_messages_are_counted_and_remembered_with_the_decision(desk, spoiled):
    case = desk.incidents.open("product_safety", summary="Ill", lead="Neema", messages=spoiled[:1]).result(5)
    assert case.flags == {Risk.LEGAL_THREAT: 1}
    desk.casebook.changes.set_level(case.id, Level.ISSUE, "settled", "").result(5)
    ruling = desk.incidents.get(case.id).ruling
    assert (ruling.flagged, ruling.was) == (1, Level.CRISIS)
    desk.evidence.keep(case.id, spoiled, "").result(5)
    after = desk.incidents.get(case.id)
    assert (after.flags, after.ruling.flagged) == ({Risk.LEGAL_THREAT: 2}, 1)


def test_the_kind_and_the_people_can_be_set_right(desk, case):
    desk.incidents.tick(case.id, "s1_stop", "Neema").result(5)
    desk.casebook.changes.describe(case.id, "service_pileon", "Dana", "", "Neema").result(5)
    after = desk.incidents.get(case.id)
    assert (after.playbook_id, after.lead, after.deputy) == ("service_pileon", "Dana", "")
    assert "s1_file" in after.checklist.ticks
    assert [what for what, _ in lines(desk, case)][1:] == ["changed-kind", "changed-lead", "gone-deputy"]
    desk.casebook.changes.describe(case.id, "product_safety", "Dana", "", "Neema").result(5)
    assert {"s1_file", "s1_stop"} <= set(desk.incidents.get(case.id).checklist.ticks)


def test_nothing_changed_is_no_line(desk, case):
    desk.casebook.changes.describe(case.id, "product_safety", " Neema ", "Juma", "").result(5)
    assert lines(desk, case) == []


@pytest.mark.parametrize(
    ("kind", "lead", "key"),
    [("earthquake", "Neema", "errors-kind-unknown"), ("product_safety", " ", "errors-lead-missing")],
)
def test_what_cannot_be_is_said_and_nothing_changes(desk, case, kind, lead, key):
    with pytest.raises(OwnerError) as trouble:
        desk.casebook.changes.describe(case.id, kind, lead, "", "").result(5)
    assert trouble.value.key == key
    assert desk.incidents.get(case.id) == case


def test_a_closed_case_stays_as_it_is(desk, case):
    desk.incidents.close(case.id, "", "over").result(5)
    for change in (
        desk.casebook.changes.set_level(case.id, Level.ISSUE, "calm", ""),
        desk.casebook.changes.take_level_back(case.id, ""),
        desk.casebook.changes.describe(case.id, "product_safety", "Dana", "", ""),
    ):
        with pytest.raises(OwnerError) as trouble:
            change.result(5)
        assert trouble.value.key == "errors-no-such-case"


def test_the_sentence_is_set_right_with_what_it_was_before(desk, case):
    change = desk.casebook.changes.describe
    before = case.summary
    change(case.id, case.playbook_id, case.lead, case.deputy, "Neema", summary="  Three people \n ill ").result(5)
    assert desk.incidents.get(case.id).summary == "Three people ill"
    last = desk.incidents.timeline(case.id)[-1]
    assert (last.what, last.who, last.values) == (
        "changed-summary",
        "Neema",
        {"text": "Three people ill", "before": before},
    )
    with pytest.raises(OwnerError) as trouble:
        change(case.id, case.playbook_id, case.lead, case.deputy, "Neema", summary=" ").result(5)
    assert trouble.value.key == "errors-summary-missing"
    change(case.id, case.playbook_id, case.lead, case.deputy, "Neema").result(5)
    assert desk.incidents.timeline(case.id)[-1] == last
