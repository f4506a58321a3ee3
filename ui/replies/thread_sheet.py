"""A text as several posts, to be copied one after the other as they will stand there."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.content.words import Words
from ui.plain import direction
from ui.widgets.button import primary, quiet, set_look
from ui.widgets.card import Card
from ui.widgets.sheet_dialog import SheetDialog
from ui.widgets.text import PlainLabel


class ThreadSheet(SheetDialog):
    """The next post to copy has the filled button; ``done`` is called when the last one was copied."""

    def __init__(
        self, parent: QWidget, words: Words, posts: Sequence[str], language: str, done: Callable[[], object]
    ) -> None:
        """Show the posts in their own direction."""
        super().__init__(parent, words("replies-thread-title"))
        self._words, self._posts, self._done = words, posts, done
        self.content.addWidget(PlainLabel(words("replies-thread-how"), "soft"))
        self.buttons: list[QPushButton] = []
        for number, post in enumerate(posts):
            self.content.addWidget(self._card(number, post, language))
        self.content.addStretch(1)
        self.add_buttons([], [quiet(words("replies-thread-close"), self.close)])

    def _card(self, number: int, post: str, language: str) -> Card:
        card = Card(self._words("replies-thread-post", number=number + 1, count=len(self._posts)))
        text = PlainLabel(post)
        text.setLayoutDirection(direction(language, post))
        look = quiet if number else primary
        button = look(self._words("replies-copy"), partial(self._copy, number))
        button.setAccessibleName(self._words("replies-thread-copy", number=number + 1))
        self.buttons.append(button)
        card.body.addWidget(text)
        card.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        return card

    def _copy(self, number: int) -> None:
        QGuiApplication.clipboard().setText(self._posts[number])
        for at, button in enumerate(self.buttons):
            set_look(button, "primary" if at == number + 1 else "quiet")
        last = number + 1 == len(self._posts)
        self.say_state(self._words("replies-thread-last" if last else "replies-thread-next", number=number + 2))
        if not last:
            self.buttons[number + 1].setFocus()
            return
        self._done()
