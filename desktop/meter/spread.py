"""How far unhappy words are heard: large audiences and several places at once, against the days before."""

import math

from desktop.meter.audience import Heard
from desktop.meter.people import MOST_EVIDENCE, evidence, start
from desktop.meter.scene import Scene
from desktop.meter.trace import DAY, EVER
from desktop.model.meter import Part

HOURS = 24
DAYS_BEFORE = 6
PEOPLE_PER_PLACE = 3


def spread(scene: Scene) -> Part | None:
    """Points for reach (``spread-reach``) and for places that are loud at once (``spread-places``); none where neither.

    The key says which of the two weighs more; the points are of both.
    """
    numbers, since = scene.numbers.spread, start(scene, HOURS)
    largest = scene.tally.audiences.largest(since, EVER)
    reach, places = _reach(scene, since, largest), _loud(scene, since)
    wide = min(numbers.most_platforms, numbers.platform * max(0, len(places) - 1))
    if reach + wide == 0:
        return None
    if reach >= wide and largest:
        ids = evidence(scene.tally.negative, since)
        followers, message = largest
        first = (message, *(id for id in ids if id != message))
        return Part("spread-reach", reach + wide, {"followers": followers}, first[:MOST_EVIDENCE])
    traces = [scene.tally.places[place] for place in places]
    there = sorted((told for trace in traces for told in trace.voices(since, most=MOST_EVIDENCE)), reverse=True)
    return Part(
        "spread-places", wide + reach, {"places": len(places)}, tuple(id for _, id, _, _ in there[:MOST_EVIDENCE])
    )


def _reach(scene: Scene, since: int, now: Heard | None) -> int:
    """Points for the largest audience of the day (``now``), above any of the days before."""
    numbers = scene.numbers.spread
    before = scene.tally.audiences.largest(since - DAYS_BEFORE * DAY, since)
    usual = max(numbers.audience, before[0] if before else 0)
    if now is None or now[0] <= usual:
        return 0
    return min(numbers.most_reach, math.ceil(numbers.tenfold * math.log10(now[0] / usual)))


def _loud(scene: Scene, since: int) -> list[str]:
    """The platforms where at least three people, and more than twice the usual, are unhappy today."""
    loud = scene.numbers.spread.loud
    return [
        place
        for place, trace in scene.tally.places.items()
        if (people := trace.count(since)) >= PEOPLE_PER_PLACE
        and people > loud * trace.count(since - DAYS_BEFORE * DAY, since) / DAYS_BEFORE
    ]
