"""Much more is written than usual, of whatever feeling: said aloud and worth no points, for praise is no crisis."""

from desktop.meter import chance
from desktop.meter.people import MOST_EVIDENCE, start
from desktop.meter.scene import Scene
from desktop.meter.usual import into_hour, usual
from desktop.model.meter import Part

HOURS = 24


def surge(scene: Scene) -> Part | None:
    """0 points: in the most unusual window of at most a day there are so many messages; most of them kind, or not.

    The key is ``surge-kind`` where fewer people are unhappy than not, else ``surge``.
    """
    numbers, before, into = scene.numbers.surge, usual(scene), into_hour(scene)
    found: tuple[float, float, int, float] | None = None
    for hours in (one for one in scene.numbers.burst.hours if one <= HOURS):
        count = scene.tally.posts.total(start(scene, hours))
        mean = before.posts * before.part(hours, into)
        if count < max(numbers.least, numbers.times * mean):
            continue
        rare = chance.rarity(count, mean, before.posts_size(hours), hours)
        if rare >= numbers.rare and (found is None or rare > found[0]):
            found = (rare, hours, count, mean)
    if found is None or not before.posts:
        return None
    _, length, count, mean = found
    tally, since = scene.tally, start(scene, length)
    key = "surge-kind" if tally.negative.count(since) < tally.other.count(since) else "surge"
    voices = [told for trace in (tally.negative, tally.other) for told in trace.voices(since, most=MOST_EVIDENCE)]
    ids = tuple(id for _, id, _, _ in sorted(voices, reverse=True)[:MOST_EVIDENCE])
    return Part(key, 0, {"messages": count, "hours": round(length), "usual": round(mean)}, ids)
