"""From an empty window to an open desk, and in order to the end."""

import sys
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop import paths
from desktop.content.words import Words
from desktop.desk import has_good_copy, open_desk, restore
from desktop.errors import AlreadyOpen, DeskError, StoreDamaged
from ui.frame import Frame
from ui.instance import Instance
from ui.main_window import Stop
from ui.places import Place, Visit
from ui.session import Session
from ui.surroundings import log_what_nobody_caught
from ui.sweeper import Sweeper
from ui.system import system_language
from ui.theme import Theme
from ui.trouble_page import TroublePage
from ui.widgets.text import PlainGuard

SHARE = 0.0002
"""Seconds until a working thread gives way to the window. With Python's own 0.005 the window stutters while much
arrives: it asks again after every call into Qt (tests/bench/ingest.py; 0.001: 41 to 71 ms, 0.0002: 26 to 40 ms)."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What was asked for at the start: the folder, the page, the language (empty: as it is set)."""

    home: Path | None
    page: str
    language: str

    @property
    def stop(self) -> Stop:
        """Where to begin."""
        return Visit(Place(self.page)) if self.page in list(Place) else None


class Start:
    """One run of the program behind its window."""

    def __init__(self, app: QApplication, frame: Frame, theme: Theme, instance: Instance | None, wish: Wish) -> None:
        """Guard the application's texts; nothing is opened yet."""
        self._app = app
        self._frame = frame
        self._theme = theme
        self._instance = instance
        self._wish = wish
        self._guard = PlainGuard()
        self._sweeper = Sweeper(frame.is_in_front)  # before there is any thread of the desk
        app.installEventFilter(self._guard)
        log_what_nobody_caught()
        self.session: Session | None = None

    def open(self) -> None:
        """Open the desk and begin to look; where it cannot be opened, say calmly why."""
        try:
            if self._instance is None:
                paths.prepare(paths.home(self._wish.home))
            elif not self._instance.first:
                raise AlreadyOpen
            desk = open_desk(self._wish.home)
        except DeskError as error:
            self._say(error)
            return
        self.session = Session(self._app, self._frame, desk, self._theme, self._wish.language)
        self.session.show(self._wish.stop)
        self.session.begin()
        settle_down(self._sweeper)
        if self._instance is not None:
            self._instance.listen(self._frame.come_forward)

    def close(self) -> None:
        """End everything."""
        self._sweeper.stop()
        if self.session is not None:
            self.session.close()
        self._app.removeEventFilter(self._guard)

    def _say(self, error: DeskError) -> None:
        words = Words(self._wish.language or system_language())
        self._frame.left.connect(self._app.quit)
        restore = self._restore if isinstance(error, StoreDamaged) and has_good_copy(self._wish.home) else None
        self._frame.hold(TroublePage(error, words, self._again, self._app.quit, restore))

    def _restore(self) -> None:
        try:
            restore(self._wish.home)
        except DeskError as error:
            self._frame.left.disconnect(self._app.quit)
            self._say(error)
        else:
            self._again()

    def _again(self) -> None:
        self._frame.left.disconnect(self._app.quit)
        self.open()


def settle_down(sweeper: Sweeper) -> None:
    """Once the window is open: let it have its share of the interpreter, and its own time to sweep."""
    sys.setswitchinterval(SHARE)
    sweeper.begin()
