"""Listens where a server tells by itself that something arrived, and has the account looked at within seconds."""

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from desktop.connectors.base import Listener
from desktop.errors import SourceError, StoreError, VaultError
from desktop.model.account import Account, AccountId, Health
from desktop.model.notice import AccountsChanged, Notice, SourceChanged
from desktop.services.ledger import Ledger
from desktop.services.notices import Notices
from desktop.services.sight import Sight
from desktop.store import accounts

log = logging.getLogger(__name__)
MOST = 5
GAP = 10.0  # real seconds between two looks for news of one account, however much arrives
FIRST_REST, LONGEST_REST = 5.0, 3600.0  # real seconds after a line broke; twice as long each time
STEADY = 300.0  # a line that held this long starts the rests anew


@dataclass(slots=True)
class _Ear:
    """One account that is listened to (None: no more). ``call`` interrupts: the account is to be read anew."""

    account: Account | None
    call: threading.Event = field(default_factory=threading.Event)
    thread: threading.Thread | None = None


class Ears:
    """One daemon thread for each account that is listened to. It only nudges: the watch looks, at its own pace too.

    Only accounts whose last look was good are listened to: where that fails, the watch's pace is all there is, and no
    server that refused us or asked us to wait is bothered from here.
    """

    def __init__(self, ledger: Ledger, sight: Sight, notices: Notices, look: Callable[[AccountId], None]) -> None:
        """``look``: has an account looked at soon, and returns at once."""
        self._ledger, self._sight, self._notices, self._look = ledger, sight, notices, look
        self._ears: dict[AccountId, _Ear] = {}
        self._deaf: set[AccountId] = set()  # their servers, or their kinds, cannot tell
        self._lock = threading.Lock()
        self._stopped = False
        self._unsubscribe: Callable[[], None] = lambda: None

    def start(self) -> None:
        """Listen from now on, to every account as soon as a look at it was good."""
        if any(isinstance(connector, Listener) for connector in self._sight.connectors.values()):
            self._unsubscribe = self._notices.listen(self._told)

    def stop(self) -> None:
        """Listen no more; returns within two seconds, and leaves a line behind that does not end."""
        self._unsubscribe()
        with self._lock:
            self._stopped = True
            ears = [*self._ears.values()]
        for ear in ears:
            ear.call.set()
        ends = time.monotonic() + 2.0
        for ear in ears:
            if ear.thread is not None:
                ear.thread.join(max(0.0, ends - time.monotonic()))

    # -- what is told, on the thread that tells -----------------------------------------------

    def _told(self, notice: Notice) -> None:
        if isinstance(notice, SourceChanged):
            id = notice.state.account_id
            if (notice.state.health is Health.GOOD) is not (id in self._ears):
                self._think(id)
        elif isinstance(notice, AccountsChanged):
            self._deaf.clear()
            for id in [*self._ears]:
                self._think(id)

    def _think(self, id: AccountId) -> None:
        """Whether this account is to be listened to, with its answers as they are now."""
        account = self._good(id)
        with self._lock:
            ear = self._ears.get(id)
            if ear is not None and ear.account != account:
                ear.account = account
                ear.call.set()
            elif ear is None and account is not None and not self._stopped and len(self._ears) < MOST:
                ear = self._ears[id] = _Ear(account)
                ear.thread = threading.Thread(target=self._attend, args=(id, ear), name="ear", daemon=True)
                ear.thread.start()

    def _good(self, id: AccountId) -> Account | None:
        """The account; None where it is gone, paused or in trouble, or where nobody can listen to it."""
        if id in self._deaf:
            return None
        try:
            found = self._ledger.read(lambda conn: accounts.one(conn, id))
        except StoreError:
            return None
        if found is None or found[0].paused or found[1].health is not Health.GOOD:
            return None
        if not isinstance(self._sight.connectors.get(found[0].kind), Listener):
            self._deaf.add(id)
            return None
        return found[0]

    # -- one ear, on its own thread -----------------------------------------------------------

    def _attend(self, id: AccountId, ear: _Ear) -> None:
        try:
            rest = FIRST_REST
            while (account := self._still(id, ear)) is not None:
                rest = self._listen_once(account, ear, rest)
        finally:
            with self._lock:
                if self._ears.get(id) is ear:
                    del self._ears[id]

    def _listen_once(self, account: Account, ear: _Ear, rest: float) -> float:
        """Listen until the line ends, then rest; gives the rest after the next line that breaks."""
        begun = time.monotonic()
        try:
            if not self._listens(account, ear.call):
                self._deaf.add(account.id)
                ear.account = None
        except (SourceError, VaultError) as trouble:
            log.info("a line that was listened to broke: %s", trouble.key)
            rest = FIRST_REST if time.monotonic() - begun > STEADY else rest
            ear.call.wait(rest)
            return min(2 * rest, LONGEST_REST)
        if ear.account is not None:
            ear.call.wait(max(0.0, FIRST_REST - (time.monotonic() - begun)))
        return FIRST_REST

    def _still(self, id: AccountId, ear: _Ear) -> Account | None:
        """The account as it is now; None once it is to be listened to no more, and then the ear is gone."""
        with self._lock:
            ear.call.clear()
            if self._stopped or ear.account is None:
                self._ears.pop(id, None)
                return None
            return ear.account

    def _listens(self, account: Account, call: threading.Event) -> bool:
        connector = self._sight.connectors[account.kind]
        assert isinstance(connector, Listener)

        def news() -> None:
            if not call.is_set():
                self._look(account.id)
                call.wait(GAP)

        return connector.listen(account, self._sight.secrets(account, connector.kind), self._sight.http, news, call)
