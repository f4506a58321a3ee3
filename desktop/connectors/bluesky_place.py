"""Where a look at Bluesky left off: what was seen, how far back the notifications were read, what was searched."""

import json
from base64 import urlsafe_b64encode
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any

from desktop.connectors.bluesky_post import moment
from desktop.model.message import Cursor

_FIRST_LOOK = timedelta(days=30)
_REMEMBERED = 1000  # posts whose fingerprints a cursor keeps: what a page of every list can show, several times over
_MOST_PAGES = 60  # of one walk back through the notifications, over as many rounds as it takes
_INSTANT = timedelta(milliseconds=1)


@dataclass(slots=True)
class Place:
    """``since``: the oldest moment we look at. A walk goes page by page from the newest notification back to ``floor``.

    ``top``: the newest moment the walk has met, its end the next floor. ``next``: where the walk goes on, empty where
    it has ended. ``asked``: how many searches were made. ``mute``: when a refused search is asked again.
    """

    since: datetime
    floor: datetime
    seen: list[str] = field(default_factory=list)
    top: datetime | None = None
    next: str = ""
    pages: int = 0
    asked: int = 0
    mute: datetime | None = None

    def turned(self, moments: Sequence[datetime], cursor: str, now: datetime) -> None:
        """A page was read: ``moments`` of its items, and where the server says that the next one begins."""
        self.pages += 1
        self.top = max([self.top or self.floor, *(one for one in moments if one <= now)])
        begins = moment(cursor)
        reached = min([*moments, *([begins] if begins else [])], default=now)
        if not cursor or reached <= self.floor or self.pages >= _MOST_PAGES:
            self.floor, self.top, self.next, self.pages = self.top, None, "", 0
            return
        # The server's cursor is the moment of the page's last item, and leaves out others of the same moment.
        again = _written(begins + _INSTANT) if begins and cursor == _written(begins) else cursor
        self.next = cursor if again == self.next else again

    def terms(self, terms: Sequence[str]) -> Sequence[str]:
        """The words to search for now: each once at first, then one a look in turn."""
        return terms[self.asked :] or [terms[self.asked % len(terms)]] if terms else ()

    def new(self, ids: Iterable[str]) -> set[str]:
        """Those of ``ids`` that were not seen yet."""
        seen = set(self.seen)
        return {id for id in ids if mark(id) not in seen}

    def saw(self, ids: Iterable[str], *, older: bool) -> None:
        """Remember these, the oldest first, as seen just now; ``older``: they come before all the others.

        Where there are too many, those in the middle of a walk are forgotten, not those at its two ends.
        """
        here = list(dict.fromkeys(mark(id) for id in ids))
        known = set(here)
        rest = [one for one in self.seen if one not in known]
        self.seen = here + rest if older else rest + here
        if len(self.seen) > _REMEMBERED:
            kept = _REMEMBERED // 2 if older else 0
            self.seen = self.seen[:kept] + self.seen[kept - _REMEMBERED :]

    def written(self) -> Cursor:
        """The place as a cursor."""
        moments = {"since": self.since, "floor": self.floor, "top": self.top, "mute": self.mute}
        said = {name: at.isoformat() for name, at in moments.items() if at is not None}
        numbers = {"next": self.next, "pages": self.pages, "asked": self.asked}
        return json.dumps({**said, **numbers, "seen": self.seen}, separators=(",", ":"))


def place(cursor: Cursor, now: datetime) -> Place:
    """The place in a cursor; the last 30 days where it is empty or broken."""
    start = now - _FIRST_LOOK
    try:
        kept: Any = json.loads(cursor) if cursor else None
    except ValueError:
        kept = None
    if not isinstance(kept, dict) or not isinstance(kept.get("seen"), list):
        return Place(start, start)
    since, floor, top, mute = (moment(kept.get(name)) for name in ("since", "floor", "top", "mute"))
    seen = [one for one in kept["seen"] if isinstance(one, str)]
    pages, asked = (one if isinstance(one, int) and one >= 0 else 0 for one in (kept.get("pages"), kept.get("asked")))
    on = kept.get("next")
    if since is None or floor is None:
        return Place(start, start)
    return Place(since, min(floor, now), seen, top, on if isinstance(on, str) else "", pages, asked, mute)


def mark(id: str) -> str:
    """A short fingerprint, so that a cursor stays small."""
    return urlsafe_b64encode(sha256(id.encode("utf-8", "replace")).digest()[:9]).decode("ascii")


def _written(at: datetime) -> str:
    return at.isoformat(timespec="milliseconds").replace("+00:00", "Z")
