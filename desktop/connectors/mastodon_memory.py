"""What a look at a Mastodon-like server leaves behind for the next one."""

import json
from base64 import urlsafe_b64encode
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field, fields
from hashlib import sha256

from desktop.model.message import Cursor

_SEEN, _NOTES = 1000, 160  # marks that a cursor keeps; a server's largest page of notices holds 80
_AT_FIRST = 12  # words of one look, until each was looked for once
_REST = 6 * 3600  # seconds before we ask again for what a server refused


@dataclass(slots=True)
class Memory:
    """What a cursor holds; times are whole seconds of Unix time, marks stand for ids."""

    me: str = ""  # the account's own id
    last: str = ""  # the newest notice
    notes: list[str] = field(default_factory=list)  # the newest notices
    gap: dict[str, str] = field(default_factory=dict)  # where to go on with older notices
    seen: list[str] = field(default_factory=list)  # the posts handed over, those met last at the end
    said: int = 0  # when the newest own post that we know was written
    wide: int = 0  # when the account's own posts were looked at
    rest: dict[str, int] = field(default_factory=dict)  # what the server refuses, and until when it is not asked
    turn: int = 0  # how many words were looked for

    def meet(self, posts: Sequence[str], *, older: bool = False) -> None:
        """Remember the marks of posts, the newest first; ``older``: they come before all that is known.

        Where there are too many, the oldest are forgotten.
        """
        here = dict.fromkeys(reversed(posts))
        rest = [one for one in self.seen if one not in here]
        self.seen = ([*here, *rest] if older else [*rest, *here])[-_SEEN:]

    def due(self, terms: Sequence[str], *, spare: bool) -> Sequence[str]:
        """The words whose turn it is: each once at first, then one a look; none of those where we ``spare`` them."""
        first = terms[self.turn :][:_AT_FIRST]
        return first or ([] if spare or not terms else [terms[self.turn % len(terms)]])

    def note(self, notices: list[str]) -> None:
        """Remember the ids of the newest notices, the newest first."""
        self.last = notices[0] if notices else self.last
        self.notes = list(dict.fromkeys([*map(mark, notices), *self.notes]))[:_NOTES]

    def let_rest(self, what: str, second: int) -> None:
        """The server refuses this: it is not asked for it for some hours."""
        self.rest[what] = second + _REST

    def is_resting(self, what: str, second: int) -> bool:
        """Whether the server refused this lately."""
        return second < self.rest.get(what, 0) <= second + _REST

    def cursor(self, second: int) -> Cursor:
        """All of it as a short text, without what is over."""
        self.rest = {what: until for what, until in self.rest.items() if self.is_resting(what, second)}
        return json.dumps(asdict(self), separators=(",", ":"))


def remembered(cursor: Cursor) -> Memory:
    """What a cursor holds; of a broken one only the parts that can be read."""
    try:
        kept = json.loads(cursor) if cursor else {}
    except ValueError:
        kept = {}
    kept, memory = kept if isinstance(kept, dict) else {}, Memory()
    for one in fields(Memory):
        usual = getattr(memory, one.name)
        inside = int if one.name == "rest" else str
        value = kept.get(one.name)
        if type(value) is type(usual) and all(type(part) is inside for part in _parts(value)):
            setattr(memory, one.name, value)
    return memory


def mark(identity: str) -> str:
    """A short fingerprint, so that a cursor stays small."""
    return urlsafe_b64encode(sha256(identity.encode("utf-8", "replace")).digest()[:9]).decode("ascii")


def _parts(value: object) -> Iterable[object]:
    return value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
