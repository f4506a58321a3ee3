"""The beginning of what somebody wrote: plain, in its own direction, a few lines at most."""

import math

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

LONGEST = 600  # signs that are looked at
MOST_KNOWN = 16  # widths that a page tries


class Excerpt(QWidget):
    """Shows as many lines of a text as fit into ``lines``; the last one ends in "…" where there is more."""

    def __init__(self, text: str, direction: Qt.LayoutDirection, lines: int = 3) -> None:
        """``text`` is already one line of harmless signs."""
        super().__init__()
        self._text = text[:LONGEST]
        self._longer = len(text) > LONGEST
        self._direction = direction
        self._lines = lines
        self._known: dict[tuple[int, str], list[str]] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self._text)

    def hasHeightForWidth(self) -> bool:
        """A narrow excerpt is taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height (pixels) of its lines in this width."""
        count = len(self._laid(width))
        return math.ceil(max(1, count) * self._line_height())

    def sizeHint(self) -> QSize:
        """As wide as it gets."""
        return QSize(240, self.heightForWidth(240))

    def minimumSizeHint(self) -> QSize:
        """Narrow columns are welcome."""
        return QSize(120, math.ceil(self._line_height()))

    def is_cut(self, width: int) -> bool:
        """Whether there is more than is shown in this width (pixels)."""
        shown = self._laid(width)
        return self._longer or (len(shown) == self._lines and shown[-1].endswith("…") and not self._text.endswith("…"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw line by line."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        for number, line in enumerate(self._laid(self.width())):
            self._draw(painter, line, number * self._line_height())

    def _draw(self, painter: QPainter, line: str, top: float) -> None:
        layout = QTextLayout(line, self.font(), painter.device())
        layout.setTextOption(self._option(QTextOption.WrapMode.NoWrap))
        layout.beginLayout()
        row = layout.createLine()
        row.setLineWidth(self.width())
        layout.endLayout()
        layout.draw(painter, QPointF(0, top))

    def _laid(self, width: int) -> list[str]:
        """The lines in this width: asked for many times over while a page is laid out."""
        key = width, self.font().key()
        if key not in self._known:
            if len(self._known) >= MOST_KNOWN:
                self._known.clear()
            self._known[key] = self._lay_out(width)
        return self._known[key]

    def _lay_out(self, width: int) -> list[str]:
        layout = QTextLayout(self._text, self.font(), self)
        layout.setTextOption(self._option(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere))
        found: list[str] = []
        layout.beginLayout()
        while len(found) < self._lines:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(1, width))
            start, length = line.textStart(), line.textLength()
            found.append(_cut(self._text, start, length))
            if len(found) == self._lines and _cut(self._text, start + length, 10_000).strip():
                rest = _cut(self._text, start, 400)
                found[-1] = self.fontMetrics().elidedText(rest, Qt.TextElideMode.ElideRight, width)
        layout.endLayout()
        return [line.strip() for line in found]

    def _option(self, wrap: QTextOption.WrapMode) -> QTextOption:
        option = QTextOption(QStyle.visualAlignment(self._direction, Qt.AlignmentFlag.AlignLeading))
        option.setTextDirection(self._direction)
        option.setWrapMode(wrap)
        return option

    def _line_height(self) -> float:
        return self.fontMetrics().height() * 1.05


def _cut(text: str, start: int, length: int) -> str:
    """A piece of a text by Qt's own positions (UTF-16 units)."""
    raw = text.encode("utf-16-le", "surrogatepass")
    return raw[start * 2 : (start + length) * 2].decode("utf-16-le", "replace")
