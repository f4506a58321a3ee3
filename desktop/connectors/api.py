"""Questions to a platform's JSON interface: one answer each, and every refusal one of our own errors."""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode, urljoin, urlsplit

from desktop.connectors.base import Answer, Http, Request
from desktop.errors import Garbled, SourceError, Unclear
from desktop.model.account import Secret

Query = Mapping[str, str | int | list[str]]
Named = Callable[[Answer, Any], SourceError | None]
_CERTAIN = frozenset(  # keys of connection troubles after which nothing can have been taken
    {"errors-no-network", "errors-host-unknown", "errors-connection-refused", "errors-not-secure"}
    | {"errors-answer-odd", "errors-address-invalid", "errors-redirect-private"}
    | {f"errors-certificate-{why}" for why in ("expired", "not-yet", "wrong-host", "untrusted")}
)
_NEXT = re.compile(r'<([^<>]{1,4000})>\s*;[^,]{0,200}\brel="?next"?')


@dataclass(frozen=True, slots=True)
class Found:
    """An answer's JSON, and the answer itself."""

    data: Any
    answer: Answer

    def next(self) -> str:
        """Where the next page is, as the Link header names it; empty where there is none or it leads elsewhere."""
        found = _NEXT.search(self.answer.headers.get("link", "")[:10_000])
        target = urljoin(self.answer.url, found[1]) if found else ""
        return target if target and _origin(target) == _origin(self.answer.url) else ""


@dataclass(frozen=True, slots=True)
class Api:
    """One platform's interface below ``base``.

    ``token`` goes along as a bearer; ``named`` may turn a refusal and its JSON into a more telling error.
    """

    http: Http
    base: str
    token: Secret | None = None
    named: Named = lambda answer, data: None
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)

    def get(self, path: str, query: Query | None = None) -> Found:
        """Ask for ``path`` (or a whole address of the same host); raises SourceError."""
        return self._ask("GET", path, query)

    def post(self, path: str, data: Any = None, *, form: Mapping[str, str] | None = None) -> Found:  # noqa: ANN401
        """Send JSON (or a form) where doing it twice does no harm; raises SourceError."""
        return self._ask("POST", path, None, data, form)

    def say(
        self,
        path: str,
        data: Any = None,  # noqa: ANN401 - JSON
        *,
        form: Mapping[str, str] | None = None,
        query: Query | None = None,
        headers: Mapping[str, str] | None = None,
        method: str = "POST",
    ) -> Found:
        """Publish something, once: Unclear where it may have been taken without our hearing of it."""
        return self._ask(method, path, query, data, form, headers, once=True)

    def _ask(
        self,
        method: str,
        path: str,
        query: Query | None = None,
        data: Any = None,  # noqa: ANN401 - JSON
        form: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
        *,
        once: bool = False,
    ) -> Found:
        sent: dict[str, str] = {"Accept": "application/json", **self.headers, **(headers or {})}
        if self.token is not None:
            sent["Authorization"] = f"Bearer {self.token.reveal()}"
        body = b""
        if form is not None:
            body, sent["Content-Type"] = urlencode(form).encode(), "application/x-www-form-urlencoded"
        elif data is not None:
            body, sent["Content-Type"] = json.dumps(data, ensure_ascii=False).encode(), "application/json"
        answer = self._sent(Request(method, self._address(path, query), sent, body), once=once)
        found = _json(answer.body)
        if once and answer.status >= 500:
            raise Unclear
        if answer.trouble is not None:
            raise self.named(answer, found) or answer.trouble
        if found is None and answer.body.strip():
            raise Unclear if once else Garbled("errors-answer-no-data")
        return Found(found, answer)

    def _sent(self, request: Request, *, once: bool) -> Answer:
        try:
            return self.http.send(request)
        except SourceError as trouble:
            if not once or trouble.key in _CERTAIN:
                raise
        raise Unclear

    def _address(self, path: str, query: Query | None) -> str:
        address = path if "://" in path else self.base.rstrip("/") + path
        if _origin(address) != _origin(self.base):
            raise Garbled("errors-address-invalid")  # a token never goes to another host
        if not query:
            return address
        return f"{address}{'&' if '?' in address else '?'}{urlencode(query, doseq=True)}"


def _json(body: bytes) -> Any:  # noqa: ANN401 - whatever the platform says
    try:
        return json.loads(body) if body.strip() else None
    except (ValueError, RecursionError):
        return None


def _origin(address: str) -> tuple[str, str | None, int | None]:
    try:
        parts = urlsplit(address)
        port = parts.port or {"https": 443, "http": 80}.get(parts.scheme)
    except ValueError:
        raise Garbled("errors-address-invalid") from None
    return parts.scheme, parts.hostname, port
