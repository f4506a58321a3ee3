"""Praise that is meant as its opposite, and feelings whose words are denied."""

from pathlib import Path

import pytest

from desktop.analysis.fold import tokens
from desktop.analysis.reader import read_all
from desktop.content import lexicons, weights
from desktop.model.reading import Mood, Risk

LEXICONS, WEIGHTS = lexicons.load(), weights.load()
TURNED = [line.split("\t") for line in Path(__file__).with_name("turned.tsv").read_text(encoding="utf-8").splitlines()]
OPPOSITE = {Mood.NEGATIVE: Mood.POSITIVE, Mood.POSITIVE: Mood.NEGATIVE}


@pytest.mark.parametrize(("kind", "mood", "text"), TURNED, ids=[text[:40] for *_, text in TURNED])
def test_none_is_taken_for_its_opposite(kind, mood, text):
    assert read_all([text], LEXICONS, WEIGHTS)[0].mood is not OPPOSITE[Mood(mood)]


@pytest.mark.parametrize("kind", ["irony", "meant", "denied"])
def test_nearly_all_are_read_as_they_are_meant(kind):
    lines = [(mood, text) for one, mood, text in TURNED if one == kind]
    read = read_all([text for _, text in lines], LEXICONS, WEIGHTS)
    assert sum(found.mood == mood for found, (mood, _) in zip(read, lines, strict=True)) >= 0.8 * len(lines)


def test_praise_that_is_irony_is_marked_as_negative():
    text = "Thanks a lot for ruining my wedding"
    (found,) = read_all([text], LEXICONS, WEIGHTS)
    marked = {cue.why for cue in found.cues if text[cue.start : cue.end].startswith("Thanks")}
    assert marked == {"mood:negative"}


RUDE = (
    "המלצר היה כל כך גס אלינו",
    "המלצרים היו גסים אלינו",
    "הצוות גס רוח",
    "הייתה גסות רוח נוראה",
    "המוכר דיבר אליי בגסות",
    "השירות היה חצוף",
    "המלצרית הייתה חצופה",
    "המלצרית זלזלה בנו",
    "קיבלנו יחס מזלזל מהצוות",
    "The waiter was so rude to us",
    "The staff was insolent and rude",
)
NOT_RUDE = ("הם לא היו גסים", "יש לכם מלח גס?", "The waiter was never rude to us")


@pytest.mark.parametrize("text", RUDE)
def test_rudeness_is_an_unhappy_word_about_the_staff(text):
    (found,) = read_all([text], LEXICONS, WEIGHTS)
    assert (found.mood, found.language) == (Mood.NEGATIVE, "he" if text[0] > "z" else "en")


@pytest.mark.parametrize("text", NOT_RUDE)
def test_where_nobody_was_rude_nobody_is_unhappy(text):
    assert read_all([text], LEXICONS, WEIGHTS)[0].mood is not Mood.NEGATIVE


@pytest.mark.parametrize(
    ("text", "pauses"), [("one, two", [False, True]), ("one - two (three)", [False, False, True]), ("a,b", [False] * 2)]
)
def test_a_comma_is_a_pause(text, pauses):
    assert [token.pause for token in tokens(text)] == pauses


def test_a_denial_reaches_to_the_comma_only():
    cut, whole = read_all(["It is not good, stale bread", "It is not good stale bread"], LEXICONS)
    assert cut.mood is Mood.NEGATIVE
    assert whole.mood is not Mood.NEGATIVE


def test_a_no_before_the_comma_takes_no_danger_back():
    (found,) = read_all(["No, hacked again, your page is hacked"], LEXICONS)
    assert Risk.DATA_BREACH in found.risks
