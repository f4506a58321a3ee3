"""The straight way, from looking to telling: when to look, and what one look does."""

import logging
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from desktop.analysis.reader import read
from desktop.connectors import pace
from desktop.connectors.turn import TURN, breathe
from desktop.errors import DeskError, Garbled, SourceError, StoreDamaged, StoreError, VaultError
from desktop.model.account import Account, AccountId, SourceState
from desktop.model.lexicon import Lexicon
from desktop.model.message import Batch, Message
from desktop.model.notice import MessagesArrived, MessagesChanged, Notice, SourceChanged
from desktop.model.reading import Reading
from desktop.services.crew import Crew, summed
from desktop.services.ledger import Ledger
from desktop.services.rests import LONGEST, Rests
from desktop.services.sight import Sight
from desktop.store import accounts, incidents, messages, meters

if TYPE_CHECKING:
    from sqlite_utils import Database as Tables

log = logging.getLogger(__name__)
AT_ONCE = 250  # messages in one transaction: keeps the window smooth while much arrives
MOST_ROUNDS = 200
LONGEST_REST = 60.0  # real seconds: a sleeping laptop is noticed within a minute of waking
FURTHEST_LOOK = timedelta(hours=7)  # nothing is planned further ahead; more means that the clock was set back
MEASURE_EVERY = timedelta(minutes=10)
DAMAGE_LASTS = 3600.0  # a damaged file does not mend by itself: such an account need not ask its server every minute
AT_A_TIME, BETWEEN = 3, 1.0  # accounts at once, real seconds until the next ones: all are due after a night's sleep
STORE = ""  # the name under which the whole watch rests


class Watch:
    """Looks at every account when its time has come; one account's trouble delays no other."""

    def __init__(self, ledger: Ledger, sight: Sight, crew: Crew, chores: Sequence[Callable[[], None]] = ()) -> None:
        """Write through ``ledger``, look with ``sight`` on the threads of ``crew``.

        ``chores`` are begun at every round, at least once a minute; none of them may take long or raise.
        """
        self._ledger = ledger
        self._sight = sight
        self._crew = crew
        self._chores = chores
        self._rests = Rests()
        self._looking: set[AccountId] = set()
        self._again: set[AccountId] = set()
        self._wake = threading.Condition()
        self._stopped = True
        self._nudged = False
        self._measured: datetime | None = None
        self._breath = 0.0  # by the monotonic clock: no further account before it
        self._thread: threading.Thread | None = None

    # -- the owner's wishes -------------------------------------------------------------------

    def start(self) -> None:
        """Begin to look by itself."""
        self._stopped = False
        self._thread = threading.Thread(target=self._keep_watch, name="watch", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Look no more; a look under way is finished or left behind."""
        with self._wake:
            self._stopped = True
            self._wake.notify_all()
        if self._thread is not None:
            self._thread.join(2)

    def nudge(self) -> None:
        """Something changed: think again about when to look."""
        with self._wake:
            self._nudged = True
            self._wake.notify_all()

    def look_now(self, id: AccountId | None = None) -> Future[int]:
        """Look at one account (or all that are not paused) at once; gives how many messages were new.

        Fails with StoreError where what was found could not be kept.
        """
        ids = [account.id for account, _ in self._listed() if not account.paused and id in (None, account.id)]
        return summed([self._send(one) for one in ids])

    def look_soon(self, id: AccountId) -> None:
        """Look at this account now, or again as soon as the look under way has ended: it may have begun too early."""
        with self._wake:
            if id in self._looking:
                self._again.add(id)
                return
        if not self._crew_is_leaving():
            self._send(id)

    def last_look(self) -> datetime | None:
        """When any account was last looked at."""
        return max((state.last_look for _, state in self._listed() if state.last_look), default=None)

    def next_look(self) -> datetime | None:
        """When an account will next be looked at by itself."""
        planned = [state.next_look for account, state in self._listed() if state.next_look and not account.paused]
        return min(planned, default=None)

    # -- when to look -------------------------------------------------------------------------

    def _keep_watch(self) -> None:
        while not self._stopped:
            for chore in self._chores:
                chore()
            try:
                rest = self._round()
            except StoreError as trouble:
                rest = self._rests.failed(STORE)
                log.warning("the watch rests: %s", trouble.key)
            with self._wake:
                self._wake.wait_for(self._is_called, rest)
                self._nudged = False

    def _is_called(self) -> bool:
        """While the store is in trouble no nudge shortens the rest: nothing could be kept anyway."""
        return self._stopped or (self._nudged and STORE not in self._rests)

    def _round(self) -> float:
        """Send a look to every account whose time has come; gives the real seconds until the next."""
        self._try_the_store()
        now = self._sight.clock.now()
        planned, naps = [now + FURTHEST_LOOK], [LONGEST_REST]
        listed = self._listed()
        hurried = bool(self._ledger.read(incidents.ongoing))
        sent = 0
        for account, state in listed:
            if account.paused or account.id in self._looking:
                continue
            due_at = pace.due_at(state, account, hurried=hurried and self._may_hurry(account))
            if not _due(state, due_at, now):
                planned.append(due_at or now)
            elif (nap := max(self._rests.left(account.id), self._breath - time.monotonic())) > 0:
                naps.append(nap)
            else:
                self._send(account.id)
                sent += 1
                if sent % AT_A_TIME == 0:
                    self._breath = time.monotonic() + BETWEEN
        self._rests.only(account.id for account, _ in listed if not account.paused)
        self._measure_sometimes(now)
        return min(*naps, max(0.2, self._sight.clock.real_seconds(min(planned) - now)))

    def _may_hurry(self, account: Account) -> bool:
        connector = self._sight.connectors.get(account.kind)
        return connector is not None and connector.kind.hurries

    def _try_the_store(self) -> None:
        """After trouble ask no server before the disk takes something again; raises StoreError while it does not."""
        if self._rests:
            self._ledger.try_out()
        if STORE in self._rests:
            self._rests.kept(STORE)
            self._rests.wake()

    def _measure_sometimes(self, now: datetime) -> None:
        """The meter falls, and goes blind, with time alone; where nothing was ever measured it rests."""
        if self._measured is not None and abs(now - self._measured) < MEASURE_EVERY:
            return
        if self._ledger.read(meters.latest) is not None:
            self._measured = now
            self._ledger.change(lambda tables, at: (None, ()))

    def _listed(self) -> Sequence[tuple[Account, SourceState]]:
        return self._ledger.read(accounts.listed)

    # -- one look -----------------------------------------------------------------------------

    def _send(self, id: AccountId) -> Future[int]:
        with self._wake:
            if id in self._looking:
                none: Future[int] = Future()
                none.set_result(0)
                return none
            self._looking.add(id)
        return self._crew.run(lambda: self._look_and_tidy(id))

    def _look_and_tidy(self, id: AccountId) -> int:
        try:
            new = self.look(id)
            self._rests.kept(id)
            return new
        except StoreError as trouble:
            self._rests.failed(id, DAMAGE_LASTS if isinstance(trouble, StoreDamaged) else LONGEST)
            log.warning("a look could not be kept: %s", trouble.key)
            raise
        finally:
            with self._wake:
                again = id in self._again
                self._again.discard(id)
                self._looking.discard(id)
            if again:
                self.look_soon(id)
            self.nudge()

    def look(self, id: AccountId) -> int:
        """One look, on this thread: fetch, keep, read, measure, tell. Gives how many messages were new."""
        found = self._ledger.read(lambda conn: accounts.one(conn, id))
        if found is None or found[0].paused:
            return 0
        account, state = found
        try:
            return self._fetch_all(account, state)
        except (SourceError, VaultError) as trouble:
            error: DeskError = trouble
        except StoreError:
            raise
        except Exception:
            log.exception("a look at a %s account failed", account.kind)
            error = Garbled("errors-unknown")
        self._keep_state(pace.after_trouble(state, account, error, self._sight.clock.now()))
        return 0

    def _fetch_all(self, account: Account, state: SourceState) -> int:
        connector = self._sight.connectors.get(account.kind)
        if connector is None:
            raise SourceError("errors-account-kind-unknown")
        secrets = self._sight.secrets(account, connector.kind)
        account, new = self._sight.searching(account), 0
        for _ in range(MOST_ROUNDS):
            cursor = self._ledger.read(lambda conn: accounts.cursor(conn, account.id))
            batch = connector.fetch(account, secrets, cursor, self._sight.http)
            state = pace.after_good(state, account, batch.not_before, self._sight.clock.now())
            new += self._keep(account, batch, state)
            if not batch.more or self._crew_is_leaving():
                break
        return new

    def _crew_is_leaving(self) -> bool:
        return self._stopped and self._thread is not None

    def _keep(self, account: Account, batch: Batch, state: SourceState) -> int:
        """Keep a batch in transactions of ``AT_ONCE``; the cursor goes with the last, so nothing is ever skipped."""
        chunks = [batch.messages[i : i + AT_ONCE] for i in range(0, len(batch.messages), AT_ONCE)] or [()]
        lexicons = self._sight.lexicons()
        new = 0
        for number, chunk in enumerate(chunks, start=1):
            last = number == len(chunks)
            with TURN:
                pairs = [_read(message, lexicons, place) for place, message in enumerate(chunk)]
                answered = batch.answered if last else {}
                job = _digest(account, pairs, state if last else None, batch.cursor, answered)
                new += self._ledger.change(job).result()
        return new

    def _keep_state(self, state: SourceState) -> None:
        def job(tables: "Tables", now: datetime) -> tuple[None, Sequence[Notice]]:
            if accounts.one(tables.conn, state.account_id) is None:
                return None, ()
            accounts.keep_state(tables, state)
            return None, [SourceChanged(state)]

        self._ledger.change(job).result()


def _read(message: Message, lexicons: Mapping[str, Lexicon], place: int) -> tuple[Message, Reading]:
    breathe(place)
    return message, read(message, lexicons)


def _digest(
    account: Account,
    pairs: Sequence[tuple[Message, Reading]],
    state: SourceState | None,
    cursor: str,
    answered: Mapping[str, datetime],
) -> "Callable[[Tables, datetime], tuple[int, Sequence[Notice]]]":
    def job(tables: "Tables", now: datetime) -> tuple[int, Sequence[Notice]]:
        if accounts.one(tables.conn, account.id) is None:  # removed while we looked
            return 0, ()
        kept = messages.keep(tables, pairs, now)
        told: list[Notice] = []
        if kept:
            told.append(MessagesArrived(account.id, tuple(item.message.id for item in kept)))
        if changed := messages.mark_seen_answered(tables, account.id, answered):
            told.append(MessagesChanged(changed))
        if state is not None:
            accounts.keep_state(tables, state, cursor)
            told.append(SourceChanged(state))
        return len(kept), told

    return job


def _due(state: SourceState, due_at: datetime | None, now: datetime) -> bool:
    if due_at is None or due_at <= now:
        return True
    return due_at - now > FURTHEST_LOOK or (state.last_look is not None and state.last_look > now)
