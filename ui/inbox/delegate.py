"""Paints a message as a row: what it is, who wrote it where and when, and its first lines."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.content.words import Words
from desktop.model.inbox import Item
from ui.inbox.model import Role
from ui.inbox.speech import Tag, cue_tone, meta, stars, tags
from ui.plain import body, direction, one_line, text_option, units
from ui.theme import colour

LINES = 4
LONGEST_EXCERPT = 420
MOST_TAGS = 2
PAD = 14
GAP = 5
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class _Fonts:
    text: QFont
    strong: QFont
    small: QFont
    tag: QFont


class MessageDelegate(QStyledItemDelegate):
    """One row of the list; never a widget per message."""

    def __init__(self, words: Words, parent: QWidget) -> None:
        """Paint in the owner's language."""
        super().__init__(parent)
        self._words = words
        self._heights: dict[tuple[object, ...], int] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The row's height at the list's present width; measured once per message, width and font."""
        item: Item = index.data(Role.ITEM)
        width = _width(option)
        key = (item.message.id, item.reading, item.message.answered_at, width, option.font.key())
        if key not in self._heights:
            if len(self._heights) > 20_000:
                self._heights.clear()
            self._heights[key] = self._height(item, width, option.font)
        return QSize(width, self._heights[key])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground, the marks, the line about the message, its title and its first lines."""
        item: Item = index.data(Role.ITEM)
        painter.save()
        painter.setClipRect(option.rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _ground(painter, option)
        fonts = _fonts(option.font)
        inner = option.rect.adjusted(PAD, PAD - 2, -PAD, 0)
        top = inner.top() + self._paint_head(painter, inner, item, fonts, option.direction) + GAP
        if item.message.title:
            top += self._paint_title(painter, QRect(inner.left(), top, inner.width(), 0), item, fonts)
        layout = excerpt(item, fonts.text, inner.width(), coloured=True)
        painter.setPen(colour("ink"))
        layout.draw(painter, QPointF(inner.left(), top))
        top += int(_layout_height(layout))
        foot = self._foot(item)
        if foot:
            painter.setFont(fonts.small)
            painter.setPen(colour("soft"))
            line = QRect(inner.left(), top + GAP, inner.width(), QFontMetrics(fonts.small).height())
            painter.drawText(line, _leading(option.direction), foot)
        painter.restore()

    # -- the parts of a row --------------------------------------------------------------------

    def _height(self, item: Item, width: int, font: QFont) -> int:
        fonts = _fonts(font)
        height = 2 * (PAD - 2) + _tag_height(fonts) + GAP
        if item.message.title:
            height += QFontMetrics(fonts.strong).height() + 2
        height += int(_layout_height(excerpt(item, fonts.text, width - 2 * PAD)))
        if self._foot(item):
            height += GAP + QFontMetrics(fonts.small).height()
        return height + 1

    def _foot(self, item: Item) -> str:
        marks = []
        if item.message.answered_at is not None:
            marks.append("✓ " + self._words("messages-answered"))
        if item.reading.by_owner:
            marks.append(self._words("messages-set-by-you"))
        return " · ".join(marks)

    def _paint_head(
        self, painter: QPainter, inner: QRect, item: Item, fonts: _Fonts, towards: Qt.LayoutDirection
    ) -> int:
        height = _tag_height(fonts)
        start = inner.left()
        for tag in tags(item, self._words)[:MOST_TAGS]:
            width = QFontMetrics(fonts.tag).horizontalAdvance(tag.text) + 20
            spot = QRect(start, inner.top(), min(width, inner.right() - start), height)
            _paint_tag(painter, QStyle.visualRect(towards, inner, spot), tag, fonts)
            start += width + 8
        rest = QRect(start, inner.top(), max(0, inner.right() - start), height)
        line = meta(item, self._words)
        if item.message.stars is not None:
            line += " · " + stars(item.message.stars)
        painter.setFont(fonts.small)
        painter.setPen(colour("soft"))
        room = QStyle.visualRect(towards, inner, rest)
        shown = QFontMetrics(fonts.small).elidedText(line, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, _leading(towards), shown)
        return height

    def _paint_title(self, painter: QPainter, spot: QRect, item: Item, fonts: _Fonts) -> int:
        metrics = QFontMetrics(fonts.strong)
        side = direction(item.reading.language, item.message.title)
        painter.setFont(fonts.strong)
        painter.setPen(colour("ink"))
        title = metrics.elidedText(one_line(item.message.title), Qt.TextElideMode.ElideRight, spot.width())
        painter.setLayoutDirection(side)
        painter.drawText(QRect(spot.left(), spot.top(), spot.width(), metrics.height()), _leading(side), title)
        return metrics.height() + 2


def excerpt(item: Item, font: QFont, width: int, *, coloured: bool = False) -> QTextLayout:
    """The first lines of a message laid out in its own direction, the words that decided marked."""
    text = _first_signs(item.message.text)
    layout = QTextLayout(text, font)
    layout.setTextOption(text_option(direction(item.reading.language, text)))
    layout.setCacheEnabled(False)
    if coloured:
        layout.setFormats(_marks(item, len(text)))
    _lay_out(layout, width)
    return layout


def _first_signs(text: str) -> str:
    """The beginning of a text on one paragraph, sign for sign, so that the marked places stay right."""
    head = body(text[:LONGEST_EXCERPT]).replace("\n", " ").replace("\t", " ")
    return head if len(text) <= LONGEST_EXCERPT else head + "…"


def _lay_out(layout: QTextLayout, width: int) -> None:
    layout.beginLayout()
    top = 0.0
    for _ in range(LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(40, width))
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()


def _layout_height(layout: QTextLayout) -> float:
    return sum(layout.lineAt(number).height() for number in range(layout.lineCount()))


def _marks(item: Item, shown: int) -> list[QTextLayout.FormatRange]:
    text = item.message.text
    marks = []
    for cue in item.reading.cues:
        if cue.start >= shown or cue.end <= cue.start:
            continue
        mark = QTextLayout.FormatRange()
        mark.start = units(text[: cue.start])
        mark.length = units(text[cue.start : min(cue.end, shown)])
        mark.format = cue_format(cue_tone(cue))
        marks.append(mark)
    return marks


def cue_format(tone: str) -> QTextCharFormat:
    """How a word that decided is marked: a ground and a line in the tone of what it decided; dots for a concern."""
    form = QTextCharFormat()
    if tone == "soft":
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        form.setUnderlineColor(colour("soft"))
        return form
    form.setBackground(colour(f"{tone}-bg"))
    form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    form.setUnderlineColor(colour(tone))
    return form


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


def _paint_tag(painter: QPainter, spot: QRect, tag: Tag, fonts: _Fonts) -> None:
    tone = "grey" if tag.tone == "soft" else tag.tone
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(f"{tone}-bg"))
    painter.drawRoundedRect(QRectF(spot).adjusted(0.5, 0.5, -0.5, -0.5), spot.height() / 2, spot.height() / 2)
    painter.setFont(fonts.tag)
    painter.setPen(colour(f"{tone}-ink"))
    shown = QFontMetrics(fonts.tag).elidedText(tag.text, Qt.TextElideMode.ElideRight, spot.width() - 16)
    painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, shown)


def _tag_height(fonts: _Fonts) -> int:
    return QFontMetrics(fonts.tag).height() + 4


def _leading(towards: Qt.LayoutDirection) -> Qt.AlignmentFlag:
    """Beginning of the line and its middle; Qt mirrors ``AlignLeft`` by itself only with the painter's direction."""
    right = towards == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute


def _fonts(font: QFont) -> _Fonts:
    strong, small, tag = QFont(font), QFont(font), QFont(font)
    strong.setWeight(QFont.Weight.DemiBold)
    tag.setWeight(QFont.Weight.DemiBold)
    _scale(small, 0.87)
    _scale(tag, 0.8)
    return _Fonts(font, strong, small, tag)


def _scale(font: QFont, factor: float) -> None:
    if font.pixelSize() > 0:
        font.setPixelSize(max(9, round(font.pixelSize() * factor)))
    else:
        font.setPointSizeF(max(7.0, font.pointSizeF() * factor))


def _width(option: QStyleOptionViewItem) -> int:
    view = option.widget
    viewport = getattr(view, "viewport", None)
    return viewport().width() if viewport is not None else max(200, option.rect.width())
