"""Feeds from a real nginx: only what changed, redirects, refusals, and a server that goes away and comes back."""

import os
from datetime import UTC, datetime, timedelta
from urllib.parse import quote

import pytest

from desktop.connectors.feed import Feed
from desktop.connectors.http import PoliteHttp
from desktop.connectors.pace import LONGEST, after_trouble
from desktop.desk import open_desk
from desktop.errors import Garbled, Gone, Limited, LockedOut, SourceError, Unreachable
from desktop.model.account import Account, AccountId, Health, Secret, SourceState
from desktop.vault import MemoryVault
from tests.desktop.connectors.nginx import OWNER, PASSWORD, Nginx
from tests.desktop.connectors.test_contract import CANARY, NOW, Contract
from tests.private_desktop import needed


@pytest.fixture
def nginx(tmp_path):
    needed("nginx")
    server = Nginx(tmp_path)
    yield server
    server.close()


class Watched(PoliteHttp):
    """The polite door, with a look at what came back through it."""

    def __init__(self, **more):
        super().__init__(**{"deadline": 20.0, "now": lambda: NOW, **more})
        self.answers = []

    def send(self, request):
        self.answers.append(super().send(request))
        return self.answers[-1]


@pytest.fixture
def door():
    return Watched()


def account(url, **more):
    return Account(AccountId("a1"), "feed", "Feed", {"address": url}, **more)


def look(url, door, cursor=""):
    return Feed(now=lambda: NOW).fetch(account(url), {}, cursor, door)


def texts(batch):
    return [message.text for message in batch.messages]


class NginxSource:
    """A private feed on nginx."""

    def __init__(self, nginx):
        self.nginx, self.http, self.connector = nginx, Watched(), Feed(now=lambda: NOW)
        self.account = Account(AccountId("a1"), "feed", "Feed", {"private": "yes"}, ("address",))
        self.point(f"/feed.rss?token={CANARY}")

    def point(self, path, who=""):
        self.secrets = {"address": Secret(self.nginx.url.replace("//", f"//{who}") + path)}

    def put(self, *texts, at=NOW):
        for number, text in enumerate(texts):
            self.nginx.put(text, at=at + timedelta(minutes=number))

    def refuse(self):
        self.point("/private.rss", f"{OWNER}:{CANARY}@")

    def vanish(self):
        self.point(f"/gone.rss?token={CANARY}")

    def close(self):
        self.nginx.close()


class TestFeedOnNginx(Contract):
    @pytest.fixture
    def source(self, nginx):
        return NginxSource(nginx)


# -- only what changed ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "marks"),
    [
        ("/feed.rss", {"etag": 'W/"', "last-modified": ", ", "content-encoding": "gzip"}),
        ("/unnamed", {"etag": '"', "last-modified": ", ", "content-type": "application/octet-stream"}),
        ("/dated.rss", {"etag": "", "last-modified": ", "}),
    ],
    ids=["packed, so its mark is a weak one", "of no known type", "known by its date only"],
)
def test_an_unchanged_feed_is_not_fetched_again_and_a_changed_one_is(nginx, door, path, marks):
    nginx.put("first", at=NOW - timedelta(hours=2))
    first = look(nginx.url + path, door)
    assert texts(first) == ["first"]
    headers = door.answers[-1].headers
    assert headers["server"].startswith("nginx")
    assert all(
        headers.get(name, "").startswith(value) or value in headers.get(name, "") for name, value in marks.items()
    )
    assert bool(headers.get("etag")) == bool(marks["etag"])
    again = look(nginx.url + path, door, first.cursor)
    assert (door.answers[-1].status, door.answers[-1].body) == (304, b"")
    assert (again.messages, again.cursor) == ((), first.cursor)
    nginx.put("second", at=NOW - timedelta(hours=1))
    later = datetime.now(UTC).timestamp() + 5  # a feed changed within the same second has the same date
    for file in (nginx.folder / "www").iterdir():
        os.utime(file, (later, later))
    assert texts(look(nginx.url + path, door, again.cursor)) == ["second"]
    assert door.answers[-1].status == 200


def test_a_feed_without_any_mark_gives_nothing_twice(nginx, door):
    nginx.put("first", at=NOW - timedelta(hours=2))
    first = look(nginx.url + "/undated.rss", door)
    assert {"etag", "last-modified"}.isdisjoint(door.answers[-1].headers)
    nginx.put("second", at=NOW - timedelta(hours=1))
    assert texts(look(nginx.url + "/undated.rss", door, first.cursor)) == ["second"]
    assert [answer.status for answer in door.answers] == [200, 200]


# -- redirects --------------------------------------------------------------------------------


@pytest.mark.parametrize("path", ["/moved.rss", "/elsewhere.rss", "/for-good.rss"])
def test_redirects_are_followed_and_the_target_is_asked_only_for_what_changed(nginx, door, path):
    nginx.put("first", at=NOW)
    first = look(nginx.url + path, door)
    assert texts(first) == ["first"]
    assert door.answers[-1].url.endswith("/feed.rss")
    assert look(nginx.url + path, door, first.cursor).messages == ()
    assert door.answers[-1].status == 304


def test_a_redirect_takes_no_password_to_another_host(nginx, door):
    who = f"{OWNER}:{quote(PASSWORD)}@"
    nginx.put("first", at=NOW)
    assert b"<Basic " in door.get(nginx.url.replace("//", f"//{who}") + "/who").body
    answer = door.get(nginx.url.replace("//", f"//{who}") + "/led-away.rss", headers={"Authorization": "Basic x"})
    assert answer.body == b"<>"


# -- refusals ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "error", "key"),
    [
        ("/private.rss", LockedOut, "errors-locked-out"),
        ("/forbidden.rss", LockedOut, "errors-locked-out"),
        ("/gone.rss", Gone, "errors-gone"),
        ("/never-was.rss", Gone, "errors-gone"),
        ("/loop.rss", Garbled, "errors-too-many-redirects"),
        ("/overloaded.rss", Unreachable, "errors-server-trouble"),
        ("/behind.rss", Unreachable, "errors-server-trouble"),
        ("/hung-up.rss", Unreachable, "errors-cut-off"),
        ("/empty.rss", Garbled, "errors-feed-nothing"),
        ("/page.html", Garbled, "errors-feed-page-with-feed"),
    ],
)
def test_each_refusal_is_its_sentence(nginx, door, path, error, key):
    nginx.put("first", at=NOW)
    for ask in (look, lambda url, door: Feed().check(account(url), {}, door)):
        with pytest.raises(error) as caught:
            ask(nginx.url + path, door)
        assert caught.value.key == key
    if key == "errors-feed-page-with-feed":
        assert caught.value.values == {"address": nginx.url + "/feed.rss"}


def test_a_feed_behind_a_password_opens_with_it(nginx, door):
    nginx.put("first", at=NOW)
    private = Account(AccountId("a1"), "feed", "Feed", {"private": "yes"}, ("address",))
    address = nginx.url.replace("//", f"//{OWNER}:{quote(PASSWORD)}@") + "/private.rss"
    assert texts(Feed(now=lambda: NOW).fetch(private, {"address": Secret(address)}, "", door)) == ["first"]


def test_a_host_that_wants_fewer_looks_is_given_its_rest(nginx, door):
    nginx.put("first", at=NOW)
    first = look(nginx.url + "/seldom.rss", door)
    with pytest.raises(Limited) as caught:
        look(nginx.url + "/seldom.rss", door, first.cursor)
    assert caught.value.until == NOW + timedelta(seconds=90)
    known = account(nginx.url)
    state = after_trouble(SourceState(known.id, Health.NEW), known, caught.value, NOW)
    assert (state.health, state.next_look) == (Health.WAITING, NOW + timedelta(seconds=90))


def test_a_host_that_closes_for_a_year_is_asked_again_after_an_hour(nginx, door):
    with pytest.raises(Limited) as caught:
        look(nginx.url + "/closed.rss", door)
    assert caught.value.until == NOW + LONGEST


def test_a_feed_that_drips_is_given_up(nginx):
    nginx.put(*("word " * 20 for _ in range(20)), at=NOW)
    with pytest.raises(Unreachable) as caught:
        look(nginx.url + "/slow.rss", Watched(deadline=1.5))
    assert caught.value.key == "errors-too-slow"


def test_a_server_that_was_away_is_looked_at_from_where_we_were(nginx, door):
    nginx.put("first", at=NOW - timedelta(hours=1))
    first = look(nginx.url + "/feed.rss", door)
    nginx.close()
    with pytest.raises(SourceError) as caught:
        look(nginx.url + "/feed.rss", door, first.cursor)
    assert caught.value.key == "errors-connection-refused"
    nginx.put("second", at=NOW)
    nginx.start()
    assert texts(look(nginx.url + "/feed.rss", door, first.cursor)) == ["second"]


# -- the whole desk ---------------------------------------------------------------------------


def test_one_feed_in_trouble_keeps_no_other_from_being_read(nginx, home):
    """Each account of a real desk says its own trouble, and the healthy one is read."""
    nginx.put("The bread was wonderful", at=datetime.now(UTC) - timedelta(hours=1))
    desk = open_desk(home, vault=MemoryVault(), http=PoliteHttp(deadline=20.0))
    told = {
        "feed.rss": None,
        "gone.rss": "errors-gone",
        "private.rss": "errors-locked-out",
        "closed.rss": "errors-limited-until",
        "behind.rss": "errors-server-trouble",
        "loop.rss": "errors-too-many-redirects",
        "page.html": "errors-feed-page-with-feed",
        "hung-up.rss": "errors-cut-off",
    }
    try:
        for name in told:
            desk.accounts.add("feed", name, {"address": f"{nginx.url}/{name}"}).result(20)
        assert desk.watch.look_now().result(60) == 1
        states = {account.label: state for account, state in desk.accounts.listed()}
        assert {name: state.trouble and state.trouble.key for name, state in states.items()} == told
        assert states["closed.rss"].health is Health.WAITING
        assert states["private.rss"].health is Health.LOCKED_OUT
        assert desk.watch.look_now().result(60) == 0
    finally:
        desk.close()
