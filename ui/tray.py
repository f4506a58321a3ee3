"""The icon beside the clock: the level's colour and shape, a short menu."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from desktop.model.meter import NO_LEVEL, Level
from ui.desk_view import DeskView
from ui.theme import LIGHT, colours
from ui.widgets.shapes import level_icon, tone

SECONDS = 12


@dataclass(frozen=True, slots=True)
class TrayActs:
    """What the menu can do."""

    open: Callable[[], None]
    look: Callable[[], None]
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
        self.icon = QSystemTrayIcon(self)
        self.icon.setContextMenu(self._menu)
        self.icon.activated.connect(self._activated)

    def show_view(self, view: DeskView) -> None:
        """Show this desk's level and speak its language."""
        self._view = view
        view.bridge.meter_moved.connect(self._refresh)
        self._build_menu(view)
        self._refresh(None)
        self.icon.show()

    def show_note(self, title: str, body: str, icon: QIcon) -> None:
        """A notification of Qt's own, where the desktop has nothing better."""
        self.icon.showMessage(title, body, icon, SECONDS * 1000)

    def close(self) -> None:
        """Take the icon away."""
        self.icon.hide()
        self._menu.deleteLater()

    # -- inside -------------------------------------------------------------------------------

    def _build_menu(self, view: DeskView) -> None:
        words, menu, acts = view.words, self._menu, self._acts
        menu.clear()
        self._meter_line = QAction(menu)
        self._meter_line.setEnabled(False)
        menu.addAction(self._meter_line)
        menu.addSeparator()
        practice = ("tray-practice-end", acts.end_practice) if view.desk.practice else ("tray-practise", acts.practise)
        for key, act in (("tray-open", acts.open), ("tray-look", acts.look), practice):
            self._add(words.plain(key), act)
        menu.addSeparator()
        self._add(words.plain("tray-quit"), acts.quit)

    def _add(self, text: str, act: Callable[[], None]) -> None:
        action = QAction(text, self._menu)
        action.triggered.connect(lambda: act())
        self._menu.addAction(action)

    def _refresh(self, notice: object) -> None:
        if self._view is None:
            return
        words, meter = self._view.words, self._view.desk.meter.now()
        level = meter.level if meter else Level.LEARNING
        paused = meter.paused if meter else None
        word = words.plain(f"meter-{paused.key}", **paused.values) if paused else words.plain(f"level-{level}")
        self.icon.setIcon(level_icon(level, colours(LIGHT)[tone(level)]))
        practice = self._view.desk.practice
        self.icon.setToolTip(words.plain("tray-tip-practice" if practice else "tray-tip", level=word))
        known = meter is not None and level not in NO_LEVEL
        line = words.plain("tray-meter", score=meter.score, level=word) if meter and known else ""
        self._meter_line.setText(line or (word if paused else words.plain("tray-meter-none", level=word)))

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason != QSystemTrayIcon.ActivationReason.Context:
            self._acts.open()
