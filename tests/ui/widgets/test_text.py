"""Whatever a stranger wrote is shown as the characters it is."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from ui.widgets.button import WrapButton, primary
from ui.widgets.text import PlainGuard, PlainLabel, Remark

HOSTILE = '<img src="file:///etc/passwd"><h1 style="font-size:90pt">big</h1><a href="x:y">go</a>'


def test_a_plain_label_shows_markup_as_it_was_typed(qtbot):
    label = PlainLabel(HOSTILE)
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    label.setText("<b>again</b>")
    assert label.text() == "<b>again</b>"
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.heightForWidth(4000) < 40  # one line: no heading of 90 points


@pytest.fixture
def guard(qapp):
    guard = PlainGuard()
    qapp.installEventFilter(guard)
    yield guard
    qapp.removeEventFilter(guard)


def test_the_guard_turns_a_guessing_label_plain_before_it_is_drawn(guard, qtbot):
    label = QLabel("<b>bold</b>")
    qtbot.addWidget(label)
    label.show()
    assert label.textFormat() is Qt.TextFormat.PlainText


@pytest.mark.parametrize(("tip", "shown"), [("Since 11:42", True), ("<img src=x>", False), ("a <b>b</b>", False)])
def test_the_guard_swallows_tool_tips_with_markup(guard, qtbot, tip, shown):
    button = QPushButton("x")
    qtbot.addWidget(button)
    button.setToolTip(tip)
    heard = []

    class Ear(PlainGuard):
        def eventFilter(self, watched, event):
            if event.type() == QEvent.Type.ToolTip:
                heard.append(event.type())
            return True

    ear = Ear()
    button.installEventFilter(ear)
    QApplication.sendEvent(button, QHelpEvent(QEvent.Type.ToolTip, QPoint(1, 1), QPoint(1, 1)))
    assert bool(heard) is shown


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_text_starts_where_reading_starts_whatever_its_first_letter(qtbot, direction):
    label = PlainLabel("Utulivu שלום")
    qtbot.addWidget(label)
    label.setLayoutDirection(direction)
    label.resize(600, 30)
    label.setStyleSheet("color: black; background: white")
    picture = label.grab().toImage()
    middle = picture.width() // 2

    def inked(first, last):
        return any(
            picture.pixelColor(x, y).lightness() < 128 for x in range(first, last) for y in range(picture.height())
        )

    left, right = inked(0, middle), inked(middle, picture.width())
    assert (left, right) == ((True, False) if direction is Qt.LayoutDirection.LeftToRight else (False, True))


def test_a_button_grows_in_height_rather_than_cut_its_words(qtbot):
    button = WrapButton("Nakili na ufungue chapisho ili kulijibu sasa hivi", "primary")
    qtbot.addWidget(button)
    assert button.heightForWidth(120) > 2 * button.heightForWidth(2000) - 10
    assert button.minimumSizeHint().width() < button.sizeHint().width()


def test_an_ampersand_in_a_button_is_no_shortcut(qtbot):
    clicked = []
    button = primary("Salt & Pepper", lambda: clicked.append(1))
    qtbot.addWidget(button)
    assert button.accessibleName() == "Salt & Pepper"
    assert button.shortcut().isEmpty()
    button.click()
    assert clicked == [1]


def test_a_remark_asks_for_one_line_and_wraps_where_there_is_none(qtbot):
    remark = Remark("Whoever watches the messages does this")
    qtbot.addWidget(remark)
    wanted = remark.sizeHint()
    assert wanted.width() > remark.fontMetrics().horizontalAdvance(remark.text())
    assert remark.heightForWidth(wanted.width()) < 1.5 * remark.fontMetrics().height()
    assert remark.heightForWidth(wanted.width() // 2) > 1.5 * remark.fontMetrics().height()
