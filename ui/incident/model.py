"""The steps of a stage as a list: one row a step, as it stands now."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.content.words import Words
from desktop.model.playbook import StepState
from ui.incident.naming import condition, named

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class StepRole(IntEnum):
    """What a row tells besides its title."""

    STATE = Qt.ItemDataRole.UserRole


class ChecklistModel(QAbstractListModel):
    """Read-only; ``set_steps`` is the one way in. The same steps in the same order change in place."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        """Begin with no step."""
        super().__init__(parent)
        self._words = words
        self._steps: list[StepState] = []

    def set_steps(self, steps: Sequence[StepState]) -> None:
        """Show these steps; only those that differ are told as changed."""
        fresh = list(steps)
        if [state.step for state in fresh] != [state.step for state in self._steps]:
            self.beginResetModel()
            self._steps = fresh
            self.endResetModel()
            return
        before, self._steps = self._steps, fresh
        for number, (old, new) in enumerate(zip(before, fresh, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(number), self.index(number))

    def step(self, number: int) -> StepState:
        """The step in this row."""
        return self._steps[number]

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many steps there are."""
        return 0 if parent.isValid() else len(self._steps)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The step's title, its tick, its state, or its title and condition in one spoken sentence."""
        if not index.isValid() or index.row() >= len(self._steps):
            return None
        state = self._steps[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return named(self._words, "step", state.step.id)
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Unchecked if state.tick is None else Qt.CheckState.Checked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            title = named(self._words, "step", state.step.id)
            return self._words("crisis-tick-state", state=condition(state), step=title)
        return state if role == StepRole.STATE else None
