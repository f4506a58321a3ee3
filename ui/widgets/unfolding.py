"""A text that begins with a few lines and can be read whole."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.button import link
from ui.widgets.excerpt import Excerpt
from ui.widgets.text import PlainLabel


class Unfolding(QWidget):
    """Offers the rest only where there is more than fits."""

    def __init__(self, text: str, direction: Qt.LayoutDirection, lines: int, ways: tuple[str, str]) -> None:
        """``text`` is one line of harmless signs; ``ways`` are the words for all of it and for its beginning."""
        super().__init__()
        self._text, self._ways = text, ways
        self.beginning = Excerpt(text, direction, lines)
        self.whole = PlainLabel("")
        self.whole.setLayoutDirection(direction)
        self.more = link(ways[0], self._turn)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.beginning)
        column.addWidget(self.whole)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        self.whole.hide()
        self.more.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What does not fit in this width can be asked for."""
        super().resizeEvent(event)
        if self.whole.isHidden():
            self.more.setVisible(self.beginning.is_cut(event.size().width()))

    def _turn(self) -> None:
        """All of it, or its beginning again."""
        whole = self.whole.isHidden()
        self.whole.setText(self._text if whole else "")
        self.whole.setVisible(whole)
        self.beginning.setVisible(not whole)
        self.more.setText(self._ways[whole])
