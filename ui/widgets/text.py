"""Plain text on the screen: whatever a stranger wrote, it is shown as the characters it is."""

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLabel, QSizePolicy, QStyle, QWidget

from ui.theme import POINT, SIZES, text_size

FORCED = {
    Qt.LayoutDirection.LeftToRight: Qt.TextFlag.TextForceLeftToRight.value,
    Qt.LayoutDirection.RightToLeft: Qt.TextFlag.TextForceRightToLeft.value,
}


class PlainLabel(QLabel):
    """A label that never reads its text as markup. ``role``: body, title, heading, soft, small or figure."""

    def __init__(self, text: str = "", role: str = "body", parent: QWidget | None = None) -> None:
        """Show ``text``; it wraps, and it cannot be selected."""
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw in the label's own direction: Qt's would be that of the first letter."""
        QFrame.paintEvent(self, event)
        painter = QPainter(self)
        direction = self.layoutDirection()
        if self.wordWrap() and direction == Qt.LayoutDirection.RightToLeft:
            self._paint_lines(painter)
            return
        flags = QStyle.visualAlignment(direction, self.alignment()).value | FORCED[direction]
        if self.wordWrap():
            flags |= Qt.TextFlag.TextWordWrap.value
        self.style().drawItemText(
            painter,
            self.contentsRect(),
            flags,
            self.palette(),
            self.isEnabled(),
            self.drawn(),
            self.foregroundRole(),
        )

    def drawn(self) -> str:
        """What of the text is drawn."""
        return self.text()

    def _paint_lines(self, painter: QPainter) -> None:
        across = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        painter.setPen(self.palette().color(self.foregroundRole()))
        draw_from_right(painter, self.contentsRect(), self.text(), across)

    def set_role(self, role: str) -> None:
        """Change how the text looks."""
        if role != self.property("role"):
            self.setProperty("role", role)
            restyle(self)


def draw_from_right(painter: QPainter, box: QRect, text: str, align: Qt.AlignmentFlag) -> None:
    """Draw ``text`` in lines from right to left.

    Qt's own way leaves the blank at a line's end on the right edge, and lets a line decide about the next one's signs.
    """
    option = QTextOption(align & Qt.AlignmentFlag.AlignHorizontal_Mask)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    height, laid = 0.0, []
    for paragraph in text.split("\n"):
        layout = QTextLayout(paragraph or "\u00a0", painter.font(), painter.device())
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(box.width())
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        laid.append(layout)
    spare = 0.0 if align & Qt.AlignmentFlag.AlignTop else max(0.0, (box.height() - height) / 2)
    for layout in laid:
        layout.draw(painter, QPointF(box.topLeft()) + QPointF(0, spare))


def stretch() -> float:
    """How many times as large as designed all text is: what fits into a width depends on it."""
    return text_size("body") / (SIZES["body"] * POINT)


class Remark(PlainLabel):
    """A short sentence that asks for one line, and wraps only where there is none."""

    def sizeHint(self) -> QSize:
        """As wide as all of its words: Qt would wrap a short sentence for the sake of its shape."""
        self.ensurePolished()
        margins, metrics = self.contentsMargins(), self.fontMetrics()
        width = metrics.horizontalAdvance(self.text()) + margins.left() + margins.right() + 2
        return QSize(width, metrics.height() + margins.top() + margins.bottom())


def restyle(widget: QWidget) -> None:
    """Read the style sheet again after a property of the widget changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


class PlainGuard(QObject):
    """Belt and braces for the whole application: labels are plain, tool tips with markup are not shown."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Turn a label that guesses its format to plain before it is first drawn; swallow marked-up tool tips."""
        kind = event.type()
        if kind == QEvent.Type.Polish and isinstance(watched, QLabel):
            if watched.textFormat() != Qt.TextFormat.PlainText:
                watched.setTextFormat(Qt.TextFormat.PlainText)
            return False
        return kind == QEvent.Type.ToolTip and isinstance(watched, QWidget) and _marked_up(watched, event)


def _marked_up(widget: QWidget, event: QEvent) -> bool:
    view = widget.parent()
    if isinstance(view, QAbstractItemView) and isinstance(event, QHelpEvent):
        told = view.indexAt(event.pos()).data(Qt.ItemDataRole.ToolTipRole)
        return isinstance(told, str) and "<" in told
    return "<" in widget.toolTip()
