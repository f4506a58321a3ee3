"""Which column of a table holds what: by its name in three languages, else by what stands in it."""

import re
from collections.abc import Callable, Mapping, Sequence
from statistics import fmean

from desktop.connectors.files import dates, values
from desktop.model.imports import FIELDS

LONGEST_HEADER = 80
_NAMES: Mapping[str, tuple[str, ...]] = {
    "date": (
        *("sent at", "date", "review date", "created at", "create time", "created", "created time", "posted at"),
        *("published at", "published", "posted", "timestamp", "datetime", "date and time", "day", "when"),
        *("תאריך", "תאריך ושעה", "נכתב", "פורסם", "נוצר", "מתי"),
        *("tarehe", "tarehe na saa", "siku", "lini"),
    ),
    "time": ("time", "hour", "clock", "שעה", "זמן", "saa", "muda", "wakati"),
    "author": (
        *("author name", "author", "reviewer display name", "reviewer name", "reviewer", "display name"),
        *("full name", "customer name", "customer", "name", "user", "from", "sender", "who"),
        *("שם הכותב", "כותב", "כותבת", "מאת", "שם", "לקוח", "לקוחה", "משתמש", "שולח", "מי"),
        *("mwandishi", "jina la mwandishi", "jina la mteja", "jina", "mteja", "mtumiaji", "mtumaji", "nani"),
    ),
    "handle": (
        *("author handle", "handle", "username", "user name", "screen name", "phone", "phone number"),
        *("שם משתמש", "טלפון", "jina la mtumiaji", "simu"),
    ),
    "text": (
        *("text", "review text", "review body", "review", "comment", "message", "body", "content", "feedback", "what"),
        *("טקסט", "תוכן", "הודעה", "ביקורת", "חוות דעת", "תגובה", "מה נכתב"),
        *("maandishi", "ujumbe", "maoni", "maoni ya mteja", "maelezo"),
    ),
    "title": ("title", "subject", "headline", "review title", "כותרת", "נושא", "kichwa", "kichwa cha habari", "mada"),
    "stars": (
        *("stars", "star rating", "rating", "score", "review rating"),
        *("כוכבים", "דירוג", "ציון", "דירוג כוכבים"),
        *("nyota", "ukadiriaji", "ukadiriaji wa nyota", "alama"),
    ),
    "link": (
        *("link", "url", "permalink", "review url", "review link", "address"),
        *("קישור", "לינק", "כתובת"),
        *("kiungo", "anwani"),
    ),
    "platform": (
        *("platform", "source", "site", "network", "channel", "where"),
        *("פלטפורמה", "מקור", "אתר", "רשת", "איפה"),
        *("jukwaa", "chanzo", "tovuti", "mtandao", "wapi"),
    ),
    "answered": (
        *("answered at", "answered", "reply date", "response date", "owner answered at", "review reply update time"),
        *("נענה", "תאריך מענה", "נענתה"),
        *("tarehe ya jibu", "limejibiwa", "umejibiwa"),
    ),
}
_BREAKS = re.compile(r"[\W_]+")
_HUMPS = re.compile(r"(?<=[a-z])(?=[A-Z])")


def guessed(headers: Sequence[str], rows: Sequence[Sequence[str]]) -> dict[str, int]:
    """The column of each field that can be told; the names decide first, then what stands in the ``rows``."""
    found = by_name(headers)
    found_by_name = bool(found)
    for name, fits in _LOOKS.items():
        if found_by_name and name not in ("date", "text"):
            continue  # an address may be that of somebody's picture, a number anything
        free = [place for place in range(len(headers)) if place not in found.values()]
        if name in found or (name == "text" and "title" in found and not free):
            continue
        best = max(free, key=lambda place: fits(_column(rows, place)), default=None)
        if best is not None and fits(_column(rows, best)) > 0:
            found[name] = best
    return {name: found[name] for name in FIELDS if name in found}


def by_name(headers: Sequence[str]) -> dict[str, int]:
    """The column of each field whose name is known: the most telling name first."""
    folded = [_fold(header) for header in headers]
    found: dict[str, int] = {}
    for name, known in _NAMES.items():
        ranks = [(known.index(one), place) for place, one in enumerate(folded) if one in known]
        free = [(rank, place) for rank, place in ranks if place not in found.values()]
        if free:
            found[name] = min(free)[1]
    if "time" in found and "date" not in found:
        found["date"] = found.pop("time")
    return found


def is_header(first: Sequence[str], others: Sequence[Sequence[str]]) -> bool:
    """Whether a first row holds names: a known one, or anything but a date above a column of dates."""
    if any(dates.stamp(cell) for cell in first):
        return False
    return bool(by_name(first)) or any(_share(_column(others, place), dates.stamp) for place in range(len(first)))


def _fold(header: str) -> str:
    """A name without capitals, signs and humps: ``createTime``, ``Created-Time`` and ``author.name`` are words."""
    return _BREAKS.sub(" ", _HUMPS.sub(" ", header[:LONGEST_HEADER])).strip().casefold()


def _column(rows: Sequence[Sequence[str]], place: int) -> list[str]:
    return [row[place] for row in rows if place < len(row) and row[place].strip()]


def _share(cells: Sequence[str], fits: Callable[[str], object]) -> float:
    """The share of cells that fit, 0 where it is not most of them."""
    share = sum(bool(fits(cell)) for cell in cells) / len(cells) if cells else 0.0
    return share if share >= 0.8 else 0.0


_LOOKS: Mapping[str, Callable[[Sequence[str]], float]] = {
    "date": lambda cells: _share(cells, dates.stamp),
    "link": lambda cells: _share(cells, values.link_of),
    "stars": lambda cells: _share(cells, values.stars_of),
    "text": lambda cells: max(0.0, fmean(map(len, cells)) - 12) if cells else 0.0,
}
