"""A practice desk in a window, closed in order at the end."""

import gc

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt

from desktop.desk import open_desk
from desktop.vault import MemoryVault
from ui.frame import Frame
from ui.places import Place, Visit
from ui.session import Session
from ui.theme import LIGHT, Theme


@pytest.fixture(autouse=True, scope="module")
def forgotten_in_the_windows_thread():
    """Forgotten widgets are collected here: a collection that a thread of the desk begins may wait for Qt for ever."""
    gc.disable()
    yield
    gc.unfreeze()
    gc.collect()
    gc.enable()


@pytest.fixture
def session(qapp, home):
    """The window over an empty desk in English, not shown on any screen."""
    theme, frame = Theme(qapp, LIGHT), Frame()
    desk = open_desk(home, vault=MemoryVault())
    session = Session(qapp, frame, desk, theme, "en")
    session.show(Visit(Place.NOW))
    yield session
    session.close()
    frame.deleteLater()
    theme.close()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
