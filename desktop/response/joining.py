"""Two cases that are one matter: what comes along to the one that goes on, and how bad it then is."""

from collections.abc import Collection, Iterable

from desktop.model.belonging import Luggage
from desktop.model.incident import Grade
from desktop.model.keys import MOST_LINES, Deed, Fact, Keys, Line, Promise
from desktop.model.playbook import Tick


def luggage(ends: tuple[Iterable[Tick], Keys], stays: tuple[Iterable[Tick], Keys], steps: Collection[str]) -> Luggage:
    """What comes along of the ticks and key messages of the case that ends; nothing there is changed by it.

    A tick comes along for each of the ``steps`` of the one that goes on that is not marked there.
    """
    (ticks, keys), (marked, there) = ends, stays
    known = {tick.step_id for tick in marked}
    lines, left = _lines(keys.lines, there)
    return Luggage(
        ticks=tuple(tick for tick in ticks if tick.step_id in steps and tick.step_id not in known),
        facts=_facts(keys.facts, there),
        lines=lines,
        left=left,
        deeds=_deeds(keys.deeds, there),
        promise=_promise(keys.promise, there.promise),
    )


def graver(one: Grade, other: Grade) -> Grade:
    """The graver of two; the first where they are equal."""
    return other if other.level.rank > one.level.rank else one


def _facts(facts: Iterable[Fact], there: Keys) -> tuple[Fact, ...]:
    said = {(fact.certainty, _plain(fact.text)) for fact in there.facts}
    return tuple(fact for fact in facts if (fact.certainty, _plain(fact.text)) not in said)


def _deeds(deeds: Iterable[Deed], there: Keys) -> tuple[Deed, ...]:
    said = {_plain(deed.text) for deed in there.deeds}
    return tuple(deed for deed in deeds if _plain(deed.text) not in said)


def _lines(lines: Iterable[Line], there: Keys) -> tuple[tuple[Line, ...], tuple[Line, ...]]:
    """Those that find a free place, with it, and those that do not."""
    free = [number for number in range(1, MOST_LINES + 1) if there.line(number) is None]
    said = {_plain(line.text) for line in there.lines}
    new = [line for line in lines if _plain(line.text) not in said]
    placed = tuple(Line(number, line.text, line.who, line.at) for number, line in zip(free, new, strict=False))
    return placed, tuple(new[len(placed) :])


def _promise(made: Promise | None, there: Promise | None) -> Promise | None:
    return made if made is not None and (there is None or made.due_at < there.due_at) else None


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()
