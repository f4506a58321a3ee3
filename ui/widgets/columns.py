"""Two cards side by side where there is room, below each other where there is not."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

ROOM = 42  # ems that two cards need side by side


class Columns(QWidget):
    """Holds two widgets; text size and window width decide whether they stand beside or below each other."""

    def __init__(self, first: QWidget, second: QWidget, shares: tuple[int, int] = (1, 1), room: float = ROOM) -> None:
        """``shares``: how the width is divided while they stand side by side, which needs ``room`` ems."""
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(18)
        self._room = room
        self.hold(first, second, shares)

    def hold(self, first: QWidget, second: QWidget, shares: tuple[int, int] = (1, 1)) -> None:
        """Show these two; those that were here before go where they are held next."""
        while (item := self._row.itemAt(0)) is not None and (old := item.widget()) is not None:
            self._row.removeWidget(old)  # what is only taken out leaves its old size behind
        self._shares = shares
        for widget, share in zip((first, second), shares, strict=True):
            self._row.addWidget(widget, share if self._is_beside() else 0)

    def _is_beside(self) -> bool:
        return self._row.direction() == QBoxLayout.Direction.LeftToRight

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the direction."""
        super().resizeEvent(event)
        beside = event.size().width() >= self._room * self.fontMetrics().height() * 0.71
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._row.direction() != direction:
            self._row.setDirection(direction)
            for place, share in enumerate(self._shares):
                self._row.setStretch(place, share if beside else 0)
