"""A Facebook Page over real HTTP: an invented Page, every refusal of the reference, recorded bodies."""

import hashlib
import hmac
import json
from dataclasses import replace
from datetime import timedelta
from urllib.parse import parse_qsl

import pytest

from desktop.connectors import graph, oauth
from desktop.connectors.base import SignsIn, Speaker
from desktop.connectors.facebook import Facebook
from desktop.errors import Garbled, Gone, Limited, LockedOut, OwnerError, SecretMissing, Unclear, Unreachable
from desktop.model.account import Account, AccountId, Secret, Secrets
from desktop.model.message import Author
from tests.desktop.connectors.stage import asked, look_through, refusal, says, shared
from tests.desktop.connectors.test_contract import CANARY, NOW, Contract

PAGE = "100200300"
V = f"/{graph.VERSION}"
PERSONS, LONG, PAGES = "persons-token", "long-token", "pages-token"


class Page:
    """An invented Page with its feed: own posts, posts by visitors, comments; tokens of every sort."""

    persons, long, pages, key = PERSONS, LONG, PAGES, "app-canary"

    def __init__(self, web, size=50):
        self.web, self.size, self.posts, self.told, self.headers = web, size, [], [], {}
        self.refused = None
        self.names = [("100200300", "The Shop", "theshop")]
        for path, act in (
            (f"{V}/me/accounts", self.accounts),
            (f"{V}/me", self.me),
            (f"{V}/{PAGE}/feed", self.feed),
            (f"{V}/oauth/access_token", self.exchange),
        ):
            web.pages[path] = act

    def post(self, text, at, by=(PAGE, "The Shop")):
        id = f"{PAGE}_{len(self.posts) + 1}"
        self.posts.append({**item(id, text, at, by), "comments": []})
        self.web.pages[f"{V}/{id}/comments"] = lambda handler: self.comments(handler, id)
        return id

    def comment(self, post, text, at, by=("77", "Dana"), parent=""):
        of = next(one for one in self.posts if one["id"] == post)
        id = f"{post.partition('_')[2]}_{len(of['comments']) + 1001}"
        of["comments"].insert(0, {**item(id, text, at, by), **({"parent": {"id": parent}} if parent else {})})
        self.web.pages[f"{V}/{id}/comments"] = lambda handler: self.comments(handler, post)
        return id

    def token(self, handler, *good):
        given = dict(handler.headers).get("Authorization", "").removeprefix("Bearer ")
        assert "access_token=" not in handler.path
        if self.refused:
            says(handler, self.refused, 400, **self.headers)
        elif given not in good:
            says(handler, refusal("graph/token_malformed"), 400)
        else:
            return given
        return ""

    def accounts(self, handler):
        given = self.token(handler, self.persons, self.long, self.pages)
        if given == self.pages:
            return says(handler, refusal("graph/node_is_a_page"), 400)
        rows = [{"id": i, "name": n, "username": u, "access_token": self.pages} for i, n, u in self.names]
        return says(handler, {"data": rows}) if given else None

    def me(self, handler):
        id, name, username = self.names[0]
        if self.token(handler, self.pages):
            says(handler, {"id": id, "name": name, "username": username})

    def exchange(self, handler):
        form = dict(parse_qsl(self.web.bodies[-1].decode()))
        self.told.append(form)
        if form.get("client_secret") == self.key:
            return says(handler, {"access_token": self.long, "token_type": "bearer", "expires_in": 5183944})
        return says(handler, refusal("graph/token_malformed"), 400)

    def feed(self, handler):
        if self.token(handler, self.pages):
            newest = sorted(self.posts, key=lambda one: one["created_time"], reverse=True)
            page, paging = turn(handler, newest, self.size)
            shown = [{**one, "comments": first(one, handler.path)} for one in page]
            says(handler, {"data": shown, "paging": paging}, **self.headers)

    def comments(self, handler, id):
        if not self.token(handler, self.pages):
            return
        post = next(one for one in self.posts if one["id"] == id)
        if handler.command == "POST":
            form = dict(parse_qsl(self.web.bodies[-1].decode()))
            self.told.append((handler.path.partition("?")[0], form))
            says(handler, {"id": self.comment(id, form["message"], NOW, (PAGE, "The Shop"))})
            return
        assert (asked(handler)["filter"], asked(handler)["order"]) == ("stream", "reverse_chronological")
        page, paging = turn(handler, post["comments"], 100)
        says(handler, {"data": page, "paging": paging})


def turn(handler, found, size):
    begin = int(asked(handler).get("after") or 0)
    paging = {"cursors": {"before": str(begin), "after": str(begin + size)}}
    if begin + size < len(found):
        paging["next"] = f"https://graph.facebook.com{V}/x?access_token={CANARY}&limit={size}&after={begin + size}"
    return found[begin : begin + size], paging


def first(post, path):
    assert "comments.filter" in path
    listed = post["comments"][:10]
    following = {"next": f"https://graph.facebook.com{V}/x?access_token={CANARY}&after=10"}
    return {"data": listed, **({"paging": following} if len(post["comments"]) > 10 else {})}


def item(id, text, at, by):
    shown = {"id": id, "message": text, "created_time": at.strftime("%Y-%m-%dT%H:%M:%S+0000")}
    shown["permalink_url"] = f"https://www.facebook.com/{id}"
    return {**shown, "from": {"id": by[0], "name": by[1]}} if by else shown


def account(page="The Shop", **settings):
    return Account(AccountId("a1"), "facebook", "Page", {"page": page, **settings}, ("token",))


class FacebookSource:
    def __init__(self, web, http):
        self.web, self.http, self.page = web, http, Page(web)
        self.connector = Facebook(now=lambda: NOW, base=web.url)
        self.account, self.secrets = account(), Secrets({"token": Secret(PAGES)})
        self.mine = self.page.post("Fresh bread today", NOW - timedelta(days=2))

    def put(self, *texts, at=NOW):
        for number, text in enumerate(texts):
            self.page.comment(self.mine, text, at + timedelta(minutes=number))

    def refuse(self):
        self.page.refused = refusal("graph/token_expired")

    def vanish(self):
        self.page.refused = refusal("graph/object_missing")

    def close(self):
        self.web.close()
        self.web.close = lambda: None


@pytest.fixture
def source(web, http):
    return FacebookSource(web, http)


def look(source, cursor=""):
    return look_through(source.connector, source.account, source.secrets, source.http, cursor)


class TestFacebook(Contract):
    @pytest.fixture
    def source(self, web, http):
        return FacebookSource(web, http)

    def test_a_missing_token_says_so(self, source):
        source.secrets = Secrets()
        with pytest.raises(SecretMissing):
            self.look(source)

    def test_no_address_of_a_page_to_come_is_kept(self, source):
        for number in range(30):
            source.put(f"comment {number}", at=NOW - timedelta(minutes=number + 1))
        batch = self.look(source)
        assert CANARY not in batch.cursor
        assert PAGES not in batch.cursor


class TestTheToken:
    def kept(self, source):
        return source.secrets["token"].reveal()

    def test_a_pages_own_token_is_kept_with_its_page_and_asked_about_once(self, source):
        _, _, cursor = look(source)
        assert json.loads(self.kept(source)) == {
            "id": PAGE, "name": "The Shop", "username": "theshop", "access": PAGES,
        }  # fmt: skip
        source.web.asked.clear()
        look(source, cursor)
        assert [path.partition("?")[0] for path, _ in source.web.asked] == [f"{V}/{PAGE}/feed"]

    def test_a_persons_token_gives_way_to_the_pages(self, source):
        source.secrets = Secrets({"token": Secret(PERSONS)})
        source.put("hello")
        assert [one.text for one in look(source)[0]] == ["hello"]
        assert json.loads(self.kept(source))["access"] == PAGES

    def test_it_is_made_to_last_where_the_apps_secret_is_known(self, source):
        source.account = account(client_id="app")
        source.secrets = Secrets({"token": Secret(PERSONS), "client_secret": Secret("app-canary")})
        look(source)
        (told,) = source.page.told
        assert told["grant_type"] == "fb_exchange_token"
        assert told["fb_exchange_token"] == PERSONS
        path, headers = next(one for one in source.web.asked if one[0].startswith(f"{V}/me/accounts"))
        assert headers["Authorization"] == f"Bearer {LONG}"
        sealed = hmac.new(b"app-canary", LONG.encode(), hashlib.sha256).hexdigest()
        assert f"appsecret_proof={sealed}" in path
        assert all("canary" not in path for path, _ in source.web.asked)

    def test_a_wrong_secret_of_the_app_leaves_the_token_as_it_is(self, source):
        source.account = account(client_id="app")
        source.secrets = Secrets({"token": Secret(PERSONS), "client_secret": Secret("wrong")})
        source.put("hello")
        assert len(look(source)[0]) == 1

    @pytest.mark.parametrize(
        "typed",
        [
            "The Shop", "the shop", PAGE, "theshop", "facebook.com/theshop", "https://www.facebook.com/TheShop/?ref=x",
            f"https://www.facebook.com/profile.php?id={PAGE}", f"https://m.facebook.com/pages/The-Shop/{PAGE}/",
            f"https://www.facebook.com/p/The-Shop-{PAGE}/",
        ],
    )  # fmt: skip
    def test_the_page_is_found_by_what_owners_have(self, source, typed):
        source.secrets = Secrets({"token": Secret(PERSONS)})
        source.page.names.insert(0, ("999888777", "Another", "another"))
        source.account = account(typed)
        look(source)
        assert json.loads(self.kept(source))["id"] == PAGE

    def test_a_page_that_the_token_does_not_open_is_named_with_those_it_does(self, source):
        source.account = account("Elsewhere")
        with pytest.raises(Garbled) as caught:
            look(source)
        assert caught.value.key == "errors-facebook-page"
        assert caught.value.values["names"] == "The Shop"

    def test_another_page_needs_another_token(self, source):
        look(source)
        source.account = account("Elsewhere")
        with pytest.raises(LockedOut) as caught:
            look(source)
        assert (caught.value.key, caught.value.values["names"]) == ("errors-facebook-page", "The Shop")

    def test_a_token_that_opens_no_page_names_the_permission(self, source):
        source.secrets = Secrets({"token": Secret(PERSONS)})
        source.page.names = []
        with pytest.raises(LockedOut) as caught:
            look(source)
        assert caught.value.values["permission"] == "pages_show_list"

    def test_the_sign_in_comes_back_to_this_computer_by_name(self, source):
        assert isinstance(source.connector, SignsIn)
        secrets = Secrets({"client_secret": Secret("app-canary")})
        with_app = account(client_id="app")
        door = source.connector.door(with_app, secrets, "http://127.0.0.1:5555/", source.http)
        visit = oauth.begin(door, "http://127.0.0.1:5555/")
        assert visit.redirect == "http://localhost:5555/"
        assert visit.url.startswith(f"https://www.facebook.com/{graph.VERSION}/dialog/oauth?")
        assert "redirect_uri=http%3A%2F%2Flocalhost%3A5555%2F" in visit.url
        token = oauth.finish(door, visit, {"state": visit.state, "code": "good"}, source.http, NOW)
        assert source.page.told[-1]["redirect_uri"] == "http://localhost:5555/"
        source.account, source.secrets = with_app, Secrets({"token": token, "client_secret": Secret("app-canary")})
        source.put("hello")
        assert len(look(source)[0]) == 1

    @pytest.mark.parametrize("missing", ["client_id", "client_secret"])
    def test_the_sign_in_names_the_field_that_is_missing(self, source, missing):
        known = {} if missing == "client_id" else {"client_id": "app"}
        secrets = Secrets({} if missing == "client_secret" else {"client_secret": Secret("x")})
        with pytest.raises(OwnerError) as caught:
            source.connector.door(account(**known), secrets, "http://127.0.0.1:1/", source.http)
        assert caught.value.values["field"] == missing


def test_who_wrote_what_in_answer_to_whom(source):
    visit = source.page.post("You sold me old bread", NOW - timedelta(hours=5), ("77", "Dana"))
    top = source.page.comment(source.mine, "Is it fresh?", NOW - timedelta(hours=4), ("78", "Amina K"))
    reply = source.page.comment(source.mine, "No", NOW - timedelta(hours=3), None, parent=top)
    beside = source.page.comment(visit, "Me too", NOW - timedelta(hours=2), ("79", ""))
    found = {one.remote_id: one for one in look(source)[0]}
    assert set(found) == {visit, top, reply, beside}
    assert found[visit].author == Author("Dana", "Dana")
    assert found[beside].author == Author("79", "")
    assert found[reply].author == Author("", "")
    assert [found[id].answers for id in (visit, top, reply, beside)] == ["", "", top, visit]
    assert found[top].url == f"https://www.facebook.com/{top}"


def test_the_pages_own_words_are_no_messages_but_show_what_is_answered(source):
    us = (PAGE, "The Shop")
    visit = source.page.post("You sold me old bread", NOW - timedelta(hours=5), ("77", "Dana"))
    top = source.page.comment(source.mine, "Is it fresh?", NOW - timedelta(hours=4), ("78", "Amina K"))
    second = source.page.comment(source.mine, "And the cake?", NOW - timedelta(hours=3), ("80", "Juma"), parent=top)
    open_one = source.page.comment(source.mine, "Hello?", NOW - timedelta(hours=3), ("81", "Zawadi"))
    source.page.comment(source.mine, "Yes, of this morning.", NOW - timedelta(hours=3), us, parent=top)
    source.page.comment(source.mine, "Juma the cake too.", NOW - timedelta(hours=2), us, parent=top)
    source.page.comment(source.mine, "Have a good day, all.", NOW - timedelta(hours=2), us)
    source.page.comment(visit, "We are sorry.", NOW - timedelta(hours=1), us)
    messages, answered, _ = look(source)
    assert {one.remote_id for one in messages} == {visit, top, second, open_one}
    assert answered == {
        top: NOW - timedelta(hours=3),
        second: NOW - timedelta(hours=2),
        visit: NOW - timedelta(hours=1),
    }


def test_long_rows_of_comments_are_read_to_their_end(source):
    for number in range(230):
        source.put(f"comment {number}", at=NOW - timedelta(minutes=230 - number))
    messages, _, cursor = look(source)
    assert len({one.remote_id for one in messages}) == len(messages) == 230
    assert len(source.web.asked) == 6  # whose token, which page, the feed, three pages of comments
    source.web.asked.clear()
    assert look(source, cursor)[0] == []
    assert len(source.web.asked) == 1
    source.put("one more", at=NOW)
    assert [one.text for one in look(source, cursor)[0]] == ["one more"]


def test_a_first_look_at_5000_and_a_later_one(source):
    for number in range(500):
        post = source.page.post(f"post {number}", NOW - timedelta(minutes=6000 - number * 10))
        for reply in range(10):
            source.page.comment(post, f"comment {number} {reply}", NOW - timedelta(minutes=6000 - number * 10 - reply))
    messages, _, cursor = look(source)
    assert len({one.remote_id for one in messages}) == len(messages) == 5000
    assert len(source.web.asked) == 2 + 11
    assert len(cursor) < 45_000
    source.web.asked.clear()
    assert look(source, cursor)[0] == []
    assert len(source.web.asked) == 1


def test_a_first_look_goes_back_a_month_at_most(source):
    source.page.size = 10
    for number in range(100):
        source.page.post(f"post {number}", NOW - timedelta(days=number), ("77", "Dana"))
    messages, _, _ = look(source)
    assert len(messages) == 39  # four whole pages, with one post of our own


def test_a_post_that_goes_in_between_hides_nothing(source):
    for number in range(30):
        source.put(f"comment {number}", at=NOW - timedelta(minutes=number + 1))
    source.web.pages[f"{V}/{source.mine}/comments"] = lambda handler: says(
        handler, refusal("graph/object_missing"), 400
    )
    messages, _, cursor = look(source)
    assert len(messages) == 10
    assert cursor


def test_broken_items_keep_their_id_and_hide_nobody(source):
    source.put("whole", at=NOW - timedelta(hours=1))
    odd = [
        {"id": "1_2", "message": 7, "created_time": "yesterday", "from": "Dana"},
        {"id": ["1"], "message": {}, "comments": {"data": "x"}, "from": {"id": {}}},
        {"comments": [1]},
        "nonsense",
        None,
        {"id": "1_3", "message": "fine", "created_time": "9999-99-99", "permalink_url": "javascript:alert(1)"},
    ]
    good = [{**source.page.posts[0], "comments": {"data": [*source.page.posts[0]["comments"], 5, {"parent": 5}]}}]
    source.web.pages[f"{V}/{PAGE}/feed"] = lambda handler: says(handler, {"data": [*odd, *good]})
    messages, _, cursor = look(source)
    assert sorted(one.text for one in messages if one.text) == ["7", "fine", "whole"]
    assert len({one.remote_id for one in messages}) == len(messages) == 9
    assert all(one.sent_at <= NOW and one.url in ("", f"https://www.facebook.com/{one.remote_id}") for one in messages)
    assert look(source, cursor)[0] == []


@pytest.mark.parametrize("body", [[], {"data": {"a": 1}}, {"data": None, "paging": "x"}, "text", 5])
def test_an_answer_of_another_shape_is_no_comment(source, body):
    look(source)
    source.web.pages[f"{V}/{PAGE}/feed"] = lambda handler: says(handler, body)
    assert look(source)[0] == []


REFUSALS = {
    "token_expired": (LockedOut, "errors-sign-in-again"),
    "token_malformed": (LockedOut, "errors-sign-in-again"),
    "app_limit": (Limited, "errors-limited"),
    "user_limit": (Limited, "errors-limited"),
    "page_limit": (Limited, "errors-limited"),
    "custom_limit": (Limited, "errors-limited"),
    "pages_limit": (Limited, "errors-limited"),
    "permission_named": (LockedOut, "errors-graph-permission"),
    "permission_unnamed": (LockedOut, "errors-graph-permission"),
    "object_missing": (Gone, "errors-gone"),
    "proof_wanted": (LockedOut, "errors-graph-proof"),
    "service_trouble": (Unreachable, "errors-server-trouble"),
    "unsupported_post": (Garbled, "errors-answer-odd"),
}


@pytest.mark.parametrize("name", REFUSALS)
def test_every_refusal_says_what_to_do(source, name):
    look(source)
    source.page.refused = refusal(f"graph/{name}")
    error, key = REFUSALS[name]
    with pytest.raises(error) as caught:
        look(source)
    assert caught.value.key == key


@pytest.mark.parametrize(
    ("name", "permission"),
    [
        ("permission_named", "pages_read_user_content"),
        ("permission_unnamed", "pages_show_list, pages_read_engagement, pages_read_user_content, "
                               "pages_manage_engagement"),
    ],
)  # fmt: skip
def test_a_missing_permission_is_named(source, name, permission):
    source.page.refused = refusal(f"graph/{name}")
    with pytest.raises(LockedOut) as caught:
        look(source)
    assert caught.value.values["permission"] == permission


USED = {
    '{"call_count":28,"total_time":25,"total_cputime":25}': None,
    '{"call_count":97,"total_time":25,"total_cputime":25}': 60,
    '{"100200300":[{"type":"pages","call_count":20,"total_cputime":99,"total_time":20}]}': 60,
    '{"1":[{"type":"pages","call_count":100,"estimated_time_to_regain_access":19}]}': 19,
    '{"1":[{"estimated_time_to_regain_access":900000}]}': 60 * 24,
    '{"1":["x",5],"2":7}': None,
    "no json": None,
    "[1]": None,
}


@pytest.mark.parametrize("said", USED)
def test_what_is_used_up_is_heard(source, said):
    minutes = USED[said]
    name = "X-App-Usage" if said.startswith('{"call') else "X-Business-Use-Case-Usage"
    look(source)
    source.page.headers = {name: said}
    batch = source.connector.fetch(source.account, source.secrets, "", source.http)
    assert batch.not_before == (NOW + timedelta(minutes=minutes) if minutes else None)
    source.page.refused = refusal("graph/page_limit")
    with pytest.raises(Limited) as caught:
        look(source)
    assert caught.value.until == batch.not_before


class TestRecordings:
    """Bodies of the real interface of 2021, served over real HTTP."""

    FOLDER = "facebook-instagram/python-facebook-testdata"

    @pytest.mark.parametrize("name", ["feed_fields_p1", "feed_fields_p2", "feeds_default_fields_p1"])
    def test_every_recorded_feed_can_be_read(self, source, name):
        body = shared(f"{self.FOLDER}/facebook/apidata/posts/{name}.json")
        source.web.pages[f"{V}/{PAGE}/feed"] = lambda handler: says(handler, {**body, "paging": {}})
        messages, _, cursor = look(source)
        assert {one.remote_id for one in messages} == {one["id"] for one in body["data"]}
        assert [one.text for one in messages if one.readable]
        assert look(source, cursor)[0] == []

    def test_recorded_pages_lead_on_without_their_token(self, source):
        body = shared(f"{self.FOLDER}/facebook/apidata/posts/feed_fields_p1.json")
        following = graph.following(body)
        assert "until=1624385168" in following
        assert "__paging_token" in following
        assert "access_token" not in following

    def test_recorded_comments_without_ids_are_read_once(self, source):
        body = shared(f"{self.FOLDER}/facebook/apidata/comments/comments_p1.json")
        post = {**source.page.posts[0], "comments": {"data": body["data"]}}
        source.web.pages[f"{V}/{PAGE}/feed"] = lambda handler: says(handler, {"data": [post]})
        messages, _, cursor = look(source)
        assert len(messages) == len(body["data"])
        assert look(source, cursor)[0] == []

    @pytest.mark.parametrize(
        ("file", "key"), [("error", "errors-graph-proof"), ("base/error_data", "errors-graph-permission")]
    )
    def test_recorded_refusals(self, source, file, key):
        source.page.refused = shared(f"{self.FOLDER}/{file}.json")
        with pytest.raises(LockedOut) as caught:
            look(source)
        assert caught.value.key == key


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
        assert source.connector.can_answer(source.account, to)
        assert self.found(source, to) is None
        sent = self.say(source, to)
        assert source.page.told[-1] == (f"{V}/{to.remote_id}/comments", {"message": "We are sorry."})
        found = self.found(source, to, "We  are sorry. ")
        assert found.remote_id == sent.remote_id
        assert found.url == f"https://www.facebook.com/{sent.remote_id}"
        assert self.found(source, to, since=NOW + timedelta(hours=1)) is None
        assert self.found(source, to, "Other") is None

    def test_a_stranger_with_the_same_words_is_not_us(self, source, to):
        source.page.comment(source.mine, "We are sorry.", NOW, ("66", "Thief"))
        assert self.found(source, to) is None

    def test_what_has_no_id_of_facebooks_cannot_be_answered(self, source, to):
        assert not source.connector.can_answer(source.account, replace(to, remote_id="a" * 64))

    @pytest.mark.parametrize("how", ["cut", "service_trouble"])
    def test_a_lost_answer_is_unclear_and_sent_once(self, source, to, how):
        path = f"{V}/{to.remote_id}/comments"
        source.web.pages[path] = lambda handler: handler.connection.close()
        if how != "cut":
            source.web.pages[path] = lambda handler: says(handler, refusal(f"graph/{how}"), 500)
        source.web.asked.clear()
        with pytest.raises(Unclear):
            self.say(source, to)
        assert len(source.web.asked) == 1

    @pytest.mark.parametrize("name", ["permission_unnamed", "token_expired", "object_missing", "unsupported_post"])
    def test_a_refusal_is_certain(self, source, to, name):
        source.page.refused = refusal(f"graph/{name}")
        error, key = REFUSALS[name]
        with pytest.raises(error) as caught:
            self.say(source, to)
        assert caught.value.key == key
