"""Who wrote of one thing: one voice for each person, however often they write, counted when it was written."""

from array import array
from bisect import bisect_left, bisect_right
from collections import defaultdict
from itertools import accumulate

from desktop.model.message import MessageId

STEP = 600  # seconds in one slot
HOUR = 3600
SURE = 100  # percent
KEPT_DAYS = 42
KEPT = KEPT_DAYS * 24 * HOUR
DAY = 24 * HOUR
WEEK = 7 * DAY
EVER = STEP << 40  # Unix seconds: what is dated ahead is taken as written now

Person = tuple[str, str]
Said = tuple[int, MessageId, int, Person]  # when (Unix seconds), which message, how sure it is (percent), whose


class Slots:
    """Whole numbers in slots of ten minutes, by event time; running sums answer for any span of them."""

    __slots__ = ("_first", "_of", "_summed", "_sums")

    def __init__(self) -> None:
        """Start with nothing."""
        self._first = 0  # number of the slot that _of begins with
        self._of: list[int] = []
        self._sums = array("q", [0])  # of all slots before each; true up to the slot _summed, the rest when it is asked
        self._summed = 0

    def put(self, at: int, gain: int) -> None:
        """Add to the slot of ``at`` (Unix seconds)."""
        place, of = at // STEP - self._first, self._of
        if not 0 <= place < len(of):
            place = self._widen(at // STEP)
        of[place] += gain
        self._summed = min(self._summed, place)

    @property
    def begin(self) -> int:
        """When the first slot begins (Unix seconds)."""
        return self._first * STEP

    @property
    def end(self) -> int:
        """When the last slot ends (Unix seconds)."""
        return (self._first + len(self._of)) * STEP

    def total(self, since: int, until: int = EVER) -> int:
        """The sum from ``since`` to before ``until`` (Unix seconds, rounded down to slots)."""
        if self._summed < len(self._of):
            self._sum()
        first, last = max(0, since // STEP - self._first), min(len(self._of), until // STEP - self._first)
        return self._sums[last] - self._sums[first] if first < last else 0

    def back(self, until: int, many: int) -> int:
        """From when on there are so many in the slots before that of ``until``; the beginning where there are not."""
        self._sum()
        place = max(0, min(len(self._of), until // STEP - self._first))
        found = bisect_right(self._sums, self._sums[place] - many, 0, place + 1) - 1
        return (self._first + max(0, found)) * STEP

    def forth(self, since: int, many: int) -> int:
        """Until when there are so many in the slots after that of ``since``; the end where there are not."""
        self._sum()
        place = max(0, min(len(self._of), since // STEP - self._first + 1))
        return (self._first + bisect_left(self._sums, self._sums[place] + many, place, len(self._of))) * STEP

    def between(self, since: int, until: int) -> list[int]:
        """Each slot from ``since`` to before ``until``."""
        first, last = since // STEP - self._first, until // STEP - self._first
        head = [0] * min(max(0, -first), last - first)
        found = self._of[max(0, first) : max(0, last)]
        return head + found + [0] * (last - first - len(head) - len(found))

    def forget(self, until: int) -> None:
        """Drop the slots before ``until``."""
        gone = until // STEP - self._first
        if gone > 0:
            del self._of[:gone]
            self._first += gone
            self._summed = 0

    def _widen(self, slot: int) -> int:
        """Make room for a slot before or behind the others; gives its place."""
        if not self._of:
            self._first = slot
        if slot < self._first:
            self._of[:0] = [0] * (self._first - slot)
            self._first, self._summed = slot, 0
        place = slot - self._first
        self._of.extend([0] * (place + 1 - len(self._of)))
        return place

    def _sum(self) -> None:
        """Let the running sums be true for all slots."""
        known = self._summed
        if known < len(self._of):
            more = accumulate(self._of[known:], initial=self._sums[known])
            self._sums[known:] = array("q", more)
            self._summed = len(self._of)


class Voices:
    """When and with which message voices began, in slots of ten minutes; a slot is put in order when it is read."""

    __slots__ = ("_counts", "_mixed", "_of")

    def __init__(self) -> None:
        """Start with nobody."""
        self._counts = Slots()
        self._of: dict[int, list[Said]] = defaultdict(list)
        self._mixed: set[int] = set()  # slots that are not in order

    def put(self, one: Said) -> None:
        """Add the message that a voice begins with."""
        at = one[0]
        of = self._of[at // STEP]
        if of and at <= of[-1][0]:
            self._mixed.add(at // STEP)
        of.append(one)
        self._counts.put(at, 1)

    def drop(self, at: int, id: MessageId) -> None:
        """Take one away that was added."""
        of = self._slot(at // STEP)
        del of[bisect_left(of, (at, id))]
        if not of:
            del self._of[at // STEP]
        self._counts.put(at, -1)

    def count(self, since: int, until: int) -> int:
        """How many began from ``since`` to before ``until``, to the second."""
        found = self._counts.total(since, until)
        if since % STEP:
            found -= self._before(since)
        if until % STEP:
            found += self._before(until)
        return found

    def newest(self, since: int, until: int, most: int) -> list[Said]:
        """Those of that time, newest first, at most so many."""
        return self._within(max(since, self._counts.back(until, most)), until)[: -most - 1 : -1]

    def oldest(self, since: int, until: int, most: int) -> list[Said]:
        """Those of that time, oldest first, at most so many."""
        return self._within(since, min(until, self._counts.forth(since, most)))[:most]

    def before(self, until: int) -> list[Person]:
        """Whose voices began before the slot of ``until``."""
        return [one[3] for slot, of in self._of.items() if slot < until // STEP for one in of]

    def forget(self, until: int) -> None:
        """Drop what began before the slot of ``until``."""
        for slot in [slot for slot in self._of if slot < until // STEP]:
            del self._of[slot]
            self._mixed.discard(slot)
        self._counts.forget(until)

    def _within(self, since: int, until: int) -> list[Said]:
        """Those of that time, in order."""
        found: list[Said] = []
        first, last = max(since, self._counts.begin) // STEP, (min(until, self._counts.end) - 1) // STEP
        for slot in filter(self._of.__contains__, range(first, last + 1)):
            found += self._slot(slot)
        return found[bisect_left(found, (since,)) : bisect_left(found, (until,))]

    def _before(self, at: int) -> int:
        """How many of the slot of ``at`` began before it."""
        slot = at // STEP
        return bisect_left(self._slot(slot), (at,)) if slot in self._of else 0

    def _slot(self, slot: int) -> list[Said]:
        of = self._of[slot]
        if slot in self._mixed:
            of.sort()
            self._mixed.discard(slot)
        return of


class Trace:
    """The voices of six weeks by event time; what comes late is counted where it belongs.

    A person's voice is as strong as the surest of their messages, and grows only by what a later one adds to it. After
    ``same`` seconds it is a new voice.
    """

    __slots__ = ("_said", "_same", "_voices", "slots")

    def __init__(self, same: int) -> None:
        """Start with nobody."""
        self.slots = Slots()  # whole percents of voices, so that adding and taking back leaves nothing
        self._same = same
        self._said: dict[Person, tuple[Said, ...]] = {}
        self._voices = Voices()

    def add(self, said: Said) -> None:
        """Count a message of a person."""
        told = (said,)
        before = self._said.setdefault(said[3], told)
        if before is told:
            self.slots.put(said[0], said[2])
            self._voices.put(said)
        else:
            self._retell(said[3], before, tuple(sorted((*before, said))))

    def remove(self, person: Person, id: MessageId) -> None:
        """Take a message of a person back, if it was counted."""
        before = self._said.get(person, ())
        self._retell(person, before, tuple(said for said in before if said[1] != id))

    def forget(self, until: int) -> None:
        """Drop what was said before ``until`` (Unix seconds, the beginning of a slot); it began a voice, or added."""
        for person in self._voices.before(until):
            said = self._said.pop(person, ())
            kept = tuple(one for one in said if one[0] >= until)
            if kept:
                self._retell(person, said, kept)
        self._voices.forget(until)
        self.slots.forget(until)

    def heard(self, since: int, until: int = EVER) -> float:
        """How strong the voices from ``since`` to before ``until`` are together (Unix seconds, in whole slots)."""
        return self.slots.total(since, until) / SURE

    def voices(self, since: int, until: int = EVER, most: int = EVER) -> list[Said]:
        """The message with which each voice of that time began, newest first, at most so many."""
        return self._voices.newest(since, until, most)

    def first(self, since: int, until: int = EVER, most: int = 1) -> list[Said]:
        """The messages with which the first voices of that time began, oldest first, at most so many."""
        return self._voices.oldest(since, until, most)

    def count(self, since: int, until: int = EVER) -> int:
        """How many voices began in that time."""
        return self._voices.count(since, until)

    def _retell(self, person: Person, before: tuple[Said, ...], after: tuple[Said, ...]) -> None:
        was, now = self._gains(before), self._gains(after)
        same = next((place for place, (old, new) in enumerate(zip(was, now, strict=False)) if old != new), None)
        stays = min(len(was), len(now)) if same is None else same
        for (at, id, _, _), gain, new in was[stays:]:
            self.slots.put(at, -gain)
            if new:
                self._voices.drop(at, id)
        for said, gain, new in now[stays:]:
            self.slots.put(said[0], gain)
            if new:
                self._voices.put(said)
        if after:
            self._said[person] = after
        else:
            self._said.pop(person, None)

    def _gains(self, told: tuple[Said, ...]) -> list[tuple[Said, int, bool]]:
        """What each message adds to the voice of its person, and whether a new voice begins with it."""
        gains, since, best = [], -self._same, 0
        for said in told:
            at, _, sure, _ = said
            new = at - since >= self._same
            if new:
                since, best = at, 0
            if new or sure > best:
                gains.append((said, sure - best, new))
                best = max(best, sure)
        return gains
