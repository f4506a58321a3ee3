"""Between rows and nouns: times as milliseconds, small collections as JSON."""

import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLI = timedelta(milliseconds=1)
STEP = 2000  # rows


def millis(at: datetime) -> int:
    """Whole milliseconds since 1970, UTC."""
    return (at - _EPOCH) // _MILLI


def moment(value: int | None) -> datetime | None:
    """The moment of a column that may be empty."""
    return None if value is None else when(value)


def when(value: int) -> datetime:
    """The moment of a column that is never empty."""
    return _EPOCH + value * _MILLI


def optional_millis(at: datetime | None) -> int | None:
    """Milliseconds, or an empty column."""
    return None if at is None else millis(at)


def packed(values: Mapping[str, object]) -> str:
    """A sentence's values as JSON; moments are kept as such."""
    return json.dumps(values, ensure_ascii=False, default=_pack_moment)


def unpacked(text: str | None) -> dict[str, str | int | float | datetime]:
    """The values again, moments as moments."""
    return {} if not text else {name: _unpack_moment(value) for name, value in json.loads(text).items()}


def in_one_step(conn: sqlite3.Connection, columns: str, found: str, values: Sequence[object]) -> list[list[Any]]:
    """All rows of the question ``found`` at once, each a list of its ``columns`` (with commas).

    Every row that is read on its own gives the interpreter's lock away and takes it back at once: a window that
    waits for it is woken for each row and always comes too late (tests/bench/ingest.py shows it).
    """
    sql = f"select json_group_array(json_array({columns})) from ({found})"
    rows: list[list[Any]] = json.loads(conn.execute(sql, values).fetchone()[0])
    return rows


def in_few_steps(conn: sqlite3.Connection, columns: str, found: str, values: Sequence[object]) -> Iterator[list[Any]]:
    """The rows of a long answer, ``STEP`` of them in one step: the text of one step is taken apart in a few
    milliseconds, in which no other thread can run."""
    for start in count(0, STEP):
        rows = in_one_step(conn, columns, f"{found} limit {STEP} offset {start}", values)
        yield from rows
        if len(rows) < STEP:
            return


def _pack_moment(value: object) -> object:
    if isinstance(value, datetime):
        return {"moment": millis(value)}
    raise TypeError(f"cannot keep {type(value).__name__}")


def _unpack_moment(value: object) -> str | int | float | datetime:
    if isinstance(value, dict):
        return when(int(value["moment"]))
    if isinstance(value, str | int | float):
        return value
    return str(value)
