"""The first question of a new account: where do people write about you?"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.content.words import Words
from desktop.model.account import Effort, Kind
from ui.accounts.field_row import part
from ui.accounts.sentences import kind_name
from ui.widgets.button import quiet
from ui.widgets.card import Card, rule
from ui.widgets.text import PlainLabel

NAMES = 14  # ems for the names, so that what they are good for begins at one line
ROOM = 34  # ems below which a name stands above its sentence


class KindRow(QWidget):
    """One kind of account, with what it is good for; a click anywhere chooses it."""

    def __init__(self, kind: Kind, words: Words, chosen: Callable[[Kind], None]) -> None:
        """Offer ``kind``."""
        super().__init__()
        self._kind, self._chosen = kind, chosen
        self.button = quiet(kind_name(words, kind.id), self._choose)
        what = part(words, f"field-{kind.id}.what")
        self.button.setAccessibleDescription(what)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 6, 0, 6)
        self._line.setSpacing(14)
        self._line.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._line.addWidget(PlainLabel(what, "small"), 1)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the name stands above its sentence."""
        super().resizeEvent(event)
        em = self.fontMetrics().height() * 0.71
        beside = event.size().width() >= ROOM * em
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._line.direction() != direction:
            self._line.setDirection(direction)
        self.button.setFixedWidth(round(NAMES * em)) if beside else self.button.setMaximumWidth(10_000)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose this kind."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._choose()

    def _choose(self) -> None:
        self._chosen(self._kind)


class KindChoice(QWidget):
    """All kinds, those first that take a few minutes."""

    def __init__(self, kinds: Sequence[Kind], words: Words, chosen: Callable[[Kind], None]) -> None:
        """Offer ``kinds``; ``chosen`` is called with one of them."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(PlainLabel(words("accounts-choose"), "title"))
        column.addWidget(PlainLabel(words("accounts-choose.hint"), "soft"))
        self.cards: list[KindRow] = []
        for effort in Effort:
            offered = [KindRow(kind, words, chosen) for kind in kinds if kind.effort is effort]
            if offered:
                column.addWidget(_group(words(f"accounts-effort-{effort}"), offered))
                self.cards += offered
        column.addStretch(1)


def _group(title: str, rows: Sequence[KindRow]) -> Card:
    card = Card(title)
    for number, row in enumerate(rows):
        if number:
            card.body.addWidget(rule())
        card.body.addWidget(row)
    return card
