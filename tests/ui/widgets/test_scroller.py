"""Whatever gets the focus is wholly in sight, also where the focus comes from outside."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from ui.widgets.card import Card
from ui.widgets.page import TOP, Page
from ui.widgets.scroller import Scroller
from ui.widgets.text import PlainLabel


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


def test_words_that_wrap_do_not_scroll_into_emptiness(qtbot):
    page = Page("A title")
    for _ in range(6):
        card = Card("A matter")
        card.body.addWidget(PlainLabel("Some words that would wrap in a narrow column but not here " * 2))
        page.body.addWidget(card)
    page.body.addStretch(1)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    with qtbot.waitExposed(page):
        page.show()
    area = page.findChild(QScrollArea, "page-scroll")
    last = page.findChildren(Card)[-1]
    needed = last.mapTo(area.widget(), last.rect().bottomLeft()).y() + TOP + 1
    assert area.widget().height() <= max(area.viewport().height(), needed)
