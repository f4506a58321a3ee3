"""The paths for when people are in danger, and the public numbers that are suggested: read from safety.toml."""

from functools import cache
from importlib.abc import Traversable

from desktop.content.sheet import Row, resources, sheet
from desktop.model.reading import Risk
from desktop.model.safety import Advice, Path, Suggested

ACTS = ("", "keep", "reply")


@cache
def load() -> tuple[tuple[Path, ...], tuple[Suggested, ...]]:
    """The paths and the numbers, both in order; raises ContentError."""
    return read(resources().joinpath("safety.toml"))


def read(source: Traversable) -> tuple[tuple[Path, ...], tuple[Suggested, ...]]:
    """The paths and the numbers of a file; raises ContentError naming it."""
    whole = sheet(source).only("path", "number")
    return tuple(map(_path, whole.rows("path"))), tuple(map(_number, whole.rows("number")))


def _path(row: Row) -> Path:
    row.only("id", "risks", "template", "line")
    risks, template = row.texts("risks"), row.text("template", "")
    if not set(risks) <= set(Risk):
        raise row.broken(f"risks = {risks}")
    return Path(row.text("id"), frozenset(map(Risk, risks)), tuple(map(_line, row.rows("line"))), template)


def _line(row: Row) -> Advice:
    act = row.only("id", "act").text("act", "")
    if act not in ACTS:
        raise row.broken(f"act = {act!r}")
    return Advice(row.text("id"), act)


def _number(row: Row) -> Suggested:
    row.only("id", "number", "listens")
    return Suggested(row.text("id"), row.text("number"), row.flag("listens"))
