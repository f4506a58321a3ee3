"""Every sentence the app says, by key, in the owner's language, safe for right-to-left."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from functools import cache
from importlib.resources import files
from typing import Any

from babel import Locale
from babel.dates import format_date, format_datetime, format_time, format_timedelta
from babel.numbers import format_decimal
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Resource

from desktop.errors import ContentError

LANGUAGES = ("en", "sw", "he")
RIGHT_TO_LEFT = frozenset({"he"})
FALLBACK = "en"
FALLBACK_MARK = " (en)"
Value = str | int | float | datetime


class Words:
    """Speaks one language: ``words("now-title", score=58)``.

    The part of a key before its first ``-`` names the file (``now.ftl``); ``key.attribute`` is an attribute.
    Inserted values are isolated (U+2068 … U+2069); ``plain`` leaves the isolates out, for text that leaves
    the app. A datetime value is said as a person says it (``moment``). A sentence missing in this language
    is said in English with a small mark; one missing in English is a bug and raises KeyError.
    """

    def __init__(self, language: str = FALLBACK, now: Callable[[], datetime] | None = None) -> None:
        """Speak ``language``; ``now`` tells the time for words like "today" (the computer's clock by default)."""
        self.language = language if language in LANGUAGES else FALLBACK
        self.right_to_left = self.language in RIGHT_TO_LEFT
        self._now = now or (lambda: datetime.now(UTC))
        self._locale = Locale.parse(self.language)
        self._of, self._comma = ("ב", ",") if self.language == "he" else ("", "")  # 24 בנובמבר

    def __call__(self, key: str, /, **values: Value) -> str:
        """The sentence with its values, isolated for mixed directions."""
        return self._say(key, values, isolating=True)

    def read_ahead(self, place: str) -> None:
        """Parse the file of a place before its first sentence is asked for; there need not be any."""
        _bundle(self.language, place, True)

    def plain(self, key: str, /, **values: Value) -> str:
        """The sentence without isolates: for the clipboard, a file, a terminal."""
        return self._say(key, values, isolating=False)

    def has(self, key: str) -> bool:
        """Whether this language itself has the sentence."""
        return _pattern(self.language, key, True) is not None

    def _say(self, key: str, values: dict[str, Value], *, isolating: bool) -> str:
        spoken = {name: self._spoken(value) for name, value in values.items()}
        for language in (self.language, FALLBACK):
            found = _pattern(language, key, isolating)
            if found is None:
                continue
            bundle, pattern = found
            text, problems = bundle.format_pattern(pattern, spoken)
            if problems:
                raise ContentError(file=f"{language}/{key}", problem=str(problems[0]))
            return str(text) if language == self.language else str(text) + FALLBACK_MARK
        raise KeyError(key)

    def _spoken(self, value: Value) -> str | int | float:
        return self.moment(value) if isinstance(value, datetime) else value

    # -- times and numbers --------------------------------------------------------------------

    def clock_time(self, at: datetime) -> str:
        """The hour and minute, local time: ``14:05``."""
        return format_time(at.astimezone(), "HH:mm", locale=self._locale)

    def day(self, at: datetime | date) -> str:
        """The weekday and date, local time: ``Thursday 26 November``."""
        local = at.astimezone().date() if isinstance(at, datetime) else at
        return format_date(local, f"EEEE{self._comma} d {self._of}MMMM", locale=self._locale)

    def date(self, at: datetime) -> str:
        """The day and the month, local time: ``14 Nov``."""
        return format_date(at.astimezone().date(), f"d {self._of}MMM", locale=self._locale)

    def calendar_date(self, at: datetime) -> str:
        """The day and the month, and the year where it is not this one, local time: ``24 Feb 2027``."""
        local = at.astimezone().date()
        year = "" if local.year == self._now().astimezone().year else " y"
        return format_date(local, f"d {self._of}MMM{year}", locale=self._locale)

    def moment(self, at: datetime) -> str:
        """As a person says it: the time alone for today, else the date with the time."""
        local, today = at.astimezone(), self._now().astimezone()
        if local.date() == today.date():
            return self.clock_time(at)
        pattern = f"d {self._of}MMM, HH:mm" if local.year == today.year else f"d {self._of}MMM y, HH:mm"
        return format_datetime(local, pattern, tzinfo=local.tzinfo, locale=self._locale)

    def full_moment(self, at: datetime) -> str:
        """Date and time in full, for where a pointer rests."""
        local = at.astimezone()
        pattern = f"EEEE{self._comma} d {self._of}MMMM y, HH:mm"
        return format_datetime(local, pattern, tzinfo=local.tzinfo, locale=self._locale)

    def ago(self, at: datetime) -> str:
        """How long ago (or in how long) ``at`` is: ``2 minutes ago``."""
        distance = at - self._now()
        if abs(distance) < timedelta(minutes=1):
            return self("time-just-now" if distance <= timedelta(0) else "time-in-a-moment")
        return format_timedelta(distance, add_direction=True, granularity="minute", locale=self._locale)

    def span(self, length: timedelta) -> str:
        """A length of time: ``38 minutes``."""
        return format_timedelta(length, granularity="minute", threshold=1.5, locale=self._locale)

    def tongue(self, code: str) -> str:
        """The name of a language by its ISO 639 code; the code where it has none."""
        return str(self._locale.languages.get(code, code))

    def number(self, value: float) -> str:
        """A number in the language's own style."""
        return format_decimal(value, locale=self._locale)


@cache
def _parsed(language: str, place: str) -> Resource | None:
    source = files("resources").joinpath("languages", language, f"{place}.ftl")
    return FluentResource(source.read_text(encoding="utf-8")) if source.is_file() else None


@cache
def _bundle(language: str, place: str, isolating: bool) -> FluentBundle | None:
    parsed = _parsed(language, place)
    if parsed is None:
        return None
    bundle = FluentBundle([language], use_isolating=isolating)
    bundle.add_resource(parsed)
    return bundle


def _pattern(language: str, key: str, isolating: bool) -> tuple[FluentBundle, Any] | None:
    name, _, attribute = key.partition(".")
    bundle = _bundle(language, name.partition("-")[0], isolating)
    if bundle is None or not bundle.has_message(name):
        return None
    message = bundle.get_message(name)
    pattern = message.attributes.get(attribute) if attribute else message.value
    return None if pattern is None else (bundle, pattern)


def places() -> Iterator[str]:
    """The names of all word files of the fallback language."""
    for entry in files("resources").joinpath("languages", FALLBACK).iterdir():
        if entry.name.endswith(".ftl"):
            yield entry.name.removesuffix(".ftl")
