"""The voice check beside the draft, in the real page over a real database."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QPushButton

from desktop.content.words import LANGUAGES, Words
from desktop.model.keys import Certainty
from desktop.model.voice import MET, MISSED, Criterion, Saying
from desktop.services.keys import KeyMessages
from ui.places import Place, Visit
from ui.widgets.text import PlainLabel

BAD = {
    "en": "If you had read the menu you would know!! We are sorry if you were offended.",
    "sw": "Ungepaswa kusoma menyu!! Samahani kama umekwazika.",
    "he": "הייתם צריכים לקרוא את התפריט!! אנחנו מצטערים אם נפגעתם.",
}


def to(item):
    return Visit(Place.REPLIES, messages=(item.message.id,))


def write(page, text):
    page.sheet.editor.setPlainText(text)
    page.hearing.listen()


def press(page, words):
    page.hearing.aside.open(1)
    found = [one for one in page.hearing.card.findChildren(QPushButton) if one.words() == words and one.isVisible()]
    found[0].click()


def shown(page):
    card = page.hearing.card
    return [one.text() for one in card.findChildren(PlainLabel) if one.isVisibleTo(card)]


def of(page, criterion):
    return page.hearing.verdict.of(criterion)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_draft_is_heard_while_it_is_written(make_page, shop, qtbot, language):
    page = make_page(language)
    page.visit(to(shop.receive("Sick", language=language)))
    page.sheet.editor.setPlainText(BAD[language])
    qtbot.waitUntil(lambda: page.hearing.verdict is not None and of(page, Criterion.NO_BLAME).score == MISSED)
    assert page.hearing.card.figure.text() == Words(language).number(page.hearing.verdict.overall)
    assert Words(language)("voice-stop") == page.hearing.card.said.text()
    assert page.hearing.aside.voice_tab.words() == Words(language)("voice-tab", score=page.hearing.card.figure.text())


def test_nothing_written_says_what_the_check_is(make_page, sick):
    page = make_page()
    page.visit(to(sick))
    write(page, "")
    assert page.hearing.verdict is None
    assert not page.hearing.card.figure.isVisibleTo(page.hearing.card)
    assert page.hearing.card.said.text() == Words("en")("voice-empty")


def test_it_never_holds_a_draft_back(make_page, sick):
    page = make_page()
    page.visit(to(sick))
    write(page, BAD["en"])
    page.sheet.copy.click()
    (on,) = [one for one in page.heat.question.findChildren(QPushButton) if one.text() == page._words("hold-copy")]
    on.click()
    assert page.copying.copied == BAD["en"]


def test_a_missing_thing_is_put_in_at_the_cursor_and_taken_back(make_page, sick):
    page = make_page()
    page.visit(to(sick))
    write(page, "We have read it.")
    page.hearing._put_in(Criterion.EMPATHY)
    assert page.sheet.editor.text().startswith("I understand how upsetting")
    assert page.sheet.editor.text().endswith("We have read it.")
    assert of(page, Criterion.EMPATHY).score == 2
    page.sheet.editor.undo()
    assert page.sheet.editor.text() == "We have read it."


def test_a_signature_goes_to_the_end_with_what_is_known(make_page, sick, shop):
    shop.preferences.keep(replace(shop.preferences.now(), owner="Neema", business="Duka"))
    page = make_page()
    page.visit(to(sick))
    write(page, "We have read it.")
    page.hearing._put_in(Criterion.SIGNATURE)
    assert page.sheet.editor.text() == "We have read it.\nNeema, Duka"


@pytest.mark.parametrize("language", LANGUAGES)
def test_after_the_signature_a_sentence_goes_before_it(make_page, shop, language):
    shop.preferences.keep(replace(shop.preferences.now(), owner="Neema", business="Duka"))
    page = make_page(language)
    page.visit(to(shop.receive("Sick", language=language)))
    first = page.hearing._replies.voice.calmer(Criterion.ACKNOWLEDGE, language)
    write(page, first)
    page.hearing._put_in(Criterion.SIGNATURE)
    page.hearing._put_in(Criterion.EMPATHY)
    empathy = page.hearing._replies.voice.calmer(Criterion.EMPATHY, language)
    assert page.sheet.editor.text() == f"{first} {empathy}\nNeema, Duka"


def test_what_the_owner_signed_by_hand_stays_the_end(make_page, sick):
    page = make_page()
    page.visit(to(sick))
    write(page, "We have read it.\nWith kind regards, Neema from the shop")
    page.sheet.editor.moveCursor(page.sheet.editor.textCursor().MoveOperation.End)
    page.hearing._put_in(Criterion.EMPATHY)
    assert page.sheet.editor.text().endswith(".\nWith kind regards, Neema from the shop")
    assert page.sheet.editor.text().startswith("We have read it. I understand")


def test_a_signature_is_put_in_though_its_words_stand_elsewhere_and_a_second_click_shows_it(make_page, sick, shop):
    shop.preferences.keep(replace(shop.preferences.now(), owner="Neema", business="Duka"))
    page = make_page()
    page.visit(to(sick))
    write(page, "Neema, Duka has read it and will write to you tomorrow.")
    page.hearing._put_in(Criterion.SIGNATURE)
    assert page.sheet.editor.text().endswith("tomorrow.\nNeema, Duka")
    page.hearing._put_in(Criterion.SIGNATURE)
    assert page.sheet.editor.text().count("\nNeema, Duka") == 1
    assert page.sheet.said.sentence.text() == Words("en")("voice-stands")
    page.hearing._put_in(Criterion.EMPATHY)
    assert page.sheet.editor.text().endswith("\nNeema, Duka")
    assert page.sheet.editor.text().count("Neema") == 2


def test_a_sentence_is_said_more_calmly_and_the_others_stay(make_page, sick):
    page = make_page()
    page.visit(to(sick))
    write(page, "We read it. If you had read the menu you would know. Bye.")
    finding = of(page, Criterion.NO_BLAME)
    page.hearing._instead(Criterion.NO_BLAME, finding.spans[0])
    assert page.sheet.editor.text() == "We read it. I would like to understand how this was for you. Bye."
    page.sheet.editor.undo()
    assert "If you had read" in page.sheet.editor.text()


def test_the_same_calmer_sentence_is_never_said_twice(make_page, sick):
    page = make_page()
    page.visit(to(sick))
    write(page, "If you had read the menu you would know. We read it. Your competitors pay you. Bye.")
    page.hearing._instead(Criterion.NO_BLAME, of(page, Criterion.NO_BLAME).spans[0])
    page.hearing._instead(Criterion.NO_BLAME, of(page, Criterion.NO_BLAME).spans[0])
    calmer = "I would like to understand how this was for you."
    assert page.sheet.editor.text() == f"{calmer} We read it. Bye."
    assert of(page, Criterion.OWNERSHIP).score == MISSED
    write(page, "We have read it.")
    page.hearing._put_in(Criterion.EMPATHY)
    page.hearing._put_in(Criterion.EMPATHY)
    assert page.sheet.editor.text().count("how upsetting") == 1


def test_the_step_to_put_in_has_the_time_that_the_case_promises(make_page, sick, shop):
    case = shop.incidents.open("product_safety", summary="Ill", lead="Neema").result(30)
    now = shop.replies.voice._clock.now()
    KeyMessages(shop._ledger, shop.replies.voice._clock).promise(case.id, now + timedelta(hours=1), "").result(30)
    page = make_page()
    page.visit(to(sick))
    write(page, "We have read it.")
    page.hearing._put_in(Criterion.NEXT_STEP_TIME)
    promised = page.writing.choice.values["next_update"]
    assert page.sheet.editor.text().endswith(f"I am looking into it now and will write to you here {promised}.")
    assert "{" not in page.sheet.editor.text()


def test_without_a_promise_the_time_is_left_for_the_owner_to_fill(make_page, sick):
    page = make_page()
    page.visit(to(sick))
    write(page, "We have read it.")
    page.hearing._put_in(Criterion.NEXT_STEP_TIME)
    assert page.sheet.editor.text().endswith("write to you here {when you write again}.")


def test_while_the_cause_is_not_known_nothing_that_admits_it_is_offered(make_page, sick, shop):
    case = shop.incidents.open("product_safety", summary="Ill", lead="Neema").result(30)
    keys = KeyMessages(shop._ledger, shop.replies.voice._clock)
    page = make_page()
    page.visit(to(sick))
    write(page, "We have read it.")
    page.hearing._put_in(Criterion.OWNERSHIP)
    assert "mistake" not in page.sheet.editor.text()
    assert of(page, Criterion.OWNERSHIP).score == MET
    keys.note(case.id, Certainty.KNOWN, "Our freezer was off all night", "Neema").result(30)
    write(page, "We have read it.")
    page.hearing._put_in(Criterion.OWNERSHIP)
    assert "This was our mistake" in page.sheet.editor.text()


def test_a_threat_is_shown_where_it_stands(make_page, sick):
    page = make_page()
    page.visit(to(sick))
    write(page, "We read it. We will sue you.")
    press(page, Words("en")("voice-show"))
    assert page.sheet.editor.textCursor().selectedText() == "We will sue"


def test_an_apology_that_nobody_made_is_not_praised(make_page, sick):
    page = make_page()
    page.visit(to(sick))
    write(page, "We have read it.")
    assert of(page, Criterion.NO_FAKE_SORRY).score is None
    write(page, "We are sorry that you waited.")
    assert of(page, Criterion.NO_FAKE_SORRY).score == MET


def test_the_words_are_shown_also_behind_an_emoji(make_page, sick):
    page = make_page()
    page.visit(to(sick))
    write(page, "😀 We read it. You should have asked.")
    page.hearing._show(of(page, Criterion.NO_BLAME).spans[0])
    assert page.sheet.editor.textCursor().selectedText() == "You should have"


def test_private_facts_are_taken_out_with_one_click(make_page, sick, shop):
    shop.preferences.keep(replace(shop.preferences.now(), contact="020 000 0141"))
    page = make_page()
    page.visit(to(sick))
    write(page, "Your order 4417 went to 0712 345 678. Call 020 000 0141.")
    assert of(page, Criterion.NO_PRIVATE_DATA).score == MISSED
    assert page.hearing.card.redact.isVisibleTo(page.hearing.card)
    page.hearing.card.redact.click()
    assert page.sheet.editor.text() == "Your order […] went to […]. Call 020 000 0141."
    assert not page.hearing.card.redact.isVisibleTo(page.hearing.card)
    page.sheet.editor.undo()
    assert "4417" in page.sheet.editor.text()


def test_a_text_of_ours_with_open_places_is_heard_as_filled(make_page, sick):
    page = make_page()
    page.visit(to(sick))
    page.hearing.listen()
    assert page.writing.template.id == "ack"
    assert page.hearing.verdict.overall >= 75
    assert "7" in page.hearing.aside.fields_tab.words()
    card, words = page.hearing.card, Words("en")
    assert not card.figure.isVisibleTo(card)
    assert card.said.text() == words("voice-waits", count=7, number="7")
    assert page.hearing.aside.voice_tab.words() == words("voice-tab-unheard")
    write(page, page.sheet.editor.text().replace("{", "").replace("}", ""))
    assert card.figure.isVisibleTo(card)


def test_a_draft_that_must_not_be_sent_is_told_so_with_open_places_too(make_page, sick):
    page = make_page()
    page.visit(to(sick))
    write(page, "We will sue you. {your name}")
    assert page.hearing.card.figure.isVisibleTo(page.hearing.card)
    assert page.hearing.card.said.text() == Words("en")("voice-stop")


def test_words_she_never_uses_are_pointed_out(make_page, sick, shop):
    shop.preferences.keep(replace(shop.preferences.now(), sayings=(Saying("valued customer"), Saying("synergy"))))
    page = make_page()
    page.visit(to(sick))
    write(page, "Dear valued customer, we have read it.")
    said = [label.text() for label in page.hearing.card.findChildren(type(page.hearing.card.said))]
    assert Words("en")("voice-slip-never-said", against="valued customer") in said


def test_her_own_word_is_put_in_with_one_click_and_taken_back(make_page, sick, shop):
    kept = replace(shop.preferences.now(), sayings=(Saying("cheap", "good value"),), we_say="guests, team")
    shop.preferences.keep(kept)
    page = make_page()
    page.visit(to(sick))
    write(page, "Cheap or not: our customers like cheap bread.")
    press(page, Words("en")("voice-say", text="good value"))
    assert page.sheet.editor.text() == "Good value or not: our customers like good value bread."
    press(page, Words("en")("voice-say", text="guests"))
    assert page.sheet.editor.text() == "Good value or not: our guests like good value bread."
    page.sheet.editor.undo()
    page.sheet.editor.undo()
    assert page.sheet.editor.text() == "Cheap or not: our customers like cheap bread."


@pytest.mark.parametrize("in_case", [True, False])
def test_the_third_reply_of_one_wording_is_asked_to_be_personal(make_page, shop, in_case):
    text = "Thank you for writing. We have read it and will answer you today. Neema"
    case = shop.incidents.open("product_safety", summary="Ill", lead="Neema").result(30) if in_case else None
    for number in range(2):
        other = shop.receive(f"Other {number}")
        if case is not None:
            shop.replies.copied(text, other.message.id, case.id).result(30)
        shop.replies.posted(text, other.message.id, case and case.id).result(30)
    page = make_page()
    page.visit(to(shop.receive("Me too")))
    write(page, text)
    page.sheet.copy.click()
    assert page.copying.copied == ""
    assert page.sheet.blocked.isVisible()
    page.sheet.blocked.findChildren(QPushButton)[0].click()
    assert page.copying.copied == text


def test_what_was_agreed_is_held_against_the_draft(make_page, sick, shop):
    case = shop.incidents.open("product_safety", summary="Ill", lead="Neema").result(30)
    keys = KeyMessages(shop._ledger, shop.replies.voice._clock)
    keys.note(case.id, Certainty.UNKNOWN, "The chicken pie from Tuesday made people ill", "Neema").result(30)
    page = make_page()
    page.visit(to(sick))
    write(page, "The chicken pie from Tuesday made people ill and we are sorry.")
    said = [label.text() for label in page.hearing.card.findChildren(type(page.hearing.card.said))]
    assert any("chicken pie from Tuesday" in one and "not known" in one for one in said)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_button_of_the_check_has_words(make_page, shop, language):
    page = make_page(language)
    page.visit(to(shop.receive("Sick", language=language)))
    write(page, BAD[language])
    assert all(button.words() for button in page.hearing.aside.findChildren(QPushButton))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_draft_that_greets_another_says_so_and_is_set_right_with_one_click(make_page, shop, language):
    page = make_page(language)
    page.visit(to(shop.receive("My parcel is three days late.", name="Kevin Otieno")))
    write(page, "Hi Wanjiku, we are sorry about your cake.")
    said = Words(language)("voice-slip-greeted", against="Wanjiku", instead="Kevin")
    assert said in shown(page)
    press(page, Words(language)("voice-say", text="Kevin"))
    assert page.sheet.editor.toPlainText() == "Hi Kevin, we are sorry about your cake."
    assert said not in shown(page)


def test_a_reply_is_heard_in_the_language_it_is_written_in(make_page, shop):
    english = (
        "You waited three days for your parcel. That was our mistake, and I am sorry. We will call you today at 5 pm."
    )
    page = make_page()
    page.visit(to(shop.receive("Sick", language="en")))
    write(page, english)
    same = page.hearing.verdict.overall
    assert not page.hearing.card.language.isVisibleTo(page.hearing.card)
    page.visit(to(shop.receive("Mzigo wangu umechelewa", language="sw")))
    write(page, english)
    assert page.hearing.verdict.overall == same
    assert page.hearing.card.language.text() == Words("en")("voice-heard-en")
    assert page.hearing.card.language.isVisibleTo(page.hearing.card)
