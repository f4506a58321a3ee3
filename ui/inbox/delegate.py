"""Paints a message as a row: what it is, who wrote it where and when, and its first lines."""

from collections.abc import Iterator
from datetime import UTC, datetime
from string import ascii_letters, digits

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.content.words import Words
from desktop.model.account import AccountId
from desktop.model.inbox import Item
from desktop.model.message import Author, Message
from desktop.model.reading import Cue, Mood, Reading, Risk
from ui.inbox.model import Role
from ui.inbox.row import GAP, PAD, TAG_GAP, Fonts, Row, height_of, lay_out
from ui.inbox.speech import Tag
from ui.theme import colour

MOST_ROWS = 64  # laid out at a time: some screens full
MOST_HEIGHTS = 20_000
Index = QModelIndex | QPersistentModelIndex


class MessageDelegate(QStyledItemDelegate):
    """One row of the list; never a widget per message."""

    def __init__(self, words: Words, parent: QWidget) -> None:
        """Paint in the owner's language."""
        super().__init__(parent)
        self._words = words
        self._rows: dict[tuple[object, ...], Row] = {}
        self._heights: dict[tuple[object, ...], int] = {}

    def warm_up(self, view: QAbstractItemView) -> None:
        """Find the fonts, the words and the letters' pictures now, so that the first message need not wait for them."""
        option = QStyleOptionViewItem()
        option.initFrom(view)
        option.widget = view
        option.rect = QRect(QPoint(0, 0), view.viewport().size())
        ground = QImage(option.rect.size(), QImage.Format.Format_RGB32)
        painter = QPainter(ground)
        for item in _invented():
            self._paint(painter, option, item)
        painter.end()
        self._rows.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The row's height at the list's present width; measured once per message, width and font."""
        item: Item = index.data(Role.ITEM)
        width = _width(option)
        key = _key(item, width, option)
        height = self._heights.get(key)
        if height is None:
            height = height_of(item, width, option.font, self._words)
            if len(self._heights) >= MOST_HEIGHTS:
                self._heights.clear()
            self._heights[key] = height
        return QSize(width, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground, the marks, the line about the message, its title and its first lines."""
        self._paint(painter, option, index.data(Role.ITEM))

    def _paint(self, painter: QPainter, option: QStyleOptionViewItem, item: Item) -> None:
        row = self._row(item, _width(option), option)
        painter.save()
        painter.setClipRect(option.rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _ground(painter, option)
        inner = option.rect.adjusted(PAD, PAD - 2, -PAD, 0)
        _paint_head(painter, inner, row, option.direction)
        _paint_words(painter, inner, row, option.direction)
        painter.restore()

    def _row(self, item: Item, width: int, option: QStyleOptionViewItem) -> Row:
        key = (*_key(item, width, option), self._words.moment(item.message.sent_at), colour("ink").rgb())
        row = self._rows.get(key)
        if row is None:
            row = lay_out(item, width, option.font, self._words)
            if len(self._rows) >= MOST_ROWS:
                del self._rows[next(iter(self._rows))]
            self._rows[key] = row
        return row


def _invented() -> Iterator[Item]:
    """A message of every mood with every letter that is likely."""
    signs = " ".join((ascii_letters, digits, "".join(map(chr, range(0x5D0, 0x5EB))), ".,:;!?'\"()@#★☆·✓ 😀"))
    message = Message(AccountId(""), "", Author(signs), signs, datetime.now(UTC), "feed", title=signs, stars=4)
    for mood in Mood:
        yield Item(message, Reading(mood=mood, risks=frozenset(Risk), cues=(Cue(0, 9, f"mood:{mood}"),)))


def _key(item: Item, width: int, option: QStyleOptionViewItem) -> tuple[object, ...]:
    message = item.message
    return message.id, item.reading, message.answered_at, message.closed_at, width, option.font.key()


def _paint_head(painter: QPainter, inner: QRect, row: Row, towards: Qt.LayoutDirection) -> None:
    height = row.fonts.tag_height
    start = inner.left()
    for tag, width in row.tags:
        spot = QRect(start, inner.top(), width, height)
        _paint_tag(painter, QStyle.visualRect(towards, inner, spot), tag, row.fonts)
        start += width + TAG_GAP
    rest = QRect(start, inner.top(), max(0, inner.right() - start), height)
    painter.setFont(row.fonts.small)
    painter.setPen(colour("soft"))
    painter.drawText(QStyle.visualRect(towards, inner, rest), _leading(towards), row.about)


def _paint_words(painter: QPainter, inner: QRect, row: Row, towards: Qt.LayoutDirection) -> None:
    fonts, top = row.fonts, inner.top() + row.fonts.tag_height + GAP
    painter.setPen(colour("ink"))
    if row.title is not None:
        row.title.draw(painter, QPointF(inner.left(), top))
        top += fonts.strong_height + 2
    row.text.draw(painter, QPointF(inner.left(), top))
    if row.foot:
        painter.setFont(fonts.small)
        painter.setPen(colour("soft"))
        line = QRect(inner.left(), top + row.text_height + GAP, inner.width(), fonts.small_height)
        painter.drawText(line, _leading(towards), row.foot)


def _ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
    frame = QRectF(option.rect).adjusted(2, 2, -2, -3)
    if chosen or hovered:
        ground = QColor(colour("brand-soft"))
        ground.setAlphaF(1.0 if chosen else 0.45)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(frame, 10, 10)
    if not chosen:
        painter.setPen(QPen(colour("line"), 1))
        bottom = option.rect.bottom()
        painter.drawLine(option.rect.left() + PAD, bottom, option.rect.right() - PAD, bottom)
    if option.state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(colour("brand"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame, 10, 10)


def _paint_tag(painter: QPainter, spot: QRect, tag: Tag, fonts: Fonts) -> None:
    tone = "grey" if tag.tone == "soft" else tag.tone
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(f"{tone}-bg"))
    painter.drawRoundedRect(QRectF(spot).adjusted(0.5, 0.5, -0.5, -0.5), spot.height() / 2, spot.height() / 2)
    painter.setFont(fonts.tag)
    painter.setPen(colour(f"{tone}-ink"))
    painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, tag.text)


def _leading(towards: Qt.LayoutDirection) -> Qt.AlignmentFlag:
    """Beginning of the line and its middle; Qt mirrors ``AlignLeft`` by itself only with the painter's direction."""
    right = towards == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute


def _width(option: QStyleOptionViewItem) -> int:
    view = option.widget
    viewport = getattr(view, "viewport", None)
    return viewport().width() if viewport is not None else max(200, option.rect.width())
