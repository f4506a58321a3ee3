"""One TOML file under resources/: its values by name and type; a broken one names the file and the place."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.abc import Traversable
from importlib.resources import files
from typing import TypeVar

from desktop.errors import ContentError

T = TypeVar("T")


def resources() -> Traversable:
    """The folder of our own content."""
    return files("resources")


@dataclass(frozen=True, slots=True)
class Row:
    """A table of a file. Every wrong value raises ContentError with the file, the place and what is wrong."""

    file: str
    values: Mapping[str, object]
    place: str = ""

    def text(self, name: str, default: str | None = None) -> str:
        """A text; ``default`` where it is missing (None: it must be there and not be empty)."""
        value = self.values.get(name, default)
        if not isinstance(value, str) or (default is None and not value.strip()):
            raise self.broken(f"{name} = {value!r}")
        return value

    def number(self, name: str) -> int | None:
        """A whole number, or None where it is missing."""
        value = self.values.get(name)
        if value is not None and type(value) is not int:
            raise self.broken(f"{name} = {value!r}")
        return value

    def minutes(self, name: str) -> float:
        """A length of time in minutes; it must be there."""
        value = self.values.get(name)
        if not isinstance(value, int | float) or isinstance(value, bool):
            raise self.broken(f"{name} = {value!r}")
        return float(value)

    def flag(self, name: str) -> bool:
        """A yes or no; no where it is missing."""
        value = self.values.get(name, False)
        if not isinstance(value, bool):
            raise self.broken(f"{name} = {value!r}")
        return value

    def texts(self, name: str) -> tuple[str, ...]:
        """A list of texts; empty where it is missing."""
        return tuple(self._one(name, value, str) for value in self._list(name))

    def numbers(self, name: str) -> tuple[int, ...]:
        """A list of whole numbers; empty where it is missing."""
        return tuple(self._one(name, value, int) for value in self._list(name))

    def rows(self, name: str) -> tuple["Row", ...]:
        """The tables of a list; empty where it is missing."""
        tables = [self._one(name, value, dict) for value in self._list(name)]
        return tuple(Row(self.file, table, f"{name} {number}") for number, table in enumerate(tables, start=1))

    def table(self, name: str) -> "Row":
        """A table inside; an empty one where it is missing."""
        return Row(self.file, self._one(name, self.values.get(name, {}), dict), name)

    def only(self, *names: str) -> "Row":
        """The same row, once it is sure that it holds no other names than these."""
        for name in sorted(set(self.values) - set(names)):
            raise self.broken(f"{name} is unknown")
        return self

    def broken(self, problem: str) -> ContentError:
        """The error to raise for this row."""
        return ContentError(file=self.file, problem=f"{self.place}: {problem}" if self.place else problem)

    def _list(self, name: str) -> list[object]:
        value = self.values.get(name, [])
        if not isinstance(value, list):
            raise self.broken(f"{name} = {value!r}")
        return value

    def _one(self, name: str, value: object, kind: type[T]) -> T:
        if not isinstance(value, kind) or isinstance(value, bool):
            raise self.broken(f"{name} holds {value!r}")
        return value


def sheet(source: Traversable) -> Row:
    """The whole file; raises ContentError where it is missing, unreadable or not TOML."""
    try:
        return Row(source.name, tomllib.loads(source.read_text(encoding="utf-8")))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as problem:
        raise ContentError(file=source.name, problem=str(problem)) from problem
