"""Messages are put into a case by a question, taken out, and split off into a case of their own."""

from dataclasses import replace

import pytest

from desktop.errors import OwnerError
from desktop.model.belonging import Bond, Lot
from desktop.model.inbox import Query
from desktop.model.notice import IncidentChanged
from desktop.model.reading import Mood
from desktop.services import belonging
from desktop.services.opening import Wanted


@pytest.fixture
def ids(desk, told, look):
    """Four unhappy messages and a happy one, the oldest first."""
    look(
        *(told.post(number, f"Your pie number {number} made me ill", author=f"@a{number}") for number in (1, 2)),
        *(told.post(number, f"I was charged twice, refund {number}!", author=f"@a{number}") for number in (3, 4)),
        told.post(5, "Lovely bread, thank you", author="@a5"),
    )
    return sorted(item.message.id for item in desk.inbox.page(Query()))


@pytest.fixture
def case(desk, ids):
    return desk.incidents.open("product_safety", summary="Ill guests", lead="Neema", messages=ids[:4]).result(5)


def lines(desk, id, *what):
    return [entry for entry in desk.incidents.timeline(id) if entry.what in what]


def test_the_messages_of_a_case_are_found_by_their_words(desk, case, ids):
    found = desk.casebook.belonging.members(case.id)
    assert {one.id for one in found} == set(ids[:4])
    (one, other) = desk.casebook.belonging.members(case.id, "refund")
    assert {one.id, other.id} == set(ids[2:4])
    assert "charged twice" in one.text
    assert desk.casebook.belonging.members(case.id, "bread") == []


def test_what_is_taken_out_is_told_its_evidence_stays_and_it_is_not_offered_again(desk, case, ids, look, told, clock):
    clock.forward(minutes=5)
    look(told.post(6, "Terrible, the pies made me sick", author="@a6"))
    (new,) = desk.incidents.newcomers(case)
    desk.incidents.take_in(case.id, "").result(5)
    desk.casebook.belonging.take_out(case.id, [new, ids[4]], "Dana").result(5)
    after = desk.incidents.get(case.id)
    assert new not in desk.incidents.messages(case.id)
    (line,) = lines(desk, case.id, "taken-out")
    assert (line.who, line.values["count"], line.values["text"]) == ("Dana", 1, "Terrible, the pies made me sick")
    assert new in [entry.facts["message"] for entry in desk.evidence.entries(case.id)]
    assert desk.incidents.newcomers(after) == ()
    desk.evidence.keep(case.id, [new], "Dana").result(5)
    assert new in desk.incidents.messages(case.id)
    assert desk.casebook.belonging.homes(new) == (case.id,)


def test_an_insult_is_marked_and_not_repeated_in_the_timeline(desk, told, look):
    look(told.post(1, "You fucking idiots, my pie was cold"), told.post(2, "The soup was cold"))
    ids = [item.message.id for item in desk.inbox.page(Query())]
    case = desk.incidents.open("product_safety", summary="Cold", lead="Neema", messages=ids).result(5)
    members = desk.casebook.belonging.members(case.id)
    assert {one.text[:3]: one.insults for one in members} == {"You": True, "The": False}
    for one in members:
        desk.casebook.belonging.take_out(case.id, [one.id], "").result(5)
    said = {line.values["text"] for line in lines(desk, case.id, "taken-out")}
    assert said == {"", "The soup was cold"}


def test_taking_out_what_is_not_in_it_says_nothing(desk, case, ids):
    desk.casebook.belonging.take_out(case.id, [ids[4]], "Dana").result(5)
    assert lines(desk, case.id, "taken-out") == []


def test_the_kind_is_proposed_from_the_messages(desk, ids):
    assert desk.casebook.belonging.kind(ids[:2]) == "product_safety"
    assert desk.casebook.belonging.kind(ids[2:4]) == "price_billing"


@pytest.mark.parametrize(("share", "bond"), [(False, Bond.SPLIT_OFF), (True, Bond.SPLIT_SHARED)])
def test_messages_are_split_off_into_a_case_of_their_own(desk, case, ids, heard, share, bond):
    chain = desk.evidence.entries(case.id)
    wanted = Wanted("price_billing", "Charged twice", "Juma", messages=tuple(ids[2:4]))
    new = desk.casebook.belonging.split(case.id, wanted, "Dana", share=share).result(5)
    opened = desk.incidents.get(new)
    assert (opened.playbook_id, opened.summary, opened.lead) == ("price_billing", "Charged twice", "Juma")
    assert desk.incidents.messages(new) == tuple(ids[2:4])
    assert desk.incidents.messages(case.id) == tuple(ids[: 4 if share else 2])
    assert [entry.facts["message"] for entry in desk.evidence.entries(new)] == ids[2:4]
    assert desk.evidence.entries(case.id) == chain
    (left,), (came,) = lines(desk, case.id, bond), lines(desk, new, Bond.SPLIT_FROM)
    assert (left.who, left.values["text"], left.values["count"]) == ("Dana", "Charged twice", 2)
    assert (came.who, came.values["text"], came.values["count"]) == ("Dana", "Ill guests", 2)
    assert [(tie.bond, tie.id) for tie in desk.casebook.belonging.ties(case.id)] == [(bond, new)]
    assert [(tie.bond, tie.id) for tie in desk.casebook.belonging.ties(new)] == [(Bond.SPLIT_FROM, case.id)]
    assert {IncidentChanged(case.id), IncidentChanged(new)} <= set(heard)
    assert "s1_file" in opened.checklist.ticks


def test_a_split_that_cannot_be_changes_nothing(desk, case, ids):
    right = Wanted("price_billing", "Charged twice", "Juma", messages=tuple(ids[2:4]))
    wrong = {
        "errors-no-such-message": [replace(right, messages=()), replace(right, messages=(ids[4],))],
        "errors-summary-missing": [replace(right, summary=" ")],
        "errors-lead-missing": [replace(right, lead="")],
        "errors-kind-unknown": [replace(right, playbook_id="earthquake")],
    }
    for key, many in wrong.items():
        for wanted in many:
            with pytest.raises(OwnerError) as trouble:
                desk.casebook.belonging.split(case.id, wanted, "Dana").result(5)
            assert trouble.value.key == key
    assert len(desk.incidents.ongoing()) == 1
    assert desk.incidents.messages(case.id) == tuple(ids[:4])


def test_what_a_question_finds_is_put_in_once_and_the_timeline_says_the_question(desk, ids):
    case = desk.incidents.open("price_billing", summary="Money", lead="Neema", messages=ids[2:3]).result(5)
    query = Query(text="refund", mood=Mood.NEGATIVE, unanswered=True)
    assert desk.casebook.belonging.lot(case.id, query) == Lot(1)
    desk.casebook.belonging.put_in(case.id, query, "Dana").result(5)
    assert desk.incidents.messages(case.id) == tuple(ids[2:4])
    (line,) = lines(desk, case.id, "put-in")
    assert (line.who, line.values) == (
        "Dana",
        {"words": "refund", "mood": "negative", "unanswered": 1, "count": 1},
    )
    assert {entry.facts["message"] for entry in desk.evidence.entries(case.id)} == set(ids[2:4])
    desk.casebook.belonging.put_in(case.id, query, "Dana").result(5)
    assert len(lines(desk, case.id, "put-in")) == 1
    assert desk.casebook.belonging.lot(case.id, query) == Lot(0)


def test_more_than_can_be_put_in_at_once_is_said(desk, ids, monkeypatch):
    monkeypatch.setattr(belonging, "MOST", 3)
    case = desk.incidents.open("price_billing", summary="Money", lead="Neema").result(5)
    assert desk.casebook.belonging.lot(case.id, Query()) == Lot(3, more=True)
    desk.casebook.belonging.put_in(case.id, Query(), "").result(5)
    assert desk.incidents.messages(case.id) == tuple(ids[2:])
    assert desk.casebook.belonging.lot(case.id, Query()) == Lot(2)


def test_exactly_these_messages_can_be_put_in_too(desk, ids):
    case = desk.incidents.open("price_billing", summary="Money", lead="Neema").result(5)
    desk.casebook.belonging.put_in(case.id, Query(ids=tuple(ids[:2])), "").result(5)
    assert desk.incidents.messages(case.id) == tuple(ids[:2])
    (line,) = lines(desk, case.id, "put-in")
    assert line.values == {"only": 2, "count": 2}


def test_a_closed_case_is_left_alone(desk, case, ids):
    desk.incidents.close(case.id, "Neema", "over").result(5)
    for deed in (
        lambda: desk.casebook.belonging.take_out(case.id, ids[:1], ""),
        lambda: desk.casebook.belonging.put_in(case.id, Query(), ""),
        lambda: desk.casebook.belonging.split(case.id, Wanted("late", "x", "y", messages=tuple(ids[:1])), ""),
    ):
        with pytest.raises(OwnerError) as trouble:
            deed().result(5)
        assert trouble.value.key == "errors-no-such-case"
    assert desk.incidents.messages(case.id) == tuple(ids[:4])
