"""Posts on X that mention the account. Every look that finds something costs money, so it is counted and limited.

A look asks only for what is newer than the last one, and for no more posts than the month's limit still pays for.
"""

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Any

from desktop.connectors import oauth, purse, tweet
from desktop.connectors.api import Api, Query
from desktop.connectors.base import Door, Http
from desktop.connectors.blame import KEY, PERMISSION
from desktop.connectors.glean import OUR_CLOCKS, identity, part, rows, same, words
from desktop.connectors.walk import Walk
from desktop.errors import Garbled, Gone, OwnerError, SecretMissing, Unclear
from desktop.model.account import Account, Checked, Effort, Field, FieldKind, Kind, Secret, Secrets, Trouble
from desktop.model.message import Batch, Cursor, Message, Sent

BASE = "https://api.x.com"
AUTHORIZE = "https://x.com/i/oauth2/authorize"
KIND = Kind(
    id="x",
    fields=(
        Field("handle", mends=frozenset({"errors-x-no-user"})),
        Field("key", FieldKind.PASSWORD, secret=True, mends=(KEY - PERMISSION) | {"errors-x-token"}),
        Field("cap", default="2.00", mends=frozenset({"errors-x-cap", "errors-x-cap-odd"})),
        Field("client_id", required=False),
        Field("token", FieldKind.SIGN_IN, required=False, secret=True, mends=PERMISSION),
    ),
    every=timedelta(hours=1),
    place=("handle",),
    kept=(purse.NAME,),
    port=47_817,
    effort=Effort.APPROVAL,
    hurries=False,
)
FIRST, MOST, LEAST = 20, 100, 5  # posts of a first look, of one page, and the fewest that X lets us ask for
_POST = {
    "tweet.fields": "created_at,author_id,referenced_tweets,note_tweet",
    "expansions": "author_id",
    "user.fields": "name,username,public_metrics",
}


class X:
    """Looks for mentions of one account, within the owner's limit; answers where she has signed in."""

    kind = KIND

    def __init__(self, now: Callable[[], datetime] | None = None, base: str = BASE) -> None:
        """``now`` says which month it is and bounds what claims to come from the future; ``base`` for tests."""
        self._now = now or (lambda: datetime.now(UTC))
        self._base = base

    def check(self, account: Account, secrets: Secrets, http: Http) -> Checked:
        """Whether the account is there, and what looking costs at the most; costs one user (0.010 US dollars)."""
        limit = purse.cap(account)
        _, name = tweet.who(account, self._reader(secrets, http))
        looks = timedelta(days=1) // account.every
        day = looks * MOST * purse.MENTION
        money = {"each": purse.MENTION, "day": day, "month": 30 * day, "cap": limit}
        told = {key: purse.said(amount) for key, amount in money.items()}
        counts = {"looks": looks, "posts": int(limit // purse.MENTION)}
        return Checked(Trouble("check-x", {"title": name, **told, **counts}), 0, f"@{name}"[:80])

    def fetch(self, account: Account, secrets: Secrets, cursor: Cursor, http: Http) -> Batch:
        """The mentions that are new since the last look; Limited where reading them could pass the limit."""
        walk, api = Walk(cursor), self._reader(secrets, http)
        money = purse.opened(account, secrets, self._now(), walk.notes.get("money"))
        if not words(walk.notes, "id"):
            if money.left < purse.USER_READ + LEAST * purse.MENTION:
                raise purse.used_up(money, self._now())
            walk.notes["id"], _ = tweet.who(account, api)
            money.pay(purse.USER_READ)
        since = tweet.id_of(walk.notes, "since")
        for _, _, turn in walk.jobs(1, ("mentions", "", "")):
            most = self._affordable(since, money)
            with suppress(*((Garbled,) if turn else ())):  # a page that wore out while the month's end was awaited
                further = {name: value for name, value in (("since_id", since), ("pagination_token", turn)) if value}
                path = f"/2/users/{words(walk.notes, 'id')}/mentions"
                found = api.get(path, {**_POST, "max_results": most, **further})
                money.pay(tweet.cost(found.data))
                self._take(walk, account, found.data, further)
                walk.not_before = found.answer.not_before
        if not walk.more:
            walk.notes["since"] = walk.notes.pop("top", since)
        walk.notes["money"] = money.note()
        return walk.batch()

    def _affordable(self, since: str, money: purse.Purse) -> int:
        """How many posts to ask for; Limited where the limit does not pay for the fewest."""
        paid_for = int(money.left // purse.MENTION)
        if paid_for < LEAST:
            raise purse.used_up(money, self._now())
        return min(MOST if since else FIRST, paid_for)

    def _take(self, walk: Walk, account: Account, found: Any, further: dict[str, str]) -> None:  # noqa: ANN401 - JSON
        if not isinstance(found, dict) or (found.get("errors") and not found.get("data") and not found.get("meta")):
            raise Gone("errors-x-no-user")
        users = {words(one, "id"): one for one in rows(found, "includes", "users")}
        for one in rows(found, "data"):
            if words(one, "author_id") != words(walk.notes, "id"):
                walk.take(tweet.message(account, one, users.get(words(one, "author_id")), self._now()))
        if "pagination_token" not in further:
            ids = [further.get("since_id", ""), *(tweet.id_of(one, "id") for one in rows(found, "data"))]
            walk.notes["top"] = max(ids, key=lambda id: int(id or 0))
        if further and (following := words(found, "meta", "next_token")):  # a first look stays with its one page
            walk.later("mentions", "", following)

    def _reader(self, secrets: Secrets, http: Http) -> Api:
        if not (key := secrets.get("key")):
            raise SecretMissing
        return Api(http, self._base, Secret("".join(key.reveal().split())), tweet.named)

    # -- answering ----------------------------------------------------------------------------

    def door(self, account: Account, secrets: Secrets, redirect: str, http: Http) -> Door:
        """X's sign-in, for an app of the owner's that is registered as a native one: such an app has no secret."""
        if not (client := account.settings.get("client_id")):
            raise OwnerError("errors-field-missing", field="client_id", kind=account.kind)
        scope = "tweet.read tweet.write users.read offline.access"
        return Door(AUTHORIZE, f"{self._base}/2/oauth2/token", client, scope)

    def can_answer(self, account: Account, to: Message) -> bool:
        """Every mention, where the owner has signed in; the key for reading does not write."""
        return "token" in account.secret_names and tweet.ID.fullmatch(to.remote_id) is not None

    def reply(self, account: Account, secrets: Secrets, to: Message, text: str, mark: str, http: Http) -> Sent:
        """Answer the post; costs 0.015 US dollars, with a link 0.20. SourceError where that would pass the limit."""
        money, cost = purse.opened(account, secrets, self._now()), purse.price(text)
        purse.refuse(money, cost)
        told = {"text": text, "reply": {"in_reply_to_tweet_id": to.remote_id}}
        speaker = Api(http, self._base, oauth.bearer(secrets, http, self._now()), tweet.named_reply)
        try:
            found = speaker.say("/2/tweets", told).data
        except Unclear:
            money.pay(cost)  # it may have been taken, and billed
            raise
        money.pay(cost)
        id = identity(part(found, "data"), "id")
        return Sent(id, f"https://x.com/i/status/{id}")

    def find(
        self, account: Account, secrets: Secrets, to: Message, text: str, since: datetime, http: Http
    ) -> Sent | None:
        """Our own answer among our posts since then; costs a user and up to 20 posts. Limited as a look is."""
        money = purse.opened(account, secrets, self._now())
        most = min(20, int((money.left - purse.USER_READ) // purse.POST_READ))
        if most < LEAST:
            raise purse.used_up(money, self._now())
        api = Api(http, self._base, oauth.bearer(secrets, http, self._now()), tweet.named)
        me = api.get("/2/users/me").data
        money.pay(purse.USER_READ)
        begin = (since - OUR_CLOCKS).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        asked: Query = {
            "tweet.fields": "created_at,referenced_tweets,note_tweet",
            "start_time": begin,
            "max_results": most,
        }
        found = api.get(f"/2/users/{identity(me, 'data', 'id')}/tweets", asked).data
        money.pay(tweet.cost(found))
        for one in rows(found, "data"):
            if tweet.answers(one) == to.remote_id and same(tweet.bare(tweet.text(one)), tweet.bare(text)):
                return Sent(identity(one, "id"), f"https://x.com/i/status/{identity(one, 'id')}")
        return None
