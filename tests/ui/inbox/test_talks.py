"""Private talks: settled, asked about, closed in public, put right or not; every step can be taken back."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from desktop.content.words import LANGUAGES, Words
from desktop.model.reading import Mood
from desktop.model.talks import Channel, Closing, Right
from desktop.services.crew import Crew
from desktop.services.talks import PrivateTalks
from desktop.settings import Settings
from ui.inbox.aftermath import Aftermath
from ui.inbox.talks_page import TalksPage
from ui.places import Place, Visit
from ui.widgets.card import Pill
from ui.widgets.excerpt import Excerpt
from ui.widgets.text import PlainLabel

ISOLATES = dict.fromkeys(range(0x2066, 0x206A))


@pytest.fixture
def gone():
    return []


@pytest.fixture
def talks(shop):
    crew = Crew()
    yield PrivateTalks(shop._ledger, crew, Settings)
    crew.close()


@pytest.fixture
def two(shop, make_post, talks, clock):
    items = shop.receive(
        make_post("soup", "Cold soup", minutes=9, mood=Mood.NEGATIVE, language="en"),
        make_post("mkate", "Mkate mbaya", minutes=5, mood=Mood.NEGATIVE, language="sw", handle="@juma"),
    )
    begun = [
        talks.begin(item.message.id, channel).result(10)
        for item, channel in zip(items, (Channel.WHATSAPP, Channel.PAGE), strict=True)
    ]
    return SimpleNamespace(items=items, talks=begun)


@pytest.fixture
def make_page(qtbot, talks, bridge, gone, clock):
    def made(language="en", *, rows, size=(1010, 700)):
        page = TalksPage(talks=talks, words=Words(language, clock.now), bridge=bridge, go=gone.append, clock=clock)
        qtbot.addWidget(page)
        page.resize(*size)
        page.show()
        page.visit(Visit(Place.TALKS))
        qtbot.waitUntil(lambda: len(page.rows) == rows)
        return page

    return made


def said(page):
    labels = [label for label in page.findChildren(PlainLabel) if label.isVisibleTo(page)]
    return "\n".join(label.text().translate(ISOLATES) for label in labels)


def again(page, qtbot, fits):
    """Wait until the page shows a row that fits; gives it."""
    qtbot.waitUntil(lambda: any(fits(row) for row in page.rows))
    return next(row for row in page.rows if fits(row))


def test_open_talks_with_their_age_and_the_old_ones_marked(make_page, two, clock, qtbot, gone):
    clock.forward(days=1)
    page = make_page(rows=2)
    assert [row.findChild(Excerpt).accessibleName() for row in page.rows] == ["Cold soup", "Mkate mbaya"]
    assert "Open for 24 hours" in said(page) or "Open for 1 day" in said(page)
    assert "No. 1001 · WhatsApp" in said(page)
    tones = {pill.property("tone") for row in page.rows for pill in row.findChildren(Pill)}
    assert tones == {"soft"}
    clock.forward(days=3)
    page.tick()
    qtbot.waitUntil(lambda: page.rows[0].findChild(Pill).property("tone") == "watch")
    QTest.mouseClick(page.rows[0].findChild(Excerpt), Qt.MouseButton.LeftButton)
    assert gone == [Visit(Place.MESSAGES, messages=(two.items[0].message.id,))]


def test_a_talk_that_is_settled_asks_for_its_line_in_public(make_page, two, qtbot, gone, talks):
    page = make_page(rows=2)
    page.rows[1].buttons["settle"].click()
    row = again(page, qtbot, lambda one: "ask" in one.buttons)
    assert page.settled.isVisible()
    assert row.buttons["ask"].property("look") == "primary"
    row.buttons["ask"].click()
    again(page, qtbot, lambda one: one.one.talk.closing is Closing.ASKED)
    assert QGuiApplication.clipboard().text() == Words("sw").plain("talks-question")
    again(page, qtbot, lambda one: "agreed" in one.buttons).buttons["agreed"].click()
    row = again(page, qtbot, lambda one: "write" in one.buttons)
    row.buttons["write"].click()
    assert gone == [Visit(Place.REPLIES, messages=(two.items[1].message.id,), template="close")]
    row.buttons["written"].click()
    qtbot.waitUntil(lambda: talks.of(two.items[1].message.id)[0].closing is Closing.WRITTEN)
    row = again(page, qtbot, lambda one: one.one.talk.closing is Closing.WRITTEN)
    assert not row.buttons
    row.put_right.answers[Right.YES].click()
    qtbot.waitUntil(lambda: len(page.rows) == 1)
    assert "Put right, say customers: yes 1 · partly 0 · no 0" in said(page)


def test_every_step_can_be_taken_back(make_page, two, qtbot, talks):
    page, id = make_page(rows=2), two.items[0].message.id
    page.rows[0].buttons["settle"].click()
    again(page, qtbot, lambda one: "leave" in one.buttons)
    page.news.buttons()[0].click()
    qtbot.waitUntil(lambda: all("settle" in row.buttons for row in page.rows))
    page.rows[0].buttons["take-away"].click()
    qtbot.waitUntil(lambda: len(page.rows) == 1)
    page.news.buttons()[0].click()
    qtbot.waitUntil(lambda: len(page.rows) == 2)
    assert talks.of(id)[0] == two.talks[0]


def test_a_word_of_how_it_was_is_kept_with_its_note_and_taken_back(make_page, two, qtbot, talks):
    talks.settle(two.talks[0]).result(10)
    page, id = make_page(rows=2), two.items[0].message.id
    row = again(page, qtbot, lambda one: one.put_right is not None)
    row.put_right.note.setText("<b>refund</b> on its way")
    row.put_right.answers[Right.PARTLY].click()
    row = again(page, qtbot, lambda one: one.one.verdict is not None)
    told = row.put_right.told.text().translate(ISOLATES)
    assert "partly · " in told
    assert told.endswith(" · <b>refund</b> on its way")
    row.put_right.undo.click()
    qtbot.waitUntil(lambda: talks.of(id)[1] is None)
    again(page, qtbot, lambda one: one.put_right is not None and one.one.verdict is None)


def test_a_note_that_is_being_typed_stays(make_page, two, qtbot, talks, shop):
    talks.settle(two.talks[0]).result(10)
    page = make_page(rows=2)
    row = again(page, qtbot, lambda one: one.put_right is not None)
    with qtbot.waitActive(page):
        page.activateWindow()
    row.put_right.note.setFocus()
    row.put_right.note.setText("half a sen")
    shop.inbox.answered(two.items[1].message.id, True).result(10)
    qtbot.wait(400)
    assert row in page.rows
    assert row.put_right.note.text() == "half a sen"


def test_no_talk_is_open(make_page, gone, qtbot):
    page = make_page(rows=0)
    page.refresh()
    qtbot.waitUntil(lambda: page.nothing.isVisibleTo(page))
    page.nothing.findChildren(type(page.see_glad))[0].click()
    assert gone == [Visit(Place.WAITING)]


def test_who_is_glad_is_listed(make_page, two, shop, talks, gone, qtbot):
    id = two.items[0].message.id
    shop.inbox.answered(id, True).result(10)
    talks.judge(id, Right.YES).result(10)
    page = make_page(rows=2)
    qtbot.waitUntil(lambda: page.see_glad.isVisibleTo(page))
    page.see_glad.click()
    assert gone == [Visit(Place.MESSAGES, messages=(id,))]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", [(1010, 700), (660, 560)])
def test_no_button_is_cut(make_page, two, talks, language, size):
    talks.settle(two.talks[0]).result(10)
    page = make_page(language, rows=2, size=size)
    for row in page.rows:
        for button in row.buttons.values():
            assert button.width() >= button.minimumSizeHint().width()
            assert button.height() >= button.heightForWidth(button.width())


def test_beside_a_message_stands_its_talk_and_how_it_was(qtbot, talks, words, bridge, gone, two, shop):
    beside = Aftermath(talks, words, bridge, gone.append, lambda error: None)
    qtbot.addWidget(beside)
    item = two.items[0]
    beside.show_item(item)
    assert beside.isVisible()
    assert "no. 1001" in beside.talk.text().translate(ISOLATES)
    beside.talk.click()
    assert gone == [Visit(Place.TALKS)]
    beside.put_right.answers[Right.NO].click()
    qtbot.waitUntil(lambda: talks.of(item.message.id)[1] is not None)
    beside.show_item(item)
    assert "no ·" in beside.put_right.told.text().translate(ISOLATES)


def test_nothing_is_asked_beside_praise_or_before_an_answer(qtbot, talks, words, bridge, gone, shop, make_post):
    beside = Aftermath(talks, words, bridge, gone.append, lambda error: None)
    qtbot.addWidget(beside)
    praise, bad = shop.receive(make_post("p", mood=Mood.POSITIVE), make_post("b", "Cold soup", mood=Mood.NEGATIVE))
    beside.show_item(bad)
    assert beside.isHidden()
    beside.show_item(shop.inbox.answered(praise.message.id, True).result(10))
    assert beside.isHidden()
    beside.show_item(shop.inbox.answered(bad.message.id, True).result(10))
    assert beside.isVisible()
    assert beside.talk.isHidden()
