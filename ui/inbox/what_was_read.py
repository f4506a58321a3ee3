"""What was read in a message and why, and the ways to set it right."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desktop.content.words import Words
from desktop.model.inbox import Item
from desktop.model.reading import Concern, Correction, Mark, Mood, Reading, Risk
from ui.inbox.filters import QuietCombo
from ui.inbox.parts import emptied, pair_of, plain_holder, row_of
from ui.inbox.speech import deciding_words, feeling
from ui.widgets.button import link, quiet
from ui.widgets.card import Pill
from ui.widgets.flow import FlowLayout
from ui.widgets.text import PlainLabel

SPECIAL: tuple[Risk | Mark, ...] = (*Mark, *Risk)
SET_BY_HAND = (Mood.NEGATIVE, Mood.NEUTRAL, Mood.POSITIVE)


class WhatWasRead(QWidget):
    """The feeling, the concern, the dangers and the words that decided; each but the words can be set right.

    What sets it right stands above the reasons: there may be many of them.
    """

    def __init__(self, words: Words, correct: Callable[[Item, Correction], object]) -> None:
        """Nothing to show yet; ``correct`` is called with what the owner wants."""
        super().__init__()
        self.setObjectName("plain")
        self._words, self._wish = words, correct
        self._item: Item | None = None
        self._mood = PlainLabel()
        self._reasons = QVBoxLayout()
        self._wrongly = PlainLabel(words("messages-relabel"), "small")
        self._beside = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._beside.setSpacing(8)
        self.labels = {mood: quiet(words(f"messages-relabel-{mood}"), _later(self, mood)) for mood in SET_BY_HAND}
        for label in self.labels.values():
            label.setCheckable(True)
        self.concern = _offer(words, "messages-relabel-concern")
        self.special = _offer(words, "messages-relabel-risk")
        self.concern.activated.connect(self._set_concern)
        self.special.activated.connect(self._add)
        self.undo = link(words("messages-relabel-undo"), lambda: self.relabel(None))
        self._lay_out()

    def show_item(self, item: Item) -> None:
        """Show what was read in this message."""
        self._item = item
        reading = item.reading
        self._mood.setText(feeling(reading, self._words))
        self._say_labels(reading)
        emptied(self._reasons)
        concern = self._words(f"concern-{reading.concern}")
        if reading.correction.concern is not None:
            concern = self._words("messages-certainty-owner", mood=concern)
        self._reasons.addWidget(pair_of(self._words("messages-read-concern"), PlainLabel(concern)))
        for one in SPECIAL:
            if one not in (*reading.marks, *reading.risks):
                continue
            self._reasons.addWidget(pair_of(self._words(_name(one)), self._special(one)))
        if reading.follows is not None:
            self._reasons.addWidget(PlainLabel(self._words("messages-follows"), "soft"))
        found = deciding_words(item, self._words)
        if found:
            row = plain_holder()
            flow = FlowLayout(6, row)
            for tag in found:
                flow.addWidget(Pill(tag.text, tag.tone))
        self._reasons.addWidget(
            pair_of(
                self._words("messages-read-words"),
                row if found else PlainLabel(self._words("messages-read-words-none"), "soft"),
            )
        )

    def relabel(self, mood: Mood | None) -> None:
        """Set the mood by hand, or go back to all that was read."""
        if self._item is None:
            return
        now = self._item.reading.correction
        self._correct(Correction() if mood is None else replace(now, mood=mood))
        self._say_labels(self._item.reading)  # a press marks nothing before it is kept

    def take_back(self, one: Risk | Mark) -> None:
        """There is no such danger, or no such mark."""
        if self._item is None:
            return
        reading = self._item.reading
        self.special.setFocus()  # the way that was pressed goes
        if isinstance(one, Risk):
            self._correct(replace(reading.correction, risks=reading.risks - {one}))
        else:
            self._correct(replace(reading.correction, marks=reading.marks - {one}))

    def _add(self, row: int) -> None:
        name = self.special.itemData(row)  # Qt gives the value of a StrEnum back as a plain str
        if self._item is None or not name:
            return
        reading = self._item.reading
        if name in list(Risk):
            self._correct(replace(reading.correction, risks=reading.risks | {Risk(name)}))
        else:
            self._correct(replace(reading.correction, marks=reading.marks | {Mark(name)}))

    def _set_concern(self, row: int) -> None:
        concern = Concern(self.concern.itemData(row))
        if self._item is not None and concern is not self._item.reading.concern:
            self._correct(replace(self._item.reading.correction, concern=concern))
            self._say_choices(self._item.reading)

    def _correct(self, correction: Correction) -> None:
        if self._item is not None and correction != self._item.reading.correction:
            self._wish(self._item, correction)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The question stands beside its buttons where there is room for all of them."""
        super().resizeEvent(event)
        needed = self._wrongly.sizeHint().width() + self._beside.spacing() + self._row.sizeHint().width()
        way = QBoxLayout.Direction.LeftToRight if self.width() >= needed else QBoxLayout.Direction.TopToBottom
        if way != self._beside.direction():
            self._beside.setDirection(way)

    # -- saying it -----------------------------------------------------------------------------

    def _say_labels(self, reading: Reading) -> None:
        """Mark what the owner set; every button stays reachable, so that the focus stays where it is."""
        self._say_choices(reading)
        for mood, button in self.labels.items():
            button.setChecked(reading.by_owner and reading.mood == mood)
        if self.undo.hasFocus() and reading.correction.is_empty:
            next(iter(self.labels.values())).setFocus()
        self.undo.setVisible(not reading.correction.is_empty)

    def _say_choices(self, reading: Reading) -> None:
        """Offer the concerns, and the dangers that are not there yet."""
        _fill(self.concern, [(self._words(f"concern-{one}"), one) for one in Concern])
        self.concern.setCurrentIndex(self.concern.findData(reading.concern))
        there = {*reading.risks, *reading.marks, Mark.OWN}
        others = [(self._words(_name(one)), one) for one in SPECIAL if one not in there]
        _fill(self.special, [(self._words("messages-relabel-risk-none"), None), *others])

    def _special(self, one: Risk | Mark) -> QWidget:
        """Why it is there, and the way to say that it is not so; who wrote it is a fact."""
        holder = plain_holder()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(PlainLabel(self._words(f"{_name(one)}.why")))
        if one is not Mark.OWN:
            kind = "risk" if isinstance(one, Risk) else "mark"
            no = link(self._words(f"messages-{kind}-not"), lambda: self.take_back(one))
            no.setAccessibleName(self._words(f"messages-{kind}-not-named", what=self._words(_name(one))))
            column.addWidget(no, 0, Qt.AlignmentFlag.AlignLeading)
        return holder

    # -- putting it together -------------------------------------------------------------------

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(PlainLabel(self._words("messages-read-title"), "heading"))
        column.addWidget(pair_of(self._words("messages-read-mood"), self._mood))
        self._row = row_of(*self.labels.values())
        self._beside.addWidget(self._wrongly)
        self._beside.addLayout(self._row, 1)
        column.addLayout(self._beside)
        column.addLayout(row_of(self.concern, self.special))
        column.addWidget(self.undo, 0, Qt.AlignmentFlag.AlignLeading)
        column.addLayout(self._reasons)


def _name(one: Risk | Mark) -> str:
    """The key of its name."""
    return f"risk-{one}" if isinstance(one, Risk) else f"mark-{one}"


def _offer(words: Words, key: str) -> QuietCombo:
    combo = QuietCombo()
    combo.setAccessibleName(words(key))
    return combo


def _fill(combo: QuietCombo, offered: Sequence[tuple[str, object]]) -> None:
    combo.clear()
    for text, value in offered:
        combo.addItem(text, value)
    combo.view().setMinimumWidth(min(combo.view().sizeHintForColumn(0) + 40, 420))


def _later(shown: WhatWasRead, mood: Mood | None) -> Callable[[], None]:
    return lambda: shown.relabel(mood)


KEYS: dict[Mood | None, tuple[str, ...]] = {
    Mood.NEGATIVE: ("N", "מ"),
    Mood.NEUTRAL: ("U", "ו"),
    Mood.POSITIVE: ("P", "פ"),
    None: ("Z", "ז", "Backspace"),
}
"""One keystroke sets a mood; the same keys are heard on a Hebrew keyboard."""


def hear_keys(holder: QWidget, shown: WhatWasRead) -> None:
    """Relabel the shown message by one key, wherever the owner is inside ``holder``."""
    for mood, keys in KEYS.items():
        for key in keys:
            shortcut = QShortcut(QKeySequence(key), holder)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(_later(shown, mood))
