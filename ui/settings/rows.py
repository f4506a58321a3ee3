"""The rows of a card of choices: a name, and beside it what is chosen."""

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from ui.widgets.card import Card
from ui.widgets.choice import Choice
from ui.widgets.text import PlainLabel


def grid_in(card: Card) -> QGridLayout:
    """The place for the rows of a card."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(12)
    grid.setColumnStretch(0, 2)
    grid.setColumnStretch(1, 3)
    card.body.addLayout(grid)
    return grid


def row_in(grid: QGridLayout, name: str, field: QWidget, *more: QWidget) -> None:
    """A row of its own: the name is that of ``field``, beside which ``more`` stand."""
    row = grid.rowCount()
    label = PlainLabel(name)
    label.setBuddy(field)
    grid.addWidget(label, row, 0)
    if more:
        beside = QHBoxLayout()
        beside.setSpacing(12)
        for part in (field, *more):
            beside.addWidget(part, int(isinstance(part, Choice)))
        beside.addStretch(0)
        grid.addLayout(beside, row, 1)
    else:
        grid.addWidget(field, row, 1)
    if not isinstance(field, PlainLabel):
        field.setAccessibleName(name)


def choice(options: Sequence[tuple[object, str]]) -> Choice:
    """A list of these values with their names."""
    box = Choice()
    for value, name in options:
        box.addItem(name, value)
    return box


def choose(box: Choice, value: object) -> None:
    """Show the value as chosen; the first one where it is not there."""
    box.setCurrentIndex(max(0, box.findData(value)))
