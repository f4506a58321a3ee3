"""In which language a draft is heard: the chosen one, unless it is plainly written in another."""

import json
from pathlib import Path

import pytest

from desktop.analysis.reader import languages
from desktop.content import lexicons, weights
from desktop.content.words import LANGUAGES
from desktop.voice.tongue import tongue

DRAFTS = [
    json.loads(line)
    for line in (Path(__file__).parent / "drafts.jsonl").read_text(encoding="utf-8").splitlines()
    if line.strip()
]


def asked(texts):
    return languages(texts, lexicons.load(), weights.load())


@pytest.mark.parametrize("chosen", LANGUAGES)
def test_a_draft_is_heard_in_the_language_it_is_written_in(chosen):
    strangers = [one["text"] for one in DRAFTS if tongue(one["text"], chosen, LANGUAGES, asked) != one["lang"]]
    assert len(DRAFTS) >= 20
    assert not [text for text in strangers if len(text.split()) >= 5]


@pytest.mark.parametrize("text", ["Sorry!", "Pole sana", "Thank you, Amina.", "תודה רבה לך", ""])
@pytest.mark.parametrize("chosen", LANGUAGES)
def test_a_short_text_keeps_the_chosen_language(text, chosen):
    assert tongue(text, chosen, LANGUAGES, asked) == chosen


def test_two_halves_in_two_languages_keep_the_chosen_one():
    both = "We are sorry that your parcel came late. Pole sana kwa kuchelewa kwa mzigo wako wiki hii."
    assert {tongue(both, chosen, LANGUAGES, asked) for chosen in ("en", "sw")} == {"en", "sw"}


def test_a_language_that_is_not_ours_keeps_the_chosen_one():
    french = "Nous sommes vraiment désolés que votre colis soit arrivé en retard."
    assert tongue(french, "sw", LANGUAGES, lambda texts: ["fr"] * len(texts)) == "sw"


def test_of_a_long_text_the_beginning_is_asked_about():
    sizes = []
    tongue("We are sorry. " * 500, "sw", LANGUAGES, lambda texts: (sizes.append(sum(map(len, texts))), asked(texts))[1])
    assert len(sizes) == 1
    assert sizes[0] <= 1200
