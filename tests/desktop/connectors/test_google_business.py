"""Reviews on Google over real HTTP: an invented business, every refusal of the reference."""

import json
from datetime import timedelta

import pytest

from desktop.connectors import oauth
from desktop.connectors.base import SignsIn, Speaker
from desktop.connectors.google_business import GoogleBusiness
from desktop.errors import Garbled, Gone, Limited, LockedOut, OwnerError, SecretMissing, SourceError, Unclear
from desktop.model.account import Account, AccountId, Secret, Secrets
from desktop.model.message import Author
from tests.desktop.connectors.stage import asked, look_through, refusal, says
from tests.desktop.connectors.test_contract import CANARY, NOW, Contract

PLACE = "accounts/1/locations/22"
STARS = ("", "ONE", "TWO", "THREE", "FOUR", "FIVE")


class Business:
    """An invented business: accounts, places, reviews by the time of their last change, answers."""

    def __init__(self, web, page=50):
        self.web, self.page, self.reviews, self.refused, self.put_there = web, page, [], {}, []
        self.accounts = {"accounts/1": [{"name": "locations/22", "title": "The Shop",
                                         "metadata": {"mapsUri": "https://maps.google.com/?cid=7"}}]}  # fmt: skip
        web.pages["/v1/accounts"] = self.list_accounts
        web.pages[f"/v4/{PLACE}/reviews"] = self.list_reviews
        self.open_places()

    def open_places(self):
        for account, places in self.accounts.items():
            self.web.pages[f"/v1/{account}/locations"] = lambda handler, places=places: self.say(
                handler, "places", {"locations": places} if places else {}
            )
            for place in places:
                self.web.pages[f"/v1/{place['name']}"] = lambda handler, place=place: self.say(handler, "place", place)

    def say(self, handler, what, body):
        if dict(handler.headers).get("Authorization") != f"Bearer {CANARY}":
            return says(handler, refusal("google_business/credentials_invalid"), 401)
        if refused := self.refused.get(what) or self.refused.get("all"):
            return says(handler, refused, refused["error"]["code"])
        return says(handler, body)

    def list_accounts(self, handler):
        self.say(handler, "accounts", {"accounts": [{"name": name, "type": "PERSONAL"} for name in self.accounts]})

    def review(self, text, at, stars=3, by="Dana", **more):
        id = f"AbFv{len(self.reviews):04}"
        one = {
            "name": f"{PLACE}/reviews/{id}",
            "reviewId": id,
            "reviewer": {"displayName": by},
            "starRating": STARS[stars],
            "createTime": iso(at),
            "updateTime": iso(at),
            **({"comment": text} if text else {}),
            **more,
        }
        self.reviews.append(one)
        self.web.pages[f"/v4/{one['name']}"] = lambda handler: self.say(handler, "review", one)
        self.web.pages[f"/v4/{one['name']}/reply"] = lambda handler: self.answer(handler, one)
        return one

    def answer(self, handler, one):
        assert handler.command == "PUT"
        told = json.loads(self.web.bodies[-1])
        if not self.refused:
            self.put_there.append((one["reviewId"], told))
            one["reviewReply"] = {"comment": told["comment"], "updateTime": iso(NOW)}
        self.say(handler, "reply", one.get("reviewReply", {}))

    def list_reviews(self, handler):
        query = asked(handler)
        assert query["orderBy"] == "updateTime desc"
        newest = sorted(self.reviews, key=lambda one: one["updateTime"], reverse=True)
        begin = int(query.get("pageToken") or 0)
        end = begin + min(int(query["pageSize"]), self.page)
        body = {"averageRating": 3.5, "totalReviewCount": len(newest)} if newest else {}
        if newest:
            body["reviews"] = newest[begin:end]
        if end < len(newest):
            body["nextPageToken"] = str(end)
        self.say(handler, "reviews", body)


def iso(at):
    return at.strftime("%Y-%m-%dT%H:%M:%S.000000000Z")


def account(location="", **settings):
    names = ("client_secret", "token")
    given = {"client_id": "app", "location": location, **settings}
    return Account(AccountId("a1"), "google_business", "Business", given, names)


class BusinessSource:
    def __init__(self, web, http):
        self.web, self.http, self.shop = web, http, Business(web)
        self.connector = GoogleBusiness(now=lambda: NOW, base=web.url)
        self.account = account()
        self.secrets = Secrets({"token": Secret(CANARY), "client_secret": Secret("app-canary")})

    def put(self, *texts, at=NOW):
        for number, text in enumerate(texts):
            self.shop.review(text, at + timedelta(minutes=number))

    def refuse(self):
        self.shop.refused["all"] = refusal("google_business/credentials_invalid")

    def vanish(self):
        self.shop.refused["reviews"] = refusal("google_business/not_found")

    def close(self):
        self.web.close()
        self.web.close = lambda: None


@pytest.fixture
def source(web, http):
    return BusinessSource(web, http)


def look(source, cursor=""):
    return look_through(source.connector, source.account, source.secrets, source.http, cursor)


class TestGoogleBusiness(Contract):
    @pytest.fixture
    def source(self, web, http):
        return BusinessSource(web, http)

    def test_a_missing_token_says_so(self, source):
        source.secrets = Secrets()
        with pytest.raises(SecretMissing):
            self.look(source)


class TestThePlace:
    @pytest.fixture
    def two(self, source):
        source.shop.accounts["accounts/2"] = [
            {"name": "locations/33", "title": "The Shop at the harbour"},
            {"name": "locations/44", "title": ["odd"]},
            {"name": "../evil", "title": "Evil"},
            "odd",
        ]
        places = source.shop.accounts["accounts/2"]
        source.web.pages["/v1/accounts/2/locations"] = lambda handler: source.shop.say(
            handler, "places", {"locations": places}
        )
        source.web.pages["/v4/accounts/2/locations/33/reviews"] = lambda handler: source.shop.say(
            handler, "reviews", {"reviews": []}
        )
        return source

    @pytest.mark.parametrize("typed", ["The Shop", "the shop", "22", PLACE])
    def test_it_is_found_by_its_name_or_number(self, two, typed):
        two.account = account(typed)
        two.put("hello")
        messages, _, cursor = look(two)
        assert [one.text for one in messages] == ["hello"]
        assert messages[0].url == "https://maps.google.com/?cid=7"
        two.web.asked.clear()
        look(two, cursor)
        assert len(two.web.asked) == 1

    def test_the_only_one_needs_no_name(self, source):
        source.put("hello")
        assert len(look(source)[0]) == 1

    @pytest.mark.parametrize("typed", ["", "Elsewhere"])
    def test_where_it_is_not_clear_the_places_are_named(self, two, typed):
        two.account = account(typed)
        with pytest.raises(Garbled) as caught:
            look(two)
        assert caught.value.key == "errors-google-place"
        assert "The Shop, The Shop at the harbour" in caught.value.values["names"]
        assert "evil" not in caught.value.values["names"].casefold()

    def test_an_account_without_a_place(self, source):
        source.shop.accounts = {}
        with pytest.raises(LockedOut) as caught:
            look(source)
        assert caught.value.key == "errors-google-no-place"


def test_stars_words_and_who_wrote(source):
    source.shop.review("Stale bread", NOW - timedelta(hours=4), 1, "Dana")
    source.shop.review("", NOW - timedelta(hours=3), 5, "Amina K")
    source.shop.review("Fine", NOW - timedelta(hours=2), 4, "A Google user",
                       reviewer={"displayName": "A Google user", "isAnonymous": True})  # fmt: skip
    first, second, third = look(source)[0]
    assert (first.stars, first.text, first.author) == (1, "Stale bread", Author("Dana", "Dana"))
    assert (second.stars, second.text, second.readable) == (5, "", True)
    assert (third.stars, third.author) == (4, Author("", ""))
    assert {one.platform for one in (first, second, third)} == {"google"}


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("(Translated by Google) The bread was old\n\n(Original)\nהלחם היה ישן", "הלחם היה ישן"),
        ("Mkate mbaya\n\n(Translated by Google)\nBad bread", "Mkate mbaya"),
        ("(Translated by Google) only this", "(Translated by Google) only this"),
        ("The sauce (Original) was old", "The sauce (Original) was old"),
        ("It says (Translated by Google) on the menu", "It says (Translated by Google) on the menu"),
    ],
)
def test_the_writers_own_words_are_kept_not_googles_translation(source, said, kept):
    source.put(said)
    assert look(source)[0][0].text == kept


def test_a_review_that_was_changed_is_seen_again_with_its_new_stars(source):
    review = source.shop.review("Lovely", NOW - timedelta(days=3), 5)
    (before,), _, cursor = look(source)
    review.update(starRating="ONE", comment="It made me ill", updateTime=iso(NOW - timedelta(hours=1)))
    (after,), _, cursor = look(source, cursor)
    assert (before.stars, after.stars) == (5, 1)
    assert after.sent_at == NOW - timedelta(hours=1)
    assert after.remote_id != before.remote_id
    assert look(source, cursor)[0] == []
    assert source.connector.can_answer(source.account, after)


def test_the_owners_answers_are_seen_unless_the_review_was_changed_since(source):
    plain = source.shop.review("Cold", NOW - timedelta(days=3))
    changed = source.shop.review("Fine", NOW - timedelta(days=3), updateTime=iso(NOW - timedelta(hours=1)))
    refused = source.shop.review("Late", NOW - timedelta(days=2))
    for one in (plain, changed, refused):
        one["reviewReply"] = {"comment": "Sorry", "updateTime": iso(NOW - timedelta(days=1))}
    refused["reviewReply"]["reviewReplyState"] = "REJECTED"
    messages, answered, _ = look(source)
    assert len(messages) == 3
    assert answered == {plain["name"]: NOW - timedelta(days=1)}


def test_a_first_look_at_5000_and_a_later_one(source):
    for number in range(5000):
        source.shop.review(f"review {number}", NOW - timedelta(minutes=5000 - number))
    messages, _, cursor = look(source)
    assert len({one.remote_id for one in messages}) == len(messages) == 5000
    assert len(source.web.asked) == 102  # accounts, places, 100 pages of 50
    assert len(cursor) < 45_000
    source.web.asked.clear()
    assert look(source, cursor)[0] == []
    assert len(source.web.asked) == 1


def test_a_first_look_goes_back_a_month_at_most_but_takes_a_whole_page(source):
    for number in range(120):
        source.shop.review(f"review {number}", NOW - timedelta(days=number * 10))
    assert len(look(source)[0]) == 50


def test_broken_items_keep_their_id_and_hide_nobody(source):
    source.put("whole")
    odd = [
        {"name": "accounts/9/../x", "comment": 5, "starRating": "SIX", "reviewer": "Dana"},
        {"reviewId": "AbFx", "comment": "by its number", "createTime": 7, "reviewer": {"isAnonymous": "x"}},
        {"comment": {}},
        "nonsense",
        None,
    ]
    body = {"reviews": [*odd, *source.shop.reviews]}
    source.web.pages[f"/v4/{PLACE}/reviews"] = lambda handler: says(handler, body)
    messages, answered, cursor = look(source)
    assert sorted(one.text for one in messages if one.text) == ["5", "by its number", "whole"]
    assert f"{PLACE}/reviews/AbFx" in {one.remote_id for one in messages}
    assert len({one.remote_id for one in messages}) == len(messages) == 6
    assert answered == {}
    assert look(source, cursor)[0] == []


REFUSALS = {
    "not_approved": (LockedOut, "errors-google-not-approved"),
    "not_approved_bare": (LockedOut, "errors-google-not-approved"),
    "too_fast": (Limited, "errors-limited"),
    "service_disabled": (LockedOut, "errors-google-switched-off"),
    "scope_insufficient": (LockedOut, "errors-google-permission"),
    "permission_denied": (LockedOut, "errors-locked-out"),
    "credentials_invalid": (LockedOut, "errors-sign-in-again"),
    "not_found": (Gone, "errors-gone"),
    "invalid_argument": (Garbled, "errors-answer-odd"),
}


@pytest.mark.parametrize("where", ["accounts", "places", "reviews"])
@pytest.mark.parametrize("name", REFUSALS)
def test_every_refusal_says_what_to_do(source, name, where):
    source.shop.refused[where] = refusal(f"google_business/{name}")
    error, key = REFUSALS[name]
    with pytest.raises(error) as caught:
        look(source)
    assert caught.value.key == key


def test_a_token_that_wore_out_is_renewed_on_the_way(source):
    source.put("hello")
    kept = {"at": f"{source.web.url}/token", "id": "app", "key": "app-canary", "refresh": "r1", "access": "old",
            "until": (NOW - timedelta(hours=1)).isoformat()}  # fmt: skip
    source.web.pages["/token"] = lambda handler: says(handler, {"access_token": CANARY, "expires_in": 3599})
    source.secrets = Secrets({"token": Secret(json.dumps(kept)), "client_secret": Secret("app-canary")})
    assert len(look(source)[0]) == 1
    assert json.loads(source.secrets["token"].reveal())["access"] == CANARY


class TestAnswering:
    @pytest.fixture
    def to(self, source):
        source.put("It was cold")
        (message,) = look(source)[0]
        return message

    def say(self, source, to, text="We are sorry."):
        return source.connector.reply(source.account, source.secrets, to, text, "mark", source.http)

    def found(self, source, to, text="We are sorry.", since=NOW - timedelta(minutes=1)):
        return source.connector.find(source.account, source.secrets, to, text, since, source.http)

    def test_the_answer_stands_below_the_review_and_is_found_there(self, source, to):
        assert isinstance(source.connector, Speaker)
        assert self.found(source, to) is None
        sent = self.say(source, to)
        assert source.shop.put_there == [("AbFv0000", {"comment": "We are sorry."})]
        assert self.found(source, to) == sent
        assert self.found(source, to, "Other") is None
        assert self.found(source, to, since=NOW + timedelta(hours=1)) is None

    def test_a_changed_review_is_answered_by_its_own_name(self, source, to):
        source.shop.reviews[0]["updateTime"] = iso(NOW + timedelta(minutes=0))
        source.shop.reviews[0]["createTime"] = iso(NOW - timedelta(days=2))
        changed = look(source)[0][0]
        assert "@" in changed.remote_id
        self.say(source, changed)
        assert source.shop.put_there[0][0] == "AbFv0000"

    def test_an_answer_that_is_there_is_never_replaced(self, source, to):
        source.shop.reviews[0]["reviewReply"] = {"comment": "Written on Google", "updateTime": iso(NOW)}
        with pytest.raises(SourceError) as caught:
            self.say(source, to)
        assert caught.value.key == "errors-google-answered"
        assert source.shop.put_there == []

    def test_a_reply_longer_than_google_takes_is_not_sent(self, source, to):
        source.web.asked.clear()
        with pytest.raises(SourceError) as caught:
            self.say(source, to, "ש" * 2049)
        assert caught.value.key == "errors-reply-too-long"
        assert source.web.asked == []
        self.say(source, to, "ש" * 2048)
        assert len(source.shop.put_there) == 1

    def test_a_lost_answer_is_unclear_and_sent_once(self, source, to):
        source.web.pages[f"/v4/{to.remote_id}/reply"] = lambda handler: handler.connection.close()
        source.web.asked.clear()
        with pytest.raises(Unclear):
            self.say(source, to)
        assert [path.rpartition("/")[2] for path, _ in source.web.asked] == ["AbFv0000", "reply"]

    @pytest.mark.parametrize("name", ["permission_denied", "not_found", "scope_insufficient", "invalid_argument"])
    def test_a_refusal_is_certain(self, source, to, name):
        source.shop.refused["reply"] = refusal(f"google_business/{name}")
        error, key = REFUSALS[name]
        with pytest.raises(error) as caught:
            self.say(source, to)
        assert caught.value.key == key

    def test_the_sign_in_leads_to_google_with_the_owners_own_client(self, source):
        assert isinstance(source.connector, SignsIn)
        door = source.connector.door(source.account, source.secrets, "http://127.0.0.1:1/", source.http)
        visit = oauth.begin(door, "http://127.0.0.1:1/")
        assert "business.manage" in visit.url
        assert "access_type=offline" in visit.url
        with pytest.raises(OwnerError) as caught:
            source.connector.door(source.account, Secrets(), "http://127.0.0.1:1/", source.http)
        assert caught.value.values["field"] == "client_secret"
