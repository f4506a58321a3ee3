"""What the file of a case knows for the open fields of a text."""

from dataclasses import replace

import pytest

from desktop.content import templates, tone
from desktop.model.people import NEW, Person, Role
from desktop.voice.text import draft


def case_of(desk, summary, kind="product_safety"):
    return desk.incidents.open(kind, summary=summary, lead="Dana").result(5)


@pytest.mark.parametrize(
    ("language", "summary", "happened"),
    [
        ("en", "Customers say that our waiters were rude on Saturday.", "our waiters were rude on Saturday"),
        ("en", "Several people claim the bread was mouldy", "the bread was mouldy"),
        ("en", "Our waiters were rude on Saturday, say guests", "our waiters were rude on Saturday, say guests"),
        ("sw", "Wateja wanasema kwamba wahudumu wetu walikuwa wakali", "wahudumu wetu walikuwa wakali"),
        ("he", "לקוחות אומרים שהמלצרים שלנו היו גסי רוח", "המלצרים שלנו היו גסי רוח"),
    ],
)
def test_the_sentence_of_the_case_goes_on_in_a_text(desk, language, summary, happened):
    case = case_of(desk, summary)
    assert desk.replies.known(None, case, language)["happened"] == happened


def test_what_is_being_done_is_filled_in_until_it_is_done(desk):
    case, keys = case_of(desk, "Our waiters were rude on Saturday"), desk.casebook.keys
    assert "step" not in desk.replies.known(None, case, "en")
    keys.begin(case.id, "We are speaking with everyone who was there.", None, "").result(5)
    keys.begin(case.id, "We are calling the guests of that evening", None, "").result(5)
    said = "we are calling the guests of that evening; we are speaking with everyone who was there"
    assert desk.replies.known(None, case, "en")["step"] == said
    assert "step" not in desk.replies.known(None, case, "he")
    for deed in keys.of_case(case.id).deeds:
        keys.finish(case.id, deed.id, "").result(5)
    assert "step" not in desk.replies.known(None, case, "en")


@pytest.mark.parametrize(("language", "said"), [("en", "not on sale"), ("sw", "haiuzwi"), ("he", "מכירת המוצר נעצרה")])
def test_a_sale_that_is_stopped_is_said(desk, language, said):
    case = case_of(desk, "Six people were ill after our pies")
    assert "step" not in desk.replies.known(None, case, language)
    desk.incidents.tick(case.id, "s1_stop", "").result(5)
    assert said in desk.replies.known(None, desk.incidents.get(case.id), language)["step"]


def test_the_number_of_the_owner_is_the_contact_until_there_is_another(desk):
    assert "contact" not in desk.replies.known(None, None)
    desk.people.keep(Person(NEW, "Miriam", "+254 20 000 0141"), Role.OWNER).result(5)
    assert desk.replies.known(None, None)["contact"] == "+254 20 000 0141"
    desk.preferences.keep(replace(desk.preferences.now(), contact="shop@example.com"))
    assert desk.replies.known(None, None)["contact"] == "shop@example.com"


CLAIMED = [
    ("en", "People say our staff was rude to them.", "our staff was rude to them"),
    ("en", "Guests are complaining that our staff was rude to them", "our staff was rude to them"),
    ("en", "Six customers got sick after our pies", "six customers got sick after our pies"),
    ("sw", "Watu wanatuambia kwamba wahudumu wetu walikuwa wakali", "wahudumu wetu walikuwa wakali"),
    ("sw", "Wateja sita waliugua baada ya kula pai zetu", "wateja sita waliugua baada ya kula pai zetu"),
    ("he", "אנשים מספרים לנו שהמלצרים שלנו היו גסי רוח", "המלצרים שלנו היו גסי רוח"),
    ("he", "שישה לקוחות חלו אחרי הפשטידות שלנו", "שישה לקוחות חלו אחרי הפשטידות שלנו"),
]
FOUND_OUT = ("how this happened", "lilivyotokea", "איך זה קרה")
"""Words that say that it did happen."""


@pytest.mark.parametrize("short", [False, True])
@pytest.mark.parametrize(("language", "summary", "claim"), CLAIMED)
def test_while_nothing_is_known_a_claim_stays_what_people_say(desk, language, summary, claim, short):
    hold = next(text for text in templates.load() if text.id == "hold")
    known = desk.replies.known(None, case_of(desk, summary), language)
    said = desk.replies.filled(hold, language, known, short=short).text
    before, between, after = said.partition(claim)
    assert between == claim
    heard = draft(before + claim)
    told = heard.shown(heard.find(tone.load(language), "they_say"))
    assert [before[span.end :].strip() for span in told] == [""]
    assert [words for words in FOUND_OUT if words in after] == []
