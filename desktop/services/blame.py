"""A trouble met while an account's form is tried is told at the field whose answer mends it."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from desktop.connectors import oauth
from desktop.errors import DeskError, Gone, LockedOut
from desktop.model.account import FieldKind, Kind, Secret

_NEVER_HELD = {"errors-sign-in-again": "errors-token-wrong", "errors-token-over": "errors-token-copy"}


@contextmanager
def told_at_its_field(kind: Kind, answers: Mapping[str, str], *, pasted: bool = False) -> Iterator[None]:
    """Raise what goes wrong within as it is said of a form, with its ``field`` where one of the form mends it.

    ``pasted``: a token that was pasted never held; it did not end.
    """
    try:
        yield
    except DeskError as trouble:
        said = _of_a_form(trouble, pasted=pasted)
        field = kind.mended_by(said.key, answers)
        if field:
            said.values = {"field": field, **said.values}
        if said is trouble:
            raise
        raise said from None


def pasted(kind: Kind, given: Mapping[str, Secret]) -> bool:
    """Whether a token was pasted, not earned in the browser. Without a sign-in every secret is pasted."""
    signs_in = any(field.kind is FieldKind.SIGN_IN for field in kind.fields)
    names = [field.name for field in kind.fields if not signs_in or field.kind is FieldKind.SIGN_IN]
    return any(not (signs_in and oauth.is_earned(given[name])) for name in names if name in given)


def never_held(trouble: DeskError) -> DeskError:
    """What is said where a token was refused that never worked: it did not end."""
    return LockedOut(_NEVER_HELD[trouble.key]) if trouble.key in _NEVER_HELD else trouble


def _of_a_form(trouble: DeskError, *, pasted: bool) -> DeskError:
    """What is said of an account that worked before is said otherwise of answers that are tried."""
    if trouble.key == Gone.default_key:
        return Gone("errors-gone-check")
    return never_held(trouble) if pasted else trouble
