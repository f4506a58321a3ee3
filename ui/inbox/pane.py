"""A part of a card that scrolls by itself, so that the page need not."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget

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
