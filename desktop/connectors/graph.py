"""What Facebook's and Instagram's interfaces have in common: refusals, how much is used up, pages, proofs."""

import hashlib
import hmac
import json
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from desktop.connectors.api import Named
from desktop.connectors.base import Answer
from desktop.connectors.glean import number, part, words
from desktop.errors import Gone, Limited, LockedOut, SourceError, Unreachable
from desktop.model.account import Secret

VERSION = "v26.0"  # of 29 July 2026; each version works for two years
_ENDED = frozenset({102, 190})
_TOO_MUCH = frozenset({4, 17, 32, 368, 613, *range(80000, 80015)})
_FORBIDDEN = frozenset({3, 10, *range(200, 300)})
_THEIR_TROUBLE = frozenset({1, 2})
_PERMISSION = re.compile(r"\b(?:pages|instagram|business)_[a-z_]{3,60}\b")
_TURNS = frozenset({"after", "until", "__paging_token"})
_NEARLY_ALL = 95  # percent of what may be asked in an hour


def named(permissions: str, now: Callable[[], datetime], over: str = "errors-sign-in-again") -> Named:
    """Turns a refusal into the error whose sentence says what to do; ``permissions`` are those we need.

    ``over`` is what is said of a token that does not hold any more.
    """

    def telling(answer: Answer, data: Any) -> SourceError | None:  # noqa: ANN401 - JSON
        code, said = number(data, "error", "code"), words(data, "error", "message")
        asked_for = ", ".join(dict.fromkeys(_PERMISSION.findall(said[:2000])))
        if code in _ENDED:
            return LockedOut(over)
        if code in _TOO_MUCH:
            until = pause(answer.headers, now())
            return Limited("errors-limited-until", until=until, moment=until) if until else Limited()
        if code in _FORBIDDEN or (code == 100 and asked_for):
            return LockedOut("errors-graph-permission", permission=asked_for or permissions)
        if "appsecret_proof" in said or "app secret proof" in said:
            return LockedOut("errors-graph-proof")
        if code == 100 and number(data, "error", "error_subcode") == 33:
            return Gone()
        return Unreachable("errors-server-trouble", status=answer.status) if code in _THEIR_TROUBLE else None

    return telling


def pause(headers: Mapping[str, str], now: datetime) -> datetime | None:
    """When the next request is welcome, by what the server says is used up; None where there is room."""
    waits = [number(one, "estimated_time_to_regain_access") for one in _used(headers)]
    full = any(
        number(one, name) >= _NEARLY_ALL
        for one in _used(headers)
        for name in ("call_count", "total_time", "total_cputime")
    )
    longest = max([*waits, 60 if full and not any(waits) else 0], default=0)
    return now + timedelta(minutes=min(longest, 60 * 24)) if longest else None


def _used(headers: Mapping[str, str]) -> Iterator[Any]:
    for name in ("x-app-usage", "x-page-usage", "x-business-use-case-usage"):
        try:
            said = json.loads(headers.get(name, "")[:10_000] or "{}")
        except (ValueError, RecursionError):
            continue
        yield said
        for entries in said.values() if isinstance(said, dict) else ():
            yield from entries if isinstance(entries, list) else ()


def following(data: Any) -> str:  # noqa: ANN401 - JSON
    """What to ask for the next page; empty where there is none. The address in the answer itself holds the token."""
    try:
        query = parse_qsl(urlsplit(words(data, "paging", "next")).query)
    except ValueError:
        return ""
    after = words(data, "paging", "cursors", "after") if part(data, "paging", "next") else ""
    return urlencode({name: value for name, value in query if name in _TURNS} or ({"after": after} if after else {}))


def turned(page: str) -> dict[str, str]:
    """The query for a page that ``following`` named."""
    return {name: value for name, value in parse_qsl(page) if name in _TURNS}


def proof(token: Secret, app_secret: Secret | None) -> dict[str, str]:
    """What shows that the token is used by the app it was made for; many apps ask for it."""
    if app_secret is None:
        return {}
    sealed = hmac.new(app_secret.reveal().strip().encode(), token.reveal().encode(), hashlib.sha256)
    return {"appsecret_proof": sealed.hexdigest()}
