"""One message in full: who, when, where; what was read and why; and what the owner can do with it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.content.words import Words
from desktop.model.inbox import Doubt, Item
from desktop.model.message import MessageId
from desktop.model.reading import Correction
from ui.inbox.care import Care
from ui.inbox.doubts import Doubts
from ui.inbox.parts import emptied, plain_holder, row_of
from ui.inbox.pictures import Pictures
from ui.inbox.speech import answer_is_due, caution, counsel, languages, tags, unchecked, unheard, unread, who
from ui.inbox.what_was_read import WhatWasRead
from ui.inbox.written import Written
from ui.links import safe_link
from ui.names import platform_name, stars
from ui.widgets.banner import Banner
from ui.widgets.button import link, primary, quiet, set_look
from ui.widgets.card import Card, Pill, rule
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow import FlowLayout
from ui.widgets.pane import Pane
from ui.widgets.text import PlainLabel


@dataclass(frozen=True, slots=True)
class Acts:
    """What can be done with the message that is shown."""

    reply: Callable[[Item], object]
    open: Callable[[Item], object]
    correct: Callable[[Item, Correction], object]
    answered: Callable[[Item, bool], object]
    closed: Callable[[Item, bool], object]
    doubts: Callable[[Item], Sequence[Doubt]]
    see: Callable[[tuple[MessageId, ...]], object]
    back: Callable[[], object]


class Beside(QWidget):
    """What stands beside a message."""

    def show_item(self, item: Item) -> None:
        """Now it is about this message."""
        raise NotImplementedError


class MessageDetail(Card):
    """The pane beside the list."""

    def __init__(self, words: Words, acts: Acts, pictures: Pictures | None = None) -> None:
        """Nothing chosen yet; ``pictures`` shows those of the message."""
        super().__init__()
        self._words = words
        self._acts = acts
        self._item: Item | None = None
        self.back = link(words("messages-back"), acts.back)
        self.nothing = EmptyState(words("messages-choose"))
        self.full = plain_holder()
        self._who = PlainLabel("", "heading")
        self._where = PlainLabel("", "small")
        self._tags = FlowLayout(6)
        self.caution = Banner("crisis")
        self.counsel = Banner("watch")
        self.unknown = PlainLabel("", "small")
        self.written = Written(words)
        self.doubts = Doubts(words, acts.see)
        self.pictures = pictures
        self.care: Care | None = None
        self._parts: list[Beside] = []
        self.read = WhatWasRead(words, acts.correct)
        self.reply = primary(words("messages-reply"), lambda: self._with(acts.reply))
        self.open = quiet(words("messages-open"), lambda: self._with(acts.open))
        self.answered = quiet("", self._toggle_answered)
        self.closed = quiet("", self._toggle_closed)
        self._lay_out()

    def take_care(self, care: Care) -> None:
        """Below the buttons: what keeps the message and leads to safety."""
        self.care = care
        self._beside.addWidget(care)
        self._beside.addWidget(care.said)

    def accompany(self, part: Beside) -> None:
        """Below all of that: what else belongs to the message."""
        self._parts.append(part)
        self._beside.addWidget(part)

    def item(self) -> Item | None:
        """The message that is shown."""
        return self._item

    def show_item(self, item: Item | None) -> None:
        """Show a message, or that none is chosen; the same message again keeps its place in the text."""
        same = item is not None and self._item is not None and item.message == self._item.message
        self._item = item
        self.nothing.setVisible(item is None)
        self._area.setVisible(item is not None)
        if item is None:
            return
        doubts = self._acts.doubts(item)
        self._say_who(item, bool(doubts))
        self.written.show_item(item)
        self.doubts.say(doubts)
        if not same and self.pictures is not None:
            self.pictures.show_item(item)
        self.read.show_item(item)
        if self.care is not None:
            self.care.show_item(item)
        for part in self._parts:
            part.show_item(item)
        set_look(self.reply, "primary" if answer_is_due(item) else "quiet")
        self.open.setVisible(safe_link(item.message.url) is not None)
        marked = item.message.answered_at is not None
        self.answered.setText(self._words("messages-mark-open" if marked else "messages-mark-answered"))
        closed = item.message.closed_at is not None
        self.closed.setText(self._words("messages-reopen" if closed else "waiting-close"))
        self.closed.setVisible(not marked)

    def event(self, event: QEvent) -> bool:
        """Esc is ours while there is a list to go back to."""
        ours = event.type() == QEvent.Type.ShortcutOverride and self._is_back(event)
        if ours:
            event.accept()
        return ours or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the list."""
        if self._is_back(event):
            self._acts.back()
        else:
            super().keyPressEvent(event)

    def _is_back(self, event: QEvent) -> bool:
        pressed = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        return pressed and self.back.isVisible()

    # -- saying it -----------------------------------------------------------------------------

    def _say_who(self, item: Item, doubted: bool) -> None:
        message = item.message
        self._who.setText(who(item, self._words))
        place = platform_name(message.platform, self._words)
        parts = [stars(message.stars)] if message.stars is not None else []
        parts.append(self._words("messages-where-when", platform=place, when=self._words.moment(message.sent_at)))
        if message.author.followers is not None:
            count = message.author.followers
            parts.append(self._words("messages-followers", count=count, number=self._words.number(count)))
        parts += languages(item, self._words)
        if message.answered_at is not None:
            parts.append(self._words("messages-answered-at", when=self._words.moment(message.answered_at)))
        elif message.closed_at is not None:
            parts.append(self._words("messages-closed-at", when=self._words.moment(message.closed_at)))
        self._where.setText(" · ".join(parts))
        self._where.setToolTip(self._words.full_moment(message.sent_at))  # trusted: our own words for a time
        emptied(self._tags)
        for tag in tags(item, self._words):
            self._tags.addWidget(Pill(tag.text, tag.tone))
        if doubted:
            self._tags.addWidget(Pill(self._words("messages-fake"), "watch"))
        for banner, said in ((self.caution, caution(item, self._words)), (self.counsel, counsel(item, self._words))):
            if said:
                banner.say(said)
            else:
                banner.clear()
        quietly = "\n".join(filter(None, (one(item, self._words) for one in (unchecked, unheard, unread))))
        self.unknown.setText(quietly)
        self.unknown.setVisible(bool(quietly))

    # -- doing it ------------------------------------------------------------------------------

    def _with(self, act: Callable[[Item], object]) -> None:
        if self._item is not None:
            act(self._item)

    def _toggle_answered(self) -> None:
        if self._item is not None:
            self._acts.answered(self._item, self._item.message.answered_at is None)

    def _toggle_closed(self) -> None:
        if self._item is not None:
            self._acts.closed(self._item, self._item.message.closed_at is None)

    # -- putting it together -------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.body.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)
        self.back.hide()
        self.body.addWidget(self.nothing, 1)
        self._area = Pane(self.full, 220)
        self.body.addWidget(self._area, 1)
        column = QVBoxLayout(self.full)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(8)
        for label in (self._who, self._where):
            column.addWidget(label)
        column.addLayout(self._tags)
        column.addWidget(self.caution)
        column.addWidget(self.counsel)
        column.addWidget(self.unknown)
        column.addWidget(self.written)
        if self.pictures is not None:
            column.addWidget(self.pictures)
        column.addLayout(row_of(self.reply, self.open, self.answered, self.closed))
        self._beside = QVBoxLayout()
        column.addLayout(self._beside)
        column.addWidget(self.doubts)
        column.addWidget(rule())
        column.addWidget(self.read)
        column.addStretch(1)
        self.show_item(None)
