"""What belongs to a case: its key messages, its scope and impact, what was stopped, its timeline, its changes,
its messages, what it is put together with, what to do where people are in danger, and what platforms are told.
"""

from dataclasses import dataclass

from desktop.content import grounds
from desktop.services.belonging import Belonging
from desktop.services.case_changes import CaseChanges
from desktop.services.crew import Crew
from desktop.services.impacts import Impacts
from desktop.services.keys import KeyMessages
from desktop.services.ledger import Ledger, Method
from desktop.services.merging import Merging
from desktop.services.pauses import Pauses
from desktop.services.record import Record
from desktop.services.reporting import Reporting
from desktop.services.safety import Safety


@dataclass(frozen=True, slots=True)
class Casebook:
    """Each part for itself."""

    keys: KeyMessages
    impacts: Impacts
    pauses: Pauses
    record: Record
    changes: CaseChanges
    safety: Safety
    belonging: Belonging
    merging: Merging
    reporting: Reporting


def casebook(ledger: Ledger, method: Method, crew: Crew, safety: Safety) -> Casebook:
    """All parts over one ledger; what takes longer runs on ``crew``."""
    clock = method.clock
    return Casebook(
        KeyMessages(ledger, clock),
        Impacts(ledger, clock, crew),
        Pauses(ledger),
        Record(ledger, clock, crew),
        CaseChanges(ledger, method),
        safety,
        Belonging(ledger, method),
        Merging(ledger, method),
        Reporting(ledger, grounds.load()),
    )
