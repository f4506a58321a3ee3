"""How it is said how many wait, and how soon people got a first answer."""

from collections.abc import Sequence

from desktop.content.words import Words
from desktop.model.answers import Speed, Tally


def counted(tally: Tally, words: Words) -> str:
    """How many wait, and how many of them are late."""
    waiting = words("waiting-count", count=tally.waiting, number=words.number(tally.waiting))
    if not tally.late:
        return waiting
    late = words("waiting-count-late", count=tally.late, number=words.number(tally.late))
    return words("waiting-counted", waiting=waiting, late=late)


def speeds(told: Sequence[Speed], words: Words) -> str:
    """A line for each span of days in which more people wrote than in the one before."""
    longer = [one for place, one in enumerate(told) if place and one.asked > told[place - 1].asked]
    return "\n".join(speed(one, words) for one in (*told[:1], *longer) if one.asked)


def speed(one: Speed, words: Words) -> str:
    """How many got a first answer, and how soon."""
    numbers = {"asked": words.number(one.asked), "answered": words.number(one.answered), "days": words.number(one.days)}
    if one.median is None:
        return words("waiting-speed-few", **numbers)
    return words("waiting-speed", span=words.span(one.median), **numbers)
