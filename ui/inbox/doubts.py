"""What speaks against a low rating's being a customer's: signs with their evidence, no verdict."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.content.words import Words
from desktop.errors import DeskError
from desktop.model.inbox import Doubt, Item
from desktop.model.message import MessageId
from desktop.services.inbox import Inbox
from ui.inbox.parts import emptied
from ui.widgets.button import link
from ui.widgets.text import PlainLabel


def asker(inbox: Inbox, trouble: Callable[[DeskError], object]) -> Callable[[Item], Sequence[Doubt]]:
    """What asks ``inbox`` for the doubts about a message; ``trouble`` hears why there are none where that fails."""

    def ask(item: Item) -> Sequence[Doubt]:
        try:
            return inbox.doubts(item)
        except DeskError as error:
            trouble(error)
            return ()

    return ask


class Doubts(QWidget):
    """A heading, each sign in a sentence with the messages that it rests on, and that it is no proof."""

    def __init__(self, words: Words, see: Callable[[tuple[MessageId, ...]], object]) -> None:
        """Nothing to say yet; ``see`` shows messages."""
        super().__init__()
        self.setObjectName("plain")
        self._words, self._see = words, see
        self._shown: tuple[Doubt, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.hide()

    def say(self, doubts: Sequence[Doubt]) -> None:
        """Say these; hidden where there are none. The same ones again leave the focus where it is."""
        if self._shown == tuple(doubts):
            return
        self._shown = tuple(doubts)
        emptied(self._column)
        self.setVisible(bool(doubts))
        if not doubts:
            return
        self._column.addWidget(PlainLabel(self._words("messages-fake"), "heading"))
        for doubt in doubts:
            self._add(doubt)
        self._column.addWidget(PlainLabel(self._words("messages-fake-note"), "small"))

    def _add(self, doubt: Doubt) -> None:
        number = self._words.number(doubt.count)
        said = self._words(f"messages-fake-{doubt.kind}", count=doubt.count, number=number)
        see = link(self._words("messages-fake-see"), lambda: self._see(doubt.evidence))
        see.setAccessibleName(self._words("messages-fake-see-named", what=said))
        self._column.addWidget(PlainLabel(said))
        self._column.addWidget(see, 0, Qt.AlignmentFlag.AlignLeading)
