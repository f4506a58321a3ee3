"""How far unhappy words are heard: large audiences and several places at once, against the days before."""

import math

from desktop.meter.people import evidence, start
from desktop.meter.scene import Scene
from desktop.meter.trace import DAY
from desktop.model.meter import Part

HOURS = 24
DAYS_BEFORE = 6
PEOPLE_PER_PLACE = 3


def spread(scene: Scene) -> Part | None:
    """Points for reach (``spread-reach``) and for places that are loud at once (``spread-places``); none where neither.

    The key says which of the two weighs more; the points are of both.
    """
    numbers, since = scene.numbers.spread, start(scene, HOURS)
    largest = max((told for told in scene.tally.audiences if told[0] >= since), key=lambda told: told[2], default=None)
    reach, places = _reach(scene, since), _loud(scene, since)
    wide = min(numbers.most_platforms, numbers.platform * max(0, len(places) - 1))
    if reach + wide == 0:
        return None
    if reach >= wide and largest:
        ids = evidence(scene.tally.negative, since)
        first = (largest[1], *(id for id in ids if id != largest[1]))
        return Part("spread-reach", reach + wide, {"followers": largest[2]}, first[:200])
    there = sorted((told for place in places for told in scene.tally.places[place].voices(since)), reverse=True)
    return Part("spread-places", wide + reach, {"places": len(places)}, tuple(id for _, id in there[:200]))


def _reach(scene: Scene, since: int) -> int:
    """Points for the largest audience of the day, above any of the days before."""
    numbers = scene.numbers.spread
    told = [one for one in scene.tally.audiences if one[0] >= since - DAYS_BEFORE * DAY]
    largest = max((one[2] for one in told if one[0] >= since), default=0)
    usual = max(numbers.audience, max((one[2] for one in told if one[0] < since), default=0))
    if largest <= usual:
        return 0
    return min(numbers.most_reach, math.ceil(numbers.tenfold * math.log10(largest / usual)))


def _loud(scene: Scene, since: int) -> list[str]:
    """The platforms where at least three people, and more than twice the usual, are unhappy today."""
    loud = scene.numbers.spread.loud
    return [
        place
        for place, trace in scene.tally.places.items()
        if (people := trace.count(since)) >= PEOPLE_PER_PLACE
        and people > loud * trace.count(since - DAYS_BEFORE * DAY, since) / DAYS_BEFORE
    ]
