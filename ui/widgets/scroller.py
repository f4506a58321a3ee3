"""Anything that scrolls downwards: whatever gets the focus inside comes wholly into sight."""

from PySide6.QtCore import QRect, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget
from shiboken6 import isValid

AIR = 12  # pixels above and below what is brought into sight
SETTLED = 300  # milliseconds after which what was put in has its place


class Holder(QWidget):
    """What is scrolled: exactly as high as its width asks for.

    Qt's own smallest height of words that wrap is that of a narrow column, which would scroll into emptiness.
    """

    def minimumSizeHint(self) -> QSize:
        """Only a width; the height follows from it."""
        return QSize(super().minimumSizeHint().width(), 0)


class Scroller(QScrollArea):
    """Qt shows the focused part only where the focus moves within the area; here also where it comes from outside."""

    def __init__(self) -> None:
        """Nothing to scroll yet."""
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._coming: QWidget | None = None
        self._settled = QTimer(self, singleShot=True, interval=SETTLED)
        self._settled.timeout.connect(self._arrived)
        self.verticalScrollBar().rangeChanged.connect(lambda least, most: self._follow_coming())
        self.verticalScrollBar().actionTriggered.connect(lambda action: self._arrived())
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def begin(self) -> None:
        """Go back to the top."""
        self.verticalScrollBar().setValue(0)

    def show_whole(self, part: QWidget) -> None:
        """Bring a part wholly into sight; of one that is higher than the area, its beginning."""
        content = self.widget()
        if content is None or not content.isAncestorOf(part):
            return
        box = QRect(part.mapTo(content, part.rect().topLeft()), part.size()).adjusted(0, -AIR, 0, AIR)
        bar, room = self.verticalScrollBar(), self.viewport().height()
        if box.top() < bar.value() or box.height() > room:
            bar.setValue(box.top())
        elif box.bottom() > bar.value() + room:
            bar.setValue(box.bottom() - room)

    def bring_into_sight(self, part: QWidget) -> None:
        """Show a part whole that was only just put in or has only just grown: it finds its place in some steps."""
        self._coming = part
        self._settled.start()
        QTimer.singleShot(0, self, self._follow_coming)

    def _follow_coming(self) -> None:
        if self._coming is not None and isValid(self._coming):
            self.show_whole(self._coming)

    def _arrived(self) -> None:
        """From now on only the owner scrolls."""
        self._coming = None

    def _follow(self, old: QWidget | None, now: QWidget | None) -> None:
        """A click is already where it is seen; a window that comes back has not moved."""
        if old is not None and now is not None and QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton:
            if self.isAncestorOf(now):
                self._arrived()
            self.show_whole(now)
