"""A conversation with a mail server that can only read, and that ends by its deadline whatever the server does."""

import re
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from desktop.connectors.imap_login import passing
from desktop.connectors.trouble import from_connection
from desktop.connectors.wire import PART, client_class
from desktop.errors import Garbled, Gone, LockedOut, SourceError, Unreachable

if TYPE_CHECKING:
    import imaplib
    import ssl

    from desktop.connectors.imap_login import Enter

_AT_THE_DOOR = {  # a mailbox has a port that can be wrong
    "errors-connection-refused": "errors-mail-no-answer",
    "errors-not-secure": "errors-mail-not-secure",
}
_UID = re.compile(rb"\bUID (\d{1,10})\b")
_SIZE = re.compile(rb"\bRFC822\.SIZE (\d{1,12})\b")
_DATE = re.compile(rb'\bINTERNALDATE "([^"]{1,40})"')
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@dataclass(frozen=True, slots=True)
class Login:
    """Where to log in, and the way in (which holds a secret)."""

    server: str
    port: int
    enter: "Enter" = field(repr=False)


@dataclass(frozen=True, slots=True)
class Envelope:
    """What the server says about a mail before it is read: its number, its size in bytes, when it arrived."""

    uid: int
    size: int
    arrived: datetime | None


class Mailbox:
    """One folder, opened with EXAMINE: the server itself refuses every change."""

    def __init__(self, client: "imaplib.IMAP4_SSL", deadline: float) -> None:
        """Speak through a client that is logged in; ``deadline`` by ``time.monotonic``."""
        self.client, self._deadline = client, deadline
        self.validity = 0
        self.next_uid = 0
        self.items = 0

    def examine(self, folder: str) -> None:
        """Open the folder read only; Gone where there is none of that name."""
        if any(ord(sign) < 32 for sign in folder):
            raise Gone("errors-mail-folder")
        name = _modified_utf7(folder).replace("\\", "\\\\").replace('"', '\\"')
        typ, said = self.client.select(f'"{name}"', readonly=True)
        if typ != "OK":
            raise passing(str(said)) or _closed(str(said)) or Gone("errors-mail-folder")
        self.items = int(said[0]) if said and isinstance(said[0], bytes) and said[0].isdigit() else 0
        self.validity = self._said("UIDVALIDITY")
        self.next_uid = self._said("UIDNEXT")

    def uids(self, first: int, since: date) -> list[int]:
        """The numbers of the mails from ``first`` on that arrived on or after ``since``, rising."""
        day = f"{since.day}-{_MONTHS[since.month - 1]}-{since.year}"
        typ, found = self.client.uid("SEARCH", f"UID {first}:*", f"SINCE {day}")
        if typ != "OK":
            raise Garbled("errors-mail-strange")
        words = b" ".join(part for part in found if isinstance(part, bytes)).split()
        numbers = {int(word) for word in words if word.isdigit() and len(word) <= 10}
        return sorted(number for number in numbers if number >= first)  # n:* always names the last one, even below n

    def envelopes(self, uids: Sequence[int]) -> dict[int, Envelope]:
        """Size and arrival of the mails that are still there."""
        found = {}
        for head, _ in self._fetched(uids, "(UID RFC822.SIZE INTERNALDATE)"):
            uid, size, arrived = _UID.search(head), _SIZE.search(head), _DATE.search(head)
            if uid and size and int(uid[1]) in uids:
                found[int(uid[1])] = Envelope(int(uid[1]), int(size[1]), _arrival(arrived[1]) if arrived else None)
        return found

    def raw(self, uids: Sequence[int]) -> dict[int, bytes]:
        """The first 200 kB of each mail, without marking it as read."""
        found: dict[int, bytes] = {}
        for head, literal in self._fetched(uids, f"(UID BODY.PEEK[]<0.{PART}>)"):
            uid = _UID.search(head)
            if uid and literal is not None and int(uid[1]) in uids:
                found.setdefault(int(uid[1]), literal)
        return found

    def time_left(self) -> float:
        """Seconds until the deadline."""
        return self._deadline - time.monotonic()

    def _said(self, name: str) -> int:
        said = self.client.response(name)[1][-1]
        return int(said) if isinstance(said, bytes) and said.isdigit() and len(said) <= 10 else 0

    def _fetched(self, uids: Sequence[int], wanted: str) -> list[tuple[bytes, bytes | None]]:
        """Per answer the words and the literal; what stands behind a literal belongs to the same answer."""
        typ, data = self.client.uid("FETCH", ",".join(map(str, uids)), wanted)
        if typ != "OK":
            raise Garbled("errors-mail-strange")
        answers: list[tuple[bytes, bytes | None]] = []
        open_answer = False
        for part in data:
            if isinstance(part, tuple):
                answers.append((part[0], part[1]))
                open_answer = True
            elif isinstance(part, bytes) and open_answer:
                answers[-1] = (answers[-1][0] + b" " + part, answers[-1][1])
                open_answer = False
            elif isinstance(part, bytes):
                answers.append((part, None))
        return answers


@contextmanager
def opened(login: Login, context: "ssl.SSLContext", seconds: float) -> Iterator[Mailbox]:
    """Connect by TLS, log in, hand over the mailbox, log out; every trouble becomes a SourceError."""
    import imaplib

    deadline = time.monotonic() + seconds
    client: imaplib.IMAP4_SSL | None = None
    trouble: SourceError
    try:
        client = client_class()(login.server, login.port, context, deadline)
        login.enter(client)
        yield Mailbox(client, deadline)
        return
    except SourceError as refused:
        trouble = refused
    except imaplib.IMAP4.error as problem:
        trouble = _protocol_trouble(problem)
    except OSError as problem:  # before ValueError: a certificate error is both
        trouble = from_connection(problem)
        if trouble.key in _AT_THE_DOOR:
            trouble = Unreachable(_AT_THE_DOOR[trouble.key])
    except (ValueError, TypeError, IndexError, KeyError, AttributeError):
        trouble = Garbled("errors-mail-strange")  # a server that does not speak IMAP: imaplib trips in many ways
    finally:
        if client is not None:
            _leave(client)
    trouble.__context__ = trouble.__cause__ = None  # what the server said may hold what we sent
    raise trouble from None


def _closed(said: str) -> SourceError | None:
    """What Microsoft's server says where the sign-in was good, but the mailbox is not open to programs."""
    return LockedOut("errors-mail-closed") if "authenticated but not connected" in said else None


def _protocol_trouble(problem: "imaplib.IMAP4.error") -> SourceError:
    """The server hung up (perhaps with a word of its own), or said something that is no IMAP."""
    import imaplib

    said = str(problem)
    if closed := _closed(said):
        return closed
    odd = "unexpected" in said or "unterminated" in said
    if "* BYE" in said or (isinstance(problem, imaplib.IMAP4.abort) and not odd):
        return Unreachable("errors-cut-off")
    return Garbled("errors-mail-strange")


def _leave(client: "imaplib.IMAP4_SSL") -> None:
    """Say goodbye where the server listens; close in any case."""
    import imaplib

    with suppress(OSError, SourceError, imaplib.IMAP4.error, ValueError, TypeError, KeyError):
        client.logout()
    with suppress(OSError):
        client.shutdown()  # also after a failed goodbye: the socket and imaplib's own handle on it


def _arrival(said: bytes) -> datetime | None:
    """An IMAP date (24-Nov-2026 11:12:13 +0200), whatever the language of this computer."""
    parts = re.fullmatch(rb" ?(\d{1,2})-(\w{3})-(\d{4}) (\d\d):(\d\d):(\d\d) ([+-])(\d\d)(\d\d)", said.strip())
    if not parts or parts[2].decode().title() not in _MONTHS:
        return None
    day, year, hour, minute, second = (int(parts[number]) for number in (1, 3, 4, 5, 6))
    zone = f"{parts[7].decode()}{parts[8].decode()}:{parts[9].decode()}"
    month = _MONTHS.index(parts[2].decode().title()) + 1
    try:
        moment = f"{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{zone}"
        return datetime.fromisoformat(moment).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _modified_utf7(name: str) -> str:
    """A folder's name as IMAP writes it: letters beyond ASCII in a base 64 of its own."""
    from base64 import b64encode

    def packed(run: "re.Match[str]") -> str:
        code = b64encode(run[0].encode("utf-16-be")).decode("ascii").rstrip("=").replace("/", ",")
        return f"&{code}-"

    return re.sub(r"[^\x20-\x7e]+", packed, name.replace("&", "&-"))
