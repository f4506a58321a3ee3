from datetime import UTC, datetime, timedelta

import pytest

from desktop.model.account import Account, AccountId
from desktop.model.message import Author, Message
from desktop.model.reading import Mood, Reading
from desktop.store import accounts
from desktop.store.database import Database

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
SHOP = AccountId("shop")


@pytest.fixture
def file(tmp_path):
    return tmp_path / "utulivu.db"


@pytest.fixture
def database(file):
    opened = Database(file)
    opened.write(lambda t: accounts.keep(t, Account(SHOP, "feed", "Shop", added_at=NOW), NOW)).result()
    yield opened
    opened.close()


@pytest.fixture
def post():
    def make(remote, text="Nice bread", *, minutes=0, mood=Mood.NEUTRAL, author="@amina", **more):
        message = Message(
            SHOP,
            str(remote),
            Author(author, author.strip("@")),
            text,
            NOW - timedelta(minutes=minutes),
            more.pop("platform", "web"),
            stars=more.pop("stars", None),
        )
        return message, Reading(mood=mood, **more)

    return make
