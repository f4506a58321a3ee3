"""Whether an account looks where another one looks already: the same place in one spelling."""

import re
from collections.abc import Callable

from desktop.errors import VaultError
from desktop.model.account import Account, Field, FieldKind, Kind, Secret

Place = tuple[str | Secret, ...]


def place_of(kind: Kind, account: Account, secret: Callable[[str], Secret]) -> Place | None:
    """Where the account looks; None where its kind names no place, or where the place is a secret out of reach.

    A secret is compared as it is, without being opened.
    """
    try:
        said = [_answer(field, account, secret) for field in kind.fields if field.name in kind.place]
    except VaultError:
        return None
    return tuple(said) or None


def _answer(field: Field, account: Account, secret: Callable[[str], Secret]) -> str | Secret:
    if field.name in account.secret_names:
        return secret(field.name)
    text = account.settings.get(field.name, field.default).strip()
    return _address(text) if field.kind is FieldKind.ADDRESS else text.casefold()


def _address(text: str) -> str:
    """An address without what makes no difference: how it begins, the case of its host, a slash at its end."""
    bare = re.sub(r"^(feed:)?(//)?(https?://)?", "", text, flags=re.IGNORECASE)
    host, slash, path = bare.partition("/")
    return (host.casefold() + slash + path).rstrip("/")
