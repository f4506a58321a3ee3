"""One item of a feed made into a message: who, when, what, where."""

import calendar
import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any
from urllib.parse import parse_qs, urlsplit

from desktop.connectors.text import apart, clean, from_markup, one_line
from desktop.model.account import Account
from desktop.model.message import Author, Message

Entry = dict[str, Any]
_FUTURE = timedelta(minutes=5)


def identity(entry: Entry) -> str:
    """What makes the item itself, however often it is seen."""
    for name in ("id", "link"):
        value = entry.get(name)
        if isinstance(value, str) and value.strip():
            return value.strip()
    return "\n".join(str(entry.get(name, "")) for name in ("title", "published", "summary"))


def _remote_id(entry: Entry) -> str:
    own = identity(entry)
    usable = len(own) <= 300 and own.isprintable() and own.isascii()
    return own if usable else sha256(own.encode("utf-8", "replace")).hexdigest()


def message(entry: Entry, account: Account, address: str, about: Entry, now: datetime) -> Message:
    """One item; an item that cannot be read keeps its id and says so."""
    platform = _platform(address)
    try:
        link = _link(entry)
        title, text = _said(entry)
        return Message(
            account.id,
            _remote_id(entry),
            _author(entry, _elsewhere(link, address, about)),
            text,
            _sent_at(entry, now),
            platform,
            url=link,
            title=title,
            stars=_stars(entry),
        )
    except Exception:  # every item for itself: one broken item never hides the others
        return Message(account.id, _remote_id(entry), Author(""), "", now, platform, readable=False)


def _said(entry: Entry) -> tuple[str, str]:
    """Title and text, each once: the title on one line, the text alone where it says the title too."""
    whole = text_of(entry, "title")
    contents: Iterable[Entry] = entry.get("content") or [entry.get("summary_detail") or {}]
    body = max((_plain(part) for part in contents), key=len, default="") or text_of(entry, "summary")
    title, text = apart(whole, body)
    return one_line(title), text


def text_of(holder: Entry, name: str, *, single: bool = False) -> str:
    """What a reader would see in a field of a feed or item; ``single``: on one line, as a title."""
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


_MAIL_AUTHOR = re.compile(r"^\s*([^\s@()]{1,100}@[^\s@()]{1,200})\s*(?:\(([^()]{1,100})\))?\s*$")


def _author(entry: Entry, elsewhere: str) -> Author:
    """Who wrote; empty where nothing tells: an unknown author is not one and the same person each time."""
    detail = entry.get("author_detail") or {}
    mail = _MAIL_AUTHOR.match(str(entry.get("author") or "")[:400])
    if mail:  # the parser itself cuts an address behind its fourth letter after the dot
        return Author(one_line(mail[1]), one_line(mail[2] or mail[1]))
    source = (entry.get("source") or {}).get("title")
    name = one_line(from_markup(str(detail.get("name") or entry.get("author") or source or "")))
    return Author(name or elsewhere, name)


def _elsewhere(link: str, address: str, about: Entry) -> str:
    """The site an alert or a news feed found the item on; empty for an item of the feed's own site."""
    host = host_of(link)
    own = {host_of(address), host_of(str(about.get("link") or ""))} - {""}
    return "" if any(_same_site(host, one) for one in own) else host


def _same_site(one: str, other: str) -> bool:
    return one == other or one.endswith("." + other) or other.endswith("." + one)


def _stars(entry: Entry) -> int | None:
    """The stars of an app store's customer reviews; no other rating in feeds is sure to be one customer's."""
    given = str(entry.get("im_rating") or "").strip()
    return int(given) if given in {"1", "2", "3", "4", "5"} else None


def host_of(address: str) -> str:
    """The host of an address without its www."""
    return (urlsplit(address).hostname or "").removeprefix("www.")


def _platform(address: str) -> str:
    parts = urlsplit(address)
    host = host_of(address)
    if re.fullmatch(r"google(\.[a-z]{2,3}){1,2}", host) and parts.path.startswith("/alerts"):
        return "google_alerts"
    for domain, platform in (("news.google.com", "google_news"), ("youtube.com", "youtube"), ("reddit.com", "reddit")):
        if host == domain or host.endswith("." + domain):
            return platform
    return one_line(host)
