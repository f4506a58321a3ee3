"""Signing in through the browser: OAuth 2 for a program on a computer (RFC 8252), with PKCE (RFC 7636).

What the owner's browser brings back becomes one secret, a token with all that renewing it needs. A token the owner
pasted by hand is used as it is.
"""

import base64
import hashlib
import hmac
import json
import secrets as chance
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlencode

from desktop.connectors.api import Api
from desktop.connectors.base import Answer, Door, Http
from desktop.errors import Garbled, LockedOut, SecretMissing, SourceError
from desktop.model.account import Secret, Secrets

NAME = "token"
_EARLY = timedelta(seconds=60)  # a token is renewed this long before it wears out
_OVER = frozenset({"invalid_grant", "invalid_client", "unauthorized_client"})


@dataclass(frozen=True, slots=True)
class Visit:
    """One visit of the browser: where to send it, and what shows that the answer belongs to it."""

    url: str
    redirect: str
    state: str = field(repr=False)
    verifier: str = field(repr=False)


def begin(door: Door, redirect: str) -> Visit:
    """A fresh visit that comes back to ``redirect``, an address on this computer, in the door's own wording of it."""
    redirect = door.redirect or redirect
    state, verifier = chance.token_urlsafe(24), chance.token_urlsafe(48)
    challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
    asked = {
        "response_type": "code",
        "client_id": door.client_id,
        "redirect_uri": redirect,
        "scope": door.scope,
        "state": state,
        "code_challenge": challenge,
        "code_challenge_method": "S256",
        **door.extra,
    }
    address = f"{door.authorize}{'&' if '?' in door.authorize else '?'}{urlencode(asked)}"
    return Visit(address, asked["redirect_uri"], state, verifier)


def belongs(visit: Visit, brought: Mapping[str, str]) -> bool:
    """Whether what a browser ``brought`` back is the answer to this visit, and not a stranger's."""
    return hmac.compare_digest(brought.get("state", "").encode(), visit.state.encode())


def finish(door: Door, visit: Visit, brought: Mapping[str, str], http: Http, now: datetime) -> Secret:
    """The token for what the browser ``brought`` back; LockedOut where the owner said no, Garbled for a stranger's."""
    if not belongs(visit, brought):
        raise Garbled("errors-sign-in-strange")
    if door.issuer and brought.get("iss", door.issuer) != door.issuer:
        raise Garbled("errors-sign-in-strange")
    if brought.get("error"):
        raise LockedOut("errors-sign-in-refused") if brought["error"] == "access_denied" else Garbled("errors-sign-in")
    if not brought.get("code"):
        raise Garbled("errors-sign-in-strange")
    asked = {
        "grant_type": "authorization_code",
        "code": brought["code"],
        "redirect_uri": visit.redirect,
        "client_id": door.client_id,
        "code_verifier": visit.verifier,
    }
    key = door.client_secret.reveal() if door.client_secret else ""
    base = {"at": door.token, "id": door.client_id, "key": key}
    return _token(_asked(door.token, asked, key, http), base, now)


def bearer(secrets: Secrets, http: Http, now: datetime, *, refused: bool = False) -> Secret:
    """The access token of an account, renewed where it wears out; the new one is kept before it is used.

    ``refused``: it was refused before its time, and is renewed where that can be done. Raises SecretMissing where
    there is none, LockedOut where the owner has to sign in again.
    """
    held = secrets.get(NAME)
    if held is None:
        raise SecretMissing
    good = _access(held, now)
    if good is not None and not (refused and (_opened(held) or {}).get("refresh")):
        return good
    with secrets.turn(NAME) as newest:  # renewed once, however many wait for it: the old one is worth nothing then
        good = _access(newest, now)
        if good is not None and newest != held:
            return good
        kept = _opened(newest) or {}
        if not kept.get("refresh"):
            raise LockedOut("errors-sign-in-again")
        fresh = _renewed(kept, http, now)
        secrets.renew(NAME, fresh)
    return Secret((_opened(fresh) or {})["access"])


def is_earned(held: Secret) -> bool:
    """Whether a token was earned in the browser; else it was pasted."""
    return _opened(held) is not None


def _access(held: Secret, now: datetime) -> Secret | None:
    """The access token in ``held``, or what was pasted; None where it is worn out."""
    kept = _opened(held)
    if kept is None:
        return Secret("".join(held.reveal().split()))
    until = kept.get("until")
    worn = until and datetime.fromisoformat(until) - _EARLY <= now
    return None if worn else Secret(kept["access"])


def _renewed(kept: Mapping[str, str], http: Http, now: datetime) -> Secret:
    asked = {"grant_type": "refresh_token", "refresh_token": kept["refresh"], "client_id": kept["id"]}
    base = {name: kept[name] for name in ("at", "id", "key", "refresh")}
    return _token(_asked(kept["at"], asked, kept["key"], http), base, now)


def _asked(address: str, form: Mapping[str, str], key: str, http: Http) -> Any:  # noqa: ANN401 - JSON
    sent = {**form, "client_secret": key} if key else form
    return Api(http, address, named=_refused).post(address, form=sent).data


def _refused(answer: Answer, data: Any) -> SourceError | None:  # noqa: ANN401 - JSON
    said = data.get("error") if isinstance(data, dict) else None
    return LockedOut("errors-sign-in-again") if said in _OVER else None


def _token(data: Any, base: Mapping[str, str], now: datetime) -> Secret:  # noqa: ANN401 - JSON
    if not isinstance(data, dict) or not isinstance(data.get("access_token"), str) or not data["access_token"]:
        raise Garbled("errors-sign-in")
    kept = {**base, "access": data["access_token"]}
    if isinstance(data.get("refresh_token"), str):
        kept["refresh"] = data["refresh_token"]
    seconds = data.get("expires_in")
    if isinstance(seconds, int | float) and 0 < seconds < 10**9:
        kept["until"] = (now + timedelta(seconds=int(seconds))).isoformat()
    return Secret(json.dumps(kept))


def _opened(held: Secret) -> dict[str, str] | None:
    """The parts of a token we earned; None for one that was pasted."""
    try:
        kept = json.loads(held.reveal())
    except ValueError:
        return None
    return kept if isinstance(kept, dict) and isinstance(kept.get("access"), str) else None
