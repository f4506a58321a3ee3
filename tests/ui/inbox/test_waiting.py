"""Those who wait for an answer: listed, answered with one click, closed and taken back, and late when it is time."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.content.words import LANGUAGES, Words
from desktop.model.answers import Order
from desktop.model.reading import Mark, Mood, Risk
from desktop.model.talks import Channel
from desktop.services.answers import Answers
from desktop.services.crew import Crew
from desktop.services.talks import PrivateTalks
from desktop.settings import Settings
from ui.inbox.views import Views
from ui.inbox.waiting_page import EACH, WaitingPage
from ui.places import Place, Visit
from ui.widgets.card import Pill
from ui.widgets.excerpt import Excerpt
from ui.widgets.text import PlainLabel

ISOLATES = dict.fromkeys(range(0x2066, 0x206A))


@pytest.fixture
def gone():
    return []


@pytest.fixture
def answers(shop, clock):
    crew = Crew()
    yield Answers(shop._ledger, clock, crew)
    crew.close()


@pytest.fixture
def make_page(qtbot, shop, bridge, gone, clock, answers):
    def made(language="en", *, rows=None, size=(1010, 700)):
        page = WaitingPage(
            answers=answers,
            inbox=shop.inbox,
            words=Words(language, clock.now),
            bridge=bridge,
            go=gone.append,
            clock=clock,
        )
        qtbot.addWidget(page)
        page.resize(*size)
        page.show()
        page.visit(Visit(Place.WAITING))
        qtbot.waitUntil(lambda: len(listed(page)) == rows if rows is not None else page.count.text() != "Looking…")
        return page

    return made


@pytest.fixture
def five(shop, make_post):
    return shop.receive(
        make_post("praise", "Lovely bread", minutes=60, mood=Mood.POSITIVE, platform="google"),
        make_post("asks", "Open on Sunday?", minutes=30, handle="@juma"),
        make_post("late", "Cold soup", minutes=240, mood=Mood.NEGATIVE, urgency=2),
        make_post("ill", "We got sick", minutes=5, mood=Mood.NEGATIVE, urgency=3, risks=frozenset({Risk.SAFETY})),
        make_post("rude", "You fools", minutes=10, mood=Mood.NEGATIVE, marks=frozenset({Mark.ABUSE})),
    )


def rows(page):
    found = [page._column.itemAt(place).widget() for place in range(page._column.count())]
    return [row for row in found if row.isVisibleTo(page)]


def listed(page):
    return [row.findChild(Excerpt).accessibleName() for row in rows(page)]


def pills(row):
    return [pill.text() for pill in row.findChildren(Pill) if pill.isVisibleTo(row)]


def said(page):
    labels = [label for label in page.findChildren(PlainLabel) if label.isVisibleTo(page)]
    return "\n".join(label.text().translate(ISOLATES) for label in labels)


def test_danger_first_then_who_waits_longest_and_who_is_late_is_marked(make_page, five):
    page = make_page(rows=5)
    covered = "Covered, because it insults. Open it to read it."
    assert listed(page) == ["We got sick", "Cold soup", covered, "Open on Sunday?", "Lovely bread"]
    assert pills(rows(page)[0]) == ["Safety"]
    assert pills(rows(page)[1]) == ["Due", "Complaint"]
    assert pills(rows(page)[3]) == ["Question"]
    assert "5 messages wait for an answer, 1 is late" in said(page)
    assert "Waiting for 4 hours · due since" in said(page)
    assert page.views.buttons[Place.WAITING].text().translate(ISOLATES) == "Waiting for an answer · 5"
    assert [row.answer.property("look") for row in rows(page)] == ["primary", *["quiet"] * 4]


def test_one_click_leads_to_the_reply(make_page, five, gone):
    page = make_page(rows=5)
    first = rows(page)[0]
    first.answer.click()
    QTest.mouseClick(first.findChild(Excerpt), Qt.MouseButton.LeftButton)
    assert gone == [Visit(Place.REPLIES, messages=(first.item.message.id,))] * 2


def test_what_needs_no_answer_goes_and_comes_back(make_page, five, qtbot, shop):
    page = make_page(rows=5)
    closed = rows(page)[4]
    closed.close_it.click()
    qtbot.waitUntil(lambda: len(rows(page)) == 4)
    assert "Lovely bread" in page.news.sentence.text()
    assert shop.inbox.items([closed.item.message.id])[0].message.closed_at is not None
    (undo,) = page.news.buttons()
    undo.click()
    qtbot.waitUntil(lambda: len(rows(page)) == 5)
    assert page.news.isHidden()
    assert shop.inbox.items([closed.item.message.id])[0].message.is_open


def test_other_orders_and_one_platform(make_page, five, qtbot):
    page = make_page(rows=5)
    page.order.setCurrentIndex(page.order.findData(Order.WAITING))
    page.order.activated.emit(1)
    qtbot.waitUntil(lambda: listed(page)[0] == "Cold soup")
    page.platform.setCurrentIndex(page.platform.findData("google"))
    page.platform.activated.emit(1)
    qtbot.waitUntil(lambda: listed(page) == ["Lovely bread"])
    kept = page.keep()
    again = make_page()
    again.restore(kept)
    again.refresh()
    qtbot.waitUntil(lambda: listed(again) == ["Lovely bread"])


def test_a_platform_where_nobody_waits_any_more_leads_back_to_all(make_page, five, qtbot, shop):
    page = make_page(rows=5)
    page.platform.setCurrentIndex(page.platform.findData("google"))
    page.platform.activated.emit(1)
    qtbot.waitUntil(lambda: len(rows(page)) == 1)
    rows(page)[0].close_it.click()
    qtbot.waitUntil(lambda: "Nobody waits for an answer on this platform." in said(page))
    page._everywhere()
    qtbot.waitUntil(lambda: len(rows(page)) == 4)


def test_nobody_waits(make_page, gone, qtbot):
    page = make_page(rows=0)
    qtbot.waitUntil(lambda: "Nobody waits for an answer." in said(page))
    assert page.card.isHidden()
    assert not page.speed.text()


def test_who_writes_now_is_listed_and_who_is_answered_goes(make_page, five, qtbot, shop, make_post):
    page = make_page(rows=5)
    kept = rows(page)[1]
    shop.receive(make_post("new", "Burnt pie", mood=Mood.NEGATIVE, urgency=2))
    qtbot.waitUntil(lambda: len(rows(page)) == 6)
    shop.inbox.answered(rows(page)[0].item.message.id, True).result(10)
    qtbot.waitUntil(lambda: len(rows(page)) == 5)
    assert rows(page)[0] is kept
    assert kept.answer.property("look") == "primary"


def test_it_becomes_late_while_somebody_looks(make_page, five, qtbot, clock):
    page = make_page(rows=5)
    clock.forward(minutes=11)
    page.tick()
    qtbot.waitUntil(lambda: pills(rows(page)[0]) == ["Due", "Safety"])
    assert "2 are late" in page.count.text().translate(ISOLATES)


def test_a_long_queue_is_listed_a_part_at_a_time(make_page, qtbot, shop, make_post):
    shop.receive(*(make_post(n, f"Cold soup {n}", minutes=n, mood=Mood.NEGATIVE) for n in range(EACH + 3)))
    page = make_page(rows=EACH)
    assert page.more.isVisible()
    page.more.click()
    qtbot.waitUntil(lambda: len(rows(page)) == EACH + 3)
    qtbot.waitUntil(page.more.isHidden)


def test_how_soon_people_got_an_answer(make_page, qtbot, shop, make_post, clock):
    items = shop.receive(*(make_post(n, f"Soup {n}", minutes=60, mood=Mood.NEGATIVE) for n in range(6)))
    page = make_page(rows=6)
    assert "0 of 6 have an answer, too few to name a usual time" in page.speed.text().translate(ISOLATES)
    for item in items[:5]:
        shop.inbox.answered(item.message.id, True).result(10)
    page.refresh()
    qtbot.waitUntil(lambda: "half of these within 1 hour" in page.speed.text().translate(ISOLATES) or
                    "half of these within 60 minutes" in page.speed.text().translate(ISOLATES))  # fmt: skip
    assert page.speed.text().count("\n") == 0


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", [(1010, 700), (660, 560)])
def test_no_row_is_wider_than_the_page(make_page, five, language, size):
    page = make_page(language, rows=5, size=size)
    for row in rows(page):
        assert row.width() <= size[0]
        for part in (row.answer, row.close_it):
            assert part.width() >= part.minimumSizeHint().width()


def test_all_messages_lead_to_those_that_wait(qtbot, bridge, gone, words, answers, five, shop):
    views = Views(words, gone.append, Place.MESSAGES)
    qtbot.addWidget(views)
    talks = PrivateTalks(shop._ledger, answers._crew, Settings)
    talks.begin(five[0].message.id, Channel.PAGE).result(10)
    views.keep_counted(answers, talks, bridge)
    views.show()
    there = views.buttons[Place.WAITING]
    qtbot.waitUntil(lambda: there.text().translate(ISOLATES).endswith("5"))
    qtbot.waitUntil(lambda: views.buttons[Place.TALKS].text().translate(ISOLATES) == "Private talks · 1")
    there.click()
    assert gone == [Visit(Place.WAITING)]
    assert not there.isChecked()
    views.buttons[Place.MESSAGES].click()
    assert views.buttons[Place.MESSAGES].isChecked()
    assert len(gone) == 1


def test_the_keys_begin_at_the_view_that_is_shown(qtbot, gone, words):
    holder = QWidget()
    qtbot.addWidget(holder)
    field, views = QLineEdit(holder), Views(words, gone.append, Place.WAITING)
    column = QVBoxLayout(holder)
    for part in (field, views):
        column.addWidget(part)
    views.hide()
    with qtbot.waitActive(holder):
        holder.show()
        holder.activateWindow()
    views.buttons[Place.MESSAGES].setFocus()
    views.show()
    qtbot.waitUntil(views.buttons[Place.WAITING].hasFocus)


def test_the_keys_stay_where_somebody_is_typing(qtbot, gone, words):
    holder = QWidget()
    qtbot.addWidget(holder)
    field, views = QLineEdit(holder), Views(words, gone.append, Place.WAITING)
    column = QVBoxLayout(holder)
    for part in (field, views):
        column.addWidget(part)
    with qtbot.waitActive(holder):
        holder.show()
        holder.activateWindow()
    field.setFocus()
    views.hide()
    views.show()
    qtbot.wait(50)
    assert field.hasFocus()


def test_an_old_wait_is_said_in_days(make_page, shop, make_post):
    shop.receive(make_post("old", "Cold soup", minutes=60 * 24 * 5, mood=Mood.NEGATIVE))
    page = make_page(rows=1)
    assert f"Waiting for {page._words.span(timedelta(days=5))}" in said(page)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_demand_for_money_does_not_wait_and_with_a_danger_in_it_it_bears_its_badge(
    make_page, shop, make_post, language
):
    demand = {"mood": Mood.NEGATIVE, "marks": frozenset({Mark.RANSOM})}
    shop.receive(
        make_post("pay", "Pay me 500 or the one star stays", minutes=9, **demand),
        make_post("ill", "Pay me 500, we got sick", minutes=8, risks=frozenset({Risk.SAFETY}), **demand),
    )
    page = make_page(language, rows=1)
    (row,) = rows(page)
    said = [pill.text() for pill in row.findChildren(Pill)]
    assert said == [page._words("mark-ransom"), page._words("risk-safety")]
    assert row.answer.property("look") == "quiet"
