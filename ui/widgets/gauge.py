"""The meter as a dial: five segments, a needle, the figure, and the level's word with its shape.

The dial runs clockwise in every language, as clocks and speedometers do; bars and lists turn round, a dial does not.
"""

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.model.meter import NO_LEVEL, Level
from ui.theme import colour
from ui.widgets.shapes import LevelMark, tone
from ui.widgets.text import PlainLabel

LEVELS = (Level.CALM, Level.WATCH, Level.ISSUE, Level.CRISIS, Level.EMERGENCY)
WIDEST = 270
GAP = 1.6  # degrees between two segments


class Dial(QWidget):
    """The half circle and its needle."""

    def __init__(self) -> None:
        """A dial that has not learnt anything yet."""
        super().__init__()
        self.level = Level.LEARNING
        self.score: int | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumWidth(150)

    def sizeHint(self) -> QSize:
        """Twice as wide as high."""
        return QSize(WIDEST, self.heightForWidth(WIDEST))

    def hasHeightForWidth(self) -> bool:
        """A half circle has its own measure."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Half as high as wide, and room for the hub."""
        return round(min(width, WIDEST) / 2) + 16

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the segments, then the needle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = min(self.width() / 2 - 4, self.height() - 14)
        middle = QPointF(self.width() / 2, (self.height() + radius) / 2 - 2)
        self._arcs(painter, middle, radius)
        if self.level in NO_LEVEL:
            self._no_needle(painter, middle, radius)
        elif self.score is not None:
            self._needle(painter, middle, radius, self.score)

    def _arcs(self, painter: QPainter, middle: QPointF, radius: float) -> None:
        thick = radius * 0.155
        ring = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
        ring.adjust(thick / 2, thick / 2, -thick / 2, -thick / 2)
        for number, level in enumerate(LEVELS):
            pen = QPen(colour("line") if self.level in NO_LEVEL else colour(str(level)), thick)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            painter.setOpacity(1.0 if level is self.level or self.level in NO_LEVEL else 0.3)
            start = 180 - 36 * number - GAP / 2
            painter.drawArc(ring, round(start * 16), round(-(36 - GAP) * 16))
        painter.setOpacity(1.0)

    def _needle(self, painter: QPainter, middle: QPointF, radius: float, score: int) -> None:
        angle = math.pi * (1 - max(0, min(100, score)) / 100)
        tip = middle + QPointF(math.cos(angle), -math.sin(angle)) * radius * 0.76
        pen = QPen(colour("ink"), max(2.5, radius * 0.028))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(middle, tip)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("ink"))
        hub = radius * 0.055
        painter.drawEllipse(middle, hub, hub)

    def _no_needle(self, painter: QPainter, middle: QPointF, radius: float) -> None:
        """Learning: three quiet dots. Blind: a line struck through the dial."""
        soft = colour("grey")
        if self.level is Level.LEARNING:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(soft)
            for place in (-1, 0, 1):
                painter.drawEllipse(middle + QPointF(place * radius * 0.2, -radius * 0.3), radius * 0.05, radius * 0.05)
            return
        pen = QPen(soft, max(3.0, radius * 0.04))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        heart, reach = middle + QPointF(0, -radius * 0.35), radius * 0.22
        painter.drawEllipse(heart, reach, reach)
        slant = QPointF(reach, -reach) * math.sqrt(0.5)
        painter.drawLine(heart - slant, heart + slant)


class Gauge(QWidget):
    """Dial, figure, word, and one line on how it moved."""

    def __init__(self) -> None:
        """An empty gauge; ``show_meter`` fills it."""
        super().__init__()
        self.dial = Dial()
        self.figure = PlainLabel("", "figure")
        self.word = PlainLabel("", "level")
        self.word.setWordWrap(False)
        self.line = PlainLabel("", "small")
        self._mark = LevelMark(15)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addStretch(1)
        column.addWidget(self.dial)
        for label in (self.figure, self.line):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.figure)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self._mark)
        row.addWidget(self.word)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.line)
        column.addStretch(1)

    def show_meter(self, level: Level, score: int | None, word: str, line: str, name: str) -> None:
        """Show a meter; ``score`` is None where there is no figure to trust, ``name`` is for a screen reader."""
        known = score is not None and level not in NO_LEVEL
        self.dial.level, self.dial.score = level, score
        self.figure.setText(str(score) if known else "")
        self.figure.setVisible(known)
        self.word.setText(word)
        self.word.setProperty("tone", tone(level))
        self.word.style().polish(self.word)
        self.line.setText(line)
        self.line.setVisible(bool(line))
        self._mark.show_level(level)
        self.setAccessibleName(name)
        self.dial.update()
