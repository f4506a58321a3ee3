"""Which place on Google is meant: a business has accounts there, and an account has places."""

import re
from collections.abc import Iterator
from typing import Any

from desktop.connectors.api import Api
from desktop.connectors.glean import link, rows, words
from desktop.connectors.text import one_line
from desktop.errors import Garbled, LockedOut

NAME = re.compile(r"(accounts/\d{1,40})/(locations/\d{1,40})")
_ACCOUNT = re.compile(r"accounts/\d{1,40}")
_MOST_ACCOUNTS = 20
_WHAT = {"readMask": "name,title,metadata"}


def meant(typed: str, accounts: Api, locations: Api) -> dict[str, str]:
    """The place that the owner typed, by its name or number, or the only one: ``name``, ``title`` and ``url``.

    Raises SourceError naming the places there are.
    """
    typed = typed.strip().strip("/")
    if found := NAME.fullmatch(typed):
        return _described(found[1], locations.get(f"/v1/{found[2]}", _WHAT).data)
    known = list(_places(accounts, locations))
    if not known:
        raise LockedOut("errors-google-no-place")
    named = [one for one in known if typed.casefold() in (one["title"].casefold(), one["name"].rpartition("/")[2])]
    if len(chosen := named if typed else known) != 1:
        raise Garbled("errors-google-place", names=one_line(", ".join(one["title"] for one in known), 300))
    return chosen[0]


def _places(accounts: Api, locations: Api) -> Iterator[dict[str, str]]:
    for account in rows(accounts.get("/v1/accounts", {"pageSize": _MOST_ACCOUNTS}).data, "accounts")[:_MOST_ACCOUNTS]:
        if _ACCOUNT.fullmatch(name := words(account, "name")):
            found = locations.get(f"/v1/{name}/locations", {**_WHAT, "pageSize": 100}).data
            places = (_described(name, one) for one in rows(found, "locations"))
            yield from (one for one in places if NAME.fullmatch(one["name"]))


def _described(account: str, one: Any) -> dict[str, str]:  # noqa: ANN401 - JSON
    name = f"{account}/{words(one, 'name')}"
    return {
        "name": name,
        "title": one_line(words(one, "title")) or name,
        "url": link(words(one, "metadata", "mapsUri")),
    }
