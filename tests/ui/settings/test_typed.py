"""What the owner types in: an example that is seen whole, and below it what else there is to say."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QStyle, QStyleOptionFrame

from desktop.content.words import LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_example_in_an_empty_line_is_seen_whole_in_the_smallest_window(session, qtbot, language):
    preferences = session.real.desk.preferences
    preferences.keep(replace(preferences.now(), language=language))
    session.speak_anew()
    session.window.open_settings()
    session.frame.resize(900, 600)
    with qtbot.waitExposed(session.frame):
        session.frame.show()
    settings = session.real.settings()
    for name, field in settings.fields.items():
        option = QStyleOptionFrame()
        field.initStyleOption(option)
        room = field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, field).width()
        assert field.fontMetrics().horizontalAdvance(field.placeholderText()) + 4 <= room, name
    why = session.real.words("settings-helpline-why")
    assert [label for label in settings.findChildren(QLabel) if label.text() == why and label.isVisible()]
    assert settings.fields["helpline"].accessibleDescription() == why
