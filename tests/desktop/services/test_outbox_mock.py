"""The outbox through the Mastodon connector against a server that is not ours, with its faults."""

import json
import time
from threading import Event
from urllib.parse import parse_qs

import pytest

from desktop.connectors.http import PoliteHttp
from desktop.connectors.mastodon import Mastodon
from desktop.desk import open_desk
from desktop.model.inbox import Query
from desktop.model.outgoing import Fate
from desktop.vault import MemoryVault
from tests.desktop.connectors.conftest import web
from tests.desktop.connectors.mastodon_mock import Mock

__all__ = ["web"]

POSTING = "/api/v1/statuses"
TEXT = "We are sorry. Fresh bread from 6:00 tomorrow, & one for you."


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    mock = Mock(tmp_path_factory.mktemp("mastodon"))
    yield mock
    mock.close()


class Town:
    """The desk with its account on the server, and a customer who wrote."""

    def __init__(self, mock, desk):
        self.mock, self.desk = mock, desk
        self.shop, self.dana = mock.person("shop"), mock.person("dana")
        answers = {"server": mock.url, "token": self.shop.token}
        desk.accounts.add("mastodon", "Our shop", answers).result(20)
        self.dana.post("@shop the bread was stale")
        desk.watch.look_now().result(20)
        (item,) = desk.inbox.page(Query())
        self.message = item.message

    def prepare(self):
        return self.desk.outbox.prepare(self.message.id, TEXT).result(10)

    def send(self, parcel=None):
        parcel = parcel or self.prepare()
        return self.desk.outbox.send(parcel.outgoing.id, parcel.outgoing.text, parcel.code).result(30)

    def fault(self, type, **more):
        self.mock.fault(type, POSTING, methods=["POST"], count=1, **more)

    def posts(self):
        return [post["content"] for post in self.shop.posts()]

    def answered(self):
        return self.desk.inbox.items([self.message.id])[0].message.answered_at is not None


@pytest.fixture
def town(server, home):
    server.reset()
    desk = open_desk(home, vault=MemoryVault(), connectors=(Mastodon(),), http=PoliteHttp(deadline=2.0))
    yield Town(server, desk)
    desk.close()


def test_what_was_shown_is_what_is_there_and_its_writer_is_told(town):
    parcel = town.prepare()
    assert parcel.outgoing.text == f"@dana {TEXT}"
    assert town.posts() == []
    sent = town.send(parcel)
    assert sent.state is Fate.SENT
    (post,) = town.shop.posts()
    assert (post["id"], post["url"]) == (sent.remote_id, sent.url)
    source = town.shop.ask("GET", f"/api/v1/statuses/{post['id']}/source")
    assert source["text"] == parcel.outgoing.text
    (notice,) = town.dana.ask("GET", "/api/v1/notifications?types[]=mention")
    assert notice["status"]["id"] == post["id"]
    assert town.answered()


class Slow(dict):
    """The pages of a web server between the desk and the real one: a post is handed on when ``go`` is set."""

    def __init__(self, town, web):
        self.town, self.web, self.go = town, web, Event()

    def get(self, path, _=None):
        def act(handler):
            token = handler.headers["Authorization"].removeprefix("Bearer ")
            form = {name: value[0] for name, value in parse_qs(self.web.bodies[-1].decode()).items()}
            if handler.command == "POST":
                assert self.go.wait(20)
                self.town.mock.ask("POST", path, token, form=form)
                return handler.connection.close()
            return handler.say(200, json.dumps(self.town.mock.ask("GET", handler.path, token)).encode())

        return act


def test_one_that_is_taken_after_we_stopped_waiting_is_found_and_not_posted_again(town, web):
    web.pages = slow = Slow(town, web)
    account = town.prepare().account
    town.desk.accounts.change(account.id, account.label, {"server": web.url, "token": town.shop.token}).result(10)
    doubtful = town.send()
    assert (doubtful.state, doubtful.looks, town.posts(), town.answered()) == (Fate.UNCLEAR, 1, [], False)
    town.desk.outbox.settle(doubtful.id, False).result(5)  # the owner looked too early as well
    slow.go.set()
    until(town.posts)
    after = town.send()
    assert (after.state, after.mark, town.answered()) == (Fate.SENT, doubtful.mark, True)
    assert len(town.posts()) == 1


def test_a_server_that_hangs_leaves_it_in_doubt(town):
    town.fault("timeout")
    doubtful = town.send()
    assert (doubtful.state, doubtful.looks, town.posts()) == (Fate.UNCLEAR, 1, [])


def until(found):
    """Wait for what another process does in its own time."""
    end = time.monotonic() + 10
    while not found() and time.monotonic() < end:
        time.sleep(0.05)
    assert found()


def test_the_same_mark_makes_one_post_whatever_the_owner_says(town, server):
    """She says that it is not there although it is, and the look before the second try is led astray too."""
    parcel = town.prepare()
    first = town.send(parcel)
    kept = town.desk.keeping.database
    kept.write(lambda tables: tables.execute("update outgoing set state = 'waiting', looks = 1")).result(5)
    server.fault("malformed", f"/api/v1/statuses/{town.message.remote_id}/context", count=1)
    again = town.prepare()
    assert again.outgoing.mark == parcel.outgoing.mark
    refused = town.send(again)
    assert refused.state in (Fate.WAITING, Fate.REFUSED)  # what cannot be looked for first is not sent
    kept.write(lambda tables: tables.execute("update outgoing set state = 'waiting', looks = 0")).result(5)
    second = town.send()
    assert (second.state, second.remote_id) == (Fate.SENT, first.remote_id)
    assert len(town.posts()) == 1


@pytest.mark.parametrize("status", [500, 502, 503, 504])
def test_a_server_in_trouble_leaves_it_in_doubt(town, status):
    town.fault("status", status=status)
    after = town.send()
    assert (after.state, after.looks) == (Fate.UNCLEAR, 1)
    assert town.posts() == []


@pytest.mark.parametrize(
    ("fault", "state", "key"),
    [
        ({"type": "ratelimit"}, Fate.WAITING, "outbox-why-wait-until"),
        ({"type": "status", "status": 422}, Fate.REFUSED, "errors-mastodon-reply-refused"),
        ({"type": "status", "status": 403}, Fate.REFUSED, "errors-mastodon-forbidden"),
        ({"type": "status", "status": 401}, Fate.REFUSED, "errors-sign-in-again"),
    ],
)
def test_a_refusal_is_certain_and_a_fresh_confirmation_sends_it(town, fault, state, key):
    town.fault(**fault)
    after = town.send()
    assert (after.state, after.trouble.key) == (state, key)
    assert (town.posts(), town.answered()) == ([], False)
    assert town.send().state is Fate.SENT
    assert len(town.posts()) == 1


def test_without_the_network_it_waits(town):
    parcel = town.prepare()
    town.desk.accounts.change(parcel.account.id, "Our shop", {"server": "http://127.0.0.1:9", "token": "x"}).result(10)
    after = town.send()
    assert (after.state, after.trouble.key) == (Fate.WAITING, "outbox-why-unreachable")
    assert town.posts() == []
