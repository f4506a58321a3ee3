"""Whether an account looks where another one looks already: the same place in one spelling."""

import re
from collections.abc import Callable

from desktop.errors import VaultError
from desktop.model.account import Account, Field, FieldKind, Kind, Secret

Place = tuple[str, ...]


def place_of(kind: Kind, account: Account, secret: Callable[[str], Secret]) -> Place | None:
    """Where the account looks; None where its kind names no place, or where the place is a secret out of reach.

    A secret is compared in memory only; it goes nowhere from here.
    """
    try:
        said = [_answer(field, account, secret) for field in kind.fields if field.name in kind.place]
    except VaultError:
        return None
    return tuple(said) or None


def _answer(field: Field, account: Account, secret: Callable[[str], Secret]) -> str:
    hidden = field.name in account.secret_names
    text = secret(field.name).reveal() if hidden else account.settings.get(field.name, field.default)
    return _address(text.strip()) if field.kind is FieldKind.ADDRESS else text.strip().casefold()


def _address(text: str) -> str:
    """An address without what makes no difference: how it begins, the case of its host, a slash at its end."""
    bare = re.sub(r"^(feed:)?(//)?(https?://)?", "", text, flags=re.IGNORECASE)
    host, slash, path = bare.partition("/")
    return (host.casefold() + slash + path).rstrip("/")
