"""From a reply into a private talk: one channel, one number, nothing of the customer, and it can be taken back."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from desktop.content.words import LANGUAGES
from desktop.model.safety import HelpNumber
from desktop.model.talks import Channel
from desktop.services.talks import PrivateTalks
from ui.places import Place, Visit
from ui.question import Question
from ui.replies.going_private import GoingPrivate

BAD = "I am Amina Otieno, 0722 555 019, order #A-77120: the pies made me sick"
FACTS = ("Otieno", "0722", "555019", "77120")


@pytest.fixture
def talks(shop):
    return PrivateTalks(shop._ledger, shop.crew, shop.preferences.now)


@pytest.fixture
def going(shop, make_page, bridge, talks):
    def opened(spoken="en", **more):
        item = shop.receive(BAD, **more)
        page = make_page(spoken)
        page.visit(Visit(Place.REPLIES, messages=(item.message.id,)))
        way = GoingPrivate(page, talks, shop.preferences, page._words, bridge)
        return page, way, item

    return opened


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_reply_names_the_one_channel_and_the_talk_begins(going, qtbot, shop, talks, language):
    page, way, item = going(language, language=language)
    page.sheet.private.click()
    way.sheet.own.setText("+254 733 100 200")
    way.sheet.put.click()
    qtbot.waitUntil(lambda: "https://wa.me/254733100200?text=" in page.sheet.editor.text())
    assert page.writing.template.id == "private"
    assert way.sheet is None
    address = next(word for word in page.sheet.editor.text().split() if word.startswith("https://wa.me"))
    assert [fact for fact in (*FACTS, "Amina") if fact in address] == []
    talk, _ = talks.of(item.message.id)
    assert talk.number in address
    assert shop.preferences.now().private_whatsapp == "+254 733 100 200"
    take_back, copy = page.sheet.said.buttons()
    copy.click()
    assert QGuiApplication.clipboard().text() == address.rstrip(",.")
    take_back.click()
    qtbot.waitUntil(lambda: talks.of(item.message.id)[0] is None)


def test_a_talk_that_was_there_before_goes_on_where_a_new_way_is_taken_back(going, qtbot, talks):
    page, way, item = going()
    before = talks.begin(item.message.id, Channel.PAGE).result(10)
    way.ask()
    way.sheet.own.setText("+254 733 100 200")
    way.sheet.put.click()
    qtbot.waitUntil(lambda: talks.of(item.message.id)[0].channel is Channel.WHATSAPP)
    qtbot.waitUntil(lambda: bool(page.sheet.said.buttons()))
    page.sheet.said.buttons()[0].click()
    qtbot.waitUntil(lambda: talks.of(item.message.id)[0] == before)


def test_an_address_that_is_none_is_asked_for_again(going, talks):
    _, way, item = going()
    way.ask()
    way.sheet.own.setText("0733 100 200")
    way.sheet.put.click()
    assert "code of your country" in way.sheet.trouble.sentence.text()
    assert talks.of(item.message.id)[0] is None
    assert way.sheet is not None


def test_a_draft_by_hand_is_not_lost(going, qtbot, shop):
    shop.preferences.keep(replace(shop.preferences.now(), private_mail="hello@shop.example"))
    page, way, _ = going()
    page.sheet.editor.setPlainText("My very own words.")
    way.ask()
    assert way.sheet.channel.currentData() == Channel.MAIL
    way.sheet.put.click()
    qtbot.waitUntil(lambda: bool(page.sheet.findChildren(Question) or page.window().findChildren(Question)))
    assert page.sheet.editor.text() == "My very own words."


@pytest.mark.parametrize("language", LANGUAGES)
def test_at_the_cursor_stands_one_line_of_its_own(going, qtbot, shop, language):
    shop.preferences.keep(replace(shop.preferences.now(), private_mail="hello@shop.example"))
    page, way, _ = going(language, language=language)
    editor = page.sheet.editor
    editor.setPlainText("My very own words. The end.")
    cursor = editor.textCursor()
    cursor.setPosition(len("My very own words."))
    editor.setTextCursor(cursor)
    way.ask()
    way.sheet.put.click()
    words = page._words("replies-replace-insert")
    qtbot.waitUntil(lambda: bool(page.window().findChildren(Question)))
    question = page.window().findChildren(Question)[-1]
    next(one for one in question.findChildren(QPushButton) if one.words() == words).click()
    first, line, last = editor.text().split("\n")
    assert (first, last.strip()) == ("My very own words.", "The end.")
    assert "hello@shop.example" in line
    assert page._words.plain("talks-by-mail") in line
    assert "{" not in line


def test_the_owners_number_is_offered_and_its_country_comes_from_her_other_numbers(going, qtbot, shop):
    numbers = (HelpNumber("+254 722 178 177"),)
    shop.preferences.keep(replace(shop.preferences.now(), contact="0722 555 010", numbers=numbers))
    page, way, _ = going()
    way.ask()
    assert way.sheet.own.text() == "0722 555 010"
    way.sheet.put.click()
    qtbot.waitUntil(lambda: "https://wa.me/254722555010?text=" in page.sheet.editor.text())


def test_the_closing_line_is_offered_short_and_asks_for_nothing_of_the_case(going):
    page, _, item = going()
    page.visit(Visit(Place.REPLIES, messages=(item.message.id,), template="close"))
    assert page.sheet.length.currentData() is True
    assert page.fields.line("what") is None
    assert page.sheet.editor.text().count("Amina") == 1
    page._choose(next(one for one in page.writing.offered() if one.id == "private"))
    assert page.sheet.length.currentData() is False


def test_a_mail_address_stands_with_the_number(going, qtbot, shop, talks):
    page, way, _ = going()
    way.ask()
    way.sheet.channel.setCurrentIndex(way.sheet.channel.findData(Channel.MAIL))
    way.sheet.own.setText("hello@shop.example")
    way.sheet.put.click()
    qtbot.waitUntil(lambda: "hello@shop.example (no. 1001)" in page.sheet.editor.text())
    page.sheet.said.buttons()[1].click()
    assert QGuiApplication.clipboard().text() == "mailto:hello@shop.example?subject=Hello%2C%20no.%201001"


def test_the_sheet_says_whether_it_is_right_here(going):
    page, way, _ = going()
    way.ask()
    told = [page._words(f"replies-private-fit-{fit}") for fit in ("private", "public", "either")]
    assert any(label.text() in told for label in way.sheet.findChildren(type(way.sheet.state)))


def test_a_private_message_is_private_already(going):
    page, _, _ = going(private=True)
    assert page.sheet.private.isHidden()
