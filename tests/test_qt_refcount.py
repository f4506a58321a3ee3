"""PySide6 6.12.0 loses references to True and None on Python before 3.12, and the app dies within the hour."""

import sys

from PySide6.QtCore import QObject, Signal


class Speaker(QObject):
    spoke = Signal(bool)


def test_true_and_none_keep_their_references(qtbot):
    speaker, heard = Speaker(), []
    speaker.spoke.connect(lambda value: heard.append(1))
    before = sys.getrefcount(True), sys.getrefcount(None)
    for _ in range(500):
        speaker.spoke.emit(True)
        speaker.parent()
    after = sys.getrefcount(True), sys.getrefcount(None)
    assert len(heard) == 500
    assert before[0] - after[0] < 50
    assert before[1] - after[1] < 50
