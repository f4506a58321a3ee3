"""How drafts are heard: what is there, what is not, the sum and its ceilings, in three languages."""

import json
from pathlib import Path

import pytest

from desktop.content import templates, tone, weights
from desktop.content.words import LANGUAGES, Words
from desktop.model.private import Fact, Kind
from desktop.model.voice import MET, MISSED, PARTLY, Criterion, Never, Span
from desktop.voice.judge import judge
from desktop.voice.text import sentence_of
from tests.bench.voice import judge as offered

SHARED = Path(__file__).resolve().parents[4] / "shared" / "domain" / "tone_examples.jsonl"
GOOD = {
    "en": (
        "Hello Grace, your bread reached you an hour late and it was cold. I understand how annoying that is. "
        "This was our mistake. I will bring you a fresh loaf before 17:00 today. Call me on 020 000 0188. Peter, owner"
    ),
    "sw": (
        "Habari Grace, mkate wako ulichelewa saa moja na ulikuwa baridi. Naelewa jinsi ilivyokukera asubuhi. "
        "Hili ni kosa letu. Nitakuletea mkate mpya kabla ya saa 17:00 leo. Nipigie 020 000 0188. Peter, mmiliki"
    ),
    "he": (
        "שלום גרייס, הלחם הגיע אלייך באיחור של שעה והיה קר. אני מבין כמה זה מעצבן בבוקר. "
        "הטעות שלנו. אביא לך לחם טרי עד 17:00 היום. אפשר להתקשר אליי: 050-000-0188. פיטר, הבעלים"
    ),
}
FAULTLESS = (MET, None)  # None: where nobody apologises, no apology is false
BAD = {
    Criterion.NO_BLAME: {
        "en": "You should have read the menu.",
        "sw": "Ungepaswa kusoma menyu.",
        "he": "הייתם צריכים לקרוא את התפריט.",
    },
    Criterion.NO_DEFENSIVE: {
        "en": "In 20 years nobody else has complained.",
        "sw": "Hatujawahi kulalamikiwa, wateja wengine wote wameridhika.",
        "he": "אף פעם לא התלוננו, כל הלקוחות מרוצים.",
    },
    Criterion.NO_SARCASM: {
        "en": "Enjoy your microwave dinner 🙄",
        "sw": "Jipikie nyumbani 🙄",
        "he": "וואו, איזה מבקר 🙄",
    },
    Criterion.NO_LEGALESE: {
        "en": "Without prejudice, we reserve the right to answer.",
        "sw": "Bila kuathiri haki zetu, tunahifadhi haki.",
        "he": "מבלי לגרוע מזכויותינו, בהתאם לתקנון.",
    },
    Criterion.NO_SHOUTING: {"en": "PLEASE READ the MENU!!!", "sw": "SOMA VIZURI MENYU!!!", "he": "תקראו!!! דייייי!!!"},
    Criterion.NO_ABSOLUTE: {
        "en": "This will never happen again, 100%.",
        "sw": "Hili halitatokea tena kamwe.",
        "he": "זה לעולם לא יקרה שוב.",
    },
    Criterion.NO_FAKE_SORRY: {
        "en": "We are sorry if you were offended.",
        "sw": "Samahani kama umekwazika.",
        "he": "אנחנו מצטערים אם נפגעת.",
    },
    Criterion.NO_OVER_ADMISSION: {
        "en": "Our chicken made you ill and we will pay for everything.",
        "sw": "Tumewapa sumu na tutalipa kila kitu.",
        "he": "הרעלנו אתכם ונשלם על הכול.",
    },
    Criterion.NO_PRIVATE_DATA: {
        "en": "Your diagnosis was clear.",
        "sw": "Vipimo vyako vilikuwa wazi, una kisukari.",
        "he": "האבחנה שלך הייתה ברורה.",
    },
}
FORBIDDEN = {
    Never.THREAT: {
        "en": "Remove this or we will take legal action.",
        "sw": "Futa chapisho hili la sivyo tutachukua hatua za kisheria.",
        "he": "ננקוט צעדים משפטיים נגדך.",
    },
    Never.REVIEW_BARGAIN: {
        "en": "If you delete the review you get a refund.",
        "sw": "Ukifuta maoni yako tutakupa punguzo.",
        "he": "אם תמחקו את הביקורת תקבלו החזר.",
    },
}


def heard(text, language):
    return judge(text, tone.load(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_good_reply_has_all_six_and_none_of_the_nine(language):
    verdict = heard(GOOD[language], language)
    assert [one.criterion for one in verdict.findings if one.score not in FAULTLESS] == []
    assert verdict.overall == 100
    assert not verdict.never


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("criterion", BAD)
def test_each_fault_is_heard_with_its_words_and_only_where_it_is(criterion, language):
    said = BAD[criterion][language]
    text = f"{GOOD[language]} {said}"
    verdict = heard(text, language)
    found = verdict.of(criterion)
    assert found.score == MISSED
    assert all(span.start >= len(GOOD[language]) for span in found.spans)
    assert found.spans
    assert heard(GOOD[language], language).of(criterion).score in FAULTLESS
    assert verdict.overall < 100


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", FORBIDDEN)
def test_a_threat_and_a_bargain_are_never_to_be_sent(kind, language):
    verdict = heard(f"{GOOD[language]} {FORBIDDEN[kind][language]}", language)
    assert kind in verdict.never
    assert verdict.overall <= 20


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_said_is_nothing_there(language):
    verdict = heard("", language)
    assert [one.score for one in verdict.findings[:6]] == [MISSED] * 6
    assert verdict.overall == 24  # only the nine that are absent


def test_what_the_customer_said_in_quotation_marks_is_not_ours():
    assert (
        heard('You wrote "it is your fault, never again" and I have read it.', "en").of(Criterion.NO_BLAME).score == MET
    )


def test_a_step_without_a_time_is_half_a_step():
    assert heard("We will refund you.", "en").of(Criterion.NEXT_STEP_TIME).score == PARTLY
    assert heard("We will refund you today.", "en").of(Criterion.NEXT_STEP_TIME).score == MET
    past = "Your cake should have come at 14:00."
    assert heard(past, "en").of(Criterion.NEXT_STEP_TIME).score == MISSED


@pytest.mark.parametrize(
    ("last", "score"),
    [
        ("Asha", MET), ("- Asha, owner", MET), ("Asha, 020 000 0141", MET), ("The team", MISSED), ("Thank you", MISSED),
        ("Asha from the bakery says hello to you all today", MISSED), ("The front desk, Pia", MET),
        ("Reception, Pia", MET), ("SHAME ON YOU", MISSED), ("Firmware's coming.", MISSED), ("The smudge.", MISSED),
    ],
)  # fmt: skip
def test_a_person_signs(last, score):
    assert heard(f"We have read this and will answer today.\n{last}", "en").of(Criterion.SIGNATURE).score == score


@pytest.mark.parametrize(
    ("language", "text", "score"),
    [
        ("sw", "Tumesoma haya. Fundi mkuu, Otis", MET),
        ("sw", "Tumesoma haya. Jibu litatoka.", MISSED),
        ("sw", "Tumesoma haya. Amina Juma", MET),
        ("sw", "Maswali yote: 022 000 0141, Bi. Tabitha", PARTLY),
        ("sw", "Mwanaidi (022 000 0180) ataratibu.", PARTLY),
        ("he", "קראנו את זה.\nיוסי", MET),
        ("he", "קראנו את זה. יוסי, המאפייה", MET),
        ("he", "קראנו את זה. ניסע להביא.", MISSED),
        ("he", "קראנו את זה. מתנצלים, מטפלים.", MISSED),
        ("en", "The rest is with Norm (020 000 0141) today.", PARTLY),
        ("en", "Write to WhatsApp 020 000 0141 today.", MISSED),
    ],
)
def test_a_last_short_sentence_is_no_name(language, text, score):
    assert heard(text, language).of(Criterion.SIGNATURE).score == score


def test_a_named_contact_is_half_a_signature():
    text = "Call 020 000 0141 and ask for Salma."
    assert heard(text, "en").of(Criterion.SIGNATURE).score == PARTLY
    assert heard("Call 020 000 0141 and ask for help.", "en").of(Criterion.SIGNATURE).score == MISSED


def test_asking_for_private_facts_in_public_is_no_private_way():
    verdict = heard("Please send us your phone number here. Call 020 000 0141.", "en")
    assert verdict.of(Criterion.PRIVATE_CHANNEL).score == MISSED
    assert verdict.of(Criterion.NO_PRIVATE_DATA).score == PARTLY


def test_private_facts_lower_the_figure_and_slight_ones_less():
    plain = judge(GOOD["en"], tone.load("en"), private=[Fact(Kind.ORDER, 0, 5)])
    slight = judge(GOOD["en"], tone.load("en"), private=[Fact(Kind.NAME, 0, 5)])
    assert plain.overall == 25
    assert slight.overall == 96
    assert plain.of(Criterion.NO_PRIVATE_DATA).spans == (Span(0, 5),)


def test_open_fields_are_heard_as_filled_and_words_keep_their_places():
    text = "Sorry about {what it is about}. I answer {by when}, {number}. You should have asked."
    marks = {"{what it is about}": "what", "{by when}": "next_update", "{number}": "contact"}
    verdict = judge(text, tone.load("en"), marks)
    assert verdict.of(Criterion.ACKNOWLEDGE).score == MET
    assert verdict.of(Criterion.NEXT_STEP_TIME).score == MET
    assert verdict.of(Criterion.PRIVATE_CHANNEL).score == MET
    blame = verdict.of(Criterion.NO_BLAME).spans[0]
    assert text[blame.start : blame.end] == "You should have"


def test_what_is_not_called_for_is_spread_over_the_rest():
    text = GOOD["en"].replace("This was our mistake. ", "")
    assert judge(text, tone.load("en"), spared=[Criterion.OWNERSHIP]).of(Criterion.OWNERSHIP).score is None
    assert judge(text, tone.load("en"), spared=[Criterion.OWNERSHIP]).overall == 100
    assert judge(text, tone.load("en")).overall < 100
    assert judge(GOOD["en"], tone.load("en"), spared=[Criterion.OWNERSHIP]).of(Criterion.OWNERSHIP).score == MET


def test_taking_up_the_customers_own_words_names_the_matter():
    theirs = "The trombone mouthpiece you sold me has a squeaky lid"
    ours = "The squeaky lid of that trombone is not as it should be."
    assert judge(ours, tone.load("en")).of(Criterion.ACKNOWLEDGE).score == MISSED
    found = judge(ours, tone.load("en"), about=theirs).of(Criterion.ACKNOWLEDGE)
    assert found.score == MET
    assert [ours[span.start : span.end] for span in found.spans] == ["squeaky", "trombone"]
    assert (
        judge("Thank you for your trombone.", tone.load("en"), about=theirs).of(Criterion.ACKNOWLEDGE).score == MISSED
    )


def test_hidden_signs_and_stretched_marks_do_not_hide_a_fault():
    verdict = heard("You should\u00a0ha\u200bve read it.", "en")
    assert verdict.of(Criterion.NO_BLAME).score == MISSED


def test_the_sentence_of_some_words():
    text = "We are sorry. You should have asked! Call us."
    start = text.index("should")
    found = sentence_of(text, Span(start, start + 6))
    assert text[found.start : found.end] == "You should have asked!"


VALUES = {
    "en": {
        "name": "Dana",
        "what": "the late cake",
        "happened": "forty cakes came late",
        "step": "we have closed the oven",
        "next_update": "by 18:00 today",
        "contact": "020 000 0141",
        "owner": "Asha",
        "when": "on Tuesday",
        "channel": "a call",
    },
    "sw": {
        "name": "Neema",
        "what": "keki iliyochelewa",
        "happened": "keki arobaini zilichelewa",
        "step": "tumefunga tanuri",
        "next_update": "kabla ya saa 12 jioni (18:00) leo",
        "contact": "020 000 0141",
        "owner": "Asha",
        "when": "Jumanne",
        "channel": "simu",
    },
    "he": {
        "name": "דנה",
        "what": "העוגה שאיחרה",
        "happened": "ארבעים עוגות איחרו",
        "step": "סגרנו את התנור",
        "next_update": "עד 18:00 היום",
        "contact": "020-000-0141",
        "owner": "אשה",
        "when": "ביום שלישי",
        "channel": "טלפון",
    },
}


@pytest.mark.parametrize("short", [False, True])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("template", templates.load(), ids=lambda template: template.id)
def test_every_text_of_ours_passes_its_own_check(template, language, short):
    known = {name: VALUES[language].get(name, "{" + name + "}") for name in template.fields}
    text = Words(language).plain(f"template-{template.id}" + (".short" if short else ""), **known)
    marks = {"{" + name + "}": name for name in template.fields}
    verdict = judge(text, tone.load(language), marks, spared=template.spares)
    assert not verdict.never
    assert verdict.overall >= 80, [(str(one.criterion), one.score) for one in verdict.findings]


def test_every_language_listens_for_the_same_things():
    assert {frozenset(tone.load(language).lists) for language in LANGUAGES} == {frozenset(tone.load("en").lists)}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("criterion", Criterion)
def test_the_calmer_wording_has_the_fault_no_more(language, criterion):
    calmer = tone.load(language).calmer[criterion]
    marks = {"{" + name + "}": name for name in ("contact", "owner", "business", "next_update")}
    verdict = judge(calmer, tone.load(language), marks)
    assert [str(one.criterion) for one in verdict.findings[6:] if one.score not in FAULTLESS] == []
    if criterion in list(Criterion)[1:6]:
        assert verdict.of(criterion).score == MET


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_said_while_the_cause_is_unknown_takes_our_part_and_admits_nothing(language):
    spoken = tone.load(language)
    assert Criterion.OWNERSHIP in spoken.while_unknown
    for criterion, said in spoken.while_unknown.items():
        verdict = judge(said, spoken)
        assert verdict.of(criterion).score == MET
        assert [str(one.criterion) for one in verdict.findings[6:] if one.score not in FAULTLESS] == []


@pytest.mark.parametrize(
    ("language", "text", "score"),
    [
        ("en", "We will call you by end of day.", MET),
        ("en", "We will write before close of business.", MET),
        ("en", "We will call you very soon.", PARTLY),
        ("en", "We will write as soon as possible.", PARTLY),
        ("sw", "Tutakupigia kufikia mwisho wa siku.", MET),
        ("sw", "Tutakurudishia pesa zako hivi karibuni.", PARTLY),
        ("sw", "Tutakupigia haraka iwezekanavyo.", PARTLY),
        ("he", "נחזור אליכם עד סוף המשמרת.", MET),
        ("he", "נשלח לכם החזר בקרוב מאוד.", PARTLY),
        ("he", "נחזור אליכם בהמשך.", PARTLY),
    ],
)
def test_soon_is_no_time_and_the_end_of_the_day_is_one(language, text, score):
    before, after = {
        "en": (
            "You waited three days for your parcel. That was our mistake, and I am sorry. ",
            " Call 020 000 0317. Neema",
        ),
        "sw": ("Amina, ulisubiri mzigo wako. Hilo ni kosa letu, pole sana. ", " Nipigie 020 000 0317. Neema"),
        "he": ("אמינה, חיכית לחבילה. זו הייתה הטעות שלנו, ואני מצטערת. ", " אפשר להתקשר 02-000-0317. נעמה"),
    }[language]
    verdict = judge(before + text + after, tone.load(language), hearing=weights.hearing())
    assert verdict.of(Criterion.NEXT_STEP_TIME).score == score


@pytest.mark.parametrize(
    ("language", "criterion", "text"),
    [
        ("en", Criterion.NO_DEFENSIVE, "Nobody here was rude."),
        ("en", Criterion.NO_DEFENSIVE, "My staff would never do that."),
        ("en", Criterion.NO_DEFENSIVE, "That never happened."),
        ("en", Criterion.NO_BLAME, "Your competitors pay you."),
        ("en", Criterion.NO_BLAME, "You were paid by our competitors."),
        ("en", Criterion.NO_BLAME, "You just want attention."),
        ("en", Criterion.NO_PRIVATE_DATA, "It was Joyce's fault, I fired her."),
        ("sw", Criterion.NO_DEFENSIVE, "Hakuna mtu hapa aliyekuwa mkorofi."),
        ("sw", Criterion.NO_BLAME, "Washindani wenu wanawalipa."),
        ("sw", Criterion.NO_BLAME, "Unatafuta kiki."),
        ("sw", Criterion.NO_PRIVATE_DATA, "Ilikuwa kosa la Joyce, nimemfukuza."),
        ("he", Criterion.NO_DEFENSIVE, "אף אחד כאן לא היה גס רוח."),
        ("he", Criterion.NO_BLAME, "המתחרים משלמים לכם."),
        ("he", Criterion.NO_BLAME, "אתם רק מחפשים תשומת לב."),
        ("he", Criterion.NO_PRIVATE_DATA, "זו הייתה אשמתה של ג'ויס, פיטרתי אותה."),
        ("en", Criterion.NO_BLAME, "You gave us the wrong address."),
        ("en", Criterion.NO_BLAME, "You never let us know."),
        ("en", Criterion.NO_BLAME, "You did not answer the phone."),
        ("en", Criterion.NO_BLAME, "Please calm down."),
        ("en", Criterion.NO_BLAME, "You were drunk when you came in."),
        ("en", Criterion.NO_DEFENSIVE, "We will not pay anything."),
        ("en", Criterion.NO_DEFENSIVE, "We will not pay you a cent."),
        ("en", Criterion.NO_DEFENSIVE, "You will get nothing from us."),
        ("en", Criterion.NO_PRIVATE_DATA, "You were at table 4 with your doctor."),
        ("sw", Criterion.NO_BLAME, "Ulitupa anwani isiyo sahihi."),
        ("sw", Criterion.NO_BLAME, "Hukutuambia mapema."),
        ("sw", Criterion.NO_BLAME, "Tulia kwanza."),
        ("sw", Criterion.NO_BLAME, "Ulikuwa umelewa."),
        ("sw", Criterion.NO_DEFENSIVE, "Hatutalipa hata senti moja."),
        ("sw", Criterion.NO_DEFENSIVE, "Hutapata chochote kutoka kwetu."),
        ("he", Criterion.NO_BLAME, "מסרת לנו כתובת לא נכונה."),
        ("he", Criterion.NO_BLAME, "אף פעם לא אמרת לנו."),
        ("he", Criterion.NO_BLAME, "תירגעו בבקשה."),
        ("he", Criterion.NO_BLAME, "היית שיכור באותו ערב."),
        ("he", Criterion.NO_DEFENSIVE, "לא נשלם לכם כלום."),
        ("he", Criterion.NO_DEFENSIVE, "לא תקבלו מאיתנו שקל."),
    ],
)
def test_what_an_owner_in_anger_says_is_heard(language, criterion, text):
    assert judge(text, tone.load(language)).of(criterion).score != MET


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "You are the first to tell us, and I thank you."),
        ("en", "It was nobody's fault but ours, and it was our mistake."),
        ("en", "We fired up the oven again at noon."),
        ("en", "We pay the whole bill of the day."),
        ("sw", "Hili lilikuwa kosa letu."),
        ("sw", "Lilikuwa kosa la jikoni kwetu."),
        ("he", "זו הייתה הטעות שלנו."),
        ("he", "אנחנו משלמים על המשלוח."),
        ("en", "You will not pay anything for it."),
        ("en", "We gave you the wrong address, and you never got your cake."),
        ("en", "You did not get what you ordered."),
        ("en", "We will write again when things calm down."),
        ("en", "You never should have waited so long."),
        ("en", "We will pay the whole amount back."),
        ("sw", "Hukupata ulichoagiza."),
        ("sw", "Hutalipa chochote kwa hili."),
        ("sw", "Tulikupa anwani isiyo sahihi."),
        ("he", "לא נחייב אתכם בשקל על זה."),
        ("he", "לא קיבלתם את מה שהזמנתם."),
        ("he", "מסרנו לכם כתובת לא נכונה."),
    ],
)
def test_what_only_sounds_like_it_is_left_alone(language, text):
    verdict = judge(text, tone.load(language))
    faults = (Criterion.NO_BLAME, Criterion.NO_DEFENSIVE, Criterion.NO_PRIVATE_DATA)
    assert [str(one) for one in faults if verdict.of(one).score != MET] == []


def agreement(file, language):
    """How many overall figures are within ten points, and how many single scores are the label's."""
    drafts = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]
    own = [(draft, offered(draft["text"], language)) for draft in drafts if draft["lang"] == language]
    near = [abs(draft["overall"] - found["overall"]) <= 10 for draft, found in own]
    same = [
        found["criteria"][name] == score
        for draft, found in own
        for name, score in draft["scores"].items()
        if score is not None
    ]
    return sum(near) / len(near), sum(same) / len(same)


@pytest.mark.skipif(not SHARED.exists(), reason="the labelled drafts are not beside this checkout")
@pytest.mark.parametrize("language", LANGUAGES)
def test_it_agrees_with_the_labelled_drafts(language):
    near, same = agreement(SHARED, language)
    assert near >= 0.8
    assert same >= 0.85


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_agrees_with_our_own_labelled_drafts(language):
    """Fifty to sixty-five of each language, written for this program by a language model, and used for the phrases."""
    near, same = agreement(Path(__file__).with_name("drafts.jsonl"), language)
    assert near >= 0.7
    assert same >= 0.85
