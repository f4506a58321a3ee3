"""The Now page over services whose answers a test sets."""

from concurrent.futures import Future
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from desktop.content.words import Words
from desktop.model.account import Account, AccountId, Health, SourceState
from desktop.model.answers import Tally
from desktop.model.inbox import Item
from desktop.model.incident import Incident, IncidentId
from desktop.model.message import Author, Message, MessageId
from desktop.model.meter import Level, Meter, Part
from desktop.model.playbook import Checklist, Playbook, Stage, Step, StepState
from desktop.model.reading import Mood, Reading
from desktop.model.scope import Shares
from desktop.model.talks import Talks
from desktop.response.course import course
from desktop.services.notices import Notices
from desktop.settings import Settings
from ui.bridge import Bridge
from ui.home.page import HomePage
from ui.places import Place, Visit
from ui.widgets.text import PlainLabel

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
IDS = tuple(MessageId(number) for number in range(1, 10))
PARTS = (
    Part("burst", 31, {"people": 9, "hours": 3, "usual": 1}, IDS),
    Part("danger-safety", 17, {"people": 3, "since": NOON}, IDS[:3]),
    Part("spread-reach", 10, {"followers": 12400}, IDS[3:4]),
    Part("waiting-none", 0, {"hours": 1}),
)
STEP = Step("s1_first_word", Stage.RESPOND, 60, "owner", tool="replies", template="holding")


def item(number, text="Two of us got sick", *, urgency=0, mood=Mood.NEGATIVE, hours=1.0, answered=False, risks=()):
    message = Message(
        AccountId("a"),
        str(number),
        Author("@amina_k", "Amina"),
        text,
        NOON - timedelta(hours=hours),
        "mastodon",
        id=MessageId(number),
        answered_at=NOON if answered else None,
    )
    return Item(message, Reading(mood, "en", urgency=urgency, risks=frozenset(risks), message_id=MessageId(number)))


class Services:
    """A desk's answers, set by the test."""

    def __init__(self):
        self.meter_now = Meter(NOON, Level.ISSUE, PARTS)
        self.risen = (31, NOON - timedelta(hours=1))
        self.proposed = None
        self.ended = None
        self.dangers_left = self.old = ()
        self.clock_slow = timedelta(0)
        self.looked_at = NOON
        self.cases = []
        self.step = StepState(STEP, None, NOON + timedelta(minutes=38), False, True)
        self.health = [Health.GOOD]
        self.newest = [item(1)]
        self.reads = 0
        self.past = ()
        self.files = ()
        self.shared = Shares()
        self.told = Future()
        self.asked = []
        self.waits = Tally()
        self.in_private = Talks()

    def now(self):
        self.reads += 1
        return self.meter_now

    def measured(self):
        return self.meter_now and self.meter_now.at

    def rise(self):
        return self.risen

    def over(self):
        return self.ended

    def unanswered(self):
        return self.old

    def delaying(self):
        return self.dangers_left

    def slow(self):
        return self.clock_slow

    def proposal(self):
        return self.proposed

    def playbooks(self):
        return (Playbook("safety_threat", (), safety=True), Playbook("product_safety", (), safety=True))

    def ongoing(self):
        return self.cases

    def messages(self, id):
        return IDS

    def steps(self, incident):
        return (self.step,) if self.step else ()

    def listed(self):
        return [
            (Account(AccountId(str(n)), "feed", "x"), SourceState(AccountId(str(n)), health, last_look=self.looked_at))
            for n, health in enumerate(self.health)
        ]

    def page(self, query, after=None, limit=60):
        return self.newest

    def course(self):
        return course(self.past, self.files, NOON - timedelta(days=30), NOON)

    def measured_at(self, at):
        return self.meter_now

    def shares(self):
        return self.shared

    def behind(self, platform="", concern=None):
        self.asked.append((platform, concern))
        return IDS[:2]

    def tally(self):
        settled = Future()
        settled.set_result(self.waits)
        return settled

    def talked(self):
        settled = Future()
        settled.set_result(self.in_private)
        return settled

    def scope(self):
        return self.told


def case(number=1):
    return Incident(
        IncidentId(number),
        "product_safety",
        "People write that they fell ill",
        "Neema",
        "",
        NOON,
        Level.ISSUE,
        Checklist(Playbook("product_safety", (STEP,)), NOON),
        len(IDS),
    )


@pytest.fixture
def services():
    return Services()


@pytest.fixture
def shown(services, qtbot):
    """Builds the page over the services; gives page, visits and the notices."""
    bridges = []

    def build(language="en", *, practise=lambda: None, business="Sunrise Bakery", standing=None):
        notices = Notices()
        bridge = Bridge(notices)
        bridges.append(bridge)
        visits = []
        page = HomePage(
            meter=services,
            overview=services,
            inbox=services,
            incidents=services,
            accounts=services,
            preferences=SimpleNamespace(now=lambda: replace(Settings(), business=business)),
            clock=SimpleNamespace(now=lambda: NOON),
            words=Words(language, lambda: NOON),
            bridge=bridge,
            go=visits.append,
            practise=practise,
            standing=standing,
            answers=services,
            talks=SimpleNamespace(gather=services.talked),
        )
        qtbot.addWidget(page)
        page.visit(Visit(Place.NOW))
        QApplication.processEvents()  # the weeks come in a turn of their own
        return SimpleNamespace(page=page, visits=visits, notices=notices)

    yield build
    for bridge in bridges:
        bridge.close()


def texts(widget):
    return [label.text() for label in widget.findChildren(PlainLabel) if label.isVisibleTo(widget)]


def buttons(widget, look):
    found = [one for one in widget.findChildren(QPushButton) if one.property("look") == look]
    return [one for one in found if one.isVisibleTo(widget)]
