"""One look at a Mastodon-like server: the notices, the words to search for, and what was answered from the account."""

import time
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import Any
from urllib.parse import quote, urlsplit

from desktop.connectors.api import Api, Found
from desktop.connectors.mastodon_memory import Memory, mark
from desktop.connectors.mastodon_post import has_all, identity, is_by, message, moment
from desktop.connectors.mastodon_server import NotTaken, asked, onward, who_am_i
from desktop.errors import Garbled, Limited, SourceError, Unreachable
from desktop.model.account import Account
from desktop.model.message import Batch, Message
from desktop.turn import TURN, breathe

NOTICES = "/api/v1/notifications"
FIRST_LOOK = timedelta(days=30)
TYPES = ["mention", "quote"]  # what makes a notice a message; servers leave out the types they do not know
_PAGES, _LARGEST, _POSTS = 5, 80, 40  # pages of one round; items asked for on a page (servers may give fewer)
_WIDE = 3600  # seconds between looks at the account's own posts
_PAUSE = timedelta(minutes=5)  # the span in which these servers count our requests


class Look:
    """One round of looking. What is optional (words, own posts) never hides the notices when it fails."""

    def __init__(self, api: Api, account: Account, memory: Memory, now: datetime, end: float) -> None:
        """``end``: the moment of the monotonic clock after which nothing more is asked."""
        self._api, self._account, self._memory, self._now, self._end = api, account, memory, now, end
        self._host = urlsplit(api.base).netloc
        self._oldest, self._second = now - FIRST_LOOK, int(now.timestamp())
        self._is_wide = abs(self._second - memory.wide) >= _WIDE
        self._known, self._here = set(memory.seen), list[str]()
        self._found, self._answered = list[Message](), dict[str, datetime]()
        self._failed = set[str]()
        self._pause: datetime | None = None

    def batch(self) -> Batch:
        """What is new; raises SourceError where the first question is refused."""
        memory = self._memory
        memory.me = memory.me or identity(who_am_i(self._api)["id"])
        goes_on = bool(memory.gap)
        self._notices()
        memory.meet(self._here, older=goes_on)
        if not memory.gap:  # with much to catch up on, the rest waits for its last round
            self._here = []
            self._words()
            self._own_posts()
            memory.meet(self._here)
        self._found.reverse()  # they came newest first: where dates are the same, that order is all we have
        return Batch(
            tuple(sorted(self._found, key=lambda one: one.sent_at)),
            memory.cursor(self._second),
            not_before=self._pause,
            more=bool(memory.gap) and self._pause is None and not self._failed,
            answered=self._answered,
        )

    # -- notices ------------------------------------------------------------------------------

    def _notices(self) -> None:
        """Mentions and quotes, newest first, until known ones, the oldest day or the end of the round."""
        memory = self._memory
        place, is_new = dict(memory.gap), not memory.gap
        if is_new and memory.last and not self._is_wide:  # a wide look trusts nobody's idea of what is newer
            place = {"since_id": memory.last}
        known, walked = set(memory.notes), set[str]()
        for page in range(_PAGES):
            found = self._page(place) if page == 0 else self._optional("", partial(self._page, place))
            if found is None:
                break  # what we have is kept, and the next look goes on from this place
            ids = [id for id in (identity(one.get("id")) for one in found.data if isinstance(one, dict)) if id]
            if page == 0 and is_new:
                memory.note(ids)
            is_end = self._take_notices(found.data, known) or walked.issuperset(ids)
            place = {} if is_end else onward(found, place, ids[-1])
            walked.update(ids)
            if not place or self._is_over():
                break
        memory.gap = place

    def _page(self, place: Mapping[str, str]) -> Found:
        query = {**place, "limit": _LARGEST, "include_filtered": "true"}
        if not self._memory.is_resting("types", self._second):
            try:
                return self._ask(NOTICES, {**query, "types[]": TYPES}, list)
            except NotTaken:  # a server that does not know all of these types is asked for every type
                self._memory.let_rest("types", self._second)
        return self._ask(NOTICES, query, list)

    def _take_notices(self, notices: Sequence[Any], known: set[str]) -> bool:
        """Hand over what is new among them; True where older pages hold nothing new."""
        is_end = False
        with TURN:
            for number, notice in enumerate(notices):
                breathe(number)
                if not isinstance(notice, dict):
                    self._take(notice)
                    continue
                at, post = moment(notice.get("created_at")), notice.get("status")
                is_old = at is not None and at < self._oldest
                is_end = is_end or is_old or mark(identity(notice.get("id"))) in known
                if post and not is_old and (notice.get("type") in TYPES or self._answers_us(post)):
                    self._take(post)  # where there is no post, its author deleted it
        return is_end

    def _answers_us(self, post: object) -> bool:
        return isinstance(post, dict) and identity(post.get("in_reply_to_account_id")) == self._memory.me

    # -- words --------------------------------------------------------------------------------

    def _words(self) -> None:
        """The newest posts with the words whose turn it is: by hashtag, or by the server's search where it has one."""
        terms = [term for term in (" ".join(one.split()) for one in self._account.terms) if term.strip("#+- ")]
        for term in self._memory.due(terms, spare=self._is_wide):
            if self._is_over():
                return
            posts = self._tagged(term) if term.startswith("#") else self._searched(term)
            with TURN:
                for number, post in enumerate(posts):
                    breathe(number)
                    self._take(post, term)
            self._memory.turn += 1

    def _tagged(self, term: str) -> Sequence[Any]:
        path = f"/api/v1/timelines/tag/{quote(term.replace('#', '').replace(' ', ''), safe='')}"
        found = self._optional("tags", lambda: self._ask(path, {"limit": _POSTS}, list), term)
        return found.data if found else ()

    def _searched(self, term: str) -> Sequence[Any]:
        query = {"q": term.lstrip("+-"), "type": "statuses", "limit": _POSTS}
        found = self._optional("search", lambda: self._ask("/api/v2/search", query, dict), term)
        posts = found.data.get("statuses") if found else ()
        return posts if isinstance(posts, list) else ()

    # -- what was answered --------------------------------------------------------------------

    def _own_posts(self) -> None:
        """Which messages the account itself has answered since we last looked; once an hour."""
        memory = self._memory
        if not self._is_wide or self._is_over():
            return
        memory.wide = self._second
        path = f"/api/v1/accounts/{quote(memory.me, safe='')}/statuses"
        query = {"limit": _POSTS, "exclude_reblogs": "true"}
        found = self._optional("own", lambda: self._ask(path, query, list))
        posts = [one for one in found.data if isinstance(one, dict)] if found else []
        before = memory.said
        for post in posts:
            at, to = moment(post.get("created_at")), identity(post.get("in_reply_to_id"))
            if at is not None and at.timestamp() >= before:
                memory.said = max(memory.said, int(min(at, self._now).timestamp()) + 1)
                if to:
                    self._answered[to] = min(at, self._now)

    # -- asking and keeping -------------------------------------------------------------------

    def _ask(self, path: str, query: Mapping[str, Any], shape: type) -> Found:
        found = asked(self._api, path, query, shape)
        self._pause = found.answer.not_before or self._pause
        return found

    def _optional(self, way: str, ask: Callable[[], Found], term: str = "") -> Found | None:
        """The answer; None where there is none, which ends nothing but this way of looking (or this word)."""
        memory, word = self._memory, mark(term)
        if way in self._failed or any(memory.is_resting(one, self._second) for one in (way, word)):
            return None
        try:
            return ask()
        except Limited as trouble:
            self._pause = trouble.until or self._now + _PAUSE
        except SourceError as trouble:
            if not (term and isinstance(trouble, Garbled)):
                self._failed.add(way)
            if way and not isinstance(trouble, Unreachable):
                memory.let_rest(word if term and isinstance(trouble, Garbled) else way, self._second)
        return None

    def _take(self, post: object, term: str = "") -> None:
        """Hand the post over if it is new and somebody else's; one found by a ``term`` has to have all its words."""
        if isinstance(post, dict) and isinstance(post.get("reblog"), dict):
            post = post["reblog"]
        if is_by(post, self._memory.me):
            return
        one = message(post, self._account.id, self._host, self._now)
        if term and (one.sent_at < self._oldest or not has_all(one.whole, term)):
            return
        self._here.append(mark(one.remote_id))
        if self._here[-1] not in self._known:
            self._known.add(self._here[-1])
            self._found.append(one)

    def _is_over(self) -> bool:
        return self._pause is not None or time.monotonic() >= self._end
