"""Customers who say that their data got out, by messages of our own, and what must not be taken for it."""

from pathlib import Path

import pytest

from desktop.analysis.reader import read_all
from desktop.content import lexicons, weights
from desktop.model.reading import Concern, Risk

LEXICONS, WEIGHTS = lexicons.load(), weights.load()
LEAKED = [line.split("\t") for line in Path(__file__).with_name("leaked.tsv").read_text(encoding="utf-8").splitlines()]
FOUND, FALSE = 0.85, 0.03


def told(language, label):
    texts = [text for spoken, is_told, text in LEAKED if (spoken, is_told) == (language, label)]
    return [Risk.DATA_BREACH in one.risks for one in read_all(texts, LEXICONS, WEIGHTS)]


@pytest.mark.parametrize("language", ["en", "sw", "he"])
def test_most_who_say_that_their_data_got_out_are_heard(language):
    found = told(language, "yes")
    assert sum(found) >= FOUND * len(found) > 0


@pytest.mark.parametrize("language", ["en", "sw", "he"])
def test_leaks_of_water_lost_cards_and_numbers_that_are_given_are_no_leak_of_data(language):
    found = told(language, "no")
    assert sum(found) <= FALSE * len(found)


@pytest.mark.parametrize(
    "text",
    ["All my card data was leaked from your shop", "Data zangu zote za kadi zimevuja", "כל פרטי הכרטיס שלי דלפו"],
)
def test_leaked_card_data_is_for_now_and_about_data(text):
    (reading,) = read_all([text], LEXICONS, WEIGHTS)
    assert (reading.risks, reading.concern, reading.urgency) == (frozenset({Risk.DATA_BREACH}), Concern.DATA_PRIVACY, 3)
    assert any(cue.why == "risk:data_breach" for cue in reading.cues)


@pytest.mark.parametrize(
    ("leak", "other"),
    [
        ("My number was stolen from your files", "My bike was stolen, my number is 07221"),
        ("Namba yangu imeibwa kwenu", "Baiskeli yangu imeibwa, namba yangu ni 07221"),
        ("המספר שלי נגנב אצלכם", "נגנבו לי האופניים, המספר שלי 07221"),
    ],
)
def test_a_thing_that_was_stolen_is_no_data_even_where_a_number_is_left(leak, other):
    told, not_told = read_all([leak, other], LEXICONS, WEIGHTS)
    assert Risk.DATA_BREACH in told.risks
    assert Risk.DATA_BREACH not in not_told.risks
