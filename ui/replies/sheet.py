"""The middle of the page: what they wrote, the draft below it, how long it is, and the way to the post."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.content.words import LANGUAGES, Words
from desktop.model.inbox import Item
from desktop.model.reply import Platform
from ui.inbox.full_text import FullText
from ui.inbox.speech import asks_for_money, handle
from ui.links import safe_link
from ui.plain import one_line
from ui.replies.draft_editor import DraftEditor
from ui.widgets.banner import Banner
from ui.widgets.button import link, primary, quiet, set_look
from ui.widgets.card import Card
from ui.widgets.choice import Choice
from ui.widgets.flow import FlowLayout
from ui.widgets.text import PlainLabel, Remark

QUOTE_LINES = 3


class Quote(QFrame):
    """What the customer wrote, on a quiet ground, at most a few lines high."""

    def __init__(self, words: Words) -> None:
        """Nothing quoted."""
        super().__init__()
        self._words = words
        self.setObjectName("quote")
        self.setStyleSheet("#quote { background: palette(window); border-radius: 10px; }")
        self.who = PlainLabel("", "small")
        self.who.setContentsMargins(10, 0, 10, 0)
        self.title = PlainLabel("", "heading")
        self.title.setContentsMargins(10, 0, 10, 0)
        self.text = FullText(words, QUOTE_LINES)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 4)
        column.setSpacing(0)
        column.addWidget(self.who)
        column.addWidget(self.title)
        column.addWidget(self.text)

    def show_item(self, item: Item) -> None:
        """Quote a message."""
        said = self._words.moment(item.message.sent_at)
        self.who.setText(self._words("replies-message-who", when=said, handle=handle(item, self._words)))
        self.title.setText(one_line(item.message.title))
        self.title.setVisible(bool(item.message.title))
        self.text.read(item)


class Sheet(Card):
    """The message and the draft."""

    language_chosen = Signal(str)
    short_chosen = Signal(bool)
    edited = Signal()
    reply_asked = Signal()
    """Send the draft through the account; a confirmation comes first."""

    copy_asked = Signal(bool)
    """Copy; True: and open the post."""

    thread_asked = Signal()
    """The draft is too long for one post: copy it as several."""

    keep_asked = Signal()
    """The draft is a good one: keep it as a text of her own."""

    private_asked = Signal()
    """The talk is to go on in private."""

    second_asked = Signal()
    """Somebody else is to read the draft first."""

    report_asked = Signal()
    """What is answered may break its platform's rules."""

    message_asked = Signal()
    """The owner wants to choose a message to answer."""

    def __init__(self, words: Words) -> None:
        """An empty draft to nobody."""
        super().__init__()
        self._words = words
        self._answers = self._as_posts = False
        self.quote = Quote(words)
        self.general = Remark(words("replies-message-none"), "soft")
        self.choose = link(words("replies-message-choose"), self.message_asked.emit)
        self.language = self._combo("replies-language", [(f"replies-language-{one}", one) for one in LANGUAGES])
        self.length = self._combo("replies-length", [("replies-length-full", False), ("replies-length-short", True)])
        self.editor = DraftEditor(words)
        self.count = Remark("", "small")
        self.count.setContentsMargins(4, 9, 4, 9)
        self.over = Banner("watch")
        self.said = Banner("calm")
        self.blocked = Banner("watch")
        self.reply = primary("", self.reply_asked.emit)
        self.copy = primary(words("replies-copy"), lambda: self.copy_asked.emit(False))
        self.copy_open = quiet(words("replies-copy-open"), lambda: self.copy_asked.emit(True))
        self.keep = link(words("replies-keep"), self.keep_asked.emit)
        self.private = link(words("replies-private"), self.private_asked.emit)
        self.second = link(words("second-ask"), self.second_asked.emit)
        self.report = link(words("report-see"), self.report_asked.emit)
        self.wary = Banner("crisis")
        self._lay_out()
        self.language.activated.connect(lambda _: self.language_chosen.emit(self.language.currentData()))
        self.length.activated.connect(lambda _: self.short_chosen.emit(self.length.currentData()))
        self.editor.textChanged.connect(self.edited)

    def answer(self, item: Item | None) -> None:
        """Show what is answered, or that the text is for everyone."""
        self.quote.setVisible(item is not None)
        self._nobody.setVisible(item is None)
        self.copy_open.setVisible(item is not None and safe_link(item.message.url) is not None)
        self.private.setVisible(item is not None and not item.message.private)
        self.wary.clear()
        self.report.setVisible(item is not None)
        if item is not None:
            self.quote.show_item(item)
            if asks_for_money(item):
                self.wary.say(self._words("report-no-pay"), self._words("report-see"), self.report_asked.emit)

    def take_in(self, line: Banner) -> None:
        """Right below the draft: what else is said about it."""
        self.body.insertWidget(self.body.indexOf(self.editor) + 1, line)

    def offer_reply(self, platform: str) -> None:
        """The way to answer from here, where there is one: then copying is second; empty: it is the only way."""
        if platform:
            self.reply.setText(self._words("outbox-reply-on", platform=platform))
        self._answers = bool(platform)
        self.reply.setVisible(self._answers)
        self._set_looks()

    def put(self, language: str, short: bool, marks: Mapping[str, str]) -> None:
        """Show the language and length that are in use; ``marks`` stand for the open fields."""
        self.language.setCurrentIndex(max(0, self.language.findData(language)))
        self.length.setCurrentIndex(max(0, self.length.findData(short)))
        self.editor.write_in(language, marks)

    def measure(self, used: int, platform: Platform, name: str, *, can_shorten: bool) -> None:
        """Say how long the draft is where it will be posted; calmly, when it is too long."""
        words = self._words
        self._as_posts = platform.limit is not None and used > platform.limit and platform.threads
        self._set_looks()
        if platform.limit is None:
            self.count.setText(words("replies-count", count=used, number=words.number(used)))
            self.over.clear()
            return
        limit = words.number(platform.limit)
        self.count.setText(words("replies-count-of", used=words.number(used), limit=limit))
        self.count.setAccessibleName(words("replies-count-spoken", used=used, limit=platform.limit))
        more = used - platform.limit
        if more <= 0:
            self.over.clear()
            return
        said = words("replies-over", count=more, number=words.number(more), platform=name)
        self.over.say(said, words("replies-over-short") if can_shorten else "", lambda: self.short_chosen.emit(True))
        if platform.threads:
            self.over.also(words("replies-over-thread"), self.thread_asked.emit)
            set_look(self.over.buttons()[-1], "primary")

    def _set_looks(self) -> None:
        """One filled button: as several posts where the draft is too long for one, else the reply, else copying."""
        set_look(self.reply, "quiet" if self._as_posts else "primary")
        set_look(self.copy, "quiet" if self._answers or self._as_posts else "primary")

    def _combo(self, key: str, offered: list[tuple[str, object]]) -> Choice:
        combo = Choice()
        combo.setAccessibleName(self._words(key))
        for name, value in offered:
            combo.addItem(self._words(name), value)
        return combo

    def _lay_out(self) -> None:
        self._nobody = QWidget()
        self._nobody.setObjectName("plain")
        column = QVBoxLayout(self._nobody)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.general)
        column.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeading)
        choices = FlowLayout(8)
        for combo in (self.language, self.length):
            choices.addWidget(combo)
        choices.addWidget(self.count)
        acts = FlowLayout(10)
        self.reply.hide()
        for button in (self.reply, self.copy, self.copy_open, self.private, self.keep, self.second, self.report):
            acts.addWidget(button)
        self.body.setSpacing(12)
        self.body.addWidget(self.quote)
        self.body.addWidget(self._nobody)
        self.body.addWidget(self.wary)
        self.body.addLayout(choices)
        self.body.addWidget(self.editor, 1)
        for banner in (self.over, self.blocked, self.said):
            self.body.addWidget(banner)
        self.body.addLayout(acts)
