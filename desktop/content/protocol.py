"""The response protocol: who answers what and how fast, who is called at which level."""

from datetime import timedelta
from functools import cache
from importlib.abc import Traversable

from desktop.content.sheet import Row, resources, sheet
from desktop.model.meter import NO_LEVEL, Level
from desktop.model.people import Answering, Protocol, Role, Tier


@cache
def load() -> Protocol:
    """The protocol that the app comes with; raises ContentError."""
    return read(resources().joinpath("protocol.toml"))


def read(source: Traversable) -> Protocol:
    """The protocol of a file; raises ContentError naming it."""
    whole = sheet(source).only("patience", "alone", "answering", "level")
    patience = _minutes(whole, "patience")
    if patience is None:
        raise whole.broken("patience is missing")
    answering = tuple(_answering(row) for row in whole.rows("answering"))
    tiers = tuple(_tier(row) for row in whole.rows("level"))
    return Protocol(answering, tiers, patience, _roles(whole, "alone"))


def _answering(row: Row) -> Answering:
    row.only("what", "role", "within")
    return Answering(row.text("what"), _role(row, row.text("role")), _minutes(row, "within"))


def _tier(row: Row) -> Tier:
    row.only("level", "called", "every")
    level = row.text("level")
    if level not in {str(one) for one in Level if one not in NO_LEVEL}:
        raise row.broken(f"level {level!r}")
    return Tier(Level(level), _roles(row, "called"), _minutes(row, "every"))


def _roles(row: Row, name: str) -> tuple[Role, ...]:
    return tuple(_role(row, text) for text in row.texts(name))


def _role(row: Row, text: str) -> Role:
    if text not in set(Role):
        raise row.broken(f"role {text!r}")
    return Role(text)


def _minutes(row: Row, name: str) -> timedelta | None:
    value = row.number(name)
    if value is not None and value <= 0:
        raise row.broken(f"{name} = {value}")
    return None if value is None else timedelta(minutes=value)
