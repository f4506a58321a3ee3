"""Words of danger: distinct people who wrote them, fading with age, above what this business meets anyway."""

import math
from collections.abc import Mapping
from datetime import datetime

from desktop.meter.people import Voice, evidence, voices, whole, within
from desktop.model.meter import Part
from desktop.model.numbers import Danger
from desktop.model.reading import Risk
from desktop.model.scene import Scene

WINDOW = 48
WEEK = 168


def danger(scene: Scene) -> tuple[Part, ...]:
    """A part for each danger that people wrote of in the last two days, heaviest first; none where nobody did.

    The keys are ``danger-safety`` and the like. What they are worth together depends on the people, is 0 where so many
    are usual here, and is shared among the dangers as they weigh.
    """
    numbers, found = scene.numbers.danger, voices(scene, lambda one: bool(one.risks))
    recent = within(found, WINDOW)
    if not recent:
        return ()
    usual = _usual(numbers, len(found) - len(recent))
    heard = sum(_weight(numbers, voice) for voice in recent) * max(0.0, 1 - usual / len(recent))
    named = {risk for one in scene.recent for risk in one.risks}
    meant = {risk: people for risk in Risk if risk in named and (people := _meant(scene, risk))}
    weights = {risk: sum(_of(numbers, risk) * _fresh(numbers, voice) for voice in meant[risk]) for risk in meant}
    points = _shared(round(numbers.most * (1 - (1 - numbers.first) ** heard)), weights)
    return tuple(_part(risk, points[risk], meant[risk]) for risk in sorted(meant, key=lambda one: -weights[one]))


def _part(risk: Risk, points: int, meant: tuple[Voice, ...]) -> Part:
    values: dict[str, str | int | float | datetime] = {
        "people": len(meant),
        "hours": whole(max(voice.age for voice in meant)),
        "since": meant[-1].first.sent_at,
    }
    return Part("danger-" + risk.replace("_", "-"), points, values, evidence(meant))


def _meant(scene: Scene, risk: Risk) -> tuple[Voice, ...]:
    return within(voices(scene, lambda one: risk in one.risks), WINDOW)


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


def _weight(numbers: Danger, voice: Voice) -> float:
    heaviest = max(_of(numbers, risk) for risk in voice.first.risks)
    return heaviest * _fresh(numbers, voice)


def _fresh(numbers: Danger, voice: Voice) -> float:
    """What is left of a word at its age, 0–1."""
    return float(0.5 ** (voice.age / numbers.half_hours))


def _of(numbers: Danger, risk: Risk) -> float:
    return float(getattr(numbers, risk.value))
