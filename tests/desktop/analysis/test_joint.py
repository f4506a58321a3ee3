"""What was learned and what the lexicons hear: who wins, and when neither is believed."""

from datetime import UTC, datetime

import pytest

from desktop.analysis.joint import chances, firm, joined
from desktop.analysis.reader import heard, read
from desktop.content import lexicons, weights
from desktop.model.account import AccountId
from desktop.model.message import Author, Message
from desktop.model.reading import Mood
from desktop.model.weights import Joint

LEXICONS = lexicons.load()
WEIGHTS = weights.load()
JOINT = Joint((1.0, -0.5), {"bad": (2.0, 0.0, -2.0), "good": (-2.0, 0.0, 2.0), "about": (0.3, 0.0, -0.3)}, firm=0.5)
EVEN = (1 / 3, 1 / 3, 1 / 3)
FOND = (0.1, 0.3, 0.6)
BANDS = (0.8, 0.45)


def mood(told, clues, stars=None):
    return joined(told, BANDS, clues, JOINT, stars, []).mood


def test_without_a_clue_what_was_learned_is_left_as_it_is():
    assert chances(FOND, {}, JOINT) == pytest.approx(FOND)


def test_a_strong_word_outweighs_a_weak_model():
    assert mood(FOND, {"bad": 0.9, "about": 1.0}) is Mood.NEGATIVE
    assert mood(FOND, {}) is Mood.POSITIVE


def test_in_a_text_about_a_topic_the_model_counts_less():
    apart, about = chances(FOND, {}, JOINT), chances(FOND, {"about": 1.0}, JOINT)
    assert about[2] < apart[2]


def test_a_clue_that_was_never_learned_says_nothing():
    assert chances(FOND, {"group:unheard_of": 1.0}, JOINT) == pytest.approx(FOND)


def test_chances_sum_to_one_even_for_what_is_impossible():
    assert sum(chances((0.0, 0.0, 1.0), {"bad": 5.0}, JOINT)) == pytest.approx(1)


def test_a_weak_negative_is_not_said_where_nothing_firm_is_heard():
    weak = (0.6, 0.2, 0.2)
    assert mood(weak, {}) is Mood.UNSURE
    assert mood(weak, {"about": 1.0}) is Mood.NEGATIVE
    assert mood((0.9, 0.05, 0.05), {}) is Mood.NEGATIVE


def test_stars_are_the_writers_own_word():
    assert mood(EVEN, {}, stars=1) is Mood.NEGATIVE
    assert mood(EVEN, {}, stars=5) is Mood.POSITIVE
    assert mood(FOND, {}, stars=1) is Mood.NEGATIVE


def test_what_is_firm():
    assert firm({"about": 1.0})
    assert firm({"alarm": 1.0})
    assert firm({"bad": 0.7})
    assert not firm({"bad": 0.3})
    assert not firm({"good": 1.0, "asks": 1.0})


@pytest.mark.parametrize(
    ("text", "language", "clue"),
    [
        ("What time do you close on Sundays?", "en", "asks"),
        ("your driver was awful and the parcel is crushed", "en", "bad, about"),
        ("Keki ilikuwa tamu sana, asante", "sw", "good"),
        ("חולדות במטבח", "he", "concern:safety_health"),
        ("the sky is blue", "en", "plain"),
    ],
)
def test_what_the_lexicons_hear(text, language, clue):
    assert heard(text, language, LEXICONS)[clue] > 0


def reading(text):
    at = datetime(2026, 11, 24, tzinfo=UTC)
    return read(Message(AccountId("a"), "1", Author("@a"), text, at, "web"), LEXICONS, WEIGHTS)


@pytest.mark.parametrize(
    "text",
    [
        "your driver dumped our groceries in the lift and left, eggs all over",
        "Nimepiga simu mara tano hakuna aliyepokea",
        "הזמנתי לפני שבועיים והספה עוד לא הגיעה",
        "There was glass in my soup",
    ],
)
def test_a_complaint_without_one_feeling_word_is_a_complaint(text):
    assert reading(text).mood is Mood.NEGATIVE


@pytest.mark.parametrize("text", ["The parcel is at the gate", "Mzigo uko getini", "החבילה ליד השער"])
def test_a_topic_alone_is_no_complaint(text):
    assert reading(text).mood is not Mood.NEGATIVE


def test_what_was_learned_never_makes_a_message_less_urgent():
    texts = [
        "There was glass in my soup, thank you",
        "Three weeks, no sofa. great",
        "lol 11 one star reviews overnight",
    ]
    for text in texts:
        at = datetime(2026, 11, 24, tzinfo=UTC)
        alone = read(Message(AccountId("a"), "1", Author("@a"), text, at, "web"), LEXICONS)
        assert reading(text).urgency >= alone.urgency


@pytest.mark.parametrize("text", ["Are you open on the 26th?", "Mnafungua saa ngapi Jumapili?", "פתוחים בערב חג?"])
def test_a_plain_question_is_neutral(text):
    assert reading(text).mood is Mood.NEUTRAL
