"""What a platform's JSON says, taken with care: nothing is sure to be there, or to be what it should be."""

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any
from urllib.parse import urlsplit

from desktop.connectors.text import clean, one_line
from desktop.model.message import Message

MOST = 1000  # rows of one answer
OUR_CLOCKS = timedelta(minutes=2)  # how far this computer's clock and a platform's may differ


def part(data: Any, *path: str) -> Any:  # noqa: ANN401 - JSON
    """What stands at ``path``; None where nothing does."""
    for step in path:
        data = data.get(step) if isinstance(data, dict) else None
    return data


def words(data: Any, *path: str) -> str:  # noqa: ANN401 - JSON
    """The text or number at ``path``; empty where there is none."""
    found = part(data, *path)
    return str(found) if isinstance(found, str | int) and not isinstance(found, bool) else ""


def number(data: Any, *path: str) -> int:  # noqa: ANN401 - JSON
    """The whole number at ``path``, from 0 to a billion; 0 where there is none."""
    found = part(data, *path)
    return found if isinstance(found, int) and 0 < found <= 10**9 else 0


def rows(data: Any, *path: str) -> list[Any]:  # noqa: ANN401 - JSON
    """The list at ``path``; empty where there is none."""
    found = part(data, *path)
    return found[:MOST] if isinstance(found, list) else []


def identity(row: Any, *path: str) -> str:  # noqa: ANN401 - JSON
    """The id at ``path``; where there is none to use, a fingerprint of it or of the whole row."""
    own = words(row, *path).strip()
    if own and len(own) <= 300 and own.isprintable() and own.isascii():
        return own
    return sha256((own or json.dumps(row, sort_keys=True)).encode("utf-8", "replace")).hexdigest()


def moment(text: str, now: datetime) -> datetime:
    """An ISO date of the past; ``now`` for one that cannot be read, or is still to come."""
    try:
        found = datetime.fromisoformat(text[:64])
        found = (found if found.tzinfo else found.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        return now
    return min(found, now) if found.year >= 1990 else now


def link(text: str) -> str:
    """A web address as it may be kept; empty for anything else."""
    try:
        parts = urlsplit(text)
    except ValueError:
        return ""
    return one_line(text, 2000) if parts.scheme in ("http", "https") and parts.hostname else ""


def safe(one: Message) -> Message:
    """A message fit to be kept: plain text, a usable address; one that says nothing is one that could not be read."""
    said = clean(one.text)
    return replace(one, text=said, url=link(one.url), readable=bool(said) or one.stars is not None)


def whom(text: str, names: Mapping[str, str], otherwise: str) -> str:
    """The id of the one whom a reply addresses by name at its beginning, of all ``names``; else ``otherwise``."""
    begun = text.strip().removeprefix("@").casefold()
    called = [name for name in names if name.strip("@ ") and begun.startswith(name.strip("@ ").casefold())]
    return names[max(called, key=len)] if called else otherwise


def same(said: str, text: str) -> bool:
    """Whether two texts say the same, whatever their spaces and new lines."""
    return clean(said).split() == clean(text).split()
