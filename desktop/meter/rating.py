"""Low stars against the usual of the week."""

from desktop.meter.people import evidence, voices, within
from desktop.model.meter import Part
from desktop.model.scene import Scene, Seen

WEEK = 168


def rating(scene: Scene) -> Part | None:
    """Points where more people than usual gave low stars in the last days; none below that."""
    numbers = scene.numbers.rating

    def low(one: Seen) -> bool:
        return one.stars is not None and one.stars <= numbers.low

    found = voices(scene, low)
    recent = within(found, numbers.hours)
    usual = (len(found) - len(recent)) * numbers.hours / (WEEK - numbers.hours)
    if len(recent) < numbers.people or len(recent) <= numbers.times * usual:
        return None
    points = min(numbers.most, round(numbers.each * (len(recent) - usual)))
    return Part(
        "rating", points, {"people": len(recent), "hours": numbers.hours, "stars": numbers.low}, evidence(recent)
    )
