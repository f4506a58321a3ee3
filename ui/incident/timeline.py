"""What happened in a case, oldest first; a long line begins with its latest part."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame

from desktop.content.words import Words
from desktop.model.incident import Entry
from ui.incident.naming import entry_sentence, entry_stamp
from ui.widgets.button import link
from ui.widgets.card import Card, rule
from ui.widgets.text import PlainLabel

AT_ONCE = 30


class Timeline(Card):
    """Shows the latest entries, and earlier ones when asked."""

    def __init__(self, words: Words) -> None:
        """An empty line."""
        super().__init__(words("timeline-title"))
        self._words = words
        self._entries: tuple[Entry, ...] = ()
        self._shown = AT_ONCE
        self._parts: list[PlainLabel] = []
        self._rules: list[QFrame] = []
        self.empty = PlainLabel(words("timeline-empty"), "soft")
        self.earlier = link(words("timeline-earlier"), self._show_earlier)
        self.body.addWidget(self.empty)
        self.body.addWidget(self.earlier)
        self._place = self.body.count()
        self.body.addStretch(1)
        self.earlier.hide()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these entries; the same ones again cost nothing."""
        if tuple(entries) != self._entries:
            self._entries = tuple(entries)
            self._rebuild()

    def sentences(self) -> list[str]:
        """The lines as they are shown."""
        return [part.text() for part in self._parts if part.property("role") == "body"]

    def _show_earlier(self) -> None:
        self._shown += AT_ONCE
        self._rebuild()

    def _rebuild(self) -> None:
        for old in (*self._parts, *self._rules):
            self.body.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._parts, self._rules = [], []
        self.empty.setVisible(not self._entries)
        self.earlier.setVisible(len(self._entries) > self._shown)
        place = self._place
        for number, entry in enumerate(self._entries[-self._shown :]):
            if number:
                self._rules.append(rule())
                self.body.insertWidget(place, self._rules[-1])
                place += 1
            for part in self._labels(entry):
                self._parts.append(part)
                self.body.insertWidget(place, part)
                place += 1

    def _labels(self, entry: Entry) -> tuple[PlainLabel, PlainLabel]:
        stamp = PlainLabel(entry_stamp(self._words, entry), "small")
        stamp.setToolTip(self._words.full_moment(entry.at))
        return stamp, PlainLabel(entry_sentence(self._words, entry))
