"""Words of danger: distinct people who wrote them, fading with age, above what this business meets anyway."""

import math
from datetime import datetime

from desktop.meter.people import Voice, evidence, voices, whole, within
from desktop.model.meter import Part
from desktop.model.numbers import Danger
from desktop.model.reading import Risk
from desktop.model.scene import Scene

WINDOW = 48
WEEK = 168


def danger(scene: Scene) -> Part | None:
    """Points for people's words of danger in the last two days; none where nobody wrote such a word.

    The key says the danger most people mean: ``danger-safety`` and the like; worth 0 where it is usual here.
    """
    numbers, found = scene.numbers.danger, voices(scene, lambda one: bool(one.risks))
    recent = within(found, WINDOW)
    if not recent:
        return None
    usual = _usual(numbers, len(found) - len(recent))
    heard = sum(_weight(numbers, voice) for voice in recent) * max(0.0, 1 - usual / len(recent))
    main = _main(numbers, recent)
    meant = tuple(voice for voice in recent if main in voice.first.risks)
    values: dict[str, str | int | float | datetime] = {
        "people": len(meant),
        "hours": whole(max(voice.age for voice in meant)),
        "since": meant[-1].first.sent_at,
    }
    points = round(numbers.most * (1 - (1 - numbers.first) ** heard))
    return Part("danger-" + main.replace("_", "-"), points, values, evidence(_heaviest(numbers, recent)))


def _usual(numbers: Danger, earlier: int) -> float:
    """People with such words that two days usually bring, with a margin; 0 where the days before had none."""
    mean = earlier * WINDOW / (WEEK - WINDOW)
    return mean + numbers.usual_margin * math.sqrt(mean)


def _weight(numbers: Danger, voice: Voice) -> float:
    heaviest = max(_of(numbers, risk) for risk in voice.first.risks)
    return float(heaviest * 0.5 ** (voice.age / numbers.half_hours))


def _of(numbers: Danger, risk: Risk) -> float:
    return float(getattr(numbers, risk.value))


def _main(numbers: Danger, recent: tuple[Voice, ...]) -> Risk:
    """The danger that weighs most over all people."""
    heard = {risk: sum(risk in voice.first.risks for voice in recent) * _of(numbers, risk) for risk in Risk}
    return max(Risk, key=lambda risk: heard[risk])


def _heaviest(numbers: Danger, recent: tuple[Voice, ...]) -> tuple[Voice, ...]:
    return tuple(sorted(recent, key=lambda voice: -_weight(numbers, voice)))
