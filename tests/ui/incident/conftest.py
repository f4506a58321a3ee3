"""A crisis page alone: invented words and a desk of plain lists behind the real bridge."""

from concurrent.futures import Future
from dataclasses import replace
from datetime import timedelta
from types import SimpleNamespace

import pytest

from desktop.content.words import Words
from desktop.errors import DeskError, OwnerError
from desktop.model.incident import Entry, Incident, IncidentId, Proposal
from desktop.model.message import Author, MessageId
from desktop.model.meter import Level, Meter, Part
from desktop.model.notice import IncidentChanged, PreparationChanged
from desktop.model.playbook import Checklist, Mark, Playbook, Rhythm, Stage, Step, Tick
from desktop.model.reading import Risk
from desktop.response import checklist, preparation
from desktop.services.notices import Notices
from desktop.settings import Settings
from ui.bridge import Bridge
from ui.incident.page import CrisisPage

INVENTED = {
    "kind-food": "Food complaints",
    "kind-food.what": "People say that something they ate here made them ill.",
    "kind-late": "Late deliveries",
    "kind-late.what": "Many orders come late or not at all.",
    "step-s1_first_word": "Say that you have seen it",
    "step-s1_first_word.why": "A short, honest first reply slows a pile-on.",
    "step-s1_first_word.how": "Two sentences in the place where they wrote.",
    "step-s1_first_word.done-when": "One public reply stands there.",
    "step-s1_look": "Look at every message",
    "step-s3_staff": "Tell the team what to say",
    "errors-summary-missing": "Please say in one sentence what happened.",
    "errors-unknown": "That did not work.",
    "meter-danger": "Three people wrote that they were ill",
}


class InventedWords(Words):
    """The real words, and invented ones for content that this test brings along."""

    def _say(self, key, values, *, isolating):
        return INVENTED[key] if key in INVENTED else super()._say(key, values, isolating=isolating)


PLAYBOOKS = (
    Playbook(
        "food",
        (
            Step("s1_look", Stage.IDENTIFY, 10, "lead", tool="messages"),
            Step("s1_first_word", Stage.IDENTIFY, 60, "lead", tool="replies", template="first"),
            Step("s1_name", Stage.IDENTIFY, None, "lead"),
            Step("s3_staff", Stage.RESPOND, 120, ""),
        ),
    ),
    Playbook("late", (Step("s1_look", Stage.IDENTIFY, 10, "lead", tool="messages"),)),
    Playbook(
        "turned",
        (
            Step("s1_first_word", Stage.IDENTIFY, 60, "lead", tool="replies", template="first"),
            Step("s1_look", Stage.IDENTIFY, 10, "lead", tool="messages"),
        ),
    ),
)


def done(result):
    future = Future()
    future.set_result(result)
    return future


class Cases:
    """The service's signatures over plain lists; every deed is told to ``notices`` as the real one does."""

    def __init__(self, clock, notices):
        self.clock, self.notices = clock, notices
        self.cases, self.entries, self.trouble = {}, {}, None
        self.reads, self.fits, self.held, self.loose = 0, {}, {}, None

    def playbooks(self):
        return PLAYBOOKS

    def ongoing(self):
        self.reads += 1
        return [case for case in reversed(self.cases.values()) if case.closed_at is None]

    def past(self):
        return [case for case in reversed(self.cases.values()) if case.closed_at is not None]

    def get(self, id):
        return self.cases.get(id)

    def messages(self, id):
        return self.held[id]

    def begin(self, kind="food", summary="Two people were ill", lead="Dana", deputy="", messages=()):
        id = IncidentId(len(self.cases) + 1)
        now = self.clock.now()
        playbook = next(one for one in PLAYBOOKS if one.id == kind)
        case = Incident(id, kind, summary, lead, deputy, now, Level.CRISIS, Checklist(playbook, now), len(messages))
        self.cases[id], self.entries[id] = case, [Entry(now, lead, "opened", {"playbook": kind})]
        self.held[id] = tuple(messages)
        return case

    def open(self, playbook_id, *, summary, lead, deputy="", messages=()):
        if not summary:
            return self._failed(OwnerError("errors-summary-missing"))
        case = self.begin(playbook_id, summary, lead, deputy, messages)
        self.notices.tell(IncidentChanged(case.id))
        return done(case)

    def steps(self, incident):
        return checklist.states(incident.checklist, self.clock.now())

    def tick(self, id, step_id, who):
        return self._mark(id, Tick(step_id, Mark.DONE, who, self.clock.now()), {"step": step_id})

    def skip(self, id, step_id, who, why):
        return self._mark(id, Tick(step_id, Mark.SKIPPED, who, self.clock.now(), why), {"step": step_id, "why": why})

    def untick(self, id, step_id, who):
        case = self.cases[id]
        return self._keep(
            replace(case, checklist=checklist.unticked(case.checklist, step_id)),
            Entry(self.clock.now(), who, "undone", {"step": step_id}),
        )

    def close(self, id, who, why, *, leaving=False):
        now = self.clock.now()
        return self._keep(replace(self.cases[id], closed_at=now), Entry(now, who, "closed", {"why": why}))

    def newcomers(self, incident):
        return ()

    def fitting(self, playbook_id):
        return self.fits.get(playbook_id, ())

    def suggested(self, messages=()):
        return None if messages else self.loose

    def reasons(self, playbook_id, messages):
        return [(Risk.SAFETY, len(messages))] if messages and playbook_id == "food" else []

    def timeline(self, id):
        return tuple(self.entries[id])

    def _mark(self, id, tick, facts):
        if self.trouble is not None:
            return self._failed(self.trouble)
        case = self.cases[id]
        entry = Entry(tick.at, tick.who, str(tick.mark), facts)
        return self._keep(replace(case, checklist=checklist.ticked(case.checklist, tick)), entry)

    def _keep(self, case, entry):
        self.cases[case.id] = case
        self.entries[case.id].append(entry)
        self.notices.tell(IncidentChanged(case.id))
        return done(case)

    def _failed(self, error: DeskError):
        future = Future()
        future.set_exception(error)
        return future


PREPARATION = (
    Step("s0_roles", Stage.PREPARE, None, "owner", again=Rhythm.QUARTERLY),
    Step("s0_holding", Stage.PREPARE, None, "spokesperson", tool="texts", template="hold", again=Rhythm.ONCE),
    Step("s0_drill", Stage.PREPARE, None, "all", tool="practice", again=Rhythm.QUARTERLY),
)


class Prepared:
    """The preparation's service over a list of ticks."""

    def __init__(self, clock, notices):
        self.clock, self.notices = clock, notices
        self.ticks, self.trouble = [], None

    def steps(self):
        return preparation.readiness(PREPARATION, {tick.step_id: tick for tick in self.ticks}, self.clock.now())

    def tick(self, step_id, who):
        if self.trouble is not None:
            future = Future()
            future.set_exception(self.trouble)
            return future
        self.ticks.append(Tick(step_id, Mark.DONE, who, self.clock.now()))
        return self._told(step_id)

    def untick(self, step_id):
        self.ticks.remove(next(tick for tick in reversed(self.ticks) if tick.step_id == step_id))
        return self._told(step_id)

    def _told(self, step_id):
        self.notices.tell(PreparationChanged(step_id))
        return done(None)


class Gauge:
    """The meter's service: one meter, one proposal."""

    def __init__(self, clock):
        self.measured = Meter(clock.now(), Level.CRISIS, (Part("danger", 81),))
        self.proposed = None

    def now(self):
        return self.measured

    def proposal(self):
        return self.proposed

    def propose(self, kind="food", count=3):
        ids = tuple(MessageId(number) for number in range(1, count + 1))
        self.proposed = Proposal(kind, ids, Level.CRISIS)


class Letters:
    """The inbox: what the attached messages say."""

    def items(self, ids):
        return [
            SimpleNamespace(
                message=SimpleNamespace(id=id, whole=f"<b>I was ill</b> {id}", author=Author("@a")),
                reading=SimpleNamespace(language="en"),
            )
            for id in ids
        ]


@pytest.fixture
def desk(qtbot, clock, request):
    """The page with everything behind it; ``desk.visits`` are the wishes to go elsewhere."""
    language = getattr(request, "param", "en")
    notices = Notices()
    bridge = Bridge(notices)
    cases, gauge, visits = Cases(clock, notices), Gauge(clock), []
    prepared, practices = Prepared(clock, notices), []
    built = SimpleNamespace(owner="Dana")
    preferences = SimpleNamespace(now=lambda: Settings(owner=built.owner))

    def make(language=language, practise=lambda: practices.append(1)):
        page = CrisisPage(
            incidents=cases,
            inbox=Letters(),
            preferences=preferences,
            words=InventedWords(language, clock.now),
            bridge=bridge,
            go=visits.append,
            clock=clock,
            sheets={},
            preparation=prepared,
            meter=gauge,
            practise=practise,
        )
        qtbot.addWidget(page)
        page.resize(1000, 800)
        return page

    vars(built).update(
        cases=cases,
        meter=gauge,
        visits=visits,
        make=make,
        clock=clock,
        bridge=bridge,
        prepared=prepared,
        practices=practices,
    )
    yield built
    bridge.close()


@pytest.fixture
def minutes():
    return lambda number: timedelta(minutes=number)
