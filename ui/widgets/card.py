"""A white sheet with a title, and the small coloured word."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.widgets.text import PlainLabel, restyle

TONES = ("calm", "watch", "issue", "crisis", "emergency", "brand", "soft")


class Card(QFrame):
    """A sheet for one matter; its parts go into ``body``."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        """Begin with the title, where there is one."""
        super().__init__(parent)
        self.setObjectName("card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(20, 18, 20, 18)
        self.body.setSpacing(8)
        self.heading = PlainLabel(title, "heading")
        self.heading.setVisible(bool(title))
        self.body.addWidget(self.heading)

    def set_title(self, title: str) -> None:
        """Change the title."""
        self.heading.setText(title)
        self.heading.setVisible(bool(title))

    def bring_in(self) -> None:
        """Show parts that were just put in: Qt would do so only later, and the card would flash empty."""
        for part in self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if not part.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
                part.show()


LEAST_PILL = 60  # pixels


class Pill(PlainLabel):
    """A word or two in a coloured round: calm, watch, issue, crisis, emergency, brand or soft."""

    def __init__(self, text: str, tone: str = "soft", parent: QWidget | None = None) -> None:
        """Show ``text``, which never wraps, in the colour of ``tone``."""
        super().__init__(text, "pill", parent)
        self.setObjectName("pill")
        self.setProperty("tone", tone)
        self.setWordWrap(False)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """A long word is cut where there is no room for it."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), LEAST_PILL), hint.height())

    def drawn(self) -> str:
        """The text, or what of it fits."""
        room = self.contentsRect().width()
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)

    def show_as(self, text: str, tone: str) -> None:
        """Change word and colour."""
        self.setText(text)
        if tone != self.property("tone"):
            self.setProperty("tone", tone)
            restyle(self)


def rule() -> QFrame:
    """A thin line between two rows of a card."""
    line = QFrame()
    line.setObjectName("rule")
    line.setFixedHeight(1)
    return line


def emptied(column: QLayout, keep: int = 0) -> None:
    """Take everything out of a card's body but its first ``keep`` parts."""
    while column.count() > keep:
        item = column.takeAt(column.count() - 1)
        if item is None:
            return
        inner = item.layout()
        if inner is not None:
            while (part := inner.takeAt(0)) is not None:
                _discard(part.widget())
        _discard(item.widget())


def _discard(widget: QWidget | None) -> None:
    if widget is not None:
        widget.hide()
        widget.deleteLater()
