"""One look through the pages of a platform, newest first: what is still to be fetched, and what is known already.

A walk begins at the top and goes down until it meets what was handed over before; on the first look it goes back
``REACH``. Its cursor is small: the pages still to come, and short fingerprints of what was met.
"""

import json
from base64 import urlsafe_b64encode
from collections.abc import Iterator
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any

from desktop.model.message import Batch, Cursor, Message

REACH = timedelta(days=30)  # how far back a first look goes, at least the newest page
REMEMBERED = 3000  # fingerprints that a cursor keeps
_LONGEST_QUEUE = 200
Job = tuple[str, str, str]
"""What to fetch, of what, and from which page on; empty where there is nothing to say."""


class Walk:
    """Reads a cursor, gathers messages, and writes the cursor that goes on from here."""

    def __init__(self, cursor: Cursor) -> None:
        """Go on from ``cursor``; a cursor that cannot be read is a first look."""
        kept = _read(cursor)
        notes = kept.get("notes")
        self.notes: dict[str, Any] = notes if isinstance(notes, dict) else {}
        self.not_before: datetime | None = None
        self._todo: list[Job] = [(job[0], job[1], job[2]) for job in _list(kept, "todo") if _is_job(job)]
        self._met = dict.fromkeys(_texts(kept, "met") if self._todo else ())
        self._seen = dict.fromkeys(_texts(kept, "seen"))
        self._messages: list[Message] = []
        self._answered: dict[str, datetime] = {}

    def jobs(self, most: int, *top: Job) -> Iterator[Job]:
        """What to fetch now, at most so many: what was left over, or the ``top`` where nothing was."""
        if not self._todo:
            self._todo = list(top)
        while self._todo and most > 0:
            most -= 1
            yield self._todo.pop(0)

    def later(self, what: str, of: str = "", page: str = "") -> None:
        """Fetch this too, in this round or the next."""
        if len(self._todo) < _LONGEST_QUEUE:
            self._todo.append((what, of, page))

    @property
    def more(self) -> bool:
        """Whether there is something left to fetch."""
        return bool(self._todo)

    def knows(self, id: str) -> bool:
        """Whether this was met before."""
        return (mark := _mark(id)) in self._met or mark in self._seen

    def meet(self, id: str) -> bool:
        """Remember this; whether it is new."""
        new = not self.knows(id)
        self._met[_mark(id)] = None
        return new

    def reaches_below(self, id: str, at: datetime, now: datetime) -> bool:
        """Whether what stands below this item may be new too: the item itself is, and no older than ``REACH``."""
        return not self.knows(id) and at >= now - REACH

    def take(self, message: Message) -> None:
        """Hand this message over, unless it was before."""
        if self.meet(message.remote_id):
            self._messages.append(message)

    def answer(self, id: str, at: datetime) -> None:
        """The account itself has answered this message."""
        self._answered[id] = min(at, self._answered.get(id, at))

    def batch(self) -> Batch:
        """What was gathered, oldest first (of one moment: what came first is the newest), and where to go on."""
        self._messages.reverse()
        found = tuple(sorted(self._messages, key=lambda one: one.sent_at))
        return Batch(found, self._cursor(), self.not_before, self.more, self._answered)

    def _cursor(self) -> Cursor:
        kept: dict[str, Any] = {"notes": self.notes}
        if self._todo:
            kept |= {"todo": self._todo, "met": list(self._met)[:REMEMBERED], "seen": list(self._seen)}
        else:
            kept["seen"] = list(dict.fromkeys([*self._met, *self._seen]))[:REMEMBERED]
        return json.dumps(kept, separators=(",", ":"))


def _read(cursor: Cursor) -> dict[str, Any]:
    try:
        kept = json.loads(cursor) if cursor else {}
    except (ValueError, RecursionError):
        return {}
    return kept if isinstance(kept, dict) else {}


def _list(kept: dict[str, Any], name: str) -> list[Any]:
    found = kept.get(name)
    return found if isinstance(found, list) else []


def _texts(kept: dict[str, Any], name: str) -> list[str]:
    return [one for one in _list(kept, name) if isinstance(one, str)]


def _is_job(job: Any) -> bool:  # noqa: ANN401 - JSON
    return isinstance(job, list) and len(job) == 3 and all(isinstance(one, str) for one in job)


def _mark(id: str) -> str:
    return urlsafe_b64encode(sha256(id.encode("utf-8", "replace")).digest()[:6]).decode("ascii")
