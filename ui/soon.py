"""Many notices in a short while become one look."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget


class Soon(QTimer):
    """Looks once, some milliseconds after the first notice, and only while its widget is seen."""

    def __init__(self, widget: QWidget, look: Callable[[], object], wait: int) -> None:
        """``wait``: milliseconds."""
        super().__init__(widget, singleShot=True, interval=wait)
        self.timeout.connect(look)

    def ask(self, _notice: object = None) -> None:
        """Something happened; a look that is coming already is not put off."""
        widget = self.parent()
        if isinstance(widget, QWidget) and widget.isVisible() and not self.isActive():
            self.start()
