"""YouTube's comments over real HTTP: an invented channel, every refusal of the reference, recorded bodies."""

import json
from datetime import UTC, datetime, timedelta

import pytest

from desktop.connectors import oauth
from desktop.connectors.base import SignsIn, Speaker
from desktop.connectors.google import next_day
from desktop.connectors.youtube import YouTube
from desktop.errors import Gone, Limited, LockedOut, OwnerError, SecretMissing, SourceError, Unclear
from desktop.model.account import Account, AccountId, Secret
from desktop.model.message import Author, Message
from tests.desktop.connectors.stage import asked, look_through, refusal, says, shared
from tests.desktop.connectors.test_contract import CANARY, NOW, Contract

CHANNEL = "UC" + "a" * 22
SIGNED_IN = ("key", "token")


class Channel:
    """An invented channel: threads newest first in pages, replies, the channel's own answers."""

    def __init__(self, web, page=100):
        self.web, self.page, self.threads, self.posted = web, page, [], []
        self.refused = {}
        web.pages["/v3/channels"] = self.channels
        web.pages["/v3/commentThreads"] = self.list_threads
        web.pages["/v3/comments"] = self.comments

    def put(self, text, at, author="@dana", by="UCdana", replies=()):
        id = f"Ug{len(self.threads):05}"
        self.threads.append({"id": id, "top": comment(id, text, at, author, by), "replies": list(replies)})
        return id

    def answer(self, id, text, at, author="@shop", by=CHANNEL):
        thread = next(one for one in self.threads if one["id"] == id)
        reply = comment(f"{id}.{len(thread['replies']):03}", text, at, author, by, parent=id)
        thread["replies"].append(reply)
        return reply["id"]

    def _refuse(self, handler):
        path = handler.path.partition("?")[0].rpartition("/")[2]
        body = self.refused.get(path) or self.refused.get("all")
        if body:
            says(handler, body, body["error"]["code"])
        return bool(body)

    def channels(self, handler):
        if self._refuse(handler):
            return
        query = asked(handler)
        known = query.get("id") == CHANNEL or query.get("forHandle") == "@Shop" or query.get("forUsername") == "shop"
        found = [{"id": CHANNEL, "snippet": {"title": "The shop"}}] if known or "mine" in query else []
        says(handler, {"items": found} if found else {"pageInfo": {"totalResults": 0}})

    def list_threads(self, handler):
        if self._refuse(handler):
            return
        query = asked(handler)
        assert query["allThreadsRelatedToChannelId"] == CHANNEL
        assert (query["order"], query["textFormat"]) == ("time", "plainText")
        newest = sorted(self.threads, key=lambda one: one["top"]["snippet"]["publishedAt"], reverse=True)
        begin = int(query.get("pageToken") or 0)
        end = begin + self.page
        following = {"nextPageToken": str(end)} if end < len(newest) else {}
        says(handler, {"items": [thread_row(one) for one in newest[begin:end]], **following})

    def comments(self, handler):
        if self._refuse(handler):
            return
        if handler.command == "POST":
            told = json.loads(self.web.bodies[-1])["snippet"]
            self.posted.append(told)
            self.answer(told["parentId"], told["textOriginal"], NOW)
            says(handler, comment("new.1", told["textOriginal"], NOW, "@shop", CHANNEL, parent=told["parentId"]))
            return
        query = asked(handler)
        thread = next(one for one in self.threads if one["id"] == query["parentId"])
        begin = int(query.get("pageToken") or 0)
        following = {"nextPageToken": str(begin + 100)} if begin + 100 < len(thread["replies"]) else {}
        says(handler, {"items": thread["replies"][begin : begin + 100], **following})


def comment(id, text, at, author, by, parent=""):
    return {
        "id": id,
        "snippet": {
            "authorDisplayName": author,
            "authorChannelId": {"value": by},
            "videoId": "video12345",
            "textDisplay": text,
            "publishedAt": at.isoformat().replace("+00:00", "Z"),
            **({"parentId": parent} if parent else {}),
        },
    }


def thread_row(thread):
    snippet = {"topLevelComment": thread["top"], "totalReplyCount": len(thread["replies"])}
    row = {"id": thread["id"], "snippet": snippet}
    return {**row, "replies": {"comments": thread["replies"][-5:]}} if thread["replies"] else row


def account(channel=CHANNEL, names=("key",), **settings):
    return Account(AccountId("a1"), "youtube", "Channel", {"channel": channel, **settings}, names)


class YouTubeSource:
    def __init__(self, web, http):
        self.web, self.http, self.shop = web, http, Channel(web)
        self.connector = YouTube(now=lambda: NOW, base=web.url + "/v3")
        self.account, self.secrets = account(), {"key": Secret(CANARY)}

    def put(self, *texts, at=NOW):
        for number, text in enumerate(texts):
            self.shop.put(text, at + timedelta(minutes=number))

    def refuse(self):
        self.shop.refused["all"] = refusal("youtube/key_invalid")

    def vanish(self):
        self.shop.refused["all"] = refusal("youtube/channel_not_found")

    def close(self):
        self.web.close()
        self.web.close = lambda: None


@pytest.fixture
def source(web, http):
    return YouTubeSource(web, http)


def look(source, cursor=""):
    return look_through(source.connector, source.account, source.secrets, source.http, cursor)


class TestYouTube(Contract):
    @pytest.fixture
    def source(self, web, http):
        return YouTubeSource(web, http)

    def test_the_key_goes_in_a_header_and_never_in_an_address(self, source):
        source.put("hello")
        self.look(source)
        assert all(headers["X-Goog-Api-Key"] == CANARY and CANARY not in path for path, headers in source.web.asked)

    def test_a_missing_key_says_so(self, source):
        source.secrets = {}
        with pytest.raises(SecretMissing):
            self.look(source)


@pytest.mark.parametrize(
    "typed",
    [
        CHANNEL,
        "@Shop",
        "Shop",
        "https://www.youtube.com/@Shop",
        "youtube.com/@Shop?si=x",
        f"https://www.youtube.com/channel/{CHANNEL}/videos",
        "https://www.youtube.com/c/Shop",
        "https://www.youtube.com/user/shop",
    ],
)
def test_a_channel_is_found_by_what_owners_have_and_asked_for_once(source, typed):
    source.account = account(typed)
    source.put("hello")
    messages, _, cursor = look(source)
    assert [one.text for one in messages] == ["hello"]
    requests = len(source.web.asked)
    look(source, cursor)
    assert len(source.web.asked) == requests + 1


def test_a_channel_that_is_not_there(source):
    source.account = account("@nobody")
    with pytest.raises(Gone) as caught:
        look(source)
    assert caught.value.key == "errors-youtube-no-channel"


def test_who_wrote_where_and_in_answer_to_whom(source):
    top = source.shop.put("Is it fresh?", NOW - timedelta(hours=3), "@dana", "UCdana")
    reply = source.shop.answer(top, "It was not.", NOW - timedelta(hours=2), "Amina K", "UCamina")
    (first, second), _, _ = look(source)
    assert first.author == Author("@dana", "@dana")
    assert second.author == Author("Amina K", "Amina K")
    assert (first.remote_id, first.answers) == (top, "")
    assert (second.remote_id, second.answers) == (reply, top)
    assert first.url == f"https://www.youtube.com/watch?v=video12345&lc={top}"


def test_the_channels_own_words_are_no_messages_but_show_what_is_answered(source):
    mine = source.shop.put("New bread!", NOW - timedelta(hours=5), "@shop", CHANNEL)
    asked_there = source.shop.answer(mine, "How much?", NOW - timedelta(hours=4), "@juma", "UCjuma")
    source.shop.answer(mine, "@juma 50 shillings", NOW - timedelta(hours=3))
    top = source.shop.put("It was cold", NOW - timedelta(hours=3))
    open_one = source.shop.answer(top, "Mine too", NOW - timedelta(hours=2), "@amina", "UCamina")
    source.shop.answer(top, "We are sorry.", NOW - timedelta(hours=1))
    messages, answered, _ = look(source)
    assert {one.text for one in messages} == {"How much?", "It was cold", "Mine too"}
    known = {one.remote_id for one in messages}
    assert {id: at for id, at in answered.items() if id in known} == {
        asked_there: NOW - timedelta(hours=3),
        top: NOW - timedelta(hours=1),
    }
    assert open_one not in answered


def test_an_answer_is_seen_later_without_a_further_request(source):
    top = source.shop.put("hello", NOW - timedelta(hours=2))
    _, answered, cursor = look(source)
    assert answered == {}
    source.shop.answer(top, "Thank you", NOW)
    requests = len(source.web.asked)
    messages, answered, _ = look(source, cursor)
    assert (messages, answered) == ([], {top: NOW})
    assert len(source.web.asked) == requests + 1


def test_long_threads_are_read_to_their_end_and_only_when_they_grow(source):
    top = source.shop.put("hello", NOW - timedelta(days=1))
    for number in range(230):
        source.shop.answer(top, f"reply {number}", NOW - timedelta(minutes=300 - number), f"@p{number}", f"UC{number}")
    messages, _, cursor = look(source)
    assert len(messages) == 231
    assert len(source.web.asked) == 5  # the channel, the page, three pages of replies
    requests = len(source.web.asked)
    assert look(source, cursor)[0] == []
    assert len(source.web.asked) == requests + 1
    source.shop.answer(top, "one more", NOW - timedelta(minutes=1), "@late", "UClate")
    messages, _, cursor = look(source, cursor)
    assert [one.text for one in messages] == ["one more"]


def test_a_first_look_at_5000_and_a_later_one(source):
    for number in range(5000):
        source.shop.put(f"comment {number}", NOW - timedelta(minutes=5000 - number))
    messages, _, cursor = look(source)
    assert len({one.remote_id for one in messages}) == len(messages) == 5000
    assert len(source.web.asked) == 51  # the channel and 50 pages of 100
    assert len(cursor) < 45_000
    source.web.asked.clear()
    assert look(source, cursor)[0] == []
    assert len(source.web.asked) == 1
    for number in range(150):
        source.shop.put(f"new {number}", NOW - timedelta(seconds=150 - number))
    messages, _, cursor = look(source, cursor)
    assert len(messages) == 150
    assert len(source.web.asked) == 1 + 2


def test_a_first_look_goes_back_a_month_at_most(source):
    source.shop.page = 10
    for number in range(100):
        source.shop.put(f"comment {number}", NOW - timedelta(days=number))
    messages, _, _ = look(source)
    assert len(messages) == 40  # whole pages


def test_a_deleted_comment_brings_nothing_old_up_again(source):
    source.shop.page = 5
    for number in range(12):
        source.shop.put(f"comment {number}", NOW - timedelta(hours=20 - number))
    _, _, cursor = look(source)
    del source.shop.threads[-3:]
    assert look(source, cursor)[0] == []


def test_a_thread_that_goes_in_between_hides_nothing(source):
    top = source.shop.put("hello", NOW - timedelta(hours=3))
    for number in range(9):
        source.shop.answer(top, f"reply {number}", NOW - timedelta(hours=2), "@x", "UCx")
    source.put("other", at=NOW - timedelta(hours=1))
    source.shop.refused["comments"] = refusal("youtube/parent_not_found")
    messages, _, _ = look(source)
    assert {"hello", "other"} <= {one.text for one in messages}


def test_broken_items_keep_their_id_and_hide_nobody(source):
    source.put("whole", at=NOW - timedelta(hours=1))
    odd = [
        {"id": "Ugodd", "snippet": {"topLevelComment": {"id": "Ugodd", "snippet": {"publishedAt": 5}}}},
        {"snippet": {"topLevelComment": {"id": ["x"], "snippet": None}}},
        {"id": "Ugflat", "snippet": []},
        "nonsense",
        None,
    ]
    good = [thread_row(one) for one in source.shop.threads]
    source.web.pages["/v3/commentThreads"] = lambda handler: says(handler, {"items": [*odd, *good]})
    messages, _, cursor = look(source)
    assert [one.text for one in messages if one.readable] == ["whole"]
    assert len(messages) == 6
    assert len({one.remote_id for one in messages}) == 6
    assert all(one.sent_at <= NOW and one.author.handle == "" for one in messages if not one.readable)
    assert look(source, cursor)[0] == []


@pytest.mark.parametrize("body", [[], {"items": {"a": 1}}, {"items": None}, "text", 5])
def test_an_answer_of_another_shape_is_no_comment(source, body):
    source.web.pages["/v3/commentThreads"] = lambda handler: says(handler, body)
    assert look(source)[0] == []


REFUSALS = {
    "key_invalid": (LockedOut, "errors-google-key"),
    "key_invalid_older": (LockedOut, "errors-google-key"),
    "key_service_blocked": (LockedOut, "errors-google-key-narrow"),
    "access_not_configured": (LockedOut, "errors-google-switched-off"),
    "quota_exceeded": (Limited, "errors-google-quota"),
    "rate_limit": (Limited, "errors-limited"),
    "comments_disabled": (LockedOut, "errors-youtube-comments-off"),
    "channel_not_found": (Gone, "errors-youtube-no-channel"),
    "credentials_invalid": (LockedOut, "errors-sign-in-again"),
    "scope_insufficient": (LockedOut, "errors-google-permission"),
    "ineligible_account": (LockedOut, "errors-youtube-no-own-channel"),
    "comment_too_long": (SourceError, "errors-reply-too-long"),
    "parent_not_found": (Gone, "errors-reply-nothing-there"),
}


@pytest.mark.parametrize("name", REFUSALS)
def test_every_refusal_says_what_to_do(source, name):
    source.shop.refused["all"] = refusal(f"youtube/{name}")
    error, key = REFUSALS[name]
    with pytest.raises(error) as caught:
        look(source)
    assert caught.value.key == key


def test_a_refusal_without_a_known_reason_is_what_its_status_says(source):
    source.shop.refused["all"] = shared("youtube/python-youtube-testdata/apidata/error_permission_resp.json")
    with pytest.raises(LockedOut) as caught:
        look(source)
    assert caught.value.key == "errors-locked-out"


@pytest.mark.parametrize(
    ("now", "until"),
    [
        (datetime(2026, 11, 24, 12, tzinfo=UTC), datetime(2026, 11, 25, 8, tzinfo=UTC)),
        (datetime(2026, 7, 1, 6, 59, tzinfo=UTC), datetime(2026, 7, 1, 7, tzinfo=UTC)),
        (datetime(2026, 11, 1, 6, 30, tzinfo=UTC), datetime(2026, 11, 1, 7, tzinfo=UTC)),
        (datetime(2026, 11, 1, 12, tzinfo=UTC), datetime(2026, 11, 2, 8, tzinfo=UTC)),
    ],
)
def test_a_used_up_day_ends_at_midnight_in_california(source, now, until):
    assert next_day(now) == until
    source.connector._now = lambda: now
    source.shop.refused["all"] = refusal("youtube/quota_exceeded")
    with pytest.raises(Limited) as caught:
        look(source)
    assert caught.value.until == caught.value.values["moment"] == until


class TestRecordings:
    """Bodies of the real interface, served over real HTTP."""

    FOLDER = "youtube/python-youtube-testdata/apidata"

    def test_threads_of_a_channel(self, source):
        body = shared(f"{self.FOLDER}/comment_threads/comment_threads_all_to_me.json")
        whose = "UCa-vrCLQHviTOVnEKDOdetQ"
        source.account = account(whose)
        source.web.pages["/v3/channels"] = lambda handler: says(handler, {"items": [{"id": whose}]})
        source.web.pages["/v3/commentThreads"] = lambda handler: says(handler, body)
        source.web.pages["/v3/comments"] = lambda handler: says(handler, {"items": []})
        messages, _, cursor = look(source)
        assert [one.remote_id for one in messages] == [
            one["snippet"]["topLevelComment"]["id"] for one in reversed(body["items"])
        ]
        assert all(one.readable and one.author.handle for one in messages)
        assert messages[-1].url == "https://www.youtube.com/watch?v=JE8xdDp5B8Q&lc=UgyWeTdgc4sc1xgmbld4AaABAg"
        assert look(source, cursor)[0] == []

    @pytest.mark.parametrize("name", ["by_video_paged_1", "by_video_paged_2", "with_search", "multi", "by_channel"])
    def test_every_recorded_page_can_be_read(self, source, name):
        body = shared(f"{self.FOLDER}/comment_threads/comment_threads_{name}.json")
        source.web.pages["/v3/commentThreads"] = lambda handler: says(handler, {**body, "nextPageToken": None})
        source.web.pages["/v3/comments"] = lambda handler: says(handler, {"items": []})
        messages, _, _ = look(source)
        assert len(messages) >= len(body["items"])
        assert all(one.readable for one in messages)

    def test_replies(self, source):
        pages = {
            "": shared(f"{self.FOLDER}/comments/comments_by_parent_paged_1.json"),
            "second": shared(f"{self.FOLDER}/comments/comments_by_parent_paged_2.json"),
        }
        top = "Ugw5zYU6n9pmIgAZWvN4AaABAg"
        source.shop.put("hello", NOW - timedelta(days=1))
        source.shop.threads[0]["id"] = source.shop.threads[0]["top"]["id"] = top
        row = thread_row(source.shop.threads[0])
        row["snippet"]["totalReplyCount"] = 3
        source.web.pages["/v3/commentThreads"] = lambda handler: says(handler, {"items": [row]})
        source.web.pages["/v3/comments"] = lambda handler: says(
            handler,
            {**pages[""], "nextPageToken": "second"} if "pageToken" not in asked(handler) else pages["second"],
        )
        messages, _, _ = look(source)
        assert {one.answers for one in messages if one.remote_id != top} == {top}
        assert "this is the third reply!" in [one.text for one in messages]


class TestAnswering:
    @pytest.fixture
    def to(self, source):
        source.account = account(names=SIGNED_IN, client_id="app")
        source.secrets = {**source.secrets, "token": Secret("token-canary"), "client_secret": Secret("app-canary")}
        id = source.shop.put("It was cold", NOW - timedelta(hours=1))
        reply = source.shop.answer(id, "Mine too", NOW - timedelta(minutes=50), "@x", "UCx")
        return next(one for one in look(source)[0] if one.remote_id == reply)

    def say(self, source, to, text="We are sorry."):
        return source.connector.reply(source.account, source.secrets, to, text, "mark", source.http)

    def found(self, source, to, text="We are sorry.", since=NOW - timedelta(minutes=1)):
        return source.connector.find(source.account, source.secrets, to, text, since, source.http)

    def test_only_where_the_owner_has_signed_in(self, source, to):
        assert isinstance(source.connector, Speaker)
        assert source.connector.can_answer(source.account, to)
        assert not source.connector.can_answer(account(), to)

    def test_the_answer_stands_in_the_thread_and_is_found_there(self, source, to):
        assert self.found(source, to) is None
        sent = self.say(source, to)
        assert source.shop.posted == [{"parentId": to.answers, "textOriginal": "We are sorry."}]
        _, headers = next(one for one in source.web.asked[::-1] if one[0].endswith("comments?part=snippet"))
        assert headers["Authorization"] == "Bearer token-canary"
        assert "X-Goog-Api-Key" not in headers
        assert sent.remote_id
        assert sent.url.startswith("https://www.youtube.com/watch?v=video12345&lc=")
        assert self.found(source, to, "We  are\nsorry.") is not None
        assert self.found(source, to, since=NOW + timedelta(hours=1)) is None
        assert self.found(source, to, "Something else") is None

    def test_a_stranger_with_the_same_words_is_not_us(self, source, to):
        source.shop.answer(to.answers, "We are sorry.", NOW, "@thief", "UCthief")
        assert self.found(source, to) is None

    def test_a_lost_answer_is_unclear_and_sent_once(self, source, to):
        source.web.pages["/v3/comments"] = lambda handler: handler.connection.close()
        requests = len(source.web.asked)
        with pytest.raises(Unclear):
            self.say(source, to)
        assert len(source.web.asked) == requests + 1

    @pytest.mark.parametrize("name", ["comments_disabled", "ineligible_account", "comment_too_long", "quota_exceeded"])
    def test_a_refusal_is_certain_and_says_what_to_do(self, source, to, name):
        source.shop.refused["comments"] = refusal(f"youtube/{name}")
        error, key = REFUSALS[name]
        with pytest.raises(error) as caught:
            self.say(source, to)
        assert caught.value.key == key

    def test_the_sign_in_leads_to_google_with_the_owners_own_client(self, source, to):
        assert isinstance(source.connector, SignsIn)
        door = source.connector.door(source.account, source.secrets, "http://127.0.0.1:1/", source.http)
        visit = oauth.begin(door, "http://127.0.0.1:1/")
        assert visit.url.startswith("https://accounts.google.com/o/oauth2/v2/auth?")
        for said in ("access_type=offline", "prompt=consent", "youtube.force-ssl", "client_id=app"):
            assert said in visit.url
        assert "canary" not in repr((door, visit)) + visit.url

    @pytest.mark.parametrize("missing", ["client_id", "client_secret"])
    def test_the_sign_in_names_the_field_that_is_missing(self, source, to, missing):
        shop = account(names=SIGNED_IN, **({} if missing == "client_id" else {"client_id": "app"}))
        secrets = {name: one for name, one in source.secrets.items() if name != missing}
        with pytest.raises(OwnerError) as caught:
            source.connector.door(shop, secrets, "http://127.0.0.1:1/", source.http)
        assert caught.value.values["field"] == missing


def test_a_message_that_answers_nothing_is_answered_itself():
    message = Message(AccountId("a1"), "Ug1", Author("x"), "hi", NOW, "youtube")
    assert not YouTube().can_answer(account(), message)
