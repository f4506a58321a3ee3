"""What fills the window: places at the side, banners above, one page; no logic of its own."""

from collections.abc import Callable, Sequence
from datetime import timedelta

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.errors import DeskError
from desktop.model.account import Account, Health, SourceState
from desktop.model.inbox import Query
from desktop.model.meter import Level
from desktop.model.notice import StoreTroubled
from desktop.model.reading import Mood
from ui.desk_view import DeskView
from ui.places import SIDEBAR, Place, Visit
from ui.sidebar import Foot, Sidebar
from ui.snoozing import SnoozeBanner
from ui.theme import LIGHT, colours
from ui.widgets.banner import Banner
from ui.widgets.fresh import Fresh
from ui.widgets.shapes import level_icon, tone

UNSEEN = (Health.TROUBLE, Health.LOCKED_OUT, Health.WAITING)
SOON = 300  # milliseconds in which many notices become one look
MINUTE = 20_000
LONGEST_WAY = 50
JUST_AHEAD = timedelta(seconds=5)
Stop = Visit | None
"""A stop on the way through the window: a visit, or None for the settings."""


class MainWindow(QWidget):
    """Shows a desk view, and knows the way back."""

    practice_ended = Signal()

    def __init__(self) -> None:
        """Empty; ``show_view`` fills it."""
        super().__init__()
        self.view: DeskView | None = None
        self.sidebar: Sidebar | None = None
        self._foot: Foot | None = None
        self._way: list[Stop] = []
        self._awake = False
        self._looking = False
        self._level = Level.LEARNING
        self._fresh = Fresh(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._build_centre()
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(self.refresh)
        self._minute = QTimer(self, interval=MINUTE)
        self._minute.timeout.connect(self.refresh)
        self._shortcuts()

    # -- the view -----------------------------------------------------------------------------

    def show_view(self, view: DeskView, at: Stop) -> None:
        """Show another desk or another language, beginning at a stop."""
        self.view = view
        self._looking = False
        self._way = []
        while (page := self.pages.currentWidget()) is not None:
            self.pages.removeWidget(page)
        self._build_sidebar(view)
        self._say_standing_things(view)
        bridge = view.bridge
        for way in (bridge.messages_arrived, bridge.messages_changed, bridge.messages_removed, bridge.source_changed):
            way.connect(self._ask_soon)
        for way in (bridge.accounts_changed, bridge.meter_moved):
            way.connect(self._ask_soon)
        bridge.store_troubled.connect(self._store_troubled)
        bridge.snooze_changed.connect(self._ask_soon)
        self.refresh()
        self._arrive(at)

    def go(self, visit: Visit) -> None:
        """Go to a place; Esc leads back."""
        self._arrive(visit)

    def open_settings(self) -> None:
        """Show the owner's choices."""
        self._arrive(None)

    def here(self) -> Stop:
        """Where the owner is."""
        return self._way[-1] if self._way else Visit(Place.NOW)

    def back(self) -> None:
        """Go back one stop, at last to the Now page."""
        if len(self._way) > 1:
            self._way.pop()
            self._show(self._way[-1])
        elif self.here() != Visit(Place.NOW):
            self._way = []
            self._arrive(Visit(Place.NOW))

    def say(self, text: str) -> None:
        """Say one thing above the page until the next stop."""
        self.news.say(text)
        self._fit_banners()

    def refresh(self) -> None:
        """Level, badge and foot as they are."""
        self._soon.stop()
        if self.view is None or self.sidebar is None:
            return
        self._fresh.looked()
        desk = self.view.desk
        meter = desk.meter.now()
        self._level = meter.level if meter else Level.LEARNING
        self.sidebar.show_level(self._level)
        self._show_icon()
        self.sidebar.show_waiting(desk.inbox.count(Query(mood=Mood.NEGATIVE, unanswered=True)))
        listed = desk.accounts.listed()
        self._show_foot(self.view, listed)
        self._show_vault(self.view, secret=any(account.secret_names for account, _ in listed))
        self.snooze.show_for(self.view, self.say)
        self._fit_banners()

    def wake(self) -> None:
        """The owner has come back: bring everything up to date, and keep it so for as long as it is seen."""
        self._awake = True
        self._minute.start()
        self._ask_soon(None)

    def rest(self) -> None:
        """Nobody looks."""
        self._minute.stop()
        self._soon.stop()

    # -- what Qt tells ------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Seen again: what stands at the side is true at once. By now we are inside our window."""
        super().showEvent(event)
        if not self._fresh.is_fresh:
            self.refresh()
        self._show_icon()

    def hideEvent(self, event: QHideEvent) -> None:
        """Not seen: what stands at the side grows old."""
        super().hideEvent(event)
        self._fresh.hidden()

    # -- inside -------------------------------------------------------------------------------

    def _build_centre(self) -> None:
        self.pages = QStackedWidget()
        self.practice, self.store, self.vault, self.news = (
            Banner(tone) for tone in ("brand", "issue", "watch", "soft")
        )
        self.snooze = SnoozeBanner()
        self._banners = QWidget()
        banners = QVBoxLayout(self._banners)
        banners.setContentsMargins(30, 14, 30, 0)
        banners.setSpacing(8)
        for banner in (self.practice, self.store, self.vault, self.snooze, self.news):
            banners.addWidget(banner)
        centre = QVBoxLayout()
        centre.setSpacing(0)
        centre.addWidget(self._banners)
        centre.addWidget(self.pages, 1)
        self._edge = QFrame()
        self._edge.setObjectName("sidebar-edge")
        self._row.addWidget(self._edge)
        self._row.addLayout(centre, 1)

    def _build_sidebar(self, view: DeskView) -> None:
        if self.sidebar is not None:
            self._row.removeWidget(self.sidebar)
            self.sidebar.hide()
            self.sidebar.deleteLater()
        self._foot = Foot(view.words, self.look_now, self.open_settings)
        self.sidebar = Sidebar(view.words, lambda place: self.go(Visit(place)), self._foot)
        self._row.insertWidget(0, self.sidebar)

    def _say_standing_things(self, view: DeskView) -> None:
        words = view.words
        for banner in (self.practice, self.store, self.vault, self.snooze, self.news):
            banner.clear()
        if view.desk.practice:
            self.practice.say(words("window-practice"), words("window-practice-end"), self.practice_ended.emit)
        self._fit_banners()

    def _arrive(self, stop: Stop) -> None:
        if not self._way or self._way[-1] != stop:
            self._way = [*self._way, stop][-LONGEST_WAY:]
        self.news.clear()
        self._fit_banners()
        self._show(stop)

    def _show(self, stop: Stop) -> None:
        if self.view is None or self.sidebar is None:
            return
        page: QWidget = self.view.settings() if stop is None else self.view.page(stop.place)
        if self.pages.indexOf(page) < 0:
            self.pages.addWidget(page)  # first: what the visit opens stands above the window, not above a lone page
        if stop is not None:
            self.view.visit(stop)
        self.pages.setCurrentWidget(page)
        self.sidebar.show_place(None if stop is None else stop.place)
        focus = self.focusWidget()
        if focus is None or not page.isAncestorOf(focus):
            page.setFocus(Qt.FocusReason.OtherFocusReason)  # so that Tab and Ctrl+F begin in the page

    def _show_icon(self) -> None:
        """The level's shape for the window's edge and the bar of windows."""
        self.window().setWindowIcon(level_icon(self._level, colours(LIGHT)[tone(self._level)]))

    def look_now(self) -> None:
        """Look at every account at once."""
        if self.view is None or self._foot is None:
            return
        view, foot = self.view, self._foot
        listed = view.desk.accounts.listed()
        if self._looking:
            return
        if listed and all(account.paused for account, _ in listed):
            self.say(view.words("now-paused", act=view.words("accounts-resume")))
            return
        self._looking = True  # the button stays as it is: the focus would go elsewhere
        foot.checked.setText(view.words("window-looking"))

        def seen(count: int) -> None:
            self._looking = False
            unseen = any(state.health in UNSEEN for _, state in view.desk.accounts.listed())
            self.say(view.words("window-found-part" if unseen else "window-found", count=count))
            self.refresh()

        def failed(error: DeskError) -> None:
            self._looking = False
            self.say(view.words(error.key, **error.values))

        view.bridge.when_done(view.desk.watch.look_now(), seen, failed)

    def _show_foot(self, view: DeskView, listed: Sequence[tuple[Account, SourceState]]) -> None:
        words, desk, foot = view.words, view.desk, self._foot
        if foot is None or self._looking:
            return
        count = len(listed)
        last = max((state.last_good for _, state in listed if state.last_good), default=None)
        unseen = sum(state.health in UNSEEN for account, state in listed if not account.paused)
        planned = (state.next_look for account, state in listed if state.next_look and not account.paused)
        upcoming = min(planned, default=None)
        paused = all(account.paused for account, _ in listed)
        foot.look.setVisible(count > 0 and not paused)
        foot.planned.setVisible(count > 0)
        if not count:
            foot.checked.setText(words("window-no-accounts"))
            return
        if paused:
            foot.checked.setText(words("meter-blind-paused", accounts=count))
            foot.planned.setText(words("window-paused"))
            return
        when = words("window-unchecked", accounts=count)
        seen = words("window-checked", accounts=count, when=words.ago(last)) if last else when
        foot.checked.setText(words("window-unseen", unseen=unseen, accounts=count) if unseen else seen)
        later = upcoming and max(upcoming, desk.clock.now() + JUST_AHEAD)
        foot.planned.setText(words("window-next-look", when=words.ago(later)) if later else words("window-paused"))

    def _show_vault(self, view: DeskView, *, secret: bool) -> None:
        """Say where secrets cannot be kept; without any, the keyring is left alone: it may ask with a window."""
        asked = secret and self._awake and not view.desk.practice
        trouble = view.desk.accounts.vault_trouble() if asked else None
        said = view.words(trouble.key, **trouble.values) if trouble else ""
        if said and (self.vault.isHidden() or self.vault.sentence.text() != said):
            self.vault.say(said)
        elif not said:
            self.vault.clear()

    def _ask_soon(self, notice: object) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _store_troubled(self, notice: StoreTroubled) -> None:
        if self.view is None or not notice.key:
            self.store.clear()
        else:
            self.store.say(self.view.words(notice.key))
        self._fit_banners()

    def _fit_banners(self) -> None:
        """Silent banners take no room."""
        banners = (self.practice, self.store, self.vault, self.snooze, self.news)
        self._banners.setHidden(all(banner.isHidden() for banner in banners))

    def _shortcuts(self) -> None:
        for number, place in enumerate(SIDEBAR, start=1):
            self._on(f"Ctrl+{number}", lambda place=place: self.go(Visit(place)))  # type: ignore[misc]
        self._on("Ctrl+,", self.open_settings)
        self._on("Ctrl+R", self.look_now)
        self._on("Esc", self.back)

    def _on(self, keys: str, act: Callable[[], object]) -> None:
        QShortcut(QKeySequence(keys), self).activated.connect(lambda: act())
