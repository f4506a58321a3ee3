"""The small sign of how an account stands: a shape and a colour, never colour alone."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.model.account import Health
from ui.theme import colour

SIDE = 18
TONES: Mapping[Health, str] = {
    Health.NEW: "soft",
    Health.GOOD: "calm",
    Health.WAITING: "watch",
    Health.TROUBLE: "watch",
    Health.LOCKED_OUT: "issue",
    Health.PAUSED: "soft",
}
"""The tone of each health; red is kept for a crisis."""


class HealthMark(QWidget):
    """Disc: well; ring: new; half disc: waiting; triangle: trouble; diamond: needs the owner; two bars: paused."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin as new."""
        super().__init__(parent)
        self._health = Health.NEW
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_health(self, health: Health, name: str) -> None:
        """Draw this health; ``name`` is its word, for who cannot see the shape."""
        self._health = health
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        """A small square."""
        return QSize(SIDE, SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the shape."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tone = TONES[self._health]
        ink = colour("grey" if tone == "soft" else tone)
        _SHAPES[self._health](painter, ink, QRectF(self.rect()).adjusted(2, 2, -2, -2))


def _disc(painter: QPainter, ink: QColor, room: QRectF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawEllipse(room)


def _ring(painter: QPainter, ink: QColor, room: QRectF) -> None:
    painter.setPen(QPen(ink, 2))
    painter.drawEllipse(room.adjusted(1, 1, -1, -1))


def _half(painter: QPainter, ink: QColor, room: QRectF) -> None:
    _ring(painter, ink, room)
    painter.setBrush(ink)
    painter.drawPie(room.adjusted(1, 1, -1, -1), 270 * 16, 180 * 16)


def _triangle(painter: QPainter, ink: QColor, room: QRectF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawPolygon(QPolygonF([QPointF(room.center().x(), room.top()), room.bottomRight(), room.bottomLeft()]))


def _diamond(painter: QPainter, ink: QColor, room: QRectF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    middle = room.center()
    corners = [QPointF(middle.x(), room.top()), QPointF(room.right(), middle.y())]
    corners += [QPointF(middle.x(), room.bottom()), QPointF(room.left(), middle.y())]
    painter.drawPolygon(QPolygonF(corners))


def _bars(painter: QPainter, ink: QColor, room: QRectF) -> None:
    bar = room.width() / 3
    painter.fillRect(QRectF(room.left(), room.top(), bar, room.height()), ink)
    painter.fillRect(QRectF(room.right() - bar, room.top(), bar, room.height()), ink)


_SHAPES: Mapping[Health, Callable[[QPainter, QColor, QRectF], None]] = {
    Health.NEW: _ring,
    Health.GOOD: _disc,
    Health.WAITING: _half,
    Health.TROUBLE: _triangle,
    Health.LOCKED_OUT: _diamond,
    Health.PAUSED: _bars,
}
