"""What was learned: the same for the same text, honest about its chances, shown in the text, and never slow."""

import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.analysis.features import kinds, stream
from desktop.analysis.feeling import NO_LANGUAGE, deciding, feel, words
from desktop.analysis.reader import languages, read, read_all
from desktop.content import lexicons, weights
from desktop.errors import ContentError
from desktop.model.account import AccountId
from desktop.model.message import Author, Message
from desktop.model.reading import Mood

WEIGHTS = weights.load()
LEXICONS = lexicons.load()
ROOT = Path(__file__).parents[3]
FILE = ROOT / "resources" / "reading" / weights.NAME
AWKWARD = [
    "",
    " ",
    "\0",
    "\0\0a\0",
    "…",
    "😡" * 500,
    "\u202e\u200f\u200d",
    "\ud800",
    "\U0010ffff",
    "a" * 9_000,
    "@" * 300,
    "'",
    "''''",
    "a'b'c",
    "http://",
    "שֵׁ",
    "e\u0301" * 50,
    "ﷺ",
    "１２３",
]


def reading(text, **more):
    at = datetime(2026, 11, 24, tzinfo=UTC)
    return read(Message(AccountId("a"), "1", Author("@a"), text, at, "web", **more), LEXICONS, WEIGHTS)


def said(texts):
    return [WEIGHTS.languages[at] if at != NO_LANGUAGE else "und" for at in feel(texts, WEIGHTS).tongue]


def decided(text, language):
    """The words that spoke most for a bad feeling."""
    said = words([text], np.array([WEIGHTS.languages.index(language)]), WEIGHTS)[0]
    return [text[start:end] for start, end in deciding(text, said, good=False)]


SPOKEN = [
    ("The delivery was late and nobody answered my calls", "en"),
    ("Mzigo wangu haujafika na hakuna anayejibu simu", "sw"),
    ("המשלוח איחר ואף אחד לא ענה לי לטלפון", "he"),
    ("Die Lieferung kam zu spät und niemand hat sich gemeldet", "de"),
    ("Qué asco de comida, no vuelvo nunca más a este lugar", "es"),
    ("Доставка опоздала, очень недоволен", "ru"),
    ("😡😡 !!! 123", "und"),
]


@pytest.mark.parametrize(("text", "language"), SPOKEN)
def test_the_language_of_a_short_message(text, language):
    assert said([text]) == [language]
    assert languages([text], LEXICONS, WEIGHTS) == [language]


@pytest.mark.parametrize(
    "text",
    [
        "الخدمة سيئة جدا والقهوة باردة ولن اعود الى هذا المكان ابدا",
        "شكرا جزيلا، المطعم رائع والموظفون لطفاء",
        "لم يعجبني الطعام وكان السعر مرتفعا",
        "هاد المطعم زوين بزاف",
    ],
)
def test_arabic_is_one_language_wherever_it_is_written(text):
    assert reading(text).language == "ar"
    assert languages([text], LEXICONS, WEIGHTS) == ["ar"]


def test_a_mixed_message_is_in_the_language_of_most_of_it():
    assert reading("Yaani hii delivery yenu imechelewa sana, hamjibu simu, please mjibu").language == "sw"
    assert reading("המשלוח של ה-order שלי עוד לא הגיע, אתם לא עונים").language == "he"
    assert reading("Your staff told me 'pole sana' and did nothing about the broken cake at all").language == "en"


@pytest.mark.parametrize(
    ("text", "mood"),
    [
        ("I loved every minute of it, can't wait to come back", Mood.POSITIVE),
        ("worst experience of my life, total waste of money", Mood.NEGATIVE),
        ("Nawashukuru sana kwa huduma nzuri, mbarikiwe", Mood.POSITIVE),
        ("Mmenikosea sana, huduma yenu ni mbaya", Mood.NEGATIVE),
        ("כל הכבוד, שירות מדהים", Mood.POSITIVE),
        ("בושה וחרפה, גנבים", Mood.NEGATIVE),
    ],
)
def test_what_was_learned_and_the_lexicon_agree_on_plain_words(text, mood):
    assert reading(text).mood is mood


def test_the_same_text_is_read_the_same_alone_and_among_others():
    texts = [text for text, _ in SPOKEN] + AWKWARD
    together = feel(texts, WEIGHTS)
    for at, text in enumerate(texts):
        alone = feel([text], WEIGHTS)
        assert alone.tongue[0] == together.tongue[at]
        assert alone.chances[0] == pytest.approx(together.chances[at], abs=1e-12)
    again = feel(texts, WEIGHTS)
    assert (again.chances == together.chances).all()


def test_many_texts_at_once_are_read_as_each_alone():
    texts = [text for text, _ in SPOKEN] + AWKWARD
    alone = [reading(text) for text in texts]
    for one, other in zip(read_all(texts, LEXICONS, WEIGHTS), alone, strict=True):
        assert (one.mood, one.language, one.cues) == (other.mood, other.language, other.cues)


def test_no_text_at_all():
    assert len(feel([], WEIGHTS).chances) == 0
    assert read_all([], LEXICONS, WEIGHTS) == []


@given(st.lists(st.text(max_size=80), max_size=6))
@settings(deadline=None)
def test_chances_are_chances_whatever_is_written(texts):
    found = feel(texts, WEIGHTS)
    assert found.chances.shape == (len(texts), 3)
    assert np.isfinite(found.chances).all()
    assert np.allclose(found.chances.sum(axis=1), 1)
    assert ((found.sure >= 0) & (found.sure <= 1)).all()


@given(st.text(max_size=200), st.text(max_size=60))
@settings(deadline=None)
def test_the_words_that_decided_lie_inside_the_text(text, title):
    found = reading(text, title=title)
    assert all(0 <= cue.start < cue.end <= len(text) for cue in found.cues)
    assert all(0 <= cue.start < cue.end <= len(title) for cue in found.title_cues)


def test_the_words_that_decided_are_whole_words_of_the_original():
    text = "Hiiii 👋🏽 https://x.example/a?b=c — an absolutely DREADFUL, horrible evening @bob"
    shown = set(decided(text, "en"))
    assert shown
    assert shown <= {"Hiiii", "👋🏽", "https", "an", "absolutely", "DREADFUL", "horrible", "evening", "👋"}
    assert shown & {"DREADFUL", "horrible"}


def test_the_words_that_decided_are_found_under_niqqud_and_final_letters():
    text = "שֵׁרוּת גָּרוּעַ וּמְבַיֵּשׁ"
    shown = decided(text, "he")
    assert any(word.startswith("גָּרוּע") for word in shown)


def test_a_hash_does_not_depend_on_where_a_word_stands():
    found = list(kinds(stream(["bread", "good bread", "x " * 500 + "bread"], WEIGHTS.folding)))
    word = found[0]
    assert len({int(word.hashes[word.text == at][-1]) for at in range(3)}) == 1


def test_spellings_that_mean_the_same_are_the_same():
    pairs = [
        ("SOOOOO good", "soo good"),
        ("don’t", "don't"),
        ("שֵׁרוּת", "שרות"),
        ("９ ok", "3 ok"),
        ("@ann hi", "@bo hi"),
    ]
    for one, other in pairs:
        found = feel([one, other], WEIGHTS).chances
        assert (found[0] == found[1]).all(), one


def test_what_is_not_likely_enough_is_not_said():
    """A band at 1 silences the model on every text, a band at 0 on none."""
    from dataclasses import replace

    at = datetime(2026, 11, 24, tzinfo=UTC)
    message = Message(AccountId("a"), "1", Author("@a"), "The sky was blue over the hill", at, "web")
    count = len(WEIGHTS.languages)
    never = replace(WEIGHTS, unsure=np.full((count, 2), 1.01, np.float32))
    always = replace(WEIGHTS, unsure=np.zeros((count, 2), np.float32))
    assert read(message, LEXICONS, never).mood is Mood.UNSURE
    assert read(message, LEXICONS, always).mood is not Mood.UNSURE


def test_the_calibration_of_every_language_is_sane():
    assert len(set(WEIGHTS.languages)) == len(WEIGHTS.languages)
    assert {"en", "sw", "he"} <= set(WEIGHTS.languages)
    assert ((WEIGHTS.heat > 0.2) & (WEIGHTS.heat < 5)).all()
    assert ((WEIGHTS.unsure >= 1 / 3) & (WEIGHTS.unsure <= 0.91)).all()
    assert np.isfinite(WEIGHTS.bias).all()
    assert (np.abs(WEIGHTS.bias) < 5).all()


@pytest.mark.parametrize("text", AWKWARD)
def test_awkward_texts_are_only_texts(text):
    found = reading(text)
    assert 0 <= found.certainty <= 1


def test_two_million_characters_take_no_longer_than_the_part_that_is_read():
    huge = "terrible service, " * 120_000
    begun = time.perf_counter()
    assert reading(huge).mood is Mood.NEGATIVE
    feel([huge, "@" * 2_000_000, "a" * 2_000_000, "http://" * 300_000], WEIGHTS)
    assert time.perf_counter() - begun < 5


def test_all_of_the_weights_stay_below_what_was_promised():
    assert FILE.stat().st_size <= 15_000_000


def test_nothing_is_loaded_before_it_is_needed():
    program = "import sys, desktop.desk; print([n for n in ('numpy', 'desktop.training') if n in sys.modules])"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, cwd=ROOT, check=True)
    assert done.stdout.strip() == "[]"


def small():
    """A file of weights that is right in every part, and small."""
    arrays = {
        "folding": WEIGHTS.folding[:128],
        "tongue": np.full((4, 1), 0x8080808080808080, np.uint64),
        "tongue_bias": np.zeros(2, np.float32),
        "feeling": np.zeros(8, np.uint16),
        "bias": np.zeros((2, 2), np.float32),
        "heat": np.ones(2, np.float32),
        "salt": np.zeros(2, np.uint64),
        "unsure": np.full((2, 2), 0.5, np.float32),
    }
    joint = {"trust": [1.0, 0.0], "points": {"bad": [1.0, 0.0, -1.0]}, "firm": 0.5}
    steps = {"tongue_step": 1.0, "feeling_step": 1.0}
    return {"languages": ["en", "sw"], "tongue_kinds": ["word"], "joint": joint, **steps}, arrays


def test_a_file_that_is_right_is_opened(tmp_path):
    file = tmp_path / "small.weights"
    file.write_bytes(weights.packed(*small()))
    opened = weights.opened(file)
    assert opened.languages == ("en", "sw")
    assert feel(["hello"], opened).chances[0] == pytest.approx([1 / 3] * 3)


def broken(change):
    head, arrays = small()
    change(head, arrays)
    return weights.packed(head, arrays)


GOOD = weights.packed(*small())
HEAD = GOOD[: 12 + int.from_bytes(GOOD[8:12], "little")]
BROKEN = {
    "empty": b"",
    "another file": b"PK\3\4" + bytes(100),
    "no head": weights.MAGIC + bytes(4),
    "a head without end": weights.MAGIC + b"\xff\xff\xff\xff" + b"{",
    "a head that is none": weights.MAGIC + (2).to_bytes(4, "little") + b"[]",
    "cut short": GOOD[:-1],
    "cut behind the head": HEAD,
    "one bit changed": GOOD[:-1] + bytes([GOOD[-1] ^ 1]),
    "another format": GOOD.replace(b'"format": 2', b'"format": 9'),
    "a language too many": broken(lambda head, arrays: head["languages"].append("he")),
    "rows that are no power of two": broken(lambda head, arrays: arrays.update(feeling=np.zeros(7, np.uint16))),
    "a clue that speaks for two feelings": broken(lambda head, arrays: head["joint"]["points"].update(bad=[1.0, 2.0])),
    "a clue without a number": broken(lambda head, arrays: head["joint"]["points"].update(bad=[1.0, 2.0, "x"])),
    "a clue that is no number": broken(lambda head, arrays: head["joint"].update(trust=[float("nan"), 0.0])),
    "no way to weigh the lexicons": broken(lambda head, arrays: head.pop("joint")),
    "no temperature": broken(lambda head, arrays: arrays.pop("heat")),
    "a temperature of nothing": broken(lambda head, arrays: arrays.update(heat=np.zeros(2, np.float32))),
    "a band that is no chance": broken(lambda head, arrays: arrays.update(unsure=np.full((2, 2), 7, np.float32))),
    "another kind of number": broken(lambda head, arrays: arrays.update(feeling=np.zeros(8, np.float64))),
}


@pytest.mark.parametrize("what", BROKEN)
def test_a_broken_file_of_weights_names_itself(tmp_path, what):
    file = tmp_path / "reading.weights"
    file.write_bytes(BROKEN[what])
    with pytest.raises(ContentError) as trouble:
        weights.opened(file)
    assert trouble.value.values["file"] == "reading/reading.weights"
    assert trouble.value.values["problem"]


def test_a_missing_file_of_weights_names_itself(tmp_path):
    with pytest.raises(ContentError) as trouble:
        weights.opened(tmp_path / "gone.weights")
    assert trouble.value.values["file"] == "reading/gone.weights"


def test_the_head_of_the_file_is_what_the_card_tells():
    checksum = weights.checksum(FILE.read_bytes())
    card = (FILE.parent / "card.md").read_text(encoding="utf-8")
    assert checksum[:16] in card
    assert all(code in card for code in WEIGHTS.languages)
