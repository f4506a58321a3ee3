"""A feed (RSS or Atom): news alerts, review feeds, private feeds of a forum, anything with such an address."""

import calendar
import json
import re
from base64 import urlsafe_b64encode
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from io import BytesIO
from typing import Any
from urllib.parse import parse_qs, urljoin, urlsplit

from desktop.connectors.base import Answer, Http
from desktop.connectors.text import clean, from_markup, one_line
from desktop.errors import Garbled, LockedOut
from desktop.model.account import Account, Checked, Field, FieldKind, Kind, Secrets, Trouble
from desktop.model.message import Author, Batch, Cursor, Message

KIND = Kind(
    id="feed",
    fields=(
        Field("address", FieldKind.ADDRESS, secret_when="private"),
        Field("private", FieldKind.SWITCH, required=False, default="no"),
    ),
    every=timedelta(minutes=15),
)
_ACCEPT = "application/atom+xml, application/rss+xml, application/rdf+xml, application/xml;q=0.9, */*;q=0.5"
_REMEMBERED = 2000  # items whose fingerprints a cursor keeps beyond those in the feed right now
_MOST = 1000  # items of one look; no honest feed carries more
_FUTURE = timedelta(minutes=5)
_LINK = re.compile(r"<link\b[^<>]{0,2000}>", re.IGNORECASE)
_HREF = re.compile(r"""\bhref\s*=\s*(?:"([^"]{1,2000})"|'([^']{1,2000})')""", re.IGNORECASE)
Entry = dict[str, Any]


class Feed:
    """Looks at one feed address; asks only for what changed and remembers what it has handed over."""

    kind = KIND

    def __init__(self, now: Callable[[], datetime] | None = None) -> None:
        """``now`` dates items that carry no usable date (the computer's clock by default)."""
        self._now = now or (lambda: datetime.now(UTC))

    def check(self, account: Account, secrets: Secrets, http: Http) -> Checked:
        """Whether there is a feed at the address, its title and how many items it holds."""
        feed = _parsed(http.get(_address(account, secrets), headers={"Accept": _ACCEPT}), account)
        title = _text(feed.feed, "title", single=True) or _host(_address(account, secrets))
        items = len(feed.entries)
        key = "check-feed" if items else "check-feed-empty"
        return Checked(Trouble(key, {"title": title, "items": items}), items, title[:80])

    def fetch(self, account: Account, secrets: Secrets, cursor: Cursor, http: Http) -> Batch:
        """The items that were not handed over yet, oldest first."""
        address = _address(account, secrets)
        conditions, seen = _remembered(cursor, address)
        answer = http.get(address, headers={"Accept": _ACCEPT, **conditions})
        if answer.status == 304 and conditions:
            return Batch(cursor=cursor)
        feed, now = _parsed(answer, account), self._now()
        known, fresh, here = set(seen), [], []
        for entry in feed.entries[:_MOST]:
            mark = _mark(_identity(entry))
            here.append(mark)
            if mark not in known:
                known.add(mark)
                fresh.append(_message(entry, account, address, feed.feed, now))
        here_now = set(here)
        kept = [mark for mark in seen if mark not in here_now][-_REMEMBERED:] + list(dict.fromkeys(here))
        fresh.reverse()  # feeds begin with the newest: where dates are the same or missing, that order is all we have
        return Batch(tuple(sorted(fresh, key=lambda one: one.sent_at)), _cursor(answer, address, kept))


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


def _address(account: Account, secrets: Secrets) -> str:
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
    if (parts.username or parts.password) and not secret:
        raise LockedOut("errors-address-holds-password")
    return address


def _parsed(answer: Answer, account: Account) -> Any:  # noqa: ANN401 - feedparser has no types
    """The feed, as far as it can be read; Garbled where there is none."""
    import feedparser

    if not answer.body.strip():
        raise Garbled("errors-feed-nothing")
    headers = {name: value for name, value in answer.headers.items() if name in ("content-type", "content-language")}
    try:
        feed = feedparser.parse(
            BytesIO(answer.body), response_headers=headers, sanitize_html=False, resolve_relative_uris=False
        )
    except Exception as problem:  # a parser that fails on hostile bytes must not end the look of the others
        raise Garbled("errors-feed-broken") from problem
    feed.entries = [entry for entry in feed.entries if _identity(entry).strip()]
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


# -- one item -----------------------------------------------------------------------------------


def _identity(entry: Entry) -> str:
    """What makes the item itself, however often it is seen."""
    for name in ("id", "link"):
        value = entry.get(name)
        if isinstance(value, str) and value.strip():
            return value.strip()
    return "\n".join(str(entry.get(name, "")) for name in ("title", "published", "summary"))


def _remote_id(entry: Entry) -> str:
    own = _identity(entry)
    usable = len(own) <= 300 and own.isprintable() and own.isascii()
    return own if usable else sha256(own.encode("utf-8", "replace")).hexdigest()


def _message(entry: Entry, account: Account, address: str, about: Entry, now: datetime) -> Message:
    """One item; an item that cannot be read keeps its id and says so."""
    platform = _platform(address)
    try:
        link = _link(entry)
        return Message(
            account.id,
            _remote_id(entry),
            _author(entry, about, link or address),
            _body(entry),
            _sent_at(entry, now),
            platform,
            url=link,
            title=_text(entry, "title", single=True),
            stars=_stars(entry),
        )
    except Exception:  # every item for itself: one broken item never hides the others
        return Message(account.id, _remote_id(entry), Author(""), "", now, platform, readable=False)


def _body(entry: Entry) -> str:
    """Title and text, as a person would read them; the title once where both say the same."""
    title = _text(entry, "title")
    contents: Iterable[Entry] = entry.get("content") or [entry.get("summary_detail") or {}]
    body = max((_plain(part) for part in contents), key=len, default="") or _text(entry, "summary")
    if not title or body.startswith(title):
        return body
    return clean(f"{title}\n\n{body}" if body else title)


def _text(holder: Entry, name: str, *, single: bool = False) -> str:
    text = _plain(holder.get(f"{name}_detail") or {"value": holder.get(name, "")})
    return one_line(text) if single else text


def _plain(part: Entry) -> str:
    value = str(part.get("value") or "")
    marked = part.get("type") != "text/plain" or ("<" in value and ">" in value) or "&" in value
    return from_markup(value) if marked else clean(value)


def _sent_at(entry: dict[str, Any], now: datetime) -> datetime:
    """When it was written; now where the feed does not say or names a moment to come."""
    for name in ("published_parsed", "updated_parsed", "created_parsed"):
        if parts := dict.get(entry, name):  # feedparser's own get warns where it borrows another date
            try:
                moment = datetime.fromtimestamp(calendar.timegm(parts), UTC)
            except (ValueError, OverflowError, OSError, TypeError):
                continue
            if moment.year >= 1990:
                return min(moment, now) if moment <= now + _FUTURE else now
    return now


def _link(entry: Entry) -> str:
    """The address of the item itself: behind a news alert's detour, only http and https."""
    link = str(entry.get("link") or "").strip()
    parts = urlsplit(link)
    if parts.hostname and re.fullmatch(r"(www\.)?google(\.[a-z]{2,3}){1,2}", parts.hostname) and parts.path == "/url":
        wanted = parse_qs(parts.query)
        link = (wanted.get("url") or wanted.get("q") or [link])[0]
    return one_line(link, 2000) if urlsplit(link).scheme in ("http", "https") and urlsplit(link).hostname else ""


def _author(entry: Entry, about: Entry, link: str) -> Author:
    detail = entry.get("author_detail") or {}
    source = (entry.get("source") or {}).get("title")
    name = one_line(from_markup(str(detail.get("name") or entry.get("author") or source or "")))
    return Author(name or _host(link) or _text(about, "title", single=True), name)


def _stars(entry: Entry) -> int | None:
    """The stars of an app store's customer reviews; no other rating in feeds is sure to be one customer's."""
    given = str(entry.get("im_rating") or "").strip()
    return int(given) if given in {"1", "2", "3", "4", "5"} else None


def _host(address: str) -> str:
    return (urlsplit(address).hostname or "").removeprefix("www.")


def _platform(address: str) -> str:
    parts = urlsplit(address)
    host = _host(address)
    if re.fullmatch(r"google(\.[a-z]{2,3}){1,2}", host) and parts.path.startswith("/alerts"):
        return "google_alerts"
    for domain, platform in (("news.google.com", "google_news"), ("youtube.com", "youtube"), ("reddit.com", "reddit")):
        if host == domain or host.endswith("." + domain):
            return platform
    return one_line(host)
