"""How far unhappy words are heard: large audiences and several places at once, against the days before."""

import math
from collections import Counter

from desktop.meter.people import Voice, evidence, negative, voices, within
from desktop.model.meter import Part
from desktop.model.numbers import Spread
from desktop.model.scene import Scene

DAY = 24
DAYS_BEFORE = 6
PEOPLE_PER_PLACE = 2


def spread(scene: Scene) -> Part | None:
    """Points for reach (``spread-reach``) and for places that are loud at once (``spread-places``); none where neither.

    The key says which of the two weighs more; the points are of both.
    """
    numbers, found = scene.numbers.spread, voices(scene, negative)
    recent = within(found, DAY)
    before = found[len(recent) :]
    reach, places = _reach(numbers, recent, before), _loud(numbers, recent, before)
    wide = min(numbers.most_platforms, numbers.platform * max(0, len(places) - 1))
    if reach + wide == 0:
        return None
    if reach >= wide:
        loudest = sorted(recent, key=lambda voice: -_followers(voice))
        return Part("spread-reach", reach + wide, {"followers": _followers(loudest[0])}, evidence(loudest))
    there = [voice for voice in recent if voice.first.platform in places]
    return Part("spread-places", wide + reach, {"places": len(places)}, evidence(there))


def _reach(numbers: Spread, recent: tuple[Voice, ...], before: tuple[Voice, ...]) -> int:
    """Points for the largest audience of the day, above any of the days before."""
    largest = max(map(_followers, recent), default=0)
    usual = max(numbers.audience, max(map(_followers, before), default=0))
    if largest <= usual:
        return 0
    return min(numbers.most_reach, math.ceil(numbers.tenfold * math.log10(largest / usual)))


def _loud(numbers: Spread, recent: tuple[Voice, ...], before: tuple[Voice, ...]) -> frozenset[str]:
    """The platforms where at least two people, and more than twice the usual, are unhappy today."""
    now = Counter(voice.first.platform for voice in recent)
    usual = Counter(voice.first.platform for voice in before)
    return frozenset(
        place
        for place, people in now.items()
        if people >= PEOPLE_PER_PLACE and people > numbers.loud * usual[place] / DAYS_BEFORE
    )


def _followers(voice: Voice) -> int:
    return voice.first.followers or 0
