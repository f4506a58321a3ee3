"""How platforms take reports of reviews: read from grounds.toml."""

from collections.abc import Mapping
from functools import cache
from importlib.abc import Traversable

from desktop.content.sheet import Row, resources, sheet
from desktop.model.report import Form, Ground


@cache
def load() -> Mapping[str, Form]:
    """The forms by platform; raises ContentError."""
    return read(resources().joinpath("grounds.toml"))


def read(source: Traversable) -> Mapping[str, Form]:
    """The forms of a file by platform; raises ContentError naming it."""
    whole = sheet(source).only("form")
    forms = [_form(row) for row in whole.rows("form")]
    by_platform = {form.platform: form for form in forms}
    if len(by_platform) < len(forms):
        raise whole.broken("a platform is there twice")
    return by_platform


def _form(row: Row) -> Form:
    row.only("platform", "help", *Ground)
    named = {ground: row.text(ground, "") for ground in Ground}
    help = row.text("help")
    if not help.startswith("https://"):
        raise row.broken(f"help = {help!r}")
    return Form(row.text("platform"), {ground: name for ground, name in named.items() if name}, help)
