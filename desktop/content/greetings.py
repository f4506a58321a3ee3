"""How a reply calls somebody by name: ``greetings.toml``."""

import re
from functools import cache
from importlib.abc import Traversable

from desktop.content.sheet import resources, sheet
from desktop.model.voice import Greetings

SETS = ("titles", "parents", "joins", "own", "no_names", "opens")


@cache
def load() -> Greetings:
    """The words of the three languages together; raises ContentError."""
    return read(resources().joinpath("greetings.toml"))


def read(source: Traversable) -> Greetings:
    """The words of a file; raises ContentError naming it."""
    row = sheet(source).only("greets", "same", *SETS)
    same = row.values.get("same")
    if not isinstance(same, list) or not all(isinstance(names, list) and len(names) > 1 for names in same):
        raise row.broken(f"same = {same!r}")
    greets = sorted(row.texts("greets"), key=len, reverse=True)
    try:
        pattern = re.compile(rf"\W*(?:{'|'.join(greets)})(?![\w'])[\s,]*", re.IGNORECASE)
    except re.error as problem:
        raise row.broken(f"greets: {problem}") from problem
    words = {name: frozenset(row.texts(name)) for name in SETS}
    return Greetings(pattern, words, tuple(frozenset(names) for names in same))
