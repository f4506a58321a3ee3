"""A short list to choose from, which opens whole."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate

MOST_ROWS = 12  # longer lists scroll


class Choice(QComboBox):
    """A list to choose from; scrolling the page over it changes nothing."""

    def __init__(self) -> None:
        """Nothing to choose yet."""
        super().__init__()
        self.setMaxVisibleItems(MOST_ROWS)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # not by the wheel either
        self.setItemDelegate(QStyledItemDelegate(self))  # the one that heeds the style sheet

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def showPopup(self) -> None:
        """Open the list, with room for whole rows: Qt counts without what the style sheet adds to a row."""
        super().showPopup()
        view = self.view()
        needed = sum(view.sizeHintForRow(row) for row in range(min(self.count(), self.maxVisibleItems())))
        lacking = needed - view.viewport().height()
        if lacking > 0:
            box, room = view.window().geometry(), self.screen().availableGeometry()
            box.setHeight(min(box.height() + lacking, room.height()))
            box.moveBottom(min(box.bottom(), room.bottom()))
            view.window().setGeometry(box)
