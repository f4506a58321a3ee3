"""The owner sets a reading right once: near copies follow, the meter too, and all of it can be taken back."""

import pytest

from desktop.errors import OwnerError
from desktop.model.inbox import Query
from desktop.model.message import MessageId
from desktop.model.notice import MessagesChanged
from desktop.model.reading import Concern, Correction, Mood, Risk

SICK = "Sick of waiting for the new pie, when is it coming back to Honeypot"
HERS = Correction(Mood.POSITIVE, Concern.OTHER_NONE, frozenset())


@pytest.fixture
def readings(desk):
    """The readings by remote id."""
    return lambda: {item.message.remote_id: item.reading for item in desk.inbox.page(Query())}


def id_of(desk, remote):
    return next(item.message.id for item in desk.inbox.page(Query()) if item.message.remote_id == remote)


@pytest.fixture
def three(desk, told, look):
    look(
        told.post("a", SICK),
        told.post("b", SICK.upper() + "!!!", author="@copy"),
        told.post("c", "The queue was long and the bread was stale", author="@other"),
    )


def test_copies_follow_and_others_do_not(desk, three, readings, heard):
    before = readings()
    heard.clear()
    first, second = desk.inbox.correct(id_of(desk, "a"), HERS).result(5)
    assert (first.message.remote_id, second.message.remote_id) == ("a", "b")
    after = readings()
    for remote in "ab":
        assert (after[remote].mood, after[remote].risks) == (Mood.POSITIVE, frozenset())
        assert (after[remote].urgency, after[remote].correction) == (0, HERS)
    assert (after["a"].follows, after["b"].follows) == (None, first.message.id)
    assert after["c"] == before["c"]
    assert MessagesChanged((first.message.id, second.message.id)) in heard


def test_a_copy_that_begins_with_a_name_follows(desk, told, look, readings):
    look(told.post("a", "Cake dry, never again!"), told.post("b", "@shop@social.example Cake dry, never again!"))
    desk.inbox.correct(id_of(desk, "a"), HERS).result(5)
    assert readings()["b"].follows == id_of(desk, "a")


def test_a_hebrew_copy_whose_words_end_in_final_letters_follows(desk, told, look, readings):
    look(told.post("a", "לחם יבשים חמוץ מלוכלכים"), told.post("b", "לחם, יבשים, חמוץ! מלוכלכים", author="@b"))
    desk.inbox.correct(id_of(desk, "a"), HERS).result(5)
    assert readings()["b"].follows == id_of(desk, "a")


def test_what_comes_later_follows_too(desk, told, look, three, readings):
    desk.inbox.correct(id_of(desk, "a"), HERS).result(5)
    look(told.post("d", SICK + " please", author="@late"), told.post("e", "Terrible queue again", author="@e"))
    assert (readings()["d"].mood, readings()["d"].follows) == (Mood.POSITIVE, id_of(desk, "a"))
    assert not readings()["e"].by_owner


def test_taking_it_back_takes_all_of_it_back(desk, told, look, three, readings):
    before = readings()
    desk.inbox.correct(id_of(desk, "a"), HERS).result(5)
    look(told.post("d", SICK, author="@late"))
    assert len(desk.inbox.correct(id_of(desk, "a"), Correction()).result(5)) == 3
    assert {remote: readings()[remote] for remote in "abc"} == before
    look(told.post("f", SICK, author="@later"))
    assert not any(reading.by_owner for reading in readings().values())


def test_a_follower_can_be_taken_back_alone(desk, three, readings):
    desk.inbox.correct(id_of(desk, "a"), HERS).result(5)
    assert len(desk.inbox.correct(id_of(desk, "b"), Correction()).result(5)) == 1
    assert (readings()["a"].by_owner, readings()["b"].by_owner) == (True, False)


def test_what_the_owner_set_by_itself_does_not_follow(desk, three, readings):
    desk.inbox.correct(id_of(desk, "b"), Correction(Mood.NEUTRAL)).result(5)
    desk.inbox.correct(id_of(desk, "a"), HERS).result(5)
    assert readings()["a"].follows is None
    own = desk.inbox.correct(id_of(desk, "b"), Correction(Mood.NEGATIVE)).result(5)
    assert own[0].message.remote_id == "b"
    assert own[0].reading.follows is None


def test_a_danger_that_is_none_calms_the_meter_at_once(desk, told, look):
    look(told.post(1, "I found glass in the bread and cut my mouth"))
    before = desk.meter.now()
    assert any(part.key.startswith("danger") for part in before.parts if part.points)
    (item,) = desk.inbox.page(Query(risk=Risk.SAFETY))
    desk.inbox.correct(item.message.id, Correction(Mood.NEUTRAL, risks=frozenset())).result(5)
    assert desk.meter.now().score < before.score
    assert not any(part.key.startswith("danger") for part in desk.meter.now().parts if part.points)


@pytest.mark.parametrize(
    ("first", "other"),
    [
        ("Huduma yenu ni nzuri sana na bei ni nafuu, asante", "Huduma yenu ni mbaya sana na bei ni nafuu, asante"),
        (
            "The delivery was on time and the cake was lovely, thank you all",
            "The delivery was on time and the cake was awful, thank you all",
        ),
        (
            "ביום שישי יש אצלכם משלוחים עד הבית באזור המרכז ובצפון הארץ",
            "ביום שישי אין אצלכם משלוחים עד הבית באזור המרכז ובצפון הארץ",
        ),
    ],
)
def test_a_word_that_turns_everything_keeps_a_copy_from_following(desk, told, look, readings, first, other):
    look(told.post("a", first), told.post("b", other, author="@b"))
    before = readings()["b"]
    desk.inbox.correct(id_of(desk, "a"), Correction(Mood.NEUTRAL)).result(5)
    look(told.post("c", other, author="@c"))
    assert readings()["b"] == before
    assert not readings()["c"].by_owner


def test_that_nobody_is_in_danger_is_said_of_one_person_alone(desk, told, look, readings):
    sick = "My son got sick after eating the chicken sandwich here on {}"
    look(told.post("a", sick.format("Tuesday")), told.post("b", sick.format("Monday"), author="@b"))
    desk.inbox.correct(id_of(desk, "a"), Correction(risks=frozenset())).result(5)
    look(told.post("c", sick.format("Friday"), author="@c"), told.post("d", sick.format("Tuesday"), author="@d"))
    assert {remote: Risk.SAFETY in readings()[remote].risks for remote in "abcd"} == {
        **{"a": False, "b": True, "c": True},
        "d": False,  # word for word
    }


def test_what_no_longer_may_follow_is_as_it_was_read(desk, told, look, readings):
    sick = "My son got sick after eating the chicken sandwich here on {}"
    look(told.post("a", sick.format("Tuesday")), told.post("b", sick.format("Monday"), author="@b"))
    before = readings()["b"]
    desk.inbox.correct(id_of(desk, "a"), Correction(concern=Concern.PRODUCT_QUALITY)).result(5)
    assert readings()["b"].concern is Concern.PRODUCT_QUALITY
    desk.inbox.correct(id_of(desk, "a"), Correction(risks=frozenset())).result(5)
    assert readings()["b"] == before


def test_it_survives_a_restart(desk, three, open_told):
    id = id_of(desk, "a")
    desk.inbox.correct(id, HERS).result(5)
    desk.close()
    assert open_told().inbox.items([id])[0].reading.correction == HERS


def test_an_unknown_message_is_said(desk):
    with pytest.raises(OwnerError, match="errors-no-such-message"):
        desk.inbox.correct(MessageId(99), HERS).result(5)
