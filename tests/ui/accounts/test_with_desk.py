"""The accounts page over a real desk: add a feed through the form, see it, remove it."""

import pytest
from PySide6.QtWidgets import QPushButton

from desktop.connectors.base import Answer
from desktop.content.words import LANGUAGES, Words
from desktop.desk import open_desk, open_drill
from desktop.vault import MemoryVault
from ui.accounts.form import AccountForm
from ui.accounts.page import AccountsPage
from ui.bridge import Bridge
from ui.places import Place, Visit
from ui.question import Question

FEED = b"""<?xml version="1.0"?><rss version="2.0"><channel><title>Sunrise &lt;b&gt;news</title>
<link>https://x.example/</link><description>d</description>
<item><guid>1</guid><title>Ill</title><description>We were ill</description></item></channel></rss>"""


class OneFeed:
    """A door behind which one feed stands."""

    def get(self, url, *, headers=None):
        return Answer(200, {"content-type": "application/rss+xml"}, FEED, url)


@pytest.fixture
def desk(home):
    desk = open_desk(home, vault=MemoryVault(), http=OneFeed())
    yield desk
    desk.close()


@pytest.fixture
def page(qtbot, desk):
    bridge = Bridge(desk.notices)
    page = AccountsPage(
        accounts=desk.accounts,
        words=Words("en", desk.clock.now),
        bridge=bridge,
        go=lambda visit: None,
        clock=desk.clock,
        look=desk.watch.look_now,
    )
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    yield page
    bridge.close()


def test_a_private_feed_from_the_form_to_its_removal(qtbot, desk, page):
    page.visit(Visit(Place.ACCOUNTS, new=True))
    dialog = page.dialog
    dialog.choice.cards[0].button.click()
    dialog.check()
    qtbot.waitUntil(lambda: dialog.form.rows["address"].problem.isVisible())
    assert "field" not in dialog.form.rows["address"].problem.sentence.text()
    dialog.form.rows["address"].edit.setText("https://x.example/feed?token=s3cret")
    dialog.form.rows["private"].switch.click()
    dialog.check()
    qtbot.waitUntil(dialog.save_button.isEnabled)
    dialog.save()
    qtbot.waitUntil(lambda: len(page.cards) == 1)
    account = desk.accounts.listed()[0][0]
    assert account.secret_names == ("address",)
    assert "s3cret" not in repr(account)
    page.cards[0].buttons["look"].click()
    qtbot.waitUntil(page.news.isVisible)
    assert "1 new message" in page.news.sentence.text()
    page.cards[0].buttons["remove"].click()
    question = page.window().findChildren(Question)[-1]
    yes = [button for button in question.findChildren(QPushButton) if button.property("look") == "primary"]
    yes[0].click()
    qtbot.waitUntil(page.empty.isVisible)
    assert desk.accounts.listed() == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_form_has_its_words(qtbot, desk, language):
    words = Words(language)
    for kind in desk.accounts.kinds():
        form = AccountForm(kind, words)
        qtbot.addWidget(form)
        assert list(form.rows) == [field.name for field in kind.fields]
        assert form.guide.text()
        assert not form.guide.text().endswith("(en)")
        assert [row for row in form.rows.values() if not row.label.text() or row.label.text().endswith("(en)")] == []


def test_a_practice_account_can_be_neither_added_changed_nor_removed(qtbot):
    desk = open_drill(seed=1)
    bridge = Bridge(desk.notices)
    page = AccountsPage(
        accounts=desk.accounts, words=Words("en"), bridge=bridge, go=lambda visit: None, clock=desk.clock
    )
    qtbot.addWidget(page)
    page.refresh()
    page.show()
    assert page.add_button.isHidden()
    assert [set(card.buttons) for card in page.cards] == [{"pause"}]
    bridge.close()
    desk.close()
