"""When a draft says that the next word comes: "at 6 this evening", "within the hour", "by the end of the day"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from desktop.model.moment import Mark, Moment, Moments, Part, Sort
from desktop.model.voice import Span
from desktop.voice.text import Draft, draft

CLOSING, LAST = time(18), time(23, 59)
NOON, MIDNIGHT, DAY = 12, 24, timedelta(days=1)
AWAKE = range(7, 19)
"""The hours that a bare hour of another day means: "tomorrow at 9", "tomorrow at 4"."""
AFTERNOON = 6
"""A clock time with a colon is taken by its word, unless it is over and so early that the afternoon was meant."""
_GAP = r"[\s,()–-]*"


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece of a named time, where it stands in what is heard."""

    span: Span
    mark: Mark
    said: re.Match[str]


def named(
    text: str, moments: Moments, now: datetime, zone: tzinfo | None = None, closes: time | None = None
) -> list[Moment]:
    """The times that a text names for the next update: in each sentence those behind the words for it first.

    One by the clock may lie behind ``now``. ``closes``: when the business closes. ``zone``: None is the computer's.
    """
    heard, found = draft(text), []
    asked = Asked(moments, now.astimezone(zone), zone, closes or CLOSING)
    for sentence in heard.sentences:
        said = _said(heard, moments, sentence)
        groups = _groups(heard.heard, moments, sentence) if said else []
        near = [one for one in groups if not _is_apart(heard.heard, moments, one, said[0])]
        for group in sorted(near, key=lambda one: one[0].span.start < said[0]):
            moment = asked.resolved(heard.heard, group)
            if moment is not None:
                place = heard.shown([Span(group[0].span.start, group[-1].span.end)])[0]
                found.append(Moment(place, *moment))
    return found


def promised_time(
    text: str, moments: Moments, now: datetime, zone: tzinfo | None = None, closes: time | None = None
) -> datetime | None:
    """When the text says that the next update comes; None where it names no time that lies ahead."""
    return next((one.due for one in named(text, moments, now, zone, closes) if one.due > now), None)


def closing_time(hours: str, moments: Sequence[Moments]) -> time | None:
    """When the business closes, by the hours that its owner wrote: the last clock time in them."""
    heard = draft(hours).heard
    for one in moments:
        clocks = [mark for mark in one.marks if mark.sort is Sort.CLOCK]
        found = sorted((match for mark in clocks for match in mark.pattern.finditer(heard)), key=re.Match[str].end)
        hour = _candidates(found[-1], one, None) if found else ()
        if hour:
            return hour[-1]
    return None


def _said(heard: Draft, moments: Moments, sentence: Span) -> list[int]:
    """Where the words for the next update begin, those that are denied left out."""
    denied = list(moments.lists["unsaid"].finditer(heard.heard, sentence.start, sentence.end))
    return [
        match.start()
        for match in moments.lists["said"].finditer(heard.heard, sentence.start, sentence.end)
        if not any(other.start() < match.end() and match.start() < other.end() for other in denied)
    ]


def _groups(heard: str, moments: Moments, sentence: Span) -> list[list[Piece]]:
    """The pieces that belong together, each group one time; those of something else and of the past left out."""
    groups: list[list[Piece]] = []
    for piece in _pieces(heard, moments, sentence):
        if groups and _joined(heard, moments, groups[-1][-1].span.end, piece.span.start):
            groups[-1].append(piece)
        else:
            groups.append([piece])
    others = list(moments.lists["other"].finditer(heard, sentence.start, sentence.end))
    return [group for group in groups if not _is_other(heard, moments, group, others)]


def _is_other(heard: str, moments: Moments, group: list[Piece], others: list[re.Match[str]]) -> bool:
    first = group[0].span.start
    past = any(piece.mark.sort is Sort.PAST for piece in group)
    return past or any(
        one.start() < first < one.end() or (one.end() <= first and _joined(heard, moments, one.end(), first))
        for one in others
    )


def _is_apart(heard: str, moments: Moments, group: list[Piece], said: int) -> bool:
    """Whether a time before the words for the next update is told of another thing: "it closed at 6, and we …"."""
    end = group[-1].span.end
    return end <= said and moments.lists["joins"].search(heard, end, said + 1) is not None


def _joined(heard: str, moments: Moments, end: int, start: int) -> bool:
    """Whether nothing stands between two places but what may stand between the pieces of one time."""
    rest = moments.lists["between"].sub(" ", heard[end:start])
    return re.fullmatch(_GAP, rest) is not None


def _pieces(heard: str, moments: Moments, sentence: Span) -> list[Piece]:
    """Every piece of the sentence, in order; where two overlap, the longer, of equals the first of the marks."""
    found = [
        Piece(_place(match), mark, match)
        for mark in moments.marks
        for match in mark.pattern.finditer(heard, sentence.start, sentence.end)
    ]
    kept: list[Piece] = []
    for piece in sorted(found, key=lambda one: (one.mark.sort is not Sort.SPAN, one.span.start - one.span.end)):
        if not any(piece.span.overlaps(other.span) for other in kept):
            kept.append(piece)
    return sorted(kept, key=lambda piece: piece.span.start)


def _place(match: re.Match[str]) -> Span:
    """Where it stands, without the blanks around it."""
    said = match[0]
    return Span(match.start() + len(said) - len(said.lstrip()), match.start() + len(said.rstrip()))


@dataclass(frozen=True, slots=True)
class Asked:
    """What a named time is reckoned from."""

    moments: Moments
    now: datetime
    zone: tzinfo | None
    closes: time

    def resolved(self, heard: str, group: list[Piece]) -> tuple[datetime, bool] | None:
        """The moment of a group, and whether it is by the clock; None where its day is over."""
        span = next((piece for piece in group if piece.mark.sort is Sort.SPAN), None)
        if span is not None:
            return (self.now + timedelta(minutes=span.mark.value * self._count(span))).astimezone(UTC), True
        day = self._day(group)
        part = next((piece.mark.part for piece in group if piece.mark.part is not None), None)
        clocks = [piece for piece in group if piece.mark.sort is Sort.CLOCK]
        times = [at for piece in clocks if (at := _candidates(piece.said, self.moments, part))]
        if times:
            return self._at_clock(day, min(times, key=len), part), True
        if clocks:
            return None
        if day is not None and part is None and self._is_before(heard, group[0].span.start):
            day = max(day - DAY, self.now.date())
        due = self._loose(day, part)
        return None if due is None else (due, False)

    def _count(self, span: Piece) -> int:
        said = span.said.groupdict().get("n")
        return 1 if said is None else int(said) if said.isdigit() else self.moments.numbers[said]

    def _day(self, group: list[Piece]) -> date | None:
        """The day that is named: so many from today before a weekday, and a date before both."""
        today = self.now.date()
        found: dict[Sort, date] = {}
        for piece in group:
            if piece.mark.sort is Sort.DAY:
                found[Sort.DAY] = today + piece.mark.value * DAY
            elif piece.mark.sort is Sort.WEEKDAY:
                found[Sort.WEEKDAY] = today + timedelta(days=(piece.mark.value - today.weekday()) % 7)
            elif piece.mark.sort is Sort.DATE:
                date_said = self._date(piece.said)
                found |= {Sort.DATE: date_said} if date_said else {}
        return next((found[one] for one in (Sort.DATE, Sort.DAY, Sort.WEEKDAY) if one in found), None)

    def _date(self, said: re.Match[str]) -> date | None:
        today, number = self.now.date(), int(said["d"])
        month = self.moments.months[said["month"]] if said.groupdict().get("month") else 0
        places = [
            (today.year + (today.month + more - 1) // 12, (today.month + more - 1) % 12 + 1) for more in range(12)
        ]
        for year, one in places:
            if month in (0, one) and number <= _days(year, one) and (one != today.month or number >= today.day):
                return date(year, one, number) if number else None
        return None

    def _is_before(self, heard: str, start: int) -> bool:
        said = list(self.moments.lists["before"].finditer(heard, max(0, start - 30), start))
        return bool(said) and _joined(heard, self.moments, said[-1].end(), start)

    def _at_clock(self, day: date | None, times: tuple[time, ...], part: Part | None) -> datetime:
        """Of a bare hour that can be two: the next one today, one by daylight on another day."""
        today = self.now.date()
        if day is None and part is not None and part.rolls and self._moment(today, times[-1]) <= self.now:
            day = today + DAY
        if day in (None, today):
            ahead = (self._moment(today, at) for at in times)
            return next((at for at in ahead if at > self.now), self._moment(today, times[-1]))
        awake = next((at for at in times if at.hour in AWAKE), times[0])
        return self._moment(day or today, times[0] if part else awake)

    def _loose(self, day: date | None, part: Part | None) -> datetime | None:
        today = self.now.date()
        times = (part.dues if part and not part.closes else (self.closes, LAST)) or (LAST,)
        dues = (self._moment(day or today, at) for at in times)
        due = next((at for at in dues if at > self.now), None)
        if due is None and part is not None and part.rolls and day is None:
            return self._moment(today + DAY, times[0])
        return due

    def _moment(self, day: date, at: time) -> datetime:
        return datetime.combine(day, at, self.zone).astimezone(UTC)


def _days(year: int, month: int) -> int:
    return ((date(year, month, 28) + timedelta(days=4)).replace(day=1) - DAY).day


def _candidates(said: re.Match[str], moments: Moments, part: Part | None) -> tuple[time, ...]:
    """The times of day that a clock time can be, the likelier first; nothing where it cannot be told."""
    parts = said.groupdict()
    hour = int(parts["hour"]) if parts["hour"].isdigit() else moments.numbers.get(parts["hour"], 24)
    minute = int(parts.get("minute") or 0) + _extra(moments, parts)
    if minute < 0:
        hour, minute = hour - 1 or NOON, minute + 60
    if half := parts.get("half"):
        hours = [hour % NOON + (NOON if half == "p" else 0)] if 1 <= hour <= NOON else []
    elif 1 <= hour <= NOON:
        hours = _hours(hour, parts, moments.shift, part)
    else:
        hours = [hour] if hour < MIDNIGHT else []
    return tuple(time(one, minute) for one in hours)


def _hours(hour: int, parts: dict[str, str], shift: int, part: Part | None) -> list[int]:
    """Of an hour from 1 to 12: by the part of the day that is named, by its digits, or both halves of the day."""
    written, led = parts.get("minute") is not None, parts.get("lead")
    spoken = (hour + (shift if led or not written else 0)) % NOON
    if part is not None:
        readings = (spoken, spoken + NOON, hour % NOON, hour % NOON + NOON)
        return [one for one in readings if part.begins <= one < part.ends][:1]
    if not written:
        return [spoken, spoken + NOON]
    if shift and led:
        return []  # by the Swahili clock or by the other one: six hours apart
    early = hour <= AFTERNOON and parts["hour"][0] != "0"
    return [hour, hour + NOON] if early else [hour]


def _extra(moments: Moments, parts: dict[str, str]) -> int:
    said = [" ".join((parts.get(name) or "").split()) for name in ("before", "after")]
    return sum(moments.minutes.get(one, 0) for one in said if one)
