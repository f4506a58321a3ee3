"""Replies through the owner's accounts: shown, confirmed, sent once, looked for where nobody said what became of them.

The order is the promise. What is to be sent is kept, then shown; she confirms exactly that; the intent is on the disk
before anything leaves; what the platform says is kept together with the message and the case. Whatever happens in
between leaves a reply in doubt, and one in doubt is looked for, never sent again by itself.
"""

import logging
import os
import sqlite3
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from desktop.errors import OwnerError, StoreError, VaultError
from desktop.model.account import Account, Health, SourceState
from desktop.model.imports import HAND
from desktop.model.inbox import Item
from desktop.model.incident import IncidentId
from desktop.model.message import MessageId
from desktop.model.notice import Notice, OutboxChanged
from desktop.model.outgoing import DOUBTFUL, PENDING, UNSENT, Fate, Outgoing, OutgoingId, Parcel
from desktop.services.crew import Crew
from desktop.services.delivery import Delivery, why
from desktop.services.ledger import Ledger
from desktop.services.outcome import finished, must_be, parcels
from desktop.services.replies import Replies
from desktop.services.sight import Sight
from desktop.store import accounts, messages
from desktop.store import outgoing as store

if TYPE_CHECKING:
    from sqlite_utils import Database as Tables

log = logging.getLogger(__name__)


class Outbox:
    """What the owner can do with a reply. Nothing here sends anything that she has not confirmed just before."""

    def __init__(self, ledger: Ledger, sight: Sight, crew: Crew, replies: Replies, owner: Callable[[], str]) -> None:
        """Speak with ``sight`` on the threads of ``crew``; ``replies`` measures, ``owner`` names who confirms."""
        self._ledger = ledger
        self._crew = crew
        self._clock = sight.clock
        self._replies = replies
        self._owner = owner
        self._delivery = Delivery(sight)
        self._busy: set[OutgoingId] = set()  # what is being sent or looked for at this moment
        self._lock = threading.Lock()

    # -- before anything is sent --------------------------------------------------------------

    def way(self, message: MessageId) -> Account | None:
        """The account through which a message can be answered; None where it can only be copied."""
        found = self._ledger.read(lambda conn: self._known(conn, message))
        return found[1] if found else None

    def as_posted(self, message: MessageId, text: str) -> str:
        """A text sign for sign as it would stand there; as it is where it can only be copied."""
        found = self._ledger.read(lambda conn: self._known(conn, message))
        return self._delivery.whole(found[1], found[0].message, text) if found else text

    def prepare(self, message: MessageId, text: str, incident: IncidentId | None = None) -> Future[Parcel]:
        """Keep what is to be sent, and give all of it for the owner to confirm; the same text again is the same reply.

        Fails with OwnerError where it cannot be sent: no such way, an account that is paused or locked out, a text
        that is empty or too long, an earlier reply in doubt.
        """

        def job(tables: "Tables", now: datetime) -> tuple[Parcel, Sequence[Notice]]:
            item, account = self._ready(tables.conn, message)
            whole = self._measured(account, item, text)
            one = self._set_apart(tables, message, whole)
            if one is None:
                mark = os.urandom(16).hex()
                one = store.keep(tables, Outgoing(message, account.id, whole, mark, now, incident))
            return Parcel(one, item, account), [OutboxChanged(message)]

        return self._ledger.note(job)

    def send(self, id: OutgoingId, text: str, code: str) -> Future[Outgoing]:
        """Send what was confirmed: exactly ``text``, as it was shown under ``code``. Gives what became of it.

        Fails with OwnerError, and sends nothing, where that is not how things stand any more; with StoreError where
        the intent could not be kept (nothing was sent) or what became of it could not (it is in doubt).
        """

        def job() -> Outgoing:
            with self._alone(id):
                confirmed = self._ledger.read(lambda conn: self._confirmed(conn, id, text, code))
                try:
                    secrets = self._delivery.secrets(confirmed)
                except VaultError as trouble:
                    return self._not_begun(id, trouble)
                parcel = self._ledger.note(lambda tables, now: self._intend(tables, id, text, code, now)).result()
                kept = self._keep(self._delivery.post(parcel, secrets))
                return self._look(kept) if kept.state is Fate.UNCLEAR else kept

        return self._crew.run(job)

    # -- afterwards ---------------------------------------------------------------------------

    def look_up(self, id: OutgoingId) -> Future[Outgoing]:
        """Look now whether a reply in doubt is there; OwnerError where it is not in doubt."""

        def job() -> Outgoing:
            with self._alone(id):
                return self._look(self._ledger.read(lambda conn: must_be(conn, id, Fate.UNCLEAR)))

        return self._crew.run(job)

    def settle(self, id: OutgoingId, there: bool) -> Future[Outgoing]:
        """The owner has looked herself. Where it is not there it waits for a fresh confirmation, with the same mark."""

        def job(tables: "Tables", now: datetime) -> tuple[Outgoing, Sequence[Notice]]:
            one = replace(must_be(tables.conn, id, Fate.UNCLEAR), next_look=None, trouble=None)
            if there:
                return self._finish(tables, now, replace(one, state=Fate.SENT, sent_at=one.tried_at or now))
            return self._finish(tables, now, replace(one, state=Fate.WAITING, looks=max(1, one.looks)))

        return self._ledger.change(job)

    def withdraw(self, id: OutgoingId) -> Future[Outgoing]:
        """Take back what was not sent; OwnerError where it is in doubt, or done."""

        def job(tables: "Tables", now: datetime) -> tuple[Outgoing, Sequence[Notice]]:
            return self._finish(tables, now, replace(must_be(tables.conn, id, *UNSENT), state=Fate.WITHDRAWN))

        return self._ledger.note(job)

    def pending(self) -> Sequence[Parcel]:
        """All that is not sent or in doubt, oldest first."""
        return self._ledger.read(lambda conn: parcels(conn, store.in_states(conn, PENDING)))

    def about(self, message: MessageId) -> Parcel | None:
        """The last reply to a message that was not taken back; None where there is none."""

        def query(conn: sqlite3.Connection) -> Sequence[Parcel]:
            return parcels(conn, [one for one in store.to(conn, message) if one.state is not Fate.WITHDRAWN][-1:])

        return next(iter(self._ledger.read(query)), None)

    def recover(self) -> None:
        """To be called at the start: what was being sent when all ended is in doubt now. Sends nothing, asks nobody."""

        def left(conn: sqlite3.Connection) -> Sequence[Outgoing]:
            return [one for one in store.in_states(conn, (Fate.SENDING,)) if one.id not in self._busy]

        def job(tables: "Tables", now: datetime) -> tuple[None, Sequence[Notice]]:
            found = left(tables.conn)
            for one in found:
                store.keep(tables, replace(one, state=Fate.UNCLEAR, looks=0, next_look=now))
            return None, [OutboxChanged(one.message_id) for one in found]

        try:
            if self._ledger.read(left):
                self._ledger.note(job).result()
        except StoreError as trouble:
            log.warning("the outbox could not be put in order: %s", trouble.key)

    def tend(self) -> None:
        """To be called every minute or so: look for what is in doubt where the time for it has come."""
        self.recover()  # what became of one may not have been kept
        try:
            doubtful = self._ledger.read(lambda conn: store.in_states(conn, (Fate.UNCLEAR,)))
        except StoreError as trouble:
            log.warning("the outbox could not be read: %s", trouble.key)
            return
        now = self._clock.now()
        for one in doubtful:
            if one.next_look is not None and one.next_look <= now and one.id not in self._busy:
                self.look_up(one.id).add_done_callback(_note_failure)

    # -- inside, before -----------------------------------------------------------------------

    def _known(self, conn: sqlite3.Connection, message: MessageId) -> tuple[Item, Account, SourceState] | None:
        """The message, its account and how that stands; None where the account cannot carry an answer to it."""
        item = messages.one(conn, message)
        known = accounts.one(conn, item.message.account_id) if item else None
        if item is None or known is None or not self._delivery.can_carry(known[0], item.message):
            return None
        return item, *known

    def _ready(self, conn: sqlite3.Connection, message: MessageId) -> tuple[Item, Account]:
        """The message and the account, which is ready to answer it; OwnerError says why there is none."""
        found = self._known(conn, message)
        if found is None:
            item = messages.one(conn, message)
            if item is None:
                raise OwnerError("errors-no-such-message")
            there = item.message.account_id == HAND or accounts.one(conn, item.message.account_id)
            raise OwnerError("errors-outbox-no-way" if there else "errors-outbox-removed")
        item, account, state = found
        if account.paused:
            raise OwnerError("errors-outbox-paused", label=account.label)
        if state.health is Health.LOCKED_OUT:
            raise OwnerError("errors-outbox-locked-out", label=account.label)
        return item, account

    def _measured(self, account: Account, item: Item, text: str) -> str:
        """The text as it is posted; OwnerError where it is empty or too long."""
        whole = self._delivery.whole(account, item.message, text)
        if not whole:
            raise OwnerError("errors-outbox-empty")
        platform = self._replies.platform(item.message.platform)
        over = self._replies.length(whole, platform) - (platform.limit or 0)
        if platform.limit is not None and over > 0:
            raise OwnerError("errors-outbox-too-long", count=over, platform=platform.name)
        return whole

    def _set_apart(self, tables: "Tables", message: MessageId, text: str) -> Outgoing | None:
        """The reply that waits with this text; others that wait are taken back. OwnerError where one is in doubt."""
        found = None
        for one in store.to(tables.conn, message):
            if one.state in DOUBTFUL:
                raise OwnerError(f"errors-outbox-is-{one.state}")
            if one.state in UNSENT and one.text == text:
                found = one
            elif one.state in UNSENT:
                store.keep(tables, replace(one, state=Fate.WITHDRAWN))
        return found

    def _confirmed(self, conn: sqlite3.Connection, id: OutgoingId, text: str, code: str) -> Parcel:
        """The reply, which stands exactly as it was confirmed; else OwnerError."""
        one = must_be(conn, id, *UNSENT)
        parcel = Parcel(one, *self._ready(conn, one.message_id))
        if text != one.text or code != parcel.code:
            raise OwnerError("errors-outbox-changed")
        return parcel

    def _intend(
        self, tables: "Tables", id: OutgoingId, text: str, code: str, now: datetime
    ) -> tuple[Parcel, Sequence[Notice]]:
        """Write down that exactly this is about to be sent; OwnerError where it is not what was confirmed."""
        parcel = self._confirmed(tables.conn, id, text, code)
        one = parcel.outgoing
        self._set_apart(tables, one.message_id, one.text)
        tried = one.tried_at or now
        kept = store.keep(tables, replace(one, state=Fate.SENDING, tried_at=tried, trouble=None, next_look=None))
        return replace(parcel, outgoing=kept), [OutboxChanged(one.message_id)]

    def _not_begun(self, id: OutgoingId, trouble: VaultError) -> Outgoing:
        def job(tables: "Tables", now: datetime) -> tuple[Outgoing, Sequence[Notice]]:
            return self._finish(tables, now, replace(must_be(tables.conn, id, *UNSENT), trouble=why(trouble)))

        return self._ledger.note(job).result()

    @contextmanager
    def _alone(self, id: OutgoingId) -> Iterator[None]:
        """One errand at a time for a reply; OwnerError for a second one."""
        with self._lock:
            if id in self._busy:
                raise OwnerError(f"errors-outbox-is-{Fate.SENDING}")
            self._busy.add(id)
        try:
            yield
        finally:
            with self._lock:
                self._busy.discard(id)

    # -- inside, after ------------------------------------------------------------------------

    def _look(self, one: Outgoing) -> Outgoing:
        """One look for a reply in doubt, kept unless the owner has said meanwhile what became of it."""
        (parcel,) = self._ledger.read(lambda conn: parcels(conn, [one]))
        after = self._delivery.look(parcel)

        def job(tables: "Tables", now: datetime) -> tuple[Outgoing, Sequence[Notice]]:
            kept = store.get(tables.conn, one.id)
            return (kept, ()) if kept and kept.state is not Fate.UNCLEAR else self._finish(tables, now, after)

        return self._ledger.change(job).result()

    def _keep(self, one: Outgoing) -> Outgoing:
        return self._ledger.change(lambda tables, now: self._finish(tables, now, one)).result()

    def _finish(self, tables: "Tables", now: datetime, one: Outgoing) -> tuple[Outgoing, Sequence[Notice]]:
        return finished(tables, now, one, self._platform_name, self._owner(), self._replies.voice.hours())

    def _platform_name(self, item: Item) -> str:
        return self._replies.platform(item.message.platform).name


def _note_failure(look: Future[Outgoing]) -> None:
    problem = None if look.cancelled() else look.exception()
    if problem is not None:
        log.warning("a reply could not be looked for: %s", getattr(problem, "key", type(problem).__name__))
