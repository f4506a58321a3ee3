import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from ui.widgets.banner import Banner


@pytest.fixture
def banner(qtbot):
    shown = Banner("watch")
    qtbot.addWidget(shown)
    return shown


def place(banner, width):
    banner.resize(width, banner.heightForWidth(width) if banner.hasHeightForWidth() else banner.sizeHint().height())
    banner.show()
    QApplication.processEvents()
    (button, *_), sentence = banner.buttons(), banner.sentence
    below = button.mapTo(banner, QPoint(0, 0)).y() >= sentence.geometry().bottom()
    return below, button.mapTo(banner, QPoint(0, 0)).x()


def test_the_button_stands_beside_the_sentence_and_below_it_where_there_is_little_room(banner):
    banner.say("It is not certain whether this reply arrived.", "See what to do", lambda: None)
    assert place(banner, 700)[0] is False
    below, left = place(banner, 340)
    assert below
    assert left < 40
    assert place(banner, 700)[0] is False


def test_the_focus_stays_near_where_its_button_was(qtbot):
    window, outside, page = QWidget(), QPushButton("elsewhere"), QWidget()
    qtbot.addWidget(window)
    banner, below = Banner("calm"), QPushButton("below")
    inner, outer = QVBoxLayout(page), QVBoxLayout(window)
    for part in (banner, below):
        inner.addWidget(part)
    for part in (page, outside):
        outer.addWidget(part)
    banner.say("Added.", "Undo", lambda: banner.say("Removed."))
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    button = banner.buttons()[0]
    button.setFocus()
    button.click()
    assert window.focusWidget() is page
    qtbot.keyClick(page, Qt.Key.Key_Tab)
    assert below.hasFocus()


def test_it_offers_one_thing_more_and_forgets_both(banner):
    done = []
    banner.say("Sent.", "Open", lambda: done.append("open"))
    banner.also("Back", lambda: done.append("back"))
    for button in banner.buttons():
        button.click()
    assert done == ["open", "back"]
    banner.say("Another.")
    assert banner.buttons() == []
    assert banner.accessibleName() == "Another."
