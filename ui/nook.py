"""The place beside the clock: there from the start, coming later, gone for a while, or never there."""

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSystemTrayIcon

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusServiceWatcher

log = logging.getLogger(__name__)
WATCHER = "org.kde.StatusNotifierWatcher"
AGAIN = 20_000  # milliseconds between two looks whether it is still there
MISSED = 2  # looks: a panel that is started again takes some seconds


class Nook(QObject):
    """``opened`` tells once that an icon can be made, ``lost`` that an icon stands nowhere any more."""

    opened = Signal()
    lost = Signal()

    def __init__(self) -> None:
        """Nothing is looked for yet."""
        super().__init__()
        self._found = False
        self._missed = 0
        self._waiting: QDBusServiceWatcher | None = None
        self._guard = QTimer(self, interval=AGAIN)
        self._guard.timeout.connect(self._look_again)

    def find(self) -> None:
        """Look for the place; where there is none yet, wait for it.

        Qt asks the bus for a place only once and remembers the answer for as long as the program runs. On X11 it
        then still finds every place that comes later, elsewhere it must not be asked before there is one.
        """
        platform = QGuiApplication.platformName()
        if platform.startswith("wayland"):
            self._wait()
        elif platform == "xcb" or QSystemTrayIcon.isSystemTrayAvailable():
            self._open()

    def is_there(self) -> bool:
        """Whether an icon can be seen right now."""
        return self._found and QSystemTrayIcon.isSystemTrayAvailable()

    def guard(self, wanted: bool) -> None:
        """Whether ``lost`` is to be told: while there is nothing else of us on the screen."""
        self._missed = 0
        if wanted:
            self._guard.start()
        else:
            self._guard.stop()

    # -- inside -------------------------------------------------------------------------------

    def _wait(self) -> None:
        from PySide6.QtDBus import QDBusConnection, QDBusServiceWatcher  # heavy, and needed on some desktops only

        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return
        waiting = QDBusServiceWatcher(WATCHER, bus, QDBusServiceWatcher.WatchModeFlag.WatchForRegistration, self)
        waiting.serviceRegistered.connect(self._open)
        self._waiting = waiting
        if bus.interface().isServiceRegistered(WATCHER).value():
            self._open()

    def _open(self) -> None:
        if not self._found:
            self._found = True
            self.opened.emit()

    def _look_again(self) -> None:
        self._missed = 0 if self.is_there() else self._missed + 1
        if self._missed >= MISSED:
            log.info("there is no place beside the clock any more")
            self.guard(wanted=False)
            self.lost.emit()
