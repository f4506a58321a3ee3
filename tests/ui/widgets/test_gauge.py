"""The gauge says its level by colour, shape and word."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.model.meter import Level
from ui.widgets.gauge import LEVELS, Gauge
from ui.widgets.part_bar import Bar, PartBar, Reason
from ui.widgets.shapes import level_icon, paint_level

SIZE = 64


def outline(level: Level) -> bytes:
    """The shape alone, in one colour."""
    picture = QImage(SIZE, SIZE, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    paint_level(painter, QRectF(4, 4, SIZE - 8, SIZE - 8), level, QColor("black"))
    painter.end()
    return bytes(picture.constBits())


def test_every_level_has_a_shape_of_its_own(qapp):
    shapes = {level: outline(level) for level in Level}
    assert len(set(shapes.values())) == len(Level)
    for one in Level:
        for other in Level:
            if one is not other:
                differing = sum(a != b for a, b in zip(shapes[one][::4], shapes[other][::4], strict=True))
                assert differing > 150, (one, other)  # not a nuance: a person sees it in the tray


def test_icons_are_drawn_once_in_many_sizes(qapp):
    icon = level_icon(Level.CRISIS, "#B23A3A")
    assert level_icon(Level.CRISIS, "#B23A3A") is icon
    assert {size.width() for size in icon.availableSizes()} >= {16, 22, 32, 48, 64}


@pytest.mark.parametrize("level", LEVELS)
def test_the_gauge_tells_figure_word_and_name(qtbot, level):
    gauge = Gauge()
    qtbot.addWidget(gauge)
    gauge.show_meter(level, 58, str(level), "up 31", f"Crisis meter: 58 of 100, {level}")
    assert gauge.figure.text() == "58"
    assert not gauge.figure.isHidden()
    assert gauge.word.text() == str(level)
    assert gauge.accessibleName() == f"Crisis meter: 58 of 100, {level}"


@pytest.mark.parametrize("level", [Level.LEARNING, Level.BLIND])
def test_without_a_level_there_is_no_figure_and_no_needle(qtbot, level):
    gauge = Gauge()
    qtbot.addWidget(gauge)
    gauge.resize(300, 320)
    pictures = []
    for score in (0, 95):
        gauge.show_meter(level, score, "grey", "", "Crisis meter")
        pictures.append(gauge.dial.grab().toImage())
    assert gauge.figure.isHidden()
    assert pictures[0] == pictures[1]


def test_the_needle_moves_with_the_score_and_the_dial_never_turns_round(qtbot):
    gauge = Gauge()
    qtbot.addWidget(gauge)
    gauge.dial.resize(260, 146)

    def picture(score, direction):
        gauge.setLayoutDirection(direction)
        gauge.show_meter(Level.ISSUE, score, "Issue", "", "name")
        return gauge.dial.grab().toImage()

    straight = picture(10, Qt.LayoutDirection.LeftToRight)
    assert straight != picture(90, Qt.LayoutDirection.LeftToRight)
    assert straight == picture(10, Qt.LayoutDirection.RightToLeft)


def test_a_part_opens_its_messages_by_mouse_and_by_keyboard(qtbot):
    opened = []
    row = PartBar(Reason("9 people", "usually 1", 31, "+31", "9 people: 31 points"), "issue", lambda: opened.append(1))
    qtbot.addWidget(row)
    assert row.focusPolicy() is Qt.FocusPolicy.StrongFocus
    assert row.accessibleName() == "9 people: 31 points"
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        qtbot.keyClick(row, key)
    assert opened == [1, 1, 1]


def test_a_part_without_messages_is_no_stop_for_the_keyboard(qtbot):
    row = PartBar(Reason("On time", "", 0, "0"), "calm", None)
    qtbot.addWidget(row)
    assert row.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_a_bar_fills_from_where_reading_begins(qtbot):
    bar = Bar(0.3, "crisis")
    qtbot.addWidget(bar)
    bar.resize(100, 8)

    def ends():
        picture = bar.grab().toImage()
        return picture.pixelColor(15, 4), picture.pixelColor(85, 4)

    left, right = ends()
    bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert left != right
    assert ends() == (right, left)
