"""Low stars against the usual of the week."""

from desktop.meter.people import evidence, start
from desktop.meter.scene import Scene
from desktop.model.meter import Part

WEEK = 168


def rating(scene: Scene) -> Part | None:
    """Points where more people than usual gave low stars in the last days; none below that."""
    numbers, low = scene.numbers.rating, scene.tally.low
    since = start(scene, numbers.hours)
    recent = low.count(since)
    usual = (low.count(start(scene, WEEK)) - recent) * numbers.hours / (WEEK - numbers.hours)
    if recent < numbers.people or recent <= numbers.times * usual:
        return None
    points = min(numbers.most, round(numbers.each * (recent - usual)))
    values = {"people": recent, "hours": numbers.hours, "stars": numbers.low}
    return Part("rating", points, values, evidence(low, since))
