"""Nearly the same words, and readings that the owner set right."""

import pytest

from desktop.analysis.alike import alike, said
from desktop.analysis.correct import corrected
from desktop.model.reading import Concern, Correction, Mood, Reading, Risk

TEXT = "Worst bread in town, never buying from Honeypot again, tell all your friends"


@pytest.mark.parametrize(
    "other",
    [
        TEXT.upper() + "!!!",
        TEXT.replace("friends", "family"),
        "Worst bread in town… never buying from Honeypot again. Tell all your friends 12",
    ],
)
def test_a_copy_and_a_copy_with_a_word_changed_are_alike(other):
    assert alike(said(TEXT), said(other))


@pytest.mark.parametrize("other", ["", "Best bread in town, always buying from Honeypot again", "Worst bread in town"])
def test_other_words_are_not_alike(other):
    assert not alike(said(TEXT), said(other))


def test_two_words_tell_nothing_about_the_next_two():
    assert said("Thank you") == said("5 stars 5") == frozenset()
    assert not alike(said(""), said(""))


def test_hebrew_with_vowel_points_is_a_copy_of_itself_without():
    assert alike(said("הַלֶּחֶם הָיָה יָבֵשׁ מְאוֹד"), said("הלחם היה יבש מאוד"))


DANGER = Reading(Mood.NEGATIVE, concern=Concern.SAFETY_HEALTH, risks=frozenset({Risk.SAFETY}), urgency=3)


def test_a_danger_that_is_none_is_not_urgent_any_more():
    right = corrected(DANGER, Correction(risks=frozenset()))
    assert (right.risks, right.urgency, right.mood, right.by_owner) == (frozenset(), 1, Mood.NEGATIVE, False)


def test_a_danger_that_was_overlooked_is_urgent():
    assert corrected(Reading(Mood.NEUTRAL), Correction(risks=frozenset({Risk.SELF_HARM}))).urgency == 3


def test_praise_that_was_read_as_anger_is_not_urgent():
    assert corrected(Reading(Mood.NEGATIVE, urgency=2), Correction(Mood.POSITIVE)).urgency == 0
    assert corrected(Reading(Mood.UNSURE, urgency=2), Correction(Mood.NEGATIVE)).urgency == 2


def test_another_concern_changes_nothing_else():
    right = corrected(DANGER, Correction(concern=Concern.DELIVERY))
    assert (right.concern, right.urgency, right.risks) == (Concern.DELIVERY, 3, DANGER.risks)
    assert not right.correction.is_empty


def test_an_english_article_and_plural_make_no_difference():
    assert alike(said("Terrible service and rude staff"), said("The terrible services and a rude staff"))
    assert not alike(said("the cake was less"), said("the cake was les"))
