"""What was learned of replies: it hears wordings that no list holds, marks them, and never excuses a known fault."""

import json
from dataclasses import replace
from pathlib import Path
from statistics import mean

import numpy as np
import pytest

from desktop.content import tone, weights
from desktop.errors import ContentError
from desktop.model.voice import CLEAN, MET, MISSED, THERE, Criterion, Never
from desktop.model.weights import clue_count
from desktop.voice.judge import judge
from desktop.voice.learned import chances, clues

ROOT = Path(__file__).parents[3]
LANGUAGES = ["en", "sw", "he"]
HEARING = weights.hearing()
LABELLED = {
    name: [json.loads(line) for line in (ROOT / "desktop/training" / name).read_text("utf-8").splitlines()]
    for name in ("tone_apart.jsonl", "tone_fresh.jsonl")
}
COMPLAINT = {
    "en": "The lamp you bought hummed all night and kept your baby awake. Nobody tried it before it left the shop.",
    "sw": "Taa uliyonunua ilipiga kelele usiku kucha na mtoto hakulala. Hatukuijaribu kabla ya kuitoa dukani.",
    "he": "המנורה שקנית זמזמה כל הלילה והתינוק לא נרדם. אף אחד אצלנו לא ניסה אותה לפני שיצאה מהחנות.",
}
READ = {"en": "We have read it. ", "sw": "Tumesoma. ", "he": "קראנו. "}
BEGINNINGS = [
    ("en", "I'm sorry that this happened to you."),
    ("en", "We have read it."),
    ("en", "Thank you for telling us about Saturday."),
    ("en", "Your order came an hour late and cold."),
    ("en", "Amina, I have just seen your message."),
    ("en", "We do not know yet how this happened."),
    ("en", "You are right."),
    ("sw", "Pole sana kwa yaliyokupata."),
    ("sw", "Tumesoma."),
    ("sw", "Asante kwa kutuambia kuhusu Jumamosi."),
    ("sw", "Oda yako ilichelewa saa nzima na ilikuwa baridi."),
    ("sw", "Una haki ya kutarajia huduma bora kutoka kwetu."),
    ("sw", "Bado hatujui ilivyotokea."),
    ("he", "אנחנו מצטערים על מה שקרה לכם."),
    ("he", "קראנו."),
    ("he", "תודה שסיפרתם לנו על יום שבת."),
    ("he", "ההזמנה שלכם הגיעה באיחור של שעה והייתה קרה."),
    ("he", "חשוב לי להבין איך זה היה מבחינתכם."),
    ("he", "עדיין לא ידוע לנו איך זה קרה."),
]


def heard(text, language="en", hearing=HEARING):
    return judge(text, tone.load(language), hearing=hearing)


def agreement(name, language, hearing):
    """The share of single scores that are the label's, and of sums that are within ten points."""
    same, near = [], []
    for one in LABELLED[name]:
        if one["lang"] == language:
            verdict = heard(one["text"], language, hearing)
            near.append(abs(verdict.overall - one["overall"]) <= 10)
            for found in verdict.findings:
                label = one["scores"][str(found.criterion)]
                same += [(MET if found.score is None else found.score) == label] if label is not None else []
    return mean(same), mean(near)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", LABELLED)
def test_drafts_of_others_are_heard_better_than_by_the_lists_alone(name, language):
    (same, near), (listed, near_listed) = (agreement(name, language, one) for one in (HEARING, None))
    assert same >= 0.86
    assert same > listed
    assert near >= near_listed + 0.1


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_went_wrong_is_heard_in_new_words_and_its_sentence_marked(language):
    found = heard(COMPLAINT[language], language).of(Criterion.ACKNOWLEDGE)
    assert found.score == MET
    assert COMPLAINT[language][found.spans[0].start : found.spans[0].end]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_app_offers_does_what_it_is_offered_for_and_has_no_fault(language):
    spoken = tone.load(language)
    for criterion, text in (*spoken.calmer.items(), *spoken.while_unknown.items()):
        for before in ("", READ[language]):
            verdict = heard(before + text, language)
            assert [one for one in CLEAN if verdict.of(one).score not in (MET, None)] == [], text
            if criterion in THERE and criterion not in (Criterion.ACKNOWLEDGE, Criterion.SIGNATURE):
                assert verdict.of(criterion).score == MET, text


@pytest.mark.parametrize(("language", "text"), BEGINNINGS)
def test_a_decent_first_sentence_is_not_accused(language, text):
    """So it is heard while it is written: one sentence, and nothing behind it yet."""
    verdict = heard(text, language)
    assert [one for one in CLEAN if verdict.of(one).score not in (MET, None)] == []
    assert not verdict.never


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_fault_that_a_list_knows_stays_one(language):
    for one in LABELLED["tone_apart.jsonl"]:
        if one["lang"] == language:
            listed, both = heard(one["text"], language, None), heard(one["text"], language)
            for criterion in CLEAN:
                if listed.of(criterion).score not in (MET, None):
                    assert both.of(criterion).score not in (MET, None)
                    assert both.of(criterion).spans
            assert set(listed.never) <= set(both.never)


def test_every_mark_stands_in_the_draft():
    for one in LABELLED["tone_fresh.jsonl"]:
        verdict = heard(one["text"], one["lang"])
        spans = [span for found in verdict.findings for span in found.spans]
        for span in [*spans, *(span for told in verdict.never.values() for span in told)]:
            assert 0 <= span.start < span.end <= len(one["text"])
            assert one["text"][span.start : span.end].strip()


def test_a_threat_that_no_list_knows_is_told_and_hardens():
    text = "Polisi watakufikia ukiendelea kuandika."  # the police will come to you if you go on writing
    assert Never.THREAT not in heard(text, "sw", None).never
    verdict = heard(text, "sw")
    assert Never.THREAT in verdict.never
    assert verdict.overall <= 20
    assert verdict.of(Criterion.NO_BLAME).score != MET


@pytest.mark.parametrize("text", ["", " ", "\n\n", "!!!", "😀", "?", "\u200f", "\x00", '"no"', "a" * 5000, "{contact}"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_much_is_heard_as_nothing_much(text, language):
    verdict = heard(text, language)
    assert 0 <= verdict.overall <= 40
    assert verdict.of(Criterion.EMPATHY).score == MISSED


def test_a_sentence_says_the_same_alone_and_among_others_of_its_place():
    texts = ["We are sorry.", "It was our mistake.", "Call me on 020 000 0141."]
    told = chances(texts, "en", HEARING)
    assert told.shape == (3, len(HEARING.criteria), 3)
    assert told.sum(axis=2) == pytest.approx(np.ones((3, len(HEARING.criteria))))


def test_a_language_that_was_not_learned_is_left_to_the_lists():
    one = LABELLED["tone_apart.jsonl"][0]["text"]
    bare = tone.load("en")
    other = replace(bare, language="xx")
    assert judge(one, other, hearing=HEARING) == judge(one, bare)


def test_what_else_is_in_a_draft_speaks_for_each_score_too():
    calm = np.full((2, len(HEARING.criteria), 3), 1 / 3)
    angry = calm.copy()
    blame = HEARING.criteria.index(str(Criterion.NO_BLAME))
    angry[0, blame] = 0.01, 0.09, 0.9
    before, after = (clues(told, {}, HEARING.criteria) for told in (calm, angry))
    assert before.shape == (len(HEARING.criteria), clue_count(len(HEARING.criteria)))
    assert (before != after).any(axis=1).all()
    had = {str(Criterion.NO_BLAME): 2}
    assert (
        (clues(calm, had, HEARING.criteria) != clues(calm, {str(Criterion.NO_BLAME): 0}, HEARING.criteria)).any(1).all()
    )


def packed(**changed):
    arrays = {
        "table": np.zeros((16, 6), np.int8),
        "step": np.ones(6, np.float32),
        "bias": np.zeros((1, 6), np.float32),
        "joint": np.zeros((1, 2, clue_count(2) + 1, 3), np.float32),
    }
    head = {"languages": ["en"], "criteria": ["empathy", "threat"]}
    return weights.packed(
        {name: changed.get(name, one) for name, one in head.items()},
        {name: changed.get(name, one) for name, one in arrays.items()},
    )


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        packed()[:-1],
        packed(criteria=["empathy", "charm"]),
        packed(languages=[]),
        packed(table=np.zeros((16, 5), np.int8)),
        packed(step=np.ones(6, np.float64)),
        packed(bias=np.zeros((2, 6), np.float32)),
        packed(joint=np.zeros((1, 2, clue_count(2)), np.float32)),
        packed(joint=np.zeros((1, 2, 10, 3), np.float32)),
    ],
    ids=[
        "empty",
        "cut short",
        "a new criterion",
        "no language",
        "columns",
        "numbers",
        "languages",
        "flat",
        "clues of another version",
    ],
)
def test_a_broken_file_names_itself(tmp_path, raw):
    file = tmp_path / "tone.weights"
    file.write_bytes(raw)
    with pytest.raises(ContentError) as trouble:
        weights.tone(file, np.zeros(8, np.uint32))
    assert trouble.value.values["file"] == "reading/tone.weights"


def test_a_file_that_is_right_is_opened(tmp_path):
    file = tmp_path / "tone.weights"
    file.write_bytes(packed())
    assert weights.tone(file, np.zeros(8, np.uint32)).criteria == ("empathy", "threat")
