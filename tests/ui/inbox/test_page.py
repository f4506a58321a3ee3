import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from desktop.content.words import Words
from desktop.errors import StoreDamaged
from desktop.model.inbox import Query
from desktop.model.incident import IncidentId
from desktop.model.message import Claim
from desktop.model.reading import Concern, Mood, Risk
from ui.inbox.page import MessagesPage
from ui.inbox.row import lay_out
from ui.inbox.speech import handle, spoken
from ui.places import Place, Visit
from ui.question import Question
from ui.widgets.card import Pill

HERE = Visit(Place.MESSAGES)
WIDE, NARROW = (1010, 700), (660, 560)


@pytest.fixture
def gone():
    return []


@pytest.fixture
def make_page(qtbot, shop, bridge, gone, words):
    def made(size=WIDE, language=None, visit=HERE):
        spoken = Words(language, words._now) if language else words
        page = MessagesPage(inbox=shop.inbox, words=spoken, bridge=bridge, go=gone.append)
        qtbot.addWidget(page)
        page.resize(*size)
        page.show()
        with qtbot.waitActive(page):
            page.activateWindow()
        page.visit(visit)
        return page

    return made


def shown(page):
    return [page.model.index(row).data() for row in range(page.model.rowCount())]


def choose(page, row):
    page.list.setCurrentIndex(page.model.index(row))


def test_all_messages_are_listed_newest_first(make_page, crisis):
    page = make_page()
    assert page.model.rowCount() == 5
    assert shown(page)[0] == "Two of us got sick after the pies"
    assert "5" in page.count.text()


def test_a_search_finds_and_says_how_many(make_page, crisis, qtbot):
    page = make_page()
    QTest.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.filters.search.window().focusWidget() is page.filters.search
    QTest.keyClicks(page.filters.search, "pies")
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    assert page.count.text() == page._words("messages-count-found", count=1, number="1")


def test_escape_takes_the_search_back_before_it_leads_back(make_page, crisis, qtbot):
    page, back = make_page(), []
    QShortcut(QKeySequence("Esc"), page).activated.connect(lambda: back.append(1))
    page.filters.search.setFocus()
    QTest.keyClicks(page.filters.search, "pies")
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    QTest.keyClick(page.filters.search, Qt.Key.Key_Escape)
    assert page.filters.search.text() == ""
    assert page.model.rowCount() == 5
    assert back == []
    QTest.keyClick(page.filters.search, Qt.Key.Key_Escape)
    assert back == [1]


def test_a_search_without_result_offers_to_clear_it(make_page, crisis, qtbot):
    page = make_page()
    QTest.keyClicks(page.filters.search, "zebra")
    qtbot.waitUntil(lambda: not page._left.has_list())
    button = page._left.findChild(type(page.detail.reply))
    button.click()
    assert page.model.rowCount() == 5
    assert page.filters.search.text() == ""
    assert page._left.has_list()


@pytest.mark.parametrize(
    ("box", "value", "found"),
    [
        ("mood", Mood.POSITIVE, 1),
        ("concern", Concern.SAFETY_HEALTH, 1),
        ("risk", "safety", 1),
        ("platform", "bluesky", 1),
        ("language", "sw", 1),
        ("order", True, 5),
    ],
)
def test_every_filter_asks_its_question(make_page, crisis, box, value, found):
    page = make_page()
    combo = getattr(page.filters, box)
    combo.setCurrentIndex(combo.findData(value))
    combo.activated.emit(combo.currentIndex())
    assert page.model.rowCount() == found


def test_the_evidence_is_shown_exactly_and_then_everything(make_page, crisis):
    ids = (crisis[0].message.id, crisis[2].message.id)
    page = make_page(visit=Visit(Place.MESSAGES, messages=ids))
    assert page.model.rowCount() == 2
    assert page.evidence.sentence.text() == page._words("messages-these", count=2, number="2")
    page.evidence.buttons()[0].click()
    assert page.model.rowCount() == 5
    assert page.evidence.isHidden()


@pytest.mark.parametrize("step", ["", "s1_real"])
def test_the_messages_of_a_crisis_file_say_so_and_lead_back_to_it_and_its_step(make_page, crisis, gone, step):
    ids = (crisis[0].message.id, crisis[2].message.id)
    page = make_page(visit=Visit(Place.MESSAGES, messages=ids, incident=IncidentId(7), step=step))
    assert page.evidence.sentence.text() == page._words("messages-these-file", count=2, number="2")
    back, everything = page.evidence.buttons()
    back.click()
    assert gone == [Visit(Place.CRISIS, incident=IncidentId(7), step=step)]
    everything.click()
    assert page.evidence.isHidden()


def test_the_messages_for_a_file_that_is_being_opened_lead_back_to_the_form(make_page, crisis, gone):
    ids = (crisis[0].message.id, crisis[2].message.id)
    page = make_page(visit=Visit(Place.MESSAGES, messages=ids, new=True))
    assert page.evidence.sentence.text() == page._words("messages-these-form", count=2, number="2")
    page.evidence.buttons()[0].click()
    assert gone == [Visit(Place.CRISIS)]


def test_a_single_message_is_opened_at_once(make_page, crisis):
    page = make_page(NARROW, visit=Visit(Place.MESSAGES, messages=(crisis[4].message.id,)))
    assert page.detail.isVisible()
    assert page.detail.item().message.id == crisis[4].message.id


def test_one_key_sets_the_mood_and_one_takes_it_back(make_page, crisis, qtbot, shop):
    page = make_page()
    choose(page, 1)
    page.list.setFocus()
    id = page.detail.item().message.id
    QTest.keyClick(page.list, Qt.Key.Key_P)
    qtbot.waitUntil(lambda: page.detail.item().reading.mood is Mood.POSITIVE)
    assert page.detail.item().reading.by_owner
    assert page.detail.read.undo.isVisible()
    assert page.model.index(1).data(257).reading.by_owner
    assert shop.inbox.items((id,))[0].reading.mood is Mood.POSITIVE
    QTest.keyClick(page.list, Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: page.detail.item().reading.mood is Mood.NEGATIVE)
    assert not page.detail.item().reading.by_owner
    assert not page.detail.read.undo.isVisible()


def test_letters_typed_into_the_search_label_nothing(make_page, crisis, qtbot):
    page = make_page()
    choose(page, 0)
    page.filters.search.setFocus()
    QTest.keyClicks(page.filters.search, "pun")
    assert page.filters.search.text() == "pun"
    assert not any(item.reading.by_owner for item in page._inbox.page(Query()))


def test_the_buttons_do_what_the_keys_do(make_page, crisis, qtbot):
    page = make_page()
    choose(page, 0)
    page.detail.read.labels[Mood.NEUTRAL].click()
    qtbot.waitUntil(lambda: page.detail.item().reading.mood is Mood.NEUTRAL)
    assert page.detail.read.labels[Mood.NEUTRAL].isChecked()
    page.detail.read.labels[Mood.NEUTRAL].click()  # once more changes nothing
    assert page.detail.read.labels[Mood.NEUTRAL].isChecked()
    page.detail.read.undo.click()
    qtbot.waitUntil(lambda: page.detail.item().reading.mood is Mood.NEGATIVE)
    assert not any(button.isChecked() for button in page.detail.read.labels.values())


def test_a_corrected_label_keeps_the_focus_and_the_place(make_page, crisis, qtbot):
    page = make_page((1010, 480))
    choose(page, 0)
    button, bar = page.detail.read.labels[Mood.NEUTRAL], page.detail._area.verticalScrollBar()
    button.setFocus()
    qtbot.waitUntil(lambda: bar.value() > 0)
    qtbot.wait(50)
    place = bar.value()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.detail.item().reading.mood is Mood.NEUTRAL)
    qtbot.wait(50)
    assert page.focusWidget() is button
    assert bar.value() == place
    page.detail.read.undo.setFocus()
    page.detail.read.undo.click()
    qtbot.waitUntil(lambda: page.detail.item().reading.mood is Mood.NEGATIVE)
    assert page.focusWidget() in page.detail.read.labels.values()


def test_a_message_can_be_marked_as_answered_and_back(make_page, crisis, qtbot):
    page = make_page()
    choose(page, 0)
    page.detail.answered.click()
    qtbot.waitUntil(lambda: page.detail.item().message.answered_at is not None)
    assert page.detail.answered.words() == page._words("messages-mark-open")
    page.detail.answered.click()
    qtbot.waitUntil(lambda: page.detail.item().message.answered_at is None)


def test_reply_leads_to_the_replies_with_this_message(make_page, crisis, gone):
    page = make_page()
    choose(page, 0)
    page.detail.reply.click()
    assert gone == [Visit(Place.REPLIES, messages=(crisis[-1].message.id,))]


def test_a_post_is_opened_only_after_a_question(make_page, crisis, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()) or True)
    page = make_page()
    choose(page, 0)
    page.detail.open.click()
    assert opened == []
    (question,) = page.findChildren(Question)
    question.findChildren(type(page.detail.open))[0].click()
    assert opened == ["https://social.example/1"]


@pytest.mark.parametrize("url", ["", "javascript:alert(1)", "file:///etc/passwd"])
def test_a_post_that_cannot_be_opened_is_not_offered(make_page, shop, make_post, url):
    shop.receive(make_post(1, url=url), make_post(2, minutes=1))
    page = make_page()
    choose(page, 0)
    assert not page.detail.open.isVisible()
    choose(page, 1)
    assert page.detail.open.isVisible()


def test_new_messages_wait_while_one_is_read(make_page, crisis, shop, make_post, qtbot):
    page = make_page()
    choose(page, 2)
    reading = page.detail.item()
    shop.receive(make_post(9, "brand new"), make_post(10, "brand new too"))
    qtbot.waitUntil(page.news.isVisible)
    assert page.news.sentence.text() == page._words("messages-new", count=2, number="2")
    assert page.model.rowCount() == 5
    assert page.detail.item() == reading
    page.news.buttons()[0].click()
    assert page.model.rowCount() == 7
    assert page.detail.item() == reading
    assert page.list.currentIndex().row() == 4
    assert page.news.isHidden()


def test_new_messages_appear_at_once_where_nothing_is_read(make_page, crisis, shop, make_post, qtbot):
    page = make_page()
    shop.receive(make_post(9, "brand new"))
    qtbot.waitUntil(lambda: page.model.rowCount() == 6)
    assert page.news.isHidden()


def test_what_came_while_nobody_looked_is_listed_when_the_page_is_seen(make_page, crisis, shop, make_post, qtbot):
    page = make_page()
    page.hide()
    with qtbot.waitSignal(page._bridge.messages_arrived):
        shop.receive(make_post(9, "brand new"))
    page.show()
    assert shown(page)[0] == "brand new"


def test_what_came_while_nobody_looked_is_told_where_one_was_reading(make_page, crisis, shop, make_post, qtbot):
    page = make_page()
    choose(page, 2)
    reading = page.detail.item()
    page.hide()
    shop.receive(make_post(9, "brand new"))
    shop.inbox.answered(reading.message.id, True).result(60)
    page.show()
    assert page.news.sentence.text() == page._words("messages-new", count=1, number="1")
    assert page.detail.item().message.answered_at is not None
    assert page.model.rowCount() == 5


def test_new_messages_that_do_not_fit_the_question_are_not_announced(make_page, crisis, shop, make_post, qtbot):
    page = make_page()
    page.filters.mood.setCurrentIndex(page.filters.mood.findData(Mood.POSITIVE))
    page.filters.changed.emit()
    choose(page, 0)
    shop.receive(make_post(9, "not positive", mood=Mood.NEGATIVE))
    qtbot.waitUntil(lambda: not page._gather.isActive() and shop.inbox.count(Query()) == 6)
    assert page.news.isHidden()
    assert page.model.rowCount() == 1


def test_an_empty_inbox_leads_to_the_accounts_and_fills_by_itself(make_page, gone, shop, make_post, qtbot):
    page = make_page()
    assert not page._left.has_list()
    page._left.findChild(type(page.detail.reply)).click()
    assert gone == [Visit(Place.ACCOUNTS)]
    shop.receive(make_post(1, "the first one"))
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    assert page._left.has_list()


def test_a_damaged_store_is_said_in_a_sentence(make_page, crisis, monkeypatch):
    page = make_page()

    def refuse(_query):
        raise StoreDamaged

    monkeypatch.setattr(page._inbox, "count", refuse, raising=False)
    page.refresh()
    assert not page._left.has_list()
    monkeypatch.undo()
    page._left.findChild(type(page.detail.reply)).click()
    assert page._left.has_list()


def test_little_room_shows_one_pane_at_a_time(make_page, crisis, qtbot):
    page = make_page(NARROW)
    assert page.list.isVisible()
    assert not page.detail.isVisible()
    qtbot.mouseClick(
        page.list.viewport(), Qt.MouseButton.LeftButton, pos=page.list.visualRect(page.model.index(0)).center()
    )
    assert page.detail.isVisible()
    assert not page.list.isVisible()
    QTest.keyClick(page.detail.reply, Qt.Key.Key_Escape)
    assert page.list.isVisible()
    assert not page.detail.isVisible()


def test_an_unreadable_message_says_so(make_page, shop, make_post):
    shop.receive(make_post(1, "", readable=False))
    page = make_page()
    choose(page, 0)
    assert page.detail.written.note.text() == page._words("messages-unreadable")
    assert not page.detail.written.text.isVisible()


@pytest.mark.parametrize("language", ["en", "sw", "he"])
def test_a_mail_that_pretends_is_shown_with_a_warning_and_others_are_not(make_page, shop, make_post, language):
    mail = {"platform": "mail", "url": "", "handle": "x@mail.instagram.com"}
    shop.receive(
        make_post(1, "Click here", claim=Claim("instagram", refused=True), minutes=1, **mail),
        make_post(2, "Click here", claim=Claim("instagram"), minutes=2, **mail),
        make_post(3, "Lovely bread", minutes=3, platform="mail"),
    )
    page = make_page(language=language)
    for row, mark in enumerate(("refused", "unproven")):
        choose(page, row)
        assert page.detail.caution.isVisible()
        warning = page.detail.caution.sentence.text()
        assert warning == page._words(f"messages-claim-{mark}", platform=page._words("platform-instagram"))
        tag = page._words(f"messages-tag-{mark}")
        assert tag in [pill.text() for pill in page.detail.findChildren(Pill)]
        item = page.detail.item()
        assert tag in [one.text for one, _ in lay_out(item, 420, page.font(), page._words).tags]
        assert tag in spoken(item, page._words)
    choose(page, 2)
    assert not page.detail.caution.isVisible()


@pytest.mark.parametrize("language", ["en", "sw", "he"])
def test_a_notice_whose_sender_nobody_checked_says_so_quietly(make_page, shop, make_post, language):
    shop.receive(
        make_post(1, "Cold soup", claim=Claim("google", unchecked=True), minutes=1, platform="google", stars=1),
        make_post(2, "Lovely bread", minutes=2, platform="google", stars=5),
    )
    page = make_page(language=language)
    choose(page, 0)
    said = page.detail.unknown
    assert said.isVisible()
    assert said.text() == page._words("messages-claim-unchecked", platform=page._words("platform-google"))
    assert not page.detail.caution.isVisible()
    assert next(pill.text() for pill in page.detail.findChildren(Pill)) == page._words("mood-neutral"), "no loud mark"
    choose(page, 1)
    assert not said.isVisible()


@pytest.mark.parametrize("language", ["en", "sw", "he"])
def test_a_feeling_is_set_right_without_scrolling_however_much_was_read(make_page, shop, make_post, qtbot, language):
    """In the window of 900 x 600, the side of which takes 212."""
    said = (
        "Dirty and rude. We got sick. My lawyer will sue you, I told the newspaper, everybody must boycott this place."
    )
    words = [(word, "mood:negative") for word in ("Dirty", "rude", "sick", "sue", "boycott", "newspaper")]
    shop.receive(make_post(1, said, mood=Mood.NEGATIVE, risks=frozenset(Risk), words=words, stars=1))
    page = make_page((688, 600), language)
    choose(page, 0)
    page.list.activated.emit(page.model.index(0))
    buttons = list(page.detail.read.labels.values())
    qtbot.waitUntil(lambda: all(one.visibleRegion().boundingRect() == one.rect() for one in buttons))


def test_what_was_asked_and_read_survives_a_change_of_language(make_page, crisis):
    page = make_page()
    page.filters.put(Query(mood=Mood.NEGATIVE, urgent_first=True))
    page.filters.changed.emit()
    choose(page, 1)
    reading = page.detail.item()
    again = make_page(language="he")
    again.restore(page.keep())
    assert again.filters.query() == page.filters.query()
    assert again.model.rowCount() == 3
    assert again.detail.item() == reading


@pytest.mark.parametrize("language", ["en", "sw", "he"])
def test_every_sentence_of_the_page_exists(make_page, crisis, language):
    page = make_page(language=language)
    for row in range(5):
        choose(page, row)
        assert handle(page.detail.item(), page._words) in page.detail._who.text()


def test_a_handle_stands_beside_a_borrowed_name_and_hides_nothing(make_page, shop, make_post):
    shop.receive(make_post(1, "hi", handle="@eve\u202egnp", name="Sunrise Bakery"))
    page = make_page()
    choose(page, 0)
    said = page.detail._who.text()
    assert "Sunrise Bakery" in said
    assert "@eve⟨202E⟩gnp" in said


def test_a_writer_without_a_name_is_somebody(make_page, shop, make_post):
    shop.receive(make_post(1, "hi", handle="", name=""))
    page = make_page()
    page.visit(Visit(Place.MESSAGES))
    page.list.setCurrentIndex(page.list.model().index(0, 0))
    assert page.detail._who.text().strip("\u2068\u2069") == page._words("messages-somebody")


def test_a_danger_that_is_none_is_taken_back_and_another_is_added(make_page, crisis, qtbot, words):
    page = make_page()
    row = next(row for row in range(page.model.rowCount()) if page.model.index(row).data(257).reading.risks)
    choose(page, row)
    risk = min(page.detail.item().reading.risks)
    link = next(
        button
        for button in page.detail.findChildren(QAbstractButton)
        if button.accessibleName() == words("messages-risk-not-named", what=words(f"risk-{risk}"))
    )
    link.click()
    qtbot.waitUntil(lambda: risk not in page.detail.item().reading.risks)
    assert page.detail.read.undo.isVisible()
    pick(page.detail.read.special, Risk.MEDIA_INQUIRY)
    qtbot.waitUntil(lambda: Risk.MEDIA_INQUIRY in page.detail.item().reading.risks)
    assert page.detail.read.special.findData(Risk.MEDIA_INQUIRY) == -1
    page.detail.read.undo.click()
    qtbot.waitUntil(lambda: page.detail.item().reading.risks == {risk})
    assert not page.detail.read.undo.isVisible()


def test_the_concern_is_set_right_by_choosing_another(make_page, crisis, qtbot, words):
    page = make_page()
    choose(page, 0)
    assert page.detail.read.concern.currentData() == page.detail.item().reading.concern
    pick(page.detail.read.concern, Concern.PRICE_BILLING)
    qtbot.waitUntil(lambda: page.detail.item().reading.concern is Concern.PRICE_BILLING)
    assert page.detail.read.concern.currentData() == Concern.PRICE_BILLING
    assert page.detail.read.undo.isVisible()


def test_it_is_said_how_many_copies_follow(make_page, shop, make_post, qtbot, words):
    shop.receive(*(make_post(n, "Sick of waiting for the new pie to come back", handle=f"@{n}") for n in range(3)))
    page = make_page()
    choose(page, 1)
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_P)
    qtbot.waitUntil(page.news.isVisible)
    assert page.news.sentence.text() == words("messages-followed-set", count=2, number="2")
    assert {page.model.index(row).data(257).reading.mood for row in range(3)} == {Mood.POSITIVE}


def pick(combo, value):
    combo.setCurrentIndex(combo.findData(value))
    combo.activated.emit(combo.currentIndex())
