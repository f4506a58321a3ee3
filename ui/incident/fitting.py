"""What may belong to a case that is being opened: offered to be looked at, and kept with it only when asked."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.content.words import Words
from desktop.model.message import MessageId
from ui.widgets.button import link
from ui.widgets.flow import FlowLayout
from ui.widgets.text import PlainLabel

Act = Callable[[tuple[MessageId, ...]], object]


class Fitting(QWidget):
    """Says how many there are; hidden where there is none."""

    def __init__(self, words: Words, look: Act, take: Act) -> None:
        """``look`` shows the messages, ``take`` keeps them with the file."""
        super().__init__()
        self._words = words
        self._messages: tuple[MessageId, ...] = ()
        self.sentence = PlainLabel()
        self.look = link("", lambda: look(self._messages))
        self.take = link("", lambda: take(self._messages))
        ways = FlowLayout(12)
        for way in (self.look, self.take):
            ways.addWidget(way)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.sentence)
        column.addLayout(ways)
        self.hide()

    def show_messages(self, messages: Sequence[MessageId]) -> None:
        """Offer these."""
        self._messages = tuple(messages)
        count = len(self._messages)
        self.sentence.setText(self._words("crisis-form-fitting", count=count))
        self.look.setText(self._words("crisis-form-fitting-look", count=count))
        self.take.setText(self._words("crisis-form-fitting-take", count=count))
        self.setVisible(count > 0)
