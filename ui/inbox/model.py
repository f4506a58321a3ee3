"""The list of messages: a page at a time, kept up to date in place."""

from collections.abc import Callable, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desktop.errors import DeskError
from desktop.model.inbox import Item, Query
from desktop.model.message import MessageId
from desktop.services.inbox import Inbox
from ui.plain import one_line

PAGE = 12  # fills the window; the rest follows as the owner scrolls
LONGEST_CELL = 300
Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What a row can be asked for beside its text."""

    ITEM = Qt.ItemDataRole.UserRole + 1
    ID = Qt.ItemDataRole.UserRole + 2


class MessageListModel(QAbstractListModel):
    """The messages that a query finds, fetched page by page as the owner scrolls."""

    troubled = Signal(object)
    """A page could not be read; carries the DeskError."""

    def __init__(self, inbox: Inbox, spoken: Callable[[Item], str], parent: QObject | None = None) -> None:
        """An empty list; ``spoken`` says a message in a sentence for a screen reader."""
        super().__init__(parent)
        self._inbox = inbox
        self._spoken = spoken
        self._query = Query()
        self._items: list[Item] = []
        self._complete = True
        self._busy = False

    def show(self, query: Query) -> None:
        """Start again from the top of ``query``; raises DeskError and keeps the old rows where it cannot be read."""
        items = self._inbox.page(query, None, PAGE)
        self._busy = True
        self.beginResetModel()
        self._query = query
        self._items = list(items)
        self._complete = len(items) < PAGE
        self.endResetModel()
        self._busy = False

    def update(self, items: Sequence[Item]) -> None:
        """Show changed messages in place; messages that are not in the list are left out."""
        rows = {item.message.id: row for row, item in enumerate(self._items)}
        for item in items:
            row = rows.get(item.message.id)
            if row is not None and self._items[row] != item:
                self._items[row] = item
                self.dataChanged.emit(self.index(row), self.index(row))

    def row_of(self, id: MessageId) -> int | None:
        """The row of a message among those fetched so far."""
        return next((row for row, item in enumerate(self._items) if item.message.id == id), None)

    # -- what Qt asks --------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many messages have been fetched."""
        return 0 if parent.isValid() else len(self._items)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """One column."""
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The message's text on one line, the whole item, its id, or its sentence for a screen reader."""
        if not index.isValid() or not 0 <= index.row() < len(self._items):
            return None
        item = self._items[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return one_line(item.message.whole, LONGEST_CELL)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(item)
            case Role.ITEM:
                return item
            case Role.ID:
                return item.message.id
        return None

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there may be more below; never while rows are on their way."""
        return not parent.isValid() and not self._complete and not self._busy

    def fetchMore(self, parent: Index) -> None:
        """Fetch the next page; trouble is told by ``troubled``."""
        if not self.canFetchMore(parent):
            return
        try:
            items = self._inbox.page(self._query, self._items[-1] if self._items else None, PAGE)
        except DeskError as error:
            self._complete = True
            self.troubled.emit(error)
            return
        self._complete = len(items) < PAGE
        if items:
            first = len(self._items)
            self._busy = True
            self.beginInsertRows(QModelIndex(), first, first + len(items) - 1)
            self._items.extend(items)
            self.endInsertRows()
            self._busy = False
