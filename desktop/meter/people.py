"""Windows of time up to now, and the people in them."""

import math

from desktop.meter.scene import Scene
from desktop.meter.trace import HOUR, STEP, Trace
from desktop.model.message import MessageId

MOST_EVIDENCE = 200


def back(scene: Scene, hours: float) -> int:
    """When a window of so many hours began (Unix seconds, in whole slots)."""
    return (scene.instant // STEP + 1) * STEP - int(hours * HOUR)


def start(scene: Scene, hours: float) -> int:
    """The same, but not before the last all-clear: what was over then must not raise an alarm again."""
    return max(scene.cleared, back(scene, hours))


def evidence(trace: Trace, since: int) -> tuple[MessageId, ...]:
    """The messages with which the voices since then began, newest first, at most 200."""
    return tuple([id for _, id, _, _ in trace.voices(since, most=MOST_EVIDENCE)])


def age(scene: Scene, at: int) -> float:
    """Hours since then, never below 0."""
    return max(0, scene.instant - at) / HOUR


def whole(hours: float) -> int:
    """Hours as a person says them: at least 1, rounded up."""
    return max(1, math.ceil(hours))
