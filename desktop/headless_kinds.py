"""The kinds of account and the places of messages as the command line names them: for its help, and for refusing."""

from collections.abc import Iterator

from desktop.connectors import CONNECTORS
from desktop.connectors.files.values import platform_of
from desktop.content import platforms
from desktop.errors import OwnerError
from desktop.model.account import Field, FieldKind, Kind


def help_of_kinds() -> str:
    """All kinds with the answers that each asks for, a line for each."""
    return "\n".join(("kinds, and the answers each asks for (in brackets: may be left out):", *_lines()))


def platform(typed: str) -> str:
    """The id of the place that was ``typed``, by one of its names; OwnerError names the places there are."""
    id = platform_of(typed)
    if typed and id not in platforms.load():
        raise OwnerError("errors-platform-unknown", given=typed, names=", ".join(platforms.load()))
    return id if typed else ""


def _lines() -> Iterator[str]:
    for connector in CONNECTORS:
        kind: Kind = connector.kind
        asked = " ".join(_asked(field) for field in kind.fields)
        yield f"  {kind.id}\n      {asked}"


def _asked(field: Field) -> str:
    """How an answer is given: a sign-in may be a token that is pasted."""
    if field.kind is FieldKind.SWITCH:
        said = f"--set {field.name}=yes"
    elif field.secret:
        said = f"--secret {field.name}"
    else:
        said = f"--set {field.name}={field.default or '…'}"
    if field.kind is FieldKind.SIGN_IN:
        said = f"--sign-in|{said}"
    return said if field.required and not field.default else f"[{said}]"
