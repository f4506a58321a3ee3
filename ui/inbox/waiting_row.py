"""One who waits for an answer: what for, who and where, the first words, how long, and what can be done."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.content.words import Words
from desktop.model.answers import Waiting, Wants
from desktop.model.inbox import Item
from desktop.model.message import MessageId
from desktop.model.reading import Mark
from ui.inbox.speech import BESIDES_TONES, Tag, asks_for_money, dangers_of, handle, instead, meta, tags
from ui.plain import direction, one_line
from ui.widgets.button import link, quiet, set_look
from ui.widgets.card import Pill, emptied, rule
from ui.widgets.excerpt import LONGEST, Excerpt
from ui.widgets.part_bar import Row
from ui.widgets.text import PlainLabel

TONES = {
    Wants.DANGER: "crisis",
    Wants.COMPLAINT: "issue",
    Wants.QUESTION: "brand",
    Wants.OTHER: "soft",
    Wants.PRAISE: "calm",
}
SHORTEST = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Deeds:
    """What can be done with a message that waits."""

    answer: Callable[[MessageId], object]
    close: Callable[[MessageId], object]


class WaitingRow(QWidget):
    """Clicking the words or the button leads to the reply; another says that none is needed."""

    def __init__(self, words: Words, one: Waiting, deeds: Deeds) -> None:
        """Show the message; ``show_time`` says how long it waits."""
        super().__init__()
        self._words, self.item = words, one.item
        id = one.item.message.id
        self.answer = quiet(words("waiting-answer"), lambda: deeds.answer(id))
        self.close_it = link(words("waiting-close"), lambda: deeds.close(id))
        who = handle(one.item, words)
        self.answer.setAccessibleName(words("waiting-answer-named", handle=who))
        self.close_it.setAccessibleName(words("waiting-close-named", handle=who))
        self.rule, self.time = rule(), PlainLabel("", "small")
        self._told: tuple[Tag, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.rule)
        column.addWidget(self._message(lambda: deeds.answer(id)))
        foot = QHBoxLayout()
        foot.setContentsMargins(8, 0, 8, 4)
        foot.setSpacing(8)
        foot.addWidget(self.time, 1)
        foot.addWidget(self.close_it)
        foot.addWidget(self.answer)
        column.addLayout(foot)

    def show_time(self, one: Waiting, now: datetime, *, first: bool) -> None:
        """Say how long it waits and by when an answer is due; the ``first`` of the list is the one to answer next."""
        self.rule.setVisible(not first)
        set_look(self.answer, "primary" if first and not asks_for_money(self.item) else "quiet")
        told = tuple(_marks(one, self._words, now))
        if told != self._told:
            self._told = told
            emptied(self._pills)
            for mark in told:
                self._pills.addWidget(Pill(mark.text, mark.tone))
        self.time.setText(said(one, self._words, now))
        self.time.setToolTip(self._words.full_moment(one.since))  # trusted: our own words for a time

    def _message(self, act: Callable[[], object]) -> Row:
        row, words, item = Row(act), self._words, self.item
        row.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the button beside it is reached by the keys
        column = QVBoxLayout(row)
        column.setContentsMargins(6, 8, 6, 2)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(10)
        self._pills = QHBoxLayout()
        self._pills.setSpacing(6)
        head.addLayout(self._pills)
        head.addWidget(PlainLabel(meta(item, words), "small"), 1)
        column.addLayout(head)
        text, side = first_words(item, words)
        column.addWidget(Excerpt(text, side, lines=2))
        row.setAccessibleName(words("waiting-row", meta=meta(item, words), text=text[:160]))
        return row


def first_words(item: Item, words: Words) -> tuple[str, Qt.LayoutDirection]:
    """The beginning of a message with its direction; of one that insults only that it does."""
    message, ours = item.message, instead(item, words)
    text = ours or one_line(" · ".join(filter(None, (message.title, message.text))), LONGEST)
    return text, direction(words.language if ours else item.reading.language, ours or message.whole or text)


def said(one: Waiting, words: Words, now: datetime) -> str:
    """How long somebody has waited, and by when an answer is due."""
    span = words.span(max(SHORTEST, now - one.since))
    if one.due_at is None:
        return words("waiting-calm", span=span)
    within = words.span(one.due_at - one.since)
    key = "waiting-late" if one.is_late(now) else "waiting-by"
    return words(key, span=span, due=one.due_at, within=within)


def _marks(one: Waiting, words: Words, now: datetime) -> Iterator[Tag]:
    if one.is_late(now):
        yield Tag(words("waiting-due"), "watch")
    item = one.item
    yield from tags(item, words)[: len(item.message.marks)]
    if asks_for_money(item):
        yield Tag(words(f"mark-{Mark.RANSOM}"), BESIDES_TONES[Mark.RANSOM])
    if one.wants is Wants.DANGER:
        yield Tag(words(f"risk-{dangers_of(item)[0]}"), TONES[one.wants])
    else:
        yield Tag(words(f"waiting-wants-{one.wants}"), TONES[one.wants])
