"""What a rise is about, in one click: counted, said in plain words, and fit to be handed on."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from desktop.content.words import LANGUAGES, Words
from desktop.errors import DeskError, StoreError
from desktop.model.account import Account, AccountId
from desktop.model.message import Author
from desktop.model.meter import Level, Meter
from desktop.model.reading import Concern, Mark
from desktop.model.scope import Felt, Gist, Group, Pace, Scope, Unseen
from ui.home.scope_sheet import ScopeSheet
from ui.home.scope_words import ScopeWords
from ui.places import Place, Visit
from ui.widgets.card import Card
from ui.widgets.excerpt import Excerpt
from ui.widgets.part_bar import Row

from .conftest import IDS, NOON, PARTS, item, texts

TURNED = "\u202eevil <b>pies</b>\u202c made us sick"
SINCE = NOON - timedelta(hours=30)


def with_author(one, handle, followers=None, **more):
    return replace(one, message=replace(one.message, author=Author(handle, "", followers), **more))


FULL = Scope(
    since=SINCE,
    until=NOON,
    messages=IDS,
    people=7,
    platforms=(Group("mastodon", 5, IDS[:6]), Group("google", 2, IDS[6:])),
    pace=Pace(4, 0, timedelta(hours=3)),
    gist=Gist(item(1, TURNED), IDS[:4], (("food poisoning", 3), ("pies", 2)), Concern.SAFETY_HEALTH, 6),
    first=item(2, "It began with me"),
    loudest=(with_author(item(3), "@big", 12400),),
    silent=2,
    deaf=("google",),
    felt=(Felt("he", IDS[:5], 1, 2), Felt("fr", IDS[5:7]), Felt("sw", (), 3)),
    dangers=(Group("safety", 3, IDS[:3]),),
    answered=1,
    nameless=2,
    unsure=1,
    unseen=(
        Unseen(Account(AccountId("f"), "feed", "My page"), SINCE),
        Unseen(Account(AccountId("n"), "feed", "New"), None),
    ),
    cut=True,
)


@pytest.fixture
def opened(shown, services):
    """Opens the sheet with a scope (or an error); gives it with the visits."""

    def open_it(scope=FULL, language="en"):
        seen = shown(language)
        seen.page.show()
        seen.page.gauge.scope.click()
        (sheet,) = seen.page.window().findChildren(ScopeSheet)
        before = texts(sheet)
        if isinstance(scope, DeskError):
            services.told.set_exception(scope)
        else:
            services.told.set_result(scope)
        return sheet, seen.visits, before

    return open_it


def plain(lines):
    return " ".join(lines).translate(dict.fromkeys((0x2068, 0x2069, 0x200E, 0x200F)))


@pytest.mark.parametrize(
    ("level", "risen", "offered"),
    [
        (Level.CALM, None, False),
        (Level.CALM, 9, False),
        (Level.CALM, 10, True),
        (Level.WATCH, None, True),
        (Level.EMERGENCY, None, True),
        (Level.BLIND, None, False),
        (Level.LEARNING, 20, True),
    ],
)
def test_it_is_offered_while_the_meter_is_up_or_rises(shown, services, level, risen, offered):
    services.meter_now = Meter(NOON, level, PARTS)
    services.risen = risen and (risen, NOON)
    page = shown().page
    assert page.gauge.scope.isVisibleTo(page) is offered


def test_it_opens_at_once_and_fills_when_it_is_counted(opened, qtbot):
    sheet, _, before = opened()
    assert before == ["Counting…"]
    qtbot.waitUntil(lambda: sheet.read.isVisible())
    said = plain(texts(sheet))
    for told in (
        "7 different people", "on 2 platforms, since 23 Nov",
        "4 people in the last 3 hours. Nobody in the 3 hours before.",
        "4 of 9 messages say nearly this.", "“food poisoning” 3, “pies” 2", "6 of 9 are about: Safety and health",
        "@big, Mastodon: 12,400 followers", "For 2 people the number of followers is unknown.",
        "Hebrew one happy 5 of 8", "French 2 of 2", "Safety: 3 people write of it", "1 of 9 messages are marked",
        "on Google: followers are not told there", "What was written at “My page” since 23 Nov",
        "What is written at “New”: it has not been seen yet.", "Who wrote 2 of the messages",
        "How one message is meant", "messages in French", "only the newest are counted", "Whether it is true.",
    ):  # fmt: skip
        assert told in said


def test_what_a_stranger_wrote_is_shown_as_signs(opened, qtbot):
    sheet, _, _ = opened()
    qtbot.waitUntil(lambda: sheet.read.isVisible())
    (quoted, first) = sheet.findChildren(Excerpt)
    assert quoted.accessibleName() == "⟨202E⟩evil <b>pies</b>⟨202C⟩ made us sick"
    assert first.accessibleName() == "It began with me"


def test_each_button_opens_its_messages(opened, qtbot):
    sheet, visits, _ = opened()
    qtbot.waitUntil(lambda: sheet.read.isVisible())
    named = {button.accessibleName(): button for button in sheet.findChildren(QPushButton)}
    for words in ("See all that say this", "Open this message", "Read these messages"):
        named[words].click()
    assert visits == [
        Visit(Place.MESSAGES, messages=IDS[:4]),
        Visit(Place.MESSAGES, messages=(item(2).message.id,)),
        Visit(Place.MESSAGES, messages=IDS),
    ]


def test_each_number_opens_its_messages(opened, qtbot):
    sheet, visits, _ = opened()
    qtbot.waitUntil(lambda: sheet.read.isVisible())
    rows = sheet.findChildren(Row)
    for row in rows:
        qtbot.keyClick(row, Qt.Key.Key_Return)
    expected = [IDS[:6], IDS[6:], (item(3).message.id,), IDS[:5], IDS[5:7], IDS[:3]]
    assert visits == [Visit(Place.MESSAGES, messages=ids) for ids in expected]
    assert len(rows) == len(expected) + 1  # nobody is unhappy in the last language: nothing to open


def test_the_sheet_ends_where_its_words_end(opened, qtbot):
    sheet, _, _ = opened()
    qtbot.waitUntil(lambda: sheet.read.isVisible())
    content = sheet._area.widget()

    def foot():
        cards = [part for part in sheet.findChildren(Card) if part.parentWidget() is content]
        return content.height() - max(card.geometry().bottom() for card in cards)

    qtbot.waitUntil(lambda: content.height() > sheet._area.viewport().height() and foot() < 40)


def test_every_place_is_shown_and_the_languages_that_are_not_are_counted(opened, qtbot):
    platforms = tuple(Group(f"place{n}", 1, IDS[:1]) for n in range(9))
    felt = tuple(Felt(one, IDS[:3], 1, 1) for one in ("he", "en", "sw", "fr", "de", "es", "it"))
    sheet, _, _ = opened(replace(FULL, platforms=platforms, felt=felt))
    qtbot.waitUntil(lambda: sheet.read.isVisible())
    said = plain(texts(sheet))
    assert all(f"Place{n}" in said or f"place{n}" in said for n in range(9))
    assert "In 2 more languages 6 of 10 are unhappy." in said


def test_there_is_one_filled_button_and_the_focus_is_on_it(opened, qtbot):
    sheet, _, _ = opened()
    qtbot.waitUntil(lambda: sheet.read.isVisible())
    filled = [one for one in sheet.findChildren(QPushButton) if one.property("look") == "primary"]
    assert filled == [sheet.read]


def test_nothing_unhappy_is_said(opened, qtbot):
    sheet, _, _ = opened(Scope(SINCE, NOON))
    qtbot.waitUntil(lambda: any("no message is unhappy" in text for text in texts(sheet)))
    assert not sheet.read.isVisible()
    assert not sheet.copy.isVisible()


def test_trouble_is_said(opened, qtbot):
    sheet, _, _ = opened(StoreError())
    qtbot.waitUntil(lambda: sheet.state.text() != "Counting…")
    assert sheet.state.text() == Words("en")(StoreError().key)


def test_a_sheet_that_was_closed_meanwhile_is_left_alone(shown, services, qtbot):
    page = shown().page
    page.show()
    page.gauge.scope.click()
    (sheet,) = page.window().findChildren(ScopeSheet)
    with qtbot.waitSignal(sheet.destroyed):
        sheet.close()
    services.told.set_result(FULL)
    heard = []
    page._bridge.when_done(services.told, heard.append, heard.append)
    qtbot.waitUntil(lambda: heard == [FULL])


def test_the_copy_says_the_same_and_can_be_handed_on(opened, qtbot):
    sheet, _, _ = opened()
    qtbot.waitUntil(lambda: sheet.read.isVisible())
    qtbot.mouseClick(sheet.copy, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert sheet.state.text().startswith("Copied.")
    assert copied.startswith("Sunrise Bakery · Tuesday 24 November 2026")
    assert not set(copied) & set("\u2068\u2069\u200e\u200f\u202e")
    for told in (
        "7 different people",
        "- @big, Mastodon: 12,400 followers",
        "It began with me",
        "- Hebrew: 5 of 8 unhappy",
    ):
        assert told in copied


@pytest.mark.parametrize(
    "more",
    [{"private": True}, {"platform": "mail"}, {"platform": "whatsapp"}],
    ids=["private", "mail", "whatsapp"],
)
def test_a_private_message_keeps_its_words_and_author_to_itself(more):
    secret = with_author(item(1, "my home address is here"), "@dana", 500, **more)
    scope = replace(FULL, first=secret, gist=replace(FULL.gist, item=secret), loudest=(secret,))
    copied = ScopeWords(scope, Words("en", lambda: NOON)).text("", NOON)
    assert "address" not in copied
    assert "dana" not in copied
    assert copied.count("a private message") == 2


def test_an_insult_stays_covered_in_the_copy():
    rude = item(1, "you damn thieves")
    rude = replace(rude, reading=replace(rude.reading, marks=frozenset({Mark.ABUSE})))
    copied = ScopeWords(replace(FULL, first=rude), Words("en", lambda: NOON)).text("", NOON)
    assert "thieves" not in copied


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_of_it_is_said_in_every_language(opened, qtbot, language):
    sheet, _, _ = opened(FULL, language)
    qtbot.waitUntil(lambda: sheet.read.isVisible())
    assert "(en)" not in plain(texts(sheet))


def test_a_list_runs_in_the_direction_of_reading():
    told = ScopeWords(FULL, Words("he", lambda: NOON)).claim()
    listed = next(line for line in told if "food poisoning" in line)
    assert "\u2068\u200f\u2068" in listed  # an isolate takes its direction from the first sign that is not isolated
