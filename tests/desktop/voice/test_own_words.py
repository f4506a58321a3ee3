"""The owner's own words in a draft: what she never says, what she likes better, and what is offered instead."""

import pytest

from desktop.content import kin
from desktop.content.words import LANGUAGES
from desktop.model.voice import Saying, Slip
from desktop.voice.own_words import in_its_place, own_words


def told(text, sayings=(), liked=(), language="en"):
    found = own_words(text, sayings, liked, kin.load(language))
    return [(one.slip, [text[span.start : span.end] for span in one.spans], one.instead) for one in found]


def test_a_word_she_never_says_has_her_word_in_its_place():
    text = "Cheap bread is not cheap to bake."
    assert told(text, [Saying("cheap", "good value")]) == [(Slip.NEVER_SAID, ["Cheap", "cheap"], "good value")]
    assert told(text, [Saying("cheap")]) == [(Slip.NEVER_SAID, ["Cheap", "cheap"], "")]
    assert told("We are cheapest.", [Saying("cheap", "good value")]) == []


def test_the_word_she_likes_is_offered_where_another_one_of_its_row_stands():
    assert told("Our customers and one client wrote.", liked=["guest"]) == [
        (Slip.RATHER, ["customers"], "guests"),
        (Slip.RATHER, ["client"], "guest"),
    ]
    assert told("Our customers wrote.", liked=["guests", "customers"]) == []
    assert told("Our guests wrote.", liked=["guest"]) == []
    assert told("Our customers wrote.", liked=["warm", "short", ""]) == []


def test_a_word_is_pointed_out_once():
    sayings = [Saying("customers", "neighbours")]
    assert told("Our customers wrote.", sayings, ["guest"]) == [(Slip.NEVER_SAID, ["customers"], "neighbours")]


def test_letters_in_front_of_a_hebrew_word_stay():
    assert told("תודה ללקוחות שלנו", liked=["אורח"], language="he") == [(Slip.RATHER, ["לקוחות"], "אורחים")]
    assert told("הזול ביותר", [Saying("זול", "משתלם")], language="he") == [(Slip.NEVER_SAID, ["זול"], "משתלם")]


@pytest.mark.parametrize(("said", "put"), [("Cheap", "Good value"), ("cheap", "good value"), ("זול", "good value")])
def test_it_begins_as_the_word_before_it_did(said, put):
    assert in_its_place(said, "good value") == put


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_row_has_two_words_and_none_twice(language):
    rows = kin.load(language)
    assert len(rows) >= 15
    assert all(len(set(row)) == len(row) > 1 for row in rows)
