"""The list itself: rows of different heights, painted, scrolled by pixels."""

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QListView, QVBoxLayout, QWidget

from desktop.content.words import Words
from ui.inbox.delegate import MessageDelegate
from ui.inbox.model import MessageListModel
from ui.widgets.empty_state import EmptyState


class MessageList(QListView):
    """The messages one below the other."""

    def __init__(self, model: MessageListModel, words: Words) -> None:
        """Show ``model``."""
        super().__init__()
        self.setAccessibleName(words("messages-list"))
        delegate = MessageDelegate(words, self)
        self.setItemDelegate(delegate)
        self.setModel(model)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setMinimumHeight(220)
        self.verticalScrollBar().setSingleStep(28)
        delegate.warm_up(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The focus alone chooses nothing: the first arrow key does."""
        if self.currentIndex().isValid():
            super().focusInEvent(event)
        else:
            QAbstractScrollArea.focusInEvent(self, event)

    def is_scrolled(self) -> bool:
        """Whether the owner has gone down the list."""
        return self.verticalScrollBar().value() > 0

    def mark(self, row: int | None) -> None:
        """Select a row (None: as it is) without telling anybody and without moving the list."""
        if row is None:
            return
        index = self.model().index(row, 0)
        chosen = self.selectionModel()
        chosen.blockSignals(True)
        chosen.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        chosen.blockSignals(False)
        self.viewport().update()


class ListColumn(QWidget):
    """The list, or one sentence in its place."""

    def __init__(self, list_view: MessageList) -> None:
        """Show the list."""
        super().__init__()
        self.list = list_view
        self._instead: EmptyState | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(list_view, 1)

    def has_list(self) -> bool:
        """Whether the list is shown."""
        return self._instead is None

    def put(self, instead: EmptyState | None) -> None:
        """One sentence in place of the list, or (None) the list; ``settle`` shows it."""
        if self._instead is not None:
            self._column.removeWidget(self._instead)
            self._instead.hide()
            self._instead.deleteLater()
        self._instead = instead
        if instead is not None:
            self._column.addWidget(instead, 1)

    def settle(self) -> None:
        """Show or hide the list, once everything beside it has its place: its rows are laid out for its width."""
        self.list.setVisible(self._instead is None)


def nothing(words: Words, narrowed: bool, act: Callable[[], object]) -> EmptyState:
    """What is said where there is no message: none at all, or none that fits; ``act`` leads on."""
    if narrowed:
        return EmptyState(words("messages-nothing-found"), words("messages-nothing-found-act"), act)
    return EmptyState(words("messages-empty"), words("messages-empty-act"), act)
