"""The way in to a Bluesky account: one sign-in with the app password, then a session that renews itself.

A sign-in happens only where there is no session, or Bluesky does not renew it: it allows 30 in five minutes, 300 a day.
"""

import base64
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from desktop.connectors.api import Api, Found, Query
from desktop.connectors.base import Answer, Http
from desktop.connectors.bluesky_address import host_named, identifier_of, server_of
from desktop.errors import Garbled, Gone, LockedOut, SecretMissing, SourceError
from desktop.model.account import Account, Secret, Secrets

NAME = "session"
_EARLY = timedelta(seconds=60)  # a token is renewed this long before it wears out
_WORN = frozenset({"ExpiredToken", "InvalidToken"})
_LOCKED = {
    "AuthenticationRequired": "errors-bluesky-password",
    "AuthFactorTokenRequired": "errors-bluesky-password",
    "AccountDeactivated": "errors-bluesky-off",
    "AccountTakedown": "errors-bluesky-closed",
    "AccountSuspended": "errors-bluesky-closed",
}
_TOKEN = re.compile(r"[!-~]{1,4000}")
_NAME = re.compile(r"did:[a-z]+:[\w.:%-]+|[^@\s]+@[^@\s]+|[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?")


class WornOut(LockedOut):
    """The token is refused; a fresh one may be taken."""

    default_key = "errors-bluesky-password"


class Taken(SourceError):
    """There is a record under this key already."""


@dataclass(frozen=True, slots=True)
class Held:
    """What a sign-in gives: who we are, the host that holds the account, the two tokens."""

    did: str
    handle: str
    host: str
    access: str = field(repr=False)
    refresh: str = field(repr=False)

    @property
    def claims(self) -> Mapping[str, Any]:
        """What the access token says about itself (unproved, and good enough for a guess); empty where it is none."""
        try:
            said = json.loads(base64.urlsafe_b64decode(self.access.split(".")[1] + "=="))
        except (ValueError, IndexError):
            return {}
        return said if isinstance(said, dict) else {}

    def lasts(self, now: datetime) -> bool:
        """Whether the access token is good for a while; one that does not say is, until it is refused."""
        until = self.claims.get("exp")
        if not isinstance(until, int | float) or not 0 < until < 10**11:
            return True
        return datetime.fromtimestamp(until, UTC) - _EARLY > now


class Session:
    """Questions to one account's host, with a token that is renewed where it wears out."""

    def __init__(self, account: Account, secrets: Secrets, http: Http, now: Callable[[], datetime]) -> None:
        """Nothing is asked before the first question."""
        self._account, self._secrets, self._http, self._now = account, secrets, http, now
        self._signed_in_now = self._fresh = False

    @property
    def me(self) -> Held:
        """The session in force; signs in where there is none. Raises SourceError, SecretMissing."""
        kept = self._secrets.get(NAME)
        held = _opened(kept) if kept else None
        if held is None:
            return self._signed_in()
        # Once a look at most: a clock that is wrong must not renew at every question.
        return held if self._fresh or held.lasts(self._now()) else self._renewed(held)

    def get(self, method: str, query: Query | None = None) -> Found:
        """Ask; raises SourceError."""
        return self._ask(lambda api: api.get(f"/xrpc/{method}", query))

    def say(self, method: str, data: Mapping[str, Any]) -> Found:
        """Publish, once; raises Unclear where it may have been taken without our hearing of it."""
        return self._ask(lambda api: api.say(f"/xrpc/{method}", data))

    def _ask(self, what: Callable[[Api], Found]) -> Found:
        held = self.me
        found = self._tried(what, held) or self._tried(what, self._renewed(held))
        if found is None:
            raise LockedOut("errors-bluesky-password")
        return found

    def _tried(self, what: Callable[[Api], Found], held: Held) -> Found | None:
        try:
            return what(self._api(held.host, held.access))
        except WornOut:  # refused for certain: nothing was done
            return None

    def _renewed(self, held: Held) -> Held:
        """A fresh pair of tokens; one new sign-in where the old pair is revoked or worn out, or its host is no more."""
        try:
            found = self._api(held.host, held.refresh).post("/xrpc/com.atproto.server.refreshSession")
        except (WornOut, Gone):
            found = None
        return self._signed_in() if found is None else self._kept(found.data, held.host)

    def _signed_in(self) -> Held:
        password = self._secrets.get("password")
        if password is None:
            raise SecretMissing
        if self._signed_in_now:  # the session we were just given is refused: never a second sign-in in one look
            raise LockedOut("errors-bluesky-password")
        self._signed_in_now = True
        server = server_of(self._account)
        identifier = identifier_of(self._account)
        if not _NAME.fullmatch(identifier):
            raise Garbled("errors-bluesky-handle")
        asked = {"identifier": identifier, "password": password.reveal().strip()}
        return self._kept(self._api(server).post("/xrpc/com.atproto.server.createSession", asked).data, server)

    def _kept(self, data: Any, host: str) -> Held:  # noqa: ANN401 - JSON
        """The session that an answer holds, kept before it is used."""
        names = ("did", "handle", "accessJwt", "refreshJwt")
        said = [data.get(name) if isinstance(data, dict) else None for name in names]
        did, handle, access, refresh = (one if isinstance(one, str) else "" for one in said)
        if not did.startswith("did:") or not all(_TOKEN.fullmatch(one) for one in (access, refresh)):
            raise Garbled("errors-bluesky-server")
        held = Held(did, handle, host_named(data.get("didDoc"), host), access, refresh)
        self._secrets.renew(NAME, Secret(json.dumps(asdict(held), separators=(",", ":"))))
        self._fresh = True
        return held

    def _api(self, host: str, token: str = "") -> Api:
        return Api(self._http, host, Secret(token) if token else None, named=_named)


def _opened(kept: Secret) -> Held | None:
    try:
        return Held(**json.loads(kept.reveal()))
    except (ValueError, TypeError):
        return None


def _named(answer: Answer, data: Any) -> SourceError | None:  # noqa: ANN401 - JSON
    said = str(data.get("error", "")) if isinstance(data, dict) else ""
    if said in _WORN:
        return WornOut()
    if said in _LOCKED:
        return LockedOut(_LOCKED[said])
    if said == "InvalidSwap":
        return Taken()
    return Gone("errors-bluesky-post-gone") if said == "NotFound" else None
