from datetime import timedelta

import pytest

from desktop.meter.people import MOST_EVIDENCE, evidence, negative, present, voices, whole, within
from desktop.model.scene import wording_of


def test_a_person_is_one_voice_at_the_first_message(scene, said):
    late, first, other = said(1, "amina"), said(5, "amina"), said(2, "ben")
    found = voices(scene(late, first, other), negative)
    assert [(voice.first, voice.age) for voice in found] == [(other, 2.0), (first, 5.0)]
    assert evidence(found) == (other.message_id, first.message_id)


def test_the_same_handle_elsewhere_is_another_person(said):
    assert said(1, "ben", platform="feed").person != said(1, "ben", platform="mail").person


def test_messages_without_a_handle_are_people_of_their_own(scene, said, now):
    from dataclasses import replace

    nameless = [replace(said(n + 1), author="") for n in range(3)]
    assert len(voices(scene(*nameless), negative)) == 3


def test_copies_of_the_same_words_by_unknown_people_are_one_voice(scene, said):
    from dataclasses import replace

    wording = wording_of("My whole family is in hospital with food poisoning!")
    copies = [replace(said(n + 1, platform=f"p{n}"), author="", wording=wording) for n in range(3)]
    assert len(voices(scene(*copies, said(2, "amina")), negative)) == 2


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


def test_the_order_of_messages_changes_nothing(scene, said):
    messages = [said(3, "a"), said(3, "a"), said(1, "b")]
    there = scene(*messages)
    from dataclasses import replace

    back = replace(there, recent=there.recent[::-1])
    assert voices(there, negative) == voices(back, negative)


def test_a_message_from_the_future_is_written_now(scene, said, now):
    ahead = scene(said(-5, "a"), said(-9999, "b"), said(2, "c"))
    assert present(ahead) == now
    assert sorted(voice.age for voice in voices(ahead, negative)) == [0.0, 0.0, 2.0]


def test_several_people_from_the_future_prove_the_clock_slow(scene, said, now):
    behind = scene(*(said(-hours, str(hours)) for hours in (1, 5, 10)), said(-9999, "bad date"))
    assert present(behind) == now + timedelta(hours=10)


def test_evidence_is_at_most_200(scene, said):
    found = voices(scene(*(said(n / 100, str(n)) for n in range(300))), negative)
    assert len(evidence(found)) == MOST_EVIDENCE
    assert len(within(found, 1)) == 100


def test_hours_are_said_whole():
    assert (whole(0.0), whole(1.2), whole(24.0)) == (1, 2, 24)
