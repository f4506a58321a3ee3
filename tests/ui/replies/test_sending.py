from dataclasses import replace
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QPushButton

from desktop.connectors import CONNECTORS
from desktop.connectors.base import Speaker
from desktop.content.words import LANGUAGES, Words
from desktop.errors import Garbled, Unreachable
from desktop.headless_replies import to_confirm
from desktop.model.account import Health, SourceState
from desktop.model.outgoing import Fate
from desktop.store import accounts
from tests.ui.replies.conftest import TOWN
from ui.places import Place, Visit
from ui.question import Question

ANSWER = "We are sorry. Please write to us."
WHOLE = f"@amina {ANSWER}"


@pytest.fixture
def town(shop):
    return shop.open_account()


@pytest.fixture
def stale(shop, town):
    return shop.receive("The bread was stale", platform="mastodon", account=TOWN)


@pytest.fixture
def page(make_page, stale):
    page = make_page()
    page.visit(to(stale))
    page.sheet.editor.setPlainText(ANSWER)
    return page


def to(item, **more):
    return Visit(Place.REPLIES, messages=(item.message.id,), **more)


@pytest.fixture
def ask(qtbot):
    """Press the button and wait for the question."""

    def ask(page):
        page.sheet.reply.click()
        qtbot.waitUntil(lambda: page.sending.dialog is not None)
        return page.sending.dialog

    return ask


@pytest.fixture
def send(qtbot, ask, shop):
    """Confirm, and wait until something came of it."""

    def send(page):
        ask(page).yes.click()
        qtbot.waitUntil(lambda: all(one.outgoing.state is not Fate.SENDING for one in shop.outbox.pending()))
        settle(qtbot, shop)

    return send


def settle(qtbot, shop):
    qtbot.waitUntil(lambda: not shop.outbox._busy and not shop.crew._busy)
    shop.database.write(lambda tables: None).result(60)
    qtbot.wait(1)


def questions(page):
    return [one for one in page.window().findChildren(Question) if one.isVisible()]


def said(banner):
    return banner.sentence.text().translate({0x2068: None, 0x2069: None}) if banner.isVisible() else ""


def offered(banner):
    return [button.text() for button in banner.buttons()]


# -- whether it is offered ------------------------------------------------------------------------


def test_where_the_account_can_answer_replying_comes_first_and_copying_second(page, make_page, shop, stale):
    assert page.sheet.reply.isVisible()
    assert "Mastodon" in page.sheet.reply.text()
    assert [one.property("look") for one in (page.sheet.reply, page.sheet.copy)] == ["primary", "quiet"]
    page.visit(to(shop.receive("from a feed")))
    page.sheet.editor.setPlainText(ANSWER)
    assert not page.sheet.reply.isVisible()
    assert page.sheet.copy.property("look") == "primary"


def test_a_reply_that_was_sent_clears_what_rests_for_it(page, send, stale, shop, qtbot):
    shop.replies.cooling.put_aside("In anger", "en", stale.message.id, None).result(60)
    page.refresh()
    assert page.cooling.line.isVisible()
    send(page)
    assert shop.replies.cooling.waiting() == []
    qtbot.waitUntil(lambda: not page.cooling.line.isVisible())


def test_a_statement_for_everyone_is_only_copied(make_page, town):
    page = make_page()
    page.visit(Visit(Place.REPLIES))
    assert not page.sheet.reply.isVisible()


def test_a_removed_account_leaves_only_copying(page, shop, bridge, qtbot):
    shop.database.write(lambda tables: accounts.remove(tables, TOWN, shop.speaking.clock.now())).result(60)
    page.refresh()
    assert not page.sheet.reply.isVisible()


# -- the question ---------------------------------------------------------------------------------


def test_the_question_shows_all_and_nothing_was_sent(page, ask, shop, stale):
    dialog = ask(page)
    assert dialog.text.toPlainText() == WHOLE
    assert dialog.text.isReadOnly()
    told = " ".join(dialog.sentences())
    assert "Nothing was sent yet" in told
    assert "Our shop" in told
    assert "@amina_k" in told
    assert Words("en")("outbox-seen-mastodon") in told
    assert dialog.quote.text.toPlainText() == stale.message.text
    assert not dialog.caution.isVisible()
    assert shop.speaking.tried == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_private_message_is_answered_in_private_and_the_question_says_so(make_page, ask, shop, town, clock, language):
    secret = shop.receive("My order is 77", platform="mastodon", account=TOWN, private=True)
    page, words = make_page(language), Words(language)
    page.visit(to(secret))
    page.sheet.editor.setPlainText(ANSWER)
    told = ask(page).sentences()
    assert words("outbox-seen-mastodon-private", handle="@amina_k") in told
    assert words("outbox-seen-mastodon") not in told
    (parcel,) = shop.outbox.pending()
    plain = [*to_confirm(Desk(), parcel, words)]
    assert words.plain("outbox-seen-mastodon-private", handle="@amina_k") in plain


class Desk:
    """As much of a desk as a terminal needs to name a platform."""

    replies = SimpleNamespace(platform=lambda id: SimpleNamespace(name=id))


def test_enter_and_esc_mean_not_yet(page, ask, shop, qtbot):
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        dialog = ask(page)
        assert dialog.focusWidget() is dialog.no
        qtbot.keyClick(dialog.focusWidget(), key)
        qtbot.waitUntil(lambda: page.sending.dialog is None)
    settle(qtbot, shop)
    assert shop.speaking.tried == []
    assert "One reply is not sent yet" in said(page.sending.line)


def test_the_keyboard_reaches_everything_in_the_question(page, ask, qtbot):
    dialog = ask(page)
    seen = []
    for _ in range(8):
        seen.append(dialog.focusWidget())
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert {dialog.text, dialog.yes, dialog.no} <= set(seen)
    assert all(one.accessibleName() for one in (dialog, dialog.text, dialog.yes, dialog.no))
    assert dialog.accessibleDescription()


def test_a_message_answered_already_is_said_in_the_question(page, ask, shop, stale):
    shop.inbox.answered(stale.message.id, True).result(60)
    assert "answered already" in said(ask(page).caution)


@pytest.mark.parametrize(
    ("text", "side"),
    [
        (ANSWER, Qt.LayoutDirection.LeftToRight),
        ("שלום, אנחנו מצטערים", Qt.LayoutDirection.RightToLeft),
        ("@dana@town.example @amina תודה", Qt.LayoutDirection.RightToLeft),
    ],
)
@pytest.mark.parametrize("language", ["en", "he"])
def test_the_text_stands_in_its_own_direction(make_page, ask, stale, language, text, side):
    page = make_page(language)
    page.visit(to(stale))
    page.sheet.editor.setPlainText(text)
    assert ask(page).text.document().defaultTextOption().textDirection() == side


def test_a_hostile_text_is_shown_as_the_signs_it_is(page, ask):
    hostile = "<img src='file:///etc/passwd'> <b>bold</b> \u202egnp"
    page.sheet.editor.setPlainText(hostile)
    assert ask(page).text.toPlainText() == "@amina " + hostile.replace("\u202e", "\ufffd")


def test_two_clicks_ask_once(page, qtbot, shop):
    page.sheet.reply.click()
    page.sheet.reply.click()
    qtbot.waitUntil(lambda: page.sending.dialog is not None)
    settle(qtbot, shop)
    assert len(shop.outbox.pending()) == 1


# -- what blocks ----------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["Write to {refund}", " "])
def test_an_open_field_or_an_empty_text_blocks(page, shop, qtbot, text):
    page.sheet.editor.setPlainText(text)
    page.sheet.reply.click()
    assert said(page.sheet.blocked)
    settle(qtbot, shop)
    assert page.sending.dialog is None
    assert shop.outbox.pending() == []


def test_a_text_that_is_too_long_blocks_and_says_by_how_much(page, shop, qtbot):
    page.sheet.editor.setPlainText(("We are sorry. " * 99)[:499] + "x")
    page.sheet.reply.click()
    qtbot.waitUntil(page.sheet.blocked.isVisible)
    assert "7 characters too long for Mastodon" in said(page.sheet.blocked)
    assert page.sending.dialog is None


@pytest.mark.parametrize("health", [Health.LOCKED_OUT, Health.PAUSED])
def test_an_account_that_is_not_ready_leads_to_the_accounts(page, shop, town, qtbot, gone, health):
    def spoil(tables):
        accounts.keep(tables, replace(town, paused=health is Health.PAUSED), town.added_at)
        accounts.keep_state(tables, SourceState(TOWN, health), "")

    shop.database.write(spoil).result(60)
    page.sheet.reply.click()
    qtbot.waitUntil(page.sheet.blocked.isVisible)
    assert "Our shop" in said(page.sheet.blocked)
    page.sheet.blocked.buttons()[0].click()
    assert gone == [Visit(Place.ACCOUNTS)]


# -- what became of it ----------------------------------------------------------------------------


def test_a_sent_reply_is_said_and_its_post_can_be_opened(page, send, shop, stale, qtbot, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()) or True)
    QGuiApplication.clipboard().setText("as it was")
    send(page)
    qtbot.waitUntil(lambda: "Your reply is on Mastodon" in said(page.sheet.said))
    assert [text for _, text, _ in shop.speaking.posts] == [WHOLE]
    assert shop.inbox.items((stale.message.id,))[0].message.answered_at is not None
    assert QGuiApplication.clipboard().text() == "as it was"
    assert said(page.sending.line) == ""
    page.sheet.said.buttons()[0].click()
    questions(page)[0].findChildren(QPushButton)[0].click()
    assert opened == ["https://town.example/r1"]


def test_while_it_is_sent_it_says_so_and_asks_for_nothing(page, ask, shop, qtbot):
    shop.speaking.fates = ["hangs"]
    ask(page).yes.click()
    assert "Waiting for Mastodon" in said(page.sheet.said)
    assert shop.speaking.reached.wait(5)
    page.sheet.reply.click()
    qtbot.waitUntil(page.sheet.blocked.isVisible)
    assert "being sent" in said(page.sheet.blocked)
    shop.speaking.go_on.set()
    qtbot.waitUntil(lambda: "Your reply is on Mastodon" in said(page.sheet.said))
    assert len(shop.speaking.posts) == 1


def test_a_step_is_named_afterwards_and_leads_back(make_page, send, stale, qtbot, gone):
    page = make_page()
    page.visit(to(stale, step="s1_first_word"))
    page.sheet.editor.setPlainText(ANSWER)
    send(page)
    qtbot.waitUntil(lambda: page._words("step-s1_first_word") in page.sheet.said.sentence.text())
    page.sheet.said.buttons()[1].click()
    assert gone[-1] == Visit(Place.CRISIS, step="s1_first_word")


def test_the_first_word_of_a_case_ticks_its_step_when_it_is_sent(make_page, send, shop, stale, qtbot, gone):
    case = shop.incidents.open("service_pileon", summary="Rude", lead="Neema").result(60)
    page = make_page()
    page.visit(to(stale, step="s1_first_word", incident=case.id))
    page.sheet.editor.setPlainText(ANSWER)
    send(page)
    done = page._words("outbox-step-done", step=page._words("step-s1_first_word"))
    qtbot.waitUntil(lambda: done in page.sheet.said.sentence.text())
    qtbot.waitUntil(lambda: "s1_first_word" in shop.incidents.get(case.id).checklist.ticks)
    page.sheet.said.buttons()[1].click()
    assert gone[-1] == Visit(Place.CRISIS, incident=case.id)


def test_one_that_was_not_sent_says_why_and_is_sent_after_a_fresh_confirmation(page, send, shop, qtbot):
    shop.speaking.fates = [Unreachable("errors-no-network")]
    send(page)
    qtbot.waitUntil(page.sheet.blocked.isVisible)
    assert said(page.sheet.blocked).startswith("Not sent. There is no internet connection.")
    assert "by itself" not in said(page.sheet.blocked)
    assert "One reply is not sent yet" in said(page.sending.line)
    page.sheet.blocked.buttons()[0].click()
    qtbot.waitUntil(lambda: page.sending.dialog is not None)
    assert shop.speaking.posts == []
    page.sending.dialog.yes.click()
    qtbot.waitUntil(lambda: "Your reply is on Mastodon" in said(page.sheet.said))
    assert said(page.sheet.blocked) == ""


def whole(widget):
    return not widget.isHidden() and widget.visibleRegion().boundingRect() == widget.rect()


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_became_of_it_is_seen_whole_in_a_small_window(make_page, shop, stale, send, qtbot, language):
    page = make_page(language, (740, 560))
    page.visit(to(stale))
    page.sheet.editor.setPlainText(ANSWER)
    page.sheet.reply.setFocus()
    shop.speaking.fates = [Unreachable("errors-no-network")]
    send(page)
    qtbot.waitUntil(lambda: whole(page.sheet.blocked))
    assert all(whole(button) for button in page.sheet.blocked.buttons())
    page.visit(to(shop.receive("Another")))
    page._area.begin()
    page.visit(to(stale))
    qtbot.waitUntil(lambda: whole(page.sheet.blocked))


def test_nothing_moves_under_a_hand_that_types(make_page, shop, stale, qtbot):
    page = make_page(size=(740, 560))
    page.visit(to(stale))
    page.sheet.editor.setFocus()
    qtbot.waitUntil(page.sheet.editor.hasFocus)
    page._area.begin()
    page.sheet.blocked.say("Something")
    qtbot.wait(1)
    assert page._area.verticalScrollBar().value() == 0


def test_a_refusal_is_said_in_the_words_of_the_platform(page, send, shop, qtbot):
    shop.speaking.fates = [Garbled("errors-mastodon-reply-refused")]
    send(page)
    qtbot.waitUntil(page.sheet.blocked.isVisible)
    assert page._words("errors-mastodon-reply-refused") in page.sheet.blocked.sentence.text()


def test_one_in_doubt_is_said_calmly_and_leads_to_what_can_be_done(page, send, shop, qtbot):
    shop.speaking.fates = ["lost before"]
    send(page)
    qtbot.waitUntil(page.sheet.blocked.isVisible)
    assert "please do not send it again" in said(page.sheet.blocked)
    assert "not certain whether one reply arrived" in said(page.sending.line)
    page.sheet.blocked.buttons()[0].click()
    (row,) = page.sending.list.rows
    assert list(row.buttons) == ["open", "look"]
    assert len(shop.speaking.tried) == 1


def test_another_try_while_one_is_in_doubt_leads_to_what_can_be_done(page, send, shop, qtbot):
    shop.speaking.fates = ["lost before"]
    send(page)
    qtbot.waitUntil(page.sheet.blocked.isVisible)
    page.sheet.reply.click()
    qtbot.waitUntil(lambda: page._words("errors-outbox-is-unclear") == page.sheet.blocked.sentence.text())
    assert offered(page.sheet.blocked) == [page._words("outbox-unclear-see")]
    page.sheet.blocked.buttons()[0].click()
    assert len(page.sending.list.rows) == 1
    assert len(shop.speaking.tried) == 1


def test_what_comes_back_for_another_message_is_said_above(page, ask, shop, qtbot):
    shop.speaking.fates = ["hangs"]
    ask(page).yes.click()
    assert shop.speaking.reached.wait(5)
    page.visit(to(shop.receive("another message")))
    shop.speaking.go_on.set()
    qtbot.waitUntil(lambda: "Your reply is on Mastodon" in said(page.sending.line))
    assert said(page.sheet.said) == ""


def test_what_is_said_follows_what_is_found_later(page, send, shop, qtbot, clock):
    shop.speaking.fates, shop.speaking.finds = ["lost after"], ["not yet"]
    send(page)
    qtbot.waitUntil(lambda: "not certain" in said(page.sheet.blocked))
    clock.forward(minutes=2)
    shop.outbox.tend()
    qtbot.waitUntil(lambda: "Your reply is on Mastodon" in said(page.sheet.said))
    assert said(page.sheet.blocked) == ""


def test_the_line_keeps_its_focus_while_nothing_new_is_to_be_said(page, ask, shop, qtbot):
    ask(page).no.click()
    qtbot.waitUntil(lambda: page.sending.dialog is None)
    button = page.sending.line.buttons()[0]
    page.refresh()
    assert page.sending.line.buttons() == [button]


# -- all that are not done ------------------------------------------------------------------------


@pytest.fixture
def doubtful(page, send, shop, qtbot, clock):
    """A page with one reply of which only the owner can find out what became of it, and its row."""
    shop.speaking.fates = ["lost before"]
    send(page)
    for _ in range(3):
        clock.forward(minutes=45)
        shop.outbox.tend()
        settle(qtbot, shop)
    page.sending.show_list()
    return page.sending.list.rows[0]


def test_the_owner_is_asked_to_look_herself_and_says_it_is_there(doubtful, page, shop, stale, qtbot):
    assert list(doubtful.buttons) == ["open", "there", "not_there"]
    assert "open the conversation" in doubtful.state.text()
    doubtful.buttons["there"].click()
    qtbot.waitUntil(lambda: shop.inbox.items((stale.message.id,))[0].message.answered_at is not None)
    qtbot.waitUntil(lambda: page.sending.list.rows == [])
    assert page.sending.list.empty.isVisible()
    assert page.sending.list.focusWidget() is page.sending.list.shut
    assert said(page.sending.line) == ""


def test_the_owner_says_it_is_not_there_and_confirms_anew(doubtful, page, shop, qtbot):
    doubtful.buttons["not_there"].click()
    qtbot.waitUntil(lambda: list(page.sending.list.rows[0].buttons) == ["send", "change", "withdraw"])
    page.sending.list.rows[0].buttons["send"].click()
    qtbot.waitUntil(lambda: page.sending.dialog is not None)
    assert page.sending.list is None
    assert shop.speaking.posts == []
    page.sending.dialog.yes.click()
    qtbot.waitUntil(lambda: len(shop.speaking.posts) == 1)
    settle(qtbot, shop)
    assert len({mark for _, _, mark in shop.speaking.tried}) == 1


def test_looking_again_finds_it(page, send, shop, qtbot):
    shop.speaking.fates, shop.speaking.finds = ["lost after"], ["not yet"]
    send(page)
    page.sending.show_list()
    page.sending.list.rows[0].buttons["look"].click()
    qtbot.waitUntil(lambda: "Your reply is on Mastodon" in said(page.sheet.said))
    assert len(shop.speaking.posts) == 1


def test_the_conversation_is_opened_after_its_host_was_shown(doubtful, page, qtbot, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()) or True)
    doubtful.buttons["open"].click()
    assert opened == []
    questions(page)[0].findChildren(QPushButton)[0].click()
    assert opened == ["https://social.example/1"]


def test_a_reply_is_deleted_only_after_a_yes(page, ask, shop, qtbot):
    ask(page).no.click()
    page.sending.line.buttons()[0].click()
    (row,) = page.sending.list.rows
    row.buttons["withdraw"].click()
    questions(page)[0].reject()
    assert len(shop.outbox.pending()) == 1
    row.buttons["withdraw"].click()
    questions(page)[-1].findChildren(QPushButton)[0].click()
    qtbot.waitUntil(lambda: shop.outbox.pending() == [])
    qtbot.waitUntil(lambda: said(page.sending.line) == "")


def test_a_kept_text_can_be_written_on(page, ask, shop, qtbot, stale):
    ask(page).no.click()
    qtbot.waitUntil(lambda: page.sending.dialog is None)
    page.visit(to(shop.receive("another message")))
    page.sending.show_list()
    page.sending.list.rows[0].buttons["change"].click()
    assert page.writing.item.message.id == stale.message.id
    assert page.sheet.editor.text() == WHOLE
    page.sheet.editor.appendPlainText("Neema")
    dialog = ask(page)
    assert dialog.text.toPlainText() == f"{WHOLE}\nNeema"
    settle(qtbot, shop)
    assert len(shop.outbox.pending()) == 1


def test_coming_back_to_the_message_says_how_its_reply_stands(page, send, shop, stale, make_page, qtbot):
    shop.speaking.fates = [Unreachable()]
    send(page)
    again = make_page()
    again.visit(to(stale))
    assert said(again.sheet.blocked).startswith("Not sent.")


def test_the_focus_stays_with_its_reply_while_others_change(page, send, shop, qtbot):
    shop.speaking.fates = ["lost before"]
    other = shop.receive("Second one", platform="mastodon", account=TOWN)
    shop.outbox.prepare(other.message.id, "Thank you").result(60)
    send(page)
    page.sending.show_list()
    page.sending.list.rows[0].buttons["change"].setFocus()
    shop.outbox.prepare(shop.receive("Third", platform="mastodon", account=TOWN).message.id, "x").result(60)
    qtbot.waitUntil(lambda: len(page.sending.list.rows) == 3)
    assert page.sending.list.focusWidget() is page.sending.list.rows[0].buttons["change"]


# -- words ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_that_answers_says_who_can_see_it(language):
    speakers = [connector.kind.id for connector in CONNECTORS if isinstance(connector, Speaker)]
    assert len(speakers) >= 8
    for kind in (*speakers, "script"):
        assert Words(language).has(f"outbox-seen-{kind}")
    for kind in ("mastodon", "telegram"):  # those that bring private messages
        assert Words(language).has(f"outbox-seen-{kind}-private")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_whole_way_is_spoken_in_every_language(make_page, ask, send, shop, stale, qtbot, language):
    page, words = make_page(language), Words(language)
    page.visit(to(stale))
    page.sheet.editor.setPlainText(ANSWER)
    assert ask(page).yes.text() == words("outbox-confirm-send")
    page.sending.dialog.no.click()
    qtbot.waitUntil(lambda: page.sending.dialog is None)
    send(page)
    qtbot.waitUntil(
        lambda: page.sheet.said.sentence.text() == words("outbox-sent", platform=words("platform-mastodon"))
    )
