from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QPushButton

from desktop.content import templates
from desktop.content.words import LANGUAGES, Words
from desktop.model.message import MessageId
from desktop.model.safety import HelpNumber
from ui.places import Place, Visit
from ui.question import Question
from ui.widgets.text import PlainLabel

GENERAL = Visit(Place.REPLIES)


@pytest.fixture(autouse=True)
def clipboard(qapp):
    QGuiApplication.clipboard().setText("as it was")
    return QGuiApplication.clipboard()


def to(item, **more):
    return Visit(Place.REPLIES, messages=(item.message.id,), **more)


def fill_all(page):
    for name in page.writing.template.fields:
        line = page.fields.line(name)
        if not line.text():
            line.setText(f"the {name}")


def empty(page):
    return page._replies.empty_fields(page.sheet.editor.text(), page.writing.choice.language)


def switch(combo, value):
    combo.setCurrentIndex(combo.findData(value))
    combo.activated.emit(combo.currentIndex())


def questions(page):
    return [one for one in page.findChildren(Question) if one.isVisible()]


def test_it_begins_with_the_text_that_fits_best(make_page, sick, shop):
    page = make_page()
    page.visit(to(sick))
    best = shop.replies.suggested(sick, None)[0]
    assert page.writing.template == best
    assert page.sheet.editor.text()
    assert page.templates.list.currentIndex().row() == 0
    assert page.sheet.quote.text.toPlainText() == sick.message.text
    assert "@amina_k" in page.head.subtitle.text()


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_answers_in_the_language_of_the_message(make_page, shop, language):
    item = shop.receive("a message", language=language)
    page = make_page("en")
    page.visit(to(item))
    assert page.writing.choice.language == language
    assert (
        page.sheet.editor.text()
        == page._replies.filled(page.writing.template, language, page.writing.choice.values).text
    )


def test_a_language_we_do_not_write_is_answered_in_the_owners(make_page, shop):
    item = shop.receive("ein Brot", language="de")
    page = make_page("sw")
    page.visit(to(item))
    assert page.writing.choice.language == "sw"


def test_an_open_field_blocks_copying_and_is_named(make_page, sick, clipboard):
    page = make_page()
    page.visit(to(sick))
    first = empty(page)[0]
    page.sheet.copy.click()
    assert clipboard.text() == "as it was"
    assert page.fields.label(first) in page.sheet.blocked.sentence.text()
    assert page.fields.line(first).window().focusWidget() is page.fields.line(first)


def test_an_open_mark_typed_by_hand_blocks_too_and_is_found(make_page, sick, clipboard):
    page = make_page()
    page.visit(to(sick))
    fill_all(page)
    page.sheet.editor.insertPlainText("{refund} ")
    page.sheet.copy.click()
    assert clipboard.text() == "as it was"
    assert "refund" in page.sheet.blocked.sentence.text()
    assert page.sheet.editor.textCursor().selectedText() == "{refund}"


def test_an_empty_text_is_not_copied(make_page, sick, clipboard):
    page = make_page()
    page.visit(to(sick))
    page.sheet.editor.setPlainText("  \n")
    page.sheet.copy.click()
    assert clipboard.text() == "as it was"
    assert page.sheet.blocked.sentence.text() == page._words("replies-empty-text")


def test_a_filled_text_is_copied_and_the_message_counts_as_answered_once_it_is_posted(
    make_page, sick, shop, clipboard, qtbot
):
    page = make_page()
    page.visit(to(sick))
    fill_all(page)
    page.sheet.editor.moveCursor(page.sheet.editor.textCursor().MoveOperation.End)
    page.sheet.editor.insertPlainText(" \u2068pasted\u2069")
    page.sheet.copy.click()
    qtbot.waitUntil(page.sheet.said.isVisible)
    assert clipboard.text() == page.sheet.editor.text()
    assert clipboard.text().endswith("pasted")
    assert not set(clipboard.text()) & set("\u2066\u2067\u2068\u2069")
    assert "Bluesky" in page.sheet.said.sentence.text()
    assert shop.inbox.items((sick.message.id,))[0].message.answered_at is None
    (posted,) = page.sheet.said.findChildren(QPushButton)
    posted.click()
    qtbot.waitUntil(lambda: shop.inbox.items((sick.message.id,))[0].message.answered_at is not None)
    qtbot.waitUntil(lambda: page.sheet.said.sentence.text() == page._words("replies-posted-said"))


def test_copy_and_open_copies_and_asks_before_opening(make_page, sick, clipboard, qtbot, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()) or True)
    page = make_page()
    page.visit(to(sick))
    page.sheet.copy_open.click()
    assert questions(page) == []
    fill_all(page)
    page.sheet.copy_open.click()
    assert clipboard.text() == page.sheet.editor.text()
    assert opened == []
    questions(page)[0].findChildren(QPushButton)[0].click()
    assert opened == ["https://social.example/1"]
    qtbot.waitUntil(page.sheet.said.isVisible)


def test_without_an_address_there_is_nothing_to_open(make_page, shop):
    page = make_page()
    page.visit(to(shop.receive("no link", url="")))
    assert not page.sheet.copy_open.isVisible()


def test_a_statement_for_everyone_needs_no_message(make_page, clipboard, qtbot, gone):
    page = make_page()
    page.visit(GENERAL)
    assert not page.sheet.quote.isVisible()
    assert not page.sheet.copy_open.isVisible()
    fill_all(page)
    page.sheet.copy.click()
    qtbot.waitUntil(page.sheet.said.isVisible)
    assert page.sheet.said.sentence.text() == page._words("replies-copied-general")
    page.sheet.choose.click()
    assert gone == [Visit(Place.MESSAGES)]


def test_a_step_sends_its_template_and_is_named_afterwards(make_page, sick, clipboard, qtbot, gone):
    wanted = templates.load()[-1]
    page = make_page()
    page.visit(to(sick, template=wanted.id, step="s1_first_word"))
    assert page.writing.template == wanted
    fill_all(page)
    page.sheet.copy.click()
    qtbot.waitUntil(page.sheet.said.isVisible)
    page.sheet.said.buttons()[0].click()  # posted
    qtbot.waitUntil(lambda: page._words("step-s1_first_word") in page.sheet.said.sentence.text())
    page.sheet.said.buttons()[0].click()
    assert gone[-1].place is Place.CRISIS


def test_typing_in_a_field_keeps_what_was_written_by_hand(make_page, sick):
    page = make_page()
    page.visit(to(sick))
    name = empty(page)[0]
    page.sheet.editor.insertPlainText("By hand. ")
    page.fields.line(name).setText("typed")
    assert page.sheet.editor.text().startswith("By hand. ")
    assert "typed" in page.sheet.editor.text()
    assert name not in empty(page)


def test_another_template_is_taken_at_once_where_nothing_was_changed(make_page, sick):
    page = make_page()
    page.visit(to(sick))
    page.templates.list.setCurrentIndex(page.templates.model.index(1))
    assert questions(page) == []
    assert page.writing.template == page.writing.offered()[1]
    assert (
        page.sheet.editor.text() == page._replies.filled(page.writing.template, "en", page.writing.choice.values).text
    )


def test_a_text_changed_by_hand_is_replaced_only_after_a_yes(make_page, sick):
    page = make_page()
    page.visit(to(sick))
    page.sheet.editor.insertPlainText("By hand. ")
    mine, before = page.sheet.editor.text(), page.writing.template
    page.templates.list.setCurrentIndex(page.templates.model.index(1))
    (question,) = questions(page)
    question.reject()
    assert page.sheet.editor.text() == mine
    assert page.writing.template == before
    assert page.templates.list.currentIndex().row() == 0
    page.templates.list.setCurrentIndex(page.templates.model.index(1))
    questions(page)[0].findChildren(QPushButton)[0].click()
    assert page.sheet.editor.text() != mine
    assert page.writing.template != before
    page.sheet.editor.undo()
    assert page.sheet.editor.text() == mine


def test_language_and_length_can_be_switched(make_page, sick):
    page = make_page()
    page.visit(to(sick))
    full = page.sheet.editor.text()
    switch(page.sheet.language, "he")
    assert page.sheet.editor.text() != full
    assert page.sheet.editor.document().defaultTextOption().textDirection() == Qt.LayoutDirection.RightToLeft
    switch(page.sheet.language, "en")
    assert page.sheet.editor.text() == full
    switch(page.sheet.length, True)
    assert len(page.sheet.editor.text()) < len(full)


def test_too_long_is_said_calmly_and_does_not_block(make_page, sick, clipboard, shop):
    page = make_page()
    page.visit(to(sick))
    fill_all(page)
    limit = shop.replies.platform("bluesky").limit
    page.sheet.editor.setPlainText(("We are sorry. " * 99)[: limit + 11] + "x")
    assert page.sheet.over.isVisible()
    assert "12" in page.sheet.over.sentence.text()
    assert page.sheet.count.text().startswith("\u2068312")
    page.sheet.copy.click()
    assert len(clipboard.text()) == limit + 12
    page.sheet.editor.setPlainText(("We are sorry. " * 99)[: limit - 1] + "x")
    assert not page.sheet.over.isVisible()


def test_another_message_puts_the_draft_aside_and_it_comes_back(make_page, sick, shop):
    other = shop.receive("another message")
    page = make_page()
    page.visit(to(sick))
    page.sheet.editor.insertPlainText("By hand. ")
    mine = page.sheet.editor.text()
    page.visit(to(other))
    assert page.sheet.editor.text() != mine
    page.visit(to(sick))
    assert page.sheet.editor.text() == mine


def test_coming_back_without_a_wish_changes_nothing(make_page, sick):
    page = make_page()
    page.visit(to(sick, template=templates.load()[0].id))
    page.templates.list.setCurrentIndex(page.templates.model.index(2))
    chosen = page.writing.template
    page.sheet.editor.insertPlainText("By hand. ")
    mine = page.sheet.editor.text()
    page.visit(GENERAL)
    page.visit(to(sick, template=templates.load()[0].id))
    assert questions(page) == []
    assert (page.sheet.editor.text(), page.writing.template) == (mine, chosen)


def test_the_draft_survives_a_change_of_language(make_page, sick):
    page = make_page("en")
    page.visit(to(sick))
    name = empty(page)[0]
    page.fields.line(name).setText("typed")
    page.sheet.editor.insertPlainText("By hand. ")
    again = make_page("he")
    again.restore(page.keep())
    again.visit(to(sick))
    assert again.sheet.editor.text() == page.sheet.editor.text()
    assert again.fields.line(name).text() == "typed"
    assert again.writing.choice == page.writing.choice
    again.fields.line(name).setText("changed")
    assert "changed" in again.sheet.editor.text()
    assert "typed" not in again.sheet.editor.text()


def test_an_untouched_statement_follows_the_language_of_the_window(make_page, shop):
    page, again = make_page("en"), make_page("sw")
    page.visit(GENERAL)
    again.restore(page.keep())
    assert again.writing.choice.language == "sw"
    assert again.writing.template == page.writing.template
    assert again.sheet.editor.text() == shop.replies.filled(again.writing.template, "sw", {}).text


def test_an_untouched_answer_stays_in_the_language_of_its_message(make_page, sick):
    page, again = make_page("en"), make_page("sw")
    page.visit(to(sick))
    again.restore(page.keep())
    assert again.writing.choice.language == "en"
    assert again.sheet.editor.text() == page.sheet.editor.text()


def test_a_language_that_she_chose_herself_stays(make_page):
    page, again = make_page("en"), make_page("sw")
    page.visit(GENERAL)
    switch(page.sheet.language, "he")
    again.restore(page.keep())
    assert again.writing.choice.language == "he"
    assert again.sheet.editor.text() == page.sheet.editor.text()


def test_a_statement_with_a_filled_field_stays_as_it_is(make_page):
    page, again = make_page("en"), make_page("sw")
    page.visit(GENERAL)
    page.fields.line(page.writing.template.fields[0]).setText("typed")
    again.restore(page.keep())
    assert again.writing.choice.language == "en"
    assert "typed" in again.sheet.editor.text()


@pytest.mark.parametrize("url", ["", "javascript:alert(1)"])
def test_a_post_that_cannot_be_opened_is_not_offered(make_page, shop, sick, url):
    page = make_page()
    page.visit(to(sick))
    assert page.sheet.copy_open.isVisible()
    page.visit(to(shop.receive("Bad bread", url=url)))
    assert not page.sheet.copy_open.isVisible()


def test_the_copied_note_goes_once_the_draft_is_another_text(make_page, sick, qtbot):
    page = make_page()
    page.visit(to(sick))
    fill_all(page)
    page.sheet.copy.click()
    qtbot.waitUntil(page.sheet.said.isVisible)
    page.sheet.editor.appendPlainText("And one more thing.")
    assert not page.sheet.said.isVisible()


def test_a_message_that_is_gone_leaves_a_statement(make_page):
    page = make_page()
    page.visit(Visit(Place.REPLIES, messages=(MessageId(999),)))
    assert page.sheet.said.sentence.text() == page._words("replies-gone")
    assert page.writing.item is None


def test_details_of_the_business_are_kept_on_wish(make_page, sick, shop):
    page = make_page()
    page.visit(to(sick))
    own = [name for name in ("business", "contact", "owner") if page.fields.line(name) is not None]
    assert own, "the best text for a complaint is signed"
    assert not page.fields.keep.isVisible()
    page.fields.line(own[0]).setText("Sunrise")
    page.fields.keep.click()
    assert getattr(shop.preferences.now(), own[0]) == "Sunrise"
    assert not page.fields.keep.isVisible()


@pytest.mark.parametrize("name", ["A customer", "משתמש Google", "Bila jina", "guest_4411", "@amina", "4411", "…", ""])
def test_a_name_that_names_nobody_leaves_its_field_open(make_page, shop, name):
    page = make_page()
    page.visit(Visit(Place.REPLIES, messages=(shop.receive("Cold soup", name=name).message.id,)))
    assert page.fields.line("name").text() == ""
    assert "{first name}" in page.sheet.editor.text()


@pytest.mark.parametrize(
    ("name", "called"),
    [
        ("Amina", "Amina"),
        ("Dana Levi", "Dana"),
        ("נועה", "נועה"),
        ("Jean-Luc O'Neil", "Jean-Luc"),
        ("Dr. Amina Karimi", "Dr. Amina"),
        ("Njeri Bakery", "Njeri Bakery"),
    ],
)
def test_a_persons_first_name_is_filled_in(make_page, shop, name, called):
    page = make_page()
    page.visit(Visit(Place.REPLIES, messages=(shop.receive("Cold soup", name=name).message.id,)))
    assert page.fields.line("name").text() == called


def test_what_is_known_is_filled_in(make_page, sick, shop):
    shop.preferences.keep(replace(shop.preferences.now(), business="Sunrise", owner="Neema", contact="0700 000 000"))
    page = make_page()
    page.visit(to(sick))
    for name, value in (("business", "Sunrise"), ("owner", "Neema"), ("contact", "0700 000 000"), ("name", "Amina")):
        line = page.fields.line(name)
        assert line is None or line.text() == value


def test_the_helpline_of_the_settings_is_filled_in_and_remembered(make_page, shop):
    care = next(one for one in templates.load() if one.id == "care-person")
    assert "helpline" in care.fields
    assert "helpline" not in shop.replies.known(None, None)
    shop.preferences.keep(replace(shop.preferences.now(), numbers=(HelpNumber(" 1201 ", listens=True),)))
    known = shop.replies.known(None, None)
    assert known["helpline"] == "1201"
    for language in LANGUAGES:
        assert "1201" in shop.replies.filled(care, language, known).text


def test_a_hostile_customer_is_quoted_as_plain_text(make_page, shop):
    text = "<img src='file:///etc/passwd'> {name} {owner} \u202egnp"
    page = make_page()
    page.visit(to(shop.receive(text, name="{owner}<b>x</b>")))
    assert page.sheet.quote.text.toPlainText() == text.replace("\u202e", "\ufffd")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_field_has_its_name_in_every_language(make_page, language):
    page = make_page(language)
    page.visit(GENERAL)
    for one in templates.load():
        for name in one.fields:
            assert page.fields.label(name) != name


def test_little_room_makes_two_columns_of_three(make_page, sick):
    page = make_page(size=(660, 560))
    page.visit(to(sick))
    assert page.templates.combo.isVisible()
    assert not page.templates.list.isVisible()
    page.templates.combo.setCurrentIndex(1)
    page.templates.combo.activated.emit(1)
    assert page.writing.template == page.writing.offered()[1]
    page.resize(1010, 760)
    assert page.templates.list.isVisible()
    assert page.templates.list.currentIndex().row() == 1


def test_the_window_speaks_every_language(make_page, sick):
    for language in LANGUAGES:
        page = make_page(language)
        page.visit(to(sick))
        assert page.sheet.copy.text() == Words(language)("replies-copy")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_examples_beside_the_fields_fit_the_kind_of_crisis(make_page, shop, language):
    words = Words(language)
    item = shop.receive("They were rude", language=language)
    page = make_page(language)
    page.visit(to(item))
    assert page.fields.line("what").accessibleDescription() == words("template-field-what.hint")
    shop.incidents.open("staff_conduct", summary="x", lead="Neema").result(30)
    page.visit(to(shop.receive("Rude to me too", language=language)))
    assert page.fields.line("what").accessibleDescription() == words("hint-staff_conduct-what")
    assert page.fields.line("contact").accessibleDescription() == words("template-field-contact.hint")


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_example_is_cut(make_page, shop, language):
    shop.incidents.open("data_hack", summary="x", lead="Neema").result(30)
    page = make_page(language, size=(680, 560))
    page.visit(to(shop.receive("Hacked", language=language)))
    for template in templates.load():
        page.fields.show_fields(template.fields, {}, "data_hack")
        for name in template.fields:
            line = page.fields.line(name)
            seen = [label.text() for label in page.fields.findChildren(PlainLabel) if label.isVisible()]
            room = line.width() - 26
            inside = line.placeholderText()
            assert line.accessibleDescription() in (inside, *seen), name
            assert line.fontMetrics().horizontalAdvance(inside) <= room, (name, inside, room)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_word_can_be_filled_in_by_two_presses(make_page, shop, language):
    case = shop.incidents.open("outage", summary="No light", lead="Neema").result(30)
    page = make_page(language)
    page.visit(Visit(Place.REPLIES, incident=case.id, template="hold", step="s1_first_word"))
    for name in ("step", "next_update"):
        (offer, *_) = page.fields.offers(name)
        assert offer.isVisible()
        offer.click()
        assert page.fields.line(name).text() == offer.words()
        assert offer.words() in page.sheet.editor.text()
        assert not any(one.isVisible() for one in page.fields.offers(name))
    page.fields.line("step").clear()
    assert all(one.isVisible() for one in page.fields.offers("step"))


def test_after_the_first_word_nothing_is_offered_for_what_is_new(make_page, shop):
    case = shop.incidents.open("outage", summary="No light", lead="Neema").result(30)
    shop.incidents.tick(case.id, "s1_first_word", "").result(30)
    page = make_page("en")
    page.visit(Visit(Place.REPLIES, incident=case.id, template="update"))
    assert page.fields.line("step") is not None
    assert page.fields.offers("step") == []
