"""The comments below a YouTube channel's videos and on the channel itself, read with the owner's own key.

Threads come newest first; a thread carries at most five of its replies, the rest is asked for where their number grew.
"""

import re
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Any

from desktop.connectors import google, oauth
from desktop.connectors.api import Api
from desktop.connectors.base import Door, Http
from desktop.connectors.blame import GOOGLE_KEY, PERMISSION
from desktop.connectors.glean import OUR_CLOCKS, identity, moment, number, part, rows, safe, same, whom, words
from desktop.connectors.text import clean, one_line
from desktop.connectors.walk import Walk
from desktop.errors import Garbled, Gone, SecretMissing
from desktop.model.account import Account, Checked, Effort, Field, FieldKind, Kind, Secrets, Trouble
from desktop.model.message import Author, Batch, Cursor, Message, Sent

BASE = "https://www.googleapis.com/youtube/v3"
SCOPE = "https://www.googleapis.com/auth/youtube.force-ssl"
MAY_NOT_ANSWER = PERMISSION | {"errors-google-permission", "errors-youtube-no-own-channel"}
KIND = Kind(
    id="youtube",
    fields=(
        Field("channel", mends=frozenset({"errors-youtube-no-channel", "errors-youtube-comments-off"})),
        Field("key", FieldKind.PASSWORD, secret=True, mends=GOOGLE_KEY),
        Field("client_id", required=False),
        Field("client_secret", FieldKind.PASSWORD, required=False, secret=True),
        Field("token", FieldKind.SIGN_IN, required=False, secret=True, mends=MAY_NOT_ANSWER),
    ),
    every=timedelta(minutes=10),  # 1 of the day's 10,000 units each time
    place=("channel",),
    effort=Effort.SETUP,
)
ROUND = 5  # requests of one round
_COUNTED = 200  # long threads whose number of replies is remembered
_ID = re.compile(r"\bUC[\w-]{22}\b")
_PLAIN: dict[str, str | int] = {"part": "snippet", "maxResults": 100, "textFormat": "plainText"}


class YouTube:
    """Looks at one channel; answers comments where the owner has signed in."""

    kind = KIND

    def __init__(self, now: Callable[[], datetime] | None = None, base: str = BASE) -> None:
        """``now`` bounds what claims to come from the future; ``base`` is the interface's address."""
        self._now = now or (lambda: datetime.now(UTC))
        self._base = base

    def check(self, account: Account, secrets: Secrets, http: Http) -> Checked:
        """Whether the channel is there, its name, and how many comments by others are on the newest page."""
        api = self._reader(secrets, http)
        channel, title = _channel(api, account.settings.get("channel", ""))
        walk = Walk("")
        for thread in rows(api.get("/commentThreads", _threads(channel)).data, "items"):
            self._thread(walk, account, channel, thread)
        items = len(walk.batch().messages)
        key = "check-comments" if items else "check-comments-empty"
        return Checked(Trouble(key, {"title": title, "items": items}), items, title[:80])

    def fetch(self, account: Account, secrets: Secrets, cursor: Cursor, http: Http) -> Batch:
        """The comments and replies by others that were not handed over yet, and what the channel has answered."""
        api, walk = self._reader(secrets, http), Walk(cursor)
        channel = str(walk.notes.get("channel") or "") or _channel(api, account.settings.get("channel", ""))[0]
        walk.notes["channel"] = channel
        for what, of, page in walk.jobs(ROUND, ("threads", "", "")):
            if what == "threads":
                found = self._page(api, _threads(channel), page)
                self._take_threads(walk, account, channel, found)
            else:
                with suppress(Gone, Garbled):  # a thread that was deleted in between, or a page that wore out
                    found = self._page(api, {**_PLAIN, "parentId": of}, page, "/comments")
                    self._thread_said(walk, account, channel, rows(found, "items"), of)
                    if following := words(found, "nextPageToken"):
                        walk.later("replies", of, following)
        return walk.batch()

    def _page(self, api: Api, query: dict[str, str | int], page: str, path: str = "/commentThreads") -> Any:  # noqa: ANN401
        return api.get(path, {**query, "pageToken": page} if page else query).data

    def _take_threads(self, walk: Walk, account: Account, channel: str, found: Any) -> None:  # noqa: ANN401 - JSON
        """One page of threads; then the next one, until what is known or too long ago."""
        threads, following = rows(found, "items"), words(found, "nextPageToken")
        last = part(threads[-1], "snippet", "topLevelComment") if threads else None
        more = bool(threads) and walk.reaches_below(identity(last, "id"), self._at(last), self._now())
        for thread in threads:
            self._thread(walk, account, channel, thread)
        if following and more:
            walk.later("threads", "", following)

    def _thread(self, walk: Walk, account: Account, channel: str, thread: Any) -> None:  # noqa: ANN401 - JSON
        top = part(thread, "snippet", "topLevelComment") or thread
        replies, total = rows(thread, "replies", "comments"), number(thread, "snippet", "totalReplyCount")
        id = identity(top, "id")
        self._thread_said(walk, account, channel, [top, *replies], id)
        counts = part(walk.notes, "counts") or {}
        if total > len(replies) and counts.get(id) != total:
            walk.notes["counts"] = dict(list({**counts, id: total}.items())[-_COUNTED:])
            walk.later("replies", id)

    def _thread_said(self, walk: Walk, account: Account, channel: str, said: Sequence[Any], top: str) -> None:
        names: dict[str, str] = {}
        for one in sorted(said, key=self._at):
            id, author = identity(one, "id"), _author(one)
            if words(one, "snippet", "authorChannelId", "value") == channel:
                walk.meet(id)
                walk.answer(whom(_text(one), names, top), self._at(one))
                continue
            names[author.name] = id
            answers = top if id != top else ""
            walk.take(
                safe(Message(account.id, id, author, _text(one), self._at(one), "youtube", _url(one, id), "", answers))
            )

    def _at(self, one: Any) -> datetime:  # noqa: ANN401 - JSON
        return moment(words(one, "snippet", "publishedAt"), self._now())

    def _reader(self, secrets: Secrets, http: Http) -> Api:
        if not (key := secrets.get("key")):
            raise SecretMissing
        headers = {"X-Goog-Api-Key": "".join(key.reveal().split())}
        return Api(http, self._base, named=google.named(self._now), headers=headers)

    # -- answering ----------------------------------------------------------------------------

    def door(self, account: Account, secrets: Secrets, redirect: str, http: Http) -> Door:
        """Google's sign-in, for answering as the channel."""
        return google.door(account, secrets, SCOPE)

    def can_answer(self, account: Account, to: Message) -> bool:
        """Every comment, where the owner has signed in."""
        return "token" in account.secret_names

    def reply(self, account: Account, secrets: Secrets, to: Message, text: str, mark: str, http: Http) -> Sent:
        """Answer in the comment's thread; costs 50 of the day's 10,000 units."""
        told = {"snippet": {"parentId": _top(to), "textOriginal": text}}
        found = self._speaker(secrets, http).say("/comments", told, query={"part": "snippet"}).data
        return Sent(identity(found, "id"), _url(found, identity(found, "id"), to.url))

    def find(
        self, account: Account, secrets: Secrets, to: Message, text: str, since: datetime, http: Http
    ) -> Sent | None:
        """Our own reply in the thread, by the channel that has signed in."""
        api = self._speaker(secrets, http)
        mine = {words(one, "id") for one in rows(api.get("/channels", {"part": "id", "mine": "true"}).data, "items")}
        found = self._page(api, {**_PLAIN, "parentId": _top(to)}, "", "/comments")
        for one in rows(found, "items"):
            ours = words(one, "snippet", "authorChannelId", "value") in mine
            if ours and same(_text(one), text) and self._at(one) >= since - OUR_CLOCKS:
                return Sent(identity(one, "id"), _url(one, identity(one, "id"), to.url))
        return None

    def _speaker(self, secrets: Secrets, http: Http) -> Api:
        return Api(http, self._base, oauth.bearer(secrets, http, self._now()), named=google.named(self._now))


def _channel(api: Api, typed: str) -> tuple[str, str]:
    """The channel's id and name, by its id, its @handle or its address; Gone where there is none."""
    typed = typed.strip()
    if found := _ID.search(typed):
        query = {"id": found[0]}
    elif old := re.search(r"/user/([^/?#\s]+)", typed):
        query = {"forUsername": old[1]}
    else:
        query = {"forHandle": "@" + re.sub(r"^.*/(c/)?|[?#].*$", "", typed.rstrip("/")).lstrip("@")}
    for one in rows(api.get("/channels", {"part": "snippet", **query}).data, "items"):
        if _ID.fullmatch(words(one, "id")):
            return words(one, "id"), one_line(words(one, "snippet", "title")) or typed
    raise Gone("errors-youtube-no-channel")


def _threads(channel: str) -> dict[str, str | int]:
    return {**_PLAIN, "part": "snippet,replies", "allThreadsRelatedToChannelId": channel, "order": "time"}


def _author(one: Any) -> Author:  # noqa: ANN401 - JSON
    name = one_line(words(one, "snippet", "authorDisplayName"))
    return Author(name or words(one, "snippet", "authorChannelId", "value"), name)


def _text(one: Any) -> str:  # noqa: ANN401 - JSON
    return clean(words(one, "snippet", "textOriginal") or words(one, "snippet", "textDisplay"))


def _url(one: Any, id: str, otherwise: str = "") -> str:  # noqa: ANN401 - JSON
    video = words(one, "snippet", "videoId")
    return f"https://www.youtube.com/watch?v={video}&lc={id}" if re.fullmatch(r"[\w-]{5,20}", video) else otherwise


def _top(to: Message) -> str:
    """The comment a thread begins with: YouTube takes replies only there."""
    return to.answers or to.remote_id
