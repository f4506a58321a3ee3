"""The course of one crisis: its first alert, each graver level, at most one other update an hour, its all-clear."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from desktop.model.alert import WORSE, News
from desktop.model.message import MessageId
from desktop.model.meter import Level, Meter, Part
from desktop.model.notice import Alert
from desktop.model.reading import Mood
from desktop.model.scene import Seen

HOUR = timedelta(hours=1)
"""Between two updates: more would teach the owner to look away. Also how long it must be quiet for an all-clear."""
OTHERS, GROWN = 3, 2
"""So many people more, and so many times those told of last, are news; a crisis that only goes on is none."""
TO_LIFE = ("danger-safety", "danger-self-harm", "danger-violence-threat")
"""The parts of the meter that speak of a danger to life."""
_USUAL_HERE = "danger-safety"  # people who felt ill are usual for some businesses: then this part weighs nothing
_DARK = "blind"
_BY_THE_CLOCK = frozenset({"waiting", "overdue"})
"""Parts that grow while nobody writes: a word about them alone would wake the owner for what she knows."""
Who = Mapping[MessageId, Seen]


@dataclass(frozen=True, slots=True)
class Past:
    """What was: the alerts of the last weeks (in the order they were given), since when it has been below issue and
    seen, how many unhappy people wrote in the last 24 hours, and the highest score of this crisis.
    """

    alerts: Sequence[Alert] = ()
    calm_since: datetime | None = None
    people: int = 0
    peak: int = 0


def course(before: Meter | None, after: Meter, past: Past, seen: Sequence[Seen], now: datetime) -> Alert | None:
    """What there is to say about the crisis now, or nothing; the meter sees (it is not blind)."""
    who = {one.message_id: one for one in seen}
    going = under_way(past.alerts)
    if not going:
        return _first(before, after, past, who, now)
    return _clear(after, past, going, who, now) or _update(before, after, past, going, who, now)


def under_way(alerts: Sequence[Alert]) -> Sequence[Alert]:
    """The alerts of the crisis that no all-clear has ended yet; none where there is no crisis."""
    going: list[Alert] = []
    for alert in alerts:
        if alert.news is News.CLEAR:
            going = []
        elif alert.news in WORSE:
            going.append(alert)
    return going


def ended(alerts: Sequence[Alert]) -> Sequence[Alert]:
    """The alerts of the last crisis with its all-clear at the end; none where another has begun since."""
    last: list[Alert] = []
    going: list[Alert] = []
    for alert in alerts:
        if alert.news in WORSE:
            last, going = [], [*going, alert]
        elif alert.news is News.CLEAR:
            last, going = [*going, alert], []
    return last


def grave(alert: Alert) -> bool:
    """Whether it is about a crisis, an emergency, or a danger to life."""
    return alert.level.rank >= Level.CRISIS.rank or alert.news is News.LIFE


def life(meter: Meter) -> list[Part]:
    """The reasons of the meter that speak of a danger to life."""
    found = (part for part in meter.parts if part.key in TO_LIFE)
    return [part for part in found if part.points > 0 or part.key != _USUAL_HERE]


def dark(meter: Meter) -> frozenset[str]:
    """The accounts that cannot be seen."""
    ids = next((str(part.values.get("ids", "")) for part in meter.parts if part.key == _DARK), "")
    return frozenset(id for id in ids.split(",") if id)


def delaying(after: Meter, who: Who) -> tuple[MessageId, ...]:
    """The messages that speak of a danger to life and have no answer: there is no all-clear before they have one."""
    found = (id for part in life(after) for id in part.evidence if id in who and not who[id].answered)
    return tuple(dict.fromkeys(found))


def _unanswered(after: Meter, who: Who) -> list[Part]:
    """The dangers to life of which at least one message has no answer, or is not known to have one."""
    return [part for part in life(after) if any(id not in who or not who[id].answered for id in part.evidence)]


def _first(before: Meter | None, after: Meter, past: Past, who: Who, now: datetime) -> Alert | None:
    held = before.level.rank if before else 0
    if after.level.rank >= Level.ISSUE.rank and after.level.rank > held:
        return _told(News.RISE, after, past, now)
    known = {id for alert in past.alerts for id in alert.evidence} | {id for id, one in who.items() if one.answered}
    fresh = [part for part in life(after) if not known.issuperset(part.evidence)]
    return _told(News.LIFE, after, past, now, fresh) if fresh else None


def _update(
    before: Meter | None, after: Meter, past: Past, going: Sequence[Alert], who: Who, now: datetime
) -> Alert | None:
    """Worse, or far more people: graver than all before, or the first that is grave, at once; else one in an hour."""
    worst = max(alert.level.rank for alert in going)
    kinds = {key for alert in going for key in alert.kinds}
    worse = after.level.rank >= Level.ISSUE.rank and after.level.rank > worst
    danger = [part for part in _unanswered(after, who) if part.key not in kinds]
    worse = worse and _by_people(after) > (_by_people(before) if before else 0)
    if worse and after.level.rank >= Level.CRISIS.rank:
        return _told(News.RISE, after, past, now)
    turned_grave = bool(danger) and not any(map(grave, going))
    if not turned_grave and _within_the_hour([*going[1:], *_summaries(past)], now):
        return None
    if worse and not any(alert.warns and grave(alert) for alert in going):
        return _told(News.RISE, after, past, now)
    if danger:
        return _told(News.LIFE, after, past, now, danger)
    most = max(map(_people, going))
    if after.level.rank >= Level.ISSUE.rank and _grew(most, past.people) and not _within_the_hour(going, now):
        return _told(News.MORE, after, past, now, before=most)
    return None


def _by_people(meter: Meter) -> int:
    """The points for what people wrote."""
    return sum(part.points for part in meter.parts if part.key not in _BY_THE_CLOCK)


def _people(alert: Alert) -> int:
    """How many unhappy people there were when it was given; 0 where that is not known."""
    found = alert.values.get("people")
    return found if isinstance(found, int) else 0


def _grew(most: int, people: int) -> bool:
    return most > 0 and people >= max(GROWN * most, most + OTHERS)


def _summaries(past: Past) -> list[Alert]:
    return [alert for alert in past.alerts if alert.news is News.HELD]


def _within_the_hour(told: Sequence[Alert], now: datetime) -> bool:
    """One from the future (the clock was set back) counts as an old one."""
    return any(timedelta(0) <= now - alert.at < HOUR for alert in told)


def _clear(after: Meter, past: Past, going: Sequence[Alert], who: Who, now: datetime) -> Alert | None:
    if after.level.rank >= Level.ISSUE.rank or past.calm_since is None or now - past.calm_since < HOUR:
        return None
    if _within_the_hour(going, now):
        return None
    if delaying(after, who):
        return None
    told = [who[id] for id in {id for alert in going for id in alert.evidence} if id in who]
    values = {"peak": max(after.score, past.peak, *(alert.score for alert in going)), "score": after.score}
    return Alert(now, after.level, after.score, news=News.CLEAR, why=_why(after, told), values=values)


def _why(after: Meter, told: Sequence[Seen]) -> str:
    """Why it is over: what the owner did, else that fewer people write; ``partly`` where something is out of sight."""
    unhappy = [one for one in told if one.mood is Mood.NEGATIVE or one.risks]
    if dark(after):
        return "partly"
    if told and not unhappy:
        return "corrected"
    if 2 * sum(one.answered for one in unhappy) >= max(1, len(unhappy)):
        return "answered"
    return "fewer"


def _told(news: News, meter: Meter, past: Past, now: datetime, first: Sequence[Part] = (), **values: int) -> Alert:
    """An alert with the messages behind all reasons, those of ``first`` (by default of the heaviest) in front."""
    heavy = [part for part in meter.parts if part.points > 0]
    parts = [*first, *(part for part in heavy if part not in first)]
    kinds = tuple(sorted(part.key for part in life(meter)))
    key = parts[0].key if parts else ""
    said = {"people": past.people, **values}
    return Alert(now, meter.level, meter.score, key, _evidence(parts), news=news, kinds=kinds, values=said)


def _evidence(parts: Sequence[Part]) -> tuple[MessageId, ...]:
    return tuple(dict.fromkeys(id for part in parts for id in part.evidence))
