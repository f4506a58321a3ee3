"""One reason of the meter: its sentence, a bar, its points. Where there are messages behind it, it opens them."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import colour
from ui.widgets.text import PlainLabel

FULL = 40  # points that fill the bar
ROOM = 19  # lines of text that a row must be wide to have room for a bar


@dataclass(frozen=True, slots=True)
class Reason:
    """What a part says: the sentence, its second line, its points as a number and as written."""

    sentence: str
    detail: str
    points: int
    written: str
    name: str = ""
    hint: str = ""


class Row(QFrame):
    """A row that can be clicked, or reached with Tab and opened with Enter or the space bar."""

    looked = Signal(bool)
    """The pointer or the keys have come to it, or have left it."""

    def __init__(self, act: Callable[[], object] | None) -> None:
        """``act`` opens it; without one the row only shows."""
        super().__init__()
        self.setObjectName("row" if act else "still")
        self._act = act
        if act is not None:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open on a click that ends inside."""
        inside = self.rect().contains(event.position().toPoint())
        if self._act is not None and event.button() == Qt.MouseButton.LeftButton and inside:
            self._act()

    def enterEvent(self, event: QEnterEvent) -> None:
        """The pointer comes."""
        super().enterEvent(event)
        self.looked.emit(True)

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer goes."""
        super().leaveEvent(event)
        self.looked.emit(False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keys come."""
        super().focusInEvent(event)
        self.looked.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keys go."""
        super().focusOutEvent(event)
        self.looked.emit(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter or space."""
        if self._act is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._act()
        else:
            super().keyPressEvent(event)


class Bar(QWidget):
    """A share of a line; it fills from where reading begins."""

    def __init__(self, share: float, fill: str) -> None:
        """``share`` 0–1, ``fill`` a colour's name."""
        super().__init__()
        self._share = max(0.0, min(1.0, share))
        self._fill = fill
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(48)
        self.setMaximumWidth(150)

    def show_share(self, share: float) -> None:
        """Fill another share of the line, 0–1."""
        self._share = max(0.0, min(1.0, share))
        self.update()

    def sizeHint(self) -> QSize:
        """A thin line."""
        return QSize(150, 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line, then the filled share of it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(0, (self.height() - 8) / 2, self.width(), 8)
        self._draw(painter, whole, colour("line"))
        if self._share > 0:
            filled = QRectF(whole)
            filled.setWidth(max(8.0, whole.width() * self._share))
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                filled.moveRight(whole.right())
            self._draw(painter, filled, colour(self._fill))

    def _draw(self, painter: QPainter, box: QRectF, fill: QColor) -> None:
        painter.setBrush(fill)
        painter.drawRoundedRect(box, 4, 4)


class PartBar(Row):
    """The row of one reason."""

    def __init__(self, reason: Reason, fill: str, act: Callable[[], object] | None) -> None:
        """Show the reason with a bar in the colour ``fill``; ``act`` opens the messages behind it."""
        super().__init__(act)
        quiet = reason.points == 0
        line = QHBoxLayout(self)
        line.setContentsMargins(8, 8, 8, 8)
        line.setSpacing(14)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(PlainLabel(reason.sentence, "soft" if quiet else "body"))
        if reason.detail:
            words.addWidget(PlainLabel(reason.detail, "small"))
        line.addLayout(words, 5)
        self._bar = Bar(reason.points / FULL, fill)
        line.addWidget(self._bar, 2)
        points = PlainLabel(reason.written, "soft" if quiet else "points")
        points.setWordWrap(False)
        points.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        points.setMinimumWidth(points.fontMetrics().horizontalAdvance("+100"))
        line.addWidget(points)
        self.setToolTip(reason.hint)
        self.setAccessibleName(reason.name or reason.sentence)
        self.setAccessibleDescription(f"{reason.detail} {reason.hint}".strip())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow row the words need the bar's room; the points say the same."""
        super().resizeEvent(event)
        self._bar.setVisible(event.size().width() >= ROOM * self.fontMetrics().height())
