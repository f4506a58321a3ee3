"""What is said in a case: its promise, its line of the timeline, its place in the evidence."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.model.inbox import Query
from desktop.model.record import Sort

TEXT = "We have seen this. We will write here again tomorrow at 12:00."
LATER = "Thank you. We will write to you here tomorrow at 17:30."


@pytest.fixture
def case(desk):
    return desk.incidents.open("product_safety", summary="Ill after pies", lead="Dana").result(5)


@pytest.fixture
def message(desk, look, told):
    look(told.post(1, "Your pie made me sick", platform="mastodon"))
    return desk.inbox.page(Query())[0].message


def entries(desk, case):
    return [(entry.what, dict(entry.values)) for entry in desk.incidents.timeline(case.id)]


def noon(clock):
    day = clock.now().astimezone() + timedelta(days=1)
    return day.replace(hour=12, minute=0, second=0, microsecond=0)


def test_what_a_copied_text_promises_is_a_key_message_once(desk, case, clock):
    named = desk.replies.copied(TEXT, None, case.id).result(5)
    assert named.due_at == named.stands == noon(clock)
    promise = desk.casebook.keys.of_case(case.id).promise
    assert (promise.due_at, promise.who) == (noon(clock), "Dana")
    assert entries(desk, case)[-2:] == [
        ("copied", {"text": TEXT, "platform": "", "person": ""}),
        ("word-promised", {"due": promise.due_at}),
    ]
    assert desk.replies.copied(TEXT, None, case.id).result(5) == named
    assert [what for what, _ in entries(desk, case)].count("word-promised") == 1


def test_a_sooner_promise_is_not_lost_to_a_later_one(desk, case, clock):
    desk.replies.copied(TEXT, None, case.id).result(5)
    named = desk.replies.copied(LATER, None, case.id).result(5)
    assert (named.due_at, named.stands) == (noon(clock) + timedelta(hours=5.5), noon(clock))
    assert desk.casebook.keys.of_case(case.id).promise.due_at == noon(clock)
    assert [what for what, _ in entries(desk, case)].count("word-promised") == 1


def test_a_posted_update_keeps_the_promise_and_the_one_in_it_stands(desk, case, clock):
    desk.replies.copied(TEXT, None, case.id).result(5)
    desk.replies.posted(LATER, None, case.id, update=True).result(5)
    assert desk.casebook.keys.of_case(case.id).promise.due_at == noon(clock) + timedelta(hours=5.5)
    said = entries(desk, case)
    assert ("word-given", {"text": LATER}) in said
    assert [what for what, _ in said].count("word-promised") == 2


def test_a_posted_update_keeps_the_promise_of_an_ended_crisis_too(desk, case):
    desk.replies.copied(TEXT, None, case.id).result(5)
    desk.incidents.close(case.id, "", "it is quiet").result(5)
    assert [one.incident_id for one in desk.casebook.keys.promises()] == [case.id]
    desk.replies.posted("All pies are fine.", None, case.id, update=True).result(5)
    assert desk.casebook.keys.promises() == []
    assert ("word-given", {"text": "All pies are fine."}) in entries(desk, case)
    desk.replies.posted("All pies are fine.", None, case.id, update=True).result(5)
    assert [what for what, _ in entries(desk, case)].count("word-given") == 1


def test_a_posted_update_without_a_next_time_ends_the_promise(desk, case):
    desk.replies.copied(TEXT, None, case.id).result(5)
    desk.replies.posted("It is over. The pies were fine.", None, case.id).result(5)
    assert desk.casebook.keys.of_case(case.id).promise is not None  # another post is no update
    desk.replies.posted("It is over. The pies were fine.", None, case.id, update=True).result(5)
    assert desk.casebook.keys.of_case(case.id).promise is None
    desk.replies.posted("Once more: all is fine.", None, case.id, update=True).result(5)
    assert [what for what, _ in entries(desk, case)].count("word-given") == 1


def test_a_promise_that_is_late_gives_way_to_the_next_one(desk, case, clock):
    desk.replies.copied(TEXT, None, case.id).result(5)
    clock.forward(hours=48)
    named = desk.replies.copied(TEXT, None, case.id).result(5)
    assert named.stands == noon(clock) == desk.casebook.keys.of_case(case.id).promise.due_at


@pytest.mark.parametrize("text", ["We are open until 18:00.", "We will write here again."])
def test_a_text_without_a_time_promises_nothing(desk, case, text):
    assert desk.replies.copied(text, None, case.id).result(5) is None
    assert desk.casebook.keys.of_case(case.id).promise is None


def test_the_end_of_the_day_is_that_of_the_business(desk, case, clock):
    desk.preferences.keep(replace(desk.preferences.now(), hours="every day until 20:30"))
    named = desk.replies.copied("We will write here again by the end of the day tomorrow.", None, case.id).result(5)
    assert named.due_at == noon(clock).replace(hour=20, minute=30)


def test_a_closed_case_promises_nothing(desk, case):
    desk.incidents.close(case.id, "", "over").result(5)
    assert desk.replies.copied(TEXT, None, case.id).result(5) is None
    assert entries(desk, case)[-1][0] == "closed"


def test_what_was_posted_answers_its_message_and_is_evidence(desk, case, message):
    desk.replies.copied(TEXT, message.id, case.id).result(5)
    item = desk.replies.posted(TEXT, message.id, case.id).result(5)
    assert item.message.answered_at is not None
    (sealed,) = desk.evidence.entries(case.id)
    person = message.author.name or message.author.handle
    facts = {"text": TEXT, "platform": "Mastodon", "person": person}
    assert (sealed.facts, sealed.who) == ({**facts, "said": "posted"}, "Dana")
    assert entries(desk, case)[-1] == ("posted", {**facts, "number": 1})
    assert desk.evidence.verify(case.id).whole
    lines = [line for line in desk.casebook.record.lines(case.id) if getattr(line.subject, "kind", "") == "note"]
    assert lines == []
    told = [line for line in desk.casebook.record.lines(case.id) if line.sort is Sort.REPLY]
    assert [line.subject.what for line in told] == ["copied", "posted"]


def test_a_statement_for_everyone_is_evidence_too(desk, case):
    assert desk.replies.posted(TEXT, None, case.id).result(5) is None
    assert [entry.facts["text"] for entry in desk.evidence.entries(case.id)] == [TEXT]


def test_without_a_case_only_the_message_is_answered(desk, message):
    assert desk.replies.posted(TEXT, message.id, None).result(5).message.answered_at is not None


def test_what_was_posted_for_a_step_ticks_it_once(desk, case, message):
    desk.replies.posted(TEXT, message.id, case.id, "s1_first_word").result(5)
    tick = desk.incidents.get(case.id).checklist.ticks["s1_first_word"]
    assert (tick.mark, tick.who) == ("done", "Dana")
    assert [what for what, _ in entries(desk, case)][-3:] == ["posted", "word-promised", "done"]
    desk.replies.posted(TEXT, message.id, case.id, "s1_first_word").result(5)
    assert entries(desk, case)[-1][0] == "posted"
    desk.incidents.untick(case.id, "s1_first_word", "Dana").result(5)
    assert "s1_first_word" not in desk.incidents.get(case.id).checklist.ticks
