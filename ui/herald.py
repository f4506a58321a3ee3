"""Tells alerts: one notification for each, in the desk's own words, and where it leads when it is followed."""

import sys
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon

from desktop.content.words import Words
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
READ_OUT = frozenset({News.CLEAR, News.HELD, News.DIGEST})
"""News that the window does not show by itself."""
BY_ICON = sys.platform in ("win32", "darwin")
"""Where the icon beside the clock shows notes of the system's own."""
ACCOUNTS = frozenset({"account", "blind", "clear-partly"})


class Herald(QObject):
    """Speaks for every desk; ``chosen`` tells where a followed notification leads, and on which desk."""

    chosen = Signal(object, object)

    def __init__(self, in_front: Callable[[], bool]) -> None:
        """``in_front``: whether the owner looks at the window right now; then nothing pops up."""
        super().__init__()
        self._in_front = in_front
        self._told: tuple[DeskView, Alert] | None = None
        self.notifier = Notifier()
        self.notifier.clicked.connect(self.followed)
        self.without_notifier: Callable[[str, str, QIcon], None] | None = None
        self.read_out: Callable[[DeskView, str], None] = lambda view, text: None
        self.has_tray: Callable[[], bool] = lambda: False

    def speak_for(self, view: DeskView) -> None:
        """Tell the alerts of this desk, shown or not."""
        view.bridge.alert_raised.connect(lambda alert: self.tell(view, alert))

    def tell(self, view: DeskView, alert: Alert) -> None:
        """One notification, unless the owner is already looking, wants none, or has not answered a graver one."""
        if alert.loudness is Loudness.BADGE:
            return
        words = view.words
        title, body = spoken(alert, words)
        if self._in_front():
            if alert.news in READ_OUT:
                self.read_out(view, f"{title}. {body}")
            return
        if self.notifier.urgent_stands and alert.loudness is not Loudness.WAKE and alert.news not in OVER_URGENT:
            return
        self._told = (view, alert)
        if view.desk.practice:
            title = words.plain("tray-practice", title=title)
        urgent, low = alert.loudness is Loudness.WAKE, alert.news in (News.CLEAR, News.DIGEST)
        note = Note(title, body, words.plain("tray-open"), _icon(alert.level), urgent, low)
        self.notifier.show(note, partial(self._fall_back, note))

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

    def _fall_back(self, note: Note) -> bool:
        """Whether the icon beside the clock was asked to show it."""
        if self.without_notifier is None or not self.has_tray():
            return False
        self.without_notifier(note.title, note.body, note.icon)
        return True


def _icon(level: Level) -> QIcon:
    return level_icon(level, colours(LIGHT)[tone(level)])


def destination(view: DeskView, alert: Alert) -> Visit:
    """Where an alert leads: the accounts it is about, the open case, the messages behind it, else the Now page."""
    if alert.values.get("said", alert.about) in ACCOUNTS:
        return Visit(Place.ACCOUNTS)
    ongoing = view.desk.incidents.ongoing()
    if alert.incident_id is not None or ongoing:
        return Visit(Place.CRISIS, incident=alert.incident_id or ongoing[0].id)
    if alert.level is Level.BLIND:
        return Visit(Place.ACCOUNTS)
    if alert.evidence:
        return Visit(Place.MESSAGES, messages=alert.evidence)
    return Visit(Place.NOW)
