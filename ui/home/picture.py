"""What the Now page shows, gathered from the desk in one go."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from desktop.model.account import Health
from desktop.model.alert import Over
from desktop.model.inbox import Item, Query
from desktop.model.incident import Incident, Proposal
from desktop.model.keys import Promise
from desktop.model.message import MessageId
from desktop.model.meter import Level, Meter, Part
from desktop.model.playbook import StepState
from desktop.services.accounts import Accounts
from desktop.services.inbox import Inbox
from desktop.services.incidents import Incidents
from desktop.services.meter import MeterService
from ui.inbox.speech import GRAVEST_FIRST

NEWEST = 40
FRESH = timedelta(days=3)
VOICES = 3
NOW = 3  # the urgency that does not wait
IN_NEED = frozenset({Health.TROUBLE, Health.LOCKED_OUT})
PEOPLE_FIRST = ("s1_help", "s1_stop")
"""Steps that come before all others: somebody may be in danger."""
Pair = tuple[Incident, StepState | None]


@dataclass(frozen=True, slots=True)
class Picture:
    """The state of the desk as the Now page sees it.

    ``troubled`` counts accounts that cannot be read. ``measured``: when the meter was last measured, changed or not.
    ``case`` is the open case whose next ``step`` is due first; ``others`` are the other open ones, each with its next
    step. ``promise`` is the next word that was promised to people in any of them.
    ``danger`` is a proposal about people in danger whom no open case is about: it comes before the step.
    ``people`` are the voices to show, most urgent first. ``pressing`` are the messages of the last days that should be
    answered now, however calm the meter is; those of a crisis that is ``over`` are left to it. ``delaying`` are those
    that the all-clear waits for; ``unanswered`` is all of the last week that is unhappy. ``slow``: how much this
    computer's clock is slow at the least.
    """

    accounts: int = 0
    troubled: int = 0
    last_look: datetime | None = None
    meter: Meter | None = None
    measured: datetime | None = None
    rise: tuple[int, datetime] | None = None
    proposal: Proposal | None = None
    danger: Proposal | None = None
    case: Incident | None = None
    step: StepState | None = None
    promise: Promise | None = None
    others: tuple[Pair, ...] = ()
    people: tuple[Item, ...] = ()
    pressing: tuple[MessageId, ...] = ()
    delaying: tuple[MessageId, ...] = ()
    unanswered: tuple[MessageId, ...] = ()
    over: Over | None = None
    slow: timedelta = timedelta(0)

    @property
    def calmed(self) -> Over | None:
        """The crisis that is over, where it is calm still."""
        return self.over if self.over and self.meter and self.over.holds(self.meter.level) else None

    @property
    def urgent(self) -> tuple[MessageId, ...]:
        """What should be answered now, where the meter does not call by itself."""
        low = self.meter is not None and (self.calmed or not self.meter.level.rank)
        return self.pressing if low else ()

    @property
    def waiting(self) -> Part | None:
        """The reason of the meter that somebody has waited too long for a reply."""
        return next((part for part in self.meter.parts if part.key == "waiting"), None) if self.meter else None

    @property
    def unhappy(self) -> tuple[MessageId, ...]:
        """All that the meter goes by."""
        return tuple(dict.fromkeys(one for part in (self.meter.parts if self.meter else ()) for one in part.evidence))

    @property
    def begins(self) -> bool:
        """Nothing is watched yet, nothing was brought in by hand, and nothing is left of what was."""
        level = self.meter.level if self.meter else Level.LEARNING
        return not (self.over or self.accounts or self.case or self.proposal or level.rank or self.people)


def gather(meter: MeterService, inbox: Inbox, incidents: Incidents, accounts: Accounts, now: datetime) -> Picture:
    """Ask each service once."""
    listed = accounts.listed()
    case, step, others = _most_pressing(incidents)
    over = meter.over()
    urgent = inbox.page(Query(unanswered=True, urgent_first=True), None, NEWEST)
    proposal = meter.proposal()
    return Picture(
        accounts=len(listed),
        troubled=sum(state.health in IN_NEED for _, state in listed),
        last_look=max((at for _, state in listed if (at := state.last_look) and at <= now), default=None),
        meter=meter.now(),
        measured=meter.measured(),
        rise=meter.rise(),
        proposal=proposal,
        danger=proposal if case is not None and _before(proposal, step, incidents) else None,
        case=case,
        step=step,
        others=others,
        people=voices(inbox.page(Query(), None, NEWEST), now),
        pressing=pressing(urgent, now, over),
        delaying=tuple(meter.delaying()),
        unanswered=tuple(meter.unanswered()),
        over=over,
        slow=meter.slow(),
    )


def voices(newest: Sequence[Item], now: datetime) -> tuple[Item, ...]:
    """The few to show: the most urgent of the last days first, then the newest."""
    fresh = [item for item in newest if now - item.message.sent_at <= FRESH]
    ordered = sorted(
        fresh or newest, key=lambda item: (-_weight(item), _gravest(item), -item.message.sent_at.timestamp())
    )
    return tuple(ordered[:VOICES])


def _gravest(item: Item) -> int:
    return min((GRAVEST_FIRST.index(risk) for risk in item.reading.risks), default=len(GRAVEST_FIRST))


def pressing(urgent: Sequence[Item], now: datetime, over: Over | None = None) -> tuple[MessageId, ...]:
    """Those of the last days that should be answered now, and are not of the crisis that is ``over``."""
    left = set(over.left) if over else set()
    fresh = [
        one
        for one in urgent
        if now - one.message.sent_at <= FRESH and one.reading.urgency >= NOW and one.message.id not in left
    ]
    return tuple(item.message.id for item in sorted(fresh, key=_gravest))


def _weight(item: Item) -> int:
    return 0 if item.message.answered_at is not None else item.reading.urgency


def _most_pressing(incidents: Incidents) -> tuple[Incident | None, StepState | None, tuple[Pair, ...]]:
    pairs = [
        (case, next((step for step in incidents.steps(case) if step.is_next), None)) for case in incidents.ongoing()
    ]
    if not pairs:
        return None, None, ()
    first, *others = sorted(pairs, key=_due)
    return *first, tuple(others)


def _before(proposal: Proposal | None, step: StepState | None, incidents: Incidents) -> bool:
    """Whether what is proposed comes before this step: people are in danger, and the step is not for such people."""
    safety = {playbook.id for playbook in incidents.playbooks() if playbook.safety} if proposal else ()
    return proposal is not None and proposal.playbook_id in safety and not (step and step.step.id in PEOPLE_FIRST)


def _for_people(step: StepState) -> bool:
    """Whether this step, or one that comes before it and is still open, protects people."""
    return any(one.step.id in PEOPLE_FIRST for one in (step, *step.protecting))


def _due(pair: Pair) -> tuple[bool, bool, float]:
    """People first, then what is due soonest, then the newest case."""
    case, step = pair
    if step is None or step.due_at is None:
        return True, True, -case.opened_at.timestamp()
    clocks = [one.due_at.timestamp() for one in (step, *step.protecting) if one.due_at is not None]
    return not _for_people(step), False, min(clocks)
