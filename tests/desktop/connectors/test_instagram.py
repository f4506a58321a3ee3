"""An Instagram account over real HTTP: an invented one, every refusal of the reference, recorded bodies."""

import json
from datetime import timedelta
from urllib.parse import parse_qsl

import pytest

from desktop.connectors import graph
from desktop.connectors.base import SignsIn, Speaker
from desktop.connectors.instagram import Instagram
from desktop.errors import Garbled, Gone, Limited, LockedOut, SecretMissing, Unclear
from desktop.model.account import Account, AccountId, Secret, Secrets
from desktop.model.message import Author
from tests.desktop.connectors.stage import asked, look_through, refusal, says, shared
from tests.desktop.connectors.test_contract import CANARY, NOW, Contract

V = f"/{graph.VERSION}"
SHOP = "the.shop"


class Profile:
    """An invented account: posts, comments with replies, a token that can be renewed."""

    def __init__(self, web, size=25):
        self.web, self.size, self.posts, self.told = web, size, [], []
        self.good, self.refused, self.headers, self.young = {CANARY}, None, {}, False
        web.pages[f"{V}/me"] = self.me
        web.pages[f"{V}/me/media"] = self.media
        web.pages["/refresh_access_token"] = self.refresh

    def post(self, at):
        id = f"18{len(self.posts):010}"
        self.posts.append({"id": id, "permalink": f"https://www.instagram.com/p/{id}/", "timestamp": when(at),
                           "comments": []})  # fmt: skip
        self.web.pages[f"{V}/{id}/comments"] = lambda handler: self.comments(handler, id)
        return id

    def comment(self, post, text, at, by="dana"):
        of = next(one for one in self.posts if one["id"] == post)
        id = f"17{post[-4:]}{len(of['comments']):06}"
        of["comments"].insert(0, {**item(id, text, at, by), "replies": []})
        self.web.pages[f"{V}/{id}/replies"] = lambda handler: self.replies(handler, id)
        return id

    def reply(self, comment, text, at, by=SHOP):
        of = next(one for post in self.posts for one in post["comments"] if one["id"] == comment)
        of["replies"].append(item(f"{comment}{len(of['replies']):03}", text, at, by))
        return of["replies"][-1]["id"]

    def open(self, handler):
        given = dict(handler.headers).get("Authorization", "").removeprefix("Bearer ")
        if self.refused:
            says(handler, self.refused, 400, **self.headers)
        elif given not in self.good:
            says(handler, refusal("graph/token_malformed"), 400)
        return not self.refused and given in self.good

    def me(self, handler):
        if self.open(handler):
            says(handler, {"user_id": "178", "username": SHOP})

    def media(self, handler):
        if self.open(handler):
            newest = sorted(self.posts, key=lambda one: one["timestamp"], reverse=True)
            page, paging = turn(handler, newest, self.size)
            shown = [{**one, "comments": listed(one["comments"][:25], len(one["comments"]) > 25)} for one in page]
            says(handler, {"data": shown, "paging": paging}, **self.headers)

    def comments(self, handler, id):
        if self.open(handler):
            post = next(one for one in self.posts if one["id"] == id)
            page, paging = turn(handler, post["comments"], 50)
            says(handler, {**listed(page, False), "paging": paging})

    def replies(self, handler, id):
        if not self.open(handler):
            return
        if handler.command == "POST":
            form = dict(parse_qsl(self.web.bodies[-1].decode()))
            self.told.append((handler.path, form))
            says(handler, {"id": self.reply(id, form["message"], NOW)})
            return
        of = next(one for post in self.posts for one in post["comments"] if one["id"] == id)
        says(handler, {"data": of["replies"]})

    def fresh(self):
        return f"fresh-{len(self.good)}"

    def refresh(self, handler):
        query = asked(handler)
        if self.young or self.refused or query.get("access_token") not in self.good:
            return says(handler, refusal("graph/token_malformed"), 400)
        assert query["grant_type"] == "ig_refresh_token"
        fresh = self.fresh()
        self.good.add(fresh)
        return says(handler, {"access_token": fresh, "token_type": "bearer", "expires_in": 60 * 24 * 3600})


def turn(handler, found, size):
    begin = int(asked(handler).get("after") or 0)
    more = {"next": f"https://x/?access_token={CANARY}&after={begin + size}"} if begin + size < len(found) else {}
    return found[begin : begin + size], {"cursors": {"after": str(begin + size)}, **more}


def listed(comments, more):
    shown = [{**one, "replies": {"data": one["replies"]}} if one["replies"] else leaf(one) for one in comments]
    return {"data": shown, **({"paging": {"next": f"https://x/?access_token={CANARY}&after=25"}} if more else {})}


def leaf(comment):
    return {name: value for name, value in comment.items() if name != "replies"}


def item(id, text, at, by):
    return {"id": id, "text": text, "timestamp": when(at), "username": by, "from": {"id": "9", "username": by}}


def when(at):
    return at.strftime("%Y-%m-%dT%H:%M:%S+0000")


class InstagramSource:
    def __init__(self, web, http):
        self.web, self.http, self.profile = web, http, Profile(web)
        self.connector = Instagram(now=lambda: NOW, base=web.url)
        self.account = Account(AccountId("a1"), "instagram", "Account", {}, ("token",))
        self.kept = []
        self.secrets = Secrets({"token": Secret(CANARY)}, lambda name, secret: self.kept.append((name, secret)))
        self.mine = self.profile.post(NOW - timedelta(days=2))

    def put(self, *texts, at=NOW):
        for number, text in enumerate(texts):
            self.profile.comment(self.mine, text, at + timedelta(minutes=number))

    def refuse(self):
        self.profile.refused = refusal("graph/token_expired")

    def vanish(self):
        self.profile.refused = refusal("graph/object_missing")

    def close(self):
        self.web.close()
        self.web.close = lambda: None


@pytest.fixture
def source(web, http):
    return InstagramSource(web, http)


def look(source, cursor=""):
    return look_through(source.connector, source.account, source.secrets, source.http, cursor)


class TestInstagram(Contract):
    @pytest.fixture
    def source(self, web, http):
        return InstagramSource(web, http)

    def test_a_missing_token_says_so(self, source):
        source.secrets = Secrets()
        with pytest.raises(SecretMissing):
            self.look(source)

    def test_nobody_signs_in_through_the_browser(self, source):
        assert not isinstance(source.connector, SignsIn)


def renewals(source):
    return [path for path, _ in source.web.asked if path.startswith("/refresh")]


class TestTheToken:
    def held(self, source, days):
        until = (NOW + timedelta(days=days)).isoformat()
        source.secrets = Secrets({"token": Secret(json.dumps({"access": CANARY, "until": until}))})

    def test_a_pasted_one_is_renewed_at_once_and_kept_before_it_is_used(self, source):
        _, _, cursor = look(source)
        assert [name for name, _ in source.kept] == ["token"]
        told = json.loads(source.kept[0][1].reveal())
        assert told == {"access": "fresh-1", "until": (NOW + timedelta(days=60)).isoformat()}
        assert source.web.asked[1][1]["Authorization"] == "Bearer fresh-1"
        look(source, cursor)
        assert len(renewals(source)) == 1

    def test_one_that_is_too_young_is_used_as_it_is_and_tried_again_the_next_day(self, source):
        source.profile.young = True
        source.put("hello")
        messages, _, cursor = look(source)
        assert len(messages) == 1
        _, _, cursor = look(source, cursor)
        assert len(renewals(source)) == 1
        source.connector._now = lambda: NOW + timedelta(days=1)
        source.profile.young = False
        look(source, cursor)
        assert len(renewals(source)) == 2
        assert len(source.kept) == 1

    @pytest.mark.parametrize(("days", "asked_for"), [(60, 0), (11, 0), (9, 1), (1, 1)])
    def test_it_is_renewed_ten_days_before_its_end(self, source, days, asked_for):
        self.held(source, days)
        look(source)
        assert len(renewals(source)) == asked_for

    def test_one_that_wore_out_asks_for_a_new_one(self, source):
        self.held(source, -1)
        source.profile.refused = refusal("graph/token_expired")
        with pytest.raises(LockedOut) as caught:
            look(source)
        assert caught.value.key == "errors-token-over"

    def test_a_check_renews_nothing(self, source):
        source.connector.check(source.account, source.secrets, source.http)
        assert renewals(source) == []

    def test_only_the_renewal_has_it_in_its_address(self, source):
        source.put("hello")
        look(source)
        assert [path for path, _ in source.web.asked if CANARY in path or "fresh" in path] == renewals(source)


def test_who_wrote_what_in_answer_to_whom(source):
    top = source.profile.comment(source.mine, "Is it fresh?", NOW - timedelta(hours=4), "dana")
    reply = source.profile.reply(top, "It was not", NOW - timedelta(hours=3), "amina")
    first, second = look(source)[0]
    assert (first.remote_id, first.answers, first.author) == (top, "", Author("dana", "dana"))
    assert (second.remote_id, second.answers, second.author) == (reply, top, Author("amina", "amina"))
    assert first.url == second.url == f"https://www.instagram.com/p/{source.mine}/"


def test_our_own_words_are_no_messages_but_show_what_is_answered(source):
    mine = source.profile.comment(source.mine, "Open till six", NOW - timedelta(hours=5), SHOP)
    there = source.profile.reply(mine, "And on Friday?", NOW - timedelta(hours=4), "juma")
    source.profile.reply(mine, "@juma till three", NOW - timedelta(hours=3))
    top = source.profile.comment(source.mine, "It was cold", NOW - timedelta(hours=4), "dana")
    source.profile.reply(top, "Mine too", NOW - timedelta(hours=3), "amina")
    source.profile.reply(top, "We are sorry", NOW - timedelta(hours=2))
    messages, answered, _ = look(source)
    known = {one.remote_id for one in messages}
    assert len(known) == 3
    assert {id: at for id, at in answered.items() if id in known} == {
        there: NOW - timedelta(hours=3),
        top: NOW - timedelta(hours=2),
    }


def test_long_rows_of_comments_are_read_to_their_end(source):
    for number in range(120):
        source.put(f"comment {number}", at=NOW - timedelta(minutes=120 - number))
    messages, _, cursor = look(source)
    assert len({one.remote_id for one in messages}) == len(messages) == 120
    assert {one.url for one in messages} == {f"https://www.instagram.com/p/{source.mine}/"}
    assert len(source.web.asked) == 5  # the renewal, whose account, the posts, two pages of comments
    source.web.asked.clear()
    assert look(source, cursor)[0] == []
    assert len(source.web.asked) == 1
    assert CANARY not in cursor


def test_a_first_look_at_5000_and_a_later_one(source):
    for number in range(250):
        post = source.profile.post(NOW - timedelta(minutes=6000 - number * 20))
        for reply in range(20):
            source.profile.comment(post, f"comment {number} {reply}", NOW - timedelta(minutes=6000 - number * 20))
    messages, _, cursor = look(source)
    assert len({one.remote_id for one in messages}) == len(messages) == 5000
    assert len(source.web.asked) == 2 + 11
    assert len(cursor) < 45_000
    source.web.asked.clear()
    assert look(source, cursor)[0] == []
    assert len(source.web.asked) == 1


def test_broken_items_keep_their_id_and_hide_nobody(source):
    source.put("whole", at=NOW - timedelta(hours=1))
    shown = listed(source.profile.posts[0]["comments"], False)["data"]
    odd = [{"id": "1", "text": 5, "timestamp": []}, {"id": {}}, "x", None, {"id": "2", "replies": {"data": [7]}}]
    media = [
        5,
        {"comments": "x"},
        {"permalink": "javascript:alert(1)", "id": "3", "comments": {"data": [*odd, *shown]}},
    ]
    source.web.pages[f"{V}/me/media"] = lambda handler: says(handler, {"data": media})
    messages, _, cursor = look(source)
    assert sorted(one.text for one in messages if one.text) == ["5", "whole"]
    assert len({one.remote_id for one in messages}) == len(messages) == 7
    assert {one.url for one in messages} == {""}
    assert look(source, cursor)[0] == []


REFUSALS = {
    "token_expired": (LockedOut, "errors-token-over"),
    "app_limit": (Limited, "errors-limited"),
    "permission_unnamed": (LockedOut, "errors-graph-permission"),
    "object_missing": (Gone, "errors-gone"),
    "unsupported_post": (Garbled, "errors-answer-odd"),
}


@pytest.mark.parametrize("name", REFUSALS)
def test_every_refusal_says_what_to_do(source, name):
    source.profile.refused = refusal(f"graph/{name}")
    error, key = REFUSALS[name]
    with pytest.raises(error) as caught:
        look(source)
    assert caught.value.key == key


def test_what_is_used_up_is_heard(source):
    source.profile.headers = {
        "X-Business-Use-Case-Usage": '{"178":[{"type":"instagram","call_count":100,'
        '"estimated_time_to_regain_access":12}]}'
    }
    batch = source.connector.fetch(source.account, source.secrets, "", source.http)
    assert batch.not_before == NOW + timedelta(minutes=12)


class TestRecordings:
    """Bodies of the real interface of 2020 and 2021, served over real HTTP."""

    FOLDER = "facebook-instagram/python-facebook-testdata/instagram/apidata"

    def test_comments_of_a_post(self, source):
        body = shared(f"{self.FOLDER}/medias/comments_p1.json")
        post = {**source.profile.posts[0], "comments": body}
        source.web.pages[f"{V}/me/media"] = lambda handler: says(handler, {"data": [post]})
        messages, _, cursor = look(source)
        assert [one.text for one in messages] == [one["text"] for one in reversed(body["data"])]
        source.web.asked.clear()
        assert look(source, cursor)[0] == []
        assert len(source.web.asked) == 1  # they are of 2020: a first look goes no further back

    def test_posts(self, source):
        body = shared(f"{self.FOLDER}/users/medias_p1.json")
        source.web.pages[f"{V}/me/media"] = lambda handler: says(handler, body)
        messages, _, cursor = look(source)
        assert messages == []
        assert "access_token" not in cursor


class TestAnswering:
    @pytest.fixture
    def to(self, source):
        source.put("It was cold", at=NOW - timedelta(hours=1))
        (message,) = look(source)[0]
        return message

    def say(self, source, to, text="We are sorry."):
        return source.connector.reply(source.account, source.secrets, to, text, "mark", source.http)

    def found(self, source, to, text="We are sorry.", since=NOW - timedelta(minutes=1)):
        return source.connector.find(source.account, source.secrets, to, text, since, source.http)

    def test_the_answer_stands_below_the_comment_and_is_found_there(self, source, to):
        assert isinstance(source.connector, Speaker)
        assert self.found(source, to) is None
        sent = self.say(source, to)
        assert source.profile.told == [(f"{V}/{to.remote_id}/replies", {"message": "We are sorry."})]
        assert self.found(source, to).remote_id == sent.remote_id
        assert self.found(source, to, since=NOW + timedelta(hours=1)) is None
        assert self.found(source, to, "Other") is None

    def test_a_stranger_with_the_same_words_is_not_us(self, source, to):
        source.profile.reply(to.remote_id, "We are sorry.", NOW, "thief")
        assert self.found(source, to) is None

    def test_only_a_comment_can_be_answered_not_a_reply_to_one(self, source, to):
        source.profile.reply(to.remote_id, "Mine too", NOW, "amina")
        reply = next(one for one in look(source)[0] if one.answers)
        assert source.connector.can_answer(source.account, to)
        assert not source.connector.can_answer(source.account, reply)

    def test_a_lost_answer_is_unclear_and_sent_once(self, source, to):
        source.web.pages[f"{V}/{to.remote_id}/replies"] = lambda handler: handler.connection.close()
        source.web.asked.clear()
        with pytest.raises(Unclear):
            self.say(source, to)
        assert len(source.web.asked) == 1

    @pytest.mark.parametrize("name", REFUSALS)
    def test_a_refusal_is_certain(self, source, to, name):
        source.profile.refused = refusal(f"graph/{name}")
        error, key = REFUSALS[name]
        with pytest.raises(error) as caught:
            self.say(source, to)
        assert caught.value.key == key
