"""Signs that a review may not be a customer's: never a verdict, always with the messages that it rests on."""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta

from desktop.analysis.alike import alike, said
from desktop.model.inbox import Doubt, Item
from desktop.model.reading import HARM

LOW = 2  # stars
TOGETHER = timedelta(hours=48)
PEOPLE = 4  # who never wrote before; three unhappy strangers on a bad weekend are nothing strange
USUAL_DAYS = 28
TIMES_USUAL = 3


def doubts(
    item: Item, low: Sequence[Item], near: Sequence[Item], known: Collection[str], since: datetime | None
) -> tuple[Doubt, ...]:
    """What speaks against a review's being real; nothing where it does not rate low.

    ``low``: the low ratings of the four weeks before and the two days after it; ``near``: messages that share words
    with it; ``known``: who wrote before it all began (see ``person``); ``since``: when the first message was written.
    A burst is a sign only where somebody wrote weeks before it, else everybody is new, and where nobody in it speaks
    of harm: that is what people write who never wrote before.
    """
    if item.message.stars is None or item.message.stars > LOW or not item.reading.counts:
        return ()
    return tuple(doubt for doubt in (_burst(item, low, known, since), _wording(item, near)) if doubt is not None)


def person(item: Item) -> str:
    """Who wrote: the handle, else the name; the message itself where neither is known."""
    author = item.message.author
    return author.handle or author.name or f"#{item.message.id}"


def _burst(item: Item, low: Sequence[Item], known: Collection[str], since: datetime | None) -> Doubt | None:
    at = item.message.sent_at
    if since is None or since > at - timedelta(days=USUAL_DAYS):
        return None
    together = [one for one in low if abs(one.message.sent_at - at) <= TOGETHER / 2]
    if any(not HARM.isdisjoint(one.reading.risks) for one in (item, *together)):
        return None
    fresh = {person(one): one.message.id for one in together if person(one) not in known}
    before = [one for one in low if one.message.sent_at < at - TOGETHER / 2]
    usual = len(before) / USUAL_DAYS * (TOGETHER / timedelta(days=1))
    if person(item) not in fresh or len(fresh) < max(PEOPLE, TIMES_USUAL * usual):
        return None
    return Doubt("burst", len(fresh), tuple(fresh.values()))


def _wording(item: Item, near: Sequence[Item]) -> Doubt | None:
    words = said(item.message.whole)
    same = {
        person(one): one.message.id
        for one in near
        if person(one) != person(item) and alike(said(one.message.whole), words)
    }
    return Doubt("wording", len(same), (item.message.id, *same.values())) if same else None
