"""What the owner sets right in a reading, and the messages of nearly the same words that follow."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.analysis.alike import alike, said
from desktop.analysis.blank import blanked
from desktop.analysis.correct import corrected, may_follow
from desktop.content import lexicons
from desktop.model.inbox import Item
from desktop.model.message import MessageId
from desktop.model.reading import Correction, Reading
from desktop.store import messages, readings, search

if TYPE_CHECKING:
    from sqlite_utils import Database as Tables


def correct(tables: "Tables", id: MessageId, correction: Correction) -> Sequence[Item]:
    """Set one message right (an empty correction: back to what was read); gives it first, then all that follow it.

    Messages that the owner set right by themselves do not follow. Gives none where there is no such message.
    """
    item = messages.one(tables.conn, id)
    if item is None:
        return ()
    before = list(readings.following(tables.conn, id)) if item.reading.follows is None else []
    asked = before if correction.is_empty else [*before, *(one for one in _kin(tables, item) if one not in before)]
    mine, *others = _as_read(tables, [item, *messages.some(tables.conn, asked)])
    following = []
    for other in others:
        if not correction.is_empty and may_follow(correction, mine, other, _turning()):
            following.append(replace(corrected(other.reading, correction), follows=id))
        elif other.message.id in before:
            following.append(other.reading)
    return readings.put(tables, [corrected(mine.reading, correction), *following])


def follow(tables: "Tables", fresh: Sequence[Item]) -> Sequence[Item]:
    """Set those of the new messages right that nearly repeat one that the owner set right; gives all of them."""
    sources = [(said(item.message.whole), item) for item in readings.set_right(tables.conn)] if fresh else []
    changed: dict[MessageId, Reading] = {}
    for item in fresh if sources else ():
        words = said(item.message.whole)
        source = next((other for known, other in sources if alike(words, known)), None)
        if source is not None and may_follow(
            source.reading.correction, _as_read(tables, [source])[0], item, _turning()
        ):
            right = corrected(item.reading, source.reading.correction)
            changed[item.message.id] = replace(right, follows=source.message.id)
    put = {item.message.id: item for item in readings.put(tables, changed.values())}
    return [put.get(item.message.id, item) for item in fresh]


def _turning() -> frozenset[str]:
    """The little words of all languages that turn what is said."""
    return frozenset().union(*(one.turning for one in lexicons.load().values()))


def _as_read(tables: "Tables", items: Sequence[Item]) -> list[Item]:
    """These messages as they were read, whatever the owner set right."""
    read = {one.message_id: one for one in readings.as_read(tables.conn, [item.message.id for item in items])}
    return [replace(item, reading=read[item.message.id]) for item in items]


def _kin(tables: "Tables", item: Item) -> list[MessageId]:
    """The messages of nearly the same words that the owner has not set right herself."""
    words = said(item.message.whole)
    found = search.near(tables.conn, blanked(item.message.whole)) if words else ()
    return [
        other.message.id
        for other in found
        if other.message.id != item.message.id
        and (other.reading.correction.is_empty or other.reading.follows is not None)
        and alike(said(other.message.whole), words)
    ]
