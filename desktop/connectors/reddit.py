"""What people write to and about the owner on Reddit, by the private feed that Reddit makes for every member.

Reddit hands out no keys to programs any more, and answers feeds without the member's own sign with "too often".
"""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TypeVar
from urllib.parse import parse_qs, urlsplit

from desktop.connectors.base import Http
from desktop.connectors.blame import FEED, KEY, PLACE
from desktop.connectors.feed import Feed, address_of
from desktop.errors import Garbled, Limited
from desktop.model.account import Account, Checked, Field, FieldKind, Kind, Secrets
from desktop.model.message import Author, Batch, Cursor, Message

T = TypeVar("T")
KIND = Kind(
    id="reddit",
    fields=(Field("address", FieldKind.ADDRESS, secret=True, mends=PLACE | FEED | KEY | {"errors-reddit-address"}),),
    every=timedelta(minutes=30),
    place=("address",),
    hurries=False,
)
_LETTERS = "/message/messages/"  # the page of a message from member to member
PATIENCE = timedelta(hours=1)
_BY = re.compile(r"^/?u/[\w-]{1,30} on ")
_SIGNED = re.compile(r"\s*submitted by\s+/?u/[\w-]{1,30}(\s+to\s+/?r/\w{1,30})?\s*(\[link\])?\s*(\[comments\])?\s*$")


class Reddit:
    """Looks at one private feed of a member, as a feed, and says in Reddit's own terms who wrote what."""

    kind = KIND

    def __init__(
        self, now: Callable[[], datetime] | None = None, host: str = "reddit.com", scheme: str = "https"
    ) -> None:
        """``now`` dates items without a date; ``host`` and ``scheme`` are those that are asked, others for tests."""
        self._now = now or (lambda: datetime.now(UTC))
        self._feed, self._host, self._scheme = Feed(self._now), host, scheme

    def check(self, account: Account, secrets: Secrets, http: Http) -> Checked:
        """Whether there is a private feed at the address, its title and how many items it holds."""
        self._examine(account, secrets)
        return self._patiently(lambda: self._feed.check(account, secrets, http))

    def fetch(self, account: Account, secrets: Secrets, cursor: Cursor, http: Http) -> Batch:
        """The items that were not handed over yet, oldest first."""
        self._examine(account, secrets)
        batch = self._patiently(lambda: self._feed.fetch(account, secrets, cursor, http))
        return replace(batch, messages=tuple(_told(one) for one in batch.messages))

    def _examine(self, account: Account, secrets: Secrets) -> None:
        """Garbled for anything but a private feed of Reddit's own: the sign in it is shown to nobody else."""
        parts = urlsplit(address_of(account, secrets))
        ours = parts.hostname == self._host or (parts.hostname or "").endswith(f".{self._host}")
        if not ours or parts.scheme != self._scheme or not parse_qs(parts.query).get("feed"):
            raise Garbled("errors-reddit-address")

    def _patiently(self, ask: Callable[[], T]) -> T:
        """What ``ask`` gives; Reddit seldom says how long to wait, so at least an hour where it wants us to."""
        try:
            return ask()
        except Limited as trouble:
            named = trouble.until
        until = max(named or self._now(), self._now() + PATIENCE)
        raise Limited("errors-reddit-limited", until=until, moment=until)


def _told(one: Message) -> Message:
    name = one.author.handle.removeprefix("/")
    title, text = _BY.sub("", one.title), _SIGNED.sub("", one.text)
    title, text = (title, text) if text else ("", title)
    private = urlsplit(one.url).path.startswith(_LETTERS)
    return replace(one, author=Author(name, name), title=title, text=text, platform="reddit", private=private)
