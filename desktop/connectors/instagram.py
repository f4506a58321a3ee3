"""The comments below the newest posts of a professional Instagram account, read through the owner's own app.

The token that the owner pastes works for 60 days; it is renewed long before it wears out, and asks for nobody.
"""

import json
import re
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Any

from desktop.connectors import graph, oauth
from desktop.connectors.api import Api
from desktop.connectors.base import Http
from desktop.connectors.blame import KEY
from desktop.connectors.glean import OUR_CLOCKS, identity, moment, number, part, rows, safe, same, whom, words
from desktop.connectors.text import one_line
from desktop.connectors.walk import Walk
from desktop.errors import Garbled, Gone, LockedOut, SecretMissing, SourceError
from desktop.model.account import Account, Checked, Effort, Field, FieldKind, Kind, Secret, Secrets, Trouble
from desktop.model.message import Author, Batch, Cursor, Message, Sent

BASE = "https://graph.instagram.com"
PERMISSIONS = "instagram_business_basic, instagram_business_manage_comments"
KIND = Kind(
    id="instagram",
    fields=(Field("token", FieldKind.PASSWORD, secret=True, mends=KEY | {"errors-graph-permission"}),),
    every=timedelta(minutes=15),
    effort=Effort.SETUP,
)
OVER = "errors-token-over"
ROUND = 5  # requests of one round
RENEWED_BEFORE = timedelta(days=10)
_TRIED_AGAIN = timedelta(days=1)  # a token of today cannot be renewed yet
_WORDS = "id,text,timestamp,username,from"
_COMMENT = f"{_WORDS},replies.limit(50){{{_WORDS}}}"
_POSTS = {"fields": f"id,permalink,timestamp,comments.limit(25){{{_COMMENT}}}", "limit": "25"}
_COMMENTS = {"fields": _COMMENT, "limit": "50"}
_ID = re.compile(r"\d{1,40}")


class Instagram:
    """Looks at one account and answers the comments there."""

    kind = KIND

    def __init__(self, now: Callable[[], datetime] | None = None, base: str = BASE) -> None:
        """``now`` bounds what claims to come from the future; ``base`` is the interface's address."""
        self._now = now or (lambda: datetime.now(UTC))
        self._base = base

    def check(self, account: Account, secrets: Secrets, http: Http) -> Checked:
        """Whether the token opens the account, its name, and how many comments by others are among the newest."""
        api, walk = self._api(secrets, http), Walk("")
        me = _me(api)
        self._take_posts(walk, account, me, api.get("/me/media", _POSTS).data)
        items, title = len(walk.batch().messages), one_line(f"@{me}")
        key = "check-comments" if items else "check-comments-empty"
        return Checked(Trouble(key, {"title": title, "items": items}), items, title[:80])

    def fetch(self, account: Account, secrets: Secrets, cursor: Cursor, http: Http) -> Batch:
        """The comments and replies by others that were not handed over yet, and what the account has answered."""
        walk = Walk(cursor)
        self._renew(secrets, http, walk)
        api = self._api(secrets, http)
        me = walk.notes["me"] = str(walk.notes.get("me") or "") or _me(api)
        for what, of, turn in walk.jobs(ROUND, ("posts", "", "")):
            if what == "posts":
                found = api.get("/me/media", {**_POSTS, **graph.turned(turn)})
                self._take_posts(walk, account, me, found.data)
            elif _ID.fullmatch(of.partition(" ")[0]):
                with suppress(Gone, Garbled):  # a post that was deleted in between, or a page that wore out
                    found = api.get(f"/{of.partition(' ')[0]}/comments", {**_COMMENTS, **graph.turned(turn)})
                    self._take_comments(walk, account, me, of, found.data)
            walk.not_before = graph.pause(found.answer.headers, self._now()) or walk.not_before
        return walk.batch()

    def _take_posts(self, walk: Walk, account: Account, me: str, found: Any) -> None:  # noqa: ANN401 - JSON
        posts, turn = rows(found, "data"), graph.following(found)
        more = turn and self._goes_on(walk, posts)
        for post in posts:
            walk.meet(identity(post, "id"))
            of = f"{identity(post, 'id')} {one_line(words(post, 'permalink'), 500)}"
            self._take_comments(walk, account, me, of, part(post, "comments"))
        if more:
            walk.later("posts", "", turn)

    def _take_comments(self, walk: Walk, account: Account, me: str, of: str, found: Any) -> None:  # noqa: ANN401
        """One page of a post's comments with their replies; then the next one, until what is known."""
        comments, turn = rows(found, "data"), graph.following(found)
        more = turn and self._goes_on(walk, comments)
        for comment in comments:
            self._hear(walk, account, me, of.partition(" ")[2], comment)
        if more:
            walk.later("comments", of, turn)

    def _hear(self, walk: Walk, account: Account, me: str, url: str, comment: Any) -> None:  # noqa: ANN401 - JSON
        """A comment and its replies; our own are no messages but show who was answered."""
        top, names = identity(comment, "id"), dict[str, str]()
        for one in sorted([comment, *rows(comment, "replies", "data")], key=self._at):
            id, name, text = identity(one, "id"), _name(one), words(one, "text")
            if name == me:
                walk.meet(id)
                if id != top:
                    walk.answer(whom(text, names, top), self._at(one))
                continue
            names[name] = id
            answers = top if id != top else ""
            author = Author(one_line(name), one_line(name))
            walk.take(safe(Message(account.id, id, author, text, self._at(one), "instagram", url, "", answers)))

    def _goes_on(self, walk: Walk, found: Sequence[Any]) -> bool:
        """Whether what follows may be new too."""
        return bool(found) and walk.reaches_below(identity(found[-1], "id"), self._at(found[-1]), self._now())

    def _at(self, one: Any) -> datetime:  # noqa: ANN401 - JSON
        return moment(words(one, "timestamp"), self._now())

    # -- the token ----------------------------------------------------------------------------

    def _api(self, secrets: Secrets, http: Http) -> Api:
        try:
            token = oauth.bearer(secrets, http, self._now())
        except LockedOut:  # here nobody signs in
            raise LockedOut(OVER) from None
        named = graph.named(PERMISSIONS, self._now, over=OVER)
        return Api(http, f"{self._base}/{graph.VERSION}", token, named)

    def _renew(self, secrets: Secrets, http: Http, walk: Walk) -> None:
        """Renew a token that wears out soon, or of which that is not known; tried once a day while it fails.

        The one request that carries the token in its address: Instagram's reference leaves no other way.
        """
        now, (token, until) = self._now(), _held(secrets)
        tried = moment(words(walk.notes, "tried"), now) if "tried" in walk.notes else None
        if (until and until - now > RENEWED_BEFORE) or (tried and now - tried < _TRIED_AGAIN):
            return
        walk.notes["tried"] = now.isoformat()
        with suppress(SourceError):  # what is wrong with the token shows when it is used
            asked = {"grant_type": "ig_refresh_token", "access_token": token}
            told = Api(http, self._base).get("/refresh_access_token", asked).data
            if (fresh := words(told, "access_token")) and (seconds := number(told, "expires_in")):
                kept = {"access": fresh, "until": (now + timedelta(seconds=seconds)).isoformat()}
                secrets.renew(oauth.NAME, Secret(json.dumps(kept)))

    # -- answering ----------------------------------------------------------------------------

    def can_answer(self, account: Account, to: Message) -> bool:
        """Comments, not the replies to them: Instagram takes an answer only at the top."""
        return not to.answers and _ID.fullmatch(to.remote_id) is not None

    def reply(self, account: Account, secrets: Secrets, to: Message, text: str, mark: str, http: Http) -> Sent:
        """Answer below the comment."""
        found = self._api(secrets, http).say(f"/{to.remote_id}/replies", form={"message": text}).data
        return Sent(identity(found, "id"), to.url)

    def find(
        self, account: Account, secrets: Secrets, to: Message, text: str, since: datetime, http: Http
    ) -> Sent | None:
        """Our own reply below the comment."""
        api = self._api(secrets, http)
        me = _me(api)
        for one in rows(api.get(f"/{to.remote_id}/replies", {"fields": _WORDS, "limit": "50"}).data, "data"):
            ours = _name(one) == me and same(words(one, "text"), text)
            if ours and self._at(one) >= since - OUR_CLOCKS:
                return Sent(identity(one, "id"), to.url)
        return None


def _me(api: Api) -> str:
    """The user name that the token belongs to."""
    name = words(api.get("/me", {"fields": "user_id,username"}).data, "username")
    if not name:
        raise Garbled("errors-answer-no-data")
    return name


def _name(one: Any) -> str:  # noqa: ANN401 - JSON
    return words(one, "from", "username") or words(one, "username")


def _held(secrets: Secrets) -> tuple[str, datetime | None]:
    """The token, and until when it works; None where that is not known, as of a pasted one."""
    if not (held := secrets.get(oauth.NAME)):
        raise SecretMissing
    try:
        kept = json.loads(held.reveal())
        return str(kept["access"]), datetime.fromisoformat(kept["until"])
    except (ValueError, TypeError, KeyError):
        return "".join(held.reveal().split()), None
