"""The column of texts to choose from, with when to say the chosen one and when not."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from desktop.content.words import Words
from desktop.model.reply import Template
from ui.replies.model import Role, TemplateListModel
from ui.theme import colour
from ui.widgets.button import link
from ui.widgets.card import Card, rule
from ui.widgets.choice import Choice
from ui.widgets.text import FORCED, PlainLabel, draw_from_right

PAD = 10
WRAPPED = Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignVCenter.value
Index = QModelIndex | QPersistentModelIndex


class TitleDelegate(QStyledItemDelegate):
    """A title that wraps; the chosen one on a soft ground and in strong letters."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the title needs in the list's width."""
        view = option.widget
        width = _room(view) if isinstance(view, QListView) else option.rect.width()
        return QSize(width, _needed(option, option.font, width - 2 * PAD, str(index.data())) + 2 * PAD - 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground and the title."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        frame = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5)
        if chosen or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("brand-soft" if chosen else "hover"))
            painter.drawRoundedRect(frame, 9, 9)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(colour("brand"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame, 9, 9)
        room, title = option.rect.adjusted(PAD, 0, -PAD, 0), str(index.data())
        strong = _strong(option.font)
        fits = _needed(option, strong, room.width(), title) <= room.height()
        painter.setFont(strong if chosen and fits else option.font)
        painter.setPen(colour("ink" if chosen else "soft"))
        if option.direction == Qt.LayoutDirection.RightToLeft:
            draw_from_right(painter, room, title, _side(option))
        else:
            painter.drawText(room, _flags(option), title)
        painter.restore()


class TemplateColumn(Card):
    """The list of titles, and a line about the chosen one."""

    chosen = Signal(object)
    """The owner chose this Template."""

    removed = Signal()
    """The chosen text, one of her own, is to go."""

    def __init__(self, words: Words) -> None:
        """Nothing to choose yet."""
        super().__init__(words("replies-templates"))
        self._words = words
        self._compact = False
        self.model = TemplateListModel(words, self)
        self.list = QListView()
        self.list.setAccessibleName(words("replies-templates-list"))
        self.list.setItemDelegate(TitleDelegate(self.list))
        self.list.setModel(self.model)
        self._dress_list()
        self.combo = Choice()
        self.combo.setAccessibleName(words("replies-templates-list"))
        self.combo.setModel(self.model)
        self.combo.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo.setMinimumContentsLength(10)
        self.combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.combo.hide()
        self.about = PlainLabel("", "small")
        self.body.setContentsMargins(14, 18, 14, 16)
        self.body.removeWidget(self.heading)
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(self.heading)
        head.addWidget(self.combo, 1)
        self.body.addLayout(head)
        self.body.addWidget(self.list, 1)
        self.line = rule()
        self.body.addWidget(self.line)
        self.body.addWidget(self.about)
        self.remove = link(words("replies-own-remove"), self.removed.emit)
        self.remove.hide()
        self.body.addWidget(self.remove)
        self.combo.activated.connect(lambda row: self._tell(self.model.index(row)))
        self.list.selectionModel().currentChanged.connect(self._tell)

    def choose(self, template: Template | None) -> None:
        """Mark a template as the chosen one, without telling."""
        row = self.model.row_of(template.id) if template else None
        index = self.model.index(row) if row is not None else QModelIndex()
        marked = self.list.selectionModel()
        marked.blockSignals(True)
        marked.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        marked.blockSignals(False)
        self.list.scrollTo(index)
        self.list.viewport().update()
        self.combo.setCurrentIndex(-1 if row is None else row)
        self._say_about(template)

    def set_compact(self, compact: bool) -> None:
        """One line to choose from, where there is little room; else the whole list."""
        self._compact = compact
        self.list.setVisible(not compact)
        self.line.setVisible(not compact)
        self.about.setVisible(not compact)
        self.combo.setVisible(compact)
        self.body.setContentsMargins(14, *((10, 14, 10) if compact else (18, 14, 16)))

    def _dress_list(self) -> None:
        self.list.setObjectName("bare")
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setWordWrap(True)  # else Qt measures the rows anew for another height only, not for another width
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setMouseTracking(True)
        self.list.setMinimumHeight(150)
        self.list.setStyleSheet("QListView { border: none; border-radius: 0; }")

    def _tell(self, index: QModelIndex) -> None:
        template = index.data(Role.TEMPLATE)
        if isinstance(template, Template):
            self._say_about(template)
            self.chosen.emit(template)

    def _say_about(self, template: Template | None) -> None:
        own = template is not None and template.is_own
        self.remove.setVisible(own)
        self.about.setVisible(template is not None and not self._compact)
        if own:
            self.about.setText(self._words("replies-own"))
        elif template is not None:
            key = f"template-{template.id}"
            lines = (("replies-when", f"{key}.when"), ("replies-not-when", f"{key}.not-when"))
            self.about.setText("\n".join(f"{self._words(name)}: {self._words(text)}" for name, text in lines))


def _room(view: QListView) -> int:
    """The width a title has once the scroll bar is there too: it may come after the heights were asked for."""
    return min(view.viewport().width(), view.width() - view.verticalScrollBar().sizeHint().width())


def _needed(option: QStyleOptionViewItem, font: QFont, width: int, title: str) -> int:
    """The height (pixels) of a title that wraps in this width."""
    room = QRect(0, 0, max(60, width), 10_000)
    return QFontMetrics(font).boundingRect(room, _flags(option), title).height()


def _flags(option: QStyleOptionViewItem) -> int:
    """How a title is measured and drawn: the same for both, or they wrap at different words."""
    return WRAPPED | int(_side(option)) | FORCED[option.direction]


def _strong(font: QFont) -> QFont:
    strong = QFont(font)
    strong.setWeight(QFont.Weight.DemiBold)
    return strong


def _side(option: QStyleOptionViewItem) -> Qt.AlignmentFlag:
    right = option.direction == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute
