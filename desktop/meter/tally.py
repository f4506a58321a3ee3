"""All voices of the last weeks by what they say, kept up message by message, so that measuring costs no history."""

from bisect import insort
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import Any

from desktop.meter.audience import Audiences
from desktop.meter.trace import DAY, STEP, SURE, WEEK, Person, Slots, Trace
from desktop.model.message import MessageId
from desktop.model.numbers import Numbers, Voices
from desktop.model.reading import Mood, Risk
from desktop.model.scene import Seen

NEWEST = 64


class Copies:
    """The messages of one wording; they are spam where most of several are of accounts that nobody follows."""

    __slots__ = ("_numbers", "_of", "_tiny")

    def __init__(self, numbers: Voices, *of: Seen) -> None:
        """Start with these; ``numbers`` say how many are spam, which is never one alone."""
        self._numbers = numbers
        self._of: dict[MessageId, Seen] = {}
        self._tiny = 0
        for one in of:
            self.add(one)

    def __iter__(self) -> Iterator[Seen]:
        """Each of them."""
        return iter(tuple(self._of.values()))

    def add(self, one: Seen) -> None:
        """One more."""
        self._of[one.message_id] = one
        self._tiny += self._is_tiny(one)

    def remove(self, one: Seen) -> None:
        """One less."""
        del self._of[one.message_id]
        self._tiny -= self._is_tiny(one)

    @property
    def spam(self) -> bool:
        """Whether they are taken for spam."""
        return len(self._of) >= self._numbers.copies and 2 * self._tiny > len(self._of)

    def _is_tiny(self, one: Seen) -> bool:
        return one.followers is not None and one.followers < self._numbers.tiny


class Days:
    """Which wording has something from which day: it is looked at again once the day is forgotten."""

    def __init__(self) -> None:
        """Start with nothing."""
        self._of: dict[int, list[str]] = defaultdict(list)

    def put(self, at: int, wording: str) -> None:
        """Write down that it has something from the day of ``at`` (Unix seconds); twice does no harm."""
        self._of[at // DAY].append(wording)

    def due(self, until: int) -> list[str]:
        """Strike out and give, each once, all that have something from a day that begins before ``until``."""
        days = [day for day in self._of if day * DAY < until]
        return list(dict.fromkeys(one for day in days for one in self._of.pop(day)))


class Tally:
    """What the rules count. ``add`` and ``remove`` are each other's opposite; the order of adding changes nothing."""

    def __init__(self, numbers: Numbers, seen: Iterable[Seen] = ()) -> None:
        """Start with these messages; ``numbers`` say what a voice is."""
        self._numbers = numbers
        self.posts, self.followers = Slots(), Slots()  # of all posts; of unhappy authors
        self.negative, self.other, self.low = Trace(2 * WEEK), Trace(DAY), Trace(WEEK)
        self.late, self.urgent = Trace(WEEK), Trace(WEEK)  # who still waits for a reply
        self.risky = Trace(2 * DAY)
        self.risks: dict[Risk, Trace] = defaultdict(lambda: Trace(2 * DAY))
        self.places: dict[str, Trace] = defaultdict(lambda: Trace(2 * WEEK))
        self.audiences = Audiences()
        self.newest: list[tuple[int, tuple[str, str]]] = []
        self.earliest: int | None = None
        self.changes = 0  # how often what is older than a day was changed
        self.known: tuple[object, Any] | None = None  # what was worked out of the past, and for which moment
        self._wordings: dict[str, Seen | Copies] = {}  # the only one of its wording, or all copies
        self._days = Days()
        for one in seen:
            self.add(one)

    def add(self, one: Seen) -> None:
        """Count a message."""
        at, person = moment(one.sent_at), one.person
        self.earliest = at if self.earliest is None else min(at, self.earliest)
        self._remember(at, person)
        self._note(at)
        self.posts.put(at, 1)
        if not one.wording:
            self._count(one, at, person)
            return
        same = self._wordings.get(one.wording)
        self._days.put(at, one.wording)
        if same is None:
            self._wordings[one.wording] = one
            self._count(one, at, person)
            return
        if isinstance(same, Seen):
            same = self._wordings[one.wording] = Copies(self._numbers.voices, same)
        was = same.spam
        same.add(one)
        if not was:
            self._count(one, at, person)
        self._settle(same, was)

    def remove(self, one: Seen) -> None:
        """Take a message back that was written in the time that is kept."""
        self.posts.put(moment(one.sent_at), -1)
        self._note(moment(one.sent_at))
        if not one.wording:
            self._uncount(one)
            return
        same = self._wordings[one.wording]
        if isinstance(same, Seen):
            del self._wordings[one.wording]
            self._uncount(one)
            return
        was = same.spam
        same.remove(one)
        if not was:
            self._uncount(one)
        self._settle(same, was)

    def forget(self, until: int) -> None:
        """Drop what was written before ``until`` (Unix seconds, rounded down to slots), as if it had never been."""
        until -= until % STEP
        if until <= self.posts.begin:
            return
        for wording in self._days.due(until):
            self._forget_wording(wording, until)
        for trace in self._all():
            trace.forget(until)
        self.posts.forget(until)
        self.followers.forget(until)
        self.audiences.forget(until)

    def _forget_wording(self, wording: str, until: int) -> None:
        same = self._wordings.get(wording)
        if isinstance(same, Copies):
            was = same.spam
            for one in same:
                if moment(one.sent_at) < until:
                    same.remove(one)
            self._settle(same, was)
        kept = [at for one in _each(same) if (at := moment(one.sent_at)) >= until]
        if kept:
            self._days.put(min(kept), wording)
        else:
            self._wordings.pop(wording, None)

    def _settle(self, same: Copies, was: bool) -> None:
        """Count all copies, or none of them, where they are taken for spam no longer or from now on."""
        if was != same.spam:
            for copy in same:
                if was:
                    self._count(copy, moment(copy.sent_at), copy.person)
                else:
                    self._uncount(copy)

    def ahead(self, now: int, until: int) -> list[tuple[int, tuple[str, str]]]:
        """Of the newest messages when and by whom those were written that are dated after ``now``, oldest first."""
        if not self.newest or self.newest[-1][0] <= now:
            return []
        return [told for told in self.newest[-NEWEST:] if now < told[0] <= until]

    @property
    def copies(self) -> tuple[Seen, ...]:
        """The messages that are taken for spam by their many copies."""
        found = [same for same in self._wordings.values() if isinstance(same, Copies) and same.spam]
        return tuple(one for same in found for one in same)

    def _all(self) -> tuple[Trace, ...]:
        named = (self.negative, self.other, self.low, self.late, self.urgent, self.risky)
        return (*named, *self.risks.values(), *self.places.values())

    def _remember(self, at: int, person: Person) -> None:
        newest, one = self.newest, (at, person)
        if not newest or newest[-1] <= one:
            newest.append(one)
        elif len(newest) < NEWEST or newest[0] < one:
            insort(newest, one)
        if len(newest) > 2 * NEWEST:
            del newest[:-NEWEST]

    def _note(self, at: int) -> None:
        if at < self.newest[-1][0] - DAY:
            self.changes += 1

    def _count(self, one: Seen, at: int, person: Person) -> None:
        sure = (at, one.message_id, SURE, person)
        for trace in self._surely(one):
            trace.add(sure)
        if one.mood is not Mood.NEGATIVE:
            return
        said = (at, one.message_id, weight(self._numbers.voices, one), person)
        self.negative.add(said)
        self.places[one.platform].add(said)
        if one.followers:
            self.followers.put(at, one.followers)
            if one.followers >= self._numbers.spread.audience:
                self.audiences.put(at, (one.followers, one.message_id))

    def _uncount(self, one: Seen) -> None:
        person, id = one.person, one.message_id
        for trace in self._surely(one):
            trace.remove(person, id)
        if one.mood is not Mood.NEGATIVE:
            return
        self.negative.remove(person, id)
        self.places[one.platform].remove(person, id)
        if one.followers:
            at = moment(one.sent_at)
            self.followers.put(at, -one.followers)
            if one.followers >= self._numbers.spread.audience:
                self.audiences.drop(at, (one.followers, id))

    def _surely(self, one: Seen) -> list[Trace]:
        """The traces in which a message is a whole voice."""
        unhappy, urgent = one.mood is Mood.NEGATIVE, one.urgency >= self._numbers.voices.urgency
        found = [] if unhappy else [self.other]
        if one.risks:
            found += [self.risky, *(self.risks[risk] for risk in one.risks)]
        if one.stars is not None and one.stars <= self._numbers.rating.low:
            found.append(self.low)
        if not one.answered and (unhappy or urgent):
            found.append(self.urgent if urgent else self.late)
        return found


def _each(same: Seen | Copies | None) -> Iterable[Seen]:
    return (same,) if isinstance(same, Seen) else same or ()


def weight(numbers: Voices, one: Seen) -> int:
    """How much an unhappy voice counts, in percent: as sure as the reading is, but never nothing."""
    if one.certainty >= numbers.certain:
        return SURE
    share = (one.certainty - numbers.doubtful) / (numbers.certain - numbers.doubtful)
    return round(SURE * max(numbers.least, share))


def moment(at: datetime) -> int:
    """Unix seconds."""
    return int(at.timestamp())


def when(at: int) -> datetime:
    """The moment of these Unix seconds."""
    return datetime.fromtimestamp(at, UTC)
