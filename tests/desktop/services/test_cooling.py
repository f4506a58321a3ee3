"""What was written in anger rests over a real desk: its clock, its place, and a restart."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.content import tone
from desktop.desk import open_desk
from desktop.errors import OwnerError
from desktop.model.cooling import Cooling
from desktop.vault import MemoryVault
from desktop.voice.judge import judge

ANGRY = "You are lying."


@pytest.fixture
def cooling(desk):
    desk.preferences.keep(replace(desk.preferences.now(), cooling_minutes=10))
    return desk.replies.cooling


def heard(text, language="en"):
    return judge(text, tone.load(language), {}, (), (), "")


@pytest.mark.parametrize(
    ("text", "language", "hot"),
    [
        (ANGRY, "en", True),
        ("Delete this or my lawyer will sue you", "en", True),
        ("If you had read the menu you would know!! We are sorry if you were offended.", "en", True),
        ("Ungepaswa kusoma menyu!! Samahani kama umekwazika.", "sw", True),
        ("הייתם צריכים לקרוא את התפריט!! אנחנו מצטערים אם נפגעתם.", "he", True),
        ("Thanks.", "en", False),
        ("No.", "en", False),
        ("Which day was it?", "en", False),
        ("Asante sana", "sw", False),
        ("תודה", "he", False),
        ("Amina, I am sorry you were ill. We call you today by 18:00. Neema", "en", False),
    ],
)
def test_what_is_hot(text, language, hot):
    assert heard(text, language).is_hot is hot


def test_there_is_no_pause_unless_the_owner_wants_one(desk):
    assert desk.replies.cooling.pause() == timedelta(0)


def test_it_rests_for_as_long_as_she_chose_and_its_clock_runs(desk, cooling, clock):
    one = cooling.put_aside(f"  {ANGRY} ", "en", None, None).result(5)
    assert (one.text, one.until - one.since) == (ANGRY, timedelta(minutes=10))
    clock.at += timedelta(minutes=4)
    (rest,) = cooling.waiting()
    assert (rest.left, rest.is_over, rest.item) == (timedelta(minutes=6), False, None)
    clock.at += timedelta(hours=1)
    (rest,) = cooling.waiting()
    assert (rest.left, rest.is_over) == (timedelta(0), True)


def test_nothing_goes_out_by_itself_and_it_stays_until_she_goes_on(desk, cooling, clock):
    one = cooling.put_aside(ANGRY, "en", None, None).result(5)
    clock.at += timedelta(days=3)
    desk.outbox.tend()
    assert desk.outbox.pending() == []
    assert [rest.cooling for rest in cooling.waiting()] == [one]
    for _ in range(2):
        cooling.take_out(one.id).result(5)
    assert cooling.waiting() == []


def test_another_text_for_the_same_message_takes_its_place(cooling):
    cooling.put_aside(ANGRY, "en", None, None).result(5)
    second = cooling.put_aside("Come and see for yourself, liar.", "en", None, None).result(5)
    assert [rest.cooling for rest in cooling.waiting()] == [second]
    assert cooling.about(None) == second


def test_an_empty_text_does_not_rest(cooling):
    with pytest.raises(OwnerError):
        cooling.put_aside("  ", "en", None, None).result(5)


def test_a_clock_that_was_set_back_makes_it_no_longer(clock):
    now = clock.now()
    one = Cooling(ANGRY, "en", None, None, now, now + timedelta(minutes=10))
    assert one.left(now - timedelta(days=1)) == timedelta(minutes=10)


def test_it_survives_a_restart(tmp_path, clock):
    first = open_desk(tmp_path / "again", clock=clock, vault=MemoryVault())
    first.preferences.keep(replace(first.preferences.now(), cooling_minutes=30))
    one = first.replies.cooling.put_aside("שלום 🥖", "he", None, None).result(5)
    first.close()
    second = open_desk(tmp_path / "again", clock=clock, vault=MemoryVault())
    try:
        assert [rest.cooling for rest in second.replies.cooling.waiting()] == [one]
        assert second.replies.cooling.pause() == timedelta(minutes=30)
    finally:
        second.close()
