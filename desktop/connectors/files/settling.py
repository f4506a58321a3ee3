"""The last step of every file: rows with dates as they are written become messages, oldest first, none too many."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from desktop.connectors.files import dates, values
from desktop.connectors.files.dates import Stamp
from desktop.connectors.files.values import Content
from desktop.connectors.text import one_line
from desktop.model.imports import Aside, Unread, Why
from desktop.model.message import Message
from desktop.turn import at_ease

MOST = 50_000  # messages of one import
LONGEST_TOLD = 80
_ZONES_APART = timedelta(days=1)
"""A phone may have written its file on the other side of the world: so far ahead a moment counts as now."""


@dataclass(slots=True)
class Row:
    """One message as a file tells it; ``answered`` is the moment of its answer."""

    line: int
    stamp: Stamp
    content: Content
    answered: Stamp | None = None


@dataclass(frozen=True, slots=True)
class Settled:
    """What is left when every date is known."""

    messages: tuple[Message, ...] = ()
    answered: Mapping[str, datetime] = field(default_factory=dict)
    unread: tuple[Unread, ...] = ()
    aside: Mapping[Aside, int] = field(default_factory=dict)


def settle(rows: Sequence[Row], day_first: bool, now: datetime) -> Settled:
    """The messages of the rows; where there are more than ``MOST``, the newest."""
    unread: list[Unread] = []
    kept: list[tuple[Message, Row]] = []
    for row in at_ease(rows):
        told = row.stamp.told(day_first)
        try:
            sent_at = dates.utc(told)
        except ValueError:
            unread.append(unreadable(row.line, Why.BAD_DATE, f"{told:%Y-%m-%d}"))
            continue
        if sent_at > now + _ZONES_APART:
            unread.append(unreadable(row.line, Why.FUTURE, f"{told:%Y-%m-%d}"))
            continue
        kept.append((values.message(told, min(sent_at, now), row.content), row))
    single = list(values.numbered(message for message, _ in at_ease(kept)))
    answered = _answered(zip(single, (row for _, row in kept), strict=True), day_first, now)
    ordered = sorted(single, key=lambda message: message.sent_at)
    aside = Counter({Aside.OLDER: len(ordered) - MOST}) if len(ordered) > MOST else Counter[Aside]()
    return Settled(tuple(ordered[-MOST:]), answered, tuple(unread), aside)


def unreadable(line: int, why: Why, told: str = "") -> Unread:
    """A row that cannot be read, with its beginning."""
    return Unread(line, why, one_line(told, LONGEST_TOLD))


def _answered(pairs: Iterable[tuple[Message, Row]], day_first: bool, now: datetime) -> dict[str, datetime]:
    found = {}
    for message, row in pairs:
        if row.answered is None:
            continue
        try:
            at = dates.utc(row.answered.told(day_first))
        except ValueError:
            continue
        found[message.remote_id] = min(max(at, message.sent_at), now)
    return found
