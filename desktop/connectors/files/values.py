"""What stands in the fields of a message, made into what we keep: names, stars, links, platforms, and its identity."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import lru_cache
from hashlib import sha256
from urllib.parse import urlsplit

from desktop.connectors.text import clean, one_line
from desktop.model.imports import HAND
from desktop.model.message import Author, Message

LONGEST_PLATFORM = 40
_STARS = re.compile(r"([1-5])(?:[.,]\d{1,2})?(?:\s*(?:/|of|out of|מתוך|kati ya)\s*5)?(?:\s*(?:stars?|nyota|כוכבים))?")
_WORDS = {
    **{word: number for number, word in enumerate(("one", "two", "three", "four", "five"), start=1)},
    **{f"{word}_stars": number for number, word in enumerate(("one", "two", "three", "four", "five"), start=1)},
    "one_star": 1,
}
_PLATFORMS = {
    "google maps": "google",
    "google reviews": "google",
    "google business": "google",
    "google business profile": "google",
    "גוגל": "google",
    "fb": "facebook",
    "פייסבוק": "facebook",
    "ig": "instagram",
    "insta": "instagram",
    "אינסטגרם": "instagram",
    "twitter": "x",
    "טוויטר": "x",
    "trip advisor": "tripadvisor",
    "whats app": "whatsapp",
    "וואטסאפ": "whatsapp",
    "ווטסאפ": "whatsapp",
    "טלגרם": "telegram",
    "יוטיוב": "youtube",
    "טיקטוק": "tiktok",
    "email": "mail",
    "e-mail": "mail",
    "barua pepe": "mail",
    "אימייל": "mail",
    "דואר אלקטרוני": "mail",
    "website": "web",
    "tovuti": "web",
    "אתר": "web",
}


def stars_of(text: str) -> int | None:
    """Whole stars from 1 to 5; None where nothing of the kind is told."""
    told = text.strip()[:40].casefold()
    full = told.count("★") or told.count("⭐")
    if full and not told.strip("★☆⭐\ufe0f "):
        return full if full <= 5 else None
    if told in _WORDS:
        return _WORDS[told]
    parts = _STARS.fullmatch(told)
    return int(parts[1]) if parts else None


def link_of(text: str) -> str:
    """An http or https address on one line; empty for anything else."""
    link = text.strip()
    try:
        parts = urlsplit(link[:2000])
        usable = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        return ""
    return one_line(link, 2000) if usable else ""


def platform_of(text: str) -> str:
    """The id of a platform by one of its names; another place keeps its own name."""
    name = " ".join(one_line(text, LONGEST_PLATFORM).casefold().split())
    return _PLATFORMS.get(name, name.replace(" ", "_"))


@dataclass(frozen=True, slots=True)
class Content:
    """What somebody wrote, as it stands in the file."""

    author: str = ""
    handle: str = ""
    text: str = ""
    title: str = ""
    stars: int | None = None
    link: str = ""
    platform: str = "web"


def message(told: datetime, sent_at: datetime, content: Content) -> Message:
    """A message that the owner brings in, without its place among others that are just the same.

    ``told`` is the moment as it stands in the file: the same file on a computer that has travelled is still the same.
    """
    name, handle, title = _line(content.author), _line(content.handle), _line(content.title)
    author, text = Author(handle or name, name or handle), clean(content.text)
    stars, link, platform = content.stars, content.link, content.platform
    own = _identity(told, platform, author.handle, title, text, link, str(stars or ""))
    return Message(HAND, own, author, text, sent_at, platform, link, title, stars=stars)


def numbered(messages: Iterable[Message]) -> Iterator[Message]:
    """The same messages, each with a remote id of its own: the second of two equal ones is the second every time."""
    seen: Counter[str] = Counter()
    for one in messages:
        seen[one.remote_id] += 1
        count = seen[one.remote_id]
        yield one if count == 1 else replace(one, remote_id=f"{one.remote_id}-{count}")


def _identity(told: datetime, *parts: str) -> str:
    at = told.astimezone(UTC) if told.tzinfo else told
    minute = at.replace(second=0, microsecond=0).isoformat()
    return sha256("\0".join((minute, *parts)).encode()).hexdigest()[:40]


@lru_cache(2000)
def _line(text: str) -> str:
    """A name on one line; the same people write again and again."""
    return one_line(text)
