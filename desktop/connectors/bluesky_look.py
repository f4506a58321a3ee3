"""One look at Bluesky: the walk back through the notifications, the searches, who wrote, what we answered."""

import time
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from desktop.connectors.api import Found, Query
from desktop.connectors.bluesky_place import Place
from desktop.connectors.bluesky_post import identity, message, moment, parent, sent_at, writer
from desktop.connectors.bluesky_session import Session
from desktop.errors import Garbled, Limited, SourceError, Unreachable
from desktop.model.account import Account
from desktop.model.message import Batch

_NOTICES, _SEARCH, _PROFILES = (
    "app.bsky.notification.listNotifications",
    "app.bsky.feed.searchPosts",
    "app.bsky.actor.getProfiles",
)
_REASONS = ["mention", "reply", "quote"]
_PAGES = 5  # of notifications in one round
_LONG, _SHORT = 100, 50  # items on a page: while catching up, and where little is expected
_MOST_TERMS = 20
_SEARCH_PAGES = 3  # of one word in one look
_ASK_AGAIN = timedelta(hours=6)  # after a search was refused
_PROFILE_PAGES, _PROFILES_AT_ONCE = 4, 25  # questions for followers in one round; 25 is the server's limit


class Look:
    """Gathers posts by their id, in as many questions as one round may take."""

    def __init__(self, session: Session, account: Account, place: Place, now: datetime, deadline: float) -> None:
        """``deadline`` in seconds: later than that nothing more is asked."""
        self._session, self._account, self._place, self._now = session, account, place, now
        self._me = session.me.did
        self._goes_on = bool(place.next)
        self._until = time.monotonic() + deadline
        self._views: dict[str, Any] = {}
        self._not_before: datetime | None = None
        self._broken_off = False

    def walk(self) -> None:
        """Read notifications from the newest, or from where the last round ended, back to what was read before.

        Raises SourceError where not even the first page comes; later trouble ends the round, and the next goes on.
        """
        place = self._place
        long = self._goes_on or not place.seen
        for page in range(_PAGES):
            query: Query = notices(_LONG if long or page else _SHORT)
            try:
                found = self._session.get(_NOTICES, {**query, "cursor": place.next} if place.next else query)
            except SourceError as trouble:
                if place.next and isinstance(trouble, Garbled):
                    place.next = ""  # the server no longer knows this page: from the top again
                    continue
                if not page:
                    raise
                return self._break_off(trouble)
            self._take(noticed(found, self._me), found)
            times = [moment(view.get("indexedAt")) for view in listed(found, "notifications")]
            place.turned([one for one in times if one], _cursor(found), self._now)
            if not place.next or not self._in_time():
                return None
        return None

    def search(self) -> None:
        """Search for the account's words, once the walk has ended; a refused search is not asked again for hours."""
        place = self._place
        if place.next or (place.mute is not None and place.mute > self._now):
            return
        for term in place.terms(self._account.terms[:_MOST_TERMS]):
            if not self._in_time() or not self._found(term):
                return
            place.asked += 1

    def batch(self) -> Batch:
        """All that is new, oldest first, and where to go on."""
        place, views = self._place, self._views
        fresh = [views[id] for id in place.new(views) if self._counts(views[id])]
        place.saw(reversed(views), older=self._goes_on)
        followers = self._followers(list(dict.fromkeys(writer(view) for view in fresh)))
        messages = [message(view, self._account, followers.get(writer(view)), self._now) for view in fresh]
        messages.sort(key=lambda one: one.sent_at)
        answered = {parent(view): sent_at(view, self._now) for view in views.values() if writer(view) == self._me}
        answered.pop("", None)
        more = bool(place.next) and not self._broken_off
        return Batch(tuple(messages), place.written(), self._not_before, more, answered)

    # -- inside -------------------------------------------------------------------------------

    def _in_time(self) -> bool:
        return not self._broken_off and time.monotonic() < self._until

    def _break_off(self, trouble: SourceError) -> None:
        self._broken_off = True
        if isinstance(trouble, Limited) and trouble.until is not None:
            self._not_before = max(trouble.until, self._not_before or trouble.until)

    def _take(self, views: list[dict[str, Any]], found: Found) -> list[str]:
        """Keep the posts of an answer; one that used up what we may ask ends the round."""
        ids = [identity(view) for view in views]
        for id, view in zip(ids, views, strict=True):
            self._views.setdefault(id, view)
        if found.answer.not_before is not None:
            self._break_off(Limited(until=found.answer.not_before))
        return ids

    def _found(self, term: str) -> bool:
        """Take the posts with this word; False where the search is refused or broken off."""
        query = searched(term, self._place.since, _SHORT if self._place.seen else _LONG)
        for _ in range(_SEARCH_PAGES):
            try:
                found = self._session.get(_SEARCH, query)
                posts = listed(found, "posts")
            except Unreachable:
                return False
            except SourceError as trouble:
                until = trouble.until if isinstance(trouble, Limited) else None
                self._place.mute = until or self._now + _ASK_AGAIN
                return False
            ids = self._take(posts, found)
            if not _cursor(found) or not ids or len(self._place.new(ids)) < len(ids) or not self._in_time():
                break
            query = {**query, "cursor": _cursor(found)}
        return True

    def _counts(self, view: dict[str, Any]) -> bool:
        """Whether a post is somebody else's, and not from before the time we look at."""
        seen = moment(view.get("indexedAt"))
        return writer(view) != self._me and (seen is None or seen >= self._place.since)

    def _followers(self, writers: list[str]) -> Mapping[str, int]:
        """How many follow each writer, as far as the server says."""
        known: dict[str, int] = {}
        dids = [did for did in writers if did][: _PROFILE_PAGES * _PROFILES_AT_ONCE]
        for start in range(0, len(dids), _PROFILES_AT_ONCE):
            if not self._in_time():
                break
            try:
                found = self._session.get(_PROFILES, {"actors": dids[start : start + _PROFILES_AT_ONCE]})
            except SourceError as trouble:  # a message without the number of followers is better than none
                self._break_off(trouble)
                break
            for one in listed(found, "profiles"):
                number = one.get("followersCount")
                if isinstance(number, int) and 0 <= number < 10**10:
                    known[str(one.get("did"))] = number
        return known


def notices(limit: int) -> dict[str, str | int | list[str]]:
    """The question for notifications: from everybody, whatever the owner chose to be shown in the app."""
    return {"reasons": _REASONS, "limit": limit, "priority": "false"}


def searched(term: str, since: datetime, limit: int) -> dict[str, str | int | list[str]]:
    """The question for posts with this word, the newest first; several words are searched for as they stand."""
    words = " ".join(term.replace('"', " ").split())
    start = since.isoformat(timespec="milliseconds").replace("+00:00", "Z")
    return {"q": f'"{words}"' if " " in words else words, "sort": "latest", "limit": limit, "since": start}


def noticed(found: Found, me: str) -> list[dict[str, Any]]:
    """The notifications of an answer that are somebody else's words to or about us."""
    return [one for one in listed(found, "notifications") if one.get("reason") in _REASONS and writer(one) != me]


def listed(found: Found, name: str) -> list[dict[str, Any]]:
    """The objects of a list in an answer; Garbled where there is no such list."""
    said = found.data.get(name) if isinstance(found.data, dict) else None
    if not isinstance(said, list):
        raise Garbled("errors-bluesky-server")
    return [one for one in said if isinstance(one, dict)]


def _cursor(found: Found) -> str:
    said = found.data.get("cursor")
    return said[:500] if isinstance(said, str) else ""
