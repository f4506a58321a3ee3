"""The frame of every page: a head with its title and actions, and a body that scrolls downwards."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ui.widgets.text import PlainLabel

WIDEST = 1100


class Head(QWidget):
    """The title with its line below, and the page's actions at the far end."""

    def __init__(self, title: str, subtitle: str = "") -> None:
        """Show the title."""
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(2)
        self.title = PlainLabel(title, "title")
        self.subtitle = PlainLabel(subtitle, "soft")
        self.subtitle.setVisible(bool(subtitle))
        words.addWidget(self.title)
        words.addWidget(self.subtitle)
        row.addLayout(words, 1)
        self._actions = row

    def set_title(self, title: str, subtitle: str = "") -> None:
        """Change the title and the line below it."""
        self.title.setText(title)
        self.subtitle.setText(subtitle)
        self.subtitle.setVisible(bool(subtitle))

    def add_action(self, button: QPushButton) -> None:
        """Put a button at the far end of the head."""
        self._actions.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)


class Page(QWidget):
    """A page of the window: ``head``, and ``body`` for its parts; content is never wider than 1100 pixels."""

    def __init__(self, title: str, subtitle: str = "") -> None:
        """Make the frame with its title."""
        super().__init__()
        self.setObjectName("page")
        self.head = Head(title, subtitle)
        self.body = QVBoxLayout()
        self.body.setSpacing(18)
        content = QWidget()
        content.setObjectName("page-content")
        content.setMaximumWidth(WIDEST)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(18)
        column.addWidget(self.head)
        column.addLayout(self.body, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(_scrolling(content))


def _scrolling(content: QWidget) -> QScrollArea:
    holder = QWidget()
    holder.setObjectName("page-holder")
    row = QHBoxLayout(holder)
    row.setContentsMargins(30, 26, 30, 26)
    row.addWidget(content, 1)
    row.addStretch(0)
    area = QScrollArea()
    area.setObjectName("page-scroll")
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(holder)
    return area
