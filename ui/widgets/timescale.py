"""Where a moment and a score stand in a plot, and which moment stands at a place."""

from datetime import datetime

from PySide6.QtCore import QRectF

HIGHEST = 100


class Timescale:
    """Time runs over the width of ``box``, from its right where it is ``turned``; 0 to 100 points over its height."""

    def __init__(self, box: QRectF, since: datetime, until: datetime, turned: bool) -> None:
        """For the moments from ``since`` to ``until``."""
        self.box = box
        self._since, self._whole, self._turned = since, until - since, turned
        self._left, self._right, self._width = box.left(), box.right(), box.width()

    def x_of(self, at: datetime) -> float:
        """Where a moment stands (pixels)."""
        share = (at - self._since) / self._whole * self._width
        return self._right - share if self._turned else self._left + share

    def moment_of(self, x: float) -> datetime:
        """The moment that stands there; the first or last one beyond the edges."""
        share = min(1.0, max(0.0, (x - self._left) / self._width))
        return self._since + self._whole * (1 - share if self._turned else share)

    def y_of(self, score: float) -> float:
        """Where a score stands (pixels)."""
        return self.box.bottom() - self.box.height() * score / HIGHEST

    def across(self, start: datetime, end: datetime) -> QRectF:
        """The plot's whole height between two moments."""
        one, other = sorted((self.x_of(start), self.x_of(end)))
        return QRectF(one, self.box.top(), other - one, self.box.height())
