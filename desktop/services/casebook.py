"""What is kept beside a case: its key messages, its scope and impact, what was stopped, and its timeline."""

from dataclasses import dataclass

from desktop.clock import Clock
from desktop.services.crew import Crew
from desktop.services.impacts import Impacts
from desktop.services.keys import KeyMessages
from desktop.services.ledger import Ledger
from desktop.services.pauses import Pauses
from desktop.services.record import Record


@dataclass(frozen=True, slots=True)
class Casebook:
    """Each part for itself."""

    keys: KeyMessages
    impacts: Impacts
    pauses: Pauses
    record: Record


def casebook(ledger: Ledger, clock: Clock, crew: Crew) -> Casebook:
    """All parts over one ledger; what takes longer runs on ``crew``."""
    return Casebook(
        KeyMessages(ledger, clock), Impacts(ledger, clock, crew), Pauses(ledger), Record(ledger, clock, crew)
    )
