"""The window itself, before there is anything in it: shown at once, filled when the desk is open."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.undisturbed import undisturbed


class Frame(QWidget):
    """Paper in the colours of the theme. ``painted`` tells once that it can be seen, ``left`` that it was closed."""

    painted = Signal()
    left = Signal()
    active = Signal()

    def __init__(self) -> None:
        """An empty window of the usual size."""
        super().__init__()
        self.setObjectName("window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle("Utulivu")
        room = self.screen().availableSize()
        self.setMinimumSize(QSize(900, 600).boundedTo(room))
        self.resize(QSize(1240, 800).boundedTo(room))
        self.may_close: Callable[[], bool] = lambda: True
        self._was_painted = False
        self._held: QWidget | None = None
        self._room = QVBoxLayout(self)
        self._room.setContentsMargins(0, 0, 0, 0)

    def hold(self, content: QWidget) -> None:
        """Show ``content`` and nothing else."""
        if self._held is not None:
            self._room.removeWidget(self._held)
            self._held.hide()
            self._held.deleteLater()
        self._held = content
        self._room.addWidget(content)

    def come_forward(self) -> None:
        """Show the window in front of the others."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def is_in_front(self) -> bool:
        """Whether the owner looks at it right now."""
        return self.isActiveWindow() and self.isVisible() and not self.isMinimized()

    # -- what Qt tells ------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Draw undisturbed."""
        return undisturbed(event, super().event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell once, as soon as the paint is on the screen."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """The owner's own closing may be asked about; the end of the program may not."""
        if event.spontaneous() and not self.may_close():
            event.ignore()
            return
        event.accept()
        self.left.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Tell that the owner has come back."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.active.emit()
