"""Dates as people's programs write them: by themselves certain, or certain only through the other dates of the file."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone
from itertools import pairwise

from desktop.model.imports import Order
from desktop.turn import at_ease

LONGEST = 64  # signs of a date
MARKS = "\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff"
_MARKS = re.compile(f"[{MARKS}]")
_EARLIEST = 1990
_SLIPS = 0.02  # the share of dates the other way round that are somebody's slip, or a piece of another file
_DISORDER = timedelta(days=1)  # messages that waited for a network come late; a wrong month is further away
_MONTHS = (
    ("january", "jan", "januari", "ינואר", "ינו׳"),
    ("february", "feb", "februari", "פברואר", "פבר׳"),
    ("march", "mar", "machi", "mac", "מרץ", "מרס"),
    ("april", "apr", "aprili", "אפריל", "אפר׳"),
    ("may", "mei", "מאי"),
    ("june", "jun", "juni", "יוני"),
    ("july", "jul", "julai", "יולי"),
    ("august", "aug", "agosti", "ago", "אוגוסט", "אוג׳"),
    ("september", "sep", "sept", "septemba", "ספטמבר", "ספט׳"),
    ("october", "oct", "oktoba", "okt", "אוקטובר", "אוק׳"),
    ("november", "nov", "novemba", "נובמבר", "נוב׳"),
    ("december", "dec", "desemba", "des", "דצמבר", "דצמ׳"),
)
_MONTH = {name.strip("׳"): number for number, names in enumerate(_MONTHS, start=1) for name in names}

DAY = r"(\d{1,4})([./-])[ ]?(\d{1,2})\2[ ]?(\d{1,4})"
_PERIODS = (
    *(r"[ap]\.?[ ]?m\b\.?", r"לפנה[״\"']{1,2}צ", r"אחה[״\"']{1,2}צ", "לפני הצהריים", "אחר הצהריים", "לפנות בוקר"),
    *("ב?בוקר", "ב?צהריים", "ב?ערב", "ב?לילה", "alfajiri", "asubuhi", "mchana", "jioni", "usiku"),
)
PERIOD = "|".join(_PERIODS)
CLOCK = rf"(\d{{1,2}})[:.](\d{{2}})(?:[:.](\d{{2}})(?:[.,]\d{{1,9}})?)?(?:[ ]?({PERIOD}))?"
_ZONE = r"(?:[ ]?(Z|UTC|GMT|[+-]\d{2}:?\d{2}))?"
_AT = rf"(?:(?:T|,?[ ](?:at[ ]|בשעה[ ]|saa[ ])?){CLOCK}{_ZONE})?"
_NUMBERS = re.compile(DAY + _AT, re.IGNORECASE)
_DAY_NAMED = re.compile(
    rf"(?:[^\W\d]+,?[ ])?(\d{{1,2}})(?:st|nd|rd|th)?[ -](?:of[ ])?([^\W\d]+)[.׳]?,?[ -](\d{{4}}){_AT}", re.IGNORECASE
)
_MONTH_NAMED = re.compile(
    rf"(?:[^\W\d]+,[ ])?([^\W\d]+)\.?[ ](\d{{1,2}})(?:st|nd|rd|th)?,?[ ](\d{{4}}){_AT}", re.IGNORECASE
)
_CLOCK_ALONE = re.compile(CLOCK, re.IGNORECASE)
_EPOCH = re.compile(r"(\d{10})(?:\d{3}|\.\d{1,6})?")


@dataclass(frozen=True, slots=True)
class Stamp:
    """A moment as it is written. ``open``: day and month may as well stand the other way round.

    ``proves``: what it tells of the other dates: True that the day comes first, False that the month does.
    ``zone`` is None where the moment is told by the clock on the wall.
    """

    year: int
    month: int
    day: int
    clock: time = time()
    zone: timezone | None = None
    open: bool = False
    proves: bool | None = None

    def told(self, day_first: bool) -> datetime:
        """The moment as it was meant; naive where no zone is told."""
        day, month = (self.day, self.month) if day_first or not self.open else (self.month, self.day)
        return datetime.combine(date(self.year, month, day), self.clock, self.zone)


def plain(text: str) -> str:
    """A date without signs that cannot be seen, all its spaces alike."""
    return " ".join(_MARKS.sub("", text[: 2 * LONGEST]).split())[: LONGEST + 1]


def stamp(text: str) -> Stamp | None:
    """The moment in ``text``, None where there is none."""
    bare = plain(text)
    if not bare or len(bare) > LONGEST:
        return None
    if parts := _EPOCH.fullmatch(bare):
        return _of_epoch(int(parts[1]))
    try:
        if parts := _NUMBERS.fullmatch(bare):
            first, _, second, third = parts.group(1, 2, 3, 4)
            return numbered(first, second, third, parts[2], _clock(*parts.group(5, 6, 7, 8)), _zone(parts[9]))
        if parts := _DAY_NAMED.fullmatch(bare):
            return _named(parts[1], parts[2], parts[3], parts.group(4, 5, 6, 7), parts[8])
        if parts := _MONTH_NAMED.fullmatch(bare):
            return _named(parts[2], parts[1], parts[3], parts.group(4, 5, 6, 7), parts[8])
    except ValueError:
        pass
    return None


def numbered(first: str, second: str, third: str, sign: str, clock: time, zone: timezone | None = None) -> Stamp:
    """The moment of three numbers with ``sign`` between them; raises ValueError where it is none."""
    if len(first) == 4:
        return _checked(Stamp(int(first), int(second), int(third), clock, zone))
    if len(third) not in (2, 4) or len(first) > 2:
        raise ValueError(third)
    year = int(third)
    if len(third) == 2:
        year += 2000 if year < 70 else 1900
    one, two = int(first), int(second)
    if two > 12:
        return _checked(Stamp(year, one, two, clock, zone, proves=False))
    if one > 12 or sign == ".":
        return _checked(Stamp(year, two, one, clock, zone, proves=True))
    return _checked(Stamp(year, two, one, clock, zone, open=one != two))


def clock_of(text: str) -> time | None:
    """The time of day in ``text``, None where there is none."""
    parts = _CLOCK_ALONE.fullmatch(plain(text))
    try:
        return _clock(*parts.groups()) if parts else None
    except ValueError:
        return None


def hour_of(hour: int, period: str) -> int:
    """The hour of the day, 0–23, by its part of the day; raises ValueError where there is no such hour."""
    part = period.casefold().replace(".", "").replace(" ", "")
    if not part:
        return hour
    if not 0 <= hour <= 12:
        return hour if hour < 24 else 24
    late = part in ("pm", "mchana", "jioni") or part.startswith(("אחה", "אחר"))
    late |= part in ("צהריים", "בצהריים") and hour != 11
    late |= part in ("usiku", "לילה", "בלילה", "ערב", "בערב") and 5 <= hour < 12
    return hour % 12 + (12 if late else 0)


def order_of(stamps: Sequence[Stamp], now: datetime, *, either_way: bool) -> tuple[Order, bool]:
    """How sure it is whether the day comes first, and whether it does.

    Dates in order, one after the other, decide where no single date does; ``either_way``: they may as well go
    backwards. A date that would lie in the future cannot be meant.
    """
    proofs = Counter(one.proves for one in stamps if one.proves is not None)
    if proofs and min(proofs[True], proofs[False]) <= _SLIPS * proofs.total():
        return Order.CERTAIN, proofs[True] > proofs[False]
    if not any(one.open for one in stamps):
        return Order.PLAIN, True
    later = (now + timedelta(days=1)).replace(tzinfo=None)
    wrong = [_wrong(stamps, day_first, later, either_way) for day_first in (True, False)]
    if proofs or not min(wrong) == 0 < max(wrong):
        return Order.OPEN, True
    return Order.LIKELY, wrong[0] == 0


def utc(told: datetime) -> datetime:
    """The moment in UTC; a clock on the wall is this computer's own. Raises ValueError where no clock shows it."""
    try:
        moment = told.astimezone(UTC)
    except (OverflowError, OSError) as problem:
        raise ValueError(str(problem)) from problem
    if moment.year < _EARLIEST:
        raise ValueError(moment.year)
    return moment


def _wrong(stamps: Sequence[Stamp], day_first: bool, later: datetime, either_way: bool) -> int:
    """How many dates speak against this reading."""
    told = [one.told(day_first).replace(tzinfo=None) for one in at_ease(stamps)]
    pairs = list(pairwise(told))
    down = sum(after < before - _DISORDER for before, after in pairs)
    up = sum(after > before + _DISORDER for before, after in pairs) if either_way else down
    return min(down, up) + sum(one > later for one in told)


def _checked(found: Stamp) -> Stamp:
    found.told(True)
    found.told(False)
    return found


def _of_epoch(seconds: int) -> Stamp:
    at = datetime.fromtimestamp(seconds, UTC)
    return Stamp(at.year, at.month, at.day, at.time(), UTC)


def _named(day: str, month: str, year: str, clock: tuple[str | None, ...], zone: str | None) -> Stamp | None:
    name = month.casefold()
    number = _MONTH.get(name) or _MONTH.get(name.removeprefix("ב"))
    if number is None:
        return None
    return _checked(Stamp(int(year), number, int(day), _clock(*clock), _zone(zone)))


def _clock(hour: str | None, minute: str | None, second: str | None, period: str | None) -> time:
    if hour is None:
        return time()
    return time(hour_of(int(hour), period or ""), int(minute or 0), min(59, int(second or 0)))


def _zone(text: str | None) -> timezone | None:
    if not text:
        return None
    if text.upper() in ("Z", "UTC", "GMT"):
        return UTC
    hours, minutes = int(text[1:3]), int(text[-2:])
    if minutes > 59:
        raise ValueError(text)
    return timezone((timedelta(hours=hours, minutes=minutes)) * (-1 if text[0] == "-" else 1))
