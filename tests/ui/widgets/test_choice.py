"""Lists to choose from open whole, in both themes, wherever they stand."""

import pytest
from PySide6.QtWidgets import QComboBox

from ui.places import Place, Visit
from ui.theme import DARK, LIGHT
from ui.widgets.choice import MOST_ROWS


def cut(box):
    """Whether a row of the open list is not wholly seen."""
    box.showPopup()
    view, rows = box.view(), range(min(box.count(), MOST_ROWS))
    room, screen = view.viewport().rect(), box.screen().availableGeometry()
    boxes = [view.visualRect(view.model().index(row, box.modelColumn())) for row in rows]
    seen = all(room.contains(one) for one in boxes) and screen.contains(view.window().geometry())
    box.hidePopup()
    return not seen


@pytest.mark.parametrize("look", [LIGHT, DARK])
def test_every_short_list_opens_whole(session, qtbot, look):
    session._theme.choose(look)
    session.frame.resize(900, 600)
    with qtbot.waitExposed(session.frame):
        session.frame.show()
    session.window.open_settings()
    page = session.window.pages.currentWidget()
    for box in short_lists(page):
        page._area.ensureWidgetVisible(box)  # nobody opens what is out of sight
        box.setCurrentIndex(box.count() - 1)
        assert not cut(box)
    session.window.go(Visit(Place.MESSAGES))
    for box in short_lists(session.window.pages.currentWidget()):
        box.setCurrentIndex(box.count() - 1)
        assert not cut(box)


def short_lists(page):
    found = [box for box in page.findChildren(QComboBox) if box.count() <= MOST_ROWS]
    assert len(found) > 5
    return found


def test_a_list_that_was_measured_too_small_is_made_larger(session, qtbot, monkeypatch):
    with qtbot.waitExposed(session.frame):
        session.frame.show()
    session.window.open_settings()
    box = session.real.settings().language
    short = lambda self: (QComboBox.view(self).window().resize(200, 50), QComboBox.view(self).window().show())  # noqa: E731
    monkeypatch.setattr(QComboBox, "showPopup", short)
    assert not cut(box)
