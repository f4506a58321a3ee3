"""What a message is besides an opinion, by messages in our own words and by what must not be taken for it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.analysis.correct import corrected
from desktop.analysis.fake import PEOPLE, doubts
from desktop.analysis.marks import is_own
from desktop.analysis.reader import read, read_all
from desktop.content import lexicons, weights
from desktop.model.account import AccountId
from desktop.model.inbox import Item
from desktop.model.message import Author, Message, MessageId
from desktop.model.reading import Correction, Mark, Mood, Reading, Risk

LEXICONS, WEIGHTS = lexicons.load(), weights.load()
NOON = datetime(2026, 11, 25, 12, tzinfo=UTC)
DEMANDS = [
    line.split("\t") for line in Path(__file__).with_name("demands.tsv").read_text(encoding="utf-8").splitlines()
]
MARKED = [line.split("\t") for line in Path(__file__).with_name("marked.tsv").read_text(encoding="utf-8").splitlines()]


def rating(id, text="Bad", *, stars=1, hours=0.0, who=None, mood=Mood.NEGATIVE, **more):
    at = NOON + timedelta(hours=hours)
    author = Author(f"@{id}" if who is None else who)
    message = Message(AccountId("a"), str(id), author, text, at, "google", stars=stars, id=MessageId(id))
    return Item(message, Reading(mood, message_id=MessageId(id), **more))


@pytest.mark.parametrize(("marks", "text"), [pytest.param(marks, text, id=text[:40]) for _, marks, text in MARKED])
def test_messages_of_our_own_are_marked_as_they_should(marks, text):
    (found,) = read_all([text], LEXICONS, WEIGHTS)
    assert set(found.marks) == ({Mark(marks)} if marks != "none" else set())


def test_the_words_of_an_insult_are_marked_in_title_and_text():
    message = Message(AccountId("a"), "1", Author("@a"), "You are morons", NOON, "web", title="Idiots!")
    found = read(message, LEXICONS)
    assert [(cue.start, cue.end) for cue in found.cues if cue.why == "mark:abuse"] == [(8, 14)]
    assert [(cue.start, cue.end) for cue in found.title_cues if cue.why == "mark:abuse"] == [(0, 6)]


@pytest.mark.parametrize("text", [text for _, marks, text in MARKED if marks == "ransom"])
def test_a_demand_for_money_is_for_today(text):
    assert read_all([text], LEXICONS, WEIGHTS)[0].urgency >= 2


@pytest.mark.parametrize(("mark", "text"), [pytest.param(mark, text, id=text[:60]) for _, mark, text in DEMANDS])
def test_money_for_a_review_is_heard_and_ones_own_money_asked_back_is_not(mark, text):
    assert (Mark.RANSOM in read_all([text], LEXICONS, WEIGHTS)[0].marks) == (mark == "ransom")


@pytest.mark.parametrize("language", ["en", "sw", "he"])
@pytest.mark.parametrize("mark", ["ransom", "none"])
def test_there_are_many_demands_and_as_many_that_only_look_like_one(language, mark):
    assert len({text for spoken, kind, text in DEMANDS if (spoken, kind) == (language, mark)}) >= 25


def test_who_complains_does_not_advertise():
    sells = "Grow your followers, cheap, DM for the best price"
    assert read_all([sells + ". Your bread made me sick, I was poisoned"], LEXICONS, WEIGHTS)[0].marks == frozenset()


@pytest.mark.parametrize("name", ["@Shop", "shop", " SHOP "])
def test_our_own_name_is_known_however_it_is_typed(name):
    assert is_own(rating(1, who="@shop").message, [name])
    assert not is_own(rating(1, who="@shopper").message, [name])
    assert not is_own(rating(1, who="").message, ["", name])


def test_who_wrote_is_a_fact_and_stays():
    own = Reading(Mood.NEUTRAL, marks=frozenset({Mark.OWN, Mark.ADVERT}))
    assert corrected(own, Correction(marks=frozenset())).marks == {Mark.OWN}


# -- signs ---------------------------------------------------------------------------------------


LONG_AGO = NOON - timedelta(days=400)


def kinds(item, low=(), near=(), known=(), since=LONG_AGO):
    return [doubt.kind for doubt in doubts(item, low, near, known, since)]


@pytest.mark.parametrize("harm", [Risk.SAFETY, Risk.SELF_HARM, Risk.DATA_BREACH, Risk.VIOLENCE_THREAT])
def test_where_one_of_them_speaks_of_harm_none_is_doubted(harm):
    burst = [rating(number, hours=number) for number in range(1, 8)]
    hurt = [*burst[:-1], rating(7, hours=7, risks=frozenset({harm}))]
    assert kinds(burst[0], burst) == ["burst"]
    assert kinds(burst[0], hurt) == []
    assert kinds(hurt[-1], burst) == []


def test_where_nobody_wrote_weeks_before_everybody_is_new_and_none_is_doubted():
    burst = [rating(number, hours=number) for number in range(1, 8)]
    assert kinds(burst[0], burst, since=None) == []
    assert kinds(burst[0], burst, since=NOON - timedelta(days=20)) == []


def test_many_low_ratings_of_newcomers_at_once_are_a_sign_with_its_messages():
    burst = [rating(number, hours=number) for number in range(1, PEOPLE + 1)]
    (doubt,) = doubts(burst[0], burst, (), (), LONG_AGO)
    assert (doubt.kind, doubt.count, set(doubt.evidence)) == ("burst", PEOPLE, {1, 2, 3, 4})


def test_fewer_are_none_nor_those_of_people_who_wrote_before():
    burst = [rating(number, hours=number) for number in range(1, PEOPLE + 1)]
    assert kinds(burst[0], burst[:-1]) == []
    assert kinds(burst[0], burst, known={"@2"}) == []
    assert kinds(burst[0], burst, known={"@1"}) == []


def test_one_person_who_rates_often_is_one():
    assert kinds(rating(1, who="@x"), [rating(number, hours=number, who="@x") for number in range(1, 9)]) == []


def test_what_is_usual_is_no_burst():
    usual = [rating(100 + day, hours=-24.0 * day - 30) for day in range(26) for _ in range(1)]
    often = [rating(200 + number, hours=-12.0 * number - 30) for number in range(52)]
    burst = [rating(number, hours=number) for number in range(1, 5)]
    assert kinds(burst[0], [*usual, *burst]) == []
    assert kinds(burst[0], [*often, *burst]) == []
    assert kinds(burst[0], [*usual[:4], *burst]) == ["burst"]


def test_the_wording_of_another_person_is_a_sign_and_ones_own_is_none():
    same = "Terrible service and rude staff, avoid this place"
    item = rating(1, same)
    (doubt,) = doubts(
        item, (), [rating(2, same.upper() + "!"), rating(3, same, who="@1"), rating(4, "Stale bread")], (), LONG_AGO
    )
    assert (doubt.kind, doubt.count, doubt.evidence) == ("wording", 1, (1, 2))


@pytest.mark.parametrize("change", [{"stars": 3}, {"stars": None}, {"marks": frozenset({Mark.OWN})}])
def test_only_low_ratings_of_others_are_doubted(change):
    burst = [rating(number, hours=number) for number in range(1, 8)]
    item = rating(1, **change)
    assert kinds(item, burst) == []
    assert kinds(replace(burst[0]), burst) == ["burst"]
