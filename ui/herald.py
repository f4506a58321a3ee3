"""Tells alerts: one notification for each, in the desk's own words, and where it leads when it is followed."""

import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon

from desktop.content.words import Words
from desktop.desk import Desk
from desktop.model.alert import COURSE, Loudness, News
from desktop.model.meter import Level
from desktop.model.notice import Alert
from desktop.services.alerting import spoken
from ui.desk_view import DeskView
from ui.notifier import Note, Notifier, Outcome
from ui.places import Place, Visit
from ui.theme import LIGHT, colours
from ui.widgets.shapes import level_icon, tone

OVER_URGENT = COURSE | {News.HELD}
"""News that may take the place of an urgent note that nobody has answered yet."""
READ_OUT = frozenset({News.CLEAR, News.HELD, News.PROMISE, News.DIGEST})
"""News that the window does not show by itself."""
STAYS, PASSES = 0, 10_000
"""Milliseconds for which the window's entry calls: until the window is seen, or for a moment."""
BY_ICON = sys.platform in ("win32", "darwin")
"""Where the icon beside the clock shows notes of the system's own."""
ACCOUNTS = frozenset({"account", "blind", "clear-partly"})


class Herald(QObject):
    """Speaks for every desk; ``chosen`` tells where a followed notification leads, and on which desk.

    ``unread``: the owner looks, and there is something to ``take``.
    """

    chosen = Signal(object, object)
    unread = Signal()

    def __init__(self, in_front: Callable[[], bool]) -> None:
        """``in_front``: whether the owner looks at the window right now; then nothing pops up."""
        super().__init__()
        self._in_front = in_front
        self._told: tuple[DeskView, Alert] | None = None
        self.notifier = Notifier()
        self.notifier.clicked.connect(self.followed)
        self.without_notifier: Callable[[str, str, QIcon], None] | None = None
        self.has_tray: Callable[[], bool] = lambda: False
        self.call: Callable[[int], None] = lambda milliseconds: None
        """Draws the eye to the window's entry in the bar of windows, for so long (0: until the window is seen)."""
        self._unread: list[tuple[Desk, Alert]] = []

    def speak_for(self, view: DeskView) -> None:
        """Tell the alerts of this desk, shown or not."""
        view.bridge.alert_raised.connect(lambda alert: self.tell(view, alert))

    def tell(self, view: DeskView, alert: Alert) -> None:
        """One notification, unless the owner is already looking, wants none, or has not answered a graver one."""
        if alert.loudness is Loudness.BADGE:
            return
        self._outdate(view, alert)
        graver_stands = self.notifier.urgent_stands and alert.loudness is not Loudness.WAKE
        if self._in_front() or (graver_stands and alert.news not in OVER_URGENT):
            self._keep(view, alert)
            return
        words = view.words
        title, body = spoken(alert, words)
        self._told = (view, alert)
        if view.desk.practice:
            title = words.plain("tray-practice", title=title)
        urgent, low = alert.loudness is Loudness.WAKE, alert.news in (News.CLEAR, News.DIGEST)
        note = Note(title, body, words.plain("tray-open"), _icon(alert.level), urgent, low)
        self.notifier.show(note, lambda: self._go_without(note, view, alert))

    def take(self, view: DeskView) -> str:
        """What was told on this desk and seen nowhere, for the window to say; empty where there is nothing left."""
        told = [spoken(alert, view.words) for desk, alert in self._unread if desk is view.desk]
        self._unread = [one for one in self._unread if one[0] is not view.desk]
        return " ".join(f"{title}. {body}" for title, body in told)

    def try_out(self, words: Words, told: Callable[[str], None]) -> None:
        """Show a test note in the way of every alert; ``told`` hears ``shown``, ``hushed``, ``tray`` or ``none``."""
        title, body = words.plain("alert-test"), words.plain("alert-test.body")
        note = Note(title, body, words.plain("tray-open"), _icon(Level.CALM), urgent=False)
        self._told = None

        def became(outcome: Outcome) -> None:
            told("tray" if outcome is Outcome.NONE and self._fall_back(note) else str(outcome))

        self.notifier.try_out(note, became)

    def is_heard(self, told: Callable[[bool], None]) -> None:
        """Tell whether anybody shows notes here."""
        self.notifier.is_there(lambda heard: told(heard or (BY_ICON and self.has_tray())))

    def followed(self) -> None:
        """The owner clicked the notification."""
        if self._told is not None:
            (view, alert), self._told = self._told, None
            self.chosen.emit(view, destination(view, alert))

    def close(self) -> None:
        """Take back what still stands there."""
        self.notifier.close()

    def _outdate(self, view: DeskView, alert: Alert) -> None:
        """Newer news of its kind, or of a crisis, leaves nothing to say of the older."""
        stale = OVER_URGENT if alert.news in OVER_URGENT else {alert.news}
        self._unread = [one for one in self._unread if one[0] is not view.desk or one[1].news not in stale]

    def _keep(self, view: DeskView, alert: Alert) -> None:
        """Keep what the window does not show by itself for when the owner looks, which may be now."""
        if alert.news in READ_OUT:
            self._unread.append((view.desk, alert))
            if self._in_front():
                self.unread.emit()

    def _go_without(self, note: Note, view: DeskView, alert: Alert) -> None:
        """The icon beside the clock tells it, or else the window when it is next seen, and its entry calls."""
        if not self._fall_back(note):
            self._keep(view, alert)
            self.call(STAYS if note.urgent else PASSES)

    def _fall_back(self, note: Note) -> bool:
        """Whether the icon beside the clock was asked to show it."""
        if self.without_notifier is None or not self.has_tray():
            return False
        self.without_notifier(note.title, note.body, note.icon)
        return True


def _icon(level: Level) -> QIcon:
    return level_icon(level, colours(LIGHT)[tone(level)])


def destination(view: DeskView, alert: Alert) -> Visit:
    """Where an alert leads: the accounts it is about, the case, its messages, who waits too long, else Now."""
    if alert.values.get("said", alert.about) in ACCOUNTS:
        return Visit(Place.ACCOUNTS)
    if alert.news is News.PROMISE:
        return Visit(Place.REPLIES, incident=alert.incident_id, template="update")
    ongoing = view.desk.incidents.ongoing()
    if alert.incident_id is not None or ongoing:
        return Visit(Place.CRISIS, incident=alert.incident_id or ongoing[0].id)
    if alert.level is Level.BLIND:
        return Visit(Place.ACCOUNTS)
    if alert.evidence:
        return Visit(Place.MESSAGES, messages=alert.evidence)
    return Visit(Place.WAITING if alert.values.get("late") else Place.NOW)
