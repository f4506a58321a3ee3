"""Beside the draft: what is to be filled in, how the draft will be heard, or how it will look."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from desktop.content.words import Words
from ui.replies.fields import FieldColumn
from ui.widgets.button import tab
from ui.widgets.card import Card


class Aside(QWidget):
    """Three cards in one place, with a button for each; which is open is the owner's choice."""

    def __init__(self, words: Words, fields: FieldColumn, voice: Card, preview: Card) -> None:
        """The fields come first: without them nothing can be copied."""
        super().__init__()
        self._words, self._cards = words, (fields, voice, preview)
        self.fields_tab = self._tab(0)
        self.voice_tab = self._tab(1)
        self.preview_tab = self._tab(2)
        self.preview_tab.setText(words("preview-tab"))
        self._tabs = (self.fields_tab, self.voice_tab, self.preview_tab)
        row = QHBoxLayout()
        row.setSpacing(4)
        for one in self._tabs:
            row.addWidget(one)
        row.addStretch(1)
        self._stack = QStackedLayout()
        for card in self._cards:
            self._stack.addWidget(card)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(row)
        column.addLayout(self._stack, 1)
        self.tell(0, None)
        self.open(0)

    def tell(self, empty: int, score: int | None) -> None:
        """How many places are open, and the figure; None where there is no text."""
        words = self._words
        self.fields_tab.setText(
            words("voice-fields-open", count=empty, number=words.number(empty)) if empty else words("voice-fields")
        )
        self.voice_tab.setText(
            words("voice-tab-unheard") if score is None else words("voice-tab", score=words.number(score))
        )

    def open(self, place: int) -> None:
        """Show the fields (0), the voice (1) or the preview (2)."""
        self._stack.setCurrentIndex(place)
        for number, one in enumerate(self._tabs):
            one.setChecked(number == place)

    def _tab(self, place: int) -> QPushButton:
        return tab("", lambda: self.open(place))
