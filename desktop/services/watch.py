"""When to look at each account; what a look does stands in ``look``."""

import logging
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from datetime import datetime, timedelta
from functools import partial

from desktop.connectors import pace
from desktop.errors import OwnerError, StoreDamaged, StoreError
from desktop.model.account import Account, AccountId, Health, SourceState
from desktop.services.crew import Crew, summed
from desktop.services.foresight import Foresight
from desktop.services.ledger import Ledger
from desktop.services.look import Look
from desktop.services.rests import LONGEST, Rests
from desktop.services.rounds import Rounds
from desktop.services.sight import Sight
from desktop.store import accounts, incidents, meters

log = logging.getLogger(__name__)
LONGEST_REST = 60.0  # real seconds: a sleeping laptop is noticed within a minute of waking
FURTHEST_LOOK = timedelta(hours=7)  # nothing is planned further ahead; more means that the clock was set back
MEASURE_EVERY = timedelta(minutes=10)
MEASURE_IN_A_CASE = timedelta(minutes=1)  # its steps become late by the minute
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
        self._together = Rounds(ledger)
        self._look = Look(ledger, self._together, sight, self._is_leaving)
        self._chores = chores
        self._foresight = Foresight(sight, crew)
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

        Servers that asked us to wait are left in peace. Fails with StoreError where what was found could not be kept,
        with OwnerError where the one account has to wait.
        """
        now = self._sight.clock.now()
        wanted = [pair for pair in self._listed() if not pair[0].paused and id in (None, pair[0].id)]
        waiting = {account.id: state.next_look for account, state in wanted if _asked_to_wait(state, now)}
        if id in waiting and (until := waiting[id]) is not None:
            refused: Future[int] = Future()
            refused.set_exception(OwnerError("errors-limited-until", moment=until))
            return refused
        ready = [account.id for account, _ in wanted if account.id not in waiting and self._claim(account.id)]
        return summed(self._crew.run_all([partial(self._look_and_tidy, id) for id in ready]))

    def look_soon(self, id: AccountId) -> None:
        """Look at this account now, or again as soon as the look under way has ended: it may have begun too early."""
        with self._wake:
            if id in self._looking:
                self._again.add(id)
                return
        if not self._is_leaving():
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
        busy = self._busy()  # before the list: of a look that ends in between, the list would not know yet
        listed = self._listed()
        hurried = self._ledger.read(incidents.any_open)
        if hurried:
            self._foresight.get_ready()
        due: list[AccountId] = []
        for account, state in listed:
            if account.paused or account.id in busy:
                continue
            due_at = pace.due_at(state, account, hurried=hurried and self._may_hurry(account))
            if not _due(state, due_at, now):
                planned.append(due_at or now)
            elif (nap := max(self._rests.left(account.id), self._breath - time.monotonic())) > 0:
                naps.append(nap)
            else:
                due.append(account.id)
                if len(due) % AT_A_TIME == 0:
                    self._breath = time.monotonic() + BETWEEN
        self._send(*due)
        self._rests.only(account.id for account, _ in listed if not account.paused)
        self._measure_sometimes(now, MEASURE_IN_A_CASE if hurried else MEASURE_EVERY)
        if wait := self._together.settle():
            naps.append(wait)
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

    def _measure_sometimes(self, now: datetime, every: timedelta) -> None:
        """The meter falls, goes blind, and counts late steps with time alone; it rests where none was ever measured."""
        if self._measured is not None and abs(now - self._measured) < every:
            return
        if self._ledger.read(lambda conn: meters.latest(conn, now)) is not None:
            self._measured = now
            self._ledger.change(lambda tables, at: (None, ()))

    def _busy(self) -> frozenset[AccountId]:
        with self._wake:
            return frozenset(self._looking)

    def _listed(self) -> Sequence[tuple[Account, SourceState]]:
        return self._ledger.read(accounts.listed)

    # -- one look -----------------------------------------------------------------------------

    def _send(self, *ids: AccountId) -> None:
        """Look at these together: each is under way before the first can have ended."""
        ready = [id for id in ids if self._claim(id)]
        self._crew.run_all([partial(self._look_and_tidy, id) for id in ready])

    def _claim(self, id: AccountId) -> bool:
        """Whether nobody looks at this account yet: from now on somebody does."""
        with self._wake:
            if id in self._looking:
                return False
            self._looking.add(id)
            self._together.begin(id)
            return True

    def _look_and_tidy(self, id: AccountId) -> int:
        try:
            new = self._look(id)
            self._rests.kept(id)
            return new
        except StoreError as trouble:
            self._rests.failed(id, DAMAGE_LASTS if isinstance(trouble, StoreDamaged) else LONGEST)
            log.warning("a look could not be kept: %s", trouble.key)
            raise
        finally:
            self._together.end(id)
            with self._wake:
                again = id in self._again
                self._again.discard(id)
                self._looking.discard(id)
            if again:
                self.look_soon(id)
            self.nudge()

    def _is_leaving(self) -> bool:
        return self._stopped and self._thread is not None


def _asked_to_wait(state: SourceState, now: datetime) -> bool:
    return state.health is Health.WAITING and state.next_look is not None and state.next_look > now


def _due(state: SourceState, due_at: datetime | None, now: datetime) -> bool:
    if due_at is None or due_at <= now:
        return True
    return due_at - now > FURTHEST_LOOK or (state.last_look is not None and state.last_look > now)
