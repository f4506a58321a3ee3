"""What the owner changes about an open case: its level, its kind, its sentence, who decides."""

from collections.abc import Sequence
from concurrent.futures import Future
from datetime import datetime
from typing import TYPE_CHECKING

from desktop.errors import OwnerError
from desktop.model.incident import Entry, Grade, Incident, IncidentId
from desktop.model.meter import Level, Meter
from desktop.response.grade import flagged, grade, unruled
from desktop.services.casework import by, needed, on_open_case
from desktop.services.ledger import Ledger, Method
from desktop.store import case_levels, incidents, meters
from desktop.store.incidents import Kept

if TYPE_CHECKING:
    from sqlite_utils import Database as Tables


class CaseChanges:
    """Every change is a line of the timeline; nothing that was ticked or decided before is lost."""

    def __init__(self, ledger: Ledger, method: Method) -> None:
        """Write through ``ledger``, with the playbooks of ``method``."""
        self._ledger, self._method = ledger, method

    def set_level(self, id: IncidentId, level: Level, why: str, who: str) -> Future[None]:
        """Decide how bad the case is, whatever the meter says; OwnerError where the reason is missing."""

        def act(tables: "Tables", case: Kept, now: datetime) -> Entry:
            meter = meters.latest(tables.conn, now)
            facts: dict[str, str | int | datetime] = {
                "level": level,
                "why": needed(why, "errors-level-why-missing"),
                "was": unruled(meter.level if meter else case.level, case.flags).level,
                "flagged": flagged(case.flags),
            }
            return Entry(now, by(who, case), case_levels.SET, facts)

        return on_open_case(self._ledger, id, act)

    def take_level_back(self, id: IncidentId, who: str) -> Future[None]:
        """Let the meter and the messages say again how bad the case is."""

        def act(tables: "Tables", case: Kept, now: datetime) -> Entry | None:
            return None if case.ruling is None else Entry(now, by(who, case), case_levels.BACK)

        return on_open_case(self._ledger, id, act)

    def describe(
        self, id: IncidentId, kind: str, lead: str, deputy: str, who: str, *, summary: str | None = None
    ) -> Future[None]:
        """Set the kind, the people and the sentence right (None: it stays); steps that are ticked stay so.

        OwnerError where the kind is unknown, nobody is in charge, or the sentence is empty.
        """

        def act(tables: "Tables", case: Kept, now: datetime) -> Sequence[Entry]:
            if kind != case.playbook_id and self._method.playbook(kind) is None:
                raise OwnerError("errors-kind-unknown")
            after = {"kind": kind, "lead": needed(lead, "errors-lead-missing"), "deputy": " ".join(deputy.split())}
            before = {"kind": case.playbook_id, "lead": case.lead, "deputy": case.deputy, "summary": case.summary}
            after["summary"] = case.summary if summary is None else needed(summary, "errors-summary-missing")
            incidents.describe(tables, id, after["kind"], after["lead"], after["deputy"], after["summary"])
            changed = [name for name in after if after[name] != before[name]]
            return [_described(now, by(who, case), name, after[name], before[name]) for name in changed]

        return on_open_case(self._ledger, id, act)


def grade_of(case: Incident, meter: Meter | None) -> Grade:
    """How bad a case is now, and why; without a meter, and once it has ended, what it was at its gravest counts."""
    counts = meter is not None and case.closed_at is None
    return grade(meter.level if meter is not None and counts else case.level, case.flags, case.ruling)


def _described(now: datetime, who: str, name: str, value: str, before: str) -> Entry:
    if name == "kind":
        return Entry(now, who, "changed-kind", {"playbook": value})
    if name == "summary":
        return Entry(now, who, "changed-summary", {"text": value, "before": before})
    return Entry(now, who, f"changed-{name}" if value else f"gone-{name}", {"text": value})
