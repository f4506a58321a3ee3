"""A feed (RSS or Atom): news alerts, review feeds, private feeds of a forum, anything with such an address."""

import json
import re
from base64 import urlsafe_b64encode
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any
from urllib.parse import urljoin, urlsplit

from desktop.connectors.base import Answer, Http
from desktop.connectors.blame import FEED, KEY, PLACE
from desktop.connectors.entry import host_of, identity, message, text_of
from desktop.connectors.parse import parse
from desktop.connectors.text import from_markup, one_line
from desktop.errors import Garbled, LockedOut
from desktop.model.account import Account, Checked, Field, FieldKind, Kind, Secrets, Trouble
from desktop.model.message import Batch, Cursor, Message
from desktop.turn import TURN, breathe

KIND = Kind(
    id="feed",
    fields=(
        Field("address", FieldKind.ADDRESS, secret_when="private", mends=PLACE | FEED | KEY),
        Field(
            "private",
            FieldKind.SWITCH,
            required=False,
            default="no",
            mends=frozenset({"errors-address-holds-password"}),
        ),
    ),
    every=timedelta(minutes=15),
    place=("address",),
)
_ACCEPT = "application/atom+xml, application/rss+xml, application/rdf+xml, application/xml;q=0.9, */*;q=0.5"
_REMEMBERED = 2000  # items whose fingerprints a cursor keeps beyond those in the feed right now
_MOST = 1000  # items of one look; no honest feed carries more
_LINK = re.compile(r"<link\b[^<>]{0,2000}>", re.IGNORECASE)
_HREF = re.compile(r"""\bhref\s*=\s*(?:"([^"]{1,2000})"|'([^']{1,2000})')""", re.IGNORECASE)


class Feed:
    """Looks at one feed address; asks only for what changed and remembers what it has handed over."""

    kind = KIND

    def __init__(self, now: Callable[[], datetime] | None = None) -> None:
        """``now`` dates items that carry no usable date (the computer's clock by default)."""
        self._now = now or (lambda: datetime.now(UTC))

    def check(self, account: Account, secrets: Secrets, http: Http) -> Checked:
        """Whether there is a feed at the address, its title and how many items it holds."""
        feed = _parsed(http.get(address_of(account, secrets), headers={"Accept": _ACCEPT}), account)
        title = text_of(feed.feed, "title", single=True) or host_of(address_of(account, secrets))
        items = len(feed.entries)
        key = "check-feed" if items else "check-feed-empty"
        return Checked(Trouble(key, {"title": title, "items": items}), items, title[:80])

    def fetch(self, account: Account, secrets: Secrets, cursor: Cursor, http: Http) -> Batch:
        """The items that were not handed over yet, oldest first."""
        address = address_of(account, secrets)
        conditions, seen = _remembered(cursor, address)
        answer = http.get(address, headers={"Accept": _ACCEPT, **conditions})
        if answer.status == 304 and conditions:
            return Batch(cursor=cursor)
        with TURN:
            here, fresh = _fresh(_parsed(answer, account), account, address, set(seen), self._now())
        here_now = set(here)
        kept = [mark for mark in seen if mark not in here_now][-_REMEMBERED:] + list(dict.fromkeys(here))
        fresh.reverse()  # feeds begin with the newest: where dates are the same or missing, that order is all we have
        return Batch(tuple(sorted(fresh, key=lambda one: one.sent_at)), _cursor(answer, address, kept))


def _fresh(
    feed: Any,  # noqa: ANN401 - feedparser has no types
    account: Account,
    address: str,
    known: set[str],
    now: datetime,
) -> tuple[list[str], list[Message]]:
    """The marks of all items, and the items that are not known, as they stand in the feed."""
    here, fresh = [], []
    for number, entry in enumerate(feed.entries[:_MOST]):
        breathe(number)
        mark = _mark(identity(entry))
        here.append(mark)
        if mark not in known:
            known.add(mark)
            fresh.append(message(entry, account, address, feed.feed, now))
    return here, fresh


# -- the cursor ---------------------------------------------------------------------------------


def _remembered(cursor: Cursor, address: str) -> tuple[dict[str, str], list[str]]:
    """The conditions to ask with (only for the address they came from) and what was handed over before."""
    try:
        memory = json.loads(cursor) if cursor else {}
    except ValueError:
        memory = {}
    memory = memory if isinstance(memory, dict) else {}
    seen = memory.get("seen")
    asked = {"If-None-Match": memory.get("etag"), "If-Modified-Since": memory.get("modified")}
    known = memory.get("at") == _mark(address)
    conditions = {name: value for name, value in asked.items() if known and isinstance(value, str) and value}
    return conditions, [mark for mark in seen if isinstance(mark, str)] if isinstance(seen, list) else []


def _cursor(answer: Answer, address: str, seen: list[str]) -> Cursor:
    etag, modified = (answer.headers.get(name, "")[:500] for name in ("etag", "last-modified"))
    return json.dumps({"at": _mark(address), "etag": etag, "modified": modified, "seen": seen}, separators=(",", ":"))


def _mark(identity: str) -> str:
    """A short fingerprint, so that a cursor holds no address and stays small."""
    return urlsafe_b64encode(sha256(identity.encode("utf-8", "replace")).digest()[:9]).decode("ascii")


# -- the feed -----------------------------------------------------------------------------------


def address_of(account: Account, secrets: Secrets) -> str:
    """The feed's address as it was typed, made whole; raises SourceError where it cannot be one."""
    secret = secrets.get("address")
    address = (secret.reveal() if secret else account.settings.get("address", "")).strip()
    address = re.sub(r"^feed:(//)?(?=https?:)", "", address, flags=re.IGNORECASE)
    address = re.sub(r"^feed://", "https://", address, flags=re.IGNORECASE)
    if not re.match(r"^[A-Za-z][A-Za-z0-9+.-]*://", address):
        address = f"https://{address}"
    try:
        parts = urlsplit(address)
    except ValueError:
        raise Garbled("errors-address-invalid") from None
    if not parts.hostname or re.search(r"\s", parts.netloc):
        raise Garbled("errors-address-invalid")
    if (parts.username or parts.password) and not secret:
        raise LockedOut("errors-address-holds-password")
    return address


def _parsed(answer: Answer, account: Account) -> Any:  # noqa: ANN401 - feedparser has no types
    """The feed, as far as it can be read; Garbled where there is none."""
    if not answer.body.strip():
        raise Garbled("errors-feed-nothing")
    headers = {name: value for name, value in answer.headers.items() if name in ("content-type", "content-language")}
    try:
        feed = parse(answer.body, headers)
    except Exception as problem:  # a parser that fails on hostile bytes must not end the look of the others
        raise Garbled("errors-feed-broken") from problem
    feed.entries = [entry for entry in feed.entries if identity(entry).strip()]
    if feed.entries or (feed.get("version") and not feed.get("bozo")):
        return feed
    head = answer.body[:65_536].decode("utf-8", "replace")
    if re.search(r"<(!doctype\s+html|html|body|head)\b", head, re.IGNORECASE):
        raise _page_instead(head, answer, private="address" in account.secret_names)
    raise Garbled("errors-feed-broken" if feed.get("version") else "errors-feed-none")


def _page_instead(head: str, answer: Answer, *, private: bool) -> Garbled:
    """A web page where a feed should be; names the feed the page points to, unless the address is a secret."""
    for link in () if private else _LINK.findall(head):
        found = _HREF.search(link)
        if found and re.search(r"application/(rss|atom)\+xml", link, re.IGNORECASE):
            target = urljoin(answer.url, from_markup(found[1] or found[2]))
            if re.match(r"^https?://", target) and len(target) <= 300:
                return Garbled("errors-feed-page-with-feed", address=one_line(target, 300))
    return Garbled("errors-feed-page")
