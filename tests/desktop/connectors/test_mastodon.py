"""Mastodon and its kin, against a small server of our own over real HTTP: what is found, asked, refused and sent."""

import json
import traceback
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from desktop.connectors import oauth
from desktop.connectors.base import Completes, SignsIn, Speaker
from desktop.connectors.http import PoliteHttp
from desktop.connectors.mastodon import Mastodon
from desktop.connectors.mastodon_post import addressed
from desktop.connectors.mastodon_server import address_of
from desktop.errors import Garbled, Gone, Limited, LockedOut, OwnerError, SourceError, Unclear, Unreachable
from desktop.model.account import Account, AccountId, Secret, Secrets
from tests.desktop.connectors.fediverse import CANARY, ME, NOW, Fediverse, iso
from tests.desktop.connectors.test_contract import Contract

RECORDINGS = Path(__file__).parents[2] / "recordings" / "mastodon"
NOTICES = "/api/v1/notifications"
OWN = f"/api/v1/accounts/{ME}/statuses"
BACK = "http://127.0.0.1:5555/"


@pytest.fixture
def place(web, http):
    return Fediverse(web, http)


def texts(batch):
    return [message.text for message in batch.messages]


class TestMastodon(Contract):
    @pytest.fixture
    def source(self, place):
        return place


# -- which server ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("mastodon.social", "https://mastodon.social"),
        (" Mastodon.Social. ", "https://mastodon.social"),
        ("https://mastodon.social/@shop", "https://mastodon.social"),
        ("https://mastodon.social/@friend@elsewhere.example/113", "https://mastodon.social"),
        ("mastodon.social/@shop", "https://mastodon.social"),
        ("@shop@mastodon.social", "https://mastodon.social"),
        ("shop@mastodon.social", "https://mastodon.social"),
        ("acct:shop@mastodon.social", "https://mastodon.social"),
        ("http://mastodon.social", "https://mastodon.social"),
        ("https://shop:secret@mastodon.social:443/", "https://mastodon.social"),
        ("https://gts.example:8443", "https://gts.example:8443"),
        ("http://localhost:8080/@shop", "http://localhost:8080"),
        ("http://192.168.1.7", "http://192.168.1.7"),
        ("http://[::1]:3000", "http://[::1]:3000"),
        ("bücher.example", "https://xn--bcher-kva.example"),
    ],
)
def test_the_server_is_understood_however_it_is_typed(typed, address):
    assert address_of(typed) == address


@pytest.mark.parametrize(
    "typed",
    ["", "@", "@shop", "shop", "a b.example", "https://", "ftp://a.example", "a.example:port", "a" * 300 + ".b"],
)
def test_what_is_no_server_says_so(place, typed):
    with pytest.raises(Garbled) as caught:
        address_of(typed)
    assert caught.value.key == "errors-mastodon-server"


# -- what a post says --------------------------------------------------------------------------


def read(place, **post):
    place.notify(place.post(**post))
    (message,) = place.look().messages
    return message


def test_a_post_becomes_a_message(place):
    message = read(
        place,
        text='<span class="h-card"><a href="x">@<span>shop</span></a></span> the bread<br>was stale &amp; dry',
        at=NOW - timedelta(hours=2),
        in_reply_to_id="p77",
    )
    assert message.text == "@shop the bread\nwas stale & dry"
    assert message.author.handle == "customer@town.example"
    assert message.author.name == "Customer"
    assert message.author.followers == 7
    assert message.platform == "mastodon"
    assert message.url == "https://town.example/@customer/p000001"
    assert message.answers == "p77"
    assert message.remote_id == "p000001"
    assert message.sent_at == NOW - timedelta(hours=2)


def test_a_person_of_the_own_server_is_one_with_their_whole_name(place):
    message = read(place, account={"id": "7", "acct": "dana", "followers_count": -1})
    assert message.author.handle == f"dana@{urlsplit(place.web.url).netloc}"
    assert message.author.followers is None


@pytest.mark.parametrize(
    ("post", "title", "text"),
    [
        ({"text": "they had mice", "spoiler_text": "Food safety"}, "Food safety", "they had mice"),
        ({"content": "", "spoiler_text": "Never again"}, "", "Never again"),
        ({"content": None, "media_attachments": [{"type": "image"}, {"type": "video"}]}, "", "🖼 🎞"),
        (
            {"text": "look", "media_attachments": [{"type": "image", "description": "mould on\nthe bread"}]},
            "",
            "look\n🖼 mould on\nthe bread",
        ),
        ({"content": "", "poll": {"options": [{"title": "Stale"}, {"title": "טרי"}]}}, "", "▫ Stale\n▫ טרי"),
        ({"content": "", "media_attachments": [{"type": "new kind"}]}, "", "📎"),
    ],
)
def test_warnings_polls_and_pictures_can_be_read(place, post, title, text):
    message = read(place, **post)
    assert (message.title, message.text, message.readable) == (title, text, True)


def test_a_broken_post_keeps_its_id_and_hides_no_other(place):
    place.put("one")
    broken = (
        {"id": "broken-1", "content": 5, "account": {"id": "x", "acct": "x"}},
        {"id": "broken-2", "account": None},
        {"id": ["odd"], "content": "x", "account": {}},
        "no post at all",
        {"id": "broken-3", "account": {"id": "x", "acct": {}}, "media_attachments": "none"},
    )
    for post in broken:
        place.notify(place.post())
        place.notices[0]["status"] = post
    place.put("two")
    place.notices.insert(3, "no notice at all")
    place.heeds_since = False
    batch = place.look()
    assert {"one", "two"} < set(texts(batch))
    unread = [message for message in batch.messages if not message.readable]
    assert len(unread) == 6
    assert {"broken-1", "broken-2", "broken-3"} < {message.remote_id for message in unread}
    assert not any(place.connector.can_answer(place.account, message) for message in unread)
    place.later(hours=2)
    assert place.look(batch.cursor).messages == ()


def test_an_address_that_is_no_page_is_left_out(place):
    assert read(place, url="javascript:alert(1)", uri="https://name:secret@town.example/1").url == ""


@pytest.mark.parametrize("id", [113000000000000001, "01M80E7123AJ80HV583QVH48CK", "9hx3-_~:.k"])
def test_ids_are_numbers_ulids_or_hashes(place, id):
    message = read(place, id=id)
    assert message.remote_id == str(id)
    assert message.readable


def test_the_hand_made_notices_are_read_as_they_are_meant(place):
    place.notices = json.loads((RECORDINGS / "notices.json").read_text(encoding="utf-8"))
    found = {message.remote_id: message for message in place.look().messages}
    told = json.loads((RECORDINGS / "notices.told.json").read_text(encoding="utf-8"))
    assert {id: {"title": one.title, "text": one.text} for id, one in found.items()} == told


# -- which posts -------------------------------------------------------------------------------


def test_mentions_quotes_and_replies_are_messages_and_nothing_else_is(place):
    mine = place.post("ours", account={"id": ME, "acct": "shop"})
    for type, post in [
        ("mention", place.post("a mention")),
        ("quote", place.post("a quote")),
        ("status", place.post("a reply", in_reply_to_account_id=ME)),
        ("status", place.post("of somebody we follow")),
        ("favourite", mine),
        ("mention", mine),
        ("annotated_by_some_future_server", place.post("unknown")),
        ("follow", None),
        ("mention", None),  # its author deleted it
    ]:
        place.notify(post or place.post(), type)
        place.notices[0]["status"] = post
    place.page(NOTICES, lambda asked: place.notices)  # a server that does not know how to leave types out
    assert texts(place.look()) == ["a mention", "a quote", "a reply"]


def test_a_server_that_refuses_our_types_is_asked_for_all_and_remembered(place):
    place.put("hello")

    def notices(handler):
        return handler.say(422, b'{"error": "invalid types"}') if "types" in handler.path else listed(handler)

    listed = place.web.pages[NOTICES]
    place.web.pages[NOTICES] = notices
    batch = place.look()
    assert texts(batch) == ["hello"]
    before = len(place.web.asked)
    place.look(batch.cursor)
    assert [query.get("types[]") for _, query in place.asked(before)] == [None]
    place.later(hours=7)
    before = len(place.web.asked)
    place.look(batch.cursor)
    assert ["mention", "quote"] in [query.get("types[]") for _, query in place.asked(before)]


def test_what_the_servers_own_filter_holds_back_is_asked_for(place):
    place.look()
    assert place.asked()[1][1]["include_filtered"] == ["true"]


def test_a_later_look_with_nothing_new_asks_once_and_once_an_hour_twice(place):
    place.largest = 10
    place.put(*(f"number {number}" for number in range(30)), at=NOW - timedelta(hours=3))
    cursor = place.look().cursor
    for minutes, most in ((5, 1), (5, 1), (60, 2), (5, 1)):
        place.later(minutes=minutes)
        before = len(place.web.asked)
        batch = place.look(cursor)
        assert batch.messages == ()
        assert len(place.web.asked) - before == most
        cursor = batch.cursor


@pytest.mark.parametrize("link", ["whole", "elsewhere", "none"])
@pytest.mark.parametrize("heeds_since", [True, False])
def test_every_page_is_read_however_the_server_pages(place, link, heeds_since):
    place.link, place.heeds_since, place.largest = link, heeds_since, 7
    place.put(*(f"number {number}" for number in range(50)), at=NOW - timedelta(hours=3))
    batches = place.look_on()
    assert len(batches) > 1
    assert sorted(text for batch in batches for text in texts(batch)) == sorted(f"number {n}" for n in range(50))
    place.put(*(f"later {number}" for number in range(50)), at=NOW - timedelta(hours=1))
    batches = place.look_on(batches[-1].cursor)
    assert sorted(text for batch in batches for text in texts(batch)) == sorted(f"later {n}" for n in range(50))
    assert all(texts(batch) == [] for batch in place.look_on(batches[-1].cursor))


def test_a_server_that_gives_the_same_page_for_ever_is_left(place):
    place.put("one", "two")
    link = f'<{place.web.url}{NOTICES}?max_id=n000001>; rel="next"'
    place.page(NOTICES, lambda asked: (place.notices, {"Link": link}))
    assert len(place.look().messages) == 2
    assert sum(path == NOTICES for path, _ in place.asked()) == 2


def test_nothing_older_than_a_month_is_fetched(place):
    place.largest = 5
    place.put(*["long ago"] * 50, at=NOW - timedelta(days=40))
    place.put("lately", at=NOW - timedelta(days=20))
    batches = place.look_on()
    assert [texts(batch) for batch in batches] == [["lately"]]


def test_the_cursor_stays_small(place):
    cursor = ""
    for _ in range(12):
        place.put(*["x"] * 100, at=NOW - timedelta(hours=1))
        cursor = place.look_on(cursor)[-1].cursor
    assert len(cursor) < 20_000
    assert CANARY not in cursor


def test_a_look_that_ends_half_way_goes_on_from_there(place):
    place.largest = 10
    place.put(*(f"number {number}" for number in range(40)), at=NOW - timedelta(hours=3))
    listed, pages = place.web.pages[NOTICES], []

    def limited(handler):
        pages.append(handler.path)
        if len(pages) == 3:
            return handler.say(429, b"{}", X_RateLimit_Reset=iso(NOW + timedelta(minutes=4)))
        return listed(handler)

    place.web.pages[NOTICES] = limited
    place.http = PoliteHttp(now=lambda: NOW, deadline=5)
    first = place.look()
    assert len(first.messages) == 20
    assert first.not_before == NOW + timedelta(minutes=4)
    assert not first.more
    rest = place.look_on(first.cursor)
    assert len([text for batch in rest for text in texts(batch)]) == 20


def test_a_server_with_no_questions_left_is_left_alone(place):
    place.largest = 10
    place.put(*["x"] * 40, at=NOW - timedelta(hours=3))
    spent = {"X-RateLimit-Remaining": "0", "X-RateLimit-Reset": iso(NOW + timedelta(minutes=3))}
    some = place.some_notices
    place.page(NOTICES, lambda asked: (some(asked)[0], {**some(asked)[1], **spent}))
    place.http = PoliteHttp(now=lambda: NOW, deadline=5)
    batch = place.look()
    assert (len(batch.messages), batch.more, batch.not_before) == (10, False, NOW + timedelta(minutes=3))
    assert [path for path, _ in place.asked()] == ["/api/v1/accounts/verify_credentials", NOTICES]


def test_a_look_ends_by_its_deadline_and_the_next_goes_on(place):
    place.largest = 10
    place.put(*["x"] * 30, at=NOW - timedelta(hours=3))
    place.connector = Mastodon(now=lambda: NOW, deadline=0)
    assert [len(batch.messages) for batch in place.look_on()] == [10, 10, 10]


# -- words -------------------------------------------------------------------------------------


@pytest.fixture
def seeker(web, http):
    return Fediverse(web, http, terms=("#Sunrise Bread", "sunrise bakery", "mkate"))


def test_words_are_found_by_hashtag_and_by_search_each_post_once(seeker):
    both = seeker.post("the sunrise BAKERY is closed #sunrisebread", at=NOW - timedelta(hours=1))
    shared = {"id": "share", "content": "", "account": {"id": "x", "acct": "x"}, "reblog": seeker.post("shared")}
    own = seeker.post("our sunrise bakery", account={"id": ME, "acct": "shop"})
    seeker.tag("SunriseBread", both, shared)
    apart = seeker.post("a bakery at sunset")
    old = seeker.post("old sunrise bakery", NOW - timedelta(days=31))
    other_form = seeker.post("mikate yenu", NOW - timedelta(hours=2))
    seeker.search(**{"sunrise bakery": [both, own, apart, old], "mkate": [other_form]})
    seeker.notify(both)
    batch = seeker.look()
    assert sorted(texts(batch)) == ["mikate yenu", "shared", "the sunrise BAKERY is closed #sunrisebread"]
    assert texts(seeker.look(batch.cursor)) == []


@pytest.mark.parametrize("status", [401, 403, 404, 410, 501])
def test_a_server_that_cannot_search_is_not_asked_again_for_hours_and_the_rest_goes_on(seeker, status):
    seeker.refuses("/api/v2/search", status)
    seeker.tag("SunriseBread", seeker.post("tagged"))
    seeker.put("told")
    batch = seeker.look()
    assert sorted(texts(batch)) == ["tagged", "told"]

    def searches(cursor):
        before = len(seeker.web.asked)
        for _ in range(4):
            seeker.later(minutes=5)
            cursor = seeker.look(cursor).cursor
        return sum(path == "/api/v2/search" for path, _ in seeker.asked(before))

    assert searches(batch.cursor) == (2 if status == 501 else 0)  # trouble of its own passes
    seeker.later(hours=6, minutes=1)
    assert searches(batch.cursor) == (2 if status == 501 else 1)  # the first of these looks is for the own posts
    seeker.later(days=-2)  # the clock was set back
    assert searches(batch.cursor) == (2 if status == 501 else 1)


def test_one_word_the_search_cannot_take_does_not_end_the_others(seeker):
    seeker.tag("SunriseBread")
    found = [seeker.post("mkate mzuri")]

    def search(handler):
        ill = "sunrise" in handler.path
        return handler.say(422, b"{}") if ill else handler.say(200, json.dumps({"statuses": found}).encode())

    seeker.web.pages["/api/v2/search"] = search
    batch = seeker.look()
    assert texts(batch) == ["mkate mzuri"]
    before, cursor = len(seeker.web.asked), batch.cursor
    for _ in range(6):
        cursor = seeker.look(cursor).cursor
    assert [query["q"] for path, query in seeker.asked(before) if "search" in path] == [["mkate"]] * 2


def test_a_limit_met_while_searching_keeps_what_was_found(seeker):
    seeker.refuses("/api/v2/search", 429, X_RateLimit_Reset=iso(NOW + timedelta(minutes=4)))
    seeker.tag("SunriseBread", seeker.post("tagged"))
    seeker.http = PoliteHttp(now=lambda: NOW, deadline=5)
    batch = seeker.look()
    assert texts(batch) == ["tagged"]
    assert batch.not_before == NOW + timedelta(minutes=4)
    assert sum(path == "/api/v2/search" for path, _ in seeker.asked()) == 1


def test_many_words_take_turns(web, http):
    names = [f"word{number}" for number in range(30)]
    seeker = Fediverse(web, http, terms=tuple(names))
    seeker.search()
    cursor, asked, requests = "", [], []
    for _ in range(40):
        before = len(web.asked)
        cursor = seeker.look(cursor).cursor
        asked.append([query["q"][0] for path, query in seeker.asked(before) if path == "/api/v2/search"])
        requests.append(len(web.asked) - before)
        seeker.later(minutes=5)
    assert [len(some) for some in asked[:3]] == [12, 12, 6]
    assert asked[0] + asked[1] + asked[2] == names
    assert max(requests[3:]) == 2  # every later look, also the one that looks at the own posts
    assert [word for some in asked[3:] for word in some] == names + names[:4]


def test_after_a_long_walk_back_the_newest_are_still_known(place):
    place.largest = 80
    place.put(*(f"number {number}" for number in range(1500)), at=NOW - timedelta(days=3))
    batches = place.look_on()
    assert sum(len(batch.messages) for batch in batches) == 1500
    place.later(minutes=61)  # a look that trusts nobody's idea of what is newer
    assert texts(place.look(batches[-1].cursor)) == []


# -- what was answered -------------------------------------------------------------------------


def answer(place, to, at):
    return place.post("sorry", at=at, in_reply_to_id=to, account={"id": ME, "acct": "shop"})


def test_what_the_account_answered_is_told_once(place):
    place.put("one", "two", at=NOW - timedelta(hours=3))
    place.own = [answer(place, "p000001", NOW - timedelta(hours=1)), place.post("not a reply", account={"id": ME})]
    batch = place.look()
    assert batch.answered == {"p000001": NOW - timedelta(hours=1)}
    assert sorted(texts(batch)) == ["one", "two"]
    place.own.insert(0, answer(place, "p000002", NOW + timedelta(minutes=30)))
    place.later(minutes=50)
    assert place.look(batch.cursor).answered == {}
    place.later(minutes=15)
    batch = place.look(batch.cursor)
    assert batch.answered == {"p000002": NOW + timedelta(minutes=30)}
    place.later(minutes=61)
    assert place.look(batch.cursor).answered == {}


@pytest.mark.parametrize("status", [401, 403, 404, 500])
def test_own_posts_that_cannot_be_seen_hide_nothing(place, status):
    place.refuses(OWN, status)
    place.put("hello")
    batch = place.look()
    assert texts(batch) == ["hello"]
    assert batch.answered == {}


# -- named errors ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "body", "error", "key"),
    [
        (401, b'{"error": "The access token is invalid"}', LockedOut, "errors-sign-in-again"),
        (403, b'{"error": "outside the authorized scopes"}', LockedOut, "errors-mastodon-forbidden"),
        (403, b"<html>no</html>", LockedOut, "errors-mastodon-forbidden"),
        (404, b"<html>no</html>", Gone, "errors-gone"),
        (410, b"", Gone, "errors-gone"),
        (429, b'{"error": "rate limit reached"}', Limited, "errors-limited-until"),
        (500, b"<html>", Unreachable, "errors-server-trouble"),
        (503, b"", Unreachable, "errors-server-trouble"),
        (200, b"<html>a captive portal</html>", Garbled, "errors-answer-no-data"),
        (200, b'{"error": "strange"}', Garbled, "errors-answer-no-data"),
        (200, b"", Garbled, "errors-answer-no-data"),
        (400, b"{}", Garbled, "errors-mastodon-not-taken"),
        (422, b"{}", Garbled, "errors-mastodon-not-taken"),
    ],
)
def test_every_refusal_is_its_named_error(place, status, body, error, key):
    headers = {"X_RateLimit_Reset": iso(NOW + timedelta(minutes=2))} if status == 429 else {}
    place.refuses(NOTICES, status, body, **headers)
    place.http = PoliteHttp(now=lambda: NOW, deadline=5)
    for ask in (place.look, lambda: place.connector.check(place.account, place.secrets, place.http)):
        with pytest.raises(error) as caught:
            ask()
        assert caught.value.key == key
        keeps_the_secret(caught.value)
        if error is Limited:
            assert caught.value.until == NOW + timedelta(minutes=2)


def test_a_token_of_nobody_asks_for_a_sign_in(place):
    place.refuses(
        "/api/v1/accounts/verify_credentials", 422, b'{"error": "This method requires an authenticated user"}'
    )
    with pytest.raises(LockedOut) as caught:
        place.look()
    assert caught.value.key == "errors-sign-in-again"
    keeps_the_secret(caught.value)


def test_a_server_that_moved_is_named_and_never_sees_the_token(place, another_web):
    cursor = place.look().cursor
    for path in ("/api/v1/accounts/verify_credentials", NOTICES):
        target = another_web.url + path
        place.web.pages[path] = lambda handler, target=target: handler.say(301, Location=target)
    for status, body in ((401, b"{}"), (404, b""), (200, b"[]")):
        another_web.page(NOTICES, body, "application/json", status)
        another_web.page("/api/v1/accounts/verify_credentials", b'{"id": "1"}', "application/json", status)
        for ask in (
            lambda: place.look(cursor),
            lambda: place.connector.check(place.account, place.secrets, place.http),
        ):
            with pytest.raises(Garbled) as caught:
                ask()
            assert caught.value.key == "errors-mastodon-moved"
            assert caught.value.values["server"] == urlsplit(another_web.url).netloc
            keeps_the_secret(caught.value)
    assert another_web.asked
    assert not any("Authorization" in headers for _, headers in another_web.asked)


def keeps_the_secret(error):
    told = "".join(traceback.format_exception(error)) + repr(error) + str(error.values)
    assert error.__cause__ is None
    assert error.__context__ is None
    assert CANARY not in told


# -- signing in --------------------------------------------------------------------------------


@pytest.fixture
def gate(web):
    def register(handler):
        app = {"client_id": f"app-{len(web.asked)}", "client_secret": "app-canary"}
        return handler.say(200, json.dumps(app).encode())

    web.pages["/api/v1/apps"] = register
    return web


def shop(web):
    return Account(AccountId("new"), "mastodon", "", {"server": web.url + "/@shop"})


def test_the_program_makes_itself_known_and_asks_for_no_more_than_it_needs(gate, http):
    connector, kept = Mastodon(now=lambda: NOW), []
    assert isinstance(connector, SignsIn)
    secrets = Secrets(keep=lambda name, secret: kept.append(name))
    door = connector.door(shop(gate), secrets, BACK, http)
    form = parse_qs(gate.bodies[0].decode())
    assert form == {
        "client_name": ["Utulivu"],
        "redirect_uris": [BACK],
        "scopes": ["read:accounts read:notifications read:statuses read:search write:statuses"],
    }
    assert (door.authorize, door.token) == (f"{gate.url}/oauth/authorize", f"{gate.url}/oauth/token")
    assert door.client_id == "app-1"
    assert door.client_secret == Secret("app-canary")
    assert kept == ["app"]
    assert set(kept) <= set(connector.kind.kept)
    asked = parse_qs(urlsplit(oauth.begin(door, BACK).url).query)
    assert asked["scope"] == form["scopes"]
    assert asked["code_challenge_method"] == ["S256"]
    assert "canary" not in repr((door, secrets))


def test_the_same_sign_in_tried_again_uses_the_same_app_for_an_hour(gate, http):
    secrets = Secrets()
    names = [Mastodon(now=lambda: NOW).door(shop(gate), secrets, BACK, http).client_id]
    names.append(Mastodon(now=lambda: NOW + timedelta(minutes=50)).door(shop(gate), secrets, BACK, http).client_id)
    names.append(Mastodon(now=lambda: NOW).door(shop(gate), secrets, BACK + "other", http).client_id)
    names.append(
        Mastodon(now=lambda: NOW + timedelta(hours=2)).door(shop(gate), secrets, BACK + "other", http).client_id
    )
    secrets.renew("app", Secret("broken"))
    names.append(Mastodon(now=lambda: NOW).door(shop(gate), secrets, BACK, http).client_id)
    assert names == ["app-1", "app-1", "app-2", "app-3", "app-4"]


@pytest.mark.parametrize(
    ("status", "body", "error", "key"),
    [
        (404, b"<html>", Gone, "errors-gone"),
        (403, b"{}", LockedOut, "errors-mastodon-forbidden"),
        (422, b"{}", Garbled, "errors-mastodon-not-taken"),
        (200, b"<html>", Garbled, "errors-answer-no-data"),
        (200, b"[]", Garbled, "errors-answer-no-data"),
        (200, b'{"client_id": 7}', Garbled, "errors-answer-no-data"),
        (500, b"", Unreachable, "errors-server-trouble"),
    ],
)
def test_what_is_no_such_server_is_told_before_the_browser_opens(web, http, status, body, error, key):
    web.page("/api/v1/apps", body, "application/json", status)
    with pytest.raises(error) as caught:
        Mastodon().door(shop(web), Secrets(), BACK, http)
    assert caught.value.key == key
    assert caught.value.__context__ is None


def test_a_server_that_moved_is_named_before_the_browser_opens(web, another_web, http):
    for path in ("/api/v1/apps", "/api/v1/instance"):
        web.pages[path] = lambda handler, path=path: handler.say(301, Location=another_web.url + path)
    another_web.page("/api/v1/instance", b"{}")
    with pytest.raises(Garbled) as caught:
        Mastodon().door(shop(web), Secrets(), BACK, http)
    assert caught.value.key == "errors-mastodon-moved"
    assert caught.value.__context__ is None


def test_without_a_server_the_form_says_which_answer_is_missing(http):
    with pytest.raises(OwnerError) as caught:
        Mastodon().door(Account(AccountId("new"), "mastodon", "", {"server": " "}), Secrets(), BACK, http)
    assert caught.value.values == {"field": "server", "kind": "mastodon"}


# -- answering ---------------------------------------------------------------------------------


@pytest.fixture
def asked_for(place):
    """A message, and a server that takes one answer to it and shows it below."""
    post = place.post("is this gluten free?", at=NOW - timedelta(hours=1), id="p/1")
    place.notify(post)
    (message,) = place.look().messages
    place.page("/api/v1/statuses/p%2F1", lambda asked: post)
    below = []

    def take(handler):
        form = {name: value[0] for name, value in parse_qs(place.web.bodies[-1].decode()).items()}
        place.posted.append((form, handler.headers.get("Idempotency-Key")))
        words = form["status"].replace("@customer@town.example", '<a href="x">@<span>customer</span></a>')
        below.append(place.post(words.replace("&", "&amp;"), account={"id": ME, "acct": "shop"}, id="r1"))
        return handler.say(200, json.dumps(below[-1]).encode())

    place.web.pages["/api/v1/statuses"] = take
    place.page("/api/v1/statuses/p%2F1/context", lambda asked: {"ancestors": [], "descendants": [{}, *below, post]})
    place.below = below
    return message


def reply(place, to, text="Yes & it is fresh"):
    whole = place.connector.completed(place.account, to, text)
    return place.connector.reply(place.account, place.secrets, to, whole, "mark-1", place.http)


def find(place, to, text="Yes & it is fresh", since=NOW):
    return place.connector.find(place.account, place.secrets, to, text, since, place.http)


def test_an_answer_is_posted_below_with_its_mark_and_found_again(place, asked_for):
    assert isinstance(place.connector, Speaker)
    assert isinstance(place.connector, Completes)
    assert place.connector.can_answer(place.account, asked_for)
    assert find(place, asked_for) is None
    sent = reply(place, asked_for)
    assert (sent.remote_id, sent.url) == ("r1", "https://town.example/@customer/r1")
    assert place.posted == [
        (
            {"status": "@customer@town.example Yes & it is fresh", "in_reply_to_id": "p/1", "visibility": "unlisted"},
            "mark-1",
        )
    ]
    assert find(place, asked_for) == sent
    assert find(place, asked_for, "something else") is None
    assert find(place, asked_for, since=NOW + timedelta(hours=1)) is None
    place.below[0]["account"]["id"] = "somebody else"
    assert find(place, asked_for) is None


@pytest.mark.parametrize(
    ("theirs", "ours"),
    [
        ("public", "unlisted"),
        ("unlisted", "unlisted"),
        ("private", "private"),
        ("direct", "direct"),
        ("some future kind", "direct"),
        (None, "direct"),
    ],
)
def test_an_answer_is_seen_by_no_more_people_than_the_question(place, asked_for, theirs, ours):
    place.known["p/1"]["visibility"] = theirs
    reply(place, asked_for)
    assert place.posted[0][0]["visibility"] == ours


def test_only_what_is_for_the_account_alone_is_private_and_its_answer_stays_so(place, asked_for):
    kinds = ("public", "unlisted", "private", "direct", None)
    for number, kind in enumerate(kinds):
        place.notify(place.post("hi", at=NOW - timedelta(hours=2), id=f"v{number}", visibility=kind))
    found = {one.remote_id: one.private for one in place.look().messages if one.remote_id.startswith("v")}
    assert found == {f"v{number}": kind == "direct" for number, kind in enumerate(kinds)}
    reply(place, replace(asked_for, private=True))
    assert place.posted[0][0]["visibility"] == "direct", "whatever the server says of it now"


@pytest.mark.parametrize(
    ("handle", "text", "sent"),
    [
        ("dana@our.example", "thanks", "@dana thanks"),
        ("dana@our.example", "@dana thanks", "@dana thanks"),
        ("dana@our.example", "thanks, @Dana!", "thanks, @Dana!"),
        ("dana@our.example", "@dana@our.example thanks", "@dana@our.example thanks"),
        ("dana@our.example", "@danae thanks", "@dana @danae thanks"),
        ("dana@our.example", "@dana@else.example thanks", "@dana @dana@else.example thanks"),
        ("dana@our.example", "write to shop@dana", "@dana write to shop@dana"),
        ("dana@our.example", "תודה", "@dana תודה"),
        ("dana@town.example", "@dana thanks", "@dana@town.example @dana thanks"),
        ("dana@town.example", "@dana@town.example.", "@dana@town.example."),
        ("dana@town.example", "@dana@town.example.org", "@dana@town.example @dana@town.example.org"),
        ("dana", "thanks", "@dana thanks"),
        ("", "thanks", "thanks"),
        ("a b", "thanks", "thanks"),
        ("cut off@some…", "thanks", "thanks"),
    ],
)
def test_the_author_is_named_in_front_unless_the_text_names_them(handle, text, sent):
    assert addressed(text, handle, "our.example") == sent
    assert addressed(sent, handle, "our.example") == sent


def test_what_was_completed_is_posted_sign_for_sign(place, asked_for):
    whole = place.connector.completed(place.account, asked_for, "thanks")
    assert whole == "@customer@town.example thanks"
    assert place.connector.completed(place.account, asked_for, whole) == whole
    for text in (whole, "nobody is named here"):
        place.connector.reply(place.account, place.secrets, asked_for, text, "mark-1", place.http)
    assert [form["status"] for form, _ in place.posted] == [whole, "nobody is named here"]


@pytest.mark.parametrize(
    "text", ["שלום, הלחם טרי 🥖", "Pole sana. Karibu tena!", "🥖🙏", "see https://a.example/x?y=1&z=2"]
)
def test_an_answer_in_any_language_is_found_again(place, asked_for, text):
    sent = reply(place, asked_for, text)
    assert find(place, asked_for, text) == sent


@pytest.mark.parametrize(
    ("status", "error", "key"),
    [
        (401, LockedOut, "errors-sign-in-again"),
        (403, LockedOut, "errors-mastodon-forbidden"),
        (404, Gone, "errors-mastodon-post-gone"),
        (422, SourceError, "errors-mastodon-reply-refused"),
        (400, SourceError, "errors-mastodon-reply-refused"),
        (429, Limited, "errors-limited"),
        (502, Unclear, "errors-unclear"),
    ],
)
def test_a_refused_answer_says_why(place, asked_for, status, error, key):
    place.refuses("/api/v1/statuses", status)
    with pytest.raises(error) as caught:
        reply(place, asked_for)
    assert caught.value.key == key
    keeps_the_secret(caught.value)


@pytest.mark.parametrize("body", [b"{}", b"[]", b"<html>", b""])
def test_an_answer_whose_fate_is_unknown_is_unclear(place, asked_for, body):
    place.refuses("/api/v1/statuses", 200, body)
    with pytest.raises(Unclear):
        reply(place, asked_for)


@pytest.mark.parametrize("status", [404, 410, 500, 401])
def test_nothing_is_posted_below_a_post_that_cannot_be_seen(place, asked_for, status):
    place.refuses("/api/v1/statuses/p%2F1", status)
    with pytest.raises(SourceError) as caught:
        reply(place, asked_for)
    assert place.posted == []
    assert not isinstance(caught.value, Unclear)


def test_only_posts_of_this_account_that_could_be_read_are_answered(place, asked_for):
    other = Account(AccountId("a2"), "mastodon", "Other")
    assert not place.connector.can_answer(other, asked_for)
