"""The accounts as a list: one row an account, with how it stands."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.content.words import Words
from desktop.model.account import Account, AccountId, Health, SourceState
from ui.accounts.sentences import kind_name, state_sentence

Row = tuple[Account, SourceState]
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class AccountRole(IntEnum):
    """What a row tells besides its name."""

    ROW = Qt.ItemDataRole.UserRole
    HEALTH = Qt.ItemDataRole.UserRole + 1


class AccountsModel(QAbstractListModel):
    """Read-only; ``set_rows`` is the one way in. The same accounts in the same order change in place."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        """Begin with no account."""
        super().__init__(parent)
        self._words = words
        self._rows: list[Row] = []

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these accounts; only rows that differ are told as changed."""
        fresh = list(rows)
        if [account.id for account, _ in fresh] != [account.id for account, _ in self._rows]:
            self.beginResetModel()
            self._rows = fresh
            self.endResetModel()
            return
        before, self._rows = self._rows, fresh
        for number, (old, new) in enumerate(zip(before, fresh, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(number), self.index(number))

    def rows(self) -> Sequence[Row]:
        """All of them, in order."""
        return self._rows

    def row(self, number: int) -> Row:
        """The account and its state in this row."""
        return self._rows[number]

    def row_of(self, id: AccountId) -> int | None:
        """The row of this account; None where it is not listed."""
        return next((number for number, (account, _) in enumerate(self._rows) if account.id == id), None)

    def health(self, number: int) -> Health:
        """How the account in this row stands: paused comes before what the last look said."""
        account, state = self._rows[number]
        return Health.PAUSED if account.paused else state.health

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many accounts there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The account's name, its row, its health, or all of it in one spoken sentence."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        account, state = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return account.label
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index.row())
        if role == AccountRole.ROW:
            return account, state
        if role == AccountRole.HEALTH:
            return self.health(index.row())
        return None

    def _spoken(self, number: int) -> str:
        account, state = self._rows[number]
        health = self.health(number)
        return self._words(
            "accounts-row",
            label=account.label,
            kind=kind_name(self._words, account.kind),
            health=self._words(f"accounts-health-{health}"),
            sentence=state_sentence(self._words, health, state),
        )
