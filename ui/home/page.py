"""Now: how bad is it, why, what next, who is speaking."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent

from desktop.clock import Clock
from desktop.content.words import Words
from desktop.services.accounts import Accounts
from desktop.services.answers import Answers
from desktop.services.inbox import Inbox
from desktop.services.incidents import Incidents
from desktop.services.meter import MeterService
from desktop.services.overview import Overview
from desktop.services.preferences import Preferences
from desktop.services.talks import PrivateTalks
from ui.bridge import Bridge
from ui.home.cards import GaugeCard, PeopleCard, Speech
from ui.home.course_card import CourseCard
from ui.home.next_card import NextCard
from ui.home.picture import Picture, gather
from ui.home.scope_sheet import ScopeSheet, Ways
from ui.home.shares_card import SharesCard
from ui.home.why_card import ToSafety, WhyCard
from ui.incident.standing import Standing
from ui.places import Visit
from ui.plain import one_line
from ui.soon import Soon
from ui.widgets.banner import Banner
from ui.widgets.columns import Columns
from ui.widgets.page import LivePage

SOON = 120  # milliseconds in which many notices become one look
MINUTE = 30_000
TOP = (5, 9)  # how the width is divided
LOW = 680  # pixels: a lower page shows what to do next beside the gauge, and why below


class HomePage(LivePage):
    """On a calm day the only page anyone opens."""

    def __init__(  # noqa: PLR0913 - composition of a page
        self,
        *,
        meter: MeterService,
        overview: Overview,
        inbox: Inbox,
        incidents: Incidents,
        accounts: Accounts,
        preferences: Preferences,
        clock: Clock,
        words: Words,
        bridge: Bridge,
        go: Callable[[Visit], None],
        practise: Callable[[], None] | None = None,
        standing: Standing | None = None,
        safety: ToSafety | None = None,
        answers: Answers | None = None,
        talks: PrivateTalks | None = None,
    ) -> None:
        """``practise`` starts a practice; None inside one. ``standing`` knows what of the cases stays in sight;
        ``safety`` opens what to do where people are in danger; ``answers`` knows who waits for one,
        ``talks`` what private talks lack.
        """
        super().__init__("")
        self._sources = (meter, inbox, incidents, accounts)
        self._overview, self._bridge, self._go = overview, bridge, go
        self.standing, self._answers, self._talks = standing, answers, talks
        self._preferences = preferences
        self._clock = clock
        self._words = words
        self._build(Speech(words, go), incidents, practise, safety)
        self._soon = Soon(self, self.refresh, SOON)
        self._weeks = QTimer(self, singleShot=True, interval=0)
        self._weeks.timeout.connect(self._show_weeks)
        self._minute = QTimer(self, interval=MINUTE)
        self._minute.timeout.connect(self.refresh)
        self._listen(bridge)

    def _build(
        self, speech: Speech, incidents: Incidents, practise: Callable[[], None] | None, safety: ToSafety | None
    ) -> None:
        self.gauge = GaugeCard(speech, self.open_scope)
        self.why = WhyCard(speech, safety)
        self.next = NextCard(speech, self._clock, incidents, practise)
        self.people = PeopleCard(speech)
        self.course = CourseCard(self._overview, self._words)
        self.shares = SharesCard(self._overview, speech)
        self.clock = Banner("watch")
        self._is_low, self._begins = False, False
        self._top = Columns(self.gauge, self.why, TOP)
        self._bottom = Columns(self.next, self.people)
        self.body.addWidget(self.clock)
        if self.standing is not None:
            self.body.addWidget(self.standing)
        self.body.addWidget(self._top)
        self.body.addWidget(self._bottom)
        self.body.addWidget(self.course)
        self.body.addWidget(self.shares)
        self.body.addStretch(1)

    def _listen(self, bridge: Bridge) -> None:
        for way in (
            bridge.messages_arrived,
            bridge.messages_changed,
            bridge.messages_removed,
            bridge.source_changed,
            bridge.accounts_changed,
            bridge.meter_moved,
            bridge.incident_changed,
        ):
            way.connect(self._soon.ask)

    def visit(self, visit: Visit) -> None:
        """Nothing to choose here: show what is."""
        self._weeks.start()
        self.refresh()

    def refresh(self) -> None:
        """Gather everything once and show it."""
        super().refresh()
        self._soon.stop()
        picture = gather(*self._sources, self._clock.now())
        if self.standing is not None:
            picture = replace(picture, promise=self.standing.soonest())
            self.standing.show_stopped()
        self._show_head(picture)
        self._show_clock(picture)
        self._begins = picture.begins
        self._arrange()
        for part in (self._top, self.people, self.course, self.shares):
            part.setVisible(not picture.begins)
        for card in (self.gauge, self.why, self.next, self.people):
            card.show_picture(picture)
        if self._answers is not None:
            self._bridge.when_done(self._answers.tally(), self.people.show_tally, self.people.hide_tally)
        if self._talks is not None:
            self._bridge.when_done(self._talks.gather(), self.people.show_talks, self.people.hide_tally)
        if picture.begins:
            self._weeks.stop()
        elif self.isVisible() or self._weeks.isActive():
            self._weeks.start()
        else:
            self._show_weeks()

    def _show_weeks(self) -> None:
        """The course and the shares count many messages: in a turn of their own, so that the page answers sooner."""
        self.course.refresh()
        self.shares.refresh()

    def open_scope(self) -> None:
        """Show what the rise is about."""
        business = one_line(self._preferences.now().business, 80)
        ways = Ways(self._words, self._go, self._bridge, business, self._clock.now)
        ScopeSheet(self, ways, self._overview.scope()).open()

    def showEvent(self, event: QShowEvent) -> None:
        """Times go on being true while somebody looks."""
        super().showEvent(event)
        self._minute.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What to do next is in sight also in a low window."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        low = self.height() < LOW and not self._begins
        if low != self._is_low:
            self._is_low = low
            self._top.hold(self.gauge, self.next if low else self.why, TOP)
            self._bottom.hold(self.why if low else self.next, self.people)

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while nobody looks."""
        super().hideEvent(event)
        self._minute.stop()
        self._soon.stop()
        self._weeks.stop()

    def _show_head(self, picture: Picture) -> None:
        self.head.set_title(self._head(picture), self._subtitle())

    def _head(self, picture: Picture) -> str:
        meter = picture.meter
        if picture.begins:
            return self._words("now-head-welcome")
        if meter is None:
            return self._words("now-head-first")
        paused = meter.paused
        if paused is not None:
            return self._words(f"meter-{paused.key}", **paused.values)
        if picture.urgent:
            return self._words("now-head-pressing")
        if picture.calmed:
            return self._words("now-head-over")
        return self._words(f"now-head-{meter.level}")

    def _show_clock(self, picture: Picture) -> None:
        said = self._words("now-clock", span=self._words.span(picture.slow)) if picture.slow else ""
        if not said:
            self.clock.clear()
        elif self.clock.isHidden() or self.clock.sentence.text() != said:
            self.clock.say(said)

    def _subtitle(self) -> str:
        now, business = self._clock.now(), one_line(self._preferences.now().business, 80)
        day, time = self._words.day(now), self._words.clock_time(now)
        if not business:
            return self._words("now-subtitle-nameless", day=day, time=time)
        return self._words("now-subtitle", business=business, day=day, time=time)
