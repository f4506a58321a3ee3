"""People mix languages: each sentence is heard in its own."""

import pytest

from desktop.analysis.reader import read_all
from desktop.analysis.sentences import split
from desktop.content import lexicons, weights
from desktop.model.reading import Mood, Risk

LEXICONS, WEIGHTS = lexicons.load(), weights.load()
MIXED = [
    ("en", ("he",), "Great place in Tel Aviv, we loved the view. הבת שלי הורעלה מהאוכל שלכם"),
    ("en", ("he",), "הגענו אתמול ונהנינו מאוד. My daughter got food poisoning from your salad"),
    ("sw", ("en",), "Chakula kilikuwa kitamu sana. My daughter got food poisoning from your salad"),
    ("sw", ("en",), "The bread is lovely, thank you so much. Lakini mtoto wangu aliumwa tumbo baada ya kula samaki"),
    ("sw", ("he",), "Niliagiza keki kwa ajili ya sherehe. העוגה הגיעה עם זכוכית בפנים"),
]


@pytest.mark.parametrize(("main", "also", "text"), MIXED)
def test_a_danger_is_heard_in_whatever_sentence_it_stands(main, also, text):
    (found,) = read_all([text], LEXICONS, WEIGHTS)
    assert (found.language, found.also) == (main, also)
    assert found.risks == {Risk.SAFETY}
    marked = {text[cue.start : cue.end] for cue in found.cues if cue.why == "risk:safety"}
    assert marked
    assert found.urgency == 3


@pytest.mark.parametrize(("main", "also", "text"), MIXED)
def test_the_lexicons_alone_hear_it_too(main, also, text):
    (found,) = read_all([text], LEXICONS)
    assert found.risks == {Risk.SAFETY}
    assert found.also == ()


def test_praise_in_one_language_does_not_drown_a_complaint_in_another():
    text = "Great place, we loved the view! " + "השירות היה מזעזע והמנהל צעק עלינו"
    praise, complaint = read_all(text.split("! "), LEXICONS, WEIGHTS)
    assert (praise.mood, complaint.mood) == (Mood.POSITIVE, Mood.NEGATIVE)
    (both,) = read_all([text], LEXICONS, WEIGHTS)
    assert both.mood is not Mood.POSITIVE or both.certainty < praise.certainty


@pytest.mark.parametrize(
    "text",
    [
        "The cake was dry. The waiter was rude. We will not come back.",
        "Keki ilikuwa kavu sana jamani. Mhudumu alikuwa na kiburi sana.",
        "העוגה הייתה יבשה מאוד. המלצר היה חצוף ולא התנצל.",
        "הזמנו ב-WhatsApp עוגת red velvet. היא הייתה טעימה מאוד.",
        "OK thanks. שלום לכם",
    ],
)
def test_one_language_with_a_strange_word_is_one(text):
    assert read_all([text], LEXICONS, WEIGHTS)[0].also == ()


def test_sentences_are_told_by_their_ends_and_only_where_there_are_several():
    three = "One two three. Four five six!\nSeven eight nine"
    assert [part.strip() for part in split(three)] == ["One two three.", "Four five six!", "Seven eight nine"]
    assert split("One two three. Yes!") == []
    assert split("") == []


def test_all_that_can_be_typed_is_read():
    for text in ("", "...", "!!!\n\n???", "א. b. ג", "\u05d0" * 5000 + ". " + "word " * 3000):
        read_all([text], LEXICONS, WEIGHTS)
