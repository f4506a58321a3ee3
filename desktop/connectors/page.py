"""Which Facebook Page a token opens, and how to come by a token that lasts.

The owner pastes a token or signs in. A token of a person is exchanged for a long one where the app's secret is known,
and then for the Page's own, which does not wear out; that one takes its place in the vault.
"""

import json
import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from desktop.connectors import graph, oauth
from desktop.connectors.api import Api, Found
from desktop.connectors.base import Door, Http
from desktop.connectors.glean import rows, words
from desktop.connectors.text import one_line
from desktop.errors import Garbled, LockedOut, OwnerError
from desktop.model.account import Account, Secret, Secrets

AUTHORIZE = f"https://www.facebook.com/{graph.VERSION}/dialog/oauth"
PERMISSIONS = "pages_show_list, pages_read_engagement, pages_read_user_content, pages_manage_engagement"


@dataclass(frozen=True, slots=True)
class Page:
    """The Page, and the interface asked with its token."""

    id: str
    name: str
    api: Api
    proof: dict[str, str]

    def get(self, path: str, query: dict[str, str]) -> Found:
        """Ask for ``path``; raises SourceError."""
        return self.api.get(path, {**query, **self.proof})


def door(account: Account, secrets: Secrets, redirect: str, base: str) -> Door:
    """Facebook's sign-in with the owner's own app; OwnerError where its id or secret is missing.

    An app that is still in development may come back to ``localhost`` without further ado, but not to its number.
    """
    secret = secrets.get("client_secret")
    for name, given in (("client_id", account.settings.get("client_id")), ("client_secret", secret)):
        if not given:
            raise OwnerError("errors-field-missing", field=name, kind=account.kind)
    back = {"redirect_uri": redirect.replace("//127.0.0.1", "//localhost")}
    scope = PERMISSIONS.replace(" ", "")
    return Door(AUTHORIZE, f"{base}/oauth/access_token", account.settings["client_id"], scope, secret, extra=back)


def opened(account: Account, secrets: Secrets, http: Http, base: str, now: Callable[[], datetime]) -> Page:
    """The Page that the owner named; raises SourceError where the token does not open it."""
    held, named = _held(secrets), graph.named(PERMISSIONS, now)
    if held is None:
        token = _lasting(account, secrets, Api(http, base, oauth.bearer(secrets, http, now()), named))
        held = _chosen(_pages(Api(http, base, token, named), _proof(token, secrets)), account)
        secrets.renew(oauth.NAME, Secret(json.dumps(held)), used_up=False)
    elif not _is_meant(account, held):
        raise LockedOut("errors-facebook-page", names=held["name"])
    token = Secret(held["access"])
    return Page(held["id"], held["name"], Api(http, base, token, named), _proof(token, secrets))


def _lasting(account: Account, secrets: Secrets, api: Api) -> Secret:
    """The token for two months, where the app's secret is known; else, or where it is refused, as it is."""
    token, app, secret = api.token, account.settings.get("client_id"), secrets.get("client_secret")
    assert token is not None
    if not app or secret is None:
        return token
    asked = {"grant_type": "fb_exchange_token", "client_id": app, "client_secret": secret.reveal().strip()}
    with suppress(Garbled, LockedOut):
        found = api.post("/oauth/access_token", form={**asked, "fb_exchange_token": token.reveal()}).data
        return Secret(words(found, "access_token")) if words(found, "access_token") else token
    return token


def _pages(api: Api, proof: dict[str, str]) -> list[Any]:
    """The Pages that a person's token opens, each with its own; a token that is a Page's already opens that one."""
    own = {"fields": "id,name,username", **proof}
    try:
        return rows(
            api.get("/me/accounts", {**own, "fields": "id,name,username,access_token", "limit": "100"}).data, "data"
        )
    except Garbled:
        assert api.token is not None
        page = api.get("/me", own).data
        return [{**page, "access_token": api.token.reveal()}] if isinstance(page, dict) else []


def _chosen(pages: list[Any], account: Account) -> dict[str, str]:
    """What is kept of the Page that is meant; raises SourceError naming the Pages there are."""
    if not pages:
        raise LockedOut("errors-graph-permission", permission="pages_show_list")
    names = {"id": "id", "name": "name", "username": "username", "access": "access_token"}
    known = [{ours: words(page, theirs) for ours, theirs in names.items()} for page in pages]
    for page in known:
        if page["access"] and page["id"] and _is_meant(account, page):
            return {**page, "name": one_line(page["name"]) or page["id"]}
    raise Garbled("errors-facebook-page", names=one_line(", ".join(page["name"] for page in known)))


def _is_meant(account: Account, page: dict[str, str]) -> bool:
    """Whether the owner named this Page: by its id, its name, its user name or its address."""
    typed = account.settings.get("page", "").strip()
    address = re.sub(r"^(https?://)?([a-z.-]+\.)?facebook\.com/", "", typed, flags=re.IGNORECASE)
    last = re.sub(r"^(pages/|p/|people/).*?([^/]*)$", r"\2", address.partition("?")[0].strip("/"))
    number = re.search(r"(?:\bid=|-|^)(\d{5,40})/?$", address)
    known = {page["id"], page["name"].casefold(), page["username"].casefold()} - {""}
    return bool({typed.casefold(), last.casefold(), number[1] if number else ""} & known)


def _held(secrets: Secrets) -> dict[str, str] | None:
    """What is kept of the Page since its token was earned; None before that."""
    try:
        held: Any = json.loads(secrets[oauth.NAME].reveal()) if oauth.NAME in secrets else None
    except ValueError:
        return None
    names = ("id", "name", "username", "access")
    whole = isinstance(held, dict) and all(isinstance(held.get(name), str) for name in names)
    return {name: held[name] for name in names} if whole else None


def _proof(token: Secret, secrets: Secrets) -> dict[str, str]:
    return graph.proof(token, secrets.get("client_secret"))
