from datetime import UTC, datetime, timedelta

import pytest

from desktop.content import numbers
from desktop.content.words import Words
from desktop.model.account import Account, AccountId
from desktop.model.message import Author, Message
from desktop.model.notice import MessagesArrived
from desktop.model.reading import Concern, Cue, Mood, Reading
from desktop.services.inbox import Inbox
from desktop.services.ledger import Ledger, Method
from desktop.services.notices import Notices
from desktop.store import accounts, messages
from desktop.store.database import Database
from ui.bridge import Bridge

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
SHOP = AccountId("shop")


def post(remote, text="Nice bread", *, minutes=0, handle="@amina", name="Amina", **more):
    message = Message(
        SHOP,
        str(remote),
        Author(handle, name),
        text,
        NOON - timedelta(minutes=minutes),
        more.pop("platform", "mastodon"),
        url=more.pop("url", f"https://social.example/{remote}"),
        title=more.pop("title", ""),
        stars=more.pop("stars", None),
        readable=more.pop("readable", True),
        claim=more.pop("claim", None),
        private=more.pop("private", False),
    )
    words = more.pop("words", ())
    cues = tuple(Cue(text.index(word), text.index(word) + len(word), why) for word, why in words)
    return message, Reading(mood=more.pop("mood", Mood.NEUTRAL), cues=cues, **more)


class Shop:
    """The real inbox on a real database, with a way to let messages come in."""

    def __init__(self, file, clock):
        self.notices = Notices()
        self.database = Database(file)
        self.database.write(lambda t: accounts.keep(t, Account(SHOP, "feed", "Shop", added_at=NOON), NOON)).result(60)
        self._ledger = Ledger(self.database, Method(numbers.load(), (), clock), self.notices)
        self.inbox = Inbox(self._ledger)

    def receive(self, *posts):
        def job(tables, now):
            kept = messages.keep(tables, posts, now)
            return kept, [MessagesArrived(SHOP, tuple(item.message.id for item in kept))]

        return self._ledger.change(job).result(60)


@pytest.fixture
def shop(tmp_path, clock):
    opened = Shop(tmp_path / "utulivu.db", clock)
    yield opened
    opened.database.close()


@pytest.fixture
def bridge(qapp, shop):
    built = Bridge(shop.notices)
    yield built
    built.close()


@pytest.fixture
def make_post():
    return post


@pytest.fixture
def words():
    return Words("en", lambda: NOON)


@pytest.fixture
def crisis(shop):
    """Five messages in three languages; the newest first in this order."""
    return shop.receive(
        *reversed(
            (
                post(
                    1,
                    "Two of us got sick after the pies",
                    minutes=1,
                    mood=Mood.NEGATIVE,
                    language="en",
                    concern=Concern.SAFETY_HEALTH,
                    risks=frozenset({"safety"}),
                    urgency=3,
                    certainty=0.9,
                    words=(("got sick", "risk:safety"),),
                ),
                post(2, "Wawili wetu tuliumwa", minutes=2, mood=Mood.NEGATIVE, language="sw", handle="@juma"),
                post(3, "קניתי אצלכם פשטידה", minutes=3, mood=Mood.NEGATIVE, language="he", handle="@dana"),
                post(4, "They will put it right", minutes=4, mood=Mood.POSITIVE, language="en", platform="bluesky"),
                post(5, "Open on Sunday?", minutes=5, language="en", stars=3, title="A question", urgency=1),
            )
        )
    )
