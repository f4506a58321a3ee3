"""What a broken connection or a refusing server means, said as one of our own errors."""

import errno
import socket
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from desktop.connectors.pace import asked_to_wait
from desktop.errors import Garbled, Gone, Limited, LockedOut, SourceError, Unreachable

if TYPE_CHECKING:
    import ssl

# OpenSSL's own numbers, then those of Windows and macOS as truststore hands them on.
_EXPIRED = frozenset({10, 0x800B0101, -67818})
_NOT_YET = frozenset({9, -67819})
_WRONG_HOST = frozenset({62, 64, 0x800B010F, -67602})

_NO_NETWORK = frozenset({errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EADDRNOTAVAIL})


def from_connection(problem: BaseException) -> SourceError:
    """The error whose sentence tells the owner why the connection did not work (never with an address in it)."""
    for reason in _reasons(problem):
        if isinstance(reason, SourceError):
            return reason
        key = _key(reason)
        if key:
            return Unreachable(key)
    return Unreachable()


def from_status(status: int, headers: Mapping[str, str], now: datetime) -> SourceError | None:
    """The error an HTTP status stands for; None for the good ones (2xx, and 304)."""
    if 200 <= status < 300 or status == 304:
        return None
    plain = {401: LockedOut(), 403: LockedOut(), 404: Gone(), 410: Gone(), 511: Unreachable("errors-portal")}
    until = asked_to_wait(headers, now)
    if status in plain:
        return plain[status]
    if status == 429 or (status == 503 and until):
        return Limited("errors-limited-until", until=until, moment=until) if until else Limited()
    if status >= 500 or status == 408:
        return Unreachable("errors-server-trouble", status=status)
    return Garbled("errors-answer-odd", status=status)


def _reasons(problem: BaseException) -> Iterator[BaseException]:
    """The problem and all that led to it, the deepest first: the libraries wrap what the system said."""
    seen: set[int] = set()

    def walk(one: BaseException | None) -> Iterator[BaseException]:
        if one is None or id(one) in seen:
            return
        seen.add(id(one))
        for member in getattr(one, "exceptions", ()):
            yield from walk(member)
        yield from walk(one.__cause__)
        yield from walk(one.__context__)
        yield one

    yield from walk(problem)


def _key(reason: BaseException) -> str:
    """The sentence for one exception of the system; empty where it says nothing of its own."""
    import ssl

    if isinstance(reason, ssl.SSLCertVerificationError):
        return _certificate_key(reason)
    if isinstance(reason, socket.gaierror):
        return "errors-no-network" if reason.errno == socket.EAI_AGAIN else "errors-host-unknown"
    if isinstance(reason, OSError) and reason.errno in _NO_NETWORK:
        return "errors-no-network"
    cut_off = (ConnectionResetError, ConnectionAbortedError, BrokenPipeError, ssl.SSLEOFError, ssl.SSLZeroReturnError)
    kinds: tuple[tuple[type[Exception] | tuple[type[Exception], ...], str], ...] = (
        (cut_off, "errors-cut-off"),
        (ssl.SSLError, "errors-not-secure"),
        (ConnectionRefusedError, "errors-connection-refused"),
        (TimeoutError, "errors-timed-out"),
    )
    return next((key for kind, key in kinds if isinstance(reason, kind)), "")


def _certificate_key(problem: "ssl.SSLCertVerificationError") -> str:
    code = getattr(problem, "verify_code", 0)
    if code in _EXPIRED:
        return "errors-certificate-expired"
    if code in _NOT_YET:
        return "errors-certificate-not-yet"
    if code in _WRONG_HOST or "match" in str(getattr(problem, "verify_message", "")):
        return "errors-certificate-wrong-host"
    return "errors-certificate-untrusted"
