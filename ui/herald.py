"""Tells alerts: one notification for each, in the desk's own words, and where it leads when it is followed."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon

from desktop.model.meter import Level
from desktop.model.notice import Alert
from ui.desk_view import DeskView
from ui.notifier import Note, Notifier
from ui.places import Place, Visit
from ui.theme import LIGHT, colours
from ui.widgets.shapes import level_icon, tone

URGENT = frozenset({"crisis", "emergency"})


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
        self.without_notifier: Callable[[str, str, QIcon], None] = lambda title, body, icon: None

    def speak_for(self, view: DeskView) -> None:
        """Tell the alerts of this desk, shown or not."""
        view.bridge.alert_raised.connect(lambda alert: self.tell(view, alert))

    def tell(self, view: DeskView, alert: Alert) -> None:
        """One notification, unless the owner is already looking or does not want any."""
        if self._in_front() or not view.desk.preferences.now().notifications:
            return
        self._told = (view, alert)
        words = view.words
        title = words.plain(f"alert-{alert.about}")
        if view.desk.practice:
            title = words.plain("tray-practice", title=title)
        body = words.plain(f"alert-{alert.about}.body")
        icon = level_icon(alert.level, colours(LIGHT)[tone(alert.level)])
        note = Note(title, body, words.plain("tray-open"), icon, urgent=alert.about in URGENT)
        self.notifier.show(note, lambda: self.without_notifier(title, body, icon))

    def followed(self) -> None:
        """The owner clicked the notification."""
        if self._told is not None:
            (view, alert), self._told = self._told, None
            self.chosen.emit(view, destination(view, alert))

    def close(self) -> None:
        """Take back what still stands there."""
        self.notifier.close()


def destination(view: DeskView, alert: Alert) -> Visit:
    """Where an alert leads: the open case, else the messages behind it, else the Now page."""
    if alert.about == "account":
        return Visit(Place.ACCOUNTS)
    ongoing = view.desk.incidents.ongoing()
    if alert.incident_id is not None or ongoing:
        return Visit(Place.CRISIS, incident=alert.incident_id or ongoing[0].id)
    if alert.level is Level.BLIND:
        return Visit(Place.ACCOUNTS)
    if alert.evidence:
        return Visit(Place.MESSAGES, messages=alert.evidence)
    return Visit(Place.NOW)
