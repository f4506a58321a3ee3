"""What somebody wrote, title and text: the first part of a very long one, covered while it insults."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.content.words import Words
from desktop.model.inbox import Item
from ui.inbox.full_text import FullText
from ui.inbox.speech import covered
from ui.plain import one_line
from ui.widgets.button import link, quiet
from ui.widgets.text import PlainLabel


class Written(QWidget):
    """The words, or in their place why they are not there; insults are shown when the owner wants to read them."""

    def __init__(self, words: Words) -> None:
        """Nothing to read yet."""
        super().__init__()
        self.setObjectName("plain")
        self._words = words
        self._item: Item | None = None
        self._title = PlainLabel("", "heading")
        self.note = PlainLabel("", "soft")
        self.uncover = quiet(words("messages-uncover"), self._uncover)
        self.text = FullText(words)
        self._part = PlainLabel(words("messages-shown-part"), "small")
        self.show_all = link(words("messages-show-all"), self._show_all)
        self.text.shown_all.connect(lambda: self._long(False))
        self._lay_out()

    def show_item(self, item: Item) -> None:
        """Show a message; the same one with the same marks keeps its place, and stays uncovered."""
        before, self._item = self._item, item
        if before is not None and _same(before, item):
            return
        if covered(item):
            self._say_instead("messages-covered-here")
        elif not item.message.text.strip():
            self._say_instead("messages-no-text" if item.message.readable else "messages-unreadable")
            self._say_title(item)
        else:
            self._show_words(item)
        self.uncover.setVisible(covered(item))

    def _say_instead(self, key: str) -> None:
        self.note.setText(self._words(key))
        self.note.show()
        self._title.hide()
        self.text.hide()
        self._long(False)

    def _say_title(self, item: Item) -> None:
        self._title.setText(one_line(item.message.title))
        self._title.setVisible(bool(item.message.title))

    def _show_words(self, item: Item) -> None:
        self._say_title(item)
        self.note.hide()
        self.text.show()
        self._long(not self.text.read(item))

    def _uncover(self) -> None:
        if self._item is not None:
            self._show_words(self._item)
            self.text.setFocus()
            self.uncover.hide()

    def _show_all(self) -> None:
        self._long(False)
        self.text.show_rest()
        self.text.setFocus()

    def _long(self, long: bool) -> None:
        self._part.setVisible(long)
        self.show_all.setVisible(long)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for label in (self._title, self.note):
            column.addWidget(label)
        column.addWidget(self.uncover, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.text)
        column.addWidget(self._part)
        column.addWidget(self.show_all, 0, Qt.AlignmentFlag.AlignLeading)


def _same(before: Item, now: Item) -> bool:
    """Whether nothing of what is shown here is another."""
    cues = (before.reading.cues, covered(before)) == (now.reading.cues, covered(now))
    return before.message == now.message and cues
