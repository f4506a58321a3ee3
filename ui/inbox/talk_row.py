"""A private talk: whom with, for how long, and what it lacks: an end, a line in public, a word of how it was."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.content.words import Words
from desktop.model.message import MessageId
from desktop.model.talks import OVER, Closing, Standing
from ui.inbox.parts import row_of
from ui.inbox.put_right import Judging, PutRight
from ui.inbox.speech import handle, meta
from ui.inbox.waiting_row import SHORTEST, first_words
from ui.widgets.button import link, quiet
from ui.widgets.card import Pill, rule
from ui.widgets.excerpt import Excerpt
from ui.widgets.part_bar import Row
from ui.widgets.text import PlainLabel

LONG = timedelta(days=3)
"""A talk that has gone on for so long is worth a look."""


@dataclass(frozen=True, slots=True)
class TalkDeeds:
    """What can be done with a talk."""

    see: Callable[[MessageId], object]
    settle: Callable[[Standing], object]
    take_away: Callable[[Standing], object]
    ask: Callable[[Standing], object]
    write: Callable[[Standing], object]
    close_line: Callable[[Standing, Closing], object]
    judging: Judging


class TalkRow(QWidget):
    """Made anew whenever the talk stands otherwise."""

    def __init__(self, words: Words, one: Standing, deeds: TalkDeeds, now: datetime) -> None:
        """Show the talk as it stands ``now``."""
        super().__init__()
        self._words, self.one, self._deeds = words, one, deeds
        self.buttons: dict[str, QPushButton] = {}
        self.put_right: PutRight | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.rule = rule()
        column.addWidget(self.rule)
        column.addWidget(self._message(now))
        rest = QVBoxLayout()
        rest.setContentsMargins(8, 0, 8, 6)
        rest.setSpacing(8)
        column.addLayout(rest)
        if one.talk.settled_at is None:
            rest.addLayout(row_of(*self._going()))
        else:
            self._settled(rest)

    # -- inside -------------------------------------------------------------------------------

    def _message(self, now: datetime) -> Row:
        one, words = self.one, self._words
        talk, item = one.talk, one.item
        row = Row(lambda: self._deeds.see(item.message.id))
        column = QVBoxLayout(row)
        column.setContentsMargins(6, 8, 6, 2)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(Pill(self._age(now), "watch" if self._is_long(now) else "soft"), 0, Qt.AlignmentFlag.AlignTop)
        by = words(f"talks-by-{talk.channel}")
        self.about = words("talks-about", number=talk.number, channel=by, meta=meta(item, words))
        head.addWidget(PlainLabel(self.about, "small"), 1)
        column.addLayout(head)
        text, side = first_words(item, words)
        column.addWidget(Excerpt(text, side, lines=2))
        row.setAccessibleName(words("talks-row", about=self.about, text=text[:160]))
        row.setToolTip(words.full_moment(talk.opened_at))  # trusted: our own words for a time
        return row

    def _age(self, now: datetime) -> str:
        talk = self.one.talk
        if talk.settled_at is not None:
            return self._words("talks-settled-at", when=self._words.ago(talk.settled_at))
        return self._words("talks-open-for", span=self._words.span(max(SHORTEST, now - talk.opened_at)))

    def _is_long(self, now: datetime) -> bool:
        return self.one.talk.settled_at is None and now - self.one.talk.opened_at >= LONG

    def _going(self) -> Iterator[QPushButton]:
        yield self._button("settle", quiet, lambda: self._deeds.settle(self.one))
        yield self._button("take-away", link, lambda: self._deeds.take_away(self.one))

    def _settled(self, rest: QVBoxLayout) -> None:
        closing = self.one.talk.closing
        if closing not in OVER:
            rest.addWidget(PlainLabel(self._words(f"talks-closing-{closing}"), "small"))
            rest.addLayout(row_of(*self._closing(closing)))
        self.put_right = PutRight(self._words, self._deeds.judging)
        self.put_right.show_verdict(self.one.item.message.id, self.one.verdict)
        rest.addWidget(self.put_right)

    def _closing(self, closing: Closing) -> Iterator[QPushButton]:
        one, deeds = self.one, self._deeds
        if closing is Closing.AGREED:
            yield self._button("write", quiet, lambda: deeds.write(one))
            yield self._button("written", quiet, lambda: deeds.close_line(one, Closing.WRITTEN))
        else:
            yield self._button("ask", quiet, lambda: deeds.ask(one))
            yield self._button("agreed", quiet, lambda: deeds.close_line(one, Closing.AGREED))
        yield self._button("leave", link, lambda: deeds.close_line(one, Closing.LEFT))

    def _button(
        self, name: str, made: Callable[[str, Callable[[], object]], QPushButton], act: Callable[[], object]
    ) -> QPushButton:
        button = made(self._words(f"talks-{name}"), act)
        button.setAccessibleName(
            self._words("talks-act-named", act=self._words(f"talks-{name}"), handle=handle(self.one.item, self._words))
        )
        self.buttons[name] = button
        return button
