"""Who is counted no more since an all-clear: said aloud and worth no points, so that nobody seems to be lost."""

from desktop.meter.people import MOST_EVIDENCE, back
from desktop.meter.scene import Scene
from desktop.meter.tally import when
from desktop.model.meter import Part

HOURS = 24


def cleared(scene: Scene) -> Part | None:
    """0 points: so many unhappy people of the last day wrote before the last all-clear; None where nobody did."""
    negative, since, until = scene.tally.negative, back(scene, HOURS), scene.cleared
    people = negative.count(since, until) if since < until else 0
    if not people:
        return None
    ids = tuple(id for _, id, _, _ in negative.voices(since, until, most=MOST_EVIDENCE))
    return Part("cleared", 0, {"people": people, "since": when(until)}, ids)
