"""How the pieces of the meter's course are painted."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from desktop.model.course import Course, Piece
from desktop.model.meter import Level
from ui.theme import colour
from ui.widgets.gauge import LEVELS
from ui.widgets.shapes import paint_level, tone
from ui.widgets.timescale import Timescale

BAND = 20  # points of one level
MARK = 12  # pixels: the size of a level's shape


def levels(painter: QPainter, scale: Timescale, x: float) -> None:
    """Each level's shape beside its band, so that colour is never alone."""
    for number, level in enumerate(LEVELS):
        middle = scale.y_of(BAND * (number + 0.5))
        paint_level(painter, QRectF(x, middle - MARK / 2, MARK, MARK), level, colour(tone(level)))


def seen(painter: QPainter, scale: Timescale, run: list[Piece]) -> None:
    """Bands and line where a level was seen."""
    whole = scale.across(run[0].start, run[-1].end)
    for number, level in enumerate(LEVELS):
        top, foot = scale.y_of(BAND * (number + 1)), scale.y_of(BAND * number)
        painter.fillRect(QRectF(whole.left(), top, whole.width(), foot - top), colour(f"{level}-bg"))
    _fill(painter, scale, run)
    line = QPainterPath()
    for piece in run:
        if piece.spot is not None:
            start = QPointF(scale.x_of(piece.start), scale.y_of(piece.spot.score))
            line.lineTo(start) if line.elementCount() else line.moveTo(start)
            line.lineTo(QPointF(scale.x_of(piece.end), start.y()))
    pen = QPen(colour("ink"), 1.8)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(line)


def _fill(painter: QPainter, scale: Timescale, run: list[Piece]) -> None:
    """What was an issue or worse stands out in its own colour."""
    painter.setOpacity(0.55)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)  # neighbours would shine through
    for piece in run:
        if piece.spot is not None and piece.spot.level.rank >= Level.ISSUE.rank:
            box = scale.across(piece.start, piece.end)
            box.setTop(scale.y_of(piece.spot.score))
            painter.fillRect(box, colour(str(piece.spot.level)))
    painter.setOpacity(1.0)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def unseen(painter: QPainter, scale: Timescale, run: list[Piece]) -> None:
    """No band and no line: a dashed floor, and grey where something was measured but not seen."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    for piece in run:
        if piece.spot is not None:
            painter.fillRect(scale.across(piece.start, piece.end), colour("grey-bg"))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    whole = scale.across(run[0].start, run[-1].end)
    pen = QPen(colour("faint"), 1)
    pen.setDashPattern([3, 4])
    painter.setPen(pen)
    painter.drawLine(whole.bottomLeft(), whole.bottomRight())


def marks(painter: QPainter, scale: Timescale, course: Course) -> None:
    """The level's shape above the height of each crisis; a bar for as long as a crisis file was open."""
    for case in course.cases:
        box = scale.across(max(case.start, course.since), case.end or course.until)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("brand"))
        painter.drawRoundedRect(QRectF(box.left(), box.top() - 6, max(6.0, box.width()), 4), 2, 2)
    for spell in course.spells:
        middle = scale.x_of(spell.peak.at)
        middle = min(max(middle, scale.box.left() + MARK / 2), scale.box.right() - MARK / 2)
        shape = QRectF(middle - MARK / 2, 2, MARK, MARK)
        paint_level(painter, shape, spell.peak.level, colour(tone(spell.peak.level)))


def here(painter: QPainter, scale: Timescale, piece: Piece) -> None:
    """A line through the piece that is looked at, with a dot at its score."""
    x = scale.x_of(piece.start if piece.spot else piece.start + (piece.end - piece.start) / 2)
    painter.setPen(QPen(colour("ink"), 1))
    painter.drawLine(QPointF(x, scale.box.top() - 8), QPointF(x, scale.box.bottom()))
    if piece.spot is not None and piece.known:
        painter.setPen(QPen(colour("surface"), 2))
        painter.setBrush(colour("ink"))
        painter.drawEllipse(QPointF(x, scale.y_of(piece.spot.score)), 5, 5)
