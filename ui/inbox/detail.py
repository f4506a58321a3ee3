"""One message in full: who, when, where; what was read and why; and what the owner can do with it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.content.words import Words
from desktop.model.inbox import Item
from desktop.model.reading import Mood, Reading, Risk
from ui.inbox.flow import FlowLayout
from ui.inbox.full_text import FullText
from ui.inbox.pane import Pane
from ui.inbox.pictures import Pictures
from ui.inbox.speech import caution, deciding_words, feeling, platform_name, stars, tags, who
from ui.links import safe_link
from ui.plain import one_line
from ui.widgets.banner import Banner
from ui.widgets.button import link, primary, quiet
from ui.widgets.card import Card, Pill, rule
from ui.widgets.empty_state import EmptyState
from ui.widgets.text import PlainLabel

SET_BY_HAND = (Mood.NEGATIVE, Mood.NEUTRAL, Mood.POSITIVE)


@dataclass(frozen=True, slots=True)
class Acts:
    """What can be done with the message that is shown."""

    reply: Callable[[Item], object]
    open: Callable[[Item], object]
    relabel: Callable[[Item, Mood | None], object]
    answered: Callable[[Item, bool], object]
    back: Callable[[], object]


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
        self.full = _plain()
        self._who = PlainLabel("", "heading")
        self._where = PlainLabel("", "small")
        self._tags = FlowLayout(6)
        self.caution = Banner("crisis")
        self._title = PlainLabel("", "heading")
        self._note = PlainLabel("", "soft")
        self.text = FullText(words)
        self.pictures = pictures
        self._part = PlainLabel(words("messages-shown-part"), "small")
        self.show_all = link(words("messages-show-all"), self._show_all)
        self._mood = PlainLabel()
        self._reasons = QVBoxLayout()
        self.labels = {mood: quiet(words(f"messages-relabel-{mood}"), _later(self, mood)) for mood in SET_BY_HAND}
        for label in self.labels.values():
            label.setCheckable(True)
        self.undo = link(words("messages-relabel-undo"), lambda: self.relabel(None))
        self.reply = primary(words("messages-reply"), lambda: self._with(acts.reply))
        self.open = quiet(words("messages-open"), lambda: self._with(acts.open))
        self.answered = quiet("", self._toggle_answered)
        self.text.shown_all.connect(lambda: self._long(False))
        self._lay_out()

    def item(self) -> Item | None:
        """The message that is shown."""
        return self._item

    def show_item(self, item: Item | None) -> None:
        """Show a message, or that none is chosen; the same message again keeps its place in the text."""
        same = item is not None and self._item is not None and item.message == self._item.message
        again = same and item is not None and self._item is not None and item.reading.cues == self._item.reading.cues
        self._item = item
        self.nothing.setVisible(item is None)
        self._area.setVisible(item is not None)
        if item is None:
            return
        self._say_who(item)
        if not again:
            self._say_text(item)
        if not same and self.pictures is not None:
            self.pictures.show_item(item)
        self._say_reading(item)
        self.open.setVisible(safe_link(item.message.url) is not None)
        marked = item.message.answered_at is not None
        self.answered.setText(self._words("messages-mark-open" if marked else "messages-mark-answered"))

    def relabel(self, mood: Mood | None) -> None:
        """Set the mood by hand, or go back to what was read."""
        if self._item is None or (mood is None and not self._item.reading.by_owner):
            return
        if mood is None or mood != self._item.reading.mood or not self._item.reading.by_owner:
            self._acts.relabel(self._item, mood)
        self._say_labels(self._item.reading)  # a press marks nothing before it is kept

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

    def _say_who(self, item: Item) -> None:
        message = item.message
        self._who.setText(who(item, self._words))
        place = platform_name(message.platform, self._words)
        parts = [stars(message.stars)] if message.stars is not None else []
        parts.append(self._words("messages-where-when", platform=place, when=self._words.moment(message.sent_at)))
        if message.author.followers is not None:
            count = message.author.followers
            parts.append(self._words("messages-followers", count=count, number=self._words.number(count)))
        if message.answered_at is not None:
            parts.append(self._words("messages-answered-at", when=self._words.moment(message.answered_at)))
        self._where.setText(" · ".join(parts))
        self._where.setToolTip(self._words.full_moment(message.sent_at))  # trusted: our own words for a time
        _empty(self._tags)
        for tag in tags(item, self._words):
            self._tags.addWidget(Pill(tag.text, tag.tone))
        warning = caution(item, self._words)
        if warning:
            self.caution.say(warning)
        else:
            self.caution.clear()

    def _say_text(self, item: Item) -> None:
        message = item.message
        self._title.setText(one_line(message.title))
        self._title.setVisible(bool(message.title))
        note = "" if message.text.strip() else "messages-no-text" if message.readable else "messages-unreadable"
        self._note.setText(self._words(note) if note else "")
        self._note.setVisible(bool(note))
        self.text.setVisible(not note)
        self._long(not self.text.read(item))

    def _say_reading(self, item: Item) -> None:
        reading = item.reading
        self._mood.setText(feeling(reading, self._words))
        self._say_labels(reading)
        _empty(self._reasons)
        concern = self._words(f"concern-{reading.concern}")
        self._reasons.addWidget(_pair(self._words("messages-read-concern"), PlainLabel(concern)))
        for risk in sorted(reading.risks, key=list(Risk).index):
            self._reasons.addWidget(_pair(self._words(f"risk-{risk}"), PlainLabel(self._words(f"risk-{risk}.why"))))
        found = deciding_words(item, self._words)
        if found:
            row = _plain()
            flow = FlowLayout(6, row)
            for tag in found:
                flow.addWidget(Pill(tag.text, tag.tone))
        self._reasons.addWidget(
            _pair(
                self._words("messages-read-words"),
                row if found else PlainLabel(self._words("messages-read-words-none"), "soft"),
            )
        )

    def _say_labels(self, reading: Reading) -> None:
        """Mark what the owner set; every button stays reachable, so that the focus stays where it is."""
        for mood, button in self.labels.items():
            button.setChecked(reading.by_owner and reading.mood == mood)
        if self.undo.hasFocus() and not reading.by_owner:
            next(iter(self.labels.values())).setFocus()
        self.undo.setVisible(reading.by_owner)

    # -- doing it ------------------------------------------------------------------------------

    def _with(self, act: Callable[[Item], object]) -> None:
        if self._item is not None:
            act(self._item)

    def _toggle_answered(self) -> None:
        if self._item is not None:
            self._acts.answered(self._item, self._item.message.answered_at is None)

    def _show_all(self) -> None:
        self._part.hide()
        self.show_all.hide()
        self.text.show_rest()
        self.text.setFocus()

    def _long(self, long: bool) -> None:
        self._part.setVisible(long)
        self.show_all.setVisible(long)

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
        for label in (self._title, self._note):
            column.addWidget(label)
        column.addWidget(self.text)
        column.addWidget(self._part)
        column.addWidget(self.show_all, 0, Qt.AlignmentFlag.AlignLeading)
        if self.pictures is not None:
            column.addWidget(self.pictures)
        column.addLayout(_row(self.reply, self.open, self.answered))
        column.addWidget(rule())
        column.addWidget(PlainLabel(self._words("messages-read-title"), "heading"))
        column.addWidget(_pair(self._words("messages-read-mood"), self._mood))
        column.addLayout(self._reasons)
        column.addWidget(PlainLabel(self._words("messages-relabel"), "small"))
        column.addLayout(_row(*self.labels.values(), self.undo))
        column.addStretch(1)
        self.show_item(None)


def _later(detail: MessageDetail, mood: Mood) -> Callable[[], None]:
    return lambda: detail.relabel(mood)


def _row(*buttons: QPushButton) -> FlowLayout:
    row = FlowLayout(8)
    for button in buttons:
        row.addWidget(button)
    return row


def _plain() -> QWidget:
    """A bare holder on a card's ground."""
    holder = QWidget()
    holder.setObjectName("plain")
    return holder


def _pair(name: str, value: QWidget) -> QWidget:
    """A small name with what it is, beside it."""
    pair = _plain()
    row = QHBoxLayout(pair)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    label = PlainLabel(name, "small")
    label.setFixedWidth(label.fontMetrics().averageCharWidth() * 14)
    row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(value, 1)
    return pair


def _empty(layout: FlowLayout | QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


KEYS: dict[Mood | None, tuple[str, ...]] = {
    Mood.NEGATIVE: ("N", "מ"),
    Mood.NEUTRAL: ("U", "ו"),
    Mood.POSITIVE: ("P", "פ"),
    None: ("Z", "ז", "Backspace"),
}
"""One keystroke sets a mood; the same keys are heard on a Hebrew keyboard."""


def hear_keys(holder: QWidget, detail: MessageDetail) -> None:
    """Relabel the shown message by one key, wherever the owner is inside ``holder``."""
    for mood, keys in KEYS.items():
        for key in keys:
            shortcut = QShortcut(QKeySequence(key), holder)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(_later_any(detail, mood))


def _later_any(detail: MessageDetail, mood: Mood | None) -> Callable[[], None]:
    return lambda: detail.relabel(mood)
