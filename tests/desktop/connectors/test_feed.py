"""Feeds: what real services give, what broken ones give, and what is remembered between two looks."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.connectors.base import Answer
from desktop.connectors.feed import Feed
from desktop.errors import Garbled, LockedOut
from desktop.model.account import Account, AccountId, Secret

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
RECORDINGS = Path(__file__).parents[2] / "recordings" / "feed"
SHARED = Path(__file__).parents[4] / "shared"


class Recorded:
    """Answers every question with one recording; remembers what was asked."""

    def __init__(self, body, content_type="application/xml", status=200, **headers):
        self.answer = Answer(status, {"content-type": content_type, **headers}, body, "https://example.com/page")
        self.asked = []

    def get(self, url, *, headers=None):
        self.asked.append((url, dict(headers or {})))
        return self.answer


def account(address="https://feeds.example.com/x", **more):
    return Account(AccountId("a1"), "feed", "Feed", {"address": address}, **more)


def messages(body, address="https://feeds.example.com/x", cursor=""):
    body = (RECORDINGS / body).read_bytes() if isinstance(body, str) else body
    return Feed(now=lambda: NOW).fetch(account(address), {}, cursor, Recorded(body)).messages


def rss(*items):
    return f"<rss version='2.0'><channel><title>T</title>{''.join(items)}</channel></rss>".encode()


# -- who wrote ---------------------------------------------------------------------------------


def told(link, more=""):
    return f"<item><guid>{link}</guid><title>x</title><link>{link}</link>{more}</item>"


@pytest.mark.parametrize(
    ("link", "handle"),
    [
        ("https://feeds.example.com/1", ""),  # the feed's own host
        ("https://www.example.com/1", ""),  # the same site
        ("https://town.example/1", ""),  # the site the feed says it belongs to
        ("https://news.example.org/1", "news.example.org"),  # found elsewhere: that site tells it
        ("", ""),
    ],
)
def test_an_unknown_author_is_nobody_unless_another_site_tells_it(link, handle):
    body = rss("<link>https://www.town.example/</link>", told(link))
    (message,) = messages(body, "https://feeds.example.com/x" if "www.example" not in link else "https://example.com/x")
    assert message.author.handle == handle
    assert message.author.name == ""


def test_an_author_who_is_named_is_kept():
    named = told("https://feeds.example.com/1", "<author>Amina</author>")
    assert messages(rss(named))[0].author.handle == "Amina"


# -- services ---------------------------------------------------------------------------------


def test_google_alerts():
    first, second = messages("google_alerts.xml", "https://www.google.com/alerts/feeds/1/2")
    assert first.title == "The best bread & cakes: Mwangaza"
    assert first.url == "https://blog.example.org/bread"
    assert second.title == "Mwangaza Bakery customers report a strange taste"
    assert second.text == "Several customers of Mwangaza wrote ..."
    assert second.url == "https://news.example.com/bakery?id=7"
    assert second.author.handle == "news.example.com"
    assert second.platform == "google_alerts"
    assert second.remote_id == "tag:google.com,2013:googlealerts/feed:222"
    assert second.sent_at == datetime(2026, 11, 20, 8, 0, tzinfo=UTC)


def test_google_news():
    (item,) = messages("google_news.xml", "https://news.google.com/rss/search?q=x")
    assert item.platform == "google_news"
    assert item.author.handle == item.author.name == "Daily Example"
    assert item.remote_id == "AAA"
    assert (item.title, item.text) == ("", "Bakery recalls bread Daily Example")


def test_a_private_reddit_feed():
    (item,) = messages("reddit_private.xml", "https://www.reddit.com/message/inbox/.rss?feed=abc&user=me")
    assert item.platform == "reddit"
    assert item.author.handle == "/u/hungry_customer"
    assert (item.title, item.text) == ("comment reply", "I found glass in the bread.\nPlease answer 😟")
    assert item.url == "https://www.reddit.com/r/town/comments/1/x/abc123/"


def test_stars_of_an_app_store():
    (item,) = messages("app_reviews.xml")
    assert (item.stars, item.author.name) == (2, "Zawadi")
    assert (item.title, item.text) == ("Slow", "It takes 5 < 6 minutes.")
    assert item.sent_at == datetime(2026, 11, 20, 10, 0, tzinfo=UTC)


def test_every_script_and_no_trick():
    trick, swahili, arabic, hebrew = messages("mixed_directions.xml")
    assert hebrew.whole == "הלחם היה טרי 🥖\n\nשירות מצוין, 100% שווה! 👨‍👩‍👧"
    assert arabic.whole == "خدمة بطيئة\n\nانتظرت ساعة كاملة"
    assert swahili.whole == "Mkate mzuri\n\nAsante sana, ng'ombe wa maziwa é"
    assert trick.text == "bold hidden"
    assert trick.title == "safe gnp.exe"


@pytest.mark.parametrize(
    ("address", "platform"),
    [
        ("https://www.youtube.com/feeds/videos.xml?channel_id=1", "youtube"),
        ("https://old.reddit.com/r/x/.rss", "reddit"),
        ("https://www.google.co.ke/alerts/feeds/1/2", "google_alerts"),
        ("https://www.google.com/other", "google.com"),
        ("https://notreddit.com/x", "notreddit.com"),
        ("https://www.shop.example.com:8443/x", "shop.example.com"),
    ],
)
def test_the_platform_comes_from_the_address(address, platform):
    (item,) = messages(rss("<item><guid>1</guid><title>x</title></item>"), address)
    assert item.platform == platform


# -- dates, ids, links ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("Fri, 20 Nov 2026 10:00:00 +0200", datetime(2026, 11, 20, 8, 0, tzinfo=UTC)),
        ("Tue, 24 Nov 2026 12:03:00 GMT", NOW),
        ("Tue, 24 Nov 2099 12:03:00 GMT", NOW),
        ("Thu, 01 Jan 1970 00:00:00 GMT", NOW),
        ("yesterday, more or less", NOW),
        ("", NOW),
    ],
)
def test_dates_are_never_to_come(said, meant):
    (item,) = messages(rss(f"<item><guid>1</guid><title>x</title><pubDate>{said}</pubDate></item>"))
    assert item.sent_at == meant


def test_items_without_dates_are_handed_over_from_the_last_to_the_first():
    made = messages(rss(*(f"<item><guid>{n}</guid><title>{n}</title></item>" for n in (3, 2, 1))))
    assert [item.text for item in made] == ["1", "2", "3"]


def test_an_item_without_an_id_is_known_by_its_link_or_its_words():
    body = rss("<item><link>https://example.com/1</link></item>", "<item><title>words only</title></item>")
    first = Feed(now=lambda: NOW).fetch(account(), {}, "", Recorded(body))
    assert len({item.remote_id for item in first.messages}) == 2
    assert Feed(now=lambda: NOW).fetch(account(), {}, first.cursor, Recorded(body)).messages == ()


def test_an_endless_id_becomes_a_fingerprint():
    (item,) = messages(rss(f"<item><guid>{'x' * 5000}</guid><title>x</title></item>"))
    assert len(item.remote_id) == 64


@pytest.mark.parametrize(
    "link", ["javascript:alert(1)", "file:///etc/passwd", "//host/share", "http://[bad", "https://"]
)
def test_only_web_links_are_kept(link):
    (item,) = messages(rss(f"<item><guid>1</guid><title>x</title><link>{link}</link></item>"))
    assert item.url == ""


def test_an_item_that_cannot_be_read_keeps_its_id(monkeypatch):
    def fail(entry):
        raise RecursionError

    monkeypatch.setattr("desktop.connectors.entry._said", fail)
    (item,) = messages(rss("<item><guid>7</guid><title>x</title></item>"))
    assert (item.remote_id, item.readable, item.text) == ("7", False, "")


# -- the cursor -------------------------------------------------------------------------------


def test_the_server_is_asked_only_for_what_changed():
    feed, body = Feed(now=lambda: NOW), rss("<item><guid>1</guid><title>x</title></item>")
    first = Recorded(body, etag='W/"1"', **{"last-modified": "Fri, 20 Nov 2026 08:00:00 GMT"})
    cursor = feed.fetch(account(), {}, "", first).cursor
    assert "If-None-Match" not in first.asked[0][1]
    again = Recorded(b"", status=304)
    batch = feed.fetch(account(), {}, cursor, again)
    assert again.asked[0][1]["If-None-Match"] == 'W/"1"'
    assert again.asked[0][1]["If-Modified-Since"] == "Fri, 20 Nov 2026 08:00:00 GMT"
    assert (batch.messages, batch.cursor) == ((), cursor)


def test_another_address_is_asked_for_everything():
    feed, body = Feed(now=lambda: NOW), rss("<item><guid>1</guid><title>x</title></item>")
    cursor = feed.fetch(account(), {}, "", Recorded(body, etag='"1"')).cursor
    other = Recorded(body, etag='"1"')
    feed.fetch(account("https://other.example.com/"), {}, cursor, other)
    assert "If-None-Match" not in other.asked[0][1]


def test_a_304_nobody_asked_for_is_no_answer():
    with pytest.raises(Garbled):
        Feed().fetch(account(), {}, "", Recorded(b"", status=304))


def test_an_item_that_left_and_came_back_is_not_new():
    feed = Feed(now=lambda: NOW)
    one, two = ("<item><guid>1</guid><title>1</title></item>", "<item><guid>2</guid><title>2</title></item>")
    cursor = feed.fetch(account(), {}, "", Recorded(rss(one))).cursor
    second = feed.fetch(account(), {}, cursor, Recorded(rss(two)))
    assert [item.text for item in second.messages] == ["2"]
    assert feed.fetch(account(), {}, second.cursor, Recorded(rss(two, one))).messages == ()


def test_the_memory_stays_small_and_holds_no_address():
    feed, cursor = Feed(now=lambda: NOW), ""
    for start in range(0, 6000, 500):
        items = (f"<item><guid>https://example.com/{n}?token=abc</guid></item>" for n in range(start, start + 500))
        cursor = feed.fetch(account(), {}, cursor, Recorded(rss(*items))).cursor
    assert len(cursor) < 50_000
    assert len(json.loads(cursor)["seen"]) == 2500
    assert "example.com" not in cursor
    assert "token" not in cursor


# -- what is no feed --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "key"),
    [
        (b"", "errors-feed-nothing"),
        (b"  \n ", "errors-feed-nothing"),
        (b"just words", "errors-feed-none"),
        (b'{"items": []}', "errors-feed-none"),
        (b"<rss version='2.0'><channel><title>T</title><item><guid>", "errors-feed-broken"),
        (b"<!DOCTYPE html><html><body>Sign in</body></html>", "errors-feed-page"),
    ],
)
def test_each_has_its_own_sentence(body, key):
    for ask in ("fetch", "check"):
        arguments = (account(), {}, "", Recorded(body)) if ask == "fetch" else (account(), {}, Recorded(body))
        with pytest.raises(Garbled) as caught:
            getattr(Feed(), ask)(*arguments)
        assert caught.value.key == key


def test_a_page_that_names_its_feed():
    page = (
        b"<html><head><link rel='stylesheet' href='/x.css'>"
        b'<link rel="alternate" type="application/rss+xml" href="/feed?a=1&amp;b=2"></head></html>'
    )
    with pytest.raises(Garbled) as caught:
        Feed().check(account(), {}, Recorded(page, "text/html"))
    assert caught.value.key == "errors-feed-page-with-feed"
    assert caught.value.values == {"address": "https://example.com/feed?a=1&b=2"}


def test_a_page_behind_a_private_address_gives_nothing_away():
    page = b'<html><link rel="alternate" type="application/rss+xml" href="feed"></html>'
    private = Account(AccountId("a1"), "feed", "Feed", {}, ("address",))
    with pytest.raises(Garbled) as caught:
        Feed().check(private, {"address": Secret("https://example.com/secret/page")}, Recorded(page, "text/html"))
    assert (caught.value.key, caught.value.values) == ("errors-feed-page", {})


def test_what_can_be_read_of_a_broken_feed_is_read():
    made = messages("broken_but_usable.xml")
    assert [item.whole.split(" ")[0] for item in made if item.remote_id in ("one", "two")] == ["First", "Second"]


def test_an_empty_feed_is_a_feed():
    checked = Feed().check(account(), {}, Recorded(rss()))
    assert (checked.sentence.key, checked.items, checked.suggested_label) == ("check-feed-empty", 0, "T")


# -- addresses --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("example.com/feed", "https://example.com/feed"),
        (" https://example.com/feed ", "https://example.com/feed"),
        ("feed://example.com/x", "https://example.com/x"),
        ("feed:https://example.com/x", "https://example.com/x"),
        ("http://example.com/x", "http://example.com/x"),
    ],
)
def test_addresses_are_taken_as_people_paste_them(typed, asked):
    recorded = Recorded(rss())
    Feed().check(account(typed), {}, recorded)
    assert recorded.asked[0][0] == asked


def test_a_password_in_a_public_address_is_refused():
    with pytest.raises(LockedOut) as caught:
        Feed().check(account("https://me:secret@example.com/x"), {}, Recorded(rss()))
    assert caught.value.key == "errors-address-holds-password"
    Feed().check(account(""), {"address": Secret("https://me:secret@example.com/x")}, Recorded(rss()))


# -- hostile and recorded corpora -------------------------------------------------------------


def corpus():
    for folder in (SHARED / "safety" / "corpora" / "feeds", SHARED / "servers" / "recordings" / "feeds"):
        if folder.is_dir():
            yield from (file for file in sorted(folder.rglob("*")) if file.is_file() and file.suffix != ".zip")


def test_the_corpora_never_break_a_look():
    files = list(corpus())
    if not files:
        pytest.skip("the shared corpora are not here")
    read, feed = 0, Feed(now=lambda: NOW)
    for file in files:
        body = file.read_bytes()
        try:
            batch = feed.fetch(account(), {}, "", Recorded(body))
        except Garbled:
            continue
        assert feed.fetch(account(), {}, batch.cursor, Recorded(body)).messages == (), file.name
        for item in batch.messages:
            read += 1
            item.text.encode()
            assert item.remote_id
            assert item.sent_at <= NOW + timedelta(minutes=5)
            assert item.url == "" or item.url.lower().startswith(("http://", "https://"))
    assert read > 500


def test_an_author_with_an_address_is_kept_whole(web, http):
    items = "<item><guid>1</guid><title>x</title><author>a@shop.online (Amina)</author></item>"
    web.page("/a", f"<rss version='2.0'><channel><title>T</title>{items}</channel></rss>".encode())
    account = Account(AccountId("a"), "feed", "T", {"address": web.url + "/a"})
    (message,) = Feed().fetch(account, {}, "", http).messages
    assert (message.author.handle, message.author.name) == ("a@shop.online", "Amina")
