"""The Mastodon connector on what real servers said: recordings of Mastodon and GoToSocial, replayed over real HTTP.

The recordings are other people's and stand beside the checkout, not in it: without them these tests are skipped.
"""

import base64
import gzip
import json
import subprocess
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from desktop.connectors.http import PoliteHttp
from desktop.connectors.mastodon import Mastodon
from desktop.connectors.mastodon_server import asked, server
from desktop.errors import Gone, Limited, LockedOut, SourceError
from desktop.model.account import Account, AccountId, Secret, Secrets
from desktop.model.message import Author, Message
from tests.desktop.connectors.mastodon_mock import python

RECORDINGS = Path(__file__).parents[4] / "shared" / "servers" / "recordings" / "mastodon"
NOTICES, ME, POSTS = "/api/v1/notifications", "/api/v1/accounts/verify_credentials", "/api/v1/statuses"
AUGUST = datetime(2026, 8, 1, 14, tzinfo=UTC)  # when Mastodon was recorded
NOVEMBER = datetime(2026, 11, 22, 1, 36, tzinfo=UTC)  # when GoToSocial was
DROPPED = frozenset({"content-encoding", "transfer-encoding", "content-length", "connection", "keep-alive"})
READ_YAML = "import json, sys, yaml; json.dump([yaml.safe_load(open(name)) for name in sys.argv[1:]], sys.stdout)"

pytestmark = pytest.mark.skipif(not RECORDINGS.is_dir(), reason="the recordings are not beside this checkout")


class Exchange:
    """One recorded question and its answer, whatever wrote the recording."""

    def __init__(self, recorded):
        request, response = recorded["request"], recorded["response"]
        address = urlsplit(request.get("uri") or request["url"])
        self.method, self.path, self.query = request["method"], address.path, parse_qs(address.query)
        status, body, headers = response["status"], response["body"], response["headers"]
        self.status = status["code"] if isinstance(status, dict) else status
        pairs = headers.items() if isinstance(headers, dict) else headers
        self.headers = {name: value[0] if isinstance(value, list) else value for name, value in pairs}
        if isinstance(body, dict):
            body = body["string"] if "string" in body else base64.b64decode(body["base64_string"])
        self.body = body.encode() if isinstance(body, str) else body
        if self.body[:2] == b"\x1f\x8b":
            self.body = gzip.decompress(self.body)

    def say(self, handler):
        headers = {name: value for name, value in self.headers.items() if name.lower() not in DROPPED}
        handler.say(self.status, self.body, **headers)


class Replay(dict):
    """The pages of a web server that answers as recorded: the one asked for with the same place, else in turn."""

    def __init__(self, exchanges):
        self.exchanges = exchanges

    def get(self, path, _=None):
        def act(handler):
            place = parse_qs(urlsplit(handler.path).query).get("max_id")
            there = [one for one in self.exchanges if (one.method, one.path) == (handler.command, path)]
            chosen = next((one for one in there if one.query.get("max_id") == place), None)
            if chosen is None:
                return handler.say(404, b'{"error": "not recorded"}')
            if sum(one.query == chosen.query for one in there) > 1:
                self.exchanges.remove(chosen)
            return chosen.say(handler)

        return act


def cassettes(*names):
    """Exchanges of Mastodon, by the names of the recorded tests; YAML is read by the Python that knows it."""
    files = [next(RECORDINGS.glob(f"mastodon.py-cassettes*/{name}.yaml")) for name in names]
    read = subprocess.run([python(), "-c", READ_YAML, *map(str, files)], capture_output=True, check=True, timeout=60)
    return [Exchange(one) for cassette in json.loads(read.stdout) for one in cassette["interactions"]]


def gotosocial(name="local-gts"):
    recorded = json.loads((RECORDINGS / f"{name}.json").read_text(encoding="utf-8"))
    return [Exchange(one) for one in recorded["interactions"]]


class Seat:
    """The connector before a replay."""

    def __init__(self, web, exchanges, now, **account):
        web.pages = Replay(exchanges)
        self.web, self.connector, self.http = web, Mastodon(now=lambda: now), PoliteHttp(now=lambda: now, deadline=5)
        self.account = Account(AccountId("a1"), "mastodon", "Shop", {"server": web.url}, ("token",), **account)
        self.secrets = Secrets({"token": Secret("token-canary")})

    def look(self, cursor=""):
        return self.connector.fetch(self.account, self.secrets, cursor, self.http)

    def reply(self, to, text):
        near = urlsplit(self.web.url).netloc
        to = replace(to, author=Author(f"{to.author.handle}@{near}"))
        whole = self.connector.completed(self.account, to, text)
        return self.connector.reply(self.account, self.secrets, to, whole, "abc", self.http)

    def find(self, to, text, since):
        return self.connector.find(self.account, self.secrets, to, text, since, self.http)

    def ask(self, path):
        return asked(server(self.http, self.web.url, self.secrets["token"]), path, None, dict)


def message(id, at=NOVEMBER, by="customer"):
    return Message(AccountId("a1"), id, Author(by), "x", at, "mastodon")


# -- Mastodon 4.6 ------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["test_notifications_mentions_only", "test_notifications_types", "test_notifications"])
def test_a_mention_of_mastodon(web, name):
    exchanges = cassettes("test_verify_credentials", name)
    told = [one for one in exchanges if "mention" in one.query.get("types[]", ["mention"])]
    seat = Seat(web, told, AUGUST)
    (found,) = seat.look().messages
    assert found.text == "@mastodonpy_test hello!"
    assert found.author == Author(f"admin@{urlsplit(web.url).netloc}", "", 1)
    assert found.url == f"http://localhost:3000/@admin/{found.remote_id}"
    assert timedelta(0) < AUGUST - found.sent_at < timedelta(minutes=15)


def test_mentions_whose_posts_were_deleted_are_no_messages(web):
    """A page of mastodon.social: thirty-nine of its forty mentions have no post any more."""
    now = datetime(2026, 4, 12, tzinfo=UTC)
    seat = Seat(web, cassettes("test_verify_credentials", "test_entity_notification"), now)
    (found,) = seat.look().messages
    assert found.readable
    assert found.author.handle == "latencyobs@icosahedron.website"
    assert "<" not in found.text


def test_a_hashtag_and_a_search_of_mastodon(web):
    exchanges = cassettes("test_verify_credentials", "test_hashtag_tl", "test_search")
    none = {"request": {"method": "GET", "uri": NOTICES}, "response": {"status": 200, "headers": {}, "body": "[]"}}
    seat = Seat(web, [*exchanges, Exchange(none)], AUGUST, terms=("#hoot", "mastodonpy_test"))
    (found,) = seat.look().messages
    assert found.text == "#hoot (hashtag toot)"


def test_an_answer_on_mastodon(web):
    exchanges = cassettes("test_status_reply")
    asked_first, answered = [one for one in exchanges if (one.method, one.path) == ("POST", POSTS)]
    theirs, ours = json.loads(asked_first.body), json.loads(answered.body)
    shown = {"request": {"method": "GET", "uri": f"{POSTS}/{theirs['id']}"}, "response": {"status": 200, "headers": {}}}
    shown["response"]["body"] = json.dumps(theirs)
    below = {"request": {"method": "GET", "uri": f"{POSTS}/{theirs['id']}/context"}, "response": {"status": 200}}
    below["response"] |= {"headers": {}, "body": json.dumps({"ancestors": [], "descendants": [ours]})}
    me = [one for one in exchanges if one.path == ME]
    seat = Seat(web, [answered, Exchange(shown), Exchange(below), *me], AUGUST)
    sent = seat.reply(message(theirs["id"], by=theirs["account"]["acct"]), "same!")
    assert (sent.remote_id, sent.url) == (ours["id"], ours["url"])
    assert parse_qs(web.bodies[-1].decode())["status"] == ["@mastodonpy_test_2 same!"]
    assert seat.find(message(theirs["id"]), "same!", AUGUST - timedelta(minutes=15)) == sent
    assert seat.find(message(theirs["id"]), "other", AUGUST - timedelta(minutes=15)) is None


@pytest.mark.parametrize(
    ("name", "path", "error", "key"),
    [
        ("test_home_tl_anonymous_throws", "/api/v1/timelines/home", LockedOut, "errors-sign-in-again"),
        ("test_status_missing", "/api/v1/statuses/0", Gone, "errors-gone"),
        ("test_timeline_link_fails", "/api/v1/timelines/link", Gone, "errors-gone"),
    ],
)
def test_refusals_of_mastodon(web, name, path, error, key):
    with pytest.raises(error) as caught:
        Seat(web, cassettes(name), AUGUST).ask(path)
    assert caught.value.key == key


@pytest.mark.parametrize("name", ["test_status_empty", "test_lang_for_errors"])
def test_a_text_that_mastodon_does_not_take(web, name):
    exchanges = cassettes(name, "test_status_card")
    refused = [one for one in exchanges if one.status == 422]
    shown = next(one for one in exchanges if one.method == "GET")
    seat = Seat(web, [*refused, shown], AUGUST)
    with pytest.raises(SourceError) as caught:
        seat.reply(message(shown.path.rpartition("/")[2]), "x")
    assert caught.value.key == "errors-mastodon-reply-refused"


# -- GoToSocial 0.20 ---------------------------------------------------------------------------


def without_types(exchanges):
    """As if the server had given two notices a page to whoever asks: the pages that were recorded in a row."""
    return [one for one in exchanges if one.path != NOTICES or (one.status == 200 and "types[]" not in one.query)]


def test_mentions_of_gotosocial(web):
    exchanges = [one for one in gotosocial() if one.path != NOTICES or "types[]" in one.query]
    seat = Seat(web, exchanges, NOVEMBER, terms=("#bread", "sourdough"))
    batch = seat.look()
    assert [one.text for one in batch.messages] == [
        "@bakery do you have rye? 😀",
        *(f"@bakery ping {number}" for number in range(6)),
    ]
    assert {one.author.handle for one in batch.messages} == {f"customer@{urlsplit(web.url).netloc}"}
    assert batch.messages[0].remote_id == "01M80E6YRTDJG6BYVVFVB7MFMG"


def test_the_pages_of_gotosocial_are_followed_though_they_name_another_address(web):
    seat = Seat(web, without_types(gotosocial()), NOVEMBER)
    batch = seat.look()
    assert [one.text for one in batch.messages] == [f"@bakery ping {number}" for number in range(2, 6)]
    asked_for = [parse_qs(urlsplit(path).query).get("max_id") for path, _ in web.asked if path.startswith(NOTICES)]
    assert asked_for == [None, ["01M80E711WKEEX9BWF1VCQW8HH"], ["01M80E711C034JPX8A3CJ2TQK5"]]


def test_an_answer_on_gotosocial(web):
    exchanges = gotosocial()
    notices = next(one for one in exchanges if one.path == NOTICES and one.status == 200)
    theirs = json.loads(notices.body)[0]["status"]
    shown = {"request": {"method": "GET", "url": f"{POSTS}/{theirs['id']}"}, "response": {"status": 200, "headers": []}}
    shown["response"]["body"] = json.dumps(theirs)
    seat = Seat(web, [*exchanges, Exchange(shown)], NOVEMBER)
    sent = seat.reply(message(theirs["id"]), "thanks!")
    assert sent.remote_id == "01M80E72YSJB327MNAWEX3ATJV"
    form = parse_qs(web.bodies[-1].decode())
    assert (form["status"], form["visibility"]) == (["@customer thanks!"], ["unlisted"])
    assert seat.find(message(theirs["id"]), "thanks!", NOVEMBER) is None  # recorded before the answer was there
    with pytest.raises(SourceError) as caught:
        seat.reply(message(theirs["id"]), "")
    assert caught.value.key == "errors-mastodon-reply-refused"


def test_refusals_of_gotosocial(web):
    exchanges = gotosocial()
    seat = Seat(web, exchanges, NOVEMBER)
    with pytest.raises(Gone):
        seat.ask(f"{POSTS}/01AAAAAAAAAAAAAAAAAAAAAAAA")
    seat = Seat(web, [one for one in exchanges if one.path != NOTICES or one.status == 401], NOVEMBER)
    with pytest.raises(LockedOut) as caught:
        seat.look()
    assert caught.value.key == "errors-sign-in-again"


def test_the_limit_of_gotosocial_names_its_end(web):
    seat = Seat(web, gotosocial("local-gts-429"), NOVEMBER)
    with pytest.raises(Limited) as caught:
        seat.ask("/api/v1/instance")
    assert caught.value.until == datetime(2026, 11, 22, 1, 38, 55, tzinfo=UTC)
