"""What people write on a Facebook Page: comments below its newest posts, and posts by visitors.

The owner's own app reads it with the Page's token. A token of a person is exchanged once for the Page's lasting one.
"""

import re
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Any

from desktop.connectors import graph
from desktop.connectors.base import Door, Http
from desktop.connectors.blame import GONE, KEY
from desktop.connectors.glean import OUR_CLOCKS, identity, link, moment, part, rows, safe, same, whom, words
from desktop.connectors.page import Page, door, opened
from desktop.connectors.text import one_line
from desktop.connectors.walk import Walk
from desktop.errors import Garbled, Gone
from desktop.model.account import Account, Checked, Effort, Field, FieldKind, Kind, Secrets, Trouble
from desktop.model.message import Author, Batch, Cursor, Message, Sent

BASE = "https://graph.facebook.com"
KIND = Kind(
    id="facebook",
    fields=(
        Field("page", mends=GONE | {"errors-facebook-page"}),
        Field("client_id", required=False),
        Field(
            "client_secret",
            FieldKind.PASSWORD,
            required=False,
            secret=True,
            mends=frozenset({"errors-graph-proof"}),
        ),
        Field("token", FieldKind.SIGN_IN, secret=True, mends=KEY | {"errors-graph-permission"}),
    ),
    every=timedelta(minutes=10),
    place=("page",),
    effort=Effort.SETUP,
)
ROUND = 5  # requests of one round
_COMMENT = "id,message,created_time,from{id,name},parent{id},permalink_url"
_LISTED = "filter(stream).order(reverse_chronological).limit(10)"
_POSTS = {"fields": f"id,message,created_time,from{{id,name}},permalink_url,comments.{_LISTED}{{{_COMMENT}}}"}
_COMMENTS = {"fields": _COMMENT, "filter": "stream", "order": "reverse_chronological", "limit": "100"}
_ID = re.compile(r"\d{1,40}(?:_\d{1,40})?")


class Facebook:
    """Looks at one Page and answers as that Page."""

    kind = KIND

    def __init__(self, now: Callable[[], datetime] | None = None, base: str = BASE) -> None:
        """``now`` bounds what claims to come from the future; ``base`` is the interface's address."""
        self._now = now or (lambda: datetime.now(UTC))
        self._base = f"{base}/{graph.VERSION}"

    def check(self, account: Account, secrets: Secrets, http: Http) -> Checked:
        """Whether the token opens the Page, its name, and how many comments and posts by others are the newest."""
        page, walk = self._page(account, secrets, http), Walk("")
        self._take_posts(walk, account, page, page.get(f"/{page.id}/feed", {**_POSTS, "limit": "50"}).data)
        items = len(walk.batch().messages)
        key = "check-comments" if items else "check-comments-empty"
        return Checked(Trouble(key, {"title": page.name, "items": items}), items, page.name[:80])

    def fetch(self, account: Account, secrets: Secrets, cursor: Cursor, http: Http) -> Batch:
        """What others wrote and was not handed over yet, and what the Page has answered."""
        page, walk = self._page(account, secrets, http), Walk(cursor)
        for what, of, turn in walk.jobs(ROUND, ("posts", "", "")):
            if what == "posts":
                found = page.get(f"/{page.id}/feed", {**_POSTS, "limit": "50", **graph.turned(turn)})
                self._take_posts(walk, account, page, found.data)
            elif _ID.fullmatch(of):
                with suppress(Gone, Garbled):  # a post that was deleted in between, or a page that wore out
                    found = page.get(f"/{of}/comments", {**_COMMENTS, **graph.turned(turn)})
                    self._take_comments(walk, account, page, of, found.data)
            walk.not_before = graph.pause(found.answer.headers, self._now()) or walk.not_before
        return walk.batch()

    def _take_posts(self, walk: Walk, account: Account, page: Page, found: Any) -> None:  # noqa: ANN401 - JSON
        posts, turn = rows(found, "data"), graph.following(found)
        more = turn and self._goes_on(walk, posts)
        for post in posts:
            id = identity(post, "id")
            if words(post, "from", "id") == page.id:
                walk.meet(id)
            else:
                walk.take(self._message(account, post, id, ""))
            self._take_comments(walk, account, page, id, part(post, "comments"), post)
        if more:
            walk.later("posts", "", turn)

    def _take_comments(
        self, walk: Walk, account: Account, page: Page, of: str, found: Any, post: Any = None  # noqa: ANN401
    ) -> None:  # fmt: skip
        """One page of a post's comments, replies among them; then the next one, until what is known."""
        comments, turn = rows(found, "data"), graph.following(found)
        more = turn and self._goes_on(walk, comments)
        by_visitor = post is not None and words(post, "from", "id") != page.id
        self._hear(walk, account, page, comments, of if by_visitor else "")
        if more:
            walk.later("comments", of, turn)

    def _hear(self, walk: Walk, account: Account, page: Page, comments: Sequence[Any], of: str) -> None:
        names: dict[str, str] = {}
        for one in sorted(comments, key=self._at):
            id, answers = identity(one, "id"), words(one, "parent", "id") or of
            if words(one, "from", "id") == page.id:
                walk.meet(id)
                if whose := whom(words(one, "message"), names, answers):
                    walk.answer(whose, self._at(one))
                continue
            message = self._message(account, one, id, answers)
            names[message.author.name] = id
            walk.take(message)

    def _goes_on(self, walk: Walk, found: Sequence[Any]) -> bool:
        """Whether what follows may be new too."""
        return bool(found) and walk.reaches_below(identity(found[-1], "id"), self._at(found[-1]), self._now())

    def _message(self, account: Account, one: Any, id: str, answers: str) -> Message:  # noqa: ANN401 - JSON
        name = one_line(words(one, "from", "name"))
        author = Author(name or words(one, "from", "id"), name)
        text, url = words(one, "message"), words(one, "permalink_url")
        return safe(Message(account.id, id, author, text, self._at(one), "facebook", url, "", answers))

    def _at(self, one: Any) -> datetime:  # noqa: ANN401 - JSON
        return moment(words(one, "created_time"), self._now())

    def _page(self, account: Account, secrets: Secrets, http: Http) -> Page:
        return opened(account, secrets, http, self._base, self._now)

    # -- answering ----------------------------------------------------------------------------

    def door(self, account: Account, secrets: Secrets, redirect: str, http: Http) -> Door:
        """Facebook's sign-in with the owner's own app."""
        return door(account, secrets, redirect, self._base)

    def can_answer(self, account: Account, to: Message) -> bool:
        """Everything that has an id of Facebook's own."""
        return _ID.fullmatch(to.remote_id) is not None

    def reply(self, account: Account, secrets: Secrets, to: Message, text: str, mark: str, http: Http) -> Sent:
        """Comment below the comment or post, as the Page."""
        page = self._page(account, secrets, http)
        found = page.api.say(f"/{to.remote_id}/comments", form={"message": text}, query=page.proof)
        return Sent(identity(found.data, "id"))

    def find(
        self, account: Account, secrets: Secrets, to: Message, text: str, since: datetime, http: Http
    ) -> Sent | None:
        """The Page's own comment there, or beside it: Facebook puts an answer to an answer next to it."""
        page = self._page(account, secrets, http)
        for place in (one for one in (to.remote_id, to.answers) if _ID.fullmatch(one)):
            for one in rows(page.get(f"/{place}/comments", _COMMENTS).data, "data"):
                ours = words(one, "from", "id") == page.id and same(words(one, "message"), text)
                if ours and self._at(one) >= since - OUR_CLOCKS:
                    return Sent(identity(one, "id"), link(words(one, "permalink_url")))
        return None
