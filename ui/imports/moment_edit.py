"""A date and a time of day to type in, part by part."""

from datetime import UTC, datetime

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QDateTimeEdit

FORMATS = {"he": "dd.MM.yyyy  HH:mm", "sw": "dd/MM/yyyy  HH:mm"}
USUAL = "d MMM yyyy  HH:mm"
EARLIEST = QDate(1990, 1, 1)
SIDE = 9  # pixels, as in a line to type into


class MomentEdit(QDateTimeEdit):
    """Shows the computer's own clock; the arrow keys change the part that is marked."""

    def __init__(self, language: str, at: datetime) -> None:
        """Begin at ``at``."""
        super().__init__()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # first: from right to left Qt turns the format round
        self.setLocale(QLocale(language))
        self.setDisplayFormat(FORMATS.get(language, USUAL))
        self.lineEdit().setTextMargins(SIDE, 0, SIDE, 0)
        self.setMinimumDate(EARLIEST)
        self.show_moment(at)

    def show_moment(self, at: datetime) -> None:
        """Show another moment."""
        self.setDateTime(QDateTime.fromSecsSinceEpoch(int(at.timestamp())))

    def moment(self) -> datetime:
        """The moment that is shown."""
        return datetime.fromtimestamp(self.dateTime().toSecsSinceEpoch(), UTC)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()
