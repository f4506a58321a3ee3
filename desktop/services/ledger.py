"""The one way a meter can change: a write that ends in measure, triage and alert, all in one transaction."""

import sqlite3
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, TypeVar

from desktop.clock import Clock
from desktop.errors import StoreError
from desktop.meter import RULES
from desktop.meter.gauge import measure
from desktop.meter.scene import Scene
from desktop.meter.tally import Tally, moment
from desktop.model.alert import Manners
from desktop.model.incident import Entry
from desktop.model.meter import Meter
from desktop.model.notice import IncidentChanged, MeterMoved, Notice, StoreTroubled
from desktop.model.numbers import Numbers, Sensitivity
from desktop.model.playbook import Checklist, Playbook
from desktop.response import checklist, triage
from desktop.services.alerting import speak
from desktop.services.notices import Notices
from desktop.services.tallies import Tallies
from desktop.store import accounts, counted, incidents, meters
from desktop.store.database import Database

if TYPE_CHECKING:
    from sqlite_utils import Database as Tables

T = TypeVar("T")
Change = Callable[["Tables", datetime], tuple[T, Sequence[Notice]]]
USUAL, A_DAY = timedelta(days=35), timedelta(days=1)
SAME_METER_KEPT_EVERY = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Method:
    """How this desk decides: its numbers, its playbooks, its clock, how and how soon its owner wants to be told."""

    base: Numbers
    playbooks: tuple[Playbook, ...]
    clock: Clock
    manners: Callable[[], Manners] = Manners
    sensitivity: Callable[[], Sensitivity] = lambda: Sensitivity.BALANCED

    @property
    def numbers(self) -> Numbers:
        """The numbers for how soon the owner wants to be told now."""
        return self.base.for_owner(self.sensitivity())

    def playbook(self, id: str) -> Playbook | None:
        """The playbook of this id."""
        return next((playbook for playbook in self.playbooks if playbook.id == id), None)


class Ledger:
    """Every change of the desk goes through here: the change, then the tail, then the notices."""

    def __init__(self, database: Database, method: Method, notices: Notices) -> None:
        """Write to ``database``, decide by ``method``, tell ``notices``."""
        self._database = database
        self._method = method
        self._notices = notices
        self._tallies = Tallies(method.base)
        self._troubled = False
        self.measured: datetime | None = None
        """When the meter was last measured; only a meter that has changed is kept."""

    def read(self, query: Callable[[sqlite3.Connection], T]) -> T:
        """Answer a question at once; raises StoreError."""
        return self._database.read(query)

    def try_out(self) -> None:
        """See whether a look could be kept; raises StoreError while it could not. Tells either."""
        try:
            self._database.try_out()
        except StoreError as trouble:
            self._tell_trouble(trouble)
            raise
        self._tell_trouble(None)

    def change(self, job: "Change[T]") -> Future[T]:
        """Run ``job`` and the tail in one transaction; tell its notices; then settle the future."""
        return self._write(job, self._measure)

    def note(self, job: "Change[T]") -> Future[T]:
        """Run a change that cannot move the meter (the label of an account), or a part of one that ``change`` ends."""
        return self._write(job, lambda tables, now: ())

    def _measure(self, tables: "Tables", now: datetime) -> Sequence[Notice]:
        told = decide(tables, self._method, self._tallies.now(tables.conn, now), now)
        self.measured = now
        return told

    def _write(self, job: "Change[T]", tail: "Callable[[Tables, datetime], Sequence[Notice]]") -> Future[T]:
        settled: Future[T] = Future()

        def whole(tables: "Tables") -> tuple[T, Sequence[Notice]]:
            now = self._method.clock.now()
            result, told = job(tables, now)
            return result, (*told, *tail(tables, now))

        def after(done: Future[tuple[T, Sequence[Notice]]]) -> None:
            problem = done.exception()
            self._tell_trouble(problem)
            if problem is not None:
                self._tallies.drop()
                settled.set_exception(problem)
                return
            result, told = done.result()
            self._notices.tell(*told)
            settled.set_result(result)

        self._database.write(whole).add_done_callback(after)
        return settled

    def _tell_trouble(self, problem: BaseException | None) -> None:
        if isinstance(problem, StoreError):
            self._troubled = True
            self._notices.tell(StoreTroubled(problem.key))
        elif problem is None and self._troubled:
            self._troubled = False
            self._notices.tell(StoreTroubled(""))


def decide(tables: "Tables", method: Method, tally: Tally, now: datetime) -> Sequence[Notice]:
    """The tail of every change: measure, propose, alert, and raise the level of open cases."""
    conn = tables.conn
    before = meters.latest(conn, now)
    cases = incidents.ongoing(conn)
    meter = measure(scene_at(conn, method, tally, now, cases), RULES, before)
    recent = tuple(counted.seen(conn, now - triage.RECENT)) if triage.called_for(meter) else ()
    settled = incidents.settled(conn, now - triage.RECENT) if recent and cases else frozenset()
    proposal = triage.propose(meter, recent, method.playbooks, [case.playbook_id for case in cases], settled)
    if _worth_keeping(before, meter) or proposal != meters.proposal(conn, now):
        meters.keep(tables, meter, proposal)
    told: list[Notice] = []
    people = tally.negative.count(moment(now - A_DAY))
    alert = speak(tables, method.manners(), before, meter, cases[0].id if cases else None, people)
    told += _worsen(tables, cases, meter, alerted=alert is not None and alert.warns)
    if before is None or (before.level, before.parts) != (meter.level, meter.parts):
        told.append(MeterMoved(before, meter))
    if alert is not None:
        told.append(alert)
    return told


def scene_at(
    conn: sqlite3.Connection, method: Method, tally: Tally, now: datetime, cases: Sequence[incidents.Kept]
) -> Scene:
    """All that the rules may look at, as the tables hold it now."""
    numbers, sources = method.numbers, tuple(accounts.listed(conn))
    quiet = timedelta(days=numbers.silence.days)
    return Scene(
        now=now,
        tally=tally,
        sources=sources,
        watching_since=watching_since(conn),
        overdue_steps=sum(_overdue(case, method, now) for case in cases),
        numbers=numbers,
        flows=counted.flows(conn, [account.id for account, _ in sources], now - USUAL, now - quiet),
    )


def watching_since(conn: sqlite3.Connection) -> datetime | None:
    """When the first account was added, or the oldest message was written that a look found if that is earlier."""
    known = (accounts.first_added(conn), counted.earliest(conn))
    return min((moment for moment in known if moment is not None), default=None)


def _overdue(case: incidents.Kept, method: Method, now: datetime) -> int:
    playbook = method.playbook(case.playbook_id)
    if playbook is None:
        return 0
    listed = Checklist(playbook, case.opened_at, {tick.step_id: tick for tick in case.ticks})
    return sum(state.overdue for state in checklist.states(listed, now))


def _worth_keeping(before: Meter | None, now: Meter) -> bool:
    if before is None or not timedelta(0) <= now.at - before.at < SAME_METER_KEPT_EVERY:
        return True
    return (before.level, before.parts, before.alarm) != (now.level, now.parts, now.alarm)


def _worsen(
    tables: "Tables", cases: Sequence[incidents.Kept], meter: Meter, *, alerted: bool
) -> Sequence[IncidentChanged]:
    told = []
    for case in cases:
        if meter.level.rank > case.level.rank:
            incidents.raise_level(tables, case.id, meter.level)
            facts: dict[str, str | int | datetime] = {"level": str(meter.level), "score": meter.score}
            incidents.write_down(tables, case.id, Entry(meter.at, "", "alert" if alerted else "level", facts))
            told.append(IncidentChanged(case.id))
    return told
