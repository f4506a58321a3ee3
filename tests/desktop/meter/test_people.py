"""Who is one person, and what window of time the rules look at."""

from datetime import timedelta

import pytest

from desktop.meter.people import MOST_EVIDENCE, evidence, start, whole
from desktop.model.meter import Alarm
from desktop.model.scene import wording_of


def test_a_person_is_one_voice_at_the_first_message(scene, said):
    late, first, other = said(1, "amina"), said(5, "amina"), said(2, "ben")
    tally = scene(late, first, other).tally
    assert evidence(tally.negative, 0) == (other.message_id, first.message_id)


def test_the_same_name_elsewhere_is_another_person(said):
    assert said(1, "ben", platform="feed").person != said(1, "ben", platform="mail").person
    assert said(1, "Dana Levy", platform="feed").person != said(1, "Dana Levy", platform="mail").person


def test_a_handle_that_hardly_two_people_have_is_one_person_everywhere(said):
    assert said(1, "dana_levy77", platform="x").person == said(1, "Dana_Levy77", platform="instagram").person


def test_messages_without_a_handle_are_people_of_their_own(scene, said):
    nameless = [said(n + 1)._replace(author="") for n in range(3)]
    assert scene(*nameless).tally.negative.count(0) == 3


def test_copies_of_the_same_words_by_unknown_people_are_one_voice(scene, said):
    wording = wording_of("My whole family is in hospital with food poisoning!")
    copies = [said(n + 1, platform=f"p{n}")._replace(author="", wording=wording) for n in range(3)]
    assert scene(*copies, said(2, "amina")).tally.negative.count(0) == 2


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("The pies made us all ill today", "THE PIES made us all ill, today!! https://x.example/1", True),
        ("The pies made us all ill today", "The pies made us all ill again", False),
        ("הפשטידות האלה הפילו את כל המשפחה שלי", "הפשטידות האלה הפילו את כל המשפחה שלי...", True),
        ("word " * 24 + "and so on", "word " * 24 + "[cut]", True),
    ],
)
def test_a_copy_is_known_by_its_first_bare_words(one, other, alike):
    assert (wording_of(one) == wording_of(other)) is alike
    assert wording_of(one)


def test_a_few_words_are_no_copy():
    assert wording_of("Awful. Never again!") == ""


def test_a_message_from_the_future_is_written_now(scene, said, now):
    ahead = scene(said(-5, "a"), said(2, "c"))
    assert ahead.present == now
    assert ahead.tally.negative.count(start(ahead, 1)) == 1


def test_several_people_from_the_future_prove_the_clock_slow(scene, said, now):
    behind = scene(*(said(-hours, str(hours)) for hours in (1, 5, 10)))
    assert behind.present == now + timedelta(hours=10)


def test_what_was_over_at_the_all_clear_is_counted_no_more(scene, said, now):
    people = [said(hours) for hours in (1, 3, 5)]
    over = scene(*people, alarm=Alarm(cleared=now - timedelta(hours=2)))
    assert over.tally.negative.count(start(over, 24)) == 1
    ahead = scene(*people, alarm=Alarm(cleared=now + timedelta(hours=2)))  # the clock was wrong then
    assert ahead.tally.negative.count(start(ahead, 24)) == 3


def test_evidence_is_at_most_200(scene, said):
    tally = scene(*(said(n / 100, str(n)) for n in range(300))).tally
    assert len(evidence(tally.negative, 0)) == MOST_EVIDENCE


def test_hours_are_said_whole():
    assert (whole(0.0), whole(1.2), whole(24.0)) == (1, 2, 24)
