"""Tables of messages: CSV with any sign between its columns, JSON lists, JSON line by line."""

import csv
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import islice

from desktop.connectors.files import columns, dates, values
from desktop.connectors.files.dates import Stamp
from desktop.connectors.files.opening import Source
from desktop.connectors.files.settling import Row, settle, unreadable
from desktop.connectors.files.values import Content
from desktop.connectors.text import one_line
from desktop.errors import OwnerError
from desktop.model.imports import FIELDS, Aside, Choices, Found, Order, Shape, Unread, Why
from desktop.turn import at_ease

MOST_COLUMNS = 100
LOOKED_AT = 60  # rows by which delimiters and columns are told
DEEPEST = 4  # levels of names inside one another: reviewer.profile.displayName
_DELIMITERS = ",;\t|"
_OF_GOOGLE = {"starRating", "createTime"}  # the names in a download of one's own Google reviews
_HOLDERS = ("messages", "reviews", "comments", "items", "data", "results", "posts", "conversations")


@dataclass(slots=True)
class Table:
    """Names of columns, rows with their lines, and what could not be taken apart."""

    headers: tuple[str, ...]
    rows: list[tuple[int, Sequence[str]]]
    unread: list[Unread] = field(default_factory=list)


def read(source: Source, choices: Choices, now: datetime, name: str) -> Found:
    """The messages of a table; OwnerError where the file is none."""
    table = _table(source, name)
    chosen = columns.guessed(table.headers, [row for _, row in table.rows[:LOOKED_AT]])
    if choices.columns is not None:
        width = len(table.headers)
        chosen = {one: at for one, at in choices.columns.items() if one in FIELDS and 0 <= at < width}
    usual = "google" if set(table.headers) >= _OF_GOOGLE else "web"
    told = _Telling(chosen, values.platform_of(choices.platform) or usual)
    rows = [row for line, cells in at_ease(table.rows) if (row := told.row(line, cells)) is not None]
    order, day_first = dates.order_of([row.stamp for row in rows], now, either_way=True)
    if choices.day_first is not None and order in (Order.LIKELY, Order.OPEN):
        order, day_first = Order.LIKELY, choices.day_first
    found = settle(rows, day_first, now)
    return Found(
        shape=Shape.TABLE,
        messages=found.messages,
        answered=found.answered,
        unread=tuple(sorted((*table.unread, *told.unread, *found.unread), key=lambda one: one.line)),
        aside={**told.aside, **found.aside},
        order=order,
        day_first=day_first,
        headers=table.headers,
        columns=chosen,
        encoding=source.encoding,
    )


class _Telling:
    """Makes rows of cells by the columns of a table."""

    def __init__(self, chosen: Mapping[str, int], platform: str) -> None:
        self._chosen, self._platform = chosen, platform
        self.unread: list[Unread] = []
        self.aside: Counter[Aside] = Counter()

    def row(self, line: int, cells: Sequence[str]) -> Row | None:
        """The message of a row, None where it holds none that can be read."""
        given = {name: cells[place].strip() for name, place in self._chosen.items() if place < len(cells)}
        stamp = _stamp(given.get("date", ""), given.get("time", ""))
        content = self._content(given)
        if stamp is None:
            why = Why.BAD_DATE if given.get("date") else Why.NO_DATE
        elif not (content.text or content.title or content.stars):
            why = Why.EMPTY
        else:
            return Row(line, stamp, content, dates.stamp(given.get("answered", "")))
        self.unread.append(unreadable(line, why, " · ".join(filter(None, cells))))
        return None

    def _content(self, given: Mapping[str, str]) -> Content:
        told = given.get("stars", "")
        stars = values.stars_of(told)
        if told and stars is None:
            self.aside[Aside.STARS] += 1
        return Content(
            author=given.get("author", ""),
            handle=given.get("handle", ""),
            text=given.get("text", ""),
            title=given.get("title", ""),
            stars=stars,
            link=values.link_of(given.get("link", "")),
            platform=values.platform_of(given.get("platform", "")) or self._platform,
        )


def _stamp(date: str, time: str) -> Stamp | None:
    stamp = dates.stamp(date)
    clock = dates.clock_of(time) if time else None
    return replace(stamp, clock=clock) if stamp is not None and clock is not None else stamp


# -- taking a file apart --------------------------------------------------------------------------


def _table(source: Source, name: str) -> Table:
    begin = source.beginning(4096).lstrip("\ufeff \t\r\n")
    if begin[:1] in ("[", "{"):
        found = _json(source) or _json_lines(source)
        if found is None:
            raise OwnerError("errors-import-json", file=name)
        return found
    found = _csv(source)
    if found is None:
        raise OwnerError("errors-import-strange", file=name)
    return found


def _csv(source: Source) -> Table | None:
    delimiter = _delimiter(source.beginning(262_144))
    if not delimiter:
        return None
    rows, unread = list[tuple[int, Sequence[str]]](), list[Unread]()
    reader = csv.reader(source.lines(), delimiter=delimiter)
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            break
        except csv.Error:
            unread.append(unreadable(reader.line_num, Why.BROKEN))
            continue
        told = any(cell.strip() for cell in cells)
        if told and not (not rows and cells[0].startswith("sep=")):  # a hint for spreadsheets
            rows.append((reader.line_num, cells[:MOST_COLUMNS]))
    if not rows:
        return None
    first = rows[0][1]
    if columns.is_header(first, [cells for _, cells in rows[1:LOOKED_AT]]):
        return Table(_headers(first), rows[1:], unread)
    widest = max(len(cells) for _, cells in rows[:LOOKED_AT])
    return Table(_headers([""] * widest), rows, unread)


def _headers(names: Iterable[str]) -> tuple[str, ...]:
    """The names, each on one line; a column without one is called by its number."""
    return tuple(one_line(name, columns.LONGEST_HEADER) or str(place) for place, name in enumerate(names, start=1))


def _delimiter(text: str) -> str:
    """The sign that gives most rows the same number of columns, two or more; empty where none does."""
    best, sign = (0.0, 0), ""
    for one in _DELIMITERS:
        widths = _widths(text, one)
        usual, count = widths.most_common(1)[0] if widths else (0, 0)
        share = count / widths.total() if widths else 0.0
        if usual > 1 and share > 0.6 and (round(share, 1), usual) > best:
            best, sign = (round(share, 1), usual), one
    return sign


def _widths(text: str, delimiter: str) -> Counter[int]:
    reader, widths = csv.reader(text.splitlines(keepends=True), delimiter=delimiter), Counter[int]()
    with suppress(csv.Error):
        widths.update(len(cells) for cells in islice(reader, LOOKED_AT) if cells)
    return widths


def _json(source: Source) -> Table | None:
    try:
        whole = json.loads(source.lines().read())
    except (ValueError, RecursionError):
        return None
    if isinstance(whole, dict):
        lists = {name: one for name, one in whole.items() if isinstance(one, list) and one}
        whole = next((lists[name] for name in _HOLDERS if name in lists), None) or next(iter(lists.values()), [whole])
    return _of_records(enumerate(whole, start=1), []) if isinstance(whole, list) else None


def _json_lines(source: Source) -> Table | None:
    unread: list[Unread] = []

    def records() -> Iterator[tuple[int, object]]:
        for number, line in enumerate(source.lines(), start=1):
            if line.strip():
                try:
                    yield number, json.loads(line)
                except (ValueError, RecursionError):
                    unread.append(unreadable(number, Why.BROKEN, line[:400]))

    return _of_records(records(), unread)


def _of_records(records: Iterable[tuple[int, object]], unread: list[Unread]) -> Table | None:
    """Records as rows; the columns are all names that occur, in the order in which they first do."""
    places: dict[str, int] = {}
    flat: list[tuple[int, dict[str, str]]] = []
    for number, record in at_ease(records):
        if isinstance(record, dict):
            flat.append((number, dict(_flattened(record))))
            for name in flat[-1][1]:
                if len(places) < MOST_COLUMNS:
                    places.setdefault(name, len(places))
        else:
            unread.append(unreadable(number, Why.BROKEN, str(record)[:400]))
    rows = [(number, [cells.get(name, "") for name in places]) for number, cells in flat]
    return Table(_headers(places), list(rows), unread) if rows else None


def _flattened(record: Mapping[str, object], before: str = "", depth: int = 1) -> Iterator[tuple[str, str]]:
    for name, value in record.items():
        key = f"{before}{name}"[: 2 * columns.LONGEST_HEADER]
        if isinstance(value, dict):
            if depth < DEEPEST:
                yield from _flattened(value, key + ".", depth + 1)
        elif value is not None and not isinstance(value, list):
            yield key, str(value)
