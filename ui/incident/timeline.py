"""What happened in a case, oldest first; a long line begins with its latest part."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.content.words import Words
from desktop.model.incident import Entry
from ui.incident.naming import entry_quote, entry_sentence, entry_stamp
from ui.plain import direction
from ui.widgets.button import link
from ui.widgets.card import Card, rule
from ui.widgets.text import PlainLabel
from ui.widgets.unfolding import Unfolding

AT_ONCE = 30
QUOTED = 5  # lines of a text that was said to people, until all of it is asked for


class Line(QWidget):
    """One entry: when and who, then what, and the text that was said to people."""

    def __init__(self, words: Words, entry: Entry) -> None:
        """Say ``entry``."""
        super().__init__()
        self.rule = rule()
        self.stamp = PlainLabel(entry_stamp(words, entry), "small")
        self.stamp.setToolTip(words.full_moment(entry.at))
        self.sentence = PlainLabel(entry_sentence(words, entry))
        quote = entry_quote(entry)
        self.quote = whole_text(words, quote, QUOTED) if quote else None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self.rule, self.stamp, self.sentence, self.quote):
            if part is not None:
                column.addWidget(part)


def whole_text(words: Words, text: str, lines: int) -> Unfolding:
    """The beginning of what somebody wrote, with the way to all of it."""
    return Unfolding(text, direction("", text), lines, (words("timeline-whole"), words("timeline-beginning")))


class Timeline(Card):
    """Shows the latest entries, and earlier ones when asked."""

    def __init__(self, words: Words) -> None:
        """An empty line."""
        super().__init__(words("timeline-title"))
        self._words = words
        self._entries: tuple[Entry, ...] = ()
        self._shown = AT_ONCE
        self._lines: list[Line] = []
        self.empty = PlainLabel(words("timeline-empty"), "soft")
        self.earlier = link(words("timeline-earlier"), self._show_earlier)
        self.body.addWidget(self.empty)
        self.body.addWidget(self.earlier)
        self.body.addStretch(1)
        self.earlier.hide()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these entries; the same ones again cost nothing, one more costs one line."""
        before, self._entries = self._entries, tuple(entries)
        if before != self._entries[: len(before)]:
            self._begin_again()
            before = ()
        for entry in self._entries[len(before) :][-self._shown :]:
            self._add(entry)
        self._say_how_many()

    def sentences(self) -> list[str]:
        """The lines as they are shown."""
        return [line.sentence.text() for line in self._lines]

    def _show_earlier(self) -> None:
        self._shown += AT_ONCE
        entries, self._entries = self._entries, ()
        self._begin_again()
        self.show_entries(entries)

    def _begin_again(self) -> None:
        while self._lines:
            self._drop_first()

    def _drop_first(self) -> None:
        line = self._lines.pop(0)
        self.body.removeWidget(line)
        line.hide()
        line.deleteLater()

    def _add(self, entry: Entry) -> None:
        line = Line(self._words, entry)
        self._lines.append(line)
        self.body.insertWidget(self.body.count() - 1, line)
        if len(self._lines) > self._shown:
            self._drop_first()

    def _say_how_many(self) -> None:
        self.empty.setVisible(not self._entries)
        self.earlier.setVisible(len(self._entries) > len(self._lines))
        for number, line in enumerate(self._lines):
            line.rule.setVisible(number > 0)
