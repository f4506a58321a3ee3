"""A list of messages to choose from, each with a box to tick."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem

from desktop.content.words import Words
from desktop.model.belonging import Member
from desktop.model.message import MessageId
from ui.names import platform_name
from ui.plain import one_line

LONGEST, HEIGHT = 200, 320
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class MembersModel(QAbstractListModel):
    """Messages in two lines; what is ticked stays so while the list shows others."""

    chosen_changed = Signal()

    def __init__(self, words: Words) -> None:
        """No message yet."""
        super().__init__()
        self._words = words
        self._members: Sequence[Member] = ()
        self._chosen: dict[MessageId, None] = {}

    def show_members(self, members: Sequence[Member]) -> None:
        """Show these."""
        self.beginResetModel()
        self._members = members
        self.endResetModel()

    def chosen(self) -> tuple[MessageId, ...]:
        """What is ticked, also what is not shown now."""
        return tuple(self._chosen)

    def choose_shown(self) -> None:
        """Tick all that are shown."""
        self._chosen |= dict.fromkeys(one.id for one in self._members)
        self._tell_all()

    def choose_none(self) -> None:
        """Take all ticks away."""
        self._chosen = {}
        self._tell_all()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many are shown."""
        return 0 if parent.isValid() else len(self._members)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Each can be ticked, none can be moved."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        able = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
        return able | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Who wrote where and when, below it the beginning; and whether it is ticked."""
        if not index.isValid() or index.row() >= len(self._members):
            return None
        one = self._members[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if one.id in self._chosen else Qt.CheckState.Unchecked
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{self._stamp(one)}\n\u2068{self._text(one)}\u2069"
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick, or take the tick away."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        id = self._members[index.row()].id
        if Qt.CheckState(value) == Qt.CheckState.Checked:
            self._chosen[id] = None
        else:
            self._chosen.pop(id, None)
        self.dataChanged.emit(index, index, [role])
        self.chosen_changed.emit()
        return True

    def _stamp(self, one: Member) -> str:
        who = one_line(one.who, 80) or self._words("messages-somebody")
        where = platform_name(one.platform, self._words)
        return self._words("sort-stamp", who=who, platform=where, time=self._words.moment(one.sent_at))

    def _text(self, one: Member) -> str:
        if one.insults:
            return self._words("messages-covered")
        return one_line(one.text, LONGEST) or self._words("messages-no-text")

    def _tell_all(self) -> None:
        if self._members:
            last = self.index(len(self._members) - 1)
            self.dataChanged.emit(self.index(0), last, [Qt.ItemDataRole.CheckStateRole])
        self.chosen_changed.emit()


class _WholeRow(QStyledItemDelegate):
    """A click anywhere in a row, or the space bar, ticks it."""

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """Tick, or take the tick away."""
        clicked = isinstance(event, QMouseEvent) and (event.type(), event.button()) == _RELEASED
        pressed = isinstance(event, QKeyEvent) and (event.type(), event.key()) == _SPACE
        if not (clicked or pressed):
            return False
        ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        after = Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked
        return model.setData(index, after, Qt.ItemDataRole.CheckStateRole)


_RELEASED = (QEvent.Type.MouseButtonRelease, Qt.MouseButton.LeftButton)
_SPACE = (QEvent.Type.KeyPress, Qt.Key.Key_Space)


class MembersList(QListView):
    """The messages one below the other; a click or the space bar ticks one."""

    def __init__(self, model: MembersModel, words: Words) -> None:
        """Show ``model``."""
        super().__init__()
        self.setObjectName("choose-list")
        self.setAccessibleName(words("sort-list"))
        self.setItemDelegate(_WholeRow(self))
        self.setModel(model)
        self.setUniformItemSizes(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMinimumHeight(HEIGHT)
