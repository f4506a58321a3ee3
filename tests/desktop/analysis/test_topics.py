"""Concerns, dangers and urgency, by messages in our own words and by what must not be taken for one."""

import time
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.analysis.fold import tokens
from desktop.analysis.forms import keys
from desktop.analysis.match import Found, covers, found, together
from desktop.analysis.reader import read, read_all
from desktop.content import lexicons, topics, weights
from desktop.errors import ContentError
from desktop.model.account import AccountId
from desktop.model.lexicon import Lexicon, Node, Sense
from desktop.model.message import Author, Message
from desktop.model.reading import Concern, Mood, Risk

LEXICONS = lexicons.load()
SAID = [
    line.split("\t")
    for line in Path(__file__).with_name("said.tsv").read_text(encoding="utf-8").splitlines()
    if line.strip()
]
NEVER_MISSED = {Risk.SAFETY, Risk.SELF_HARM}


def reading(text, **more):
    at = datetime(2026, 11, 25, tzinfo=UTC)
    return read(Message(AccountId("a"), "1", Author("@a"), text, at, "web", **more), LEXICONS)


def risks(text):
    return reading(text).risks


NAMED = [
    ("There is a nice fish tank near the window", Concern.PRODUCT_QUALITY, frozenset()),
    ("The waiting room was full", Concern.SERVICE_STAFF, frozenset()),
    ("Chumba cha kusubiri kilikuwa kimejaa", Concern.SERVICE_STAFF, frozenset()),
    ("Sehemu yenu ya kusubiri haina viti", Concern.SERVICE_STAFF, frozenset()),
    ("Bado nasubiri kifurushi changu", Concern.DELIVERY, frozenset()),
    ("העובדים שלכם גסי רוח", Concern.SERVICE_STAFF, frozenset()),
    ("העובדים שלכם לא מקבלים שכר", Concern.ENVIRONMENT_ETHICS, frozenset()),
    ("Fish tank in your lobby is filthy, those animals are suffering", Concern.ENVIRONMENT_ETHICS, frozenset()),
    ("I will burn your car", Concern.OTHER_NONE, frozenset({Risk.VIOLENCE_THREAT})),
    ("אני אשרוף לך את הרכב", Concern.OTHER_NONE, frozenset({Risk.VIOLENCE_THREAT})),
    ("Nitachoma gari lako", Concern.OTHER_NONE, frozenset({Risk.VIOLENCE_THREAT})),
    ("Your car is filthy and the brakes failed", Concern.SAFETY_HEALTH, frozenset({Risk.SAFETY})),
]


@pytest.mark.parametrize(("text", "concern", "dangers"), NAMED, ids=[text for text, *_ in NAMED])
def test_what_is_only_named_is_not_the_concern(text, concern, dangers):
    told = read_all([text], LEXICONS, weights.load())[0]
    assert (told.concern, told.risks) == (concern, dangers)


def test_a_thing_that_looks_sick_is_praised_and_a_person_who_does_is_ill():
    praise, ill = read_all(["My hair looks sick!", "My son looks sick after your food"], LEXICONS, weights.load())
    assert (praise.mood, praise.risks) == (Mood.POSITIVE, frozenset())
    assert (ill.mood, ill.risks) == (Mood.NEGATIVE, frozenset({Risk.SAFETY}))


@pytest.mark.parametrize("language", ["en", "sw", "he"])
def test_most_messages_of_our_own_are_read_right(language):
    lines = [line for line in SAID if line[0] == language]
    about = sum(reading(text).concern == concern for _, concern, _, text in lines)
    flags = sum(set(flags.split(",")) == (set(risks(text)) or {"none"}) for *_, flags, text in lines)
    assert about / len(lines) >= 0.9
    assert flags / len(lines) >= 0.95


@pytest.mark.parametrize("language", ["en", "sw", "he"])
def test_danger_to_bodies_and_lives_is_never_missed(language):
    for told, _, flags, text in SAID:
        if told == language:
            assert NEVER_MISSED & set(flags.split(",")) <= risks(text), text


def test_our_own_messages_hold_every_concern_and_danger_in_every_language():
    for language in ("en", "sw", "he"):
        lines = [line for line in SAID if line[0] == language]
        assert set(Counter(line[1] for line in lines)) == set(Concern)
        assert {flag for line in lines for flag in line[2].split(",")} == {*Risk, "none"}


@pytest.mark.parametrize(
    "text",
    [
        "Do you have gluten free cakes?",
        "Do you deliver to the hospital on Sundays?",
        "I'm a nurse, I work at the hospital, the queue here is long",
        "Nobody got sick, all good",
        "I won't sue, I only want an answer",
        "There is no need to boycott anyone",
        "Please stop sharing this, nobody knows if it is true",
        "A glass of juice and a sandwich, lovely",
        "Get well soon to those who are ill",
        "Can you send the invoice in the post please",
        "Hakuna shida, nimeelewa",
        "Chakula hakikuwa na sumu",
        "Asanteni, sijaugua hata kidogo",
        "Acheni kusambaza mambo hayo",
        "Mkate mtamu sana, chai tamu",
        "Tunaomba namba yenu ya kulipia",
        "Hospitali ya jirani wanapenda mkate wenu",
        "בבקשה תפסיקו להפיץ דברים שאף אחד לא בדק",
        "הכול היה טעים, אף אחד לא הקיא",
        "יש לכם עוגות ללא אגוזים? אני אלרגית",
        "אני עובדת בבית חולים, יש משלוחים?",
        "אין צורך בחרם",
        "החלמה מהירה למי שחולים",
    ],
)
def test_what_only_looks_like_a_danger(text):
    assert risks(text) == frozenset()


@pytest.mark.parametrize(
    ("text", "risk"),
    [
        ("RATS in the kitchen!", Risk.SAFETY),
        ("🐀 by the counter", Risk.SAFETY),
        ("I'm sooooo siiiick, threw upppp all night", Risk.SAFETY),
        ("Watoto walitapishwa na juisi yenu", Risk.SAFETY),
        ("Mama amelazwa baada ya kula kwenu", Risk.SAFETY),
        ("chakula kilikuwa na cockroach", Risk.SAFETY),
        ("הֵקֵאתִי כל הלילה", Risk.SAFETY),
        ("ושהילדים הקיאו אחרי זה", Risk.SAFETY),
        ("Ntakuua wewe", Risk.VIOLENCE_THREAT),
        ("msinunuee kwao watu wangu", Risk.BOYCOTT_CALL),
        ("No, I don't want to live anymore", Risk.SELF_HARM),
    ],
)
def test_other_spellings_verb_forms_and_mixed_languages(text, risk):
    assert risk in risks(text)


def test_swahili_verbs_are_taken_apart():
    assert {"~tapik"} <= keys("wametapika", "", True)
    assert {"~tapik"} <= keys("kutapika", "", True)
    assert {"ta~chom", "~chom"} <= keys("tutakichoma", "", True)
    assert {"no~fik"} <= keys("haijafika", "", True)
    assert {"si~nunu"} <= keys("msinunue", "", True)
    assert {"tu~susi"} <= keys("tususie", "", True)
    assert not {"~fik"} & keys("haijafika", "", True), "what is denied did not happen"
    assert not {key for key in keys("mungu", "", True) if key.startswith("~ung")}
    assert not {key for key in keys("wametapika", "", False) if "~" in key}


def test_hebrew_prefixes_come_off_and_numbers_are_numbers():
    assert "משלוח" in keys("ושהמשלוח", "והבכלמש", False)
    assert keys("15,000", "", False) == {"15,000", "#", "##"}
    assert keys("3", "", False) == {"3", "#"}


def test_urgency_by_what_is_at_stake():
    assert reading("Happy birthday to the whole team").urgency == 0
    assert reading("The bread was stale").urgency == 1
    assert reading("I need an answer today, the bread was stale again").urgency == 2
    assert reading("Is it true that you are closing down?").urgency == 2
    assert reading("My daughter is in hospital after your cake").urgency == 3


def test_despair_is_no_complaint():
    found = reading("You fired me. I see no reason to wake up tomorrow")
    assert (found.concern, found.urgency) == (Concern.OTHER_NONE, 3)


TOPICS = """language = "en"
[group]
ate = ["ate"]
pie = ["pie", "apple pie"]
joke = ["joke"]
bad = ["awful"]
[risk.safety]
phrases = ["{bad}"]
rules = ["ate + pie - joke /4"]
spared = ["pie + joke"]
"""


def rules_of(text, words):
    about = topics.Topics(TOPICS if text is None else text, "en")
    root = Node()
    for phrase, sense in about.phrases():
        lexicons._plant(root, phrase, sense)
    lexicon = Lexicon("en", root, rules=about.rules())
    spoken = tokens(words)
    return [(hit.sense.kind, hit.first, hit.last) for hit in together(spoken, found(spoken, lexicon), lexicon)]


def test_groups_speak_together_within_reach_and_unless_taken_back():
    assert rules_of(None, "she ate the pie") == [("risk", 1, 3)]
    assert rules_of(None, "pie she ate") == [("risk", 0, 2)]
    assert rules_of(None, "ate one two three four pie") == []
    assert rules_of(None, "ate. pie") == []
    assert rules_of(None, "ate a pie, a joke") == [("not_risk", 2, 4)]


@pytest.mark.parametrize(
    "wrong",
    [
        "not toml",
        'language = "sw"',
        TOPICS.replace("[group]", "[groups]"),
        TOPICS.replace("risk.safety", "risk.fire"),
        TOPICS.replace("phrases", "words"),
        TOPICS.replace("ate + pie", "ate + cake"),
        TOPICS.replace("ate + pie - joke /4", "ate, pie"),
        TOPICS.replace("{bad}", "{cake}"),
        TOPICS.replace('["ate"]', "3"),
    ],
)
def test_broken_topics_name_themselves(wrong):
    with pytest.raises(ContentError) as trouble:
        rules_of(wrong, "")
    assert "en/topics.toml" in str(trouble.value.values["file"])


def test_what_reaches_from_the_title_into_the_text_is_shown_in_both():
    found = reading("was in my soup", title="Glass")
    assert found.risks == {Risk.SAFETY}
    assert any(cue.why == "risk:safety" for cue in found.title_cues)
    assert any(cue.why == "risk:safety" for cue in found.cues)


@pytest.mark.parametrize(
    "piece", ["poisoned soup glass in my food ", "msinunue tutachoma mtoto ", "הילד הקיא זכוכית ", "a a\u0301"]
)
def test_very_much_hostile_text_is_read_in_bounded_time(piece):
    began = time.process_time()
    reading(piece * (2_000_000 // len(piece)))
    assert time.process_time() - began < 5


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Passive income with crypto, join now, link in bio", set()),
        ("Your page posts crypto links now, you were hacked", {Risk.DATA_BREACH}),
        ("רווח מובטח בקריפטו, לינק בביו", set()),
        ("Wekeza kwa bitcoin, link iko bio", set()),
    ],
)
def test_an_advertisement_for_crypto_is_no_breach(text, found):
    assert risks(text) == found


def test_of_words_that_say_something_together_only_these_are_marked():
    text = "Your page posts every single morning some crypto"
    marked = {text[cue.start : cue.end] for cue in reading(text).cues if cue.why == "risk:data_breach"}
    assert marked == {"Your page", "crypto"}


def test_neighbours_among_them_are_one():
    assert Found(Sense("risk", "safety"), 0, 4, ((4, 4), (2, 2), (0, 1))).words == ((0, 2), (4, 4))
    assert Found(Sense("risk", "safety"), 3, 5).words == ((3, 5),)


DESPAIR = [
    line.split("\t") for line in Path(__file__).with_name("despair.tsv").read_text(encoding="utf-8").splitlines()
]


@pytest.mark.parametrize(("told", "text"), DESPAIR, ids=[text[:40] for _, text in DESPAIR])
def test_despair_is_heard_is_urgent_and_is_never_praise_or_a_plain_statement(told, text):
    for heard in (reading(text), *read_all([text], LEXICONS, weights.load())):
        assert (Risk.SELF_HARM in heard.risks) is (told == "yes")
        if told == "yes":
            assert heard.urgency == 3
            assert heard.mood in (Mood.NEGATIVE, Mood.UNSURE)


def test_a_phrase_that_holds_an_idiom_and_more_stands():
    assert not covers(Found(Sense("not_risk", "safety"), 0, 1), Found(Sense("risk", "safety"), 0, 2))
    assert covers(Found(Sense("not_risk", "safety"), 0, 2), Found(Sense("risk", "safety"), 0, 1))
    assert covers(Found(Sense("not_risk", "safety"), 1, 2), Found(Sense("risk", "safety"), 0, 4, ((0, 0), (4, 4))))
    assert not covers(Found(Sense("not_risk", "safety"), 0, 2), Found(Sense("risk", "boycott_call"), 0, 1))


@pytest.mark.parametrize(
    "text",
    [
        "פרטי האשראי שלי דלפו מהאתר שלכם",
        "Someone has my card number from your site",
        "Kadi yangu imeibiwa pesa baada ya kulipa kwenye website yenu",
    ],
)
def test_a_card_that_leaked_is_a_breach(text):
    assert risks(text) == {Risk.DATA_BREACH}


@pytest.mark.parametrize("text", ["This lipstick is sick!", "You poisoned my mood", "מתתי על העוגה, חולה עליה!!"])
def test_what_only_sounds_like_illness_is_none(text):
    assert risks(text) == set()


def test_a_warning_in_a_review_calls_nobody_to_a_boycott_and_a_call_is_for_today():
    assert risks("avoid at all costs, total scam") == set()
    call = reading("Everyone please avoid this place until they refund us")
    assert (call.risks, call.urgency) == ({Risk.BOYCOTT_CALL}, 2)


def test_a_spoiled_birthday_is_no_spoiled_food():
    assert risks("Keki imevunjika, birthday imeharibika") == set()
    assert risks("Keki imeharibika") == {Risk.SAFETY}


@pytest.mark.parametrize("text", [row[-1] for row in SAID], ids=lambda text: text[:40])
def test_only_words_of_the_concern_that_was_decided_are_marked_for_one(text):
    found = reading(text)
    assert {cue.why for cue in found.cues if cue.why.startswith("concern:")} <= {f"concern:{found.concern}"}


@pytest.mark.parametrize(
    "text",
    [
        "We were p\u200boisoned by your pie",
        "קיבלנו הרע\u200fלת מזון אצלכם",
        "Tulipewa s\u2060umu",
        "poi\u00adsoned by your pie",
    ],
)
def test_what_nobody_sees_hides_no_danger(text):
    found = reading(text)
    assert Risk.SAFETY in found.risks
    assert any(cue.why == "risk:safety" for cue in found.cues)


def test_a_danger_deep_in_a_very_long_text_is_heard():
    praise = "The bread was lovely and warm, thanks. " * 400
    found = reading(praise + "But I got food poisoning. " + praise[:2_000])
    assert (found.risks, found.urgency) == ({Risk.SAFETY}, 3)


@pytest.mark.parametrize(
    ("text", "hurt"),
    [
        ("Your pie made two of us sick, my lawyer will call you", True),
        ("Your soup made my whole family sick", True),
        ("Three of us are ill", True),
        ("This made me sick of waiting", False),
        ("The tattoo artist made a sick design", False),
    ],
)
def test_who_was_made_ill_is_heard_with_words_between(text, hurt):
    assert (Risk.SAFETY in risks(text)) is hurt


def test_in_a_language_that_nobody_listens_to_it_takes_more_to_say_that_nothing_is_wrong():
    learned = weights.load()
    complaint, praise = read_all(
        ["Сервис ужасный, кофе холодный и дорого", "Отличный сервис, спасибо!"], LEXICONS, learned
    )
    assert complaint.mood in (Mood.UNSURE, Mood.NEGATIVE)
    assert praise.mood is Mood.POSITIVE
