from datetime import UTC, datetime, timedelta

import pytest

from desktop.content import numbers, platforms, playbooks, templates
from desktop.content.words import Words
from desktop.model.account import Account, AccountId
from desktop.model.message import Author, Message
from desktop.model.reading import Mood, Reading
from desktop.services.crew import Crew
from desktop.services.inbox import Inbox
from desktop.services.incidents import Incidents
from desktop.services.ledger import Ledger, Method
from desktop.services.notices import Notices
from desktop.services.outbox import Outbox
from desktop.services.preferences import Preferences
from desktop.services.replies import Replies
from desktop.services.sight import Sight
from desktop.store import accounts, messages
from desktop.store.database import Database
from desktop.vault import MemoryVault
from tests.desktop.services.speaking import Speaking
from ui.bridge import Bridge
from ui.replies.page import RepliesPage

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
SHOP, TOWN = AccountId("shop"), AccountId("town")


class Shop:
    """The real services a reply needs, on a real database."""

    def __init__(self, folder, clock):
        self.notices = Notices()
        self.database = Database(folder / "utulivu.db")
        self.database.write(lambda t: accounts.keep(t, Account(SHOP, "feed", "Shop", added_at=NOON), NOON)).result(60)
        method = Method(numbers.load(), playbooks.load(), clock)
        ledger = Ledger(self.database, method, self.notices)
        self.preferences = Preferences(folder / "settings.toml")
        self.inbox = Inbox(ledger)
        self.incidents = Incidents(ledger, method)
        self.replies = Replies(
            ledger, templates.load(), platforms.load(), self.preferences.now, templates.nobody(), clock
        )
        self._ledger = ledger
        self.speaking, self.crew = Speaking(clock, "mastodon"), Crew()
        sight = Sight({"mastodon": self.speaking}, object(), MemoryVault(), dict, clock)
        self.outbox = Outbox(ledger, sight, self.crew, self.replies, lambda: "Neema")

    def open_account(self, **more):
        """An account through which what comes from it can be answered."""
        account = Account(TOWN, "mastodon", "Our shop", added_at=NOON, **more)
        self.database.write(lambda tables: accounts.keep(tables, account, NOON)).result(60)
        return account

    def receive(
        self,
        text,
        *,
        language="en",
        platform="bluesky",
        url="https://social.example/1",
        name="Amina",
        account=SHOP,
        **more,
    ):
        message = Message(
            account, text, Author("@amina_k", name), text, NOON - timedelta(hours=1), platform, url=url, **more
        )
        reading = Reading(Mood.NEGATIVE, language)
        kept = self._ledger.change(lambda tables, now: (messages.keep(tables, [(message, reading)], now), ()))
        return kept.result(60)[0]


@pytest.fixture
def shop(tmp_path, clock):
    opened = Shop(tmp_path, clock)
    yield opened
    opened.speaking.go_on.set()
    opened.crew.close()
    opened.database.close()


@pytest.fixture
def bridge(qapp, shop):
    built = Bridge(shop.notices)
    yield built
    built.close()


@pytest.fixture
def gone():
    return []


@pytest.fixture
def make_page(qtbot, shop, bridge, gone):
    def made(language="en", size=(1010, 760)):
        page = RepliesPage(
            replies=shop.replies,
            outbox=shop.outbox,
            inbox=shop.inbox,
            incidents=shop.incidents,
            preferences=shop.preferences,
            words=Words(language, lambda: NOON),
            bridge=bridge,
            go=gone.append,
        )
        qtbot.addWidget(page)
        page.resize(*size)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        return page

    return made


@pytest.fixture
def sick(shop):
    return shop.receive("Two of us got sick after the pies")
