"""Unhappy people who still wait for a word from us, past the time we aim at."""

from desktop.meter.people import MOST_EVIDENCE, age, back, whole
from desktop.meter.scene import Scene
from desktop.meter.trace import HOUR
from desktop.model.meter import Part

WEEK = 168


def waiting(scene: Scene) -> Part | None:
    """A few points for each person who waits too long; 0 points ("replies are on time") where nobody does.

    None where nobody wrote at all, or where somebody was never answered. What is older than ``until_hours`` is past
    answering and weighs nothing.
    """
    tally, numbers, now = scene.tally, scene.numbers.waiting, scene.instant
    week, since = back(scene, WEEK), now - int(numbers.until_hours * HOUR)
    if not tally.posts.total(week):
        return None
    waits = ((tally.late, now - int(numbers.hours * HOUR)), (tally.urgent, now - int(numbers.urgent_hours * HOUR)))
    found = sorted([told for trace, until in waits for told in trace.first(since, until, MOST_EVIDENCE)])
    if not found:
        forgotten = tally.late.count(week, since) + tally.urgent.count(week, since)
        return None if forgotten else Part("waiting-none", 0, {"hours": whole(numbers.hours)})
    points = min(numbers.most, numbers.each * len(found))
    values = {"people": sum(trace.count(since, until) for trace, until in waits), "hours": int(age(scene, found[0][0]))}
    return Part("waiting", points, values, tuple(id for _, id, _, _ in found[:MOST_EVIDENCE]))
