"""A part of a card that scrolls by itself, so that the page need not."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.scroller import Scroller


class Pane(Scroller):
    """Shows ``content`` in whatever height there is; ``least`` is the height (pixels) it asks for."""

    def __init__(self, content: QWidget, least: int) -> None:
        """Hold the content."""
        super().__init__()
        self._least = least
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(content)
        content.setMinimumHeight(1)  # else Qt takes the height of the narrowest width for the least one

    def sizeHint(self) -> QSize:
        """Content with little."""
        return QSize(super().sizeHint().width(), self._least)


class RowsPane(Pane):
    """A column of ``rows`` that begins at the top."""

    def __init__(self, spacing: int, least: int = 200) -> None:
        """No rows yet; ``spacing``: pixels between them."""
        holder = QWidget()
        holder.setObjectName("plain")
        super().__init__(holder, least)
        self.rows = QVBoxLayout()
        self.rows.setContentsMargins(0, 0, 0, 4)
        self.rows.setSpacing(spacing)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self.rows)
        column.addStretch(1)
