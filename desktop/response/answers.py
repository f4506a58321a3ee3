"""Who is to have an answer, by when, and how soon people got one."""

import re
from collections.abc import Sequence
from datetime import datetime, timedelta
from statistics import median

from desktop.model.answers import Speed, Targets, Waiting, Wants
from desktop.model.inbox import Item
from desktop.model.reading import HARM, Mark, Mood, Reading, Risk

FEWEST = 5
"""Of fewer first answers no usual time can be told."""
_ASKS = re.compile(r"[?؟？][^-a-zA-Z0-9%_=&/#.]")  # not the one within the address of a page
_ASKS_IN_SWAHILI = re.compile(r"je[ ,]")


def wants(item: Item) -> Wants | None:
    """What an answer is waited for to; None where none is: nobody's opinion, or what is better left alone.

    The same is said in SQL (``desktop.store.answers``).
    """
    reading = item.reading
    if not reading.counts or _left_alone(reading):
        return None
    if not HARM.isdisjoint(reading.risks):
        return Wants.DANGER
    if reading.risks or reading.mood is Mood.NEGATIVE:
        return Wants.COMPLAINT
    if _asks(item):
        return Wants.QUESTION
    return Wants.PRAISE if reading.mood is Mood.POSITIVE else Wants.OTHER


def _left_alone(reading: Reading) -> bool:
    """A threat, and a demand of money for a review; not where somebody may be in danger herself."""
    threatens = Risk.VIOLENCE_THREAT in reading.risks and Risk.SELF_HARM not in reading.risks
    return threatens or (Mark.RANSOM in reading.marks and HARM.isdisjoint(reading.risks))


def _asks(item: Item) -> bool:
    """Whether something is asked: by its mark, or in Swahili by its first word."""
    text = item.message.text
    if item.reading.language == "sw" and _ASKS_IN_SWAHILI.match(text.lower()):
        return True
    return _ASKS.search(f"{item.message.title} {text} ") is not None


def waiting(item: Item, targets: Targets) -> Waiting | None:
    """Somebody as she waits; None where no answer is waited for."""
    asked = wants(item)
    if asked is None:
        return None
    within, since = targets.within(asked), item.message.sent_at
    return Waiting(item, asked, since, None if within is None else since + within)


def speed(days: int, asked: int, spans: Sequence[timedelta]) -> Speed:
    """How soon people got a first answer: ``spans`` are the times that those had to wait who have one."""
    if len(spans) < FEWEST:
        return Speed(days, asked, len(spans))
    seconds = median(max(0.0, span.total_seconds()) for span in spans)
    return Speed(days, asked, len(spans), timedelta(seconds=seconds))


def late_before(targets: Targets, now: datetime) -> dict[Wants, datetime]:
    """Before when somebody must have written to be late now; left out is what has all the time there is."""
    return {asked: now - within for asked, within in targets.of().items() if within is not None}
