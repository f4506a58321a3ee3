"""The caret of an empty line stands where its text will begin."""

import pytest
from PySide6.QtCore import Qt

from ui.widgets.line import Line

HEBREW, ENGLISH = "מאפייה, חשבון", "https://news.example"


def caret(line):
    line.resize(400, 40)
    line.grab()  # Qt knows the caret's place only once it has painted
    return "right" if line.cursorRect().center().x() > 200 else "left"


@pytest.mark.parametrize(("example", "side"), [("", "right"), (HEBREW, "right"), (ENGLISH, "left")])
def test_from_right_to_left(qtbot, qapp, example, side):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        line = Line()
        qtbot.addWidget(line)
        line.setPlaceholderText(example)
        assert caret(line) == side
        line.setText("שלום")
        assert caret(line) == "right"
        line.clear()
        assert caret(line) == side
        line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # an address, a password
        assert caret(line) == "left"
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_from_left_to_right(qtbot):
    line = Line()
    qtbot.addWidget(line)
    assert caret(line) == "left"
    line.setText("abc")
    assert caret(line) == "left"
