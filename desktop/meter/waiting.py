"""Unhappy people who still wait for a word from us, past the time we aim at."""

from desktop.meter.people import evidence, hours_ago, negative, present, voices, whole
from desktop.model.meter import Part
from desktop.model.scene import Scene, Seen

URGENT = 2


def waiting(scene: Scene) -> Part | None:
    """A few points for each person who waits too long; 0 points ("replies are on time") where nobody does.

    None where nobody wrote at all, or where somebody was never answered. What is older than ``until_hours`` is past
    answering and weighs nothing.
    """
    if not scene.recent:
        return None
    numbers, now = scene.numbers.waiting, present(scene)

    def late(one: Seen) -> bool:
        target = numbers.urgent_hours if one.urgency >= URGENT else numbers.hours
        wanted = negative(one) or one.urgency >= URGENT
        return wanted and not one.answered and target < hours_ago(one, now) <= numbers.until_hours

    def forgotten(one: Seen) -> bool:
        return negative(one) and not one.answered and hours_ago(one, now) > numbers.until_hours

    found = voices(scene, late)
    if not found and voices(scene, forgotten):
        return None
    if not found:
        return Part("waiting-none", 0, {"hours": whole(numbers.hours)})
    longest_first = found[::-1]
    points = min(numbers.most, numbers.each * len(found))
    return Part("waiting", points, {"people": len(found), "hours": int(found[-1].age)}, evidence(longest_first))
