"""A row that goes on in the next line where it does not fit, in reading direction."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget


class FlowLayout(QLayout):
    """Lays its widgets out one after the other and wraps like words."""

    def __init__(self, spacing: int = 8, parent: QWidget | None = None, lines: int | None = None) -> None:
        """``spacing``: pixels between the widgets, and between the lines where ``lines`` names no others."""
        super().__init__(parent)
        self._between = spacing if lines is None else lines
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        """Add at the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many widgets there are."""
        return len(self._items)

    def itemAt(self, place: int) -> QLayoutItem | None:
        """The widget's item at a place."""
        return self._items[place] if 0 <= place < len(self._items) else None

    def takeAt(self, place: int) -> QLayoutItem | None:
        """Take a widget's item out."""
        return self._items.pop(place) if 0 <= place < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        """Narrower means higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height (pixels) of all lines in this width."""
        return self._lay_out(QRect(0, 0, width, 0), moving=False)

    def setGeometry(self, rect: QRect) -> None:
        """Put every widget in its place."""
        super().setGeometry(rect)
        self._lay_out(rect, moving=True)

    def sizeHint(self) -> QSize:
        """All in one line."""
        hints = [item.sizeHint() for item in self._shown()]
        width = sum(hint.width() for hint in hints) + self.spacing() * max(0, len(hints) - 1)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        """Wide enough for the widest."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lay_out(self, rect: QRect, *, moving: bool) -> int:
        across, down, tallest = 0, 0, 0
        for item in self._shown():
            width = min(item.sizeHint().width(), max(1, rect.width()))
            height = item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
            if across and across + width > rect.width():
                across, down, tallest = 0, down + tallest + self._between, 0
            if moving:
                spot = QRect(rect.left() + across, rect.top() + down, width, height)
                item.setGeometry(QStyle.visualRect(self._towards(), rect, spot))
            across += width + self.spacing()
            tallest = max(tallest, height)
        return down + tallest

    def _towards(self) -> Qt.LayoutDirection:
        widget = self.parentWidget()
        return widget.layoutDirection() if widget is not None else Qt.LayoutDirection.LeftToRight
