"""Adds the parts, names the level, and keeps it from flickering."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from desktop.meter.blind import Sight, nothing_seen, nothing_yet, sight
from desktop.meter.burst import stirs as burst_stirs
from desktop.meter.danger import stirs as danger_stirs
from desktop.meter.people import evidence
from desktop.meter.scene import Rule, Scene
from desktop.meter.tally import moment
from desktop.meter.trace import DAY, WEEK
from desktop.model.meter import Alarm, Level, Meter, Part
from desktop.model.numbers import Levels

HIGHEST = 100


def measure(scene: Scene, rules: Sequence[Rule], before: Meter | None) -> Meter:
    """The meter now: the parts of all rules, heaviest first, and the level their sum gives.

    The score is never altered but by a part of its own: a crisis that has not been over for long enough holds it up.
    Hysteresis against ``before`` acts on the level only.
    """
    scene = replace(scene, alarm=before.alarm if before else Alarm())
    if _baseless(scene):
        scene = replace(scene, alarm=Alarm(cleared=scene.alarm.cleared))
    elif scene.alarm.raised is not None and not _unseen(scene) and not _stirs(scene):
        scene = replace(scene, alarm=Alarm(cleared=_seen_until(scene)))
    found = [part for rule in rules for part in _all(rule(scene))]
    found += _all(lasting(scene, sum(part.points for part in found)))
    parts = trimmed(sorted(found, key=lambda part: -part.points))
    meter = Meter(scene.now, Level.CALM, parts)
    level = level_of(scene.numbers.levels, meter.score, before)
    return replace(meter, level=_state(scene, level), alarm=_alarm(scene, level))


def lasting(scene: Scene, others: int) -> Part | None:
    """What keeps an alarm up while it is not over: the points to the alarm's lower edge, 0 where others are enough."""
    levels, alarm = scene.numbers.levels, scene.alarm
    if alarm.raised is None:
        return None
    missing = max(0, levels.issue - levels.slack - others)
    people = evidence(scene.tally.negative, max(scene.cleared, moment(alarm.raised) - DAY))
    return Part("lasting", missing, {"hours": round(levels.quiet_hours), "since": alarm.raised}, people)


def _baseless(scene: Scene) -> bool:
    """Whether hardly anybody is left of those who raised an alarm: readings were set right, or an import undone."""
    if scene.alarm.raised is None:
        return False
    numbers, tally = scene.numbers.lasting, scene.tally
    since = max(scene.cleared, moment(scene.alarm.raised) - WEEK)
    few, safe = numbers.fewest, numbers.fewest_in_danger
    return tally.negative.count(since) < few and tally.risky.count(since) < safe


def _unseen(scene: Scene) -> bool:
    """Whether silence says nothing: no account is seen, or one was not looked at since this computer slept."""
    sights = {sight(scene, account, state) for account, state in scene.sources}
    return nothing_seen(scene) or Sight.RESTING in sights


def _stirs(scene: Scene) -> bool:
    """Whether it goes on."""
    return burst_stirs(scene) or danger_stirs(scene)


def _seen_until(scene: Scene) -> datetime:
    """Until when an all-clear speaks: the last good look at the account seen last, never before the quiet hours."""
    looks = [state.last_good for account, state in scene.sources if state.last_good and not account.paused]
    quiet = scene.present - timedelta(hours=scene.numbers.levels.quiet_hours)
    return max(quiet, min([scene.present, *looks]))


def _alarm(scene: Scene, level: Level) -> Alarm:
    """The alarm from now on; one that the level ended without an all-clear leaves nothing behind."""
    alarm = scene.alarm
    if level.rank >= Level.ISSUE.rank:
        return Alarm(alarm.raised or scene.present, alarm.cleared)
    return alarm if alarm.raised is None else Alarm(cleared=alarm.cleared)


def _all(told: Part | Sequence[Part] | None) -> Sequence[Part]:
    if told is None:
        return ()
    return (told,) if isinstance(told, Part) else told


def trimmed(parts: Sequence[Part]) -> tuple[Part, ...]:
    """The parts with at most 100 points together.

    Each part in turn, heaviest first, keeps its points while there is room: the lightest reasons give way, the
    heaviest keep their own number, and the sum of what is shown is the score.
    """
    room, kept = HIGHEST, []
    for part in parts:
        points = min(room, max(0, part.points))
        room -= points
        kept.append(part if points == part.points else replace(part, points=points))
    return tuple(kept)


def level_of(numbers: Levels, score: int, before: Meter | None) -> Level:
    """The level of a score: rises at its threshold, falls only when ``slack`` points below it."""
    held = before.level.rank if before else 0
    reached = Level.CALM
    for level in (Level.WATCH, Level.ISSUE, Level.CRISIS, Level.EMERGENCY):
        threshold = getattr(numbers, level.value) - (numbers.slack if level.rank <= held else 0)
        if score >= threshold:
            reached = level
    return reached


def _state(scene: Scene, level: Level) -> Level:
    """Never green by ignorance: calm or watch is blind where no account is seen; calm is learning at the beginning.

    With no account at all it is learning, whatever is stored; the page says that there is no account yet.
    """
    if level.rank <= Level.WATCH.rank and nothing_seen(scene):
        return Level.BLIND
    since, needed = scene.watching_since, timedelta(days=scene.numbers.levels.learning_days)
    young = since is None or scene.now - since < needed or nothing_yet(scene)
    return Level.LEARNING if level is Level.CALM and young else level
