"""Small arrangements that the pane of a message is made of."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.flow import FlowLayout
from ui.widgets.text import PlainLabel


def row_of(*buttons: QWidget) -> FlowLayout:
    """Buttons beside each other, on as many lines as they need."""
    row = FlowLayout(8)
    for button in buttons:
        row.addWidget(button)
    return row


def plain_holder() -> QWidget:
    """A bare holder on a card's ground."""
    holder = QWidget()
    holder.setObjectName("plain")
    return holder


def pair_of(name: str, value: QWidget) -> QWidget:
    """A small name with what it is, beside it."""
    pair = plain_holder()
    row = QHBoxLayout(pair)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    label = PlainLabel(name, "small")
    label.setFixedWidth(label.fontMetrics().averageCharWidth() * 14)
    row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(value, 1)
    return pair


def emptied(layout: FlowLayout | QVBoxLayout) -> None:
    """Take out all that is in a layout."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
