"""Texts that fit, the draft, and what stands beside it: three columns, two, or one, as the room allows."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.replies.aside import Aside
from ui.replies.sheet import Sheet
from ui.replies.template_list import TemplateColumn
from ui.widgets.text import stretch

THREE_COLUMNS = 860  # pixels, at the designed size of text
TWO_COLUMNS = 480
LOW = 760


class ReplyColumns(QWidget):
    """Where there is little room, the choice of texts stands above the rest."""

    def __init__(self, templates: TemplateColumn, sheet: Sheet, aside: Aside) -> None:
        """Three columns, until ``fit`` is told how much room there is."""
        super().__init__()
        self._templates, self._sheet, self._aside = templates, sheet, aside
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(18)
        self._columns = 0
        self._arrange(3)

    def fit(self, room: QSize) -> None:
        """Choose the columns; in a low window the draft is no higher than it must be."""
        width = room.width() / stretch()
        self._arrange(3 if width >= THREE_COLUMNS else 2 if width >= TWO_COLUMNS else 1)
        low = self._columns < 3 and room.height() < LOW
        self._grid.setAlignment(self._sheet, Qt.AlignmentFlag.AlignTop if low else Qt.AlignmentFlag(0))

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        self._templates.set_compact(columns < 3)
        parts = (self._templates, self._sheet, self._aside)
        for part, place in zip(parts, _PLACES[columns], strict=True):
            self._grid.removeWidget(part)
            self._grid.addWidget(part, *place, 1, 2 if columns == 2 and part is self._templates else 1)
        for column, share in enumerate(_SHARES[columns]):
            self._grid.setColumnStretch(column, share)
        for row in range(3):
            self._grid.setRowStretch(row, int(row == 3 - columns))


_PLACES = {3: ((0, 0), (0, 1), (0, 2)), 2: ((0, 0), (1, 1), (1, 0)), 1: ((0, 0), (2, 0), (1, 0))}
_SHARES = {3: (25, 42, 27), 2: (22, 38, 0), 1: (1, 0, 0)}
