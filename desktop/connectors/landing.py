"""Where the browser comes back to after a sign-in: an address on this computer, open for one visit.

Whatever knocks there is a stranger until it proves itself: another program, a page in the browser, another user of
this computer. Only a GET of the one path, named by its number, is read; everything else is turned away unheard.
"""

import re
import selectors
import socket
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from urllib.parse import parse_qsl

from desktop.errors import SourceError, Unreachable

PATIENCE = 300.0  # seconds for the owner to say yes in her browser
LARGEST = 16_384  # bytes of one request
MOST_GUESTS = 16  # connections at a time: a browser opens some to spare
MOST_ANSWERS = 40  # names in one request
LINGER = 20.0  # seconds until a connection that says nothing is closed
_REQUEST = re.compile(r"(\S{1,20}) /(?:\?(\S*))? HTTP/1\.[01]")
_OTHER = re.compile(r"\S{1,20} \S+ HTTP/1\.[01]")
_SAFE = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

Brought = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Page:
    """What the browser shows: HTML without anything from elsewhere. ``style``: the hash of its own style sheet."""

    html: str
    style: str = ""
    ours: bool = False  # what was brought belongs to this visit, which is over


@dataclass(slots=True)
class _Guest:
    until: float
    heard: bytearray = field(default_factory=bytearray)


class Landing:
    """Listens on a port of 127.0.0.1 from the beginning; ``wait`` hears, ``stop`` ends it from any thread."""

    def __init__(self, port: int = 0) -> None:
        """Take ``port``, for a platform that knows the address beforehand, or a free one; raises SourceError."""
        self._eyes = selectors.DefaultSelector()
        self._server = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        self._ear, self._mouth = socket.socketpair()
        self._guests: dict[socket.socket, _Guest] = {}
        try:
            if hasattr(socket, "SO_EXCLUSIVEADDRUSE"):  # Windows lets another program take a port that is taken
                self._server.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
            self._server.bind(("127.0.0.1", port))
            self._server.listen(MOST_GUESTS)
        except OSError:
            self.close()
            raise SourceError("errors-sign-in-port" if port else "errors-sign-in") from None
        self._name = f"127.0.0.1:{self._server.getsockname()[1]}"
        for one in (self._server, self._ear):
            one.setblocking(False)
            self._eyes.register(one, selectors.EVENT_READ)

    @property
    def address(self) -> str:
        """The address to come back to; nothing in it is secret."""
        return f"http://{self._name}/"

    def wait(self, show: Callable[[Brought], Page], seconds: float = PATIENCE) -> Brought | None:
        """What the browser brought, once ``show`` calls it ours; None where it was stopped.

        ``show`` says what the browser is shown. Raises Unreachable where nobody came within ``seconds``.
        """
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            for key, _ in self._eyes.select(min(left, 1.0)):
                if key.fileobj is self._ear:
                    return None
                if key.fileobj is self._server:
                    self._let_in()
                elif isinstance(key.fileobj, socket.socket) and key.fileobj in self._guests:
                    brought = self._hear(key.fileobj, show)
                    if brought is not None:
                        return brought
            self._send_away(time.monotonic())
        raise Unreachable("errors-sign-in-late")

    def stop(self) -> None:
        """Whoever waits, waits no longer; may be called at any time, from any thread."""
        try:
            self._mouth.send(b".")
        except OSError:
            return  # closed already: nobody waits

    def close(self) -> None:
        """Give the port back."""
        for one in (*self._guests, self._server, self._ear, self._mouth):
            one.close()
        self._guests.clear()
        self._eyes.close()

    # -- inside -------------------------------------------------------------------------------

    def _let_in(self) -> None:
        try:
            guest, _ = self._server.accept()
        except OSError:
            return  # it has left again
        guest.setblocking(False)
        if len(self._guests) >= MOST_GUESTS:
            self._part(next(iter(self._guests)))
        self._guests[guest] = _Guest(time.monotonic() + LINGER)
        self._eyes.register(guest, selectors.EVENT_READ)

    def _send_away(self, now: float) -> None:
        for guest in [one for one, state in self._guests.items() if state.until <= now]:
            self._part(guest)

    def _part(self, guest: socket.socket) -> None:
        del self._guests[guest]
        self._eyes.unregister(guest)
        guest.close()

    def _hear(self, guest: socket.socket, show: Callable[[Brought], Page]) -> Brought | None:
        """Read on; once the request is whole, answer it. Gives what it brought where that is ours."""
        heard = self._guests[guest].heard
        try:
            part = guest.recv(LARGEST)
        except BlockingIOError:
            return None
        except OSError:
            part = b""
        heard += part
        brought: Brought | None = None
        if part and len(heard) > LARGEST:
            _say(guest, HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE)
        elif part and b"\r\n\r\n" in heard:
            brought = self._answer(guest, heard.decode("latin-1").partition("\r\n\r\n")[0], show)
        elif part:
            return None
        self._part(guest)
        return brought

    def _answer(self, guest: socket.socket, head: str, show: Callable[[Brought], Page]) -> Brought | None:
        status, brought = self._read(head)
        if brought is None:
            _say(guest, status)
            return None
        page = show(brought)
        _say(guest, HTTPStatus.OK if page.ours else HTTPStatus.BAD_REQUEST, page)
        return brought if page.ours else None

    def _read(self, head: str) -> tuple[HTTPStatus, dict[str, str] | None]:
        """What a request brings; None, with the status that turns it away, where it cannot be the browser's."""
        line, *rest = head.split("\r\n")
        hosts = [value.strip() for name, _, value in (one.partition(":") for one in rest) if name.lower() == "host"]
        found = _REQUEST.fullmatch(line)
        names = ([self._name], [self._name.replace("127.0.0.1", "localhost")])
        if hosts not in names or not _OTHER.fullmatch(line):
            return HTTPStatus.BAD_REQUEST, None  # a name that leads here is somebody's trick
        if found is None:
            return HTTPStatus.NOT_FOUND, None
        if found[1] != "GET":
            return HTTPStatus.METHOD_NOT_ALLOWED, None
        try:
            pairs = parse_qsl(found[2] or "", keep_blank_values=True, max_num_fields=MOST_ANSWERS, errors="strict")
        except ValueError:
            return HTTPStatus.BAD_REQUEST, None
        brought = dict(pairs)
        return (HTTPStatus.OK, brought) if len(brought) == len(pairs) else (HTTPStatus.BAD_REQUEST, None)


def _say(guest: socket.socket, status: HTTPStatus, page: Page | None = None) -> None:
    """Answer in one go; a guest that does not take it at once goes without."""
    body = page.html.encode() if page else b""
    style = f"; style-src '{page.style}'" if page and page.style else ""
    fields = {
        "Content-Type": "text/html; charset=utf-8",
        "Content-Length": str(len(body)),
        "Content-Security-Policy": _SAFE + style,
        "Cache-Control": "no-store",
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
        "Connection": "close",
    }
    head = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
    try:
        guest.sendall(f"HTTP/1.1 {status.value} {status.phrase}\r\n{head}\r\n".encode() + body)
        guest.shutdown(socket.SHUT_WR)
    except OSError:
        return
