"""What the training measured of the reader, and its card; both lie with the weights."""

import json
from dataclasses import fields
from functools import cache
from importlib.resources import files

from desktop.errors import ContentError
from desktop.model.figures import Figure, Figures

FOLDER, NAME, CARD = "reading", "figures.json", "card.md"


@cache
def load() -> Figures:
    """How often the reader was right; raises ContentError."""
    return parsed(files("resources").joinpath(FOLDER, NAME).read_text(encoding="utf-8"))


def card() -> str:
    """The whole model card (Markdown, in English)."""
    return files("resources").joinpath(FOLDER, CARD).read_text(encoding="utf-8")


def parsed(text: str) -> Figures:
    """The figures in ``text`` (JSON); raises ContentError that says what is wrong."""
    try:
        tables = json.loads(text)
        shop, posts = (_table(tables[kind]) for kind in ("shop", "posts"))
    except (ValueError, KeyError, TypeError, AttributeError) as problem:
        raise ContentError(file=f"{FOLDER}/{NAME}", problem=str(problem)) from problem
    return Figures(shop, posts)


def written(figures: Figures) -> str:
    """The text that ``parsed`` reads."""
    tables = {kind: {code: _plain(one) for code, one in getattr(figures, kind).items()} for kind in ("shop", "posts")}
    return json.dumps(tables, indent=1) + "\n"


def _table(table: dict[str, dict[str, int]]) -> dict[str, Figure]:
    return {code: Figure(**{name: int(count) for name, count in one.items()}) for code, one in table.items()}


def _plain(figure: Figure) -> dict[str, int]:
    return {field.name: getattr(figure, field.name) for field in fields(Figure)}
