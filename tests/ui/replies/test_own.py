"""Texts of the owner's own: kept from a draft, written from again, removed; and nothing she wrote is wiped."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from desktop.content.words import LANGUAGES, Words
from desktop.errors import OwnerError
from ui.incident.reason_dialog import ReasonDialog
from ui.places import Place, Visit
from ui.question import Question
from ui.replies.thread_sheet import ThreadSheet


def to(item):
    return Visit(Place.REPLIES, messages=(item.message.id,))


def keep(page, qtbot, name):
    page.sheet.keep.click()
    dialog = page.window().findChildren(ReasonDialog)[-1]
    dialog.reason.setText(name)
    dialog.yes.click()
    qtbot.waitUntil(page.sheet.said.isVisible)


def fields_of(template, words):
    return " · ".join(words(f"template-field-{name.replace('_', '-')}") for name in template.fields)


def titles(page):
    return [page.templates.model.index(row).data() for row in range(page.templates.model.rowCount())]


@pytest.fixture
def page(make_page, shop, sick):
    shop.preferences.keep(replace(shop.preferences.now(), owner="Neema", contact="020 000 0141"))
    page = make_page()
    page.visit(to(sick))
    return page


def test_a_good_reply_is_kept_with_its_places_open_and_filled_for_the_next_one(page, qtbot, shop):
    page.sheet.editor.setPlainText("")
    page.sheet.editor.compose(
        "Dear {name}, I will write {next_update}. <b>Bye</b>\n{owner}", page.writing.choice.values
    )
    keep(page, qtbot, "Short & kind")
    assert titles(page)[0] == "Short & kind"
    assert "The person's first name" in page.sheet.said.sentence.text()
    assert page.writing.template.text == "Dear {name}, I will write {next_update}. <b>Bye</b>\n{owner}"
    page.visit(to(shop.receive("My bread was cold", name="Juma")))
    page._choose(shop.replies.own.every()[0])
    assert page.sheet.editor.text().startswith("Dear Juma, I will write {")
    assert page.sheet.editor.text().endswith("<b>Bye</b>\nNeema")
    assert page.fields.line("next_update") is not None


def test_nothing_of_the_old_customer_stays_though_the_draft_was_written_by_hand(page, qtbot, shop):
    page._filled("happened", "two of you were sick")
    page._filled("next_update", "today at 18:00")
    page.sheet.editor.setPlainText(
        "Amina, we heard that two of you were sick. I write today at 18:00. Ask me at 020 000 0141."
    )
    keep(page, qtbot, "By hand")
    assert page.writing.template.text == (
        "{name}, we heard that {happened}. I write {next_update}. Ask me at {contact}."
    )


def test_what_is_offered_first_is_still_the_text_that_fits(page, shop):
    shop.replies.own.keep("Mine", "Only this", "en").result(60)
    page.visit(to(shop.receive("My bread was cold", name="Juma Otieno")))
    assert titles(page)[0] == "Mine"
    assert not page.writing.template.is_own
    assert page.writing.choice.values["name"] == "Juma"


def test_in_hebrew_a_number_with_blanks_is_joined_everywhere_it_is_filled(make_page, shop):
    shop.preferences.keep(replace(shop.preferences.now(), owner="נועה", contact="0722 555 010"))
    page = make_page("he")
    page.visit(to(shop.receive("הלחם היה קר", language="he")))
    page._choose(next(one for one in page.writing.offered() if one.id == "ack"))
    assert "0722-555-010" in page.sheet.editor.text()
    page._filled("contact", "050 555 0100")
    assert "050-555-0100" in page.sheet.editor.text()
    assert not page.writing.is_by_hand(page.sheet.editor.toPlainText())
    assert page.fields.line("contact").text() != ""
    page.sheet.language_chosen.emit("en")
    assert "050 555 0100" in page.sheet.editor.text()


def test_it_is_written_in_its_own_language(page, qtbot, shop):
    shop.replies.own.keep("Pole", "Pole sana {name}. Neema", "sw").result(60)
    page.refresh()
    page._choose(shop.replies.own.every()[0])
    assert page.writing.choice.language == "sw"
    assert page.sheet.language.currentData() == "sw"


def test_one_is_removed_and_the_draft_stays(page, qtbot, shop):
    shop.replies.own.keep("Mine", "Only this", "en").result(60)
    page.refresh()
    page._choose(shop.replies.own.every()[0])
    assert page.templates.remove.isVisibleTo(page.templates)
    page.templates.remove.click()
    qtbot.waitUntil(lambda: "Mine" not in titles(page))
    assert shop.replies.own.every() == []
    assert page.sheet.editor.text() == "Only this"
    assert not page.templates.remove.isVisibleTo(page.templates)


def test_a_text_is_put_in_at_the_cursor_and_what_was_written_stays(page, qtbot, shop):
    page.sheet.editor.setPlainText("My own words.")
    page.sheet.editor.moveCursor(page.sheet.editor.textCursor().MoveOperation.End)
    page._choose(next(one for one in page.writing.offered() if one.id == "private"))
    question = page.window().findChild(Question)
    words = Words("en")("replies-replace-insert")
    next(one for one in question.findChildren(QPushButton) if one.words() == words).click()
    assert page.sheet.editor.text().startswith("My own words.\nAmina")
    page.sheet.editor.undo()
    assert page.sheet.editor.text() == "My own words."


def test_nothing_is_kept_without_text_or_name(page, shop):
    page.sheet.editor.setPlainText("  ")
    page.sheet.keep.click()
    assert page.sheet.blocked.isVisible()
    for name, text, key in (("", "x", "errors-text-name-missing"), ("x", " ", "errors-text-missing")):
        with pytest.raises(OwnerError) as trouble:
            shop.replies.own.keep(name, text, "en").result(60)
        assert trouble.value.key == key


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_says_so_in_every_language(make_page, shop, qtbot, language):
    page = make_page(language)
    page.visit(to(shop.receive("Sick", language=language)))
    assert page.sheet.keep.words() == Words(language)("replies-keep")
    keep(page, qtbot, "x")
    words = Words(language)
    assert page.sheet.said.sentence.text() == words("replies-kept", fields=fields_of(page.writing.template, words))
    page.sheet.editor.setPlainText("x")
    page.sheet.said.clear()
    keep(page, qtbot, "y")
    assert page.sheet.said.sentence.text() == words("replies-kept-as-is")


def test_braces_that_are_no_field_stay_as_they_are(shop):
    kept = shop.replies.own.keep("Odd", "Use {brackets} and {name}", "en").result(60)
    assert kept.fields == ("name",)
    assert shop.replies.filled(kept, "en", {"name": "Juma"}).text == "Use {brackets} and Juma"


def test_a_text_that_is_too_long_is_copied_as_several_posts(make_page, shop, qtbot):
    page = make_page()
    page.visit(to(shop.receive("Where is it?", platform="x")))
    text = " ".join(f"Sentence number {n} says something about the bread." for n in range(12))
    page.sheet.editor.setPlainText(text)
    page._measure()
    as_posts = next(one for one in page.sheet.over.buttons() if one.words() == Words("en")("replies-over-thread"))
    assert (as_posts.property("look"), page.sheet.copy.property("look")) == ("primary", "quiet")
    as_posts.click()
    sheet = page.window().findChild(ThreadSheet)
    copied = []
    for button in sheet.buttons:
        button.click()
        copied.append(QGuiApplication.clipboard().text())
    assert [one.rsplit(" ", 1)[1] for one in copied] == ["(1/3)", "(2/3)", "(3/3)"]
    assert " ".join(one.rsplit(" (", 1)[0] for one in copied) == text
    assert page.copying.copied == text
    page.sheet.editor.setPlainText("Short.")
    page._measure()
    assert page.sheet.copy.property("look") == "primary"
