"""Answers on Bluesky: what is posted, that it is posted once, and that it is found again."""

from datetime import timedelta

import pytest

from desktop.connectors.base import Speaker
from desktop.connectors.bluesky import Bluesky
from desktop.connectors.bluesky_post import facets
from desktop.connectors.bluesky_reply import key_of
from desktop.errors import Garbled, Gone, Limited, LockedOut, Unclear, Unreachable
from desktop.model.account import Account, AccountId, Secret, Secrets
from desktop.model.message import Author, Message
from tests.desktop.connectors.bluesky_network import CID, ME, MY_HANDLE, NOW, PASSWORD, Network, iso

HOUR = timedelta(hours=1)
PUT = "com.atproto.repo.putRecord"


@pytest.fixture
def network(web):
    return Network(web)


class Desk:
    """What the owner has: an account, and a customer's post to answer."""

    def __init__(self, web, http, network):
        self.connector, self.http, self.network = Bluesky(now=lambda: NOW), http, network
        settings = {"handle": MY_HANDLE, "server": web.url}
        self.account = Account(AccountId("a1"), "bluesky", "Bluesky", settings, ("password",))
        self.secrets = Secrets({"password": Secret(PASSWORD)})
        self.root = network.post("opening hours", NOW - 3 * HOUR, handle="owner.test")
        self.question = network.post("open on Sunday?", NOW - HOUR, parent=self.root["uri"])
        self.to = self.message(self.question)

    def message(self, view):
        author = Author(view["author"]["handle"])
        text = view["record"]["text"]
        return Message(self.account.id, view["uri"], author, text, NOW - HOUR, "bluesky")

    def reply(self, text, mark="reply-1", to=None):
        return self.connector.reply(self.account, self.secrets, to or self.to, text, mark, self.http)

    def find(self, text, since=NOW - HOUR):
        return self.connector.find(self.account, self.secrets, self.to, text, since, self.http)


@pytest.fixture
def desk(web, http, network):
    return Desk(web, http, network)


def test_it_is_a_speaker_for_posts_only(desk):
    assert isinstance(desk.connector, Speaker)
    assert desk.connector.can_answer(desk.account, desk.to)
    other = Message(desk.account.id, "at://did:plc:x/app.bsky.feed.like/3k", Author(""), "", NOW, "bluesky")
    assert not desk.connector.can_answer(desk.account, other)


def test_an_answer_stands_below_the_post_and_in_its_thread(desk, network):
    sent = desk.reply("Yes, 9 to 14 h!")
    (uri, record), *rest = network.records.items()
    assert rest == []
    assert sent.remote_id == uri
    assert sent.url == f"https://bsky.app/profile/{MY_HANDLE}/post/{uri.rpartition('/')[2]}"
    assert record == {
        "$type": "app.bsky.feed.post",
        "text": "Yes, 9 to 14 h!",
        "createdAt": iso(NOW),
        "reply": {
            "root": {"uri": desk.root["uri"], "cid": CID},
            "parent": {"uri": desk.question["uri"], "cid": CID},
        },
    }


def test_an_answer_to_a_thread_s_first_post_names_it_twice(desk, network):
    first = network.post("cold coffee", NOW - HOUR)
    desk.reply("We are sorry", to=desk.message(first))
    (record,) = network.records.values()
    assert record["reply"]["root"] == record["reply"]["parent"] == {"uri": first["uri"], "cid": CID}


class TestOnce:
    """However often it is tried, there is one post."""

    def test_a_second_try_posts_nothing_and_says_where_it_is(self, desk, network):
        first = desk.reply("We are sorry")
        assert desk.reply("We are sorry") == first
        assert len(network.records) == 1

    def test_another_reply_has_another_key(self, desk, network):
        assert desk.reply("one", "reply-1") != desk.reply("two", "reply-2")
        assert len(network.records) == 2

    def test_a_lost_answer_is_unclear_and_then_found(self, desk, network):
        network.lost.add(PUT)
        with pytest.raises(Unclear):
            desk.reply("We are sorry")
        network.lost.clear()
        assert network.asked.count("putRecord") == 1
        found = desk.find("We are sorry")
        assert found.remote_id in network.records
        assert desk.reply("We are sorry") == found
        assert len(network.records) == 1

    def test_what_never_arrived_is_not_found(self, desk, network):
        network.refused[PUT] = (502, {"error": "UpstreamFailure"}, {})
        with pytest.raises(Unclear):
            desk.reply("We are sorry")
        assert desk.find("We are sorry") is None

    def test_only_the_same_words_below_the_same_post_since_then_are_ours(self, desk, network):
        desk.reply("We are sorry")
        assert desk.find("We are sorry!") is None
        assert desk.find("We are sorry", since=NOW + timedelta(minutes=1)) is None
        desk.to = desk.message(network.post("another", NOW - HOUR))
        assert desk.find("We are sorry") is None

    def test_an_answer_given_in_another_program_is_found_in_the_thread(self, desk, network):
        network.post("We are sorry", NOW, handle="stranger.test", parent=desk.question["uri"])
        assert desk.find("We are sorry") is None
        view = network.post("We are sorry", NOW, handle="owner.test", parent=desk.question["uri"])
        assert desk.find("We are sorry").remote_id == view["uri"]

    def test_a_post_that_is_gone_was_not_answered(self, desk, network):
        del network.posts[desk.question["uri"]]
        assert desk.find("We are sorry") is None

    def test_the_key_is_a_time_identifier_just_behind_the_post(self, desk):
        keys = {key_of(desk.to, str(number)) for number in range(1000)}
        assert len(keys) == 1000
        assert all(len(key) == 13 and key[0] in "234567abcdefghij" for key in keys)
        signs = "234567abcdefghijklmnopqrstuvwxyz"
        for key in keys:
            number = 0
            for sign in key:
                number = number * 32 + signs.index(sign)
            micros = number >> 10
            assert 0 <= micros - int((NOW - HOUR).timestamp() * 1_000_000) < 1_000_000

    def test_the_key_does_not_change_when_the_time_is_kept_in_milliseconds(self, desk):
        fine = Message(AccountId("a1"), desk.to.remote_id, Author(""), "", NOW + timedelta(microseconds=700), "bluesky")
        kept = Message(AccountId("a1"), desk.to.remote_id, Author(""), "", NOW, "bluesky")
        assert key_of(fine, "m") == key_of(kept, "m")


class TestRefusals:
    """Every refusal says why, and that nothing was posted."""

    def test_a_post_that_is_gone(self, desk, network):
        del network.posts[desk.question["uri"]]
        with pytest.raises(Gone) as caught:
            desk.reply("x")
        assert caught.value.key == "errors-bluesky-post-gone"
        assert "putRecord" not in network.asked

    def test_a_post_that_only_some_may_answer(self, desk, network):
        network.posts[desk.question["uri"]]["viewer"] = {"replyDisabled": True}
        with pytest.raises(Garbled) as caught:
            desk.reply("x")
        assert caught.value.key == "errors-bluesky-no-reply"
        assert "putRecord" not in network.asked

    def test_a_text_that_is_too_long(self, desk):
        with pytest.raises(Garbled) as caught:
            desk.reply("x" * 301)
        assert caught.value.key == "errors-bluesky-refused"
        assert caught.value.__context__ is None

    @pytest.mark.parametrize(
        ("status", "body", "error", "key"),
        [
            (401, {"error": "AccountDeactivated"}, LockedOut, "errors-bluesky-off"),
            (429, {"error": "RateLimitExceeded"}, Limited, "errors-limited"),
            (302, {}, Garbled, "errors-bluesky-refused"),
        ],
    )
    def test_what_the_host_refuses(self, desk, network, status, body, error, key):
        network.refused[PUT] = (status, body, {})
        with pytest.raises(error) as caught:
            desk.reply("x")
        assert caught.value.key == key
        assert network.records == {}

    def test_a_worn_out_token_is_renewed_and_the_answer_sent_once(self, desk, network):
        desk.find("x")
        network.access = "another"
        desk.reply("We are sorry")
        assert network.asked.count("refreshSession") == 1
        assert len(network.records) == 1

    def test_nobody_there(self, desk, web):
        web.close()
        web.close = lambda: None
        with pytest.raises(Unreachable):
            desk.reply("x")


class TestMarks:
    """Links and mentions are named by bytes, whatever stands before them."""

    @pytest.mark.parametrize(
        ("text", "marks"),
        [
            ("no link", []),
            ("see https://shop.example/a?b=1.", [("https://shop.example/a?b=1", "link", "https://shop.example/a?b=1")]),
            ("(https://a.example/x_(y))", [("https://a.example/x_(y)", "link", "https://a.example/x_(y)")]),
            (
                "👨‍👩‍👧 ראו https://עסק.example/דף״, תודה",
                [
                    (
                        "https://עסק.example/דף",
                        "link",
                        "https://xn--mebbq.example/%D7%93%D7%A3",
                    )
                ],
            ),
            (
                "תודה ל-@guest.test ול@dana.test.",
                [("@guest.test", "mention", "guest.test"), ("@dana.test", "mention", "dana.test")],
            ),
            ("☕@Guest.Test: hello", [("@Guest.Test", "mention", "guest.test")]),
            (
                "mail info@shop.example or @nobody, https://a.example/@guest.test",
                [("https://a.example/@guest.test", "link", "https://a.example/@guest.test")],
            ),
            ("http://", []),
            ("https://localhost/x https://" + "é" * 70 + ".example/", []),
        ],
    )
    def test_they_are_found(self, text, marks):
        raw = text.encode()
        assert [(raw[start:end].decode(), kind, target) for start, end, kind, target in facets(text)] == marks

    def test_they_go_along_and_a_name_nobody_has_stays_text(self, desk, network):
        text = "שלום @guest.test ו@nobody.example, https://shop.example 🥖"
        desk.reply(text)
        (record,) = network.records.values()
        raw = text.encode()
        found = [
            (raw[one["index"]["byteStart"] : one["index"]["byteEnd"]].decode(), one["features"])
            for one in record["facets"]
        ]
        kind = "app.bsky.richtext.facet#"
        assert found == [
            ("https://shop.example", [{"$type": kind + "link", "uri": "https://shop.example"}]),
            ("@guest.test", [{"$type": kind + "mention", "did": "did:plc:guest"}]),
        ]
        assert network.asked.count("resolveHandle") == 1  # whom we answer is known already

    def test_at_most_five_names_are_looked_up(self, desk, network):
        desk.reply(" ".join(f"@a{number}.test" for number in range(20)))
        assert network.asked.count("resolveHandle") == 5

    def test_half_signs_are_made_whole(self, desk, network):
        sent = desk.reply("broken \ud83d sign")
        assert network.records[sent.remote_id]["text"] == "broken \ufffd sign"
        assert desk.find("broken \ud83d sign") == sent

    def test_a_hostile_text_takes_no_time(self):
        list(facets("@" + "a." * 50_000 + " https://" + ")" * 2000 + "@a-" * 20_000))


def test_our_own_name_is_ours(desk):
    assert desk.reply("x").remote_id.startswith(f"at://{ME}/")
