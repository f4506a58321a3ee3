"""Words of danger: distinct people who wrote them, fading with age, above what this business meets anyway."""

import math
from collections.abc import Mapping
from datetime import datetime

from desktop.meter import chance
from desktop.meter.burst import loudest
from desktop.meter.people import age, back, evidence, start, whole
from desktop.meter.scene import Scene
from desktop.meter.tally import when
from desktop.meter.trace import HOUR, Trace
from desktop.meter.usual import into_hour, usual
from desktop.model.meter import Part
from desktop.model.numbers import Danger
from desktop.model.reading import Risk

WINDOW = 48
WINDOWS = (3, 12, 48)
WEEK = 168
ENOUGH = 200  # of so many voices the fading is added up


def danger(scene: Scene) -> tuple[Part, ...]:
    """A part for each danger that people wrote of in the last two days, heaviest first; none where nobody did.

    The keys are ``danger-safety`` and the like. What they are worth together depends on the people, is 0 where so many
    are usual here, and is shared among the dangers as they weigh. An all-clear does not make it unsaid.
    """
    numbers, tally = scene.numbers.danger, scene.tally
    since = back(scene, WINDOW)
    recent = tally.risky.count(since)
    if not recent:
        return ()
    usually = _usual(numbers, tally.risky.count(back(scene, WEEK)) - recent)
    meant = {risk: tally.risks[risk] for risk in Risk if tally.risks[risk].count(since)}
    weights = {risk: _of(numbers, risk) * _fresh(scene, trace, since) for risk, trace in meant.items()}
    heaviest = max(_of(numbers, risk) for risk in meant)
    heard = min(sum(weights.values()), heaviest * _fresh(scene, tally.risky, since)) * max(0.0, 1 - usually / recent)
    share = _share(scene, since, recent)
    some = share * numbers.most * max(1 - (1 - numbers.first) ** heard, min(1.0, scene.once(_unusual)) * heaviest)
    points = _shared(round(_beside(scene, some, share * heaviest * _many(scene))), weights)
    return tuple(_part(scene, risk, points[risk], meant[risk]) for risk in sorted(meant, key=lambda one: -weights[one]))


def _share(scene: Scene, since: int, recent: int) -> float:
    """What of the points is left where only few of the many who are unhappy beyond the usual write of danger, 0–1."""
    before, into, few = usual(scene), into_hour(scene), scene.numbers.danger.few_of_many
    danger = max(0.0, recent - before.risky.mean * before.part(WINDOW, into))
    unhappy = scene.tally.negative.count(since) - before.expected(WINDOW, into).mean
    return min(1.0, few + 1.5 * danger / max(danger, unhappy, 1.0))


def _beside(scene: Scene, some: float, many: float) -> float:
    """What is left of the points beside those for unusually many unhappy people, so that nobody is counted twice.

    Together they reach an alarm as if they were added, from there on danger weighs ``beside`` of its points.
    """
    _, unhappy = scene.once(loudest)
    missing = scene.numbers.levels.issue - unhappy
    return max(scene.numbers.danger.beside * some, min(some, missing), many - unhappy)


def _many(scene: Scene) -> float:
    """Points where so many people write of danger that they are an alarm by themselves, whatever was felt."""
    numbers, people = scene.numbers.danger, scene.tally.risky.count(start(scene, WINDOW))
    return numbers.many * min(1.0, max(0.0, scene.once(_unusual) - 1)) if people >= numbers.many_people else 0.0


def stirs(scene: Scene) -> bool:
    """Whether the quiet hours brought more than twice as many people with words of danger as usual."""
    before, hours = usual(scene), scene.numbers.levels.quiet_hours
    expected = before.risky.mean * before.part(hours, into_hour(scene))
    return scene.tally.risky.count(start(scene, hours)) >= scene.numbers.lasting.times * expected + 1


def _unusual(scene: Scene) -> float:
    """How unusual so many people with words of danger are: 0 not at all, 1 worth an alarm."""
    burst, numbers = scene.numbers.burst, scene.numbers.danger
    before, into = usual(scene), into_hour(scene)
    found = 0.0
    for hours in WINDOWS:
        people = scene.tally.risky.count(start(scene, hours))
        mean = before.risky.mean * before.part(hours, into)
        size = 1 / (1 / before.risky.size + numbers.wobble)
        rare = chance.rarity(people, mean, size, hours)
        found = max(found, (rare - burst.quiet) / (burst.unusual - burst.quiet))
    return found


def _part(scene: Scene, risk: Risk, points: int, meant: Trace) -> Part:
    since = back(scene, WINDOW)
    first = meant.first(since)[0][0]
    values: dict[str, str | int | float | datetime] = {
        "people": meant.count(since),
        "hours": whole(age(scene, first)),
        "since": when(first),
    }
    return Part("danger-" + risk.replace("_", "-"), points, values, evidence(meant, since))


def _shared(points: int, weights: Mapping[Risk, float]) -> dict[Risk, int]:
    """Whole points for each danger by its weight; what is left over goes to those that lost most."""
    exact = {risk: points * weight / sum(weights.values()) for risk, weight in weights.items()}
    shares = {risk: math.floor(share) for risk, share in exact.items()}
    for risk in sorted(exact, key=lambda one: shares[one] - exact[one])[: points - sum(shares.values())]:
        shares[risk] += 1
    return shares


def _usual(numbers: Danger, earlier: int) -> float:
    """People with such words that two days usually bring, with a margin; 0 where the days before had none."""
    mean = earlier * WINDOW / (WEEK - WINDOW)
    return mean + numbers.usual_margin * math.sqrt(mean)


def _fresh(scene: Scene, trace: Trace, since: int) -> float:
    """The voices since then, each weighing half after ``half_hours``; of very many the newest few hundred."""
    half, now = scene.numbers.danger.half_hours * HOUR, scene.instant
    return math.fsum(
        [0.5 ** ((now - at) / half if at < now else 0.0) for at, _, _, _ in trace.voices(since, most=ENOUGH)]
    )


def _of(numbers: Danger, risk: Risk) -> float:
    return float(getattr(numbers, risk.value))
