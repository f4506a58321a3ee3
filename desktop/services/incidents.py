"""The cases: open one, work through its checklist, close it."""

import sqlite3
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop.clock import Clock
from desktop.errors import OwnerError
from desktop.model.incident import Entry, Incident, IncidentId, Proposal
from desktop.model.message import MessageId
from desktop.model.meter import Level
from desktop.model.notice import IncidentChanged, Notice
from desktop.model.playbook import Checklist, Mark, Playbook, StepState, Tick
from desktop.model.reading import Concern, Risk
from desktop.response import checklist
from desktop.response.people import takes_on
from desktop.response.triage import RECENT, apart, belongs, why
from desktop.services.casework import needed
from desktop.services.casework import open_case as still_open
from desktop.services.evidence import keep_messages
from desktop.services.keys import left
from desktop.services.ledger import Ledger, Method
from desktop.services.opening import MOST_KEPT, Wanted, open_new
from desktop.store import incidents as store
from desktop.store import meters, people
from desktop.store.case_messages import loose, newcomers, within
from desktop.store.counted import some

if TYPE_CHECKING:
    from sqlite_utils import Database as Tables

MOST_TAKEN_IN = 2000
MOST_PAST = 20
EVER = datetime(1970, 1, 1, tzinfo=UTC)


class Incidents:
    """What the owner can do with a crisis."""

    def __init__(self, ledger: Ledger, method: Method) -> None:
        """Read and write through ``ledger``, with the playbooks of ``method``."""
        self._ledger = ledger
        self._method = method
        self._clock: Clock = method.clock

    def playbooks(self) -> tuple[Playbook, ...]:
        """The kinds of crisis there are."""
        return self._method.playbooks

    def ongoing(self) -> Sequence[Incident]:
        """The open cases, newest first."""
        return [self._case(kept) for kept in self._ledger.read(store.ongoing)]

    def past(self) -> Sequence[Incident]:
        """The cases that have ended, the last one first; not more than a list can show."""
        return [self._case(kept) for kept in self._ledger.read(lambda conn: store.ended(conn, MOST_PAST))]

    def get(self, id: IncidentId) -> Incident | None:
        """One case, open or closed."""
        kept = self._ledger.read(lambda conn: store.one(conn, id))
        return self._case(kept) if kept else None

    def messages(self, id: IncidentId) -> tuple[MessageId, ...]:
        """All that is in the case, in the order in which it was kept."""
        return self._ledger.read(lambda conn: within(conn, id))

    def open(
        self, playbook_id: str, *, summary: str, lead: str, deputy: str = "", messages: Sequence[MessageId] = ()
    ) -> Future[Incident]:
        """Open a case, its own step done; OwnerError where the summary or the person in charge is missing."""

        def job(tables: "Tables", now: datetime) -> tuple[Incident, Sequence[Notice]]:
            wanted = Wanted(playbook_id, summary, lead, deputy, tuple(messages))
            return self._told(tables, open_new(tables, self._method, wanted, now))

        return self._ledger.change(job)

    def newcomers(self, incident: Incident) -> Sequence[MessageId]:
        """What is unhappy or dangerous, in no case yet, and written since two days before the case was opened."""
        if incident.closed_at is not None:
            return ()
        return self._ledger.read(lambda conn: newcomers(conn, incident.id, incident.opened_at, MOST_TAKEN_IN))

    def fitting(self, playbook_id: str) -> Sequence[MessageId]:
        """What may belong to a case of this kind that opens now: of the last two days, in no case, newest first."""
        playbook = self._method.playbook(playbook_id)
        since = self._clock.now() - RECENT
        found = self._ledger.read(lambda conn: loose(conn, since, MOST_TAKEN_IN)) if playbook else ()
        return [one.id for one in found if playbook is not None and belongs(playbook, one.concern, one.risks)]

    def suggested(self, messages: Sequence[MessageId] = ()) -> Proposal | None:
        """A kind for these messages; without any, for those of the last two days that are in no case and about none.

        However few they are; None where nothing was read in them that speaks for a kind.
        """

        def ask(conn: sqlite3.Connection) -> Proposal | None:
            now = self._clock.now()
            found = messages or [one.id for one in loose(conn, now - RECENT, MOST_TAKEN_IN)]
            seen = list(some(conn, found, EVER))
            kinds = [] if messages else [case.playbook_id for case in store.ongoing(conn)]
            meter = meters.latest(conn, now)
            return apart(seen, self._method.playbooks, kinds, meter.level if meter else Level.LEARNING)

        return self._ledger.read(ask)

    def reasons(self, playbook_id: str, messages: Sequence[MessageId]) -> Sequence[tuple[Risk | Concern, int]]:
        """What was read in these messages that speaks for a kind, and in how many of them."""
        playbook = self._method.playbook(playbook_id)
        seen = self._ledger.read(lambda conn: list(some(conn, messages, EVER))) if playbook and messages else ()
        return why(playbook, seen) if playbook else ()

    def take_in(self, id: IncidentId, who: str) -> Future[Incident]:
        """Put the newcomers into the case; the first of them are kept as evidence."""

        def act(tables: "Tables", case: Incident, now: datetime) -> Entry:
            by = who.strip() or case.lead
            found = newcomers(tables.conn, id, case.opened_at, MOST_TAKEN_IN)
            store.attach(tables, id, found)
            keep_messages(tables, id, found[:MOST_KEPT], by, now)
            return Entry(now, by, "taken-in", {"count": len(found)})

        return self._act(id, act)

    def steps(self, incident: Incident) -> tuple[StepState, ...]:
        """The case's steps in order, as they stand now, with who does each; exactly one open step is the next one."""
        now = self._clock.now()
        roster, today = self._ledger.read(people.roster), now.astimezone().date()
        states = checklist.states(incident.checklist, now)
        leads = (incident.lead, incident.deputy)

        def taken(state: StepState) -> StepState:
            doer = takes_on(roster, state.step.role, today, leads)
            return replace(state, doer=doer, before=tuple(map(taken, state.before)))

        return tuple(map(taken, states))

    def tick(self, id: IncidentId, step_id: str, who: str) -> Future[Incident]:
        """Mark a step as done."""
        return self._mark(id, step_id, who, Mark.DONE, "")

    def skip(self, id: IncidentId, step_id: str, who: str, why: str) -> Future[Incident]:
        """Leave a step out, with a reason."""
        return self._mark(id, step_id, who, Mark.SKIPPED, why)

    def untick(self, id: IncidentId, step_id: str, who: str) -> Future[Incident]:
        """Take a mark back."""

        def act(tables: "Tables", case: Incident, now: datetime) -> Entry:
            store.unmark(tables, id, step_id)
            return Entry(now, who.strip() or case.lead, "undone", {"step": step_id})

        return self._act(id, act, self._learns(step_id))

    def answer_danger(self, id: IncidentId, danger: bool, who: str) -> Future[Incident]:
        """Write down whether anyone is, or may be, in danger; a later answer stands beside the first."""

        def act(tables: "Tables", case: Incident, now: datetime) -> Entry:
            return Entry(now, who.strip() or case.lead, "harm-yes" if danger else "harm-no")

        return self._act(id, act)

    def close(self, id: IncidentId, who: str, why: str, *, leaving: bool = False) -> Future[Incident]:
        """End the case with a reason; what is promised stands on, unless it is left for the same reason."""

        def act(tables: "Tables", case: Incident, now: datetime) -> Entry:
            by, reason = who.strip() or case.lead, needed(why, "errors-reason-missing")
            not_given = left(tables, id, reason, by, now) if leaving else None
            if not_given is not None:
                store.write_down(tables, id, not_given)
            store.close(tables, id, now)
            return Entry(now, by, "closed", {"why": reason})

        return self._act(id, act)

    def timeline(self, id: IncidentId) -> Sequence[Entry]:
        """What happened, oldest first: sentences ``timeline-WHAT``."""
        return self._ledger.read(lambda conn: store.timeline(conn, id))

    # -- inside -------------------------------------------------------------------------------

    def _mark(self, id: IncidentId, step_id: str, who: str, mark: Mark, why: str) -> Future[Incident]:
        def act(tables: "Tables", case: Incident, now: datetime) -> Entry:
            if step_id not in {step.id for step in case.checklist.playbook.steps}:
                raise OwnerError("errors-no-such-step")
            by = who.strip() or case.lead
            facts = {"step": step_id}
            if mark is Mark.SKIPPED:
                facts["why"] = needed(why, "errors-reason-missing")
            store.mark(tables, id, Tick(step_id, mark, by, now, facts.get("why", "")))
            return Entry(now, by, str(mark), facts)

        return self._act(id, act, self._learns(step_id))

    def _learns(self, step_id: str) -> bool:
        """Whether a step belongs to the stage that goes on after the end of a case."""
        steps = (step for playbook in self._method.playbooks for step in playbook.steps)
        return any(step.id == step_id and step.stage.outlasts for step in steps)

    def _act(
        self, id: IncidentId, act: "Callable[[Tables, Incident, datetime], Entry]", also_closed: bool = False
    ) -> Future[Incident]:
        def job(tables: "Tables", now: datetime) -> tuple[Incident, Sequence[Notice]]:
            case = self._case(still_open(tables.conn, id, also_closed=also_closed))
            return self._written(tables, id, act(tables, case, now))

        return self._ledger.change(job)

    def _written(self, tables: "Tables", id: IncidentId, entry: Entry) -> tuple[Incident, Sequence[Notice]]:
        store.write_down(tables, id, entry)
        return self._told(tables, id)

    def _told(self, tables: "Tables", id: IncidentId) -> tuple[Incident, Sequence[Notice]]:
        kept = store.one(tables.conn, id)
        assert kept is not None
        return self._case(kept), [IncidentChanged(id)]

    def _case(self, kept: store.Kept) -> Incident:
        playbook = self._method.playbook(kept.playbook_id) or Playbook(kept.playbook_id, ())
        ticks = {tick.step_id: tick for tick in kept.ticks}
        return Incident(
            id=kept.id,
            playbook_id=kept.playbook_id,
            summary=kept.summary,
            lead=kept.lead,
            deputy=kept.deputy,
            opened_at=kept.opened_at,
            level=kept.level,
            checklist=Checklist(playbook, kept.opened_at, ticks),
            count=kept.count,
            closed_at=kept.closed_at,
            flags=kept.flags,
            ruling=kept.ruling,
        )
