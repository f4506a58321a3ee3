"""Which addresses a request may reach: looks hosts up itself, so that what was judged is what is reached."""

import ipaddress
import socket
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.errors import Garbled

if TYPE_CHECKING:
    import asyncio

Address = tuple[socket.AddressFamily, socket.SocketKind, int, str, tuple[str | int | bytes, ...]]

_NAT64 = ipaddress.ip_network("64:ff9b::/96")


def is_private(address: str) -> bool:
    """Whether an IP address belongs to this computer, the local network or nobody, rather than to the internet."""
    ip: ipaddress.IPv4Address | ipaddress.IPv6Address = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(ip, ipaddress.IPv6Address):
        inside = ip.ipv4_mapped or ip.sixtofour
        if ip in _NAT64:
            inside = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
        ip = inside or ip
    return not ip.is_global or ip.is_multicast


class Gate:
    """Lets one errand reach private addresses only until it has met a public one.

    The owner may type an address of her own computer or network. What a stranger's server may not do is
    send us there by a redirect.
    """

    def __init__(self, private: Callable[[str], bool], *, allow_private: bool) -> None:
        """``private`` judges an IP address; ``allow_private`` False keeps even the first address public."""
        self._private = private
        self._only_public = not allow_private
        self._met_public = False

    def next_hop(self) -> None:
        """A redirect is followed: after a public address no private one is allowed any more."""
        self._only_public = self._only_public or self._met_public

    def literal(self, host: str) -> None:
        """Judge a host that is written as an IP address (it is never looked up)."""
        try:
            ipaddress.ip_address(host.partition("%")[0])
        except ValueError:
            return
        self._judged([host])

    async def getaddrinfo(self, host: str, port: int, **wanted: int) -> list[Address]:
        """Look ``host`` up as ``loop.getaddrinfo`` does and keep only the addresses that are allowed.

        A thread of its own that ends with the program: a name server that never answers holds up neither the
        deadline nor the end of the desk, as the loop's own pool would.
        """
        import asyncio

        loop = asyncio.get_running_loop()
        found: asyncio.Future[list[Address]] = loop.create_future()
        threading.Thread(target=_look_up, args=(loop, found, host, port, wanted), daemon=True).start()
        answers = await found
        allowed = self._judged([str(answer[4][0]) for answer in answers])
        return [answer for answer in answers if str(answer[4][0]) in allowed]

    def _judged(self, addresses: list[str]) -> set[str]:
        public = {address for address in addresses if not self._private(address)}
        self._met_public = self._met_public or bool(public)
        allowed = public if self._only_public else set(addresses)
        if not allowed:
            raise Garbled("errors-redirect-private")
        return allowed


def _look_up(
    loop: "asyncio.AbstractEventLoop",
    found: "asyncio.Future[list[Address]]",
    host: str,
    port: int,
    wanted: dict[str, int],
) -> None:
    answers: list[Address] = []
    problem: Exception | None = None
    try:
        answers = [*socket.getaddrinfo(host, port, **wanted)]
    except (OSError, UnicodeError) as trouble:
        problem = trouble
    try:
        loop.call_soon_threadsafe(_settle, found, answers, problem)
    except RuntimeError:
        return  # the errand ended in between: nobody waits for this answer


def _settle(found: "asyncio.Future[list[Address]]", answers: list[Address], problem: Exception | None) -> None:
    if found.done():
        return
    if problem is None:
        found.set_result(answers)
    else:
        found.set_exception(problem)
