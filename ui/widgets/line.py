"""A line to type into, with its caret where what is typed will begin."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLineEdit

from ui.plain import direction


class Line(QLineEdit):
    """Qt puts the caret of an empty line at the keyboard's side; here it stands where the example begins.

    Once there is a text, its first letter decides, as everywhere.
    """

    def __init__(self, text: str = "") -> None:
        """A line with ``text`` in it."""
        super().__init__(text)
        self.textChanged.connect(lambda _: self._settle())
        self._settle()

    def setPlaceholderText(self, text: str) -> None:
        """Show an example while the line is empty."""
        super().setPlaceholderText(text)
        self._settle()

    def changeEvent(self, event: QEvent) -> None:
        """Another direction of the window is another side to begin at."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._settle()

    def _settle(self) -> None:
        side = Qt.AlignmentFlag.AlignLeading
        if not self.text():
            right = Qt.AlignmentFlag.AlignRight if self._begins_right() else Qt.AlignmentFlag.AlignLeft
            side = right | Qt.AlignmentFlag.AlignAbsolute
        if self.alignment() != side | Qt.AlignmentFlag.AlignVCenter:
            self.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)

    def _begins_right(self) -> bool:
        if self.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            return False
        example = self.placeholderText()
        return not example or direction("", example) == Qt.LayoutDirection.RightToLeft
