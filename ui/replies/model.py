"""The list of texts that can be said, the ones that fit best first."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.content.words import Words
from desktop.model.reply import Template
from ui.plain import one_line

Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What a row can be asked for beside its title."""

    TEMPLATE = Qt.ItemDataRole.UserRole + 1


class TemplateListModel(QAbstractListModel):
    """The templates by their titles in the owner's language."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        """An empty list."""
        super().__init__(parent)
        self._words = words
        self._templates: tuple[Template, ...] = ()

    def show(self, templates: Sequence[Template]) -> None:
        """Show these templates in this order."""
        if tuple(templates) == self._templates:
            return
        self.beginResetModel()
        self._templates = tuple(templates)
        self.endResetModel()

    def row_of(self, template_id: str) -> int | None:
        """The row of a template."""
        return next((row for row, one in enumerate(self._templates) if one.id == template_id), None)

    # -- what Qt asks --------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many templates there are."""
        return 0 if parent.isValid() else len(self._templates)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """One column."""
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The title, when the text is good (for a screen reader), or the template."""
        if not index.isValid() or not 0 <= index.row() < len(self._templates):
            return None
        template = self._templates[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return one_line(template.title) if template.is_own else self._words(f"template-{template.id}.title")
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return self._words("replies-own" if template.is_own else f"template-{template.id}.when")
            case Role.TEMPLATE:
                return template
        return None
