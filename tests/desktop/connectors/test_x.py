"""X over real HTTP: an invented account that bills what it hands out, every refusal, recorded bodies."""

import base64
import gzip
import json
import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from desktop.connectors import oauth, purse
from desktop.connectors.base import SignsIn, Speaker
from desktop.connectors.x import FIRST, KIND, X
from desktop.errors import Garbled, Gone, Limited, LockedOut, OwnerError, SecretMissing, SourceError, Unclear
from desktop.model.account import Account, AccountId, Secret, Secrets
from desktop.model.message import Author
from tests.desktop.connectors.stage import SHARED, asked, look_through, refusal, says
from tests.desktop.connectors.test_contract import CANARY, NOW, Contract

ME = "42"
MONTH_ENDS = datetime(2026, 12, 1, tzinfo=UTC)
USERS = {"7": ("dana", "Dana", 120), "8": ("amina", "Amina K", 90_000), ME: ("theshop", "The Shop", 10)}


class Network:
    """An invented X: mentions newest first, and a bill of everything that it hands out."""

    def __init__(self, web):
        self.web, self.posts, self.told, self.bill = web, [], [], Decimal(0)
        self.refused, self.headers, self.refused_posts = None, {}, None
        for path, act in (
            ("/2/users/by/username/theshop", self.who),
            ("/2/users/by/username/nobody", self.nobody),
            ("/2/users/me", self.who),
            (f"/2/users/{ME}/mentions", self.mentions),
            (f"/2/users/{ME}/tweets", self.own),
            ("/2/tweets", self.create),
        ):
            web.pages[path] = act

    def put(self, text, at, by="7", **more):
        id = str(1000 + len(self.posts))
        self.posts.append({"id": id, "text": text, "author_id": by, "created_at": iso(at), **more})
        return id

    def refuse(self, handler, body=None):
        body = body or self.refused
        if body:
            says(handler, body, body.get("status", 200), **self.headers)
        return bool(body)

    def who(self, handler):
        if not self.refuse(handler):
            self.bill += Decimal("0.010")
            says(handler, {"data": {"id": ME, "name": "The Shop", "username": "theshop"}})

    def nobody(self, handler):
        says(handler, refusal("x/user_not_found"))

    def mentions(self, handler):
        if self.refuse(handler):
            return
        query = asked(handler)
        most = int(query["max_results"])
        assert 5 <= most <= 100
        assert query["expansions"] == "author_id"
        newer = [one for one in reversed(self.posts) if int(one["id"]) > int(query.get("since_id", 0))]
        begin = int(query.get("pagination_token") or 0)
        page = newer[begin : begin + most]
        more = {"next_token": str(begin + most)} if begin + most < len(newer) else {}
        users = sorted({one["author_id"] for one in page})
        self.bill += len(page) * Decimal("0.005") + len(users) * Decimal("0.010")
        body = {"meta": {"result_count": len(page), **more}}
        if page:
            body |= {"data": page, "includes": {"users": [user(id) for id in users]}}
        says(handler, body, **self.headers)

    def own(self, handler):
        if self.refuse(handler):
            return
        query = asked(handler)
        found = [one for one in self.posts if one["author_id"] == ME and one["created_at"] >= query["start_time"]]
        found = found[: int(query["max_results"])]
        self.bill += len(found) * Decimal("0.005")
        says(handler, {"data": found, "meta": {"result_count": len(found)}})

    def create(self, handler):
        if self.refuse(handler, self.refused_posts):
            return
        told = json.loads(self.web.bodies[-1])
        self.told.append(told)
        self.bill += Decimal("0.2") if "http" in told["text"] else Decimal("0.015")
        to = told["reply"]["in_reply_to_tweet_id"]
        text = "@dana " + told["text"].replace("https://example.com/faq", "https://t.co/Ab1")
        id = self.put(text, NOW, ME, referenced_tweets=[{"type": "replied_to", "id": to}])
        says(handler, {"data": {"id": id, "text": text}}, 201)


def user(id):
    name, shown, followers = USERS.get(id, (f"user{id}", "", 1))
    return {"id": id, "username": name, "name": shown, "public_metrics": {"followers_count": followers}}


def iso(at):
    return at.strftime("%Y-%m-%dT%H:%M:%S.000Z")


def account(handle="theshop", cap="2.00", names=("key",), **settings):
    return Account(
        AccountId("a1"), "x", "X", {"handle": handle, "cap": cap, **settings}, names, every=timedelta(hours=1)
    )


class XSource:
    def __init__(self, web, http):
        self.web, self.http, self.net = web, http, Network(web)
        self.connector = X(now=lambda: NOW, base=web.url)
        self.account, self.secrets = account(), Secrets({"key": Secret(CANARY)})

    def put(self, *texts, at=NOW):
        for number, text in enumerate(texts):
            self.net.put(text, at + timedelta(minutes=number))

    def refuse(self):
        self.net.refused = refusal("x/unauthorized")

    def vanish(self):
        self.net.refused = refusal("x/user_not_found")

    def close(self):
        self.web.close()
        self.web.close = lambda: None


@pytest.fixture
def source(web, http):
    return XSource(web, http)


def look(source, cursor=""):
    return look_through(source.connector, source.account, source.secrets, source.http, cursor)


def spent(source):
    return Decimal(json.loads(source.secrets["purse"].reveal())["spent"]) / 1000


class TestX(Contract):
    @pytest.fixture
    def source(self, web, http):
        return XSource(web, http)

    def test_check_says_what_is_there(self, source):
        """Here a check counts nothing: reading mentions costs money. It says what looking would cost."""
        source.put("one", "two")
        checked = source.connector.check(source.account, source.secrets, source.http)
        assert checked.sentence.key == "check-x"
        assert checked.sentence.values == {
            "title": "theshop", "each": "0.015", "looks": 24, "day": "36.00", "month": "1080.00", "cap": "2.00",
            "posts": 133,
        }  # fmt: skip
        assert checked.suggested_label == "@theshop"
        assert source.net.bill == Decimal("0.010")

    def test_a_missing_key_says_so(self, source):
        source.secrets = Secrets()
        with pytest.raises(SecretMissing):
            self.look(source)


@pytest.mark.parametrize("typed", ["theshop", "@theshop", "https://x.com/theshop", "twitter.com/theshop?s=20",
                                   "https://www.x.com/theshop/status/1"])  # fmt: skip
def test_the_account_is_found_by_what_owners_have_and_asked_for_once(source, typed):
    source.account = account(typed)
    source.put("hello")
    messages, _, cursor = look(source)
    assert [one.text for one in messages] == ["hello"]
    source.web.asked.clear()
    look(source, cursor)
    assert [path.partition("?")[0] for path, _ in source.web.asked] == [f"/2/users/{ME}/mentions"]
    assert "since_id=1000" in source.web.asked[0][0]


@pytest.mark.parametrize("typed", ["nobody", "not a name", "../2/tweets", "ünïcode"])
def test_an_account_that_is_not_there(source, typed):
    source.account = account(typed)
    with pytest.raises(Gone) as caught:
        look(source)
    assert caught.value.key == "errors-x-no-user"
    assert all(path.startswith("/2/users/by/username/nobody") for path, _ in source.web.asked)


def test_who_wrote_what_in_answer_to_whom(source):
    source.net.put("It was cold &amp; late &lt;sigh&gt;", NOW, "8", referenced_tweets=[
        {"type": "quoted", "id": "5"}, {"type": "replied_to", "id": "6"}])  # fmt: skip
    source.net.put("Short …", NOW, "7", note_tweet={"text": "The whole long text"})
    source.net.put("our own @theshop", NOW, ME)
    first, second = look(source)[0]
    assert first.author == Author("amina", "Amina K", 90_000)
    assert (first.text, first.answers, first.url) == (
        "It was cold & late <sigh>",
        "6",
        "https://x.com/amina/status/1000",
    )
    assert second.text == "The whole long text"


class TestTheLimit:
    def test_a_first_look_reads_little(self, source):
        source.put(*[f"post {number}" for number in range(60)], at=NOW - timedelta(days=1))
        messages, _, _ = look(source)
        assert len(messages) == FIRST
        assert len(source.web.asked) == 2
        assert source.net.bill <= purse.USER_READ + FIRST * purse.MENTION

    def test_what_is_counted_is_what_is_billed(self, source):
        source.put("one")
        _, _, cursor = look(source)
        for number in range(130):
            source.net.put(f"post {number}", NOW, str(100 + number % 9))
        messages, _, cursor = look(source, cursor)
        assert len(messages) == 130
        assert spent(source) == source.net.bill
        assert json.loads(cursor)["notes"]["money"] == {"month": "2026-11", "spent": int(source.net.bill * 1000)}

    def test_a_look_that_finds_nothing_costs_nothing(self, source):
        source.put("one")
        _, _, cursor = look(source)
        before = source.net.bill
        for _ in range(5):
            _, _, cursor = look(source, cursor)
        assert source.net.bill == before

    def test_no_look_passes_it_and_what_it_still_pays_for_is_read(self, source):
        source.account = account(cap="0.50")
        source.put("one")
        _, _, cursor = look(source)
        for number in range(300):
            source.net.put(f"post {number}", NOW, str(1000 + number))
        batch = source.connector.fetch(source.account, source.secrets, cursor, source.http)
        assert len(batch.messages) == 31  # (0.50 - 0.025) / 0.015
        assert batch.more
        source.web.asked.clear()
        for _ in range(3):
            with pytest.raises(Limited) as caught:
                source.connector.fetch(source.account, source.secrets, batch.cursor, source.http)
        assert caught.value.key == "errors-x-cap"
        assert caught.value.values == {"cap": "0.50", "moment": MONTH_ENDS}
        assert caught.value.until == MONTH_ENDS
        assert source.web.asked == []
        assert source.net.bill <= Decimal("0.50")

    def test_a_new_month_goes_on(self, source):
        self.test_no_look_passes_it_and_what_it_still_pays_for_is_read(source)
        source.connector._now = lambda: MONTH_ENDS
        cursor = json.dumps({"notes": {"id": ME, "since": "1000"}})
        batch = source.connector.fetch(source.account, source.secrets, cursor, source.http)
        assert len(batch.messages) == 33
        assert spent(source) <= Decimal("0.50")

    @pytest.mark.parametrize("at", [datetime(2026, 12, 31, 23, tzinfo=UTC), datetime(2027, 1, 1, 1, tzinfo=UTC)])
    def test_the_month_ends_at_midnight_utc(self, source, at):
        source.connector._now = lambda: at
        source.account = account(cap="0.01")
        with pytest.raises(Limited) as caught:
            look(source)
        assert caught.value.until == datetime(2027, 1 if at.year == 2026 else 2, 1, tzinfo=UTC)

    def test_neither_a_lost_cursor_nor_a_lost_vault_forgets_it(self, source):
        source.put("one")
        _, _, cursor = look(source)
        counted = spent(source)
        source.connector.fetch(source.account, source.secrets, "", source.http)
        assert spent(source) == source.net.bill > counted
        source.secrets = Secrets({"key": Secret(CANARY)})
        batch = source.connector.fetch(source.account, source.secrets, cursor, source.http)
        assert json.loads(batch.cursor)["notes"]["money"]["spent"] == int(counted * 1000)

    @pytest.mark.parametrize(("typed", "amount"), [("2", "2"), ("2.50", "2.5"), ("2,50", "2.5"), ("$ 3", "3"),
                                                   ("US$4", "4"), ("5 USD", "5"), ("0.02", "0.02")])  # fmt: skip
    def test_amounts_as_owners_type_them(self, typed, amount):
        assert purse.cap(account(cap=typed)) == Decimal(amount)

    @pytest.mark.parametrize("typed", ["", "no", "-1", "0", "NaN", "Infinity", "1e9", "20000", "2.5.0"])
    def test_what_is_no_amount(self, source, typed):
        source.account = account(cap=typed)
        for ask in (
            lambda: look(source),
            lambda: source.connector.check(source.account, source.secrets, source.http),
        ):
            with pytest.raises(Garbled) as caught:
                ask()
            assert caught.value.key == "errors-x-cap-odd"
        assert source.web.asked == []


def test_a_page_that_wore_out_while_the_month_ended_is_left_behind(source):
    source.put("one", "two")
    _, _, cursor = look(source)
    kept = json.loads(cursor)
    stale = json.dumps({**kept, "todo": [["mentions", "", "77"]], "notes": {**kept["notes"], "top": "1001"}})
    gone = {"title": "Invalid Request", "status": 400}
    source.web.pages[f"/2/users/{ME}/mentions"] = lambda handler: says(handler, gone, 400)
    batch = source.connector.fetch(source.account, source.secrets, stale, source.http)
    assert not batch.more
    assert json.loads(batch.cursor)["notes"]["since"] == "1001"


def test_when_no_question_is_left_the_next_look_waits(source):
    source.put("one")
    end = str(int((NOW + timedelta(minutes=9)).timestamp()))
    source.net.headers = {"X_Rate_Limit_Remaining": "0", "X_Rate_Limit_Reset": end}
    source.http._now = lambda: NOW
    batch = source.connector.fetch(source.account, source.secrets, "", source.http)
    assert batch.not_before == NOW + timedelta(minutes=9)


def test_broken_items_keep_their_id_and_hide_nobody(source):
    source.put("whole")
    _, _, _ = look(source)
    odd = [{"id": "5", "text": {}, "author_id": []}, {"id": "x" * 400, "created_at": 7}, "text", None, {"text": "lost"}]
    body = {"data": [*odd, *source.net.posts], "includes": {"users": "nobody"}, "meta": []}
    source.web.pages[f"/2/users/{ME}/mentions"] = lambda handler: says(handler, body)
    messages, _, cursor = look(source)
    assert sorted(one.text for one in messages if one.text) == ["lost", "whole"]
    assert len({one.remote_id for one in messages}) == len(messages) == 6
    assert all(one.author.handle in ("", "7") for one in messages)
    assert json.loads(cursor)["notes"]["since"] == "1000"


REFUSALS = {
    "credits_depleted": (LockedOut, "errors-x-credits"),
    "spend_cap_reached": (LockedOut, "errors-x-own-limit"),
    "client_not_enrolled": (LockedOut, "errors-x-not-enrolled"),
    "unauthorized": (LockedOut, "errors-x-token"),
    "unsupported_authentication": (LockedOut, "errors-x-token"),
    "reply_not_allowed": (LockedOut, "errors-locked-out"),
    "too_many_requests": (Limited, "errors-limited-until"),
    "user_not_found": (Gone, "errors-x-no-user"),
}


@pytest.mark.parametrize("name", REFUSALS)
@pytest.mark.parametrize("known", [False, True])
def test_every_refusal_says_what_to_do(source, name, known):
    cursor = look(source)[2] if known else ""
    source.net.refused = refusal(f"x/{name}")
    source.net.headers = {"X_Rate_Limit_Reset": str(int((datetime.now(UTC) + timedelta(minutes=5)).timestamp()))}
    error, key = REFUSALS[name]
    with pytest.raises(error) as caught:
        look(source, cursor)
    assert caught.value.key == key


class TestRecordings:
    """Answers of the real interface of 2021 and 2022, served over real HTTP."""

    @staticmethod
    def recorded(name):
        """The first answer in a recording: YAML with a packed body, of which that body is all we need."""
        file = SHARED / "x" / "tweepy-cassettes" / f"test_client_{name}.yaml"
        if not file.exists():
            pytest.skip("the recordings of other people's data are not on this computer")
        packed = re.search(r"string: !!binary \|\n((?: +[\w+/=]+\n)+)", file.read_text(encoding="utf-8"))[1]
        return json.loads(gzip.decompress(base64.b64decode("".join(packed.split()))))

    def test_mentions_without_their_authors(self, source):
        body = self.recorded("get_users_mentions")
        source.web.pages[f"/2/users/{ME}/mentions"] = lambda handler: says(handler, body)
        messages, _, cursor = look(source)
        assert {one.remote_id for one in messages} == {one["id"] for one in body["data"]}
        assert all(one.readable and one.author.handle == "" for one in messages)
        assert json.loads(cursor)["notes"]["since"] == max(one["id"] for one in body["data"])

    def test_who_the_account_is(self, source):
        body = self.recorded("get_me")
        source.account = account("TweepyDev")
        source.web.pages["/2/users/by/username/TweepyDev"] = lambda handler: says(handler, body)
        checked = source.connector.check(source.account, source.secrets, source.http)
        assert checked.suggested_label == "@TweepyDev"

    def test_a_post_that_was_taken(self, source):
        body = self.recorded("create_and_delete_tweet")
        source.web.pages["/2/tweets"] = lambda handler: says(handler, body, 201)
        source.account = account(names=("key", "token"))
        source.secrets = Secrets({"key": Secret(CANARY), "token": Secret("users-token")})
        source.put("hello")
        (to,) = look(source)[0]
        sent = source.connector.reply(source.account, source.secrets, to, "Test Tweet", "mark", source.http)
        assert sent.remote_id == body["data"]["id"]


class TestAnswering:
    @pytest.fixture
    def to(self, source):
        source.account = account(names=("key", "token"), client_id="app")
        source.secrets = Secrets({"key": Secret(CANARY), "token": Secret("users-token")})
        source.put("It was cold")
        (message,) = look(source)[0]
        return message

    def say(self, source, to, text="We are sorry."):
        return source.connector.reply(source.account, source.secrets, to, text, "mark", source.http)

    def found(self, source, to, text="We are sorry.", since=NOW - timedelta(minutes=1)):
        return source.connector.find(source.account, source.secrets, to, text, since, source.http)

    def test_only_where_the_owner_has_signed_in(self, source, to):
        assert isinstance(source.connector, Speaker)
        assert source.connector.can_answer(source.account, to)
        assert not source.connector.can_answer(account(), to)
        assert not source.connector.can_answer(source.account, replace(to, remote_id="a" * 64))

    @pytest.mark.parametrize("text", ["We are sorry.", "@dana we are sorry.", "See https://example.com/faq please"])
    def test_the_answer_stands_below_the_post_and_is_found_there(self, source, to, text):
        assert self.found(source, to, text) is None
        sent = self.say(source, to, text)
        assert source.net.told == [{"text": text, "reply": {"in_reply_to_tweet_id": to.remote_id}}]
        assert self.found(source, to, text) == sent
        assert sent.url == f"https://x.com/i/status/{sent.remote_id}"
        assert self.found(source, to, "Other") is None
        assert spent(source) == source.net.bill
        written = next(headers for path, headers in source.web.asked if path == "/2/tweets")
        assert written["Authorization"] == "Bearer users-token"

    def test_our_answer_to_somebody_else_is_not_this_one(self, source, to):
        source.net.put("@amina We are sorry.", NOW, ME, referenced_tweets=[{"type": "replied_to", "id": "5"}])
        assert self.found(source, to) is None

    @pytest.mark.parametrize(
        ("text", "cost"),
        [("We are sorry.", "0.015"), ("See https://example.com", "0.20"), ("See example.com", "0.20"),
         ("See www.example", "0.20"), ("It was 3.50 too much.", "0.015"), ("Sorry... truly", "0.015")],
    )  # fmt: skip
    def test_a_link_is_dear(self, text, cost):
        assert purse.said(purse.price(text)) == cost

    def test_a_reply_that_would_pass_the_limit_is_not_sent(self, source, to):
        source.account = replace(source.account, settings={**source.account.settings, "cap": "0.20"})
        source.web.asked.clear()
        with pytest.raises(SourceError) as caught:
            self.say(source, to, "See https://example.com/faq")
        assert caught.value.key == "errors-x-cap-reply"
        assert caught.value.values == {"cost": "0.20", "cap": "0.20"}
        assert source.web.asked == []
        self.say(source, to)
        assert spent(source) == source.net.bill <= Decimal("0.20")

    def test_a_look_counts_what_replies_have_cost(self, source, to):
        for _ in range(5):
            self.say(source, to, "See https://example.com/faq")
        source.account = replace(source.account, settings={**source.account.settings, "cap": "1.05"})
        with pytest.raises(Limited):
            look(source)

    def test_where_the_limit_does_not_pay_for_finding_that_is_said(self, source, to):
        source.account = replace(source.account, settings={**source.account.settings, "cap": "0.05"})
        source.web.asked.clear()
        with pytest.raises(Limited) as caught:
            self.found(source, to)
        assert caught.value.key == "errors-x-cap"
        assert source.web.asked == []

    @pytest.mark.parametrize("how", ["cut", "service_unavailable"])
    def test_a_lost_answer_is_unclear_sent_once_and_counted(self, source, to, how):
        before = spent(source)
        source.web.pages["/2/tweets"] = lambda handler: handler.connection.close()
        if how != "cut":
            source.web.pages["/2/tweets"] = lambda handler: says(handler, refusal(f"x/{how}"), 503)
        source.web.asked.clear()
        with pytest.raises(Unclear):
            self.say(source, to)
        assert len(source.web.asked) == 1
        assert spent(source) == before + Decimal("0.015")

    @pytest.mark.parametrize(
        ("name", "error", "key"),
        [
            ("reply_not_allowed", SourceError, "errors-x-reply-refused"),
            ("credits_depleted", LockedOut, "errors-x-credits"),
            ("unauthorized", LockedOut, "errors-x-token"),
        ],
    )
    def test_a_refusal_is_certain_and_costs_nothing(self, source, to, name, error, key):
        before = spent(source)
        source.net.refused_posts = refusal(f"x/{name}")
        with pytest.raises(error) as caught:
            self.say(source, to)
        assert caught.value.key == key
        assert spent(source) == before

    def test_the_sign_in_is_that_of_an_app_without_a_secret(self, source, to):
        assert isinstance(source.connector, SignsIn)
        door = source.connector.door(source.account, source.secrets, f"http://127.0.0.1:{KIND.port}/", source.http)
        visit = oauth.begin(door, f"http://127.0.0.1:{KIND.port}/")
        assert visit.url.startswith("https://x.com/i/oauth2/authorize?")
        assert "scope=tweet.read+tweet.write+users.read+offline.access" in visit.url
        assert door.client_secret is None
        with pytest.raises(OwnerError) as caught:
            source.connector.door(account(), source.secrets, "http://127.0.0.1:1/", source.http)
        assert caught.value.values["field"] == "client_id"


@pytest.mark.parametrize("language", ["en", "sw", "he"])
def test_the_guide_names_the_prices_that_are_counted_and_where_the_browser_comes_back(language):
    words = (Path(__file__).parents[3] / "resources" / "languages" / language / "field.ftl").read_text("utf-8")
    guide = words.partition("\nfield-x = ")[2].partition("\nfield-x-handle")[0]
    for price in (purse.MENTION, purse.REPLY, purse.REPLY_WITH_LINK):
        assert f"US$ {purse.said(price)}" in guide
    assert f"http://127.0.0.1:{KIND.port}/" in guide
