"""Buttons: pressed by Enter as by the space bar, wherever they stand."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout, QWidget

from desktop.content.words import Words
from desktop.model.playbook import Stage
from ui.incident.stage_list import StageButton
from ui.sidebar import PlaceButton
from ui.widgets.button import WrapButton, link, primary, quiet

pytestmark = pytest.mark.qt_log_ignore("Keyboard event not accepted", extend=True)  # the key's release means nothing


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
@pytest.mark.parametrize("make", [primary, quiet, link, PlaceButton])
def test_enter_presses_the_button_that_has_the_focus(qtbot, make, key):
    pressed = []
    button = make("Go", lambda: pressed.append(1))
    qtbot.addWidget(button)
    qtbot.keyClick(button, key)
    assert pressed == [1]
    assert not button.isDefault()
    assert not button.autoDefault()
    button.setEnabled(False)
    qtbot.keyClick(button, key)
    assert pressed == [1]


def test_enter_chooses_a_stage(qtbot):
    button, chosen = StageButton(Stage.RESPOND, Words("en")), []
    qtbot.addWidget(button)
    button.clicked.connect(lambda: chosen.append(1))
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert chosen == [1]


def test_in_a_dialog_enter_presses_the_focused_button_not_the_default_one(qtbot):
    dialog, pressed = QDialog(), []
    qtbot.addWidget(dialog)
    column = QVBoxLayout(dialog)
    default, other = (quiet(name, lambda name=name: pressed.append(name)) for name in ("default", "other"))
    for part in (QWidget(), default, other):
        column.addWidget(part)
    default.setDefault(True)
    qtbot.keyClick(other, Qt.Key.Key_Return)
    assert pressed == ["other"]


def test_the_same_words_again_lay_nothing_out_anew(qtbot):
    room = QWidget()
    qtbot.addWidget(room)
    column = QVBoxLayout(room)
    button = WrapButton("Tick it", "link")
    column.addWidget(button)
    with qtbot.waitExposed(room):
        room.show()
    QApplication.processEvents()
    told = Told()
    room.installEventFilter(told)
    button.setText("Tick it")
    QApplication.processEvents()
    assert QEvent.Type.LayoutRequest not in told.events
    button.setText("Tick it off")
    QApplication.processEvents()
    assert QEvent.Type.LayoutRequest in told.events
    assert button.accessibleName() == "Tick it off"


class Told(QObject):
    """Writes down which events come."""

    def __init__(self):
        super().__init__()
        self.events = []

    def eventFilter(self, watched, event):
        self.events.append(event.type())
        return False
