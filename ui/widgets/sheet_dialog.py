"""A window of its own with content that scrolls, and a foot with its buttons that never does."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.undisturbed import undisturbed
from ui.widgets.card import rule
from ui.widgets.scroller import Holder, Scroller
from ui.widgets.text import PlainLabel, stretch

WIDTH, HEIGHT = 620, 660


class SheetDialog(QDialog):
    """``content`` takes the parts; ``state`` is the small line above the buttons."""

    def __init__(self, parent: QWidget, title: str) -> None:
        """An empty sheet above ``parent``'s window; it goes away when it is closed."""
        super().__init__(parent.window())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.content = QVBoxLayout()
        self.content.setContentsMargins(28, 24, 28, 16)
        self.content.setSpacing(16)
        self.state = PlainLabel(role="small")
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(10)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._scrolling(), 1)
        outer.addWidget(rule())
        outer.addWidget(self._foot())
        room = self.screen().availableSize()
        width, height = round(WIDTH * stretch()), round(HEIGHT * stretch())
        self.resize(min(width, room.width() - 40), min(height, room.height() - 60))

    def event(self, event: QEvent) -> bool:
        """Draw undisturbed."""
        return undisturbed(event, super().event)

    def add_buttons(self, first: list[QPushButton], last: list[QPushButton]) -> None:
        """The ways on at the side where reading begins, the ways back at the other."""
        for button in first:
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        for button in last:
            self._buttons.addWidget(button)

    def say_state(self, sentence: str) -> None:
        """Say what goes on; nothing where ``sentence`` is empty."""
        self.state.setText(sentence)
        self.state.setVisible(bool(sentence))

    def show_whole(self, part: QWidget) -> None:
        """Bring a part into sight."""
        self._area.bring_into_sight(part)

    def _scrolling(self) -> Scroller:
        holder = Holder()
        holder.setObjectName("page-holder")
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self.content)
        column.addStretch(1)
        self._area = Scroller()
        self._area.setObjectName("page-scroll")
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(holder)
        return self._area

    def _foot(self) -> QWidget:
        foot = QWidget()
        column = QVBoxLayout(foot)
        column.setContentsMargins(28, 12, 28, 20)
        column.setSpacing(10)
        column.addWidget(self.state)
        column.addLayout(self._buttons)
        self.state.hide()
        return foot
