"""Words that stand for each other, in each language: ``kin.toml``."""

from functools import cache
from importlib.abc import Traversable

from desktop.content.sheet import resources, sheet
from desktop.content.words import LANGUAGES
from desktop.model.voice import Kin


@cache
def load(language: str) -> tuple[Kin, ...]:
    """The rows of a language the app speaks (English for any other); raises ContentError."""
    spoken = language if language in LANGUAGES else LANGUAGES[0]
    return read(resources().joinpath("languages", spoken, "kin.toml"))


def read(source: Traversable) -> tuple[Kin, ...]:
    """The rows of a file; raises ContentError naming it."""
    whole = sheet(source).only("language", "rows")
    rows = whole.values.get("rows")
    if not isinstance(rows, list) or not all(isinstance(row, list) and len(row) > 1 for row in rows):
        raise whole.broken(f"rows = {rows!r}")
    for forms in (forms for row in rows for forms in row):
        if not isinstance(forms, list) or not forms or not all(isinstance(one, str) and one for one in forms):
            raise whole.broken(f"rows hold {forms!r}")
    return tuple(tuple(tuple(forms) for forms in row) for row in rows)
