"""On which ground a review can be reported: all of them, the likeliest first; whether it is true the owner knows."""

from collections.abc import Iterable, Mapping

from desktop.model.inbox import Item
from desktop.model.reading import HARM, Concern, Mark
from desktop.model.report import Ground

OF_MARKS: Mapping[Mark, Ground] = {
    Mark.RANSOM: Ground.EXTORTION,
    Mark.ABUSE: Ground.ABUSE,
    Mark.ADVERT: Ground.ADVERT,
}

FAKES = "false_rumour"
"""The kind of case about reviews that are not real, or that ask for money."""


def kind(item: Item, suggested: str) -> str:
    """The kind of case for a message that is reported: the one ``suggested`` only where people may be hurt."""
    return suggested if suggested and not HARM.isdisjoint(item.reading.risks) else FAKES


def marked(item: Item) -> Ground | None:
    """The ground that a message shows by itself; None where only the owner can know one."""
    return next((ground for mark, ground in OF_MARKS.items() if mark in item.reading.marks), None)


def grounds(item: Item, doubted: bool) -> tuple[Ground, ...]:
    """The grounds for a message; ``doubted``: there are signs that it is not a customer's."""
    likely = [ground for mark, ground in OF_MARKS.items() if mark in item.reading.marks]
    if doubted or item.reading.concern is Concern.MISINFORMATION_FAKE:
        likely.append(Ground.NOT_REAL)
    return _first(likely)


def _first(likely: Iterable[Ground]) -> tuple[Ground, ...]:
    others = (Ground.NOT_REAL, *Ground)
    return tuple(dict.fromkeys([*likely, *others]))
