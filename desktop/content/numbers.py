"""Reads the meter's numbers from ``meter.toml``; a missing, unknown or wrong number names itself."""

import math
import tomllib
from collections.abc import Mapping
from dataclasses import fields
from functools import cache
from importlib.resources import files
from typing import TypeVar

from desktop.errors import ContentError
from desktop.model.numbers import (
    Burst,
    Danger,
    Lasting,
    Levels,
    Numbers,
    Rarities,
    Rating,
    Silence,
    Spread,
    Steps,
    Surge,
    Voices,
    Waiting,
)

FILE = "meter.toml"
_GROUPS = {
    "burst": Burst,
    "danger": Danger,
    "sensitivity": Rarities,
    "voices": Voices,
    "surge": Surge,
    "spread": Spread,
    "rating": Rating,
    "waiting": Waiting,
    "steps": Steps,
    "silence": Silence,
    "lasting": Lasting,
    "levels": Levels,
}
T = TypeVar("T")


@cache
def load() -> Numbers:
    """The meter's numbers; raises ContentError."""
    return parsed(files("resources").joinpath(FILE).read_text(encoding="utf-8"))


def parsed(text: str) -> Numbers:
    """The numbers in ``text`` (TOML); raises ContentError that names the group and the number."""
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as problem:
        raise _broken(str(problem)) from problem
    _same_names("file", set(tables), set(_GROUPS))
    return Numbers(**{name: _group(name, kind, tables[name]) for name, kind in _GROUPS.items()})


def _group(name: str, kind: type[T], table: object) -> T:
    if not isinstance(table, Mapping):
        raise _broken(f"{name} is not a table")
    wanted = {field.name: field.type for field in fields(kind)}  # type: ignore[arg-type]
    _same_names(name, set(table), set(wanted))
    return kind(**{key: _number(f"{name}.{key}", wanted[key], table[key]) for key in wanted})


def _number(name: str, kind: object, value: object) -> int | float | tuple[int, ...]:
    if kind is int and type(value) is int and value >= 0:
        return value
    if kind is float and isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value):
        return float(value)
    if isinstance(value, list) and _windows(value) and kind not in (int, float):
        return tuple(value)
    raise _broken(f"{name} = {value!r}")


def _windows(value: list[object]) -> bool:
    hours = [hour for hour in value if type(hour) is int and hour > 0]
    return bool(value) and len(hours) == len(value) and hours == sorted(set(hours))


def _same_names(where: str, found: set[str], wanted: set[str]) -> None:
    for name in sorted(wanted - found):
        raise _broken(f"{where}: {name} is missing")
    for name in sorted(found - wanted):
        raise _broken(f"{where}: {name} is unknown")


def _broken(problem: str) -> ContentError:
    return ContentError(file=FILE, problem=problem)
