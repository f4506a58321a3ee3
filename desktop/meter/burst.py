"""More unhappy people than usual: distinct authors in windows from an hour to a week, against the own past."""

import math
from collections import Counter
from dataclasses import dataclass

from desktop.meter import chance
from desktop.meter.people import Voice, evidence, negative, present, voices, within
from desktop.meter.usual import expected, friendly_usual, past
from desktop.model.meter import Part
from desktop.model.numbers import Burst
from desktop.model.scene import Scene

DAY = 24
NO_PAST = -1  # as what is usual: nobody wrote in the days before


@dataclass(frozen=True, slots=True)
class Window:
    """One window: its hours, the people in it, how many are usual, how rare that is."""

    hours: int
    people: tuple[Voice, ...]
    usual: float
    rarity: float


def burst(scene: Scene) -> Part | None:
    """The most telling window; the good news with 0 points where nobody is unhappy; no part where nobody wrote."""
    if not scene.recent:
        return None
    numbers, found = scene.numbers.burst, voices(scene, negative)
    before = past(scene, present(scene))
    seen = windows(scene, found)
    best = max(seen, key=lambda window: (points(numbers, window, seen), window.hours == DAY, -window.hours))
    key, unit, length = (
        ("burst-days", "days", best.hours // DAY) if best.hours > DAY else ("burst", "hours", best.hours)
    )
    if not best.people:
        key = "burst-none"
    usual = round(best.usual) if any(before.total) else NO_PAST
    values = {"people": len(best.people), unit: length, "usual": usual}
    return Part(key, points(numbers, best, seen), values, evidence(best.people))


def windows(scene: Scene, found: tuple[Voice, ...]) -> tuple[Window, ...]:
    """Every window of the numbers with its people and its rarity; promotions and praise raise what is usual."""
    now, numbers = present(scene), scene.numbers.burst
    before = past(scene, now)
    friendly = voices(scene, lambda one: not negative(one))
    made = []
    for hours in numbers.hours:
        people = within(found, hours)
        usual = expected(numbers, before, now, hours)
        more = len(within(friendly, hours)) - friendly_usual(before, hours)
        mean = usual.mean + (numbers.mistakes if before.total else numbers.first_share) * max(0.0, more)
        made.append(Window(hours, people, mean, chance.rarity(_steady(people, hours), mean, usual.size, hours)))
    return tuple(made)


def points(numbers: Burst, window: Window, seen: tuple[Window, ...]) -> int:
    """Points of one window: how unusual, then how large; few people are never more than a few points."""
    count = len(window.people)
    if window.hours > DAY and not _goes_on(numbers, window):
        return 0
    share = (window.rarity - numbers.quiet) / (numbers.unusual - numbers.quiet)
    found = numbers.points_unusual * min(1.0, max(0.0, share))
    few = (0, numbers.one, numbers.two, numbers.three)
    if count < len(few):
        return round(min(found, few[count]))
    if share >= 1:
        found += numbers.points_size * size(next((one for one in seen if one.hours == DAY), window))
    return math.floor(found)


def size(window: Window) -> float:
    """How large, 0–1: four parts for how many times the usual (32 times is all), three for how many (5,600 is all)."""
    times = math.log2((len(window.people) + 1) / (window.usual + 1)) / 5
    many = math.log10(1 + len(window.people)) / 3.75
    return (4 * min(1.0, max(0.0, times)) + 3 * min(1.0, many)) / 7


def _steady(people: tuple[Voice, ...], hours: int) -> int:
    """How many people tell of the whole window: in windows of days the busiest day counts at most twice the second.

    A burst of one day is the shorter windows' to tell, and must not be told again for a week.
    """
    if hours <= DAY:
        return len(people)
    days = Counter(int(voice.age // DAY) for voice in people)
    busiest, second = ([count for _, count in days.most_common(2)] + [0, 0])[:2]
    return len(people) - busiest + min(busiest, 2 * second)


def _goes_on(numbers: Burst, window: Window) -> bool:
    """Whether a window of days is still going on: enough people wrote, and the last day holds its share of them."""
    today = within(window.people, DAY)
    return len(window.people) >= numbers.people_days and len(today) * window.hours >= len(window.people) * DAY
