"""A member's private feed on Reddit, over real HTTP: a feed of our own in Reddit's form, and Reddit's refusals."""

from datetime import timedelta

import pytest

from desktop.connectors.base import Speaker
from desktop.connectors.reddit import Reddit
from desktop.errors import Garbled, Limited
from desktop.model.account import Account, AccountId, Secret
from desktop.model.message import Author
from tests.desktop.connectors.stage import RECORDINGS
from tests.desktop.connectors.test_contract import CANARY, NOW, Contract, FeedSource


class RedditSource(FeedSource):
    def __init__(self, web, http):
        super().__init__(web, http)
        self.connector = Reddit(now=lambda: NOW, host="127.0.0.1", scheme="http")
        self.account = Account(AccountId("a1"), "reddit", "Reddit", {}, ("address",))
        self.secrets = {"address": Secret(f"{web.url}/feed?feed={CANARY}&user=my_shop")}


@pytest.fixture
def source(web, http):
    return RedditSource(web, http)


class TestReddit(Contract):
    @pytest.fixture
    def source(self, web, http):
        return RedditSource(web, http)


def test_it_only_reads():
    assert not isinstance(Reddit(), Speaker)


def test_who_wrote_and_what_without_reddits_own_words(source):
    source.web.page("/feed", (RECORDINGS / "reddit" / "inbox.xml").read_bytes())
    batch = source.connector.fetch(source.account, source.secrets, "", source.http)
    comment, closed, where, mention = batch.messages
    assert [one.platform for one in batch.messages] == ["reddit"] * 4
    assert mention.author == Author("u/hungry_customer", "u/hungry_customer")
    assert (mention.title, mention.text) == ("username mention", "The bread of u/my_shop was stale.")
    assert (where.title, where.text) == ("Where is good bread?", "Not at My Shop.")
    assert (closed.title, closed.text) == ("", "My Shop is closed today")
    assert (comment.title, comment.text) == ("Where is good bread?", "Try the market 🥖")
    assert mention.url == "https://www.reddit.com/r/town/comments/1/x/made001/"


def test_a_message_from_member_to_member_is_private(source):
    inbox = (RECORDINGS / "reddit" / "inbox.xml").read_bytes()
    letter = inbox.replace(b"/r/town/comments/1/x/made001/", b"/message/messages/made001")
    source.web.page("/feed", letter)
    batch = source.connector.fetch(source.account, source.secrets, "", source.http)
    assert [one.private for one in batch.messages] == [False, False, False, True]


@pytest.mark.parametrize(
    "address",
    [
        "https://www.reddit.com.evil.example/message/inbox/.rss?feed=a&user=b",
        "https://evil.example/reddit.com/.rss?feed=a&user=b",
        "https://notreddit.com/.rss?feed=a",
        "https://www.reddit.com@evil.example/.rss?feed=a",
        "http://www.reddit.com/message/inbox/.rss?feed=a&user=b",  # unprotected
        "https://www.reddit.com/r/town/.rss",  # anybody's: answered with 429
        "https://www.reddit.com/message/inbox/.rss?feed=&user=b",
        "not an address",
        "",
    ],
)
def test_only_a_private_feed_of_reddits_own_is_asked_for(source, address):
    connector, secrets = Reddit(now=lambda: NOW), {"address": Secret(address)}
    for ask in (
        lambda: connector.check(source.account, secrets, source.http),
        lambda: connector.fetch(source.account, secrets, "", source.http),
    ):
        with pytest.raises(Garbled) as caught:
            ask()
        assert caught.value.key in ("errors-reddit-address", "errors-address-invalid")
    assert source.web.asked == []


@pytest.mark.parametrize("host", ["reddit.com", "www.reddit.com", "old.reddit.com", "WWW.Reddit.com"])
def test_every_host_of_reddits_will_do(host):
    secrets = {"address": Secret(f"{host}/message/inbox/.rss?feed=a&user=b")}
    Reddit()._examine(Account(AccountId("a1"), "reddit", "Reddit", {}, ("address",)), secrets)


@pytest.mark.parametrize(("said", "minutes"), [({}, 60), ({"Retry_After": "30"}, 60), ({"Retry_After": "86400"}, 60)])
def test_where_reddit_wants_us_to_wait_it_is_an_hour(source, said, minutes):
    source.web.page("/feed", b"", status=429, **said)
    source.http._now = lambda: NOW
    with pytest.raises(Limited) as caught:
        source.connector.fetch(source.account, source.secrets, "", source.http)
    assert caught.value.key == "errors-reddit-limited"
    assert caught.value.until == caught.value.values["moment"] == NOW + timedelta(minutes=minutes)
    assert caught.value.__context__ is None


def test_a_later_look_is_one_question(source):
    source.put("hello")
    batch = source.connector.fetch(source.account, source.secrets, "", source.http)
    source.web.asked.clear()
    assert source.connector.fetch(source.account, source.secrets, batch.cursor, source.http).messages == ()
    assert len(source.web.asked) == 1
