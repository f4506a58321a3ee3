"""The cases: open one, work through its checklist, close it."""

from collections.abc import Sequence
from concurrent.futures import Future

from desktop.model.incident import Entry, Incident, IncidentId
from desktop.model.message import MessageId
from desktop.model.playbook import Playbook, StepState


class Incidents:
    """What the owner can do with a crisis."""

    def playbooks(self) -> tuple[Playbook, ...]:
        """The kinds of crisis there are."""
        raise NotImplementedError

    def ongoing(self) -> Sequence[Incident]:
        """The open cases, newest first."""
        raise NotImplementedError

    def get(self, id: IncidentId) -> Incident | None:
        """One case, open or closed."""
        raise NotImplementedError

    def open(
        self, playbook_id: str, *, summary: str, lead: str, deputy: str = "", messages: Sequence[MessageId] = ()
    ) -> Future[Incident]:
        """Open a case; OwnerError where the summary or the person in charge is missing."""
        raise NotImplementedError

    def steps(self, incident: Incident) -> tuple[StepState, ...]:
        """The case's steps in order, as they stand now; exactly one open step is the next one."""
        raise NotImplementedError

    def tick(self, id: IncidentId, step_id: str, who: str) -> Future[Incident]:
        """Mark a step as done."""
        raise NotImplementedError

    def skip(self, id: IncidentId, step_id: str, who: str, why: str) -> Future[Incident]:
        """Leave a step out, with a reason."""
        raise NotImplementedError

    def untick(self, id: IncidentId, step_id: str, who: str) -> Future[Incident]:
        """Take a mark back."""
        raise NotImplementedError

    def close(self, id: IncidentId, who: str, why: str) -> Future[Incident]:
        """End the case with a reason."""
        raise NotImplementedError

    def timeline(self, id: IncidentId) -> Sequence[Entry]:
        """What happened, oldest first: sentences ``timeline-WHAT``."""
        raise NotImplementedError
