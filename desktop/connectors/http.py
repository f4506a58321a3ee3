"""The one polite door to the network.

On httpx2 rather than httpx: the same interface by the people who carry it on (httpx has had no release for long),
with the operating system's certificates (truststore) built in, at the same cost (35 ms, 16 MB when first used).

The rule about addresses: the owner may type an address of her own computer or network and it is looked at. A
redirect from a public address to a private one is refused, and so are redirects from https to http. Nothing else
is decided here about addresses.
"""

import logging
import sys
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from desktop import __version__
from desktop.connectors.base import Answer, Request
from desktop.connectors.gate import Gate, is_private
from desktop.connectors.inflate import Inflater
from desktop.connectors.pace import asked_to_pause
from desktop.connectors.trouble import from_connection, from_status
from desktop.errors import Garbled, SourceError, Unreachable

if TYPE_CHECKING:
    import asyncio
    import ssl

    import httpx2

USER_AGENT = f"Utulivu/{__version__} (desk of a small business; looks seldom, posts only what its owner confirmed)"
LARGEST = 10_000_000
MOST_REDIRECTS = 5
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_WHOLE = frozenset({200, 203, 304})
LARGEST_REFUSAL = 100_000
CLOCK_NAMES = tuple(map(sys.intern, ("implementation", "monotonic", "adjustable", "resolution")))
"""Every new loop asks for the figures of its clock. The interpreter enters their names into its table of names and,
where nobody holds them, takes them out again; each time a gap stays behind, until the table is made twice as large
(one megabyte more after some 1500 requests). Held here, they stay in."""
_TO_STRANGERS = frozenset({"accept", "accept-language", "if-none-match", "if-modified-since"})


class PoliteHttp:
    """Fetches one address at a time, within one deadline and one size, and says in our words what went wrong.

    Safe to use from several threads at once; every call runs its own event loop in the calling thread.
    """

    def __init__(
        self,
        *,
        now: Callable[[], datetime] | None = None,
        allow_private: bool = True,
        deadline: float = 30.0,
        largest: int = LARGEST,
        ssl_context: "ssl.SSLContext | None" = None,
        private: Callable[[str], bool] = is_private,
    ) -> None:
        """Seconds for ``deadline``, bytes after unpacking for ``largest``; ``now`` reads the dates of Retry-After.

        ``allow_private`` False refuses private addresses even when typed. ``ssl_context`` (the operating system's
        certificates by default) and ``private`` (what counts as a private IP address) are for tests.
        """
        self._now = now or (lambda: datetime.now(UTC))
        self._allow_private = allow_private
        self._deadline = deadline
        self._largest = largest
        self._ssl_context = ssl_context
        self._private = private

    def get(self, url: str, *, headers: Mapping[str, str] | None = None) -> Answer:
        """Fetch ``url``, following at most five redirects; a refusal raises a SourceError without the address."""
        answer = self.send(Request("GET", url, headers or {}))
        if answer.status not in _WHOLE:
            raise answer.trouble or Garbled("errors-answer-odd", status=answer.status)
        return answer

    def send(self, request: Request) -> Answer:
        """Make one request, a GET with its redirects; any status comes back. Raises where no answer came."""
        gate = Gate(self._private, allow_private=self._allow_private)
        errand = _Errand(gate, self._deadline, self._largest, self._context())
        answer = _run(errand.answer(request), gate)
        now = self._now()
        trouble = from_status(answer.status, answer.headers, now)
        return replace(answer, trouble=trouble, not_before=asked_to_pause(answer.headers, now))

    def _context(self) -> "ssl.SSLContext":
        if self._ssl_context is None:
            import ssl

            import truststore

            self._ssl_context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        return self._ssl_context


def _run(errand: Coroutine[Any, Any, Answer], gate: Gate) -> Answer:
    """Run the errand in a loop of its own that looks hosts up through the gate."""
    import asyncio

    loop = asyncio.new_event_loop()
    loop.getaddrinfo = gate.getaddrinfo  # type: ignore[method-assign,assignment]
    try:
        return loop.run_until_complete(errand)
    finally:
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.close()
        _untie(loop)


def _untie(loop: "asyncio.AbstractEventLoop") -> None:
    """Let the connections of a closed loop go at once.

    Each holds itself by a method of its own, and would lie about until Python looks for such circles, which the window
    lets it do seldom. A loop without such a list, as on Windows, makes no such circle.
    """
    for transport in [*getattr(loop, "_transports", {}).values()]:
        vars(transport).pop("_read_ready_cb", None)


class _Errand:
    """One fetch with its redirects."""

    def __init__(self, gate: Gate, deadline: float, largest: int, context: "ssl.SSLContext") -> None:
        self._gate, self._deadline, self._largest, self._context = gate, deadline, largest, context
        self._reading = False  # whether the body has begun: too slow is another sentence than no answer

    async def answer(self, request: Request) -> Answer:
        """The final answer; SourceError for whatever prevents one. No exception that holds the address leaves."""
        import asyncio

        import httpx2

        _hush()
        trouble: SourceError
        try:
            async with asyncio.timeout(self._deadline):
                return await self._travel(request)
        except TimeoutError:
            trouble = Unreachable("errors-too-slow" if self._reading else "errors-timed-out")
        except SourceError as refused:
            trouble = refused.with_traceback(None)
        except httpx2.RemoteProtocolError as problem:
            trouble = self._protocol_trouble(problem)
        except (httpx2.HTTPError, OSError) as problem:
            trouble = from_connection(problem)
        except (httpx2.InvalidURL, UnicodeError, ValueError):
            trouble = Garbled("errors-address-invalid")
        trouble.__context__ = trouble.__cause__ = None  # what the library said may hold the address
        return _raised(trouble)

    def _protocol_trouble(self, problem: Exception) -> SourceError:
        if self._reading:
            return Unreachable("errors-cut-short")
        if "disconnected" in str(problem):
            return Unreachable("errors-cut-off")
        return Garbled("errors-not-web")

    async def _travel(self, request: Request) -> Answer:
        import httpx2

        url, headers = httpx2.URL(request.url), dict(request.headers)
        if url.scheme not in ("http", "https") or not url.host:
            raise Garbled("errors-address-invalid")
        transport = httpx2.AsyncHTTPTransport(verify=self._context, trust_env=False)
        first = httpx2.Timeout(None, connect=self._deadline / 2)
        async with httpx2.AsyncClient(transport=transport, trust_env=False, timeout=first) as client:
            for _ in range(MOST_REDIRECTS + 1):
                answer, target = await self._hop(client, replace(request, url=str(url), headers=headers))
                if target is None:
                    return answer
                if not _same_place(url, target):
                    headers = {name: value for name, value in headers.items() if name.lower() in _TO_STRANGERS}
                    target = target.copy_with(userinfo=b"")
                url = target
                self._gate.next_hop()
        raise Garbled("errors-too-many-redirects")

    async def _hop(self, client: "httpx2.AsyncClient", wish: Request) -> tuple[Answer, "httpx2.URL | None"]:
        import httpx2

        url = httpx2.URL(wish.url)
        self._gate.literal(url.host)
        polite = {"User-Agent": USER_AGENT, "Accept-Encoding": "gzip", "Accept": "*/*", **wish.headers}
        request = client.build_request(wish.method, url, headers=polite, content=wish.body or None)
        response = await client.send(request, stream=True, follow_redirects=False)
        try:
            if response.status_code in _REDIRECTS and response.headers.get("location"):
                if wish.method != "GET":
                    raise Garbled("errors-answer-odd", status=response.status_code)
                return Answer(response.status_code), _target(url, response.headers["location"])
            return await self._read(response, wish.url), None
        finally:
            await response.aclose()

    async def _read(self, response: "httpx2.Response", url: str) -> Answer:
        headers = {name.lower(): value for name, value in response.headers.items()}
        good = 200 <= response.status_code < 400
        self._reading = good
        body = Inflater(headers.get("content-encoding", ""), self._largest if good else LARGEST_REFUSAL)
        try:
            async for chunk in response.aiter_raw():
                body.feed(chunk)
        except SourceError:
            if good:
                raise
            return Answer(response.status_code, headers, url=url)  # a refusal whose words cannot be read is still one
        return Answer(response.status_code, headers, body.whole(), url)


def _raised(trouble: SourceError) -> Answer:
    raise trouble from None


def _target(url: "httpx2.URL", location: str) -> "httpx2.URL":
    """Where a redirect leads; Garbled for anything but http and https, and for a step back from https to http."""
    target = url.join(location)
    if target.scheme not in ("http", "https") or not target.host:
        raise Garbled("errors-redirect-strange")
    if url.scheme == "https" and target.scheme == "http":
        raise Garbled("errors-redirect-unsafe")
    return target


def _same_place(one: "httpx2.URL", other: "httpx2.URL") -> bool:
    return one.host == other.host and one.port == other.port


def _hush() -> None:
    """The library writes whole addresses into the log: a private one must never get there."""
    for name in ("httpx2", "httpcore2"):
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)
