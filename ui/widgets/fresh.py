"""Whether what a widget shows is still what is: it looks anew whenever it comes into sight, and only once."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget


class Fresh(QTimer):
    """While its widget cannot be seen, what was gathered is good only until the next turn of the event loop."""

    def __init__(self, widget: QWidget) -> None:
        """Nothing is gathered yet."""
        super().__init__(widget, singleShot=True, interval=0)
        self.is_fresh = False
        self.timeout.connect(self._turned)

    def looked(self) -> None:
        """Everything has just been gathered."""
        self.is_fresh = True
        if not self._seen():
            self.start()

    def hidden(self) -> None:
        """The widget goes out of sight: what it shows grows old."""
        self.is_fresh = False

    def _turned(self) -> None:
        if not self._seen():
            self.is_fresh = False

    def _seen(self) -> bool:
        widget = self.parent()
        return isinstance(widget, QWidget) and widget.isVisible()
