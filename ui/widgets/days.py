"""A count per day as small columns, one for each day; they begin where reading begins."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import colour

COLUMN, GAP, HEIGHT, FLOOR = 7, 3, 28, 2  # pixels
FULL = 3  # the count that fills a column where no day has more: one mention is not a tower


class Days(QWidget):
    """Draws counts, oldest first; the last column, today, is in the brand's colour."""

    def __init__(self, counts: Sequence[int] = ()) -> None:
        """Show ``counts``."""
        super().__init__()
        self._counts = tuple(counts)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_counts(self, counts: Sequence[int]) -> None:
        """Show other counts."""
        self._counts = tuple(counts)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """One column for each day."""
        return QSize(max(1, len(self._counts)) * (COLUMN + GAP), HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A floor for every day, and a column where there is something."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        most = max(FULL, *self._counts) if self._counts else FULL
        last = len(self._counts) - 1
        for day, count in enumerate(self._counts):
            place = last - day if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else day
            height = max(FLOOR, round((HEIGHT - 2) * count / most))
            painter.setBrush(colour("line" if not count else "brand" if day == last else "faint"))
            painter.drawRoundedRect(QRectF(place * (COLUMN + GAP), HEIGHT - height, COLUMN, height), 2, 2)
