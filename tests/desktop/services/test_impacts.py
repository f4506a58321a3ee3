"""Scope and impact over a real desk: what the messages say, what is done about it, and how grave it is, each time."""

import sqlite3
from datetime import timedelta

import pytest

from desktop.errors import OwnerError
from desktop.model.impact import Aspect, Degree, Judged
from desktop.model.imports import Note
from desktop.model.inbox import Query
from desktop.model.reading import Concern

JUDGED = {
    Aspect.PEOPLE: Judged(Degree.GRAVE, " Two saw \n a doctor "),
    Aspect.TRUST: Judged(Degree.SERIOUS, "Regulars ask"),
    Aspect.IMAGE: Judged(Degree.LITTLE, "One article"),
    Aspect.INCOME: Judged(Degree.NONE, ""),
}


@pytest.fixture
def write(desk, clock):
    """Somebody writes; gives the id."""

    def note(text, author, *, hours=1.0, platform="facebook"):
        at = clock.now() - timedelta(hours=hours)
        desk.imports.by_hand(Note(text=text, author=author, sent_at=at, platform=platform)).result(30)
        return max(item.message.id for item in desk.inbox.page(Query()))

    return note


@pytest.fixture
def open_case(desk):
    def opened(*messages):
        return desk.incidents.open("product_safety", summary="Ill", lead="Dana", messages=messages).result(5)

    return opened


def test_it_counts_the_messages_of_the_case_and_those_since_it_was_opened(desk, write, open_case, clock):
    write("I was sick after your pies, terrible", "@before", hours=50)
    mine = write("My son was sick after eating your pies", "@mine", hours=40)
    case = open_case(mine)
    clock.forward(hours=2)
    later = write("We got food poisoning from your cake", "@later", platform="google")
    write("Lovely bread, thank you", "@happy")
    sound = desk.casebook.impacts.sound(case).result(30)
    assert (sound.people, sound.messages, sound.cut) == (2, 2, False)
    assert [(group.name, group.messages) for group in sound.platforms] == [("facebook", (mine,)), ("google", (later,))]
    assert [(worry.concern, worry.people) for worry in sound.worries] == [(Concern.SAFETY_HEALTH, 2)]


def test_three_concerns_of_most_people_with_two_peoples_gravest_words(desk, write, open_case):
    for number in range(3):
        write(f"I was sick after your pies, number {number}", f"@ill{number}")
    write("I was sick again, still vomiting after your pies", "@ill0")
    for number in range(2):
        write(f"My parcel never arrived, terrible delivery {number}", f"@late{number}")
    write("You charged my card twice, this is a scam price", "@price")
    write("The waiter was rude to us, awful staff", "@staff")
    case = open_case(*(item.message.id for item in desk.inbox.page(Query())))
    worries = desk.casebook.impacts.sound(case).result(30).worries
    assert len(worries) == 3
    assert [worry.people for worry in worries[:2]] == [3, 2]
    assert [worry.concern for worry in worries[:2]] == [Concern.SAFETY_HEALTH, Concern.DELIVERY]
    authors = [[item.message.author.handle for item in worry.examples] for worry in worries]
    assert all(len(set(some)) == len(some) <= 2 for some in authors)
    assert len(worries[0].messages) == 4


def test_a_case_without_messages_is_silent(desk, open_case):
    sound = desk.casebook.impacts.sound(open_case()).result(30)
    assert (sound.messages, sound.platforms, sound.worries) == (0, (), ())


def test_a_rating_is_kept_beside_the_one_before_and_never_changed(desk, open_case, clock):
    case = open_case()
    desk.casebook.impacts.rate(case.id, JUDGED, "Amina").result(5)
    first = clock.now()
    clock.forward(hours=25)
    better = {**JUDGED, Aspect.PEOPLE: Judged(Degree.LITTLE, "Both are well")}
    desk.casebook.impacts.rate(case.id, better, "").result(5)
    then, now = desk.casebook.impacts.of_case(case.id).ratings
    assert (then.at, then.who, then.judged[Aspect.PEOPLE]) == (
        first,
        "Amina",
        Judged(Degree.GRAVE, "Two saw a doctor"),
    )
    assert (now.at, now.who, now.judged[Aspect.PEOPLE].degree) == (clock.now(), "Dana", Degree.LITTLE)
    entry = desk.incidents.timeline(case.id)[-1]
    assert (entry.what, entry.values["people"]) == ("effect-rated", "degree-1")
    with pytest.raises(sqlite3.IntegrityError):
        desk.keeping.database.write(lambda tables: tables.execute("update rating set who = 'x'")).result(5)


@pytest.mark.parametrize(
    ("change", "key"),
    [
        ({Aspect.IMAGE: None}, "errors-impact-unrated"),
        ({Aspect.TRUST: Judged(Degree.LITTLE, "  ")}, "errors-impact-reason"),
    ],
)
def test_all_four_are_rated_with_a_reason_or_none(desk, open_case, change, key):
    case = open_case()
    judged = {aspect: one for aspect, one in {**JUDGED, **change}.items() if one is not None}
    with pytest.raises(OwnerError) as told:
        desk.casebook.impacts.rate(case.id, judged, "").result(5)
    assert told.value.key == key
    assert desk.casebook.impacts.of_case(case.id).ratings == ()


def test_it_is_time_to_look_again_a_day_after_the_last_rating(desk, open_case, clock):
    case = open_case()
    assert desk.casebook.impacts.due_again(case.id) is None
    desk.casebook.impacts.rate(case.id, JUDGED, "").result(5)
    rated = clock.now()
    clock.forward(hours=23, minutes=59)
    assert desk.casebook.impacts.due_again(case.id) is None
    clock.forward(minutes=1)
    assert desk.casebook.impacts.due_again(case.id) == rated
    desk.casebook.impacts.rate(case.id, JUDGED, "").result(5)
    assert desk.casebook.impacts.due_again(case.id) is None


def test_what_is_done_about_a_concern_has_somebody_who_does_it(desk, open_case):
    case = open_case()
    for does, person, key in (("", "Ben", "errors-impact-plan"), ("Refund", "", "errors-impact-person")):
        with pytest.raises(OwnerError) as told:
            desk.casebook.impacts.plan(case.id, Concern.DELIVERY, does, person, "").result(5)
        assert told.value.key == key
    desk.casebook.impacts.plan(case.id, Concern.DELIVERY, "Refund", "Ben", "").result(5)
    desk.casebook.impacts.plan(case.id, Concern.DELIVERY, "Refund today", "Amina", "").result(5)
    plan = desk.casebook.impacts.of_case(case.id).plans[Concern.DELIVERY]
    assert (plan.does, plan.person, plan.who) == ("Refund today", "Amina", "Dana")
    made = [dict(entry.values) for entry in desk.incidents.timeline(case.id) if entry.what == "plan-made"]
    assert [one["text"] for one in made] == ["Refund", "Refund today"]
