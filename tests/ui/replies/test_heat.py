"""What would hurt, or tell a secret, is asked about once before it is copied or sent, in three languages."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from desktop.content.words import LANGUAGES
from ui.places import Place, Visit
from ui.question import Question

THREATS = {
    "en": "Delete this or my lawyer will sue you.",
    "sw": "Futa maoni haya la sivyo wakili wangu atakushtaki.",
    "he": "תמחקו את זה או שעורך הדין שלי יתבע אתכם.",
}


@pytest.fixture(autouse=True)
def clipboard(qapp):
    QGuiApplication.clipboard().setText("as it was")
    return QGuiApplication.clipboard()


@pytest.fixture
def write(make_page):
    def written(text, item=None, language="en"):
        page = make_page(language)
        page.visit(Visit(Place.REPLIES, messages=(item.message.id,) if item else ()))
        page.sheet.editor.selectAll()
        page.sheet.editor.insertPlainText(text)
        return page

    return written


def asked(page):
    return [one for one in page.findChildren(Question) if one.isVisible()]


def ways(question):
    return {button.words(): button for button in question.findChildren(QPushButton)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_threat_is_asked_about_before_it_is_copied(write, shop, language, clipboard):
    page = write(THREATS[language], shop.receive("Cold food", language=language), language)
    page.sheet.copy.click()
    (question,) = asked(page)
    say = page._words
    assert clipboard.text() == "as it was"
    stay, on = ways(question)[say("hold-change")], ways(question)[say("hold-copy")]
    assert (stay.property("look"), on.property("look")) == ("primary", "quiet")
    assert question.focusWidget() is stay
    on.click()
    assert clipboard.text() == THREATS[language]
    page.sheet.copy.click()
    assert asked(page) == [], "the same text is asked about once"


def test_the_question_says_what_would_be_heard_in_plain_text(write, shop):
    page = write("<b>Delete this</b> or my lawyer will sue you.", shop.receive("Cold food"))
    page.sheet.copy.click()
    said = page.heat.question.findChildren(object)
    texts = [one.text() for one in said if hasattr(one, "text")]
    assert page._words("voice-threat") in texts
    assert any("of 100" in text for text in texts)
    assert all(one.textFormat().name == "PlainText" for one in said if hasattr(one, "textFormat"))


def test_changing_it_leads_to_what_was_heard_and_another_text_is_asked_about_anew(write, shop, clipboard):
    page = write(THREATS["en"], shop.receive("Cold food"))
    page.sheet.copy.click()
    ways(page.heat.question)[page._words("hold-change")].click()
    assert clipboard.text() == "as it was"
    assert page.hearing.aside.voice_tab.isChecked()
    assert page.sheet.editor.hasFocus()
    page.sheet.editor.insertPlainText(" Do it today.")
    page.sheet.copy.click()
    assert len(asked(page)) == 1


@pytest.mark.parametrize("text", ["Thanks.", "Yes, we open at nine.", "No.", "Which day was it?"])
def test_a_short_harmless_text_goes_through(write, shop, text, clipboard):
    page = write(text, shop.receive("When do you open?"))
    page.sheet.copy.click()
    assert asked(page) == []
    assert clipboard.text() == text


def test_mockery_is_asked_about_with_the_words_that_decided(write, shop):
    page = write("You are lying.", shop.receive("Cold food"))
    page.sheet.copy.click()
    texts = [one.text() for one in page.heat.question.findChildren(object) if hasattr(one, "text")]
    assert page._words("voice-no-blame.none") in texts


SECRET = "Your appointment for your diabetes was moved; call 0712 345 678."


def test_a_secret_is_asked_about_under_the_strict_switch_only(write, shop, clipboard):
    item = shop.receive("You moved my visit")
    shop.preferences.keep(replace(shop.preferences.now(), contact="0700 000 001"))
    page = write(SECRET, item)
    page.sheet.copy.click()
    assert (asked(page), clipboard.text()) == ([], SECRET)
    shop.preferences.keep(replace(shop.preferences.now(), discreet=True))
    clipboard.setText("as it was")
    page.sheet.copy.click()
    assert len(asked(page)) == 1
    assert clipboard.text() == "as it was"


def test_a_threat_is_asked_about_before_the_confirmation_of_sending(write, shop, qtbot):
    account = shop.open_account()
    page = write(THREATS["en"], shop.receive("Cold food", platform="mastodon", account=account.id))
    page.sheet.reply.click()
    assert page.sending.dialog is None
    ways(page.heat.question)[page._words("hold-send")].click()
    qtbot.waitUntil(lambda: page.sending.dialog is not None)
    page.sending.dialog.reject()
