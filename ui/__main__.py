"""The composition root of the window: ``python -m ui``. A window first, then everything that takes time."""

import argparse
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop import heap, paths, settings
from desktop.errors import DeskError
from ui.frame import Frame
from ui.instance import Instance
from ui.surroundings import Ending, has_screen
from ui.system import SPOKEN, system_language
from ui.theme import Theme

NO_SCREEN = 2
PAGES = ("now", "messages", "crisis", "replies", "accounts", "settings")


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window and stay until it is left; gives the exit code."""
    heap.share_one()
    paths.keep_to_ourselves()
    asked = _asked(arguments)
    if not has_screen():
        return _say_no_screen(asked.language)
    app = QApplication(["utulivu"])
    app.setApplicationName("Utulivu")
    app.setDesktopFileName("utulivu")
    instance = _instance(asked.home)
    if instance is not None and not instance.first and instance.call_first():
        return 0
    try:
        return _run(app, instance, asked)
    finally:
        if instance is not None:
            instance.release()


def _run(app: QApplication, instance: Instance | None, asked: argparse.Namespace) -> int:
    choices = _choices(asked.home)
    theme = Theme(app, choices.theme)
    rtl = (asked.language or choices.language or system_language()) == "he"
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    ending = Ending(app.quit)
    frame = Frame()
    opened = []

    def fill() -> None:
        # The one late import of our own code: everything behind it takes longer than a window takes to appear.
        from ui.start import Start, Wish

        start = Start(app, frame, theme, instance, Wish(asked.home, asked.page, asked.language))
        opened.append(start)
        start.open()

    frame.painted.connect(fill)
    frame.show()
    try:
        return app.exec()
    finally:
        for start in opened:
            start.close()
        ending.close()
        theme.close()


def _asked(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="utulivu")
    parser.add_argument("--home", type=Path, metavar="DIR")
    parser.add_argument("--page", choices=PAGES, default=PAGES[0])
    parser.add_argument("--language", choices=SPOKEN, default="")
    return parser.parse_args(arguments)


def _instance(home: Path | None) -> Instance | None:
    """None where the folder cannot be used: opening the desk will say why."""
    with suppress(DeskError):
        return Instance(paths.prepare(paths.home(home)).folder)
    return None


def _choices(home: Path | None) -> settings.Settings:
    """The owner's choices for the first paint; what is wrong with them is said when the desk opens."""
    with suppress(DeskError, OSError):
        return settings.load(paths.home(home).settings)
    return settings.Settings()


def _say_no_screen(language: str) -> int:
    # Words take longer to load than everything before them, and are needed here only in this one case.
    from desktop.content.words import Words

    sys.stderr.write(Words(language or system_language()).plain("window-no-screen") + "\n")
    return NO_SCREEN


if __name__ == "__main__":
    sys.exit(main())
