"""More unhappy people than usual: distinct authors in windows from an hour to a week, against the own past."""

import math
from dataclasses import dataclass

from desktop.meter import chance
from desktop.meter.blind import nothing_seen
from desktop.meter.people import evidence, start
from desktop.meter.scene import Scene
from desktop.meter.trace import DAY, HOUR
from desktop.meter.usual import Usual, into_hour, usual
from desktop.model.meter import Part
from desktop.model.numbers import Burst

HOURS = 24
NO_PAST = -1  # as what is usual: nobody wrote in the days before


@dataclass(frozen=True, slots=True)
class Window:
    """One window: its hours, the people in it (whole, and by how sure it is), what is usual, how rare.

    ``followers``: of all unhappy authors together, as far as they are known.
    """

    hours: float
    people: int
    heard: float
    usual: float
    rarity: float
    followers: int = 0


def burst(scene: Scene) -> Part | None:
    """The most telling window; the good news with 0 points where nobody is unhappy; no part where nobody wrote,
    or where nobody can know.
    """
    tally = scene.tally
    if tally.earliest is None or not tally.posts.total(start(scene, 7 * HOURS)):
        return None
    before, (best, found) = usual(scene), scene.once(loudest)
    length = max(1, round(best.hours))
    key, unit, length = ("burst-days", "days", length // HOURS) if length > HOURS else ("burst", "hours", length)
    exactly = max(scene.cleared, scene.instant - round(best.hours * HOUR))  # the window itself begins with a slot
    people = tally.negative.count(exactly)
    if not people and nothing_seen(scene):
        return None
    if not people:
        key = "burst-none"
    values = {"people": people, unit: length, "usual": round(best.usual) if before.posts else NO_PAST}
    return Part(key, found, values, evidence(tally.negative, exactly))


def loudest(scene: Scene) -> tuple[Window, int]:
    """The most telling window and its points; of equal ones the day, then the shortest."""
    numbers, seen, alarm = scene.numbers.burst, scene.once(windows), scene.alarm.raised is not None
    told = [(window, points(numbers, window, seen, alarm)) for window in seen]
    return max(told, key=lambda one: (one[1], one[0].hours == HOURS, -one[0].hours))


def windows(scene: Scene) -> tuple[Window, ...]:
    """Every window of the numbers with its people and its rarity; promotions and praise raise what is usual."""
    before, into = usual(scene), into_hour(scene)
    return tuple(_window(scene, before, into, hours) for hours in scene.numbers.burst.hours)


def points(numbers: Burst, window: Window, seen: tuple[Window, ...], alarm: bool = False) -> int:
    """Points of one window: how unusual, then how large; few people are never more than a few points.

    How large is told from an alarm on (``alarm``: there is one already).
    """
    if window.hours > HOURS and window.people < numbers.people_days:
        return 0
    share = (window.rarity - numbers.quiet) / (numbers.unusual - numbers.quiet)
    found = numbers.points_unusual * min(1.0, max(0.0, share))
    few = (0, numbers.one, numbers.two, numbers.three)
    if window.people < len(few):
        return round(min(found, few[window.people]))
    if share >= 1 or alarm:
        found += numbers.points_size * size(next((one for one in seen if one.hours == HOURS), window))
    return math.floor(found)


def size(window: Window) -> float:
    """How large, 0–1: four parts for how many times the usual, three for how many, one for who hears them.

    All of them are 32 times the usual, 5,600 people, and 20 million followers.
    """
    times = math.log2((window.heard + 1) / (window.usual + 1)) / 5
    many = math.log10(1 + window.heard) / 3.75
    reach = math.log10(1 + window.followers / 1000) / 4.3
    return (4 * min(1.0, max(0.0, times)) + 3 * min(1.0, many) + min(1.0, reach)) / 8


def _window(scene: Scene, before: Usual, into: float, hours: float) -> Window:
    tally, since = scene.tally, start(scene, hours)
    length = max(into, (start(scene, 0) - since) / HOUR)
    people, heard = tally.negative.count(since), tally.negative.heard(since)
    expected = before.expected(length, into)
    more = tally.other.heard(since) - before.others * before.part(length, into)
    numbers = scene.numbers.burst
    mistaken = min(before.ratio, numbers.mistakes) * max(0.0, more - numbers.chatter)
    mean = expected.mean + min(mistaken, max(0.0, heard - tally.risky.count(since)))
    told = heard if hours <= HOURS else _steady(scene, since, heard)
    rarity = chance.rarity(told, mean, expected.size, length)
    return Window(hours, people, heard, expected.mean, rarity, tally.followers.total(since))


def _steady(scene: Scene, since: int, heard: float) -> float:
    """How many tell of the whole window: in windows of days the busiest day counts at most twice the second.

    A burst of one day is the shorter windows' to tell, and must not be told again for a week. Where the last two
    days do not hold half their share of them it does not go on, and nobody tells of it.
    """
    end, negative = start(scene, 0), scene.tally.negative
    days = [negative.heard(max(since, at - DAY), at) for at in range(end, since, -DAY)]
    if sum(days[:2]) * len(days) < heard:
        return 0.0
    busiest, second = [*sorted(days, reverse=True), 0.0][:2]
    return heard - busiest + min(busiest, 2 * second)


def stirs(scene: Scene) -> bool:
    """Whether it goes on: the quiet hours brought more than twice the usual, or a window is unusual now."""
    numbers, hours = scene.numbers.burst, scene.numbers.levels.quiet_hours
    last = _window(scene, usual(scene), into_hour(scene), hours)
    times = scene.numbers.lasting.times
    if last.heard >= times * last.usual + 1:
        return True
    seen = scene.once(windows)
    daily = any(one.heard >= times * one.usual + 1 for one in seen if one.hours == HOURS)
    slow = any(one.rarity >= numbers.unusual for one in seen if one.hours > HOURS and one.people >= numbers.people_days)
    return (slow and daily) or any(one.rarity >= numbers.quiet for one in seen if one.hours <= HOURS / 4)
