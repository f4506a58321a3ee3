"""The composition root of the window: ``python -m ui``."""

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop import paths
from desktop.content.words import LANGUAGES, Words
from desktop.desk import open_desk
from desktop.errors import AlreadyOpen, DeskError
from ui.instance import Instance
from ui.main_window import Stop
from ui.places import Place, Visit
from ui.session import Session, system_language
from ui.surroundings import Ending, has_screen, keep_to_ourselves, log_what_nobody_caught
from ui.theme import Theme
from ui.trouble_window import TroubleWindow
from ui.widgets.text import PlainGuard

NO_SCREEN = 2


@dataclass(frozen=True, slots=True)
class Wish:
    """What was asked for at the start."""

    home: Path | None
    at: Stop
    language: str


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window and stay until it is left; gives the exit code."""
    keep_to_ourselves()
    log_what_nobody_caught()
    wish = _wish(arguments)
    if not has_screen():
        sys.stderr.write(Words(wish.language or system_language()).plain("window-no-screen") + "\n")
        return NO_SCREEN
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(["utulivu"])
    app.setApplicationName("Utulivu")
    app.setDesktopFileName("utulivu")
    return Start(app, wish).run()


class Start:
    """One run of the program: be the first, open the desk, show the window, and end in order."""

    def __init__(self, app: QApplication, wish: Wish) -> None:
        """Dress the application and guard its texts."""
        self._app = app
        self._wish = wish
        self._guard = PlainGuard()
        app.installEventFilter(self._guard)
        self.theme = Theme(app)
        self._ending = Ending(app.quit)
        self.instance: Instance | None = None
        self.session: Session | None = None
        self._trouble: TroubleWindow | None = None

    def run(self) -> int:
        """Give the exit code."""
        try:
            if not self._is_first():
                return 0
            self._open()
            return self._app.exec()
        finally:
            self._end()

    def _is_first(self) -> bool:
        try:
            self.instance = Instance(paths.prepare(paths.home(self._wish.home)).folder)
        except DeskError:
            return True  # opening the desk says what is wrong
        return self.instance.first or not self.instance.call_first()

    def _open(self) -> None:
        try:
            if self.instance is not None and not self.instance.first:
                raise AlreadyOpen
            desk = open_desk(self._wish.home)
        except DeskError as error:
            self._say(error)
            return
        self.session = Session(self._app, desk, self.theme, self._wish.language)
        self.session.window.painted.connect(lambda: QTimer.singleShot(0, self._begin))
        self.session.show(self._wish.at)

    def _begin(self) -> None:
        if self.session is not None:
            self.session.begin()
            if self.instance is not None:
                self.instance.listen(self.session.come_forward)

    def _say(self, error: DeskError) -> None:
        words = Words(self._wish.language or system_language())
        self._trouble = TroubleWindow(error, words, self._again, self._app.quit)
        self._trouble.show()

    def _again(self) -> None:
        if self._trouble is not None:
            self._trouble.hide()
            self._trouble.deleteLater()
            self._trouble = None
        self._open()

    def _end(self) -> None:
        if self.session is not None:
            self.session.close()
        if self.instance is not None:
            self.instance.release()
        self._app.removeEventFilter(self._guard)
        self._ending.close()
        self.theme.close()


def _wish(arguments: Sequence[str] | None) -> Wish:
    parser = argparse.ArgumentParser(prog="utulivu")
    parser.add_argument("--home", type=Path, metavar="DIR")
    parser.add_argument("--page", choices=[*Place, "settings"], default=str(Place.NOW))
    parser.add_argument("--language", choices=LANGUAGES, default="")
    asked = parser.parse_args(arguments)
    at = None if asked.page == "settings" else Visit(Place(asked.page))
    return Wish(asked.home, at, asked.language)


if __name__ == "__main__":
    sys.exit(main())
