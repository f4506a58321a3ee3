"""Two open cases become one: nothing that was done is lost, and nothing is claimed twice."""

from datetime import timedelta

import pytest

from desktop.errors import OwnerError
from desktop.model.alert import News
from desktop.model.belonging import Bond
from desktop.model.impact import Aspect, Degree, Judged
from desktop.model.inbox import Query
from desktop.model.keys import Certainty
from desktop.model.meter import Level
from desktop.model.notice import Alert, IncidentChanged
from desktop.model.people import Answer, Person, PersonId
from desktop.model.playbook import Mark
from desktop.model.reading import Concern
from desktop.store import people


@pytest.fixture
def ids(desk, told, look):
    """Three messages, the oldest first."""
    look(*(told.post(number, f"Your pie number {number} made me ill", author=f"@a{number}") for number in (1, 2, 3)))
    return sorted(item.message.id for item in desk.inbox.page(Query()))


@pytest.fixture
def two(desk, ids, clock):
    """The case that ends (two messages) and the one that goes on (two, one of them the same)."""
    ends = desk.incidents.open("product_safety", summary="Ill guests", lead="Juma", messages=ids[:2]).result(5)
    clock.forward(minutes=10)
    stays = desk.incidents.open("product_safety", summary="Bad pies", lead="Neema", messages=ids[1:]).result(5)
    clock.forward(minutes=10)
    return ends.id, stays.id


def merged(desk, two, who="Dana"):
    desk.casebook.merging.merge(*two, who).result(5)
    return desk.incidents.get(two[1])


def late_alerts(heard):
    return len([notice for notice in heard if isinstance(notice, Alert) and notice.news is News.PROMISE])


def lines(desk, id, *what):
    return [entry for entry in desk.incidents.timeline(id) if entry.what in what]


def test_the_one_that_stays_has_all_messages_and_the_other_ends_and_is_kept(desk, two, ids, clock, heard):
    before = desk.incidents.timeline(two[0])
    after = merged(desk, two)
    assert (desk.incidents.messages(two[1]), after.count) == (tuple(ids), len(ids))
    ended = desk.incidents.get(two[0])
    assert (ended.closed_at, ended.count, desk.incidents.messages(two[0])) == (clock.now(), 2, tuple(ids[:2]))
    assert [case.id for case in desk.incidents.ongoing()] == [two[1]]
    assert desk.incidents.timeline(two[0])[: len(before)] == before
    (said,) = lines(desk, two[0], "merged-into")
    assert (said.who, said.values["text"], said.values["case"]) == ("Dana", "Bad pies", two[1])
    (told,) = lines(desk, two[1], "merged")
    assert (told.at, told.values["text"], told.values["count"]) == (clock.now(), "Ill guests", 1)
    assert told.values["since"] == ended.opened_at
    assert {IncidentChanged(id) for id in two} <= set(heard)


def test_both_know_each_other_afterwards(desk, two):
    merged(desk, two)
    (there,) = desk.casebook.belonging.ties(two[1])
    (back,) = desk.casebook.belonging.ties(two[0])
    assert (there.bond, there.id, there.summary) == (Bond.MERGED, two[0], "Ill guests")
    assert (back.bond, back.id, back.summary) == (Bond.MERGED_INTO, two[1], "Bad pies")


def test_evidence_stays_in_its_chain_and_what_comes_is_kept_anew(desk, two, ids):
    desk.evidence.note(two[0], "The doctor called", "Juma").result(5)
    chain = desk.evidence.entries(two[0])
    merged(desk, two)
    assert desk.evidence.entries(two[0]) == chain
    kept = [entry.facts["message"] for entry in desk.evidence.entries(two[1])]
    assert sorted(kept) == sorted(ids)
    assert all(desk.evidence.verify(id).whole for id in two)


def test_what_was_done_there_counts_here_unless_it_is_marked_here(desk, two, clock):
    desk.incidents.tick(two[0], "s1_stop", "Juma").result(5)
    desk.incidents.skip(two[0], "s1_real", "Juma", "seen it").result(5)
    desk.incidents.skip(two[1], "s1_stop", "Neema", "sold out").result(5)
    when = clock.now()
    clock.forward(hours=1)
    assert [tick.step_id for tick in desk.casebook.merging.prospect(*two).luggage.ticks] == ["s1_real"]
    ticks = merged(desk, two).checklist.ticks
    assert (ticks["s1_stop"].mark, ticks["s1_stop"].note) == (Mark.SKIPPED, "sold out")
    assert (ticks["s1_real"].who, ticks["s1_real"].at, ticks["s1_real"].note) == ("Juma", when, "seen it")
    (line,) = lines(desk, two[1], "done-there", "skipped-there")
    assert (line.what, line.values["step"], line.values["why"]) == ("skipped-there", "s1_real", "seen it")
    assert "s1_stop" in desk.incidents.get(two[0]).checklist.ticks


def test_a_step_that_the_kind_does_not_have_does_not_come(desk, two, ids):
    other = desk.incidents.open("price_billing", summary="Prices", lead="Neema").result(5)
    desk.incidents.tick(two[0], "s1_stop", "Juma").result(5)
    has = {step.id for step in other.checklist.playbook.steps}
    assert "s1_stop" not in has
    desk.casebook.merging.merge(two[0], other.id, "").result(5)
    assert set(desk.incidents.get(other.id).checklist.ticks) <= has


def test_key_messages_come_once_and_what_has_no_place_is_told(desk, two, clock):
    keys = desk.casebook.keys
    for id in two:
        keys.note(id, Certainty.KNOWN, "Two guests are ill", "Juma").result(5)
    keys.note(two[0], Certainty.CLAIMED, "The cream was old", "Juma").result(5)
    for number, text in enumerate(("We are sorry", "We are checking", "Call us"), 1):
        keys.agree(two[0], number, text, "Juma").result(5)
    keys.agree(two[1], 1, "we are  sorry", "Neema").result(5)
    keys.agree(two[1], 3, "Pies are off sale", "Neema").result(5)
    keys.begin(two[0], "Calling the supplier", None, "Juma").result(5)
    (deed,) = keys.of_case(two[0]).deeds
    keys.finish(two[0], deed.id, "Juma").result(5)
    noted = keys.of_case(two[0])
    clock.forward(minutes=5)
    merged(desk, two)
    after = keys.of_case(two[1])
    assert [fact.text for fact in after.facts] == ["Two guests are ill", "The cream was old"]
    assert (after.facts[1].who, after.facts[1].at) == ("Juma", noted.facts[1].at)
    assert [(line.number, line.text) for line in after.lines] == [
        (1, "we are sorry"),
        (2, "We are checking"),
        (3, "Pies are off sale"),
    ]
    assert [(deed.text, deed.done_at) for deed in after.deeds] == [("Calling the supplier", noted.deeds[0].done_at)]
    assert [line.values["text"] for line in lines(desk, two[1], "line-left")] == ["Call us"]
    assert keys.of_case(two[0]) == noted


@pytest.mark.parametrize(("there", "here", "after"), [(20, 40, 20), (40, 20, 20), (30, None, 30), (None, 30, 30)])
def test_the_sooner_promise_is_kept(desk, two, clock, there, here, after):
    for id, minutes in zip(two, (there, here), strict=True):
        if minutes:
            desk.casebook.keys.promise(id, clock.now() + timedelta(minutes=minutes), "Juma").result(5)
    merged(desk, two)
    (promise,) = desk.casebook.keys.promises()
    assert (promise.incident_id, promise.due_at) == (two[1], clock.now() + timedelta(minutes=after))
    assert desk.incidents.ongoing()[0].id == two[1]


def test_a_late_promise_that_was_told_is_not_told_again(desk, two, clock, look, heard):
    desk.casebook.keys.promise(two[0], clock.now() + timedelta(minutes=10), "Juma").result(5)
    clock.forward(minutes=20)
    look()
    count = late_alerts(heard)
    merged(desk, two)
    clock.forward(minutes=20)
    look()
    assert (count, late_alerts(heard)) == (1, 1)


def test_what_is_stopped_stays_stopped_and_is_lifted_once(desk, two):
    pauses = desk.casebook.pauses
    first, second, *_ = pauses.places()
    for id, place in ((two[0], first), (two[0], second), (two[1], first)):
        pauses.stop(id, place, "Juma").result(5)
    merged(desk, two)
    assert {(one.incident_id, one.place) for one in pauses.holding()} == {(two[1], first), (two[1], second)}
    assert len(pauses.holding()) == 2
    pauses.lift(two[1], "over", "Neema").result(5)
    assert pauses.holding() == []


def test_ratings_plans_and_calls_come_where_there_are_none(desk, two):
    impacts, calls = desk.casebook.impacts, desk.people.calls
    amina, dana = (desk.people.keep(Person(PersonId(0), name, "+254700000001")).result(5) for name in ("Amina", "Dana"))
    impacts.rate(two[0], {aspect: Judged(Degree.SERIOUS, "seen") for aspect in Aspect}, "Juma").result(5)
    for id, does in zip(two, ("ask the lab", "throw it away"), strict=True):
        impacts.plan(id, Concern.PRODUCT_QUALITY, does, "Juma", "Juma").result(5)
    impacts.plan(two[0], Concern.PRICE_BILLING, "pay back", "Juma", "Juma").result(5)
    ends, stays = (desk.incidents.get(id) for id in two)
    for case, person in ((ends, amina), (ends, dana), (stays, dana)):
        calls.called(case, person).result(5)
    calls.answered(ends, amina, Answer.REACHED).result(5)
    merged(desk, two)
    after = impacts.of_case(two[1])
    assert [(rating.who, rating.judged[Aspect.TRUST].reason) for rating in after.ratings] == [("Juma", "seen")]
    assert {concern: plan.does for concern, plan in after.plans.items()} == {
        Concern.PRODUCT_QUALITY: "throw it away",
        Concern.PRICE_BILLING: "pay back",
    }
    made = desk.keeping.database.read(lambda conn: people.calls(conn, two[1]))
    assert sorted((call.name, call.answer) for call in made) == [("Amina", Answer.REACHED), ("Dana", None)]


@pytest.mark.parametrize(
    ("there", "here", "after"),
    [
        (Level.EMERGENCY, None, Level.EMERGENCY),
        (Level.EMERGENCY, Level.ISSUE, Level.EMERGENCY),
        (Level.ISSUE, Level.EMERGENCY, Level.EMERGENCY),
        (None, Level.CALM, None),
    ],
)
def test_the_graver_level_counts(desk, two, there, here, after):
    for id, level in zip(two, (there, here), strict=True):
        if level:
            desk.casebook.changes.set_level(id, level, "because", "Juma").result(5)
    before = desk.casebook.merging.prospect(*two).level
    ruling = merged(desk, two).ruling
    assert (ruling and ruling.level) == after
    assert after is None or before is after


def test_what_was_taken_out_of_one_is_not_offered_to_the_other(desk, two, look, told, clock):
    clock.forward(minutes=5)
    look(told.post(9, "Terrible, the pies made me sick", author="@a9"))
    stays = desk.incidents.get(two[1])
    (new,) = desk.incidents.newcomers(stays)
    desk.evidence.keep(two[0], [new], "Juma").result(5)
    desk.casebook.belonging.take_out(two[0], [new], "Juma").result(5)
    assert desk.incidents.newcomers(stays) == (new,)
    assert desk.incidents.newcomers(merged(desk, two)) == ()


@pytest.mark.parametrize("closed", [0, 1])
def test_only_two_open_cases_can_be_put_together(desk, two, closed):
    with pytest.raises(OwnerError):
        desk.casebook.merging.merge(two[0], two[0], "").result(5)
    desk.incidents.close(two[closed], "Neema", "over").result(5)
    with pytest.raises(OwnerError) as trouble:
        desk.casebook.merging.merge(*two, "").result(5)
    assert trouble.value.key == "errors-no-such-case"
    assert lines(desk, two[1 - closed], "merged", "merged-into") == []
