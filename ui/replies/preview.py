"""How the draft will look where it is posted: drawn here, from plain text; nothing is fetched."""

import math
from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.model.message import MessageId
from desktop.model.reply import Platform
from desktop.settings import Settings
from ui.inbox.speech import handle
from ui.names import platform_name
from ui.plain import one_line
from ui.replies.bench import Bench
from ui.replies.confirm_dialog import ExactText
from ui.theme import colour
from ui.widgets.button import link
from ui.widgets.card import Card, emptied
from ui.widgets.pane import RowsPane
from ui.widgets.text import PlainLabel, stretch

PAUSE = 150  # milliseconds after the last change
SIZE = 34  # pixels across the letter's round, at the designed size of text
LONGEST_NAME = 60


class Initial(QWidget):
    """A round with the first letter of a name, as platforms show where there is no picture."""

    def __init__(self, name: str) -> None:
        """The letter is drawn; a screen reader hears the name beside it."""
        super().__init__()
        self._letter = next((sign for sign in name if sign.isalnum()), "•").upper()
        size = round(SIZE * stretch())
        self.setFixedSize(QSize(size, size))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the round and the letter."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("brand"))
        painter.drawEllipse(self.rect())
        font = QFont(self.font())
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(colour("on-brand"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._letter)


class PostText(ExactText):
    """The text of a post, as high as it is, from its own side; a long word is broken rather than cut."""

    def __init__(self, text: str, name: str) -> None:
        """Show ``text``; ``name`` is what a screen reader calls it."""
        super().__init__(text, name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet(
            "QPlainTextEdit { background: transparent; border: 1px solid transparent; padding: 0; }"
            "QPlainTextEdit:focus { border-color: palette(highlight); }"
        )
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width is another height."""
        super().resizeEvent(event)
        height = self._needed()
        if self.height() != height:
            self.setFixedHeight(height)

    def _needed(self) -> int:
        """The height of all lines as they are laid out now, and of what is round them."""
        inside, block = 2 * self.document().documentMargin(), self.document().begin()
        while block.isValid():
            inside += self.blockBoundingRect(block).height()
            block = block.next()
        return math.ceil(inside) + self.height() - self.viewport().height() + 2


class Post(QFrame):
    """One post: the letter, the name, and its text, folded where the platform folds it."""

    def __init__(self, bench: Bench, name: str, text: str, place: str, platform: Platform) -> None:
        """``place`` says which of several it is, or whom it answers."""
        super().__init__()
        self._words = bench.words
        self.setObjectName("quote")
        self.setStyleSheet("#quote { background: palette(window); border-radius: 10px; }")
        seen, self._rest = bench.replies.fold(text, platform)
        self._text = text
        self.text = PostText(f"{seen}…" if self._rest else seen, bench.words("preview-text"))
        self.more = link(bench.words("preview-more"), self.unfold)
        self.more.setVisible(bool(self._rest))
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(Initial(name), 0, Qt.AlignmentFlag.AlignTop)
        named = QVBoxLayout()
        named.setSpacing(0)
        self.name = PlainLabel(name, "heading")
        named.addWidget(self.name)
        named.addWidget(PlainLabel(place, "small"))
        head.addLayout(named, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 10, 12, 8)
        self._column.setSpacing(6)
        self._column.addLayout(head)
        self._column.addWidget(self.text)
        self._column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)

    def unfold(self) -> None:
        """Show all of it."""
        whole = PostText(self._text, self._words("preview-text"))
        self._column.replaceWidget(self.text, whole)
        self.text.deleteLater()
        self.text = whole
        self.more.hide()
        whole.show()
        whole.setFocus()


class Preview(Card):
    """Follows the draft a moment after each change, while it is in sight."""

    def __init__(
        self, bench: Bench, settings: Callable[[], Settings], as_posted: Callable[[MessageId, str], str]
    ) -> None:
        """``settings`` tells what the business is called, ``as_posted`` what an account adds to a text."""
        super().__init__(bench.words("preview-title"))
        self._bench, self._words, self._settings, self._as_posted = bench, bench.words, settings, as_posted
        self._shown: tuple[object, ...] = ()
        self.posts: list[Post] = []
        self.said = PlainLabel(bench.words("preview-empty"), "small")
        pane = RowsPane(10)
        self._posts = pane.rows
        self.body.addWidget(self.said)
        self.body.addWidget(pane, 1)
        self._soon = QTimer(self, singleShot=True, interval=PAUSE)
        self._soon.timeout.connect(self.look)
        bench.sheet.edited.connect(self._soon.start)

    def showEvent(self, event: QShowEvent) -> None:
        """Now it is in sight."""
        super().showEvent(event)
        self.look()

    def look(self) -> None:
        """Draw the draft as it stands now; the same again changes nothing."""
        if not self.isVisible():
            return
        writing, replies = self._bench.writing, self._bench.replies
        text, platform = self._bench.sheet.editor.text().strip(), writing.platform()
        item, name = writing.item, self._name()
        if text and item is not None:
            text = self._as_posted(item.message.id, text)
        shown = (text, platform, name, item.message.id if item else None)
        if shown == self._shown:
            return
        self._shown = shown
        emptied(self._posts)
        posts = replies.posts(text, platform) if text else ()
        self.said.setText(self._note(platform) if posts else self._words("preview-empty"))
        self.posts = [
            Post(self._bench, name, post, self._place(number, len(posts)), platform)
            for number, post in enumerate(posts, start=1)
        ]
        for post in self.posts:
            self._posts.addWidget(post)
            post.show()

    def _name(self) -> str:
        now = self._settings()
        return one_line(now.business or now.owner, LONGEST_NAME) or self._words("preview-you")

    def _note(self, platform: Platform) -> str:
        item = self._bench.writing.item
        if item is None:
            return self._words("preview-note-everyone")
        name = platform_name(item.message.platform, self._words)
        return self._words("preview-note-folds" if platform.folds else "preview-note", platform=name)

    def _place(self, number: int, count: int) -> str:
        item, words = self._bench.writing.item, self._words
        if count > 1:
            return words("replies-thread-post", number=number, count=count)
        return words("preview-answers", handle=handle(item, words)) if item else words("time-just-now")
