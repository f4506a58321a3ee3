"""How a time is named in each language: ``moments.toml``."""

import re
from collections.abc import Iterator, Mapping
from datetime import time
from functools import cache
from importlib.abc import Traversable

from desktop.content.sheet import Row, resources, sheet
from desktop.content.tone import folded, pattern, phrase
from desktop.content.words import LANGUAGES
from desktop.model.moment import Mark, Moments, Part, Sort

LISTS = ("said", "unsaid", "other", "between", "before")
TABLES = ("language", "prefix", "shift", "numbers", "minutes", "clock", "days", "weekdays", "months")
HOUR, MINUTE = r"(?P<hour>[01]?\d|2[0-4])", r"(?P<minute>[0-5]\d)"
HALF = r"\s?(?P<half>[ap])\.?\s?m\b\.?"
LOOSE = r"(?![\d:]|[.,]\d|\s?%)"


@cache
def load(language: str) -> Moments:
    """The times of a language the app speaks (English for any other); raises ContentError."""
    spoken = language if language in LANGUAGES else LANGUAGES[0]
    return read(resources().joinpath("languages", spoken, "moments.toml"))


def read(source: Traversable) -> Moments:
    """The times of a file; raises ContentError naming it."""
    row = sheet(source).only(*TABLES, *LISTS, "joins", "past", "dates", "spans", "parts")
    prefix = row.text("prefix", "")
    numbers, minutes = _counted(row, "numbers"), _counted(row, "minutes")
    return Moments(
        row.text("language"),
        {name: pattern(row, name, prefix) for name in LISTS}
        | {"joins": _compiled(row, rf"(?<!\w){_either_of(row.texts('joins'))}")},
        tuple(_marks(row, prefix, numbers, minutes)),
        numbers,
        minutes,
        _counted(row, "months"),
        row.number("shift") or 0,
    )


def _marks(row: Row, prefix: str, numbers: Mapping[str, int], minutes: Mapping[str, int]) -> Iterator[Mark]:
    spoken = _either(numbers)
    for one in row.rows("spans"):
        for said in one.texts("words"):
            length = _plain(said).replace("<n>", rf"(?P<n>\d{{1,3}}|{spoken})")
            yield Mark(Sort.SPAN, one.number("minutes") or 0, _compiled(row, rf"(?<!\w){prefix}(?:{length})(?!\w)"))
    yield from (Mark(Sort.CLOCK, 0, clock) for clock in _clocks(row, spoken, _either(minutes)))
    yield Mark(Sort.PAST, 0, pattern(row, "past", prefix))
    for sort, name in ((Sort.DAY, "days"), (Sort.WEEKDAY, "weekdays")):
        yield from (Mark(sort, value, _words(row, said, prefix)) for said, value in _counted(row, name).items())
    months = _either(_counted(row, "months"))
    for date in row.texts("dates"):
        whole = _plain(date).replace("<month>", f"(?P<month>{months})").replace("<d>", r"(?P<d>[0-3]?\d)")
        yield Mark(Sort.DATE, 0, _compiled(row, rf"(?<!\w){prefix}{whole}(?!\w)"))
    for one in row.rows("parts"):
        yield Mark(Sort.PART, 0, pattern(one, "words", prefix), _part(one))


def _part(row: Row) -> Part:
    begins, ends = row.number("begins"), row.number("ends")
    dues = tuple(time.fromisoformat(at) for at in row.texts("dues"))
    return Part(begins or 0, ends or 0, dues, row.flag("closes"), row.flag("rolls"))


def _clocks(row: Row, spoken: str, minutes: str) -> Iterator[re.Pattern[str]]:
    """Clock times: with a colon; as "17h"; with am or pm; a bare hour or one with a dot behind a leading word."""
    clock = Row(row.file, _table(row, "clock"), "clock").only("leads", "signs", "money", "goes_on", "before", "after")
    leads, money = _either_of(clock.texts("leads")), _either_of(clock.texts("money"))
    before, after = _either_of(clock.texts("before")), _either_of(clock.texts("after"))
    goes_on = rf"(?=\s*(?:$|[.,;!?()\"\n-](?!\d)|\u0000)|\s+(?:{_either_of(clock.texts('goes_on'))})(?!\w))"
    yield _compiled(row, rf"(?<!\w)(?P<lead>{leads})?(?<![\d.,:]){HOUR}[:h]{MINUTE}(?![\d:])(?:{HALF})?")
    yield _compiled(row, rf"(?<![\w.,:]){HOUR}\.?{MINUTE}\s?(?:hrs|hours|h)\b")
    yield _compiled(row, rf"(?<!\w){leads}{HOUR}\.{MINUTE}{LOOSE}(?!\s?(?:{money}))(?:{HALF})?")
    yield _compiled(row, rf"(?<![\w.,:])(?P<hour>\d{{1,2}}|{spoken})(?:[.:]{MINUTE})?{HALF}")
    yield _compiled(row, rf"(?<!\w){leads}{HOUR}\s?h(?:rs)?(?!\w)")
    yield _compiled(row, r"(?<![\w.,:])(?<!in\s)(?<!ya\s)(?<!תוכ\s)(?P<hour>1[3-9]|2[0-3])\s?h(?:rs)?(?!\w)")
    signs = _either_of(clock.texts("signs"))
    hour = rf"(?P<hour>\d{{1,2}}|{spoken}){LOOSE}(?!\s?\d)"
    yield _compiled(row, rf"(?<![\w.,:])(?P<before>{before})?{hour}\s+{signs}(?!\w)")
    yield _compiled(row, rf"(?<!\w){leads}(?P<before>{before})?{hour}(?!\w)(?P<after>{after})?{goes_on}")


def _table(row: Row, name: str) -> dict[str, object]:
    value = row.values.get(name)
    if not isinstance(value, dict):
        raise row.broken(f"{name} = {value!r}")
    return value


def _counted(row: Row, name: str) -> dict[str, int]:
    """Words, as they are heard, with their numbers."""
    table = Row(row.file, _table(row, name), name)
    return {folded(word): table.number(word) or 0 for word in table.values}


def _words(row: Row, said: str, prefix: str) -> re.Pattern[str]:
    return _compiled(row, rf"(?<!\w){prefix}(?:{phrase(said)})(?!\w)")


def _either(words: Mapping[str, int]) -> str:
    return "(?:" + "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)) + ")"


def _either_of(phrases: tuple[str, ...]) -> str:
    said = "|".join(_plain(one) for one in sorted(phrases, key=len, reverse=True))
    return f"(?:{said})" if said else "(?!)"


def _plain(said: str) -> str:
    """A phrase that may go on with a letter: a Hebrew word is written together with the next one."""
    return folded(said).replace(" ", r"\s+")


def _compiled(row: Row, said: str) -> re.Pattern[str]:
    try:
        return re.compile(said)
    except re.error as problem:
        raise row.broken(f"{said}: {problem}") from problem
