"""The levels as shapes: each has its own outline, so that colour is never alone."""

import math
from functools import cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.model.meter import Level
from ui.theme import colour

ICON_SIZES = (16, 22, 24, 32, 48, 64, 128)


def tone(level: Level) -> str:
    """The colour name of a level; the two states that are no level are grey."""
    return "grey" if level in (Level.LEARNING, Level.BLIND) else str(level)


def pill_tone(level: Level) -> str:
    """The tone of a pill for a level."""
    return "soft" if level in (Level.LEARNING, Level.BLIND) else str(level)


def paint_level(painter: QPainter, box: QRectF, level: Level, fill: QColor) -> None:
    """Draw the level's shape into ``box``.

    Calm is a disc, watch a square, issue a diamond, crisis a triangle, emergency a star; learning is a dotted ring,
    blind a ring that is struck through.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if level in (Level.LEARNING, Level.BLIND):
        _ring(painter, box, level, fill)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        _solid(painter, box, level)
    painter.restore()


def _solid(painter: QPainter, box: QRectF, level: Level) -> None:
    if level is Level.CALM:
        painter.drawEllipse(box)
    elif level is Level.WATCH:
        inset = box.width() * 0.08
        painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), inset, inset)
    elif level is Level.ISSUE:
        painter.drawPolygon(_round(box, (1.0,) * 4, -90))
    elif level is Level.CRISIS:
        painter.drawPolygon(_round(box.translated(0, box.height() * 0.12), (1.12,) * 3, -90))
    else:
        painter.drawPolygon(_round(box, (1.05, 0.62) * 8, -90))


def _round(box: QRectF, radii: tuple[float, ...], start: float) -> QPolygonF:
    """The points of a polygon round the middle of the box; radii are shares of half its width."""
    middle, half = box.center(), box.width() / 2
    points = []
    for number, radius in enumerate(radii):
        angle = math.radians(start + 360 * number / len(radii))
        points.append(middle + QPointF(math.cos(angle), math.sin(angle)) * half * radius)
    return QPolygonF(points)


def _ring(painter: QPainter, box: QRectF, level: Level, fill: QColor) -> None:
    width = max(1.5, box.width() * 0.14)
    ring = box.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    pen = QPen(fill, width)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if level is Level.LEARNING:
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([1.2, 1.0])
    painter.setPen(pen)
    painter.drawEllipse(ring)
    if level is Level.BLIND:
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        reach = ring.width() / 2 * math.sqrt(0.5)
        middle = box.center()
        painter.drawLine(middle + QPointF(-reach, reach), middle + QPointF(reach, -reach))


@cache
def level_icon(level: Level, fill: str) -> QIcon:
    """The level's shape as an icon in many sizes; ``fill`` is ``#RRGGBB``."""
    icon = QIcon()
    for size in ICON_SIZES:
        picture = QPixmap(QSize(size, size))
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        edge = size * 0.1
        paint_level(painter, QRectF(edge, edge, size - 2 * edge, size - 2 * edge), level, QColor(fill))
        painter.end()
        icon.addPixmap(picture)
    return icon


class LevelMark(QWidget):
    """The level's shape as a small picture beside its word; the word says the same, so it needs no name."""

    def __init__(self, size: int = 14) -> None:
        """A mark of ``size`` pixels for a body text of fifteen; it grows with the text."""
        super().__init__()
        self._level = Level.LEARNING
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_level(self, level: Level) -> None:
        """Draw another level."""
        self._level = level
        self.update()

    def sizeHint(self) -> QSize:
        """As tall as the text asks for."""
        side = round(self._size * self.fontMetrics().height() / 21)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the shape."""
        side = min(self.width(), self.height()) - 2
        painter = QPainter(self)
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        paint_level(painter, box, self._level, colour(tone(self._level)))
