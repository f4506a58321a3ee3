"""Despair in words that no list holds: found in most messages of an author whom nothing was learned from."""

import tomllib
from pathlib import Path

import numpy as np
import pytest

from desktop.analysis.despair import despairs, hopeless_words
from desktop.analysis.reader import read_all
from desktop.content import lexicons, weights
from desktop.errors import ContentError
from desktop.model.reading import Mood, Risk

ROOT = Path(__file__).parents[3]
LEXICONS, WEIGHTS = lexicons.load(), weights.load()
APART = [line.split("\t") for line in (ROOT / "desktop/training/despair_apart.tsv").read_text("utf-8").splitlines()]
CALM = [line.split("\t") for line in Path(__file__).with_name("calm.tsv").read_text("utf-8").splitlines()]
NEW = "I can't see myself at thirty, there is no tomorrow for me"


def hopeless(reading):
    return Risk.SELF_HARM in reading.risks


def told(language, label, learned=WEIGHTS):
    texts = [text for spoken, is_told, text in APART if (spoken, is_told) == (language, label)]
    return [hopeless(one) for one in read_all(texts, LEXICONS, learned)]


@pytest.mark.parametrize("language", ["en", "sw", "he"])
def test_most_of_it_is_found_and_far_more_than_by_the_lists_alone(language):
    found, listed = sum(told(language, "yes")), sum(told(language, "yes", None))
    assert found >= 0.7 * 60
    assert found >= listed + 15


@pytest.mark.parametrize("language", ["en", "sw", "he"])
def test_few_harmless_messages_are_told_most_of_which_sound_alike(language):
    assert sum(told(language, "no")) <= 13
    assert sum(told(language, "no")[60:]) <= 1  # the last forty are everyday ones


@pytest.mark.parametrize("language", ["en", "sw", "he"])
def test_calm_first_persons_are_not_told(language):
    texts = [text for spoken, text in CALM if spoken == language]
    wrong = [text for text, one in zip(texts, read_all(texts, LEXICONS, WEIGHTS), strict=True) if hopeless(one)]
    assert len(wrong) <= 3 < len(texts) / 5, wrong


@pytest.mark.parametrize("file", sorted((ROOT / "resources/scenarios").glob("*.toml")), ids=lambda file: file.name)
def test_nobody_in_the_drills_is_taken_for_somebody_in_despair(file):
    drill = tomllib.loads(file.read_text("utf-8"))
    texts = [text for row in (*drill["quiet"], *drill["crisis"]) for text in row["texts"]]
    assert len(texts) > 80
    assert [text for text, one in zip(texts, read_all(texts, LEXICONS, WEIGHTS), strict=True) if hopeless(one)] == []


@pytest.mark.parametrize(
    "text",
    [
        "My comments are full of people who got ill after your fish. Please tell us what happened, we are waiting.",
        "Mimi nilikula jana, si leo. Hiki ni salama?",
        "אני אכלתי אתמול, לא היום. זה בסדר?",
        "אני גר כאן",
    ],
)
def test_illness_of_others_calm_questions_and_plain_words_of_oneself_are_no_despair(text):
    assert not hopeless(read_all([text], LEXICONS, WEIGHTS)[0])


def test_despair_beside_illness_is_told():
    assert hopeless(
        read_all(["I got sick after your pie and now I want to die, there is no way out"], LEXICONS, WEIGHTS)[0]
    )
    assert hopeless(read_all([f"Your pie made me sick. {NEW}, I only wait for it to end"], LEXICONS, WEIGHTS)[0])


def test_what_was_sensed_is_urgent_marked_and_never_praise():
    (reading,) = read_all([NEW], LEXICONS, WEIGHTS)
    assert Risk.SELF_HARM not in read_all([NEW], LEXICONS, None)[0].risks
    assert (reading.urgency, Risk.SELF_HARM in reading.risks) == (3, True)
    assert reading.mood in (Mood.NEGATIVE, Mood.UNSURE)
    marked = [NEW[cue.start : cue.end] for cue in reading.cues if cue.why == "risk:self_harm"]
    assert 0 < len(marked) <= 3
    assert all(any(sign.isalpha() for sign in word) for word in marked)


def test_one_sentence_of_many_is_found():
    other = "We ordered the blue curtains in March. They came in green. The shop was closed on Monday when I called. "
    (reading,) = read_all([f"{other}{NEW}. {other}"], LEXICONS, WEIGHTS)
    assert Risk.SELF_HARM in reading.risks


def test_a_text_says_the_same_alone_and_among_others():
    texts = [text for *_, text in APART[::7]]
    together = despairs(texts, WEIGHTS)
    assert together == pytest.approx(np.concatenate([despairs([text], WEIGHTS) for text in texts]))


def test_without_words_and_without_weights_nothing_is_sensed():
    assert hopeless_words("", WEIGHTS) == []
    assert hopeless_words("!!! 😀", WEIGHTS) == []
    assert despairs([], WEIGHTS).tolist() == []
    assert (
        Risk.SELF_HARM
        not in read_all([NEW], LEXICONS, weights.opened(ROOT / "resources/reading/reading.weights"))[0].risks
    )


def packed(table=None, **head):
    table = np.zeros(8, np.int8) if table is None else table
    return weights.packed({"step": 1.0, "bias": 0.0, "least": 0.0, **head}, {"table": table})


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        packed(np.zeros(7, np.int8)),
        packed(np.zeros(0, np.int8)),
        packed(np.zeros((8, 2), np.int8)),
        packed(np.zeros(8, np.float32)),
        packed(step=float("nan")),
        packed(least="much"),
        packed()[:-1],
    ],
    ids=["empty", "seven rows", "no row", "two columns", "other numbers", "no number", "a word", "cut short"],
)
def test_a_broken_file_names_itself(tmp_path, raw):
    file = tmp_path / "despair.weights"
    file.write_bytes(raw)
    with pytest.raises(ContentError) as trouble:
        weights.despair(file)
    assert trouble.value.values["file"] == "reading/despair.weights"


def test_a_file_that_is_right_is_opened(tmp_path):
    file = tmp_path / "despair.weights"
    file.write_bytes(packed(least=1.5))
    assert weights.despair(file).least == 1.5
