"""Bluesky's own code as it was recorded from a network run here, replayed over real HTTP."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from desktop.connectors.bluesky import Bluesky
from desktop.connectors.http import PoliteHttp
from desktop.errors import Garbled, Limited, LockedOut
from desktop.model.account import Account, AccountId, Secret, Secrets
from desktop.model.message import Author, Message

RECORDING = Path(__file__).parents[4] / "shared/servers/recordings/bluesky/local-testnetwork.json"
NOW = datetime(2026, 11, 22, 1, 54, 5, tzinfo=UTC)
POST = "at://did:plc:shtj3hxphjdf5ixkosxd5ebq/app.bsky.feed.post/3n2uizydwak2g"
DROPPED = {"content-encoding", "transfer-encoding", "content-length", "connection", "date", "keep-alive"}


class Recorded:
    """Answers each method with its recorded answers in order, the last one for ever."""

    def __init__(self, web):
        self.web, self.all = web, {}
        for one in json.loads(RECORDING.read_text(encoding="utf-8"))["interactions"]:
            name = urlsplit(one["request"]["url"]).path.rpartition(".")[2]
            self.all.setdefault(name, []).append(one["response"])

    def serve(self, method, *picks, of=""):
        """Answer ``method`` with the recorded answers that have these statuses (or are of these places)."""
        listed = self.all[of or method.rpartition(".")[2]]
        chosen = [
            listed[pick] if pick < 100 else next(one for one in listed if one["status"] == pick) for pick in picks
        ]

        def act(handler):
            answer = chosen.pop(0) if len(chosen) > 1 else chosen[0]
            headers = {
                name.replace("-", "_"): value for name, value in answer["headers"] if name.lower() not in DROPPED
            }
            handler.say(
                answer["status"], answer["body"].replace("http://localhost:2583", self.web.url).encode(), **headers
            )

        self.web.pages[f"/xrpc/{method}"] = act


@pytest.fixture
def recorded(web):
    if not RECORDING.exists():
        pytest.skip("the recordings of real servers are not here")
    recorded = Recorded(web)
    recorded.serve("com.atproto.server.createSession", 200)
    recorded.serve("com.atproto.server.refreshSession", 200)
    recorded.serve("app.bsky.notification.listNotifications", 0)
    recorded.serve("app.bsky.feed.searchPosts", 200)
    web.page("/xrpc/app.bsky.actor.getProfiles", b'{"profiles": []}')
    return recorded


@pytest.fixture
def ask(web, recorded):
    """Looks, or answers, with the account of the recordings; the clock stands at their time."""
    account = Account(
        AccountId("a1"),
        "bluesky",
        "B",
        {"handle": "cafe12432.test", "server": web.url},
        ("password",),
        terms=("espresso",),
    )
    connector, http = Bluesky(now=lambda: NOW), PoliteHttp(now=lambda: NOW, deadline=5)
    secrets = Secrets({"password": Secret("aaaa-bbbb-cccc-dddd")})
    to = Message(account.id, POST, Author("guest12432.test"), "Do you open on Sunday?", NOW, "bluesky")

    def ask(what="fetch", *more):
        if what == "fetch":
            return connector.fetch(account, secrets, *(more or ("",)), http)
        if what == "find":
            return connector.find(account, secrets, to, "x", NOW - timedelta(hours=1), http)
        return connector.reply(account, secrets, to, "x", "mark", http)

    return ask


def test_a_mention_a_reply_and_what_a_search_finds(ask):
    batch = ask()
    assert [(one.text, one.author.handle) for one in batch.messages if "12432" in one.author.handle] == [
        ("Do you open on Sunday?", "guest12432.test"),
        ("@cafe12432.test the espresso was cold 😞", "guest12432.test"),
    ]
    assert [one for one in batch.messages if "12432" not in one.author.handle]  # other people's, by the word
    assert all(one.readable and one.url.startswith("https://bsky.app/profile/guest") for one in batch.messages)
    assert ask("fetch", batch.cursor).messages == ()


def test_pages_follow_each_other(ask, recorded):
    recorded.serve("app.bsky.notification.listNotifications", 1, 2)
    recorded.serve("app.bsky.feed.searchPosts", 200)
    texts = [one.text for one in ask().messages]
    assert "Do you open on Sunday?" in texts
    assert "@cafe12432.test the espresso was cold 😞" in texts


def test_a_refused_sign_in(ask, recorded):
    recorded.serve("com.atproto.server.createSession", 401)
    with pytest.raises(LockedOut) as caught:
        ask()
    assert caught.value.key == "errors-bluesky-password"


def test_too_many_sign_ins(ask, recorded):
    recorded.serve("com.atproto.server.createSession", 429)
    with pytest.raises(Limited) as caught:
        ask()
    assert caught.value.until == NOW + timedelta(seconds=290)


def test_a_revoked_session_and_a_revoked_password(ask, recorded):
    ask()
    recorded.serve("app.bsky.notification.listNotifications", 400)
    recorded.serve("com.atproto.server.refreshSession", 400)
    recorded.serve("com.atproto.server.createSession", 401)
    with pytest.raises(LockedOut) as caught:
        ask()
    assert caught.value.key == "errors-bluesky-password"


def test_a_refused_token_is_renewed(ask, recorded):
    recorded.serve("app.bsky.notification.listNotifications", 400, 0)
    assert len(ask().messages) > 1


def test_no_token_at_all(ask, recorded):
    recorded.serve("app.bsky.notification.listNotifications", 401)
    with pytest.raises(LockedOut):
        ask()


@pytest.mark.parametrize(
    ("status", "error", "key"),
    [(400, Garbled, "errors-bluesky-refused"), (401, LockedOut, "errors-bluesky-off")],
)
def test_a_refused_record(ask, recorded, web, status, error, key):
    post = {"uri": POST, "cid": "bafy", "record": {}}
    web.page("/xrpc/app.bsky.feed.getPosts", json.dumps({"posts": [post]}).encode())
    recorded.serve("com.atproto.repo.putRecord", status, of="createRecord")
    with pytest.raises(error) as caught:
        ask("reply")
    assert caught.value.key == key


def test_a_thread_that_is_not_there(ask, recorded, web):
    web.page("/xrpc/com.atproto.repo.listRecords", b'{"records": []}')
    recorded.serve("app.bsky.feed.getPostThread", 400)
    assert ask("find") is None
    recorded.serve("app.bsky.feed.getPostThread", 200)
    assert ask("find") is None
