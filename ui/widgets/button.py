"""Buttons whose words wrap rather than being cut: primary (one on a page), quiet, link, and tab."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QWidget

from ui.widgets.text import FORCED, draw_from_right, restyle

LONGEST_LINE = 30  # ems before the words wrap by themselves
WRAP = Qt.TextFlag.TextWordWrap.value


class PressButton(QPushButton):
    """A push button that Enter presses as the space bar does, wherever it stands; none is ever a default by itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """A button without words."""
        super().__init__(parent)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press on Enter, once however long it is held."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()


class WrapButton(PressButton):
    """A push button that grows in height where its words do not fit in one line."""

    def __init__(self, words: str, look: str, parent: QWidget | None = None) -> None:
        """Show ``words`` in the style ``look``: primary, quiet, link or tab."""
        super().__init__(parent)
        self._words = ""
        self.setProperty("look", look)
        self._align = Qt.AlignmentFlag.AlignLeading if look == "link" else Qt.AlignmentFlag.AlignHCenter
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(words)

    def setText(self, text: str) -> None:
        """Show ``text`` as it is: an ampersand is an ampersand. The same words again change nothing."""
        if text == self._words:
            return
        self._words = text
        super().setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.updateGeometry()

    def words(self) -> str:
        """The words as they are shown."""
        return self._words

    def hasHeightForWidth(self) -> bool:
        """Words that wrap need more height."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height (pixels) that the words need in this width."""
        edge = self._edge()
        room = max(1, width - edge.width())
        return self._measured(room).height() + edge.height()

    def sizeHint(self) -> QSize:
        """One line, or as many lines as a long sentence needs."""
        longest = LONGEST_LINE * self.fontMetrics().averageCharWidth() * 2
        return self._measured(longest).size() + self._edge()

    def minimumSizeHint(self) -> QSize:
        """Wide enough for the longest word."""
        metrics = self.fontMetrics()
        widest = max((metrics.horizontalAdvance(word) for word in self._words.split()), default=0)
        edge = self._edge()
        return QSize(widest + 4 + edge.width(), metrics.height() + edge.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The style draws the button, we draw the words."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QPainter(self)
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        edge = self._edge()
        inside = self.rect().adjusted(edge.width() // 2, 0, -(edge.width() // 2), 0)
        align = QStyle.visualAlignment(self.layoutDirection(), self._align) | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self.font())
        painter.setPen(self.palette().color(QPalette.ColorRole.ButtonText))
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            draw_from_right(painter, inside, self._words, align)
        else:
            painter.drawText(inside, align.value | WRAP | FORCED[self.layoutDirection()], self._words)

    def changeEvent(self, event: QEvent) -> None:
        """A new font or style needs a new size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()

    def _measured(self, width: int) -> QRect:
        found = self.fontMetrics().boundingRect(QRect(0, 0, width, 10_000), WRAP, self._words)
        return found.adjusted(0, 0, 2, 0)

    def _edge(self) -> QSize:
        unit = self.fontMetrics().height()
        side = {"link": 10, "tab": 10}.get(self.property("look"), unit + 10)
        return QSize(side + 2, round(unit * 0.7) + 4)


def primary(text: str, act: Callable[[], object]) -> QPushButton:
    """The one filled button of a page."""
    return _button(text, "primary", act)


def quiet(text: str, act: Callable[[], object]) -> QPushButton:
    """A button with a thin edge."""
    return _button(text, "quiet", act)


def link(text: str, act: Callable[[], object]) -> QPushButton:
    """A button that looks like words."""
    return _button(text, "link", act)


def tab(text: str, act: Callable[[], object]) -> QPushButton:
    """A small button that stays pressed while what it names is shown; several stand in one row."""
    button = _button(text, "tab", act)
    button.setCheckable(True)
    return button


def set_look(button: QWidget, look: str) -> None:
    """Make a button primary, quiet or link."""
    if button.property("look") != look:
        button.setProperty("look", look)
        restyle(button)


def _button(text: str, look: str, act: Callable[[], object]) -> QPushButton:
    button = WrapButton(text, look)
    button.clicked.connect(lambda: act())
    return button
