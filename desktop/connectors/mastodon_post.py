"""One post of a Mastodon-like server made into a message: who, when, what, where."""

import json
import re
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any
from urllib.parse import urlsplit

from desktop.connectors.text import apart, clean, from_markup, one_line
from desktop.model.account import AccountId
from desktop.model.message import Author, Message

Post = dict[str, Any]
PLATFORM = "mastodon"
_ID = re.compile(r"[!-~]{1,200}")
_SIGNS = {"image": "🖼", "gifv": "🎞", "video": "🎞", "audio": "🔊"}
_SOME = 20  # choices of a poll, pictures of a post; no server allows more
_NAMES = re.compile(r"@[\w.-]+(?:@[\w.-]+(?::\d+)?)?")
_WORDS = re.compile(r"\w+")


def identity(value: object) -> str:
    """An id as servers give it (a number, a ULID, a hash, as text or as number); empty where it is none."""
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value) if abs(value) < 10**40 else ""
    return value if isinstance(value, str) and _ID.fullmatch(value) else ""


def message(post: object, account: AccountId, host: str, now: datetime) -> Message:
    """The post as a message; one that cannot be read keeps its id and says so."""
    try:
        return _read(post, account, host, now)
    except Exception:  # every post for itself: one broken post never hides the others
        return Message(account, _remote_id(post), Author(""), "", now, PLATFORM, readable=False)


def is_by(post: object, account: str) -> bool:
    """Whether the post was written by the account with this id."""
    author = post.get("account") if isinstance(post, dict) else None
    return isinstance(author, dict) and identity(author.get("id")) == account


def moment(value: object) -> datetime | None:
    """A date of the server; None where it is none, or from before such servers existed."""
    try:
        at = datetime.fromisoformat(value) if isinstance(value, str) else None
        at = at.replace(tzinfo=UTC) if at and at.tzinfo is None else at
        return at.astimezone(UTC) if at and at.year >= 1990 else None
    except (ValueError, OverflowError):
        return None


def link(post: Post) -> str:
    """The page of the post; empty where it names none that a browser may open."""
    for name in ("url", "uri"):
        address = post.get(name)
        if isinstance(address, str) and len(address) <= 2000:
            parts = urlsplit(address)
            if parts.scheme in ("http", "https") and parts.hostname and not parts.username:
                return one_line(address, 2000)
    return ""


def addressed(text: str, handle: str, home: str) -> str:
    """A reply's text with its reader ``user@server`` named in front, unless it names them; ``home``: our own server."""
    found = re.fullmatch(r"([^\s@\ufffd…]{1,200})(@[^\s@\ufffd…]{1,200})?", handle)
    if found is None:
        return text
    near = found[2] in (None, f"@{home}")
    name = re.escape(f"@{found[1]}") + (f"(?:{re.escape(found[2] or '@' + home)})?" if near else re.escape(found[2]))
    there = re.search(rf"(?<![\w@]){name}(?![\w@]|[.-]\w)", text, re.IGNORECASE)
    return text if there else f"@{found[1] if near else handle} {text}"


def says(content: object, text: str) -> bool:
    """Whether a post's markup says what we sent as ``text``: the same words, apart from names of people."""
    if not isinstance(content, str):
        return False
    said, sent = (_NAMES.sub(" ", part) for part in (from_markup(content), clean(text)))
    if _WORDS.search(sent) is None:
        return said.split() == sent.split()
    return _WORDS.findall(said.casefold()) == _WORDS.findall(sent.casefold())


def has_all(text: str, term: str) -> bool:
    """Whether a text has all the words of a term. A single one is left to the server, which knows its other forms."""
    words = term.casefold().split()
    return len(words) == 1 or term.startswith("#") or all(word in text.casefold() for word in words)


def _read(post: object, account: AccountId, host: str, now: datetime) -> Message:
    if not isinstance(post, dict) or not identity(post.get("id")):
        raise ValueError("not a post")
    text = "\n".join(part for part in (from_markup(_text(post, "content")), *_choices(post), *_told(post)) if part)
    warning = one_line(from_markup(_text(post, "spoiler_text")))
    title, text = apart(warning, clean(text) or _signs(post))
    return Message(
        account,
        _remote_id(post),
        _author(post["account"], host),
        text,
        min(moment(post.get("created_at")) or now, now),
        PLATFORM,
        url=link(post),
        title=title,
        answers=identity(post.get("in_reply_to_id")),
        readable=bool(title or text),
        private=post.get("visibility") == "direct",
    )


def _remote_id(post: object) -> str:
    """The post's id; a fingerprint where it has none that can be used, the same at every look."""
    own = post.get("id") or post.get("uri") if isinstance(post, dict) else post
    return identity(own) or "odd:" + sha256(json.dumps(own, default=str).encode()).hexdigest()


def _author(author: Post, host: str) -> Author:
    """The network's handle (``user@server``, also for those of the own server), the name shown, the followers."""
    name = author.get("acct") or author.get("username") or ""
    if not isinstance(name, str):
        raise TypeError("a name is text")
    handle = one_line(name if "@" in name or not name else f"{name}@{host}")
    followers = author.get("followers_count")
    known = isinstance(followers, int) and not isinstance(followers, bool) and 0 <= followers < 10**10
    return Author(handle, one_line(_text(author, "display_name")), followers if known else None)


def _text(holder: Post, name: str) -> str:
    value = holder.get(name)
    if value is not None and not isinstance(value, str):
        raise TypeError(f"{name} is not text")
    return value or ""


def _choices(post: Post) -> list[str]:
    """What a poll asks to choose from, one line each."""
    poll = post.get("poll")
    options = poll.get("options") if isinstance(poll, dict) else None
    titles = [_text(one, "title") for one in (options or [])[:_SOME] if isinstance(one, dict)]
    return [f"▫ {one_line(title)}" for title in titles if title.strip()]


def _media(post: Post) -> list[Post]:
    given = post.get("media_attachments")
    return [one for one in given[:_SOME] if isinstance(one, dict)] if isinstance(given, list) else []


def _told(post: Post) -> list[str]:
    """What the author says is in the pictures, one line each."""
    return [f"{_sign(one)} {told}" for one in _media(post) if (told := clean(_text(one, "description")))]


def _signs(post: Post) -> str:
    """What a post without a word shows."""
    return " ".join(_sign(one) for one in _media(post))


def _sign(medium: Post) -> str:
    return _SIGNS.get(str(medium.get("type")), "📎")
