"""Whatever gets the focus is wholly in sight, also where the focus comes from outside."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.widgets.page import Page
from ui.widgets.scroller import Scroller


def in_sight(area, part):
    return area.viewport().rect().contains(part.rect().translated(part.mapTo(area.viewport(), QPoint(0, 0))))


def test_the_focus_comes_from_beside_the_page(qtbot):
    window, page, outside = QWidget(), Page("Now"), QPushButton("beside")
    qtbot.addWidget(window)
    rows = [QPushButton(str(number)) for number in range(12)]
    for row in rows:
        row.setFixedHeight(80)
        page.body.addWidget(row)
    column = QVBoxLayout(window)
    column.addWidget(outside)
    column.addWidget(page)
    window.resize(500, 400)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    area = page.findChild(Scroller)
    for row in (rows[-1], rows[0], rows[5]):
        outside.setFocus()
        area.verticalScrollBar().setValue(area.verticalScrollBar().maximum() if row is rows[0] else 120)
        row.setFocus()
        assert in_sight(area, row)
