"""The key messages over a real desk: noted, put right, agreed, done, promised, given, and told once where late."""

from datetime import timedelta

import pytest

from desktop.errors import OwnerError
from desktop.model.alert import News
from desktop.model.keys import Certainty
from desktop.model.notice import Alert, IncidentChanged

HOUR = timedelta(hours=1)


@pytest.fixture
def case(desk):
    return desk.incidents.open("product_safety", summary="Ill after pies", lead="Dana").result(5)


def timeline(desk, case):
    return [(entry.what, dict(entry.values)) for entry in desk.incidents.timeline(case.id)]


def test_a_claim_becomes_known_and_keeps_its_past_in_the_timeline(desk, case, clock):
    desk.casebook.keys.note(case.id, Certainty.CLAIMED, "  Five people \n in hospital ", "Amina").result(5)
    claim = desk.casebook.keys.of_case(case.id).facts[0]
    assert (claim.certainty, claim.text, claim.who, claim.at) == (
        Certainty.CLAIMED,
        "Five people in hospital",
        "Amina",
        clock.now(),
    )
    clock.forward(hours=1)
    desk.casebook.keys.know(case.id, claim.id, "One person saw a doctor", "").result(5)
    fact = desk.casebook.keys.of_case(case.id).facts[0]
    assert (fact.certainty, fact.text, fact.who, fact.at) == (
        Certainty.KNOWN,
        "One person saw a doctor",
        "Dana",
        clock.now(),
    )
    assert timeline(desk, case)[-2:] == [
        ("fact-claimed", {"text": "Five people in hospital"}),
        ("fact-righted", {"text": "One person saw a doctor", "before": "Five people in hospital"}),
    ]


def test_a_claim_that_is_true_is_confirmed_once(desk, case):
    desk.casebook.keys.note(case.id, Certainty.CLAIMED, "It was the oven", "").result(5)
    claim = desk.casebook.keys.of_case(case.id).facts[0]
    for _ in range(2):
        desk.casebook.keys.know(case.id, claim.id, claim.text, "").result(5)
    assert [what for what, _ in timeline(desk, case)].count("fact-confirmed") == 1
    assert desk.casebook.keys.of_case(case.id).sorted_as(Certainty.CLAIMED) == ()


def test_lines_are_agreed_in_their_places_and_taken_back(desk, case, clock):
    desk.casebook.keys.agree(case.id, 2, "We took them back", "Amina").result(5)
    desk.casebook.keys.agree(case.id, 1, "Some pies were raw", "Amina").result(5)
    desk.casebook.keys.agree(case.id, 1, "Some pies were not baked through", "").result(5)
    assert [(line.number, line.text, line.who) for line in desk.casebook.keys.of_case(case.id).lines] == [
        (1, "Some pies were not baked through", "Dana"),
        (2, "We took them back", "Amina"),
    ]
    desk.casebook.keys.agree(case.id, 1, " ", "").result(5)
    assert [line.number for line in desk.casebook.keys.of_case(case.id).lines] == [2]
    assert timeline(desk, case)[-1] == ("line-withdrawn", {"text": "Some pies were not baked through"})


@pytest.mark.parametrize("number", [0, 4])
def test_there_are_three_lines_at_most(desk, case, number):
    with pytest.raises(OwnerError):
        desk.casebook.keys.agree(case.id, number, "One more", "").result(5)


def test_what_is_being_done_has_its_time_and_ends(desk, case, clock):
    desk.casebook.keys.begin(case.id, "The oven is being checked", clock.now() + HOUR, "").result(5)
    deed = desk.casebook.keys.of_case(case.id).deeds[0]
    assert (deed.text, deed.due_at, deed.done_at) == ("The oven is being checked", clock.now() + HOUR, None)
    desk.casebook.keys.finish(case.id, deed.id, "").result(5)
    desk.casebook.keys.finish(case.id, deed.id, "").result(5)
    assert desk.casebook.keys.of_case(case.id).deeds[0].done_at == clock.now()
    assert [what for what, _ in timeline(desk, case)].count("deed-finished") == 1


def test_a_promise_is_moved_kept_and_followed_by_the_next(desk, case, clock):
    now = clock.now()
    desk.casebook.keys.promise(case.id, now + HOUR, "").result(5)
    desk.casebook.keys.promise(case.id, now + 2 * HOUR, "").result(5)
    assert [promise.due_at for promise in desk.casebook.keys.promises()] == [now + 2 * HOUR]
    desk.casebook.keys.give(case.id, "The oven is repaired", now + 5 * HOUR, "Amina").result(5)
    assert desk.casebook.keys.of_case(case.id).promise.due_at == now + 5 * HOUR
    assert timeline(desk, case)[-2:] == [
        ("word-given", {"text": "The oven is repaired"}),
        ("word-promised", {"due": now + 5 * HOUR}),
    ]
    desk.casebook.keys.give(case.id, "We are open again", None, "").result(5)
    assert desk.casebook.keys.of_case(case.id).promise is None


def test_a_time_that_has_passed_and_a_word_without_words_are_refused_whole(desk, case, clock):
    desk.casebook.keys.promise(case.id, clock.now() + HOUR, "").result(5)
    before = timeline(desk, case)
    for job in (
        desk.casebook.keys.promise(case.id, clock.now(), ""),
        desk.casebook.keys.give(case.id, "Something", clock.now() - HOUR, ""),
        desk.casebook.keys.give(case.id, "  ", None, ""),
        desk.casebook.keys.note(case.id, Certainty.KNOWN, " \n ", ""),
    ):
        with pytest.raises(OwnerError):
            job.result(5)
    assert desk.casebook.keys.of_case(case.id).promise.due_at == clock.now() + HOUR
    assert timeline(desk, case) == before


def test_a_closed_case_takes_nothing_and_promises_nothing_new(desk, case, clock):
    keys = desk.casebook.keys
    desk.incidents.close(case.id, "", "It is over").result(5)
    for job in (
        keys.note(case.id, Certainty.KNOWN, "More", ""),
        keys.promise(case.id, clock.now() + HOUR, ""),
        keys.give(case.id, "We are open again", None, ""),
    ):
        with pytest.raises(OwnerError):
            job.result(5)
    keys.leave(case.id, "Nothing is promised", "").result(5)
    assert timeline(desk, case)[-1][0] == "closed"


def test_a_promise_outlasts_its_case_until_it_is_kept(desk, case, clock):
    keys = desk.casebook.keys
    keys.promise(case.id, clock.now() + HOUR, "").result(5)
    desk.incidents.close(case.id, "", "It is over").result(5)
    (promise,) = keys.promises()
    assert (promise.incident_id, promise.due_at) == (case.id, clock.now() + HOUR)
    assert keys.of_case(case.id).promise == promise
    keys.give(case.id, "We are open again", clock.now() + 2 * HOUR, "").result(5)
    assert [one.due_at for one in keys.promises()] == [clock.now() + 2 * HOUR]
    keys.promise(case.id, clock.now() + 3 * HOUR, "").result(5)
    keys.give(case.id, "This was the last one", None, "").result(5)
    assert keys.promises() == []


def test_a_promise_is_given_up_only_for_a_reason_that_is_written_down(desk, case, clock):
    keys = desk.casebook.keys
    keys.promise(case.id, clock.now() + HOUR, "").result(5)
    with pytest.raises(OwnerError):
        keys.leave(case.id, " ", "").result(5)
    assert len(keys.promises()) == 1
    keys.leave(case.id, "Everybody knows", "Amina").result(5)
    assert keys.promises() == []
    assert timeline(desk, case)[-1] == ("word-left", {"why": "Everybody knows"})


def test_the_end_of_a_case_can_give_up_its_promise_for_the_same_reason(desk, case, clock):
    desk.casebook.keys.promise(case.id, clock.now() + HOUR, "").result(5)
    desk.incidents.close(case.id, "", "It was a rumour", leaving=True).result(5)
    assert desk.casebook.keys.promises() == []
    reason = {"why": "It was a rumour"}
    assert timeline(desk, case)[-2:] == [("word-left", reason), ("closed", reason)]


def test_a_change_is_told(desk, case, heard):
    desk.casebook.keys.note(case.id, Certainty.UNKNOWN, "Which oven", "").result(5)
    assert heard == [IncidentChanged(case.id)]


def late(heard):
    return [notice for notice in heard if isinstance(notice, Alert) and notice.news is News.PROMISE]


def test_a_late_promise_is_told_once(desk, look, case, clock, heard):
    look({"remote": 1})
    desk.casebook.keys.promise(case.id, clock.now() + HOUR, "").result(5)
    desk.alerts.tend()
    assert late(heard) == []
    clock.forward(minutes=61)
    for _ in range(3):
        desk.alerts.tend()
        if desk.alerts._under_way is not None:
            desk.alerts._under_way.result(5)
    (alert,) = late(heard)
    assert alert.incident_id == case.id
    desk.casebook.keys.promise(case.id, clock.now() + HOUR, "").result(5)
    clock.forward(hours=2)
    desk.alerts.tend()
    desk.alerts._under_way.result(5)
    assert len(late(heard)) == 2


def test_a_late_promise_waits_for_the_end_of_a_snooze(desk, look, case, clock, heard):
    look({"remote": 1})
    desk.casebook.keys.promise(case.id, clock.now() + HOUR, "").result(5)
    desk.alerts.snooze(4).result(5)
    clock.forward(hours=2)
    desk.alerts.tend()
    assert late(heard) == []
    clock.forward(hours=3)
    desk.alerts.tend()
    desk.alerts._under_way.result(5)
    assert len(late(heard)) == 1


@pytest.mark.parametrize(("language", "said"), [("en", "today by "), ("sw", "leo kabla ya "), ("he", "היום עד ")])
def test_replies_know_when_the_next_word_comes_until_it_is_late(desk, case, clock, language, said):
    assert "next_update" not in desk.replies.known(None, case, language)
    desk.casebook.keys.promise(case.id, clock.now() + HOUR, "").result(5)
    assert desk.replies.known(None, case, language)["next_update"].startswith(said)
    assert "next_update" not in desk.replies.known(None, None, language)
    clock.forward(hours=2)
    assert "next_update" not in desk.replies.known(None, case, language)
