"""A server that speaks Mastodon's interface: its address as owners type it, and what its refusals mean."""

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from desktop.connectors.api import Api, Found, Query
from desktop.connectors.base import Answer, Http
from desktop.connectors.gate import is_private
from desktop.connectors.mastodon_post import identity
from desktop.connectors.text import one_line
from desktop.errors import Garbled, Gone, LockedOut, SourceError
from desktop.model.account import Secret

ME = "/api/v1/accounts/verify_credentials"
_HOST = re.compile(r"[^\s/@\\?#<>\x00-\x1f]{1,253}")


class NotTaken(Garbled):
    """The server understands neither this question nor this text (400, 422)."""

    default_key = "errors-mastodon-not-taken"


def address_of(typed: str) -> str:
    """The server's address from what an owner types: its name, a page on it, or her own name ``@shop@server``.

    Always https, but for a server on this computer or the local network that was typed with http.
    Garbled where it can be none of these.
    """
    text = re.sub(r"^acct:", "", typed.strip(), flags=re.IGNORECASE)
    if "://" not in text:
        text = "https://" + (text if "/" in text else text.rpartition("@")[2])
    try:
        parts = urlsplit(text)
        host, port = (parts.hostname or "").rstrip("."), parts.port
        host = host if host.isascii() else host.encode("idna").decode("ascii")
    except ValueError:
        host, port, parts = "", None, urlsplit("")
    near = _is_near(host)
    if not _HOST.fullmatch(host) or parts.scheme not in ("http", "https") or not ("." in host or near):
        raise Garbled("errors-mastodon-server")
    scheme = parts.scheme if near else "https"
    odd_port = port not in (None, {"http": 80, "https": 443}[scheme])
    return f"{scheme}://{f'[{host}]' if ':' in host else host}{f':{port}' if odd_port else ''}"


def server(http: Http, base: str, token: Secret | None = None) -> Api:
    """The interface of the server at ``base``, for looking."""
    return Api(http, base, token, lambda answer, data: _moved(answer, base) or _asking(answer))


def stage(http: Http, base: str, token: Secret) -> Api:
    """The interface of the server at ``base``, for answering."""
    return Api(http, base, token, lambda answer, data: _moved(answer, base) or _saying(answer))


def asked(api: Api, path: str, query: Query | None, shape: type) -> Found:
    """The answer to a question, which is a list or a dict by ``shape``; raises SourceError."""
    found = api.get(path, query)
    moved = _moved(found.answer, api.base)
    if moved is not None:
        raise moved
    if not isinstance(found.data, shape):
        raise Garbled("errors-answer-no-data")
    return found


def onward(found: Found, place: Mapping[str, str], last: str) -> dict[str, str]:
    """Where the page after ``place`` is; empty where there is none.

    Of the Link header only the place itself is taken: some servers lose the other questions there (the types), or name
    a host of their own. A server that gives no such header is asked for what is older than the ``last`` item.
    """
    links, target = found.answer.headers.get("link", ""), found.next()
    if links and not target and "next" not in links:
        return {}
    named = dict(parse_qsl(urlsplit(target).query)).get("max_id", "")
    return {**place, "max_id": identity(named) or last}


def who_am_i(api: Api) -> dict[str, Any]:
    """The account that the token belongs to; LockedOut where it belongs to nobody."""
    nobody = False
    me: dict[str, Any] = {}
    try:
        me = asked(api, ME, None, dict).data
    except NotTaken:  # a program's own token, that no account stands behind
        nobody = True
    if nobody:
        raise LockedOut("errors-sign-in-again")
    if not identity(me.get("id")):
        raise Garbled("errors-answer-no-data")
    return me


def _moved(answer: Answer, base: str) -> SourceError | None:
    """What to say where another host answered: our question followed a redirect, and left the token behind."""
    there = urlsplit(answer.url).netloc
    if not there or there == urlsplit(base).netloc:
        return None
    return Garbled("errors-mastodon-moved", server=one_line(there, 100))


def _asking(answer: Answer) -> SourceError | None:
    return _refused(answer) or (NotTaken() if answer.status in (400, 422) else None)


def _saying(answer: Answer) -> SourceError | None:
    if answer.status in (400, 413, 422):
        return SourceError("errors-mastodon-reply-refused")
    if answer.status in (404, 410):
        return Gone("errors-mastodon-post-gone")
    return _refused(answer)


def _refused(answer: Answer) -> SourceError | None:
    named = {401: "errors-sign-in-again", 403: "errors-mastodon-forbidden"}
    return LockedOut(named[answer.status]) if answer.status in named else None


def _is_near(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return is_private(host)
    except ValueError:
        return False
