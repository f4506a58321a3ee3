"""The first honest reading, by examples in our own words."""

import json
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.analysis.blank import blanked
from desktop.analysis.fold import folded, tokens
from desktop.analysis.reader import read
from desktop.content import lexicons
from desktop.errors import ContentError
from desktop.model.account import AccountId
from desktop.model.message import Author, Claim, Message
from desktop.model.reading import LONGEST_TEXT, Concern, Mood, Risk

LEXICONS = lexicons.load()
POINTED = [f"ש{chr(code)}ב" for code in (*range(0x591, 0x5BE), 0x5BF, 0x5C1, 0x5C2, 0x5C4, 0x5C5, 0x5C7)]
HOSTILE = Path(__file__).parents[4] / "shared" / "safety" / "corpora" / "strings.jsonl"


def reading(text, **more):
    at = datetime(2026, 11, 24, tzinfo=UTC)
    return read(Message(AccountId("a"), "1", Author("@a"), text, at, "web", **more), LEXICONS)


MOODS = [
    ("The bread here is wonderful, thank you", "en", Mood.POSITIVE),
    ("Rude waiter and the soup was cold", "en", Mood.NEGATIVE),
    ("This is not good at all", "en", Mood.NEGATIVE),
    ("Do you deliver to Westlands on Sundays?", "en", Mood.NEUTRAL),
    ("Soooo disappointed, never again", "en", Mood.NEGATIVE),
    ("The cake looked nice but it was completely inedible", "en", Mood.NEGATIVE),
    ("So sorry for those who are ill. But I know these people, they are careful", "en", Mood.POSITIVE),
    ("😡😡", "und", Mood.NEGATIVE),
    ("Huduma mbaya sana, chakula kilikuwa baridi", "sw", Mood.NEGATIVE),
    ("Asante sana, mkate wenu ni mzuri", "sw", Mood.POSITIVE),
    ("Mnafungua saa ngapi Jumapili?", "sw", Mood.NEUTRAL),
    ("שירות גרוע ואוכל קר", "he", Mood.NEGATIVE),
    ("הלחם היה נהדר, תודה רבה", "he", Mood.POSITIVE),
    ("שֵׁרוּת מְעֻלֶּה, תּוֹדָה", "he", Mood.POSITIVE),
    ("לא טוב בכלל", "he", Mood.NEGATIVE),
    ("מתי אתם פותחים ביום שישי?", "he", Mood.NEUTRAL),
]


@pytest.mark.parametrize(("text", "language", "mood"), MOODS)
def test_language_and_feeling(text, language, mood):
    found = reading(text)
    assert (found.language, found.mood) == (language, mood)
    assert 0 <= found.certainty <= 1


def test_bait_is_no_customers_mood_but_what_is_only_unproven_is_read():
    threat = "Final warning: my lawyer will be in touch, terrible food poisoning at your place"
    found = reading(threat, claim=Claim("facebook", refused=True))
    assert (found.mood, found.risks, found.urgency, found.concern) == (Mood.NEUTRAL, frozenset(), 0, Concern.OTHER_NONE)
    assert reading(threat, claim=Claim("facebook")).mood is Mood.NEGATIVE


@pytest.mark.parametrize(
    "text",
    [
        "6am, dark, freezing… and the bakery smells like heaven",
        "Smelled like heaven this morning",
        "your shop smells so good",
        "What a lovely smell",
        "It tastes like heaven",
        "שש בבוקר, חושך, קפוא… והמאפייה מריחה כמו גן עדן",
        "Saa kumi na mbili asubuhi, giza, baridi kali… na duka la mikate linanukia kama mbinguni",
        "Mkate unanukia vizuri",
    ],
)
def test_a_good_smell_is_no_stink(text):
    found = reading(text)
    assert (found.mood, found.risks) == (Mood.POSITIVE, frozenset())


@pytest.mark.parametrize(
    "text",
    [
        "It doesn't smell good",
        "It does not smell like heaven in there, it stinks",
        "smells like a sewer",
        "The toilets smell",
        "הלחם מסריח",
        "Nyama inanuka",
        "Mkate unanukia vibaya",
    ],
)
def test_a_bad_smell_stays_one(text):
    assert reading(text).mood is Mood.NEGATIVE


VERMIN = [
    *("Rats in the kitchen", "Rat in your kitchen!", "mice in the kitchen", "a mouse ran across the table"),
    *("Do you have rats in the kitchen?", "Cockroaches in the kitchen"),
    *("Panya jikoni", "Nimeona panya jikoni kwenu", "jikoni kuna panya", "mapanya jikoni", "Kuna mende jikoni"),
    *(
        "עכברים במטבח",
        "חולדות במטבח",
        "ראיתי חולדה במטבח",
        "ג'וקים במטבח",
        "יש לכם ג׳וקים במטבח",
        "ג’וק באוכל",
        "גוקים",
    ),
]


@pytest.mark.parametrize("text", VERMIN)
def test_vermin_is_a_danger_however_it_is_written(text):
    found = reading(text)
    assert (found.risks, found.urgency, found.mood) == (frozenset({Risk.SAFETY}), 3, Mood.NEGATIVE)


@pytest.mark.parametrize(
    "text",
    [
        "I smell a rat in this offer",
        "Do you sell mouse traps?",
        "I have pet rats, do you sell food for them?",
        "The computer mouse arrived broken",
        "We have no rats in the kitchen",
        "Mnauza panya wa kompyuta?",
        "יש לכם עכברים אלחוטיים?",
        "אין עכברים במטבח",
    ],
)
def test_a_mouse_that_is_none_is_no_danger(text):
    assert reading(text).risks == frozenset()


HIDDEN = (
    "https://x.example/terrible-day-cake?worst=1", "http://awful.example", "www.disgusting-cakes.example/a",
    "terrible-cakes.com", "horrible.co.ke", "bit.ly/awful", "awful@worst.example", "@badboy", "@awful@worst.example",
    "@terrible.cakes", "u/awful_place", "/r/terrible", "https://x.example/נורא-ואיום", "@mbaya_sana",
    "https://x.example/got-food-poisoning", "@foodpoisoning", "poisoning@x.example", "www.x.example/got_sick",
)  # fmt: skip


@pytest.mark.parametrize("hidden", HIDDEN)
def test_a_word_inside_a_link_an_address_or_a_name_says_nothing(hidden):
    for text in (f"We ordered for Sunday {hidden} see you", f"{hidden}", f"({hidden}) we come at noon, {hidden}!"):
        found = reading(text)
        assert found.mood is not Mood.NEGATIVE, text
        assert (found.risks, found.concern) == (frozenset(), Concern.OTHER_NONE), text
        assert len(blanked(text)) == len(text)


@pytest.mark.parametrize(
    "text",
    [
        "#terrible",
        "see #awful",
        "Terrible.Awful/slow service",
        "@shop terrible",
        "terrible@ my place",
        "and/or terrible",
    ],
)
def test_a_hashtag_and_what_only_looks_like_a_link_still_count(text):
    assert reading(text).mood is Mood.NEGATIVE


def test_what_was_decided_stands_where_it_stood():
    text = "😀 https://x.example/terrible-day @badboy: we got sick"
    found = reading(text, title="www.awful.example says terrible")
    assert {text[cue.start : cue.end] for cue in found.cues if cue.why == "risk:safety"} == {"got sick"}
    assert {"www.awful.example says terrible"[cue.start : cue.end] for cue in found.title_cues} == {"terrible"}


def test_a_text_without_end_is_blanked_in_no_time():
    start = time.perf_counter()
    for hostile in ("a", "a.", "@", "a@", "www.", "https://", "-.", "@a.", "u/", "a-b.co/"):
        text = hostile * (60_000 // len(hostile))
        assert len(blanked(text)) == len(text)
    assert time.perf_counter() - start < 1


RISKS = [
    ("We all got sick after your chicken pie, my son is in hospital", Risk.SAFETY),
    ("Ill all day after one pie", Risk.SAFETY),
    ("Stomach cramps since lunch", Risk.SAFETY),
    ("My lawyer will be in touch, see you in court", Risk.LEGAL_THREAT),
    ("I'm a reporter writing a piece on this, what is your comment?", Risk.MEDIA_INQUIRY),
    ("You leaked my phone number, I can see other people's orders", Risk.DATA_BREACH),
    ("I know where you live and you will get what's coming", Risk.VIOLENCE_THREAT),
    ("I want to die, no point in living", Risk.SELF_HARM),
    ("Boycott this shop, do not buy from them, share so everyone knows", Risk.BOYCOTT_CALL),
    ("Tumbo limeniuma na nimetapika usiku kucha baada ya kula kwenu", Risk.SAFETY),
    ("Sitaki kuishi tena", Risk.SELF_HARM),
    ("הקאתי כל הלילה אחרי הפשטידה שלכם, הילד אושפז", Risk.SAFETY),
    ("אני כבר לא רוצה לחיות", Risk.SELF_HARM),
    ("נתראה בבית משפט, העורך דין שלי יפנה אליכם", Risk.LEGAL_THREAT),
]


@pytest.mark.parametrize(("text", "risk"), RISKS)
def test_danger_is_not_overlooked(text, risk):
    found = reading(text)
    assert risk in found.risks
    assert found.urgency >= 2
    assert any(cue.why == f"risk:{risk}" for cue in found.cues)


@pytest.mark.parametrize(
    "text",
    [
        "Those beats are sick beats, best party ever",
        "The carrot cake is to die for",
        "I could kill for one of your samosas",
        "Lovely bath bombs, my sister loves them",
        "Dying of laughter at your sign 😂",
        "The bakery next to the tennis court is great",
    ],
)
def test_idioms_are_no_danger(text):
    assert reading(text).risks == frozenset()


CONCERNS = [
    ("My parcel never arrived and the courier left it outside", Concern.DELIVERY),
    ("I was charged twice and nobody will give me a refund", Concern.PRICE_BILLING),
    ("Too expensive for a croissant and coffee like that. Overpriced", Concern.PRICE_BILLING),
    ("The waitress was rude and kept us waiting", Concern.SERVICE_STAFF),
    ("Is it true what people are saying, that you are closing down?", Concern.MISINFORMATION_FAKE),
    ("Refused to serve us because of my wheelchair", Concern.DISCRIMINATION_CONDUCT),
    ("Stale croissant, hard bread", Concern.PRODUCT_QUALITY),
    ("Good morning", Concern.OTHER_NONE),
]


@pytest.mark.parametrize(("text", "concern"), CONCERNS)
def test_concern(text, concern):
    assert reading(text).concern is concern


def test_stars_weigh_with_the_words():
    assert reading("ok", stars=1).mood is Mood.NEGATIVE
    assert reading("ok", stars=5).mood is Mood.POSITIVE


def test_conflicting_evidence_is_honestly_unsure():
    assert reading("Lovely bread, horrible staff").mood is Mood.UNSURE


def test_cues_point_into_the_original_text():
    text = "Hi 👋🏽 — the SERVICE was TERRIBLE…"
    words = {text[cue.start : cue.end] for cue in reading(text).cues}
    assert "TERRIBLE" in words


def test_nothing_and_very_much():
    assert reading("").mood is Mood.NEUTRAL
    assert reading("terrible " * 20_000).mood is Mood.NEGATIVE
    assert tokens("word " * 100_000)[-1].end <= LONGEST_TEXT
    assert reading("terrible", readable=False).mood is Mood.UNSURE


@given(st.text(max_size=300))
def test_any_text_is_read_and_every_cue_lies_inside_it(text):
    found = reading(text)
    assert all(0 <= cue.start < cue.end <= len(text) for cue in found.cues)


def test_the_title_is_read_too_and_its_words_are_shown_as_the_titles():
    found = reading("I waited an hour, then left", title="Food poisoning, terrible")
    assert (found.mood, found.risks) == (Mood.NEGATIVE, {Risk.SAFETY})
    title = {"Food poisoning, terrible"[cue.start : cue.end].lower() for cue in found.title_cues}
    assert {"food poisoning", "terrible"} <= title
    assert all(0 <= cue.start < cue.end <= len("I waited an hour, then left") for cue in found.cues)


def test_a_phrase_never_reaches_from_the_title_into_the_text():
    assert reading("poisoning of the well is a story I love", title="Food").risks == frozenset()


@example("$", "אחר")
@given(st.text(max_size=100), st.text(max_size=100))
def test_cues_lie_inside_what_they_belong_to(title, text):
    found = reading(text, title=title)
    assert all(0 <= cue.start < cue.end <= len(text) for cue in found.cues)
    assert all(0 <= cue.start < cue.end <= len(title) for cue in found.title_cues)


def test_folding():
    assert folded("שָׁלוֹם") == "שלומ"
    assert {folded(word) for word in POINTED} == {lexicons.folded(word) for word in POINTED} == {"שב"}
    assert folded("NG’OMBE") == "ng'ombe"
    assert folded("sooooo") == "soo"


@pytest.mark.skipif(not HOSTILE.exists(), reason="the hostile corpus is not beside this checkout")
def test_hostile_strings_are_only_text():
    with HOSTILE.open(encoding="utf-8") as lines:
        for line in lines:
            value = json.loads(line)
            reading(str(value.get("text", value) if isinstance(value, dict) else value))


@pytest.mark.parametrize(
    "broken", ["language = 'sw'", "language = 'en'\nfire = ['x']", "not toml", "language='en'\nnegators = 3"]
)
def test_a_broken_lexicon_names_itself(broken):
    with pytest.raises(ContentError) as trouble:
        lexicons.parsed(broken, "en")
    assert "en/lexicon.toml" in str(trouble.value.values["file"])
