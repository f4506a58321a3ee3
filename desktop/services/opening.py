"""How a case is opened, within a running transaction: alone, or out of another one."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from desktop.errors import OwnerError
from desktop.model.incident import Entry, IncidentId
from desktop.model.message import MessageId
from desktop.model.meter import Level
from desktop.response import checklist
from desktop.services.casework import needed
from desktop.services.evidence import keep_messages
from desktop.services.ledger import Method
from desktop.store import incidents, meters

if TYPE_CHECKING:
    from sqlite_utils import Database as Tables

MOST_KEPT = 200
"""So many of the messages that come to a case at once are kept as evidence."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A case to open: its kind, what happened, who decides, and its messages."""

    playbook_id: str
    summary: str
    lead: str
    deputy: str = ""
    messages: tuple[MessageId, ...] = ()


def open_new(tables: "Tables", method: Method, wanted: Wanted, now: datetime) -> IncidentId:
    """Open it, its own step done; OwnerError where the kind is unknown, or the summary or who is in charge missing."""
    playbook = method.playbook(wanted.playbook_id)
    if playbook is None:
        raise OwnerError("errors-kind-unknown")
    meter = meters.latest(tables.conn, now)
    level = meter.level if meter and meter.level.rank else Level.WATCH
    summary, lead = needed(wanted.summary, "errors-summary-missing"), needed(wanted.lead, "errors-lead-missing")
    case = incidents.Kept(IncidentId(0), playbook.id, summary, lead, wanted.deputy.strip(), level, now, None)
    id = incidents.add(tables, case, wanted.messages)
    incidents.write_down(tables, id, Entry(now, lead, "opened", {"playbook": playbook.id}))
    keep_messages(tables, id, wanted.messages[:MOST_KEPT], lead, now)
    for tick in checklist.opened(playbook, now, lead):
        incidents.mark(tables, id, tick)
        incidents.write_down(tables, id, Entry(now, tick.who, str(tick.mark), {"step": tick.step_id}))
    return id
