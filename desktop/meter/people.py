"""Who wrote: one voice for each person, however often they write, counted when it was written."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from desktop.model.message import MessageId
from desktop.model.reading import Mood
from desktop.model.scene import Scene, Seen

MOST_EVIDENCE = 200


@dataclass(frozen=True, slots=True)
class Voice:
    """One person's first message of a sort: how many hours ago it was written, and the message."""

    age: float
    first: Seen


def present(scene: Scene) -> datetime:
    """The meter's own now: the computer's clock, or the newest message where several people prove it slow.

    One message from the future is a wrong date and is treated as written now (see ``hours_ago``).
    """
    levels = scene.numbers.levels
    limit = scene.now + timedelta(hours=levels.slow_clock_hours)
    ahead = [one for one in scene.recent if scene.now < one.sent_at <= limit]
    if len({one.person for one in ahead}) < levels.slow_clock_people:
        return scene.now
    return max(one.sent_at for one in ahead)


def hours_ago(one: Seen, now: datetime) -> float:
    """Hours since the message was written, never below 0."""
    return max(0.0, (now - one.sent_at) / timedelta(hours=1))


def negative(one: Seen) -> bool:
    """Whether the writer is unhappy with the business."""
    return one.mood is Mood.NEGATIVE


def voices(scene: Scene, wanted: Callable[[Seen], bool]) -> tuple[Voice, ...]:
    """The first wanted message of each person in the last 7 days, newest first."""
    now = present(scene)
    first: dict[tuple[str, str], Seen] = {}
    for one in scene.recent:
        if wanted(one):
            who = one.person
            if who not in first or _order(one) < _order(first[who]):
                first[who] = one
    found = [Voice(hours_ago(one, now), one) for one in first.values()]
    return tuple(sorted(found, key=lambda voice: (voice.age, -voice.first.message_id)))


def within(found: Sequence[Voice], hours: float) -> tuple[Voice, ...]:
    """The voices of the last ``hours`` hours."""
    return tuple(voice for voice in found if voice.age < hours)


def evidence(found: Sequence[Voice]) -> tuple[MessageId, ...]:
    """The messages of these voices, as they are ordered, at most 200."""
    return tuple(voice.first.message_id for voice in found[:MOST_EVIDENCE])


def whole(hours: float) -> int:
    """Hours as a person says them: at least 1, rounded up."""
    return max(1, math.ceil(hours))


def _order(one: Seen) -> tuple[datetime, int]:
    return one.sent_at, one.message_id
