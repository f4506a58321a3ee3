"""Which column of a table holds what: guessed, and open to change."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.content.words import Words
from desktop.model.imports import FIELDS
from ui.plain import one_line
from ui.widgets.choice import Choice
from ui.widgets.labelled import Labelled

LONGEST_HEADER = 40
NOT_THERE = -1


class ColumnsForm(QWidget):
    """A choice of columns for each field; ``changed`` tells the columns as they are then."""

    changed = Signal(object)

    def __init__(self, words: Words) -> None:
        """No columns yet."""
        super().__init__()
        self._words = words
        self.choices: dict[str, Choice] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(10)
        for number, name in enumerate(FIELDS):
            choice = self.choices[name] = Choice()
            choice.setMinimumContentsLength(8)
            choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.activated.connect(lambda _: self.changed.emit(self.columns()))
            grid.addWidget(Labelled(words(f"import-column-{name}"), choice), number // 2, number % 2)

    def columns(self) -> dict[str, int]:
        """The columns as they are chosen."""
        chosen = {name: choice.currentData() for name, choice in self.choices.items()}
        return {name: place for name, place in chosen.items() if place not in (None, NOT_THERE)}

    def show_columns(self, headers: Sequence[str], columns: Mapping[str, int]) -> None:
        """Offer these columns, with what is chosen now."""
        for name, choice in self.choices.items():
            if choice.count() != len(headers) + 1 or choice.property("headers") != list(headers):
                choice.clear()
                choice.addItem(self._words("import-column-none"), NOT_THERE)
                for place, header in enumerate(headers):
                    choice.addItem(one_line(header, LONGEST_HEADER), place)
                choice.setProperty("headers", list(headers))
            choice.setCurrentIndex(columns.get(name, NOT_THERE) + 1)
