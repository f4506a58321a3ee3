"""The calm texts: which fields each has and where it fits; the words themselves are in ``template.ftl``."""

from enum import StrEnum
from functools import cache
from importlib.abc import Traversable

from desktop.content.sheet import Row, resources, sheet
from desktop.model.playbook import CRISIS, Stage
from desktop.model.reading import Concern, Mood, Risk
from desktop.model.reply import Template
from desktop.model.voice import Criterion


@cache
def load() -> tuple[Template, ...]:
    """All templates in the order of the file; raises ContentError."""
    return read(resources().joinpath("templates.toml"))


@cache
def titles() -> frozenset[str]:
    """What stands before a name and is said with it, in small letters; raises ContentError."""
    return frozenset(sheet(resources().joinpath("templates.toml")).texts("titles"))


@cache
def firms() -> frozenset[str]:
    """Words that tell a business's name from a person's, in small letters; raises ContentError."""
    return frozenset(sheet(resources().joinpath("templates.toml")).texts("firms"))


@cache
def nobody() -> frozenset[str]:
    """What stands in the place of a name where nobody gave one, in small letters; raises ContentError."""
    return frozenset(sheet(resources().joinpath("templates.toml")).texts("nobody"))


def read(source: Traversable) -> tuple[Template, ...]:
    """The templates of a file; raises ContentError naming it."""
    whole = sheet(source).only("template", "nobody", "titles", "firms")
    templates = tuple(_template(row) for row in whole.rows("template"))
    ids = [template.id for template in templates]
    for id in ids:
        if ids.count(id) > 1:
            raise whole.broken(f"{id} is there twice")
    return templates


def _template(row: Row) -> Template:
    row.only("id", "fields", "kinds", "concerns", "risks", "moods", "stages", "private", "spares", "short")
    stages = row.numbers("stages")
    if not set(stages) <= set(CRISIS):
        raise row.broken(f"stages = {stages}")
    return Template(
        id=row.text("id"),
        fields=row.texts("fields"),
        kinds=row.texts("kinds"),
        concerns=_known(row, "concerns", Concern),
        stages=tuple(Stage(stage) for stage in stages),
        public=not row.flag("private"),
        risks=_known(row, "risks", Risk),
        moods=_known(row, "moods", Mood),
        short=row.flag("short"),
        spares=tuple(map(Criterion, _known(row, "spares", Criterion))),
    )


def _known(row: Row, name: str, kind: type[StrEnum]) -> tuple[str, ...]:
    values = row.texts(name)
    if not set(values) <= set(kind):
        raise row.broken(f"{name} = {values}")
    return values
