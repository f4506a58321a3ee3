"""Bluesky against a host of our own over real HTTP: the way in, what is read, what is remembered."""

import json
from datetime import datetime, timedelta

import pytest

from desktop.connectors.bluesky import Bluesky
from desktop.connectors.bluesky_address import SERVER, identifier_of, server_of
from desktop.errors import Garbled, Limited, LockedOut, SecretMissing, Unreachable
from desktop.model.account import Account, AccountId, Secret, Secrets
from tests.desktop.connectors.bluesky_network import ME, MY_HANDLE, NOW, PASSWORD, Network, iso
from tests.desktop.connectors.test_contract import CANARY, Contract

HOUR = timedelta(hours=1)
NOTICES = "/xrpc/app.bsky.notification.listNotifications"


class Source:
    """An account on a host of our own."""

    def __init__(self, web, http):
        self.web, self.http, self.network = web, http, Network(web)
        self.now = NOW
        self.connector = Bluesky(now=lambda: self.now)
        settings = {"handle": f"@{MY_HANDLE}", "server": web.url, "words": ""}
        self.account = Account(AccountId("a1"), "bluesky", "Bluesky", settings, ("password",))
        self.kept = []
        self.secrets = Secrets({"password": Secret(PASSWORD)}, lambda name, secret: self.kept.append((name, secret)))

    def words(self, *terms):
        self.account = Account(AccountId("a1"), "bluesky", "B", self.account.settings, ("password",), terms=terms)

    def look(self, cursor=""):
        return self.connector.fetch(self.account, self.secrets, cursor, self.http)

    def texts(self, cursor=""):
        return [message.text for message in self.look(cursor).messages]

    def put(self, *texts, at=NOW):
        for number, text in enumerate(texts):
            when = at + timedelta(minutes=number)
            self.network.notice(text, when, seen=min(when, NOW))

    def refuse(self):
        self.network.password = "another"
        self.network.revoked = True
        self.secrets.renew("session", Secret(self.secrets["session"].reveal())) if "session" in self.secrets else None

    def vanish(self):
        self.network.refused["app.bsky.notification.listNotifications"] = (404, {}, {})

    def close(self):
        self.web.close()
        self.web.close = lambda: None


@pytest.fixture
def source(web, http):
    return Source(web, http)


@pytest.fixture
def network(source):
    return source.network


class TestBluesky(Contract):
    @pytest.fixture
    def source(self, web, http):
        return Source(web, http)


class TestTheWayIn:
    """One sign-in, then a session that renews itself."""

    def test_many_looks_need_one_sign_in(self, source, network):
        cursor = ""
        for _ in range(5):
            cursor = source.look(cursor).cursor
        assert network.logins == 1
        assert network.asked == ["createSession", *["listNotifications"] * 5]

    def test_a_clock_that_runs_ahead_renews_once_a_look(self, source, network):
        source.put(*["x"] * 150, at=NOW - HOUR)
        source.now = NOW + timedelta(days=2)
        source.look()
        source.look()
        assert network.asked.count("refreshSession") == 1
        assert network.logins == 1

    @pytest.mark.parametrize(
        ("typed", "server"),
        [
            ("", SERVER),
            ("https://bsky.app/", SERVER),
            ("pds.example.com", "https://pds.example.com"),
            ("HTTPS://PDS.example.com:8443/xrpc/", "https://pds.example.com:8443"),
            ("http://[::1]:2583", "http://[::1]:2583"),
        ],
    )
    def test_a_server_is_taken_however_it_was_typed(self, typed, server):
        assert server_of(Account(AccountId("a"), "bluesky", "", {"server": typed})) == server

    @pytest.mark.parametrize("typed", ["https://me:secret@pds.example.com", "http://a:b:c", "https://[x"])
    def test_what_is_no_server_says_so(self, source, typed):
        source.account = Account(AccountId("a"), "bluesky", "", {"handle": "a", "server": typed}, ("password",))
        with pytest.raises(Garbled) as caught:
            source.look()
        assert caught.value.key == "errors-address-invalid"
        assert "secret" not in repr(caught.value)

    def test_the_session_is_kept_before_it_is_used(self, source, network):
        source.vanish()
        with pytest.raises(Exception, match="gone"):
            source.look()
        assert [name for name, _ in source.kept] == ["session"]
        assert json.loads(source.kept[0][1].reveal())["did"] == ME
        assert PASSWORD not in source.kept[0][1].reveal()

    def test_a_worn_out_token_is_renewed_before_it_is_used(self, source, network):
        source.look()
        source.now = network.now = NOW + 2 * HOUR - timedelta(seconds=30)
        source.look()
        assert network.asked[2:] == ["refreshSession", "listNotifications"]
        assert network.logins == 1

    @pytest.mark.parametrize("said", ["ExpiredToken", "InvalidToken"])
    def test_a_refused_token_is_renewed_once_and_the_question_asked_again(self, source, network, said):
        source.look()
        network.access = "another"  # the host no longer takes the token we hold
        source.put("hello", at=NOW - HOUR)
        assert source.texts() == ["hello"]
        assert network.asked[2:] == ["listNotifications", "refreshSession", "listNotifications", "getProfiles"]

    def test_a_revoked_session_means_one_new_sign_in(self, source, network):
        source.look()
        network.access, network.revoked = "another", True
        source.look()
        assert network.logins == 2
        assert network.asked[2:] == ["listNotifications", "refreshSession", "createSession", "listNotifications"]

    def test_a_revoked_password_asks_for_a_new_one_and_is_not_tried_twice(self, source, network):
        source.look()
        source.refuse()
        network.access = "another"
        with pytest.raises(LockedOut) as caught:
            source.look()
        assert caught.value.key == "errors-bluesky-password"
        assert network.logins == 2

    def test_a_host_that_refuses_what_it_just_gave_gets_one_sign_in(self, source, network):
        network.refused["app.bsky.notification.listNotifications"] = (400, {"error": "InvalidToken"}, {})
        network.refused["com.atproto.server.refreshSession"] = (400, {"error": "ExpiredToken"}, {})
        with pytest.raises(LockedOut):
            source.look()
        assert network.logins == 1

    @pytest.mark.parametrize(
        ("status", "body", "key"),
        [
            (401, {"error": "AuthenticationRequired"}, "errors-bluesky-password"),
            (401, {"error": "AuthFactorTokenRequired"}, "errors-bluesky-password"),
            (401, {"error": "AccountTakedown"}, "errors-bluesky-closed"),
            (400, {"error": "AccountSuspended"}, "errors-bluesky-closed"),
            (401, {}, "errors-locked-out"),
            (200, {"did": 1}, "errors-bluesky-server"),
            (200, [], "errors-bluesky-server"),
            (200, {"did": ME, "accessJwt": "a\r\nX: y", "refreshJwt": "r"}, "errors-bluesky-server"),
            (200, {"did": ME, "accessJwt": "a", "refreshJwt": "\u05d0"}, "errors-bluesky-server"),
        ],
    )
    def test_a_refused_sign_in_says_why(self, source, network, status, body, key):
        network.refused["com.atproto.server.createSession"] = (status, body, {})
        with pytest.raises((LockedOut, Garbled)) as caught:
            source.look()
        assert caught.value.key == key

    def test_too_many_sign_ins_wait_until_the_moment_named(self, source, network):
        until = datetime.now(NOW.tzinfo).replace(microsecond=0) + timedelta(minutes=4)
        headers = {"RateLimit_Remaining": "0", "RateLimit_Reset": str(int(until.timestamp()))}
        body = {"error": "RateLimitExceeded", "message": "Rate Limit Exceeded"}
        network.refused["com.atproto.server.createSession"] = (429, body, headers)
        with pytest.raises(Limited) as caught:
            source.look()
        assert caught.value.until == until

    def test_a_missing_password_says_so(self, source):
        source.secrets = Secrets()
        with pytest.raises(SecretMissing):
            source.look()

    def test_the_tokens_go_to_the_host_of_the_account(self, source, network, another_web):
        elsewhere = Network(another_web)
        network._session()
        document = {"service": [{"id": f"{ME}#atproto_pds", "serviceEndpoint": another_web.url}]}
        body = {"did": ME, "handle": MY_HANDLE, "accessJwt": "a", "refreshJwt": "r", "didDoc": document}
        network.refused["com.atproto.server.createSession"] = (200, body, {})
        elsewhere.access = "a"
        source.look()
        assert (network.asked, elsewhere.asked) == (["createSession"], ["listNotifications"])

    @pytest.mark.parametrize(
        "endpoint", ["http://elsewhere.example", "ftp://elsewhere.example", "https://me@elsewhere.example", "", None]
    )
    def test_a_protected_server_never_sends_us_to_an_unprotected_host(self, endpoint):
        from desktop.connectors.bluesky_address import host_named

        document = {"service": [{"id": "#atproto_pds", "serviceEndpoint": endpoint}]}
        assert host_named(document, SERVER) == SERVER
        assert host_named({"service": [{"id": "#atproto_pds", "serviceEndpoint": "https://a.example/x"}]}, SERVER) == (
            "https://a.example"
        )

    @pytest.mark.parametrize(
        ("typed", "identifier"),
        [
            ("shop.bsky.social", "shop.bsky.social"),
            ("@shop.example.com", "shop.example.com"),
            (" \u202a@shop.bsky.social\u202c ", "shop.bsky.social"),
            ("https://bsky.app/profile/shop.bsky.social/", "shop.bsky.social"),
            ("owner@example.com", "owner@example.com"),
            ("shop", "shop.bsky.social"),
            ("did:plc:abc", "did:plc:abc"),
        ],
    )
    def test_a_name_is_taken_however_it_was_typed(self, typed, identifier):
        account = Account(AccountId("a"), "bluesky", "", {"handle": typed, "server": ""})
        assert identifier_of(account) == identifier

    def test_nothing_shows_the_tokens(self, source, network):
        source.look()
        held = source.secrets["session"].reveal()
        assert network.access in held
        session_parts = json.loads(held)
        from desktop.connectors.bluesky_session import Held

        assert "canary" not in repr(Held(**session_parts))


class TestReading:
    """What becomes a message, and what does not."""

    def test_only_words_of_others_to_or_about_us(self, source, network):
        for reason in ("mention", "reply", "quote", "like", "repost", "follow", "starterpack-joined"):
            network.notice(reason, NOW - HOUR, reason)
        network.notice("mine", NOW - HOUR, "reply", handle="owner.test")
        assert sorted(source.texts()) == ["mention", "quote", "reply"]

    def test_a_post_becomes_a_message(self, source, network):
        network.followers["did:plc:guest"] = 4200
        mine = f"at://{ME}/app.bsky.feed.post/3kmine"
        view = network.notice("הקפה היה קר 😞\u202e", NOW - HOUR, "reply", key="3kabc", parent=mine)
        (message,) = source.look().messages
        assert message.remote_id == view["uri"] == "at://did:plc:guest/app.bsky.feed.post/3kabc"
        assert message.text == "הקפה היה קר 😞"
        assert (message.author.handle, message.author.name, message.author.followers) == ("guest.test", "Guest", 4200)
        assert message.url == "https://bsky.app/profile/guest.test/post/3kabc"
        assert (message.platform, message.answers, message.sent_at) == ("bluesky", mine, NOW - HOUR)

    @pytest.mark.parametrize(
        ("author", "handle", "path"),
        [
            ({"did": "did:plc:x", "handle": "handle.invalid"}, "did:plc:x", "did:plc:guest"),
            ({"did": "did:plc:x", "handle": "../../a b"}, "did:plc:x", "did:plc:guest"),
            ({"did": "did:plc:x", "handle": 3}, "did:plc:x", "did:plc:guest"),
            ({"handle": "a.test", "displayName": "x\u202ey"}, "a.test", "a.test"),
            ({}, "", "did:plc:guest"),
        ],
    )
    def test_a_writer_is_named_by_what_holds(self, source, network, author, handle, path):
        network.notice("x", NOW - HOUR, key="3kabc")["author"] = author
        (message,) = source.look().messages
        assert message.author.handle == handle
        assert message.url == f"https://bsky.app/profile/{path}/post/3kabc"
        assert "\u202e" not in message.author.name

    @pytest.mark.parametrize(
        ("created", "indexed", "sent"),
        [
            (NOW - HOUR, NOW - HOUR, NOW - HOUR),
            (NOW + 9 * HOUR, NOW - HOUR, NOW - HOUR),  # from the future
            (NOW - timedelta(days=4000), NOW - HOUR, NOW - HOUR),  # from long ago
            (NOW - 3 * HOUR, NOW - HOUR, NOW - 3 * HOUR),  # written without a network, sent later
            ("nonsense", NOW - HOUR, NOW - HOUR),
            (NOW - HOUR, "nonsense", NOW - HOUR),
            (7, None, NOW),
            ("0001-01-01T00:00:00+14:00", NOW - HOUR, NOW - HOUR),
        ],
    )
    def test_a_lie_about_the_time_is_not_believed(self, source, network, created, indexed, sent):
        view = network.notice("x", NOW - HOUR)
        view["record"]["createdAt"] = iso(created) if isinstance(created, datetime) else created
        view["indexedAt"] = iso(indexed) if isinstance(indexed, datetime) else indexed
        (message,) = source.look().messages
        assert message.sent_at == sent

    def test_pictures_speak_by_their_description(self, source, network):
        images = {"images": [{"alt": "Mould on a loaf"}, {"alt": 3}, 4, {"alt": "A receipt"}]}
        network.notice("", NOW - HOUR)["record"]["embed"] = images
        network.notice("", NOW - 2 * HOUR)
        nothing, described = source.look().messages
        assert described.text == "Mould on a loaf\nA receipt"
        assert (nothing.text, nothing.readable) == ("", True)

    def test_links_are_not_fetched_and_stay_text(self, source, network, web):
        network.notice(f"see {web.url}/trap", NOW - HOUR)["record"]["facets"] = [{"index": 3, "features": None}]
        assert source.texts() == [f"see {web.url}/trap"]
        assert not [path for path, _ in web.asked if "trap" in path]

    @pytest.mark.parametrize("broken", [{"record": None}, {"record": {"text": 5}}, {"author": None}, {"record": []}])
    def test_a_broken_post_hides_no_other(self, source, network, broken):
        network.notice("good", NOW - HOUR)
        bad = network.notice("bad", NOW - 2 * HOUR)
        bad |= broken
        network.notices[-1] = bad
        messages = {one.remote_id: one for one in source.look().messages}
        assert len(messages) == 2
        assert not messages[bad["uri"]].readable
        assert [one.text for one in messages.values() if one.readable] == ["good"]

    def test_items_that_are_no_posts_hide_none(self, source, network):
        source.put("good", at=NOW - HOUR)
        network.notices += [{"reason": "mention", "uri": 7}, {"reason": ["mention"]}, {"uri": "at://x"}]
        assert sorted(source.texts()) == ["", "good"]

    @pytest.mark.parametrize("depth", [100, 800, 930])
    def test_a_post_nested_without_end_hides_no_other(self, source, network, web, depth):
        good = json.dumps(network.notice("good", NOW - HOUR))
        nested = '{"reason": "mention", "record": ' + "[" * depth + "]" * depth + "}"
        web.page(NOTICES, f'{{"notifications": [{nested}, {good}]}}'.encode())
        assert sorted(one.text for one in source.look().messages) == ["", "good"]

    @pytest.mark.parametrize("body", [[], {"notifications": None}, {"notifications": {}}, "x", 5])
    def test_an_answer_without_the_list_is_garbled(self, source, network, body):
        network.refused["app.bsky.notification.listNotifications"] = (200, body, {})
        with pytest.raises(Garbled) as caught:
            source.look()
        assert caught.value.key == "errors-bluesky-server"

    def test_followers_are_asked_for_new_messages_only_and_25_at_a_time(self, source, network):
        for number in range(60):
            network.notice("x", NOW - HOUR - timedelta(seconds=number), handle=f"g{number}.test")
            network.followers[f"did:plc:g{number}"] = number
        batch = source.look()
        assert sorted(one.author.followers for one in batch.messages) == list(range(60))
        assert network.asked.count("getProfiles") == 3
        source.look(batch.cursor)
        assert network.asked.count("getProfiles") == 3

    def test_messages_come_without_followers_where_nobody_tells_them(self, source, network):
        network.refused["app.bsky.actor.getProfiles"] = (502, {"error": "UpstreamFailure"}, {})
        source.put("x", at=NOW - HOUR)
        (message,) = source.look().messages
        assert message.author.followers is None


class TestWalking:
    """How far back a look reads, and how it goes on."""

    def test_a_look_with_nothing_new_asks_once(self, source, network):
        source.put(*["x"] * 30, at=NOW - 2 * HOUR)
        cursor = source.look().cursor
        network.asked.clear()
        assert source.look(cursor).messages == ()
        assert network.asked == ["listNotifications"]

    def test_five_thousand_notifications_come_in_rounds_and_each_once(self, source, network):
        """Every page but the first repeats one item: 51 pages of 100 in 11 rounds."""
        for number in range(5000):
            network.notice(str(number), NOW - timedelta(minutes=number), handle=f"g{number % 7}.test")
        cursor, found, rounds, more = "", [], 0, True
        while more:
            batch = source.look(cursor)
            found += batch.messages
            cursor, more, rounds = batch.cursor, batch.more, rounds + 1
            assert len(batch.cursor) < 20_000
        assert sorted(int(one.text) for one in found) == list(range(5000))
        assert rounds == 11
        assert network.asked.count("listNotifications") == 51
        network.asked.clear()
        network.notice("fresh", NOW)
        assert source.texts(cursor) == ["fresh"]
        assert network.asked == ["listNotifications", "getProfiles"]

    def test_what_shares_its_moment_with_the_end_of_a_page_is_not_lost(self, source, network):
        for number in range(250):
            network.notice(str(number), NOW - timedelta(minutes=number // 3))  # three in each moment
        assert sorted(int(text) for text in source.texts()) == list(range(250))

    def test_a_page_full_of_one_moment_does_not_stop_the_walk(self, source, network):
        for number in range(230):
            network.notice(str(number), NOW - HOUR)
        network.notice("older", NOW - 2 * HOUR)
        texts = source.texts()
        assert "older" in texts
        assert len(texts) == 101  # the server itself cannot show more of one moment

    def test_the_first_look_goes_back_thirty_days(self, source, network):
        network.notice("new", NOW - timedelta(days=29))
        network.notice("old", NOW - timedelta(days=31))
        batch = source.look()
        assert [one.text for one in batch.messages] == ["new"]
        assert source.texts(batch.cursor) == []

    def test_weeks_without_a_look_are_made_up_for(self, source, network):
        cursor = source.look().cursor
        source.now = network.now = NOW + timedelta(days=60)
        for number in range(120):
            network.notice(str(number), NOW + timedelta(hours=number))
        assert len(source.texts(cursor)) == 120

    def test_a_post_that_says_it_is_older_than_the_last_look_is_found(self, source, network):
        source.put("one", "two", at=NOW - HOUR)
        cursor = source.look().cursor
        network.notice("written long before it was sent", NOW - timedelta(days=3))
        assert source.texts(cursor) == ["written long before it was sent"]

    def test_trouble_on_a_later_page_keeps_what_came_and_goes_on_there(self, source, network):
        for number in range(250):
            network.notice(str(number), NOW - timedelta(minutes=number))
        page, count = source.web.pages[NOTICES], iter(range(9))
        source.web.pages[NOTICES] = lambda handler: handler.say(503) if next(count) == 1 else page(handler)
        first = source.look()
        assert (len(first.messages), first.more) == (100, False)
        second = source.look(first.cursor)
        assert len(second.messages) == 150
        assert len({one.remote_id for one in (*first.messages, *second.messages)}) == 250

    def test_a_page_the_server_no_longer_knows_begins_again_at_the_top(self, source, network):
        for number in range(600):
            network.notice(str(number), NOW - timedelta(minutes=number))
        first = source.look()
        cursor = json.loads(first.cursor)
        assert cursor["next"]
        cursor["next"] = "unknown"
        page = source.web.pages[NOTICES]

        def act(handler):
            unknown = "cursor=unknown" in handler.path
            return handler.say(400, b'{"error": "InvalidRequest"}') if unknown else page(handler)

        source.web.pages[NOTICES] = act
        texts, more, at = [one.text for one in first.messages], True, json.dumps(cursor)
        while more:
            batch = source.look(at)
            texts += [one.text for one in batch.messages]
            at, more = batch.cursor, batch.more
        assert sorted(map(int, texts)) == list(range(600))

    def test_a_server_with_nothing_left_to_ask_is_left_alone(self, source, network):
        until = datetime.now(NOW.tzinfo).replace(microsecond=0) + timedelta(minutes=4)
        source.put("x", at=NOW - HOUR)
        source.words("bread")
        page = source.web.pages[NOTICES]

        def act(handler):
            say = handler.say
            headers = {"RateLimit_Remaining": "0", "RateLimit_Reset": str(int(until.timestamp()))}
            handler.say = lambda status, body=b"", **more: say(status, body, **more, **headers)
            page(handler)

        source.web.pages[NOTICES] = act
        batch = source.look()
        assert (len(batch.messages), batch.not_before, batch.more) == (1, until, False)
        assert network.asked == ["createSession", "listNotifications"]

    def test_a_round_ends_by_its_deadline_and_the_next_goes_on(self, source, network):
        for number in range(300):
            network.notice(str(number), NOW - timedelta(minutes=number))
        source.connector = Bluesky(now=lambda: NOW, deadline=0)
        first = source.look()
        assert (len(first.messages), first.more) == (100, True)
        assert network.asked == ["createSession", "listNotifications"]


class TestSearching:
    """Posts with the owner's words, where the server lets us search."""

    def test_every_word_at_first_then_one_a_look_in_turn(self, source, network):
        source.words("bread", "cake", "the blue door")
        network.post("no bread today", NOW - HOUR)
        network.post("behind the blue door", NOW - 2 * HOUR)
        first = source.look()
        assert [one.text for one in first.messages] == ["behind the blue door", "no bread today"]
        assert [query["q"] for query in network.queries if "q" in query] == [["bread"], ["cake"], ['"the blue door"']]
        cursor, asked = first.cursor, []
        for _ in range(4):
            network.asked.clear()
            network.queries.clear()
            batch = source.look(cursor)
            cursor = batch.cursor
            assert batch.messages == ()
            assert network.asked == ["listNotifications", "searchPosts"]
            asked += [query["q"][0] for query in network.queries if "q" in query]
        assert asked == ["bread", "cake", '"the blue door"', "bread"]

    def test_a_post_found_twice_is_told_once(self, source, network):
        source.words("bread", "old")
        network.notice("old bread", NOW - HOUR)
        batch = source.look()
        assert len(batch.messages) == 1
        assert source.texts(batch.cursor) == []

    def test_our_own_posts_are_no_messages_but_show_what_was_answered(self, source, network):
        source.words("bread")
        question = network.post("is the bread fresh?", NOW - 2 * HOUR)
        network.post("our bread is fresh", NOW - HOUR, handle="owner.test", parent=question["uri"])
        network.post("buy our bread", NOW - HOUR, handle="owner.test")
        batch = source.look()
        assert [one.text for one in batch.messages] == ["is the bread fresh?"]
        assert batch.answered == {question["uri"]: NOW - HOUR}

    @pytest.mark.parametrize(("status", "body"), [(403, {}), (400, {"error": "InvalidRequest"}), (404, {}), (200, {})])
    def test_a_refused_search_is_left_alone_for_six_hours(self, source, network, status, body):
        source.words("bread", "cake")
        source.put("x", at=NOW - HOUR)
        network.refused["app.bsky.feed.searchPosts"] = (status, body, {})
        batch = source.look()
        assert [one.text for one in batch.messages] == ["x"]
        assert network.asked.count("searchPosts") == 1
        source.now = NOW + timedelta(hours=5)
        network.lasts = timedelta(days=1)
        cursor = source.look(batch.cursor).cursor
        assert network.asked.count("searchPosts") == 1
        source.now = NOW + timedelta(hours=7)
        source.look(cursor)
        assert network.asked.count("searchPosts") == 2

    def test_a_search_out_of_order_is_tried_again_at_the_next_look(self, source, network):
        source.words("bread")
        network.post("bread", NOW - HOUR)
        network.refused["app.bsky.feed.searchPosts"] = (502, {"error": "UpstreamFailure"}, {})
        cursor = source.look().cursor
        network.refused.clear()
        assert source.texts(cursor) == ["bread"]

    def test_a_flood_is_read_over_several_pages(self, source, network):
        source.words("bread")
        for number in range(250):
            network.post(f"bread {number}", NOW - timedelta(minutes=number))
        assert len(source.texts()) == 250

    def test_check_says_where_words_cannot_be_searched(self, source, network):
        source.words("bread")
        network.refused["app.bsky.feed.searchPosts"] = (403, {}, {})
        checked = source.connector.check(source.account, source.secrets, source.http)
        assert checked.sentence.key == "check-bluesky-no-search"

    def test_check_says_that_a_main_password_was_given(self, source, network):
        network.scope = "com.atproto.access"
        checked = source.connector.check(source.account, source.secrets, source.http)
        assert checked.sentence.key == "check-bluesky-main-password"
        assert checked.suggested_label == "@shop.test"


def test_a_cursor_is_only_what_we_remember(source, network):
    source.put("secret words of a customer", at=NOW - HOUR)
    cursor = source.look().cursor
    assert "customer" not in cursor
    assert "canary" not in cursor
    assert CANARY not in cursor


def test_a_dead_host_is_unreachable(source):
    source.look()
    source.close()
    with pytest.raises(Unreachable):
        source.look()
