"""A pause for what was written in anger: offered, seen with its clock, and never in the way for good."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from desktop.content.words import LANGUAGES, Words
from desktop.model.cooling import Cooling, Rest
from desktop.model.message import MessageId
from ui.places import Place, Visit
from ui.question import Question
from ui.replies.cooling import span_of
from ui.replies.rest_row import RestRow

HOT = {
    "en": "If you had read the menu you would know!! We are sorry if you were offended.",
    "sw": "Ungepaswa kusoma menyu!! Samahani kama umekwazika.",
    "he": "הייתם צריכים לקרוא את התפריט!! אנחנו מצטערים אם נפגעתם.",
}


@pytest.fixture(autouse=True)
def clipboard(qapp):
    QGuiApplication.clipboard().setText("as it was")
    return QGuiApplication.clipboard()


@pytest.fixture
def wants_pause(shop):
    shop.preferences.keep(replace(shop.preferences.now(), cooling_minutes=10))


@pytest.fixture
def write(make_page):
    def written(item, text, language="en"):
        page = make_page(language)
        page.visit(Visit(Place.REPLIES, messages=(item.message.id,)))
        page.sheet.editor.selectAll()
        page.sheet.editor.insertPlainText(text)
        return page

    return written


@pytest.fixture
def resting(write, sick, wants_pause, qtbot):
    page = write(sick, HOT["en"])
    page.sheet.copy.click()
    press(page.heat.question, page._words("cooling-offer", span=page._words.span(timedelta(minutes=10))))
    qtbot.waitUntil(page.cooling.line.isVisible)
    return page


def press(question, words):
    (button,) = [one for one in question.findChildren(QPushButton) if one.text() == words]
    button.click()


def asked(page):
    return [one for one in page.findChildren(Question) if one.isVisible()]


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_offered_where_the_owner_wants_it(write, shop, wants_pause, language):
    page = write(shop.receive("Cold", language=language), HOT[language], language)
    page.sheet.copy.click()
    buttons = [one for one in page.heat.question.findChildren(QPushButton)]
    say = page._words
    span = say.span(timedelta(minutes=10))
    assert {one.text() for one in buttons} == {say("cooling-offer", span=span), say("hold-change"), say("hold-copy")}
    assert [one.text() for one in buttons if one.property("look") == "primary"] == [say("cooling-offer", span=span)]


def test_it_is_not_offered_where_she_does_not(write, sick):
    page = write(sick, HOT["en"])
    page.sheet.copy.click()
    assert not [one for one in asked(page) for b in one.findChildren(QPushButton) if "rest" in b.text()]


def test_a_calm_text_does_not_rest(write, sick, wants_pause, clipboard):
    page = write(sick, "Thanks.")
    page.sheet.copy.click()
    assert (asked(page), clipboard.text()) == ([], "Thanks.")


def test_it_rests_with_its_clock_above_the_page(resting, clock, clipboard, shop):
    page = resting
    assert clipboard.text() == "as it was"
    assert page._words.span(timedelta(minutes=10)) in page.cooling.line.sentence.text()
    clock.at += timedelta(minutes=7, seconds=30)
    page.refresh()
    assert page._words.span(timedelta(minutes=3)) in page.cooling.line.sentence.text()
    clock.at += timedelta(minutes=3)
    page.refresh()
    assert page._words("cooling-over") in page.cooling.line.sentence.text()
    assert (clipboard.text(), shop.speaking.sent if hasattr(shop.speaking, "sent") else []) == ("as it was", [])


def test_the_draft_is_empty_then_and_one_undo_brings_it_back(resting):
    page = resting
    assert page.sheet.editor.text() == ""
    assert page.sheet.said.sentence.text() == page._words("cooling-aside")
    page.sheet.editor.undo()
    assert page.sheet.editor.text() == HOT["en"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_line_says_to_whom(write, shop, wants_pause, qtbot, language):
    page = write(shop.receive("Cold", language=language), HOT[language], language)
    page.cooling.rest(HOT[language])
    qtbot.waitUntil(page.cooling.line.isVisible)
    to = page._words("outbox-to", handle="@amina_k", platform="Bluesky")
    assert (
        page.cooling.line.sentence.text()
        .replace("\u2068", "")
        .replace("\u2069", "")
        .startswith(to.replace("\u2068", "").replace("\u2069", ""))
    )


def test_a_posted_answer_clears_what_rests_for_that_message_alone(resting, sick, qtbot, shop):
    page, other = resting, shop.receive("Cold soup")
    shop.replies.cooling.put_aside("Another one", "en", other.message.id, None).result(30)
    page.sheet.editor.setPlainText("Thank you for telling us.")
    page.sheet.copy.click()
    qtbot.waitUntil(lambda: page.sheet.said.isVisible() and bool(page.sheet.said.buttons()))
    page.sheet.said.buttons()[0].click()
    qtbot.waitUntil(lambda: [one.cooling.text for one in shop.replies.cooling.waiting()] == ["Another one"])
    qtbot.waitUntil(lambda: page._words("cooling-more", count=1, number="1") not in page.cooling.line.sentence.text())
    page.visit(Visit(Place.REPLIES, messages=(other.message.id,)))
    shop.replies.posted("Good", other.message.id, None).result(30)
    qtbot.waitUntil(lambda: not page.cooling.line.isVisible())


def test_too_soon_is_one_plain_sentence_and_then_it_goes(resting, clipboard, qtbot, shop):
    page = resting
    page.sheet.editor.undo()
    page.sheet.copy.click()
    (question,) = asked(page)
    texts = [one.text() for one in question.findChildren(object) if hasattr(one, "text")]
    assert page._words("cooling-early") in texts
    press(question, page._words("hold-copy"))
    assert clipboard.text() == HOT["en"]
    qtbot.waitUntil(lambda: not page.cooling.line.isVisible())
    assert shop.replies.cooling.waiting() == []


def test_once_it_has_rested_it_is_not_offered_again(resting, clock, clipboard, qtbot):
    page = resting
    clock.at += timedelta(minutes=11)
    page.sheet.editor.undo()
    page.sheet.copy.click()
    offered = [b.text() for one in asked(page) for b in one.findChildren(QPushButton)]
    assert not [text for text in offered if text.startswith(page._words("cooling-offer", span="").strip())]
    if asked(page):  # what is harsh is asked about as ever
        press(asked(page)[0], page._words("hold-copy"))
    assert clipboard.text() == HOT["en"]


def test_another_page_finds_it_in_the_list_and_goes_on_with_it(resting, make_page, clock, sick, qtbot):
    clock.at += timedelta(minutes=11)
    page = make_page()
    page.visit(Visit(Place.REPLIES))
    assert page.cooling.line.isVisible()
    page.cooling.line.buttons()[0].click()
    (row,) = page.sending.list.rests
    assert row.state.text() == page._words("cooling-over")
    assert row.buttons["read"].property("look") == "primary"
    row.buttons["read"].click()
    assert page.sheet.editor.toPlainText() == HOT["en"]
    assert page.writing.item.message.id == sick.message.id


def test_it_can_be_deleted_after_a_question(resting, qtbot, shop):
    page = resting
    page.cooling.line.buttons()[0].click()
    (row,) = page.sending.list.rests
    row.buttons["withdraw"].click()
    question = next(one for one in page.sending.list.findChildren(Question) if one.isVisible())
    press(question, page._words("outbox-act-withdraw"))
    qtbot.waitUntil(lambda: shop.replies.cooling.waiting() == [])
    qtbot.waitUntil(lambda: page.sending.list.rests == [])
    assert page.sending.list.empty.isVisible()


def test_the_clock_in_the_list_goes_on_and_the_focus_stays(resting, clock):
    page = resting
    page.cooling.line.buttons()[0].click()
    (row,) = page.sending.list.rests
    row.buttons["withdraw"].setFocus()
    clock.at += timedelta(minutes=4)
    page.sending.show_rests()
    assert page.sending.list.rests == [row]
    assert page._words.span(timedelta(minutes=6)) in row.state.text()
    assert page.sending.list.focusWidget() is row.buttons["withdraw"]


@pytest.mark.parametrize(("seconds", "minutes"), [(600, 10), (599, 10), (61, 2), (60, 1), (5, 1)])
def test_a_clock_never_says_less_than_there_is(seconds, minutes):
    words = Words("en")
    assert span_of(words, timedelta(seconds=seconds)) == words.span(timedelta(minutes=minutes))


def test_what_was_for_a_message_that_is_gone_is_no_statement_for_everyone(qtbot, clock):
    words, now = Words("en"), clock.now()
    one = Cooling(HOT["en"], "en", MessageId(99), None, now, now + timedelta(minutes=10))
    row = RestRow(Rest(one, None, timedelta(minutes=3)), words, print, print, first=True)
    qtbot.addWidget(row)
    assert row.heading.text() == words("cooling-gone")
