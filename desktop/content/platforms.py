"""The places people write: their names, and how long a reply may be there."""

from collections.abc import Mapping
from functools import cache
from importlib.abc import Traversable

from desktop.content.sheet import Row, resources, sheet
from desktop.model.reply import Platform

UNITS = ("characters", "graphemes", "weighted")


@cache
def load() -> Mapping[str, Platform]:
    """All platforms by id; raises ContentError."""
    return read(resources().joinpath("platforms.toml"))


def read(source: Traversable) -> Mapping[str, Platform]:
    """The platforms of a file by id; raises ContentError naming it."""
    whole = sheet(source).only("platform")
    platforms = [_platform(row) for row in whole.rows("platform")]
    by_id = {platform.id: platform for platform in platforms}
    if len(by_id) < len(platforms):
        raise whole.broken("a platform is there twice")
    return by_id


def _platform(row: Row) -> Platform:
    row.only("id", "name", "limit", "unit", "threads", "folds")
    limit, unit, folds = row.number("limit"), row.text("unit", "characters"), row.number("folds")
    if unit not in UNITS or any(one is not None and one <= 0 for one in (limit, folds)):
        raise row.broken(f"limit {limit}, folds {folds}, unit {unit!r}")
    return Platform(row.text("id"), row.text("name"), limit, unit, row.flag("threads"), folds)
