"""How the draft will look: drawn from plain text beside it, folded and in parts where the platform does so."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.content.words import LANGUAGES
from ui.places import Place, Visit


@pytest.fixture
def draw(make_page, shop, qtbot):
    shop.preferences.keep(replace(shop.preferences.now(), business="<b>Neema</b> Bakery"))

    def drawn(text, platform="facebook", language="en", size=(1010, 760)):
        page = make_page(language, size)
        page.visit(Visit(Place.REPLIES, messages=(shop.receive("Cold", platform=platform).message.id,)))
        page.hearing.aside.open(2)
        page.sheet.editor.setPlainText(text)
        qtbot.waitUntil(lambda: "".join(one._text for one in page.preview.posts).strip() != "" or not text)
        qtbot.waitUntil(lambda: not text or page.preview._shown[0] == text.strip())
        return page

    return drawn


def test_it_shows_the_text_with_the_name_as_plain_text(draw):
    page = draw("Thank you <i>Amina</i>.\nNeema")
    (post,) = page.preview.posts
    assert post.text.toPlainText() == "Thank you <i>Amina</i>.\nNeema"
    assert post.name.text() == "<b>Neema</b> Bakery"
    assert post.name.textFormat() is Qt.TextFormat.PlainText
    assert not post.more.isVisible()


def test_it_follows_the_draft_and_another_message(draw, shop, qtbot):
    page = draw("First")
    page.sheet.editor.setPlainText("Second")
    qtbot.waitUntil(lambda: page.preview.posts[0].text.toPlainText() == "Second")
    page.sheet.editor.setPlainText("")
    qtbot.waitUntil(lambda: page.preview.posts == [])
    assert page.preview.said.text() == page._words("preview-empty")


def test_a_long_text_is_folded_where_the_platform_folds_and_unfolds(draw):
    text = "We are sorry. " * 40
    (post,) = draw(text).preview.posts
    assert post.more.isVisible()
    assert post.text.toPlainText().endswith("…")
    assert len(post.text.toPlainText()) <= 251
    post.more.click()
    assert post.text.toPlainText() == text.strip()
    assert not post.more.isVisible()


def test_what_is_too_long_for_one_post_is_shown_in_its_parts(draw, shop):
    text = "We are sorry for the trouble. " * 20
    page = draw(text, platform="bluesky")
    parts = shop.replies.thread(text.strip(), shop.replies.platform("bluesky"))
    assert len(parts) > 1
    assert [post.text.toPlainText() for post in page.preview.posts] == list(parts)


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("תודה שכתבתם, Amina", Qt.LayoutDirection.RightToLeft),
        ("@dana תודה שכתבתם", Qt.LayoutDirection.RightToLeft),
        ("Thank you, שלום", Qt.LayoutDirection.LeftToRight),
    ],
)
@pytest.mark.parametrize("language", ["en", "he"])
def test_a_text_stands_on_its_own_side_whatever_the_window_speaks(draw, text, side, language):
    (post,) = draw(text, language=language).preview.posts
    assert post.text.document().defaultTextOption().textDirection() == side


@pytest.mark.parametrize("language", LANGUAGES)
def test_in_the_smallest_window_nothing_is_cut(draw, language):
    page = draw("https://example.com/" + "x" * 200 + " We are sorry.", language=language, size=(670, 580))
    (post,) = page.preview.posts
    assert post.text.width() <= page.preview.width()
    assert post.text.horizontalScrollBar().maximum() == 0
    assert post.text.verticalScrollBar().maximum() == 0
    assert all(tab.isVisible() for tab in page.hearing.aside._tabs)


@pytest.mark.parametrize("size", [(670, 580), (1010, 760), (1400, 900)])
def test_all_of_a_post_is_in_sight_whatever_the_width(draw, size):
    page = draw("תודה, Amina.\n\n" + "We are sorry for the trouble 😀 of today. " * 5, platform="mail", size=size)
    (post,) = page.preview.posts
    assert post.text.verticalScrollBar().maximum() == 0


def test_nothing_is_drawn_while_it_is_out_of_sight(make_page, sick):
    page = make_page()
    page.visit(Visit(Place.REPLIES, messages=(sick.message.id,)))
    page.preview.look()
    assert page.preview.posts == []
    assert page.preview.findChildren(QWidget)


def test_what_an_account_adds_to_a_reply_is_seen_too(make_page, shop, qtbot):
    account = shop.open_account()
    item = shop.receive("Cold food", platform="mastodon", account=account.id)
    page = make_page()
    page.visit(Visit(Place.REPLIES, messages=(item.message.id,)))
    page.hearing.aside.open(2)
    page.sheet.editor.setPlainText("We are sorry.")
    qtbot.waitUntil(lambda: [one.text.toPlainText() for one in page.preview.posts] == ["@amina We are sorry."])
