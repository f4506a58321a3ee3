"""Taking pictures of a running window."""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QDialog, QScrollArea, QWidget

from ui.places import Place
from ui.session import Session

SIZES = ((1240, 800), (900, 600))


def settle(until: Callable[[], object], seconds: float = 30.0) -> None:
    """Let the window live until ``until`` is true."""
    end = time.monotonic() + seconds
    while not until() and time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.01)


def rest(seconds: float = 0.5) -> None:
    """Let the window come to rest."""
    end = time.monotonic() + seconds
    settle(lambda: time.monotonic() > end)


def shoot(session: Session, folder: Path, name: str) -> None:
    """Save the window in both sizes."""
    for width, height in SIZES:
        session.frame.resize(width, height)
        rest()
        _save(session, folder / f"{name}_{width}x{height}.png")


def shoot_end(session: Session, folder: Path, name: str) -> None:
    """Save the end of a page that is longer than the smaller window."""
    session.frame.resize(*SIZES[-1])
    rest()
    bars = [area.verticalScrollBar() for area in session.frame.findChildren(QScrollArea, "page-scroll")]
    for bar in bars:
        bar.setValue(bar.maximum())
    rest(0.2)
    _save(session, folder / f"{name}_end.png")
    for bar in bars:
        bar.setValue(0)


def _save(session: Session, file: Path) -> None:
    """As the owner sees it: what was just put in is laid out before it is painted, but a picture waits for nothing."""
    for _ in range(3):  # the outer ones learn from the inner ones
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    session.frame.grab().save(str(file))


def shoot_dialogs(session: Session, folder: Path, name: str) -> None:
    """Save every dialog that is open, and close it without an answer."""
    rest(0.3)
    opened = [one for one in session.frame.findChildren(QDialog) if one.isVisible()]
    if not opened:
        raise SystemExit(f"{name}: no dialog came")
    for number, dialog in enumerate(opened):
        dialog.grab().save(str(folder / f"{name}{number or ''}.png"))
        dialog.reject()
    rest(0.2)


def page_of(session: Session, place: Place) -> QWidget:
    """The page of a place, as it is shown."""
    return session.shown.page(place)
