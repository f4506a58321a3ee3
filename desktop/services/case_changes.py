"""What the owner changes about an open case: its level, its kind, who decides."""

from collections.abc import Sequence
from concurrent.futures import Future
from datetime import datetime
from typing import TYPE_CHECKING

from desktop.errors import OwnerError
from desktop.model.incident import Entry, Grade, Incident, IncidentId
from desktop.model.meter import Level, Meter
from desktop.model.notice import IncidentChanged, Notice
from desktop.response.grade import flagged, grade, unruled
from desktop.services.incidents import typed_line
from desktop.services.ledger import Ledger, Method
from desktop.store import case_levels, incidents, meters

if TYPE_CHECKING:
    from sqlite_utils import Database as Tables

Change = tuple[None, Sequence[Notice]]


class CaseChanges:
    """Every change is a line of the timeline; nothing that was ticked or decided before is lost."""

    def __init__(self, ledger: Ledger, method: Method) -> None:
        """Write through ``ledger``, with the playbooks of ``method``."""
        self._ledger, self._method = ledger, method

    def set_level(self, id: IncidentId, level: Level, why: str, who: str) -> Future[None]:
        """Decide how bad the case is, whatever the meter says; OwnerError where the reason is missing."""

        def job(tables: "Tables", now: datetime) -> Change:
            case = _open(tables, id)
            meter = meters.latest(tables.conn, now)
            was = unruled(meter.level if meter else case.level, case.flags).level
            facts: dict[str, str | int | datetime] = {
                "level": level,
                "why": typed_line(why, "errors-level-why-missing"),
                "was": was,
                "flagged": flagged(case.flags),
            }
            return _told(tables, id, [Entry(now, who.strip() or case.lead, case_levels.SET, facts)])

        return self._ledger.note(job)

    def take_level_back(self, id: IncidentId, who: str) -> Future[None]:
        """Let the meter and the messages say again how bad the case is."""

        def job(tables: "Tables", now: datetime) -> Change:
            case = _open(tables, id)
            if case.ruling is None:
                return None, ()
            return _told(tables, id, [Entry(now, who.strip() or case.lead, case_levels.BACK)])

        return self._ledger.note(job)

    def describe(self, id: IncidentId, kind: str, lead: str, deputy: str, who: str) -> Future[None]:
        """Set the kind and the people right; steps that are ticked stay so, also for when the kind is set back.

        OwnerError where the kind is unknown or nobody is in charge.
        """

        def job(tables: "Tables", now: datetime) -> Change:
            case = _open(tables, id)
            if kind != case.playbook_id and self._method.playbook(kind) is None:
                raise OwnerError("errors-kind-unknown")
            after = {"kind": kind, "lead": typed_line(lead, "errors-lead-missing"), "deputy": " ".join(deputy.split())}
            before = {"kind": case.playbook_id, "lead": case.lead, "deputy": case.deputy}
            incidents.describe(tables, id, after["kind"], after["lead"], after["deputy"])
            by = who.strip() or case.lead
            changed = [name for name in after if after[name] != before[name]]
            return _told(tables, id, [_described(now, by, name, after[name]) for name in changed])

        return self._ledger.note(job)


def grade_of(case: Incident, meter: Meter | None) -> Grade:
    """How bad a case is now, and why; without a meter, what it was at its gravest counts."""
    return grade(meter.level if meter is not None else case.level, case.flags, case.ruling)


def _described(now: datetime, by: str, name: str, value: str) -> Entry:
    if name == "kind":
        return Entry(now, by, "changed-kind", {"playbook": value})
    return Entry(now, by, f"changed-{name}" if value else f"gone-{name}", {"text": value})


def _open(tables: "Tables", id: IncidentId) -> incidents.Kept:
    case = incidents.one(tables.conn, id)
    if case is None or case.closed_at is not None:
        raise OwnerError("errors-no-such-case")
    return case


def _told(tables: "Tables", id: IncidentId, entries: Sequence[Entry]) -> Change:
    for entry in entries:
        incidents.write_down(tables, id, entry)
    return None, [IncidentChanged(id)] if entries else []
