"""The Mastodon connector against a server that is not ours: sign in, look, answer, and what the server does wrong."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs

import pytest

from desktop.connectors import oauth
from desktop.connectors.http import PoliteHttp
from desktop.connectors.mastodon import Mastodon
from desktop.errors import Garbled, Limited, LockedOut, Unclear, Unreachable
from desktop.model.account import Account, AccountId, Secret, Secrets
from tests.desktop.connectors.mastodon_mock import Mock

NOTICES = "/api/v1/notifications"
BACK = "http://127.0.0.1:5555/"


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    mock = Mock(tmp_path_factory.mktemp("mastodon"))
    yield mock
    mock.close()


class Desk:
    """The owner's account on the server, a customer's, and ours."""

    def __init__(self, mock, http):
        self.mock, self.http, self.connector = mock, http, Mastodon()
        self.shop, self.dana = mock.person("shop"), mock.person("dana")
        self.account = self.with_terms()
        self.secrets = Secrets({"token": Secret(self.shop.token)})

    def with_terms(self, *terms):
        settings = {"server": f"{self.mock.url}/@shop"}
        self.account = Account(AccountId("a1"), "mastodon", "Shop", settings, ("token",), terms=terms)
        return self.account

    def look(self, cursor=""):
        return self.connector.fetch(self.account, self.secrets, cursor, self.http)

    def reply(self, to, text, mark="mark-1"):
        whole = self.connector.completed(self.account, to, text)
        return self.connector.reply(self.account, self.secrets, to, whole, mark, self.http)

    def find(self, to, text, since):
        return self.connector.find(self.account, self.secrets, to, text, since, self.http)


@pytest.fixture
def desk(server, http):
    server.reset()
    return Desk(server, http)


def texts(batch):
    return [message.text for message in batch.messages]


def test_the_whole_way_from_the_form_to_the_first_look(desk, http):
    desk.dana.post("@shop the bread was stale")
    kept = {}
    secrets = Secrets(keep=lambda name, secret: kept.update({name: secret}))
    door = desk.connector.door(desk.account, secrets, BACK, http)
    visit = oauth.begin(door, BACK)
    redirect, target, brought = desk.mock.allow(visit.url, "shop")
    assert redirect == BACK
    assert target.geturl().startswith(redirect)
    desk.secrets = Secrets({"token": oauth.finish(door, visit, brought, http, datetime.now(UTC)), **kept})
    checked = desk.connector.check(desk.account, desk.secrets, http)
    assert (checked.items, checked.suggested_label) == (1, f"@shop@127.0.0.1:{desk.mock.port}")
    (message,) = desk.look().messages
    assert message.text == "@shop the bread was stale"
    assert message.author.handle == f"dana@127.0.0.1:{desk.mock.port}"
    assert message.author.followers == 0
    assert abs(datetime.now(UTC) - message.sent_at) < timedelta(minutes=1)


def test_many_mentions_come_once_each_and_later_looks_bring_only_what_is_new(desk):
    for number in range(43):
        desk.dana.post(f"@shop number {number}")
    mine = desk.shop.post("good morning")
    desk.dana.ask("POST", f"/api/v1/statuses/{mine['id']}/favourite", data={})
    batch = desk.look()
    assert not batch.more
    assert texts(batch) == [f"@shop number {number}" for number in range(43)]
    assert desk.look(batch.cursor).messages == ()
    desk.dana.post("@shop one more", in_reply_to_id=mine["id"])
    batch = desk.look(batch.cursor)
    assert texts(batch) == ["@shop one more"]
    assert batch.messages[0].answers == mine["id"]
    assert desk.look(batch.cursor).messages == ()

    desk.mock.fault("latency", NOTICES, count=1)
    desk.mock.fault("status", NOTICES, count=1, status=502)  # the second page
    first = desk.look()
    assert (len(first.messages), first.more) == (40, False)
    assert len(desk.look(first.cursor).messages) == 4


def test_hashtags_and_words_are_found(desk):
    desk.with_terms("#SunriseBakery", "sunrise bread")
    desk.dana.post("closed again #sunrisebakery")
    desk.dana.post("the sunrise bread was <b>hard</b> & dry")
    desk.dana.post("nothing about you")
    desk.shop.post("our sunrise bread is fresh #sunrisebakery")
    batch = desk.look()
    assert sorted(texts(batch)) == ["closed again #sunrisebakery", "the sunrise bread was <b>hard</b> & dry"]
    assert desk.look(batch.cursor).messages == ()


def test_what_the_server_holds_back_from_strangers_is_seen_all_the_same(desk):
    desk.shop.ask("PATCH", "/api/v2/notifications/policy", data={"for_not_following": "filter"})
    desk.dana.post("@shop we are ill since your cake")
    assert texts(desk.look()) == ["@shop we are ill since your cake"]


def test_an_answer_is_posted_once_below_and_seen_as_answered(desk):
    asked = desk.dana.post("@shop are you open?", visibility="unlisted")
    before = datetime.now(UTC)
    first = desk.look()
    (message,) = first.messages
    assert first.answered == {}
    assert desk.find(message, "Yes, until 6 & on Sunday", before) is None
    sent = desk.reply(message, "Yes, until 6 & on Sunday")
    assert desk.reply(message, "Yes, until 6 & on Sunday") == sent
    (posted,) = desk.shop.posts()
    assert (posted["id"], posted["in_reply_to_id"], posted["visibility"]) == (sent.remote_id, asked["id"], "unlisted")
    assert sent.url == posted["url"]
    assert desk.dana.ask("GET", NOTICES)[0]["status"]["id"] == sent.remote_id
    assert desk.find(message, "Yes, until 6 & on Sunday", before) == sent
    desk.connector = Mastodon(now=lambda: datetime.now(UTC) + timedelta(hours=2))
    assert set(desk.look(first.cursor).answered) == {asked["id"]}


def test_a_private_question_gets_a_private_answer(desk):
    desk.dana.post("@shop my order number is 77", visibility="direct")
    (message,) = desk.look().messages
    desk.reply(message, "Thank you, we are looking.")
    assert [post["visibility"] for post in desk.shop.posts()] == ["direct"]


class Through(dict):
    """The pages of a web server that hands every question on to the real one, and loses what comes back of a POST."""

    def __init__(self, mock, web):
        self.mock, self.web = mock, web

    def get(self, path, _=None):
        def act(handler):
            token = handler.headers["Authorization"].removeprefix("Bearer ")
            form = parse_qs(self.web.bodies[-1].decode())
            if handler.command == "POST":
                self.mock.ask("POST", path, token, form={name: value[0] for name, value in form.items()})
                return handler.connection.close()
            return handler.say(200, json.dumps(self.mock.ask("GET", handler.path, token)).encode())

        return act


def test_an_answer_whose_confirmation_was_lost_is_unclear_found_again_and_there_once(desk, web):
    desk.dana.post("@shop are you open?")
    (message,) = desk.look().messages
    web.pages = Through(desk.mock, web)
    direct, desk.account = desk.account, replace(desk.account, settings={"server": web.url})
    before = datetime.now(UTC)
    with pytest.raises(Unclear):
        desk.reply(message, "Yes, until 6")
    desk.account = direct
    found = desk.find(message, "Yes, until 6", before)
    assert found is not None
    assert [post["id"] for post in desk.shop.posts()] == [found.remote_id]


def test_an_answer_that_never_arrived_is_unclear_and_not_found(desk):
    desk.dana.post("@shop are you open?")
    (message,) = desk.look().messages
    desk.mock.fault("status", "/api/v1/statuses", methods=["POST"], count=1, status=504)
    before = datetime.now(UTC)
    with pytest.raises(Unclear):
        desk.reply(message, "Yes, until 6")
    assert desk.find(message, "Yes, until 6", before) is None


BROKEN = [{"type": "ratelimit"}, {"type": "status", "status": 500}, {"type": "malformed"}]
LATE = {"type": "latency", "delay_ms": 4000}


@pytest.mark.parametrize(
    ("fault", "error", "key"),
    [
        ({"type": "ratelimit"}, Limited, "errors-limited-until"),
        ({"type": "status", "status": 500}, Unreachable, "errors-server-trouble"),
        ({"type": "status", "status": 503}, Unreachable, "errors-server-trouble"),
        ({"type": "status", "status": 403}, LockedOut, "errors-mastodon-forbidden"),
        ({"type": "malformed"}, Garbled, "errors-answer-no-data"),
        ({"type": "malformed", "truncate": False}, Garbled, "errors-answer-no-data"),
        (LATE, Unreachable, "errors-timed-out"),
    ],
)
def test_what_the_server_does_wrong_is_named_and_the_next_look_brings_everything(desk, fault, error, key):
    desk.dana.post("@shop hello")
    desk.mock.fault(path=NOTICES, count=1, **fault)
    patient, desk.http = desk.http, PoliteHttp(deadline=1.5)
    with pytest.raises(error) as caught:
        desk.look()
    assert caught.value.key == key
    if error is Limited:
        assert timedelta(minutes=4) < caught.value.until - datetime.now(UTC) <= timedelta(minutes=5)
    desk.http = patient
    assert texts(desk.look()) == ["@shop hello"]


@pytest.mark.parametrize(
    ("path", "fault"),
    [
        *[("/api/v2/search", fault) for fault in (*BROKEN, LATE)],
        *[("/api/v1/timelines/tag/*", fault) for fault in BROKEN],
        *[("/api/v1/accounts/*/statuses", fault) for fault in BROKEN],
    ],
)
def test_what_goes_wrong_beside_the_mentions_hides_none(desk, path, fault):
    desk.with_terms("#sunrise", "bread")
    desk.dana.post("@shop hello")
    desk.mock.fault(path=path, **fault)
    desk.http = PoliteHttp(deadline=1.5)
    assert texts(desk.look()) == ["@shop hello"]


def test_a_permission_taken_back_asks_for_a_new_sign_in(desk):
    cursor = desk.look().cursor
    desk.mock.ask("POST", "/oauth/revoke", form={"token": desk.shop.token})
    with pytest.raises(LockedOut) as caught:
        desk.look(cursor)
    assert caught.value.key == "errors-sign-in-again"
