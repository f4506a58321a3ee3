"""Insults stay covered, marks can be taken back and set, and doubts come with their messages."""

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from desktop.content.words import Words
from desktop.model.inbox import Query
from desktop.model.reading import LONGEST_TEXT, Mark, Mood, Risk
from ui.inbox.page import MessagesPage
from ui.inbox.row import lay_out
from ui.inbox.speech import NOT_ANSWERED, deciding_words, feeling, spoken, tags
from ui.names import language_name
from ui.places import Place, Visit
from ui.widgets.text import PlainLabel

INSULT = "You people are complete morons"


@pytest.fixture
def gone():
    return []


@pytest.fixture
def make_page(qtbot, shop, bridge, gone, words):
    def made(language="en"):
        page = MessagesPage(inbox=shop.inbox, words=Words(language, words._now), bridge=bridge, go=gone.append)
        qtbot.addWidget(page)
        page.resize(1010, 700)
        page.show()
        page.visit(Visit(Place.MESSAGES))
        return page

    return made


@pytest.fixture
def insult(shop, make_post):
    marks = frozenset({Mark.ABUSE})
    shop.receive(
        make_post(1, "Nice bread", minutes=5),
        make_post(2, INSULT, mood=Mood.NEGATIVE, marks=marks, title="Morons", words=(("morons", "mark:abuse"),)),
    )


def button(page, name):
    return next(one for one in page.detail.findChildren(QAbstractButton) if name in (one.accessibleName(), one.text()))


def texts(widget):
    return [label.text() for label in widget.findChildren(PlainLabel) if label.isVisibleTo(widget)]


def choose(page, row):
    page.list.setCurrentIndex(page.model.index(row))
    QCoreApplication.processEvents()  # what is put in is shown a moment later


@pytest.mark.parametrize("language", ["en", "sw", "he"])
def test_an_insult_is_read_nowhere_before_it_is_wanted(make_page, insult, language):
    page = make_page(language)
    choose(page, 0)
    detail, item = page.detail, page.detail.item()
    row = lay_out(item, 400, page.font(), page._words)
    said = [row.text.text(), spoken(item, page._words), *texts(detail), detail.written.text.toPlainText()]
    assert not any("morons" in text.lower() for text in said)
    assert row.title is None
    assert page._words("messages-covered") in said[0]
    assert page._words("mark-abuse") in [tag.text for tag in tags(item, page._words)]


def test_the_owner_can_read_it_and_another_message_covers_it_again(make_page, insult, words):
    page = make_page()
    choose(page, 0)
    QTest.mouseClick(button(page, words("messages-uncover")), Qt.MouseButton.LeftButton)
    assert page.detail.written.text.toPlainText() == INSULT
    assert page.detail.written.text.isVisible()
    assert "Morons" in texts(page.detail.written)
    page.refresh()
    assert page.detail.written.text.isVisible()
    choose(page, 1)
    assert page.detail.written.text.toPlainText() == "Nice bread"
    choose(page, 0)
    assert not page.detail.written.text.isVisible()


def test_the_owner_says_that_it_is_no_insult(make_page, insult, words, qtbot):
    page = make_page()
    choose(page, 0)
    button(page, words("messages-mark-not-named", what=words("mark-abuse"))).click()
    qtbot.waitUntil(page.detail.written.text.isVisible)
    assert page.detail.item().reading.marks == frozenset()
    assert not page.detail.written.uncover.isVisible()
    page.detail.read.undo.click()
    qtbot.waitUntil(lambda: not page.detail.written.text.isVisible())
    assert page.detail.item().reading.marks == {Mark.ABUSE}


def test_a_mark_is_added_and_filtered_by(make_page, insult, words, qtbot):
    page = make_page()
    choose(page, 1)
    special = page.detail.read.special
    assert special.findData(Mark.OWN) == -1
    special.setCurrentIndex(special.findData(Mark.ADVERT))
    special.activated.emit(special.currentIndex())
    qtbot.waitUntil(lambda: page.detail.item().reading.marks == {Mark.ADVERT})
    assert special.findData(Mark.ADVERT) == -1
    for mark, count in ((Mark.ADVERT, 1), (Mark.ABUSE, 1), (Mark.RANSOM, 0)):
        page.filters.put(Query(mark=mark))
        assert page.filters.query() == Query(mark=mark)
        page.filters.changed.emit()
        assert page.model.rowCount() == count
    page.filters.put(Query(risk=Risk.SAFETY))
    assert page.filters.query() == Query(risk=Risk.SAFETY)


def test_what_the_owner_wrote_herself_cannot_be_denied(make_page, shop, make_post, words):
    shop.receive(make_post(1, "We open at nine", marks=frozenset({Mark.OWN})))
    page = make_page()
    choose(page, 0)
    assert words("mark-own.why") in texts(page.detail)
    names = [one.accessibleName() for one in page.detail.findChildren(QAbstractButton)]
    assert words("messages-mark-not-named", what=words("mark-own")) not in names


@pytest.mark.parametrize("language", ["en", "sw", "he"])
def test_doubts_are_said_with_their_messages_and_as_no_proof(make_page, shop, make_post, gone, language):
    said = "Terrible service and rude staff avoid this place"
    shop.receive(make_post(9, "Lovely bread", minutes=60 * 24 * 40))
    for number in range(4):
        text = said if number < 2 else f"Bad bread {number}"
        shop.receive(make_post(number, text, minutes=number, handle=f"@new{number}", stars=1, mood=Mood.NEGATIVE))
    page = make_page(language)
    choose(page, 0)
    words = page._words
    shown = texts(page.detail.doubts)
    assert shown == [
        words("messages-fake"),
        words("messages-fake-burst", count=4, number=words.number(4)),
        words("messages-fake-wording", count=1, number=words.number(1)),
        words("messages-fake-note"),
    ]
    links = page.detail.doubts.findChildren(QAbstractButton)
    for link in links:
        link.click()
    assert [len(visit.messages) for visit in gone] == [4, 2]
    choose(page, 2)
    assert len(texts(page.detail.doubts)) == 3


def test_the_languages_are_said_where_they_are_not_the_owners(make_page, shop, make_post, words):
    shop.receive(
        make_post(1, "Nice bread", minutes=1, language="en"),
        make_post(2, "Nice bread", minutes=2, language="en", also=("he",)),
        make_post(3, "Mkate mzuri", minutes=3, language="sw"),
    )
    page = make_page()
    said = []
    for row in range(3):
        choose(page, row)
        said.append(page.detail._where.text())
    assert "English" not in said[0]
    assert "English · Hebrew" in said[1]
    assert "Swahili" in said[2]


def test_the_gravest_danger_is_named_first(make_page, shop, make_post, words):
    shop.receive(make_post(1, "Sick, and my lawyer will call", risks=frozenset(Risk), mood=Mood.NEGATIVE))
    page = make_page()
    choose(page, 0)
    named = [tag.text for tag in tags(page.detail.item(), page._words)]
    assert named[:2] == [words("risk-self_harm"), words("risk-violence_threat")]
    assert len(named) == len(Risk) + 1


@pytest.mark.parametrize("language", ["en", "sw", "he"])
def test_a_screen_reader_hears_dangers_marks_and_stars(make_page, shop, make_post, language):
    dangers, marks = frozenset({Risk.SAFETY}), frozenset({Mark.RANSOM})
    shop.receive(make_post(1, "Pay me or else", risks=dangers, marks=marks, stars=1, mood=Mood.NEGATIVE))
    page = make_page(language)
    choose(page, 0)
    words = page._words
    heard = spoken(page.detail.item(), words)
    for said in ("risk-safety", "mark-ransom", "mood-negative"):
        assert words(said) in heard
    assert words("messages-spoken-stars", count=1) in heard


@pytest.mark.parametrize(("language", "text"), [("en", "חבורה של מטומטמים"), ("he", "You people are morons")])
def test_what_stands_instead_has_the_direction_of_the_window(make_page, shop, make_post, language, text):
    other = "he" if language == "en" else "en"
    shop.receive(make_post(1, text, marks=frozenset({Mark.ABUSE}), language=other))
    page = make_page(language)
    choose(page, 0)
    row = lay_out(page.detail.item(), 400, page.font(), page._words)
    side = Qt.LayoutDirection.LeftToRight if language == "en" else Qt.LayoutDirection.RightToLeft
    assert row.text.textOption().textDirection() == side


def test_how_many_follow_is_not_said_of_another_message(make_page, shop, make_post, qtbot):
    said = "Terrible service and rude staff avoid this place"
    shop.receive(*(make_post(number, said, minutes=number, handle=f"@{number}") for number in range(2)))
    shop.receive(make_post(3, "Something else altogether here", minutes=3))
    page = make_page()
    choose(page, 0)
    page.detail.read.relabel(Mood.POSITIVE)
    qtbot.waitUntil(page.news.isVisible)
    choose(page, 2)
    assert not page.news.isVisible()


@pytest.mark.parametrize("language", ["en", "sw", "he"])
def test_where_a_word_that_is_shown_speaks_against_it_the_words_are_not_called_clear(make_post, language):
    words, said = Words(language), {"mood": Mood.NEGATIVE, "certainty": 0.95}
    sure = make_post(1, "Terrible, not bad", words=(("Terrible", "mood:negative"),), **said)
    torn = make_post(2, "Terrible, not bad", words=(("not bad", "mood:positive"),), **said)
    mood = words("mood-negative")
    assert feeling(sure[1], words) == words("messages-certainty-high", mood=mood)
    assert feeling(torn[1], words) == words("messages-certainty-middle", mood=mood)


def test_other_messages_are_not_doubted(make_page, insult):
    page = make_page()
    choose(page, 1)
    assert not page.detail.doubts.isVisible()


@pytest.mark.parametrize("language", ["en", "sw", "he"])
def test_a_danger_says_what_to_do_first_until_it_is_answered(make_page, shop, make_post, language, qtbot):
    shop.receive(make_post(1, "I just want it all to end", risks=frozenset({Risk.SELF_HARM, Risk.MEDIA_INQUIRY})))
    page = make_page(language)
    choose(page, 0)
    counsel = page.detail.counsel
    assert counsel.isVisible()
    told = [page._words(f"risk-{risk}.first") for risk in ("self_harm", "media_inquiry")]
    assert "\n".join(told) in [label.text() for label in counsel.findChildren(PlainLabel)]
    page.detail.answered.click()
    qtbot.waitUntil(lambda: not counsel.isVisible())


@pytest.mark.parametrize(
    ("risks", "look"),
    [
        ({Risk.VIOLENCE_THREAT, Risk.LEGAL_THREAT}, "quiet"),
        ({Risk.SELF_HARM, Risk.VIOLENCE_THREAT}, "primary"),
        ({Risk.SAFETY}, "primary"),
        ((), "primary"),
    ],
)
def test_where_the_gravest_danger_is_not_to_be_answered_nothing_urges_to(make_page, shop, make_post, risks, look):
    shop.receive(make_post(1, "We know where you live", minutes=1, risks=frozenset({Risk.VIOLENCE_THREAT})))
    shop.receive(make_post(2, "What now", minutes=2, risks=frozenset(risks)))
    page = make_page()
    choose(page, 0)
    assert page.detail.reply.property("look") == "quiet"
    choose(page, 1)
    assert page.detail.reply.property("look") == look


@pytest.mark.parametrize(("language", "leave"), [("en", "Do not answer"), ("sw", "Usijibu."), ("he", "אל תענו")])
def test_the_dangers_that_are_not_answered_are_those_whose_advice_says_so(language, leave):
    words = Words(language)
    assert {risk for risk in Risk if words(f"risk-{risk}.first").startswith(leave)} == NOT_ANSWERED


@pytest.mark.parametrize("language", ["en", "sw", "he"])
def test_where_nobody_listens_for_dangers_that_is_said(make_page, shop, make_post, language):
    shop.receive(make_post(1, "Сервис ужасный, кофе холодный", minutes=1, language="ru"))
    shop.receive(make_post(2, "Nice bread", minutes=2, language="en"))
    page = make_page(language)
    choose(page, 0)
    tongue = language_name("ru", page._words)
    assert page.detail.unknown.text() == page._words("messages-unheard", language=tongue)
    choose(page, 1)
    assert not page.detail.unknown.isVisible()


@pytest.mark.parametrize("language", ["en", "sw", "he"])
def test_of_what_is_longer_than_is_read_that_is_said(make_page, shop, make_post, language):
    shop.receive(make_post(1, "x" * (LONGEST_TEXT + 1), minutes=1), make_post(2, "x" * LONGEST_TEXT, minutes=2))
    page = make_page(language)
    choose(page, 0)
    said = page._words("messages-unread", number=page._words.number(LONGEST_TEXT))
    assert (page.detail.unknown.isVisible(), page.detail.unknown.text()) == (True, said)
    choose(page, 1)
    assert not page.detail.unknown.isVisible()


def test_the_words_of_covered_insults_are_not_listed_either(make_page, shop, make_post, words):
    said = {"mood": Mood.NEGATIVE, "words": (("morons", "mood:negative"),)}
    shop.receive(make_post(1, "You morons", **said), make_post(2, "O morons", marks=frozenset({Mark.ABUSE}), **said))
    plain, hidden = (item for item in shop.inbox.page(Query()))
    assert [len(deciding_words(item, words)) for item in sorted((plain, hidden), key=lambda one: one.message.id)] == [
        1,
        0,
    ]


def test_after_a_danger_is_denied_the_focus_stays_in_the_pane(make_page, shop, make_post, qtbot):
    shop.receive(make_post(1, "Two of us got sick", risks=frozenset({Risk.SAFETY}), words=(("sick", "risk:safety"),)))
    page = make_page()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    choose(page, 0)
    page.detail.read.take_back(Risk.SAFETY)
    qtbot.waitUntil(lambda: not page.detail.item().reading.risks)
    assert page.detail.isAncestorOf(page.focusWidget())
    assert page.detail.read.concern.focusPolicy() == Qt.FocusPolicy.StrongFocus


def test_what_no_longer_fits_the_question_is_not_counted_but_stays_until_it_is_asked_again(
    make_page, shop, make_post, qtbot
):
    shop.receive(make_post(1, "Bad pie", mood=Mood.NEGATIVE), make_post(2, "Cold soup", mood=Mood.NEGATIVE))
    page = make_page()
    page.filters.put(Query(mood=Mood.NEGATIVE))
    page.filters.changed.emit()
    choose(page, 0)
    said = page._words("messages-count-found", count=1, number=page._words.number(1))
    page.detail.read.relabel(Mood.POSITIVE)
    qtbot.waitUntil(lambda: page.count.text() == said)
    assert page.model.rowCount() == 2
    page.detail.read.relabel(None)
    qtbot.waitUntil(lambda: page.count.text() != said)
    page.detail.read.relabel(Mood.POSITIVE)
    qtbot.waitUntil(lambda: page.count.text() == said)
    page.refresh()
    assert (page.count.text(), page.model.rowCount()) == (said, 1)
