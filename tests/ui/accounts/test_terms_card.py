"""The words to watch for, over a real desk: add, see how often, open their messages, remove."""

from datetime import UTC, datetime
from email.utils import format_datetime

import pytest
from PySide6.QtCore import Qt

from desktop.connectors.base import Answer
from desktop.content.words import LANGUAGES, Words
from desktop.desk import open_desk
from desktop.model.term import TermKind
from desktop.vault import MemoryVault
from ui.accounts.terms_card import TermsCard
from ui.bridge import Bridge
from ui.places import Place, Visit

FEED = """<rss version="2.0"><channel><title>News</title>
<item><guid>1</guid><title>Sunrise Bakery is lovely</title><pubDate>{now}</pubDate></item>
<item><guid>2</guid><title>At sunrise bakery again</title><pubDate>{now}</pubDate></item></channel></rss>"""


class OneFeed:
    def get(self, url, *, headers=None):
        body = FEED.format(now=format_datetime(datetime.now(UTC))).encode()
        return Answer(200, {"content-type": "application/rss+xml"}, body, url)


@pytest.fixture
def desk(home):
    desk = open_desk(home, vault=MemoryVault(), http=OneFeed())
    yield desk
    desk.close()


@pytest.fixture
def make(qtbot, desk):
    bridges = []

    def make_it(language="en"):
        bridge = Bridge(desk.notices)
        bridges.append(bridge)
        card = TermsCard(desk.terms, Words(language), bridge, visits.append)
        qtbot.addWidget(card)
        with qtbot.waitExposed(card):
            card.show()
        card.refresh()
        return card

    visits = make_it.visits = []
    yield make_it
    for bridge in bridges:
        bridge.close()


def test_a_word_is_added_counted_opened_and_removed(qtbot, desk, make):
    desk.accounts.add("feed", "News", {"address": "https://x.example/feed"}).result(60)
    desk.watch.look_now().result(60)
    card = make()
    card.line.setText("Sunrise Bakery")
    qtbot.keyClick(card.line, Qt.Key.Key_Return)
    assert card.line.text() == ""
    (row,) = card.rows
    qtbot.waitUntil(lambda: "2" in row.said.text())
    assert row.way.accessibleDescription() == row.said.text()
    row.way.setFocus()
    qtbot.keyClick(row.way, Qt.Key.Key_Return)
    assert make.visits == [Visit(Place.MESSAGES, search="Sunrise Bakery")]
    row.remove.click()
    assert card.rows == []
    assert desk.terms.listed() == ()


def test_what_cannot_be_added_says_why_and_stays_typed(qtbot, desk, make):
    card = make()
    card.line.setText("a")
    card.add_button.click()
    assert card.trouble.isVisible()
    assert card.line.text() == "a"
    card.line.setText("ab")
    card.kind.setCurrentIndex(list(TermKind).index(TermKind.PERSON))
    card.add_button.click()
    assert not card.trouble.isVisible()
    assert desk.terms.listed()[0].kind is TermKind.PERSON


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_has_its_word(desk, make, language):
    for kind in TermKind:
        desk.terms.add(f"word {kind}", kind)
    card = make(language)
    assert len(card.rows) == len(TermKind)
    assert len({card.kind.itemText(place) for place in range(card.kind.count())}) == len(TermKind)
    assert all(row.remove.accessibleName() for row in card.rows)
