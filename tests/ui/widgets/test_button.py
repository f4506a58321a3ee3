"""Buttons: pressed by Enter as by the space bar, wherever they stand."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop.content.words import Words
from desktop.model.playbook import Stage
from ui.incident.stage_list import StageButton
from ui.sidebar import PlaceButton
from ui.widgets.button import link, primary, quiet

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
