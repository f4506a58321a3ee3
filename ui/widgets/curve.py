"""The meter's course as a curve: levels as bands, time in the direction of reading, gaps left empty.

Bands stand only where a level was seen: nothing looks calm that nobody measured.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from itertools import groupby

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.model.course import Course, Piece
from ui.theme import colour
from ui.widgets.curve_paint import here, levels, marks, seen, unseen
from ui.widgets.text import stretch
from ui.widgets.timescale import Timescale

HEIGHT = 176  # pixels, with its dates
SIDE = 24  # pixels beside the plot for the levels' shapes
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
        self._drawn: QPixmap | None = None
        self._look_drawn: object = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_course(self, course: Course) -> None:
        """Show another course; who looks at a piece of it goes on looking at that time."""
        at = self.piece().start if self._at is not None else None
        self._course, self._drawn = course, None
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

    def scale(self) -> Timescale:
        """Where everything stands at this size."""
        assert self._course is not None
        begin, end = (2, SIDE) if self._turned() else (SIDE, 2)
        foot = self.fontMetrics().height() + 4
        box = QRectF(begin, HEAD, max(1, self.width() - begin - end), max(1, self.height() - HEAD - foot))
        return Timescale(box, self._course.since, self._course.until, self._turned())

    def _place(self, at: datetime) -> int:
        pieces = self._course.pieces if self._course else ()
        return next((number for number, piece in enumerate(pieces) if at < piece.end), max(0, len(pieces) - 1))

    def _turned(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    # -- looking ------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Look at what is under the pointer."""
        if self._course is not None:
            self._look(self._place(self.scale().moment_of(event.position().x())))

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
        """What is known of the time, drawn once for each size and theme; above it the place that is looked at."""
        if self._course is None:
            return
        scale = self.scale()
        look = (self.size(), self.devicePixelRatio(), self._turned(), self.font().key(), colour("ink").name())
        if self._drawn is None or self._look_drawn != look:
            self._drawn, self._look_drawn = self._draw(self._course, scale), look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawPixmap(0, 0, self._drawn)
        if self._at is not None:
            here(painter, scale, self.piece())
        if self.hasFocus():
            painter.setPen(QPen(colour("brand"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)

    def _draw(self, course: Course, scale: Timescale) -> QPixmap:
        """Bands, line, marks and dates."""
        drawn = QPixmap(self.size() * self.devicePixelRatio())
        drawn.setDevicePixelRatio(self.devicePixelRatio())
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        levels(painter, scale, self.width() - SIDE + 8 if self._turned() else 4)
        for known, run in groupby(course.pieces, key=lambda piece: piece.known):
            (seen if known else unseen)(painter, scale, list(run))
        marks(painter, scale, course)
        self._dates(painter, scale, course)
        painter.end()
        return drawn

    def _dates(self, painter: QPainter, scale: Timescale, course: Course) -> None:
        box, metrics = scale.box, self.fontMetrics()
        painter.setPen(colour("soft"))
        at = course.until
        while at > course.since + DAY:
            said = self._today if at == course.until else self._date(at)
            width = metrics.horizontalAdvance(said) + 2
            x = min(max(scale.x_of(at) - width / 2, box.left()), box.right() - width)
            place = QRectF(x, box.bottom() + 2, width, metrics.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, said)
            at -= WEEK
