"""The first messages of a file as they would be kept, one below the other."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from desktop.content.words import Words
from desktop.model.message import Message
from ui.names import platform_name, stars
from ui.plain import one_line

MOST = 50
LONGEST_TEXT = 120
LONGEST_NAME = 40
COLUMNS = ("when", "who", "where", "stars", "text")
LEAST_ROWS, MOST_ROWS = 3, 7  # rows that are seen at once
Index = QModelIndex | QPersistentModelIndex


class RowsModel(QAbstractTableModel):
    """Messages in columns; every text on one line, in its own direction."""

    def __init__(self, words: Words) -> None:
        """No messages yet."""
        super().__init__()
        self._words = words
        self._rows: list[tuple[str, ...]] = []

    def show_messages(self, messages: Sequence[Message]) -> None:
        """Show the first of these."""
        self.beginResetModel()
        self._rows = [self._row(message) for message in messages[:MOST]]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many messages are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """When, who, where, stars, text."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell; a screen reader hears the whole row at its first cell."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0:
            return ", ".join(filter(None, row))
        return row[index.column()] if role == Qt.ItemDataRole.DisplayRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The names of the columns."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return self._words(f"import-head-{COLUMNS[section]}")

    def _row(self, message: Message) -> tuple[str, ...]:
        return (
            self._words.moment(message.sent_at),
            _own(one_line(message.author.name, LONGEST_NAME)),
            platform_name(message.platform, self._words),
            stars(message.stars) if message.stars is not None else "",
            _own(one_line(message.whole, LONGEST_TEXT)),
        )


class RowsView(QTableView):
    """As many rows as there are, up to a few; the others are scrolled to."""

    def __init__(self, words: Words) -> None:
        """An empty table."""
        super().__init__()
        self.rows = RowsModel(words)
        self.rows.setParent(self)
        self.setModel(self.rows)
        self.setAccessibleName(words("import-rows"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 12)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setStretchLastSection(True)

    def show_messages(self, messages: Sequence[Message]) -> None:
        """Show the first of these."""
        self.rows.show_messages(messages)
        self._fit_columns()
        shown = min(MOST_ROWS, max(LEAST_ROWS, self.rows.rowCount()))
        head = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(shown * self.verticalHeader().defaultSectionSize() + head + 2 * self.frameWidth())

    def _fit_columns(self) -> None:
        """Each column as wide as it needs to be, within bounds; the text has what is left."""
        most = self.fontMetrics().averageCharWidth() * 18
        empty = all(not self.rows.data(self.rows.index(row, 3)) for row in range(self.rows.rowCount()))
        self.setColumnHidden(COLUMNS.index("stars"), empty)
        for column in range(len(COLUMNS) - 1):
            self.resizeColumnToContents(column)
            self.setColumnWidth(column, min(most, self.columnWidth(column)))
            self.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)


def _own(text: str) -> str:
    """A text from outside in its own direction."""
    return f"\u2068{text}\u2069" if text else ""
