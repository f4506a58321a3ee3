"""What the training measured of the reader, and its card; both lie with the weights."""

import json
from dataclasses import asdict
from functools import cache
from importlib.resources import files

from desktop.errors import ContentError
from desktop.model.figures import Figure, Figures, Heard

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
        told = tables.get("heard")
        heard = None if told is None else Heard(**{name: int(count) for name, count in told.items()})
    except (ValueError, KeyError, TypeError, AttributeError) as problem:
        raise ContentError(file=f"{FOLDER}/{NAME}", problem=str(problem)) from problem
    return Figures(shop, posts, heard)


def written(figures: Figures) -> str:
    """The text that ``parsed`` reads."""
    tables: dict[str, object] = {
        kind: {code: asdict(one) for code, one in getattr(figures, kind).items()} for kind in ("shop", "posts")
    }
    tables["heard"] = None if figures.heard is None else asdict(figures.heard)
    return json.dumps(tables, indent=1) + "\n"


def _table(table: dict[str, dict[str, int]]) -> dict[str, Figure]:
    return {code: Figure(**{name: int(count) for name, count in one.items()}) for code, one in table.items()}
