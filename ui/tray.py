"""The icon beside the clock: the level's colour and shape, a short menu."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from desktop.model.meter import NO_LEVEL, Level, Meter
from desktop.services.alerts import HOURS
from ui.desk_view import DeskView
from ui.theme import LIGHT, colours
from ui.widgets.shapes import level_icon, tone

SECONDS = 12


@dataclass(frozen=True, slots=True)
class TrayActs:
    """What the menu can do."""

    open: Callable[[], None]
    look: Callable[[], None]
    snooze: Callable[[int], None]
    """For so many hours; 0: until the morning."""
    end_snooze: Callable[[], None]
    practise: Callable[[], None]
    end_practice: Callable[[], None]
    quit: Callable[[], None]


class Tray(QObject):
    """Follows one desk view."""

    def __init__(self, acts: TrayActs) -> None:
        """Not shown before there is a view."""
        super().__init__()
        self._acts = acts
        self._view: DeskView | None = None
        self._menu = QMenu()
        self._spans: QMenu | None = None
        self.icon = QSystemTrayIcon(self)
        self.icon.setContextMenu(self._menu)
        self.icon.activated.connect(self._activated)

    def show_view(self, view: DeskView) -> None:
        """Show this desk's level and speak its language."""
        self._view = view
        for told in (view.bridge.meter_moved, view.bridge.incident_changed, view.bridge.alert_raised):
            told.connect(self._refresh)
        view.bridge.snooze_changed.connect(self._renew)
        self._renew(None)
        self.icon.show()

    def show_note(self, title: str, body: str, icon: QIcon) -> None:
        """A notification of Qt's own, where the desktop has nothing better."""
        self.icon.showMessage(title, body, icon, SECONDS * 1000)

    def close(self) -> None:
        """Take the icon away."""
        self.icon.hide()
        self._menu.deleteLater()

    # -- inside -------------------------------------------------------------------------------

    def _renew(self, notice: object) -> None:
        if self._view is not None:
            self._build_menu(self._view)
            self._refresh(notice)

    def _build_menu(self, view: DeskView) -> None:
        words, menu, acts = view.words, self._menu, self._acts
        menu.clear()
        if self._spans is not None:
            self._spans.deleteLater()
            self._spans = None
        self._meter_line = QAction(menu)
        self._meter_line.setEnabled(False)
        menu.addAction(self._meter_line)
        menu.addSeparator()
        practice = ("tray-practice-end", acts.end_practice) if view.desk.practice else ("tray-practise", acts.practise)
        for key, act in (("tray-open", acts.open), ("tray-look", acts.look)):
            self._add(words.plain(key), act)
        if not view.desk.practice:
            self._add_snooze(view)
        self._add(words.plain(practice[0]), practice[1])
        menu.addSeparator()
        self._add(words.plain("tray-quit"), acts.quit)

    def _add_snooze(self, view: DeskView) -> None:
        """A choice of spans; while it is snoozed, until when, and one click to end it."""
        words, until = view.words, view.desk.alerts.snoozed_until()
        if until is not None:
            self._add(words.plain("tray-snoozed", until=until), self._acts.end_snooze)
            return
        self._spans = QMenu(words.plain("tray-snooze"), self._menu)
        for hours in HOURS:
            self._add(words.plain("tray-snooze-hours", hours=hours), partial(self._acts.snooze, hours), self._spans)
        self._add(words.plain("tray-snooze-morning"), partial(self._acts.snooze, 0), self._spans)
        self._menu.addMenu(self._spans)

    def _add(self, text: str, act: Callable[[], None], menu: QMenu | None = None) -> None:
        menu = menu or self._menu
        action = QAction(text, menu)
        action.triggered.connect(lambda: act())
        menu.addAction(action)

    def _refresh(self, notice: object) -> None:
        if self._view is None:
            return
        words, meter = self._view.words, self._view.desk.meter.now()
        level = meter.level if meter else Level.LEARNING
        paused = meter.paused if meter else None
        word = words.plain(f"meter-{paused.key}", **paused.values) if paused else words.plain(f"level-{level}")
        self.icon.setIcon(level_icon(level, colours(LIGHT)[tone(level)]))
        self.icon.setToolTip(self._tip(self._view, word, meter))
        known = meter is not None and level not in NO_LEVEL
        line = words.plain("tray-meter", score=meter.score, level=word) if meter and known else ""
        self._meter_line.setText(line or (word if paused else words.plain("tray-meter-none", level=word)))

    def _tip(self, view: DeskView, word: str, meter: Meter | None) -> str:
        """The level; that a promised word or a step is late; of a crisis also since when, of a snooze until when."""
        words = view.words
        if view.desk.practice:
            return words.plain("tray-tip-practice", level=word)
        until = view.desk.alerts.snoozed_until()
        if until:
            return words.plain("tray-tip-snoozed", level=word, until=until)
        now = view.desk.clock.now()
        if any(promise.late(now) for promise in view.desk.casebook.keys.promises()):
            return words.plain("tray-tip-promise", level=word)
        late = next((part.values.get("steps") for part in meter.parts if part.key == "overdue"), 0) if meter else 0
        if late:
            return words.plain("tray-tip-late", level=word, count=late)
        raised = meter.alarm.raised if meter and meter.level.rank >= Level.ISSUE.rank else None
        return (
            words.plain("tray-tip-since", level=word, since=raised) if raised else words.plain("tray-tip", level=word)
        )

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason != QSystemTrayIcon.ActivationReason.Context:
            self._acts.open()
