"""The first question of a new account: where do people write about you?"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.content.words import Words
from desktop.model.account import Kind
from ui.accounts.field_row import part
from ui.accounts.sentences import kind_name
from ui.widgets.button import quiet
from ui.widgets.card import Card
from ui.widgets.text import PlainLabel


class KindCard(Card):
    """One kind of account, with what it is good for; a click anywhere chooses it."""

    def __init__(self, kind: Kind, words: Words, chosen: Callable[[Kind], None]) -> None:
        """Offer ``kind``."""
        super().__init__()
        self._kind, self._chosen = kind, chosen
        name = kind_name(words, kind.id)
        self.button = quiet(name, self._choose)
        what = part(words, f"field-{kind.id}.what")
        self.button.setAccessibleDescription(what)
        line = QHBoxLayout()
        line.addWidget(self.button)
        line.addStretch(1)
        self.body.addLayout(line)
        self.body.addWidget(PlainLabel(what, "soft"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose this kind."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._choose()

    def _choose(self) -> None:
        self._chosen(self._kind)


class KindChoice(QWidget):
    """All kinds as cards."""

    def __init__(self, kinds: Sequence[Kind], words: Words, chosen: Callable[[Kind], None]) -> None:
        """Offer ``kinds``; ``chosen`` is called with one of them."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(PlainLabel(words("accounts-choose"), "title"))
        self.cards = [KindCard(kind, words, chosen) for kind in kinds]
        for card in self.cards:
            column.addWidget(card)
        column.addStretch(1)
