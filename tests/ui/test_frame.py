"""The window before there is anything in it."""

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent

from ui.frame import Frame


def test_it_tells_once_that_it_can_be_seen(qtbot):
    frame, told = Frame(), []
    qtbot.addWidget(frame)
    frame.painted.connect(lambda: told.append("painted"))
    for _ in range(2):
        frame.grab()
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["painted"]


def test_one_that_is_gone_by_then_tells_nothing(qtbot):
    frame = Frame()
    frame.grab()
    frame.deleteLater()
    QCoreApplication.sendPostedEvents(frame, QEvent.Type.DeferredDelete)
    assert not shiboken6.isValid(frame)
    with qtbot.captureExceptions() as problems:
        qtbot.wait(20)
    assert problems == []
