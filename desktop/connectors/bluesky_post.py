"""One Bluesky post made into a message, and the links and mentions in a text of our own."""

import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any
from urllib.parse import quote

from desktop.connectors.text import clean, one_line
from desktop.model.account import Account
from desktop.model.message import Author, Message

Json = Any  # whatever the server said
PLATFORM = "bluesky"
_POST = re.compile(r"at://(did:[a-z]+:[A-Za-z0-9._:%-]{1,200})/app\.bsky\.feed\.post/([A-Za-z0-9._:~-]{1,200})")
_HANDLE = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?")
_EARLIER, _LATER = timedelta(days=1), timedelta(minutes=5)
_BROKEN = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError, RecursionError)

_LINK = re.compile(r"https?://[^\s<>\"`{}|\\^«»“”„\u200e\u200f\u202a-\u202e\u2066-\u2069]{1,2000}", re.IGNORECASE)
_AFTER = ".,;:!?…'’\"״׳־*_~"  # signs behind a link that belong to the sentence
_KEPT = "%/:?#[]@!$&'()*+,;=~-._"  # signs that a link may hold as they are
_MENTION = re.compile(
    r"(?<![A-Za-z0-9_@./])@((?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.){1,10}"
    r"[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9]))(?![A-Za-z0-9_@-])"
)


def identity(view: Json) -> str:
    """What makes the post itself: its address in the network; a fingerprint where it has none."""
    uri = view.get("uri") if isinstance(view, dict) else None
    if isinstance(uri, str) and _POST.fullmatch(uri):
        return uri
    try:
        said = json.dumps(view, sort_keys=True)
    except RecursionError:  # nested so deep that it could just be read
        said = str(sorted(view)) if isinstance(view, dict) else ""
    return sha256(said.encode("utf-8", "replace")).hexdigest()


def writer(view: Json) -> str:
    """The lasting name (DID) of whoever wrote the post; empty where it is not said."""
    author = view.get("author") if isinstance(view, dict) else None
    did = author.get("did") if isinstance(author, dict) else None
    return did if isinstance(did, str) and did.startswith("did:") else ""


def parent(view: Json) -> str:
    """The address of the post that this one answers; empty where it answers none."""
    try:
        uri = view["record"]["reply"]["parent"]["uri"]
    except (LookupError, TypeError):
        return ""
    return uri if isinstance(uri, str) and _POST.fullmatch(uri) else ""


def message(view: Json, account: Account, followers: int | None, now: datetime) -> Message:
    """One post, as a notification or a search shows it; one that cannot be read keeps its id and says so."""
    id = identity(view)
    try:
        handle, name = _names(view["author"])
        text = _text(view["record"])
        sent = sent_at(view, now)
        url = web(handle, id)
    except _BROKEN:  # every post for itself: one broken post never hides the others
        return Message(account.id, id, Author(""), "", now, PLATFORM, readable=False)
    return Message(account.id, id, Author(handle, name, followers), text, sent, PLATFORM, url, answers=parent(view))


def web(handle: str, uri: str) -> str:
    """The post's page for a browser; empty where there is none."""
    found = _POST.fullmatch(uri)
    return (
        f"https://bsky.app/profile/{handle if _HANDLE.fullmatch(handle) else found[1]}/post/{found[2]}" if found else ""
    )


def parts(uri: str) -> tuple[str, str]:
    """The writer's DID and the record's key in a post's address; both empty where it is none."""
    found = _POST.fullmatch(uri)
    return (found[1], found[2]) if found else ("", "")


def sent_at(view: Json, now: datetime) -> datetime:
    """When the post was written: as its writer says, unless the network saw it at quite another time."""
    record = view.get("record")
    said = moment(record.get("createdAt")) if isinstance(record, dict) else None
    seen = moment(view.get("indexedAt"))
    if seen is not None and (said is None or not seen - _EARLIER <= said <= seen + _LATER):
        said = seen
    return min(said or now, now)


def moment(text: Json) -> datetime | None:
    """A moment in UTC as the network writes it; None where it is none."""
    try:
        read = datetime.fromisoformat(text)
        return (read if read.tzinfo else read.replace(tzinfo=UTC)).astimezone(UTC)
    except (TypeError, ValueError, OverflowError):
        return None


def facets(text: str) -> Iterator[tuple[int, int, str, str]]:
    """The links and mentions of a text: first byte, byte behind the last, ``link`` or ``mention``, what it leads to."""
    taken: list[tuple[int, int]] = []
    for found in _LINK.finditer(text):
        link = _without_end(found[0])
        start, end = found.start(), found.start() + len(link)
        target = _ascii(link)
        if target:
            taken.append((start, end))
            yield _bytes(text, start), _bytes(text, end), "link", target
    for found in _MENTION.finditer(text):
        if not any(start <= found.start() < end for start, end in taken):
            yield _bytes(text, found.start()), _bytes(text, found.end()), "mention", found[1].lower()


def _names(author: Json) -> tuple[str, str]:
    """The handle (the DID where the handle does not hold) and the name shown."""
    handle, name = author.get("handle"), author.get("displayName")
    known = isinstance(handle, str) and _HANDLE.fullmatch(handle) and handle != "handle.invalid"
    shown = handle if known else author.get("did")
    return one_line(shown if isinstance(shown, str) else ""), one_line(name if isinstance(name, str) else "")


def _text(record: Json) -> str:
    """What was written; where a post has no words, what its pictures are described as."""
    if not isinstance(record["text"], str):
        raise TypeError
    text = clean(record["text"])
    embed = record.get("embed")
    images = embed.get("images") if isinstance(embed, dict) and not text else None
    told = [one.get("alt") for one in images if isinstance(one, dict)] if isinstance(images, list) else []
    return text or clean("\n".join(alt for alt in told if isinstance(alt, str)))


def _bytes(text: str, place: int) -> int:
    return len(text[:place].encode("utf-8", "replace"))


def _without_end(link: str) -> str:
    """A link without the signs that end the sentence or the brackets around it."""
    while link[-1] in _AFTER or (link[-1] in ")]" and link.count(link[-1]) > link.count("(["[")]".index(link[-1])])):
        link = link[:-1]
    return link


def _ascii(link: str) -> str:
    """The link as it goes over the wire; empty where it names no host."""
    scheme, _, rest = link.partition("://")
    host, slash, path = rest.partition("/")
    try:
        plain = host if host.isascii() else host.encode("idna").decode("ascii")
    except UnicodeError:
        return ""
    return f"{scheme.lower()}://{plain}{slash}{quote(path, safe=_KEPT)}" if "." in plain else ""
