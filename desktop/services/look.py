"""The straight way, from looking to telling: what one look at one account does."""

import logging
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from desktop.analysis.marks import is_own
from desktop.connectors import pace
from desktop.errors import DeskError, Garbled, SourceError, StoreError, VaultError
from desktop.model.account import Account, AccountId, SourceState
from desktop.model.message import Batch, Message
from desktop.model.notice import MessagesArrived, MessagesChanged, Notice, SourceChanged
from desktop.model.reading import Mark, Reading
from desktop.services import corrections, evidence
from desktop.services.blame import never_held, pasted
from desktop.services.ledger import Ledger
from desktop.services.rounds import Rounds
from desktop.services.sight import Sight
from desktop.store import accounts, messages
from desktop.turn import TURN, breathe

if TYPE_CHECKING:
    from sqlite_utils import Database as Tables

log = logging.getLogger(__name__)
AT_ONCE = 250  # messages in one transaction: keeps the window smooth while much arrives
MOST_ROUNDS = 200
OWN_NAMES = ("handle", "user", "channel")  # what of an account's settings says who we are there


class Look:
    """Fetches, keeps, reads, measures and tells; trouble of the account is kept at the account."""

    def __init__(self, ledger: Ledger, rounds: Rounds, sight: Sight, leaving: Callable[[], bool]) -> None:
        """Write through ``ledger``, the end of a batch through ``rounds``; look with ``sight``.

        Stop between two batches once we are ``leaving``.
        """
        self._ledger = ledger
        self._rounds = rounds
        self._sight = sight
        self._leaving = leaving

    def __call__(self, id: AccountId) -> int:
        """Look at one account, on this thread; gives how many messages were new. Raises StoreError."""
        found = self._ledger.read(lambda conn: accounts.one(conn, id))
        if found is None or found[0].paused:
            return 0
        account, state = found
        try:
            return self._fetch_all(account, state)
        except (SourceError, VaultError) as trouble:
            error: DeskError = trouble if state.last_good else self._of_the_first_look(account, trouble)
        except StoreError:
            raise
        except Exception:
            log.exception("a look at a %s account failed", account.kind)
            error = Garbled("errors-unknown")
        self._keep_state(pace.after_trouble(state, account, error, self._sight.clock.now()))
        return 0

    def _of_the_first_look(self, account: Account, trouble: DeskError) -> DeskError:
        """A pasted token that is refused before it ever worked did not end."""
        connector, told = self._sight.connectors.get(account.kind), never_held(trouble)
        if connector is None or told is trouble:
            return trouble
        try:
            held = {name: self._sight.secret(account.id, name) for name in account.secret_names}
        except VaultError:
            return trouble
        return told if pasted(connector.kind, held) else trouble

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
            if batch.dropped:
                log.info("%d mails about signing in were not kept", batch.dropped)
            if not batch.more or self._leaving():
                break
        return new

    def _keep(self, account: Account, batch: Batch, state: SourceState) -> int:
        """Keep a batch in transactions of ``AT_ONCE``; the cursor and the measuring go with the last."""
        chunks = [batch.messages[i : i + AT_ONCE] for i in range(0, len(batch.messages), AT_ONCE)] or [()]
        reader = self._sight.reader()
        new = 0
        for number, chunk in enumerate(chunks, start=1):
            last = number == len(chunks)
            with TURN:
                pairs = list(_breathing(zip(chunk, reader(chunk), strict=True)))
                answered = batch.answered if last else {}
                job = _digest(account, pairs, state if last else None, batch.cursor, answered)
                kept = self._rounds.keep(account.id, job) if last else self._ledger.note(job)
                new += kept.result()
        return new

    def _keep_state(self, state: SourceState) -> None:
        def job(tables: "Tables", now: datetime) -> tuple[None, Sequence[Notice]]:
            if accounts.one(tables.conn, state.account_id) is None:
                return None, ()
            accounts.keep_state(tables, state)
            return None, [SourceChanged(state)]

        self._ledger.change(job).result()


def _breathing(pairs: Iterable[tuple[Message, Reading]]) -> Iterator[tuple[Message, Reading]]:
    for place, pair in enumerate(pairs):
        breathe(place)
        yield pair


def _own_marked(account: Account, message: Message, reading: Reading) -> Reading:
    """The reading, with a mark where the account itself wrote the message."""
    if is_own(message, [str(account.settings.get(name, "")) for name in OWN_NAMES]):
        return replace(reading, marks=reading.marks | {Mark.OWN})
    return reading


def _digest(
    account: Account,
    pairs: Sequence[tuple[Message, Reading]],
    state: SourceState | None,
    cursor: str,
    answered: Mapping[str, datetime],
) -> "Callable[[Tables, datetime], tuple[int, Sequence[Notice]]]":
    marked = [(message, _own_marked(account, message, reading)) for message, reading in pairs]

    def job(tables: "Tables", now: datetime) -> tuple[int, Sequence[Notice]]:
        if accounts.one(tables.conn, account.id) is None:  # removed while we looked
            return 0, ()
        kept = corrections.follow(tables, messages.keep(tables, marked, now))
        told: list[Notice] = [*evidence.noticed(tables, [message for message, _ in marked], now)]
        if kept:
            told.append(MessagesArrived(account.id, tuple(item.message.id for item in kept)))
        if changed := messages.mark_seen_answered(tables, account.id, answered):
            told.append(MessagesChanged(changed))
        if state is not None:
            accounts.keep_state(tables, state, cursor)
            told.append(SourceChanged(state))
        return len(kept), told

    return job
