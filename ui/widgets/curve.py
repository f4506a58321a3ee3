"""The meter's course as a curve: levels as bands, time in the direction of reading, gaps left empty.

Bands stand only where a level was seen: nothing looks calm that nobody measured.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from itertools import groupby

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.model.course import Course, Piece
from desktop.model.meter import Level
from ui.theme import colour
from ui.widgets.gauge import LEVELS
from ui.widgets.shapes import paint_level, tone
from ui.widgets.text import stretch

BAND = 20  # points of one level
HEIGHT = 176  # pixels, with its dates
SIDE, MARK = 24, 12  # pixels: room beside the plot for the levels' shapes, and their size
HEAD = 26  # pixels above the plot for what is marked
DAY = timedelta(days=1)
WEEK = timedelta(days=7)
STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_PageDown: 24, Qt.Key.Key_PageUp: -24}
"""How many pieces (hours, mostly) a key moves on; left and right are turned round where time runs leftwards."""


class Curve(QWidget):
    """Shows a course; ``looked`` tells the piece under the pointer or the keys, None where nobody looks any more."""

    looked = Signal(object)

    def __init__(self, date: Callable[[datetime], str], today: str) -> None:
        """Nothing to show yet; ``date`` says a day briefly, ``today`` is the word for the last one."""
        super().__init__()
        self._date, self._today = date, today
        self._course: Course | None = None
        self._at: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_course(self, course: Course) -> None:
        """Show another course; who looks at a piece of it goes on looking at that time."""
        at = self.piece().start if self._at is not None else None
        self._course = course
        self._at = None if at is None else self._place(at)
        self.update()

    @property
    def is_looked_at(self) -> bool:
        """Whether the pointer or the keys are at a piece."""
        return self._at is not None

    def piece(self) -> Piece:
        """The piece that is looked at; the last one where nobody looks."""
        assert self._course is not None
        return self._course.pieces[-1 if self._at is None else self._at]

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(400, round(HEIGHT * stretch()))

    # -- where is when ------------------------------------------------------------------------

    def x_of(self, at: datetime) -> float:
        """Where a moment stands (pixels from the left)."""
        assert self._course is not None
        box, whole = self._plot(), self._course.until - self._course.since
        share = (at - self._course.since) / whole
        return box.right() - share * box.width() if self._turned() else box.left() + share * box.width()

    def moment_of(self, x: float) -> datetime:
        """The moment that stands there; the first or last one beyond the edges."""
        assert self._course is not None
        box = self._plot()
        share = min(1.0, max(0.0, (x - box.left()) / box.width()))
        return self._course.since + (self._course.until - self._course.since) * (1 - share if self._turned() else share)

    def _place(self, at: datetime) -> int:
        pieces = self._course.pieces if self._course else ()
        return next((number for number, piece in enumerate(pieces) if at < piece.end), max(0, len(pieces) - 1))

    def _turned(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _plot(self) -> QRectF:
        begin, end = (2, SIDE) if self._turned() else (SIDE, 2)
        foot = self.fontMetrics().height() + 4
        return QRectF(begin, HEAD, max(1, self.width() - begin - end), max(1, self.height() - HEAD - foot))

    def _y(self, score: float) -> float:
        box = self._plot()
        return box.bottom() - box.height() * score / 100

    # -- looking ------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Look at what is under the pointer."""
        if self._course is not None:
            self._look(self._place(self.moment_of(event.position().x())))

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer is gone."""
        super().leaveEvent(event)
        self._look(None)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keys are somewhere else."""
        super().focusOutEvent(event)
        self._look(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keys are."""
        super().focusInEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right by a piece, page up and down by a day, Home and End to the edges."""
        key = Qt.Key(event.key())
        last = len(self._course.pieces) - 1 if self._course else 0
        here = last if self._at is None else self._at
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._look(0 if key == Qt.Key.Key_Home else last)
        elif key in STEPS:
            sideways = key in (Qt.Key.Key_Left, Qt.Key.Key_Right)
            self._look(min(last, max(0, here + (-STEPS[key] if sideways and self._turned() else STEPS[key]))))
        else:
            super().keyPressEvent(event)

    def _look(self, at: int | None) -> None:
        if at == self._at or self._course is None:
            return
        self._at = at
        self.looked.emit(None if at is None else self.piece())
        self.update()

    # -- drawing ------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Bands, line, marks, dates, and the place that is looked at."""
        if self._course is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._levels(painter)
        for known, run in groupby(self._course.pieces, key=lambda piece: piece.known):
            (self._seen if known else self._unseen)(painter, list(run))
        self._marks(painter, self._course)
        self._dates(painter, self._course)
        if self._at is not None:
            self._here(painter, self.piece())
        if self.hasFocus():
            painter.setPen(QPen(colour("brand"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)

    def _levels(self, painter: QPainter) -> None:
        """Each level's shape beside its band, so that colour is never alone."""
        x = self.width() - SIDE + 8 if self._turned() else 4
        for number, level in enumerate(LEVELS):
            middle = self._y(BAND * (number + 0.5))
            paint_level(painter, QRectF(x, middle - MARK / 2, MARK, MARK), level, colour(tone(level)))

    def _seen(self, painter: QPainter, run: list[Piece]) -> None:
        whole = self._across(run[0].start, run[-1].end)
        for number, level in enumerate(LEVELS):
            band = QRectF(
                whole.left(), self._y(BAND * (number + 1)), whole.width(), self._plot().height() / len(LEVELS)
            )
            painter.fillRect(band, colour(f"{level}-bg"))
        self._fill(painter, run)
        line = QPainterPath()
        for piece in run:
            if piece.spot is not None:
                start = QPointF(self.x_of(piece.start), self._y(piece.spot.score))
                line.lineTo(start) if line.elementCount() else line.moveTo(start)
                line.lineTo(QPointF(self.x_of(piece.end), start.y()))
        pen = QPen(colour("ink"), 1.8)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(line)

    def _fill(self, painter: QPainter, run: list[Piece]) -> None:
        """What was an issue or worse stands out in its own colour."""
        painter.setOpacity(0.55)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)  # neighbours would shine through
        for piece in run:
            if piece.spot is not None and piece.spot.level.rank >= Level.ISSUE.rank:
                box = self._across(piece.start, piece.end)
                box.setTop(self._y(piece.spot.score))
                painter.fillRect(box, colour(str(piece.spot.level)))
        painter.setOpacity(1.0)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _unseen(self, painter: QPainter, run: list[Piece]) -> None:
        """No band and no line: a dashed floor, and grey where something was measured but not seen."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for piece in run:
            if piece.spot is not None:
                painter.fillRect(self._across(piece.start, piece.end), colour("grey-bg"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = self._across(run[0].start, run[-1].end)
        pen = QPen(colour("faint"), 1)
        pen.setDashPattern([3, 4])
        painter.setPen(pen)
        painter.drawLine(whole.bottomLeft(), whole.bottomRight())

    def _marks(self, painter: QPainter, course: Course) -> None:
        """The level's shape above the height of each crisis; a bar for as long as a crisis file was open."""
        for case in course.cases:
            box = self._across(max(case.start, course.since), case.end or course.until)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("brand"))
            painter.drawRoundedRect(QRectF(box.left(), HEAD - 6, max(6.0, box.width()), 4), 2, 2)
        for spell in course.spells:
            box = self._plot()
            middle = min(max(self.x_of(spell.peak.at), box.left() + MARK / 2), box.right() - MARK / 2)
            shape = QRectF(middle - MARK / 2, 2, MARK, MARK)
            paint_level(painter, shape, spell.peak.level, colour(tone(spell.peak.level)))

    def _dates(self, painter: QPainter, course: Course) -> None:
        box, metrics = self._plot(), self.fontMetrics()
        painter.setPen(colour("soft"))
        top = box.bottom() + 2
        at = course.until
        while at > course.since + DAY:
            said = self._today if at == course.until else self._date(at)
            width = metrics.horizontalAdvance(said) + 2
            x = min(max(self.x_of(at) - width / 2, box.left()), box.right() - width)
            painter.drawText(QRectF(x, top, width, metrics.height()), Qt.AlignmentFlag.AlignCenter, said)
            at -= WEEK

    def _here(self, painter: QPainter, piece: Piece) -> None:
        box = self._plot()
        x = self.x_of(piece.start if piece.spot else piece.start + (piece.end - piece.start) / 2)
        painter.setPen(QPen(colour("ink"), 1))
        painter.drawLine(QPointF(x, HEAD - 8), QPointF(x, box.bottom()))
        if piece.spot is not None and piece.known:
            painter.setPen(QPen(colour("surface"), 2))
            painter.setBrush(colour("ink"))
            painter.drawEllipse(QPointF(x, self._y(piece.spot.score)), 5, 5)

    def _across(self, start: datetime, end: datetime) -> QRectF:
        """The plot's whole height between two moments."""
        one, other = sorted((self.x_of(start), self.x_of(end)))
        return QRectF(one, HEAD, other - one, self._plot().height())
