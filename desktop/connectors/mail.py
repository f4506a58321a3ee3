"""A mailbox by IMAP: letters of customers, and the notices that platforms send by mail. Reads only."""

import json
import re
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from desktop.connectors import idle, imap
from desktop.connectors.base import Http
from desktop.connectors.blame import FOLDER, KEY, PLACE, PORT
from desktop.connectors.imap import Login, Mailbox
from desktop.connectors.imap_login import by_password
from desktop.connectors.mail_item import message
from desktop.errors import Garbled, SecretMissing
from desktop.model.account import Account, Checked, Field, FieldKind, Kind, Secrets, Trouble
from desktop.model.message import Batch, Cursor, Message

if TYPE_CHECKING:
    import ssl

KIND = Kind(
    id="mail",
    fields=(
        Field("server", mends=PLACE | PORT | {"errors-mail-server-invalid"}),
        Field("port", FieldKind.NUMBER, default="993", mends=PORT),
        Field("user"),
        Field(
            "password", FieldKind.PASSWORD, secret=True, mends=KEY | {"errors-mail-login", "errors-mail-app-password"}
        ),
        Field("folder", required=False, default="INBOX", mends=FOLDER),
    ),
    every=timedelta(minutes=5),
    place=("server", "user", "folder"),
)
_FIRST_LOOK = timedelta(days=30)
_FIRST_MOST = 500
_BATCH = 100
_AT_ONCE = 10  # mails in one answer of the server
_RESERVE = 0.4  # of the deadline: what is left of it ends a batch early, so that a slow line still gets on


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a look left off: the folder's validity, the last mail's number, the oldest day we look at."""

    validity: int
    last: int
    since: date


class Mail:
    """Looks at one folder of a mailbox, read only, and remembers the last mail it handed over."""

    kind = KIND

    def __init__(
        self,
        now: Callable[[], datetime] | None = None,
        ssl_context: "ssl.SSLContext | None" = None,
        deadline: float = 60.0,
    ) -> None:
        """``deadline`` in seconds for a whole look; ``ssl_context`` (the system's certificates) is for tests."""
        self._now = now or (lambda: datetime.now(UTC))
        self._ssl_context = ssl_context
        self._deadline = deadline
        self._once = threading.Lock()

    def check(self, account: Account, secrets: Secrets, http: Http) -> Checked:
        """Whether the mailbox opens, and how many mails of the last 30 days it holds."""
        with self._opened(account, secrets, http) as mailbox:
            items = len(mailbox.uids(1, (self._now() - _FIRST_LOOK).date()))
        key = "check-mail" if items else "check-mail-empty"
        return Checked(Trouble(key, {"folder": _folder(account), "items": items}), items, _user(account)[:80])

    def fetch(self, account: Account, secrets: Secrets, cursor: Cursor, http: Http) -> Batch:
        """The mails that arrived since the last look, oldest first, at most a hundred at once."""
        with self._opened(account, secrets, http) as mailbox:
            place, waiting = self._waiting(mailbox, _place(cursor))
            read, last = self._read(mailbox, account, place, waiting[:_BATCH])
        messages = sorted((one for one in read if one is not None), key=lambda one: one.sent_at)
        more = any(uid > last for uid in waiting)
        dropped = len(read) - len(messages)
        return Batch(tuple(messages), _cursor(_Place(place.validity, last, place.since)), more=more, dropped=dropped)

    def listen(
        self, account: Account, secrets: Secrets, http: Http, news: Callable[[], None], stop: threading.Event
    ) -> bool:
        """Let the server tell us of new mails (IDLE), on a connection of its own; False where it cannot."""
        with self._opened(account, secrets, http) as mailbox:
            return idle.listen(mailbox, news, stop, self._now)

    @contextmanager
    def _opened(self, account: Account, secrets: Secrets, http: Http) -> Iterator[Mailbox]:
        with imap.opened(self._login(account, secrets, http), self._context(), self._deadline) as mailbox:
            mailbox.examine(_folder(account))
            yield mailbox

    def _login(self, account: Account, secrets: Secrets, http: Http) -> Login:
        """Where to log in and how; SecretMissing where the vault gave no password."""
        password = secrets.get("password")
        if password is None:
            raise SecretMissing()
        server = account.settings.get("server", "").strip().rstrip(".")
        port = account.settings.get("port", "").strip() or "993"
        usable = re.fullmatch(r"[^\s/@\\\x00-\x1f]{1,253}", server) and re.fullmatch(r"[0-9]{1,5}", port)
        if not usable or not 0 < int(port) < 65_536:
            raise Garbled("errors-mail-server-invalid")
        return Login(server, int(port), by_password(_user(account), password.reveal()))

    def _context(self) -> "ssl.SSLContext":
        with self._once:
            if self._ssl_context is None:
                import ssl

                import truststore

                self._ssl_context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
            return self._ssl_context

    def _waiting(self, mailbox: Mailbox, known: _Place | None) -> tuple[_Place, list[int]]:
        """Where to go on, and the numbers of the mails that wait there.

        A folder seen for the first time, or numbered anew by its server (another validity), begins with the
        last 30 days. Mails handed over before keep their remote id, so the store knows them again.
        """
        if known is not None and known.validity == mailbox.validity:
            nothing_new = 0 < mailbox.next_uid <= known.last + 1
            return known, [] if nothing_new else mailbox.uids(known.last + 1, known.since)
        since = (self._now() - _FIRST_LOOK).date()
        uids = mailbox.uids(1, since)[-_FIRST_MOST:]
        before = uids[0] - 1 if uids else max(0, mailbox.next_uid - 1)
        return _Place(mailbox.validity, before, since), uids

    def _read(
        self, mailbox: Mailbox, account: Account, place: _Place, uids: Sequence[int]
    ) -> tuple[list[Message | None], int]:
        """The mails (None for one that is not kept), and the number of the last one that was dealt with."""
        messages: list[Message | None] = []
        last = place.last
        sizes = mailbox.envelopes(uids) if uids else {}
        for start in range(0, len(uids), _AT_ONCE):
            some = uids[start : start + _AT_ONCE]
            raw = mailbox.raw(some)
            for uid in some:
                if uid in sizes or uid in raw:  # else it was deleted in between
                    own_id = f"{place.validity}:{uid}"
                    messages.append(message(raw.get(uid), sizes.get(uid), own_id, account, self._now()))
            last = some[-1]
            if mailbox.time_left() < self._deadline * _RESERVE:
                break
        return messages, last


def _user(account: Account) -> str:
    return account.settings.get("user", "").strip()


def _folder(account: Account) -> str:
    return account.settings.get("folder", "").strip() or "INBOX"


def _place(cursor: Cursor) -> _Place | None:
    try:
        kept = json.loads(cursor)
        return _Place(int(kept["validity"]), int(kept["last"]), date.fromisoformat(kept["since"]))
    except (ValueError, TypeError, KeyError):
        return None


def _cursor(place: _Place) -> Cursor:
    kept = {"validity": place.validity, "last": place.last, "since": place.since.isoformat()}
    return json.dumps(kept, separators=(",", ":"))
