"""A second pair of eyes at the draft: what leaves, by which way, the answer beside the draft, and going on alone."""

from dataclasses import replace
from urllib.parse import unquote

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from desktop.content.words import LANGUAGES
from desktop.model.people import Person, PersonId
from desktop.model.second_look import Answer, Given
from ui.places import Place, Visit
from ui.question import Question
from ui.replies import second_sheet

FAIR = "Amina, I am sorry you were ill. We call you today by 18:00. Neema"


@pytest.fixture(autouse=True)
def clipboard(qapp):
    QGuiApplication.clipboard().setText("as it was")
    return QGuiApplication.clipboard()


@pytest.fixture
def opened_links(monkeypatch):
    opened = []
    monkeypatch.setattr(second_sheet, "open_link", lambda url, *_: opened.append(url))
    return opened


@pytest.fixture
def write(make_page):
    def written(item=None, text=FAIR, language="en", **visit):
        page = make_page(language)
        page.visit(Visit(Place.REPLIES, messages=(item.message.id,) if item else (), **visit))
        page.sheet.editor.selectAll()
        page.sheet.editor.insertPlainText(text)
        return page

    return written


@pytest.fixture
def wanted(shop):
    shop.preferences.keep(replace(shop.preferences.now(), second_reader=True))


def press(window, words):
    (button,) = [one for one in window.findChildren(QPushButton) if one.text() == words]
    button.click()


def asked(page):
    return [one for one in page.findChildren(Question) if one.isVisible()]


def hand_over(page, qtbot, name="Baraka"):
    page.sheet.second.click()
    page.second.sheet.name.setText(name)
    page.second.sheet.copy()
    page.second.sheet.close()
    qtbot.waitUntil(page.second.line.isVisible)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_leaves_is_the_draft_and_what_was_written_in_public(write, sick, language, clipboard, qtbot):
    page = write(sick, language=language)
    page.sheet.second.click()
    sheet = page.second.sheet
    sheet.name.setText("Baraka")
    sheet.copy()
    text = clipboard.text()
    assert text.startswith(page._words.plain("second-hello"))
    assert sick.message.text in text
    assert text.endswith(FAIR)
    assert "Amina K" not in text.replace(FAIR, "")
    assert not set(text) & set("\u2066\u2067\u2068\u2069")


def test_what_was_written_in_private_stays_here(write, shop, clipboard):
    page = write(shop.receive("My test came back positive", private=True))
    page.sheet.second.click()
    page.second.sheet.name.setText("Baraka")
    page.second.sheet.copy()
    assert "positive" not in clipboard.text()
    assert FAIR in clipboard.text()


def test_private_facts_are_said_before_it_leaves(write, sick, shop):
    shop.preferences.keep(replace(shop.preferences.now(), contact="0700 000 001"))
    page = write(sick, "Call us about order 44171; your number is 0712 345 678.")
    page.sheet.second.click()
    assert page.second.sheet.warning.isVisible()
    assert "0712 345 678" in page.second.sheet.warning.sentence.text()
    page.second.sheet.close()
    page = write(sick)
    page.sheet.second.click()
    assert not page.second.sheet.warning.isVisible()


def test_a_link_holds_the_plain_line_alone(write, sick, opened_links, clipboard):
    page = write(sick)
    page.second._people = lambda: (Person(PersonId(1), "Baraka", "+255 22 000 0141", "baraka@example.com"),)
    page.sheet.second.click()
    sheet = page.second.sheet
    sheet.hello.setText("Have a look, please")
    for way in ("whatsapp", "mail"):
        sheet.ways[way].click()
        assert FAIR in clipboard.text()
    assert [unquote(url) for url in opened_links] == [
        "https://wa.me/255220000141?text=Have a look, please",
        "mailto:baraka@example.com",
    ]
    sheet.who.setCurrentIndex(1)
    assert not sheet.ways["mail"].isVisible()
    assert sheet.name.isVisible()


def test_without_a_name_nothing_leaves(write, sick, clipboard, shop):
    page = write(sick)
    page.sheet.second.click()
    page.second.sheet.copy()
    assert clipboard.text() == "as it was"
    assert page.second.sheet.state.isVisible()
    assert shop.replies.second.last(sick.message.id) is None


def test_the_answer_stands_at_the_draft_until_the_text_is_another_one(write, sick, qtbot, shop):
    page = write(sick)
    hand_over(page, qtbot)
    assert page.second.line.sentence.text().startswith("\u2068Baraka\u2069 has had it")
    page.second.line.buttons()[0].click()
    page.second.dialog.yes.click()
    qtbot.waitUntil(lambda: "said yes" in page.second.line.sentence.text())
    page.sheet.editor.insertPlainText(" More.")
    assert "another text" in page.second.line.sentence.text()
    page.second.line.buttons()[0].click()
    assert page.sheet.editor.toPlainText() == FAIR
    assert "read it and said yes" in page.second.line.sentence.text()


def test_a_wish_for_a_change_is_said_with_its_words_as_plain_text(write, sick, qtbot):
    page = write(sick)
    hand_over(page, qtbot)
    page.second.note_answer()
    assert not page.second.dialog.change.isEnabled()
    page.second.dialog.note.setText("<b>shorter</b>")
    page.second.dialog.change.click()
    qtbot.waitUntil(lambda: "<b>shorter</b>" in page.second.line.sentence.text())


def test_another_page_finds_the_text_and_its_answer_again(write, make_page, sick, qtbot, shop):
    hand_over(write(sick), qtbot)
    page = make_page()
    page.visit(Visit(Place.REPLIES, messages=(sick.message.id,)))
    assert page.sheet.editor.toPlainText() != FAIR
    (back,) = page.second.line.buttons()
    assert back.text() == page._words("second-bring-back")
    back.click()
    assert page.sheet.editor.toPlainText() == FAIR


@pytest.mark.parametrize("language", LANGUAGES)
def test_where_she_wants_it_the_copy_asks_and_goes_on_alone_with_one_click(
    write, shop, wanted, language, clipboard, qtbot
):
    page = write(shop.receive("Cold", language=language), language=language)
    page.sheet.copy.click()
    (question,) = asked(page)
    assert clipboard.text() == "as it was"
    press(question, page._words("second-go-alone"))
    qtbot.waitUntil(lambda: clipboard.text() == FAIR)
    page.sheet.copy.click()
    assert asked(page) == []


def test_after_a_yes_it_is_not_asked(write, sick, shop, wanted, clipboard):
    look = shop.replies.second.ask(Given(FAIR, "en", sick.message.id), "Baraka").result(60)
    page = write(sick)
    page.sheet.copy.click()
    (question,) = asked(page)
    press(question, page._words("second-not-yet"))
    shop.replies.second.answer(look.id, Answer.YES).result(60)
    page.sheet.copy.click()
    assert (asked(page), clipboard.text()) == ([], FAIR)


def test_while_it_is_being_read_the_question_leads_to_the_answer(write, sick, shop, wanted, qtbot):
    page = write(sick)
    hand_over(page, qtbot)
    page.sheet.copy.click()
    (question,) = asked(page)
    press(question, page._words("second-note"))
    assert page.second.dialog.isVisible()


def test_it_is_not_asked_where_she_does_not_want_it(write, sick, clipboard):
    page = write(sick)
    page.sheet.copy.click()
    assert (asked(page), clipboard.text()) == ([], FAIR)


def test_the_step_that_asks_for_it_is_led_back_to_after_a_yes(write, sick, shop, qtbot, gone):
    case = shop.incidents.open("product_safety", summary="Ill", lead="Neema").result(60)
    page = write(sick, incident=case.id, step="s3_draft")
    assert page.second.line.sentence.text() == page._words("second-step")
    page.second.line.buttons()[0].click()
    assert page.second.sheet.isVisible()
    page.second.sheet.close()
    hand_over(page, qtbot)
    qtbot.waitUntil(lambda: "has had it" in page.second.line.sentence.text())
    page.second.note_answer()
    page.second.dialog.yes.click()
    qtbot.waitUntil(lambda: "said yes" in page.second.line.sentence.text())
    page.second.line.buttons()[0].click()
    assert gone[-1] == Visit(Place.CRISIS, incident=case.id, step="s3_draft")
