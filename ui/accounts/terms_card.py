"""The words the owner watches for, with how often each was written lately; one more can be added, any removed."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.content.words import Words
from desktop.errors import DeskError
from desktop.model.term import LONGEST, Mentions, Term, TermKind
from desktop.services.terms import Terms
from ui.accounts.sentences import trouble_sentence
from ui.bridge import Bridge
from ui.places import Place, Visit
from ui.plain import one_line
from ui.widgets.banner import Banner
from ui.widgets.button import link, quiet
from ui.widgets.card import Card, emptied, rule
from ui.widgets.choice import Choice
from ui.widgets.days import Days
from ui.widgets.flow import FlowLayout
from ui.widgets.line import Line
from ui.widgets.part_bar import Row
from ui.widgets.text import PlainLabel


class TermsCard(Card):
    """A row for each term over the service; the counts come later than the words."""

    def __init__(self, terms: Terms, words: Words, bridge: Bridge, go: Callable[[Visit], None]) -> None:
        """Without rows until ``refresh``."""
        super().__init__(words("terms-title"))
        self._terms, self._words, self._bridge, self._go = terms, words, bridge, go
        self._shown: Sequence[Term] | None = None
        self.rows: list[TermRow] = []
        self.body.addWidget(PlainLabel(words("terms-what"), "soft"))
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.body.addLayout(self._list)
        self.trouble = Banner("issue")
        self.body.addWidget(self.trouble)
        self._build_adding()

    def refresh(self) -> None:
        """Show the terms as they are, and ask how often each was written."""
        listed = tuple(self._terms.listed())
        if listed != self._shown:
            self._shown = listed
            self._rebuild(listed)
        if listed:
            self._bridge.when_done(self._terms.mentions(), self._count, self._failed)

    def add(self) -> None:
        """Watch for what was typed."""
        try:
            self._terms.add(self.line.text(), TermKind(self.kind.currentData()))
        except DeskError as error:
            self._failed(error)
            self.line.setFocus()
            return
        self.line.clear()
        self.trouble.clear()
        self.refresh()
        self.line.setFocus()

    # -- inside -------------------------------------------------------------------------------

    def _remove(self, term: Term) -> None:
        try:
            self._terms.remove(term.text)
        except DeskError as error:
            self._failed(error)
            return
        self.trouble.clear()
        self.refresh()
        self.line.setFocus()

    def _count(self, found: Sequence[Mentions]) -> None:
        for row in self.rows:
            for mentions in found:
                if mentions.term == row.term:
                    row.show_mentions(mentions)

    def _failed(self, error: DeskError) -> None:
        self.trouble.say(trouble_sentence(self._words, error))

    def _rebuild(self, listed: Sequence[Term]) -> None:
        emptied(self._list)
        self.rows = [TermRow(term, self._words, self._open, self._remove) for term in listed]
        for number, row in enumerate(self.rows):
            if number:
                self._list.addWidget(rule())
            self._list.addWidget(row)
        self.bring_in()

    def _open(self, term: Term) -> None:
        self._go(Visit(Place.MESSAGES, search=term.text))

    def _build_adding(self) -> None:
        say = self._words
        self.line = Line()
        self.line.setMaxLength(LONGEST)
        self.line.setMinimumWidth(220)
        self.line.setPlaceholderText(say("terms-example"))
        self.line.setAccessibleName(say("terms-add-name"))
        self.line.returnPressed.connect(self.add)
        self.kind = Choice()
        self.kind.setAccessibleName(say("terms-kind"))
        for kind in TermKind:
            self.kind.addItem(say(f"terms-kind-{kind}"), str(kind))
        self.add_button = quiet(say("terms-add"), self.add)
        adding = FlowLayout(10)
        for part in (self.line, self.kind, self.add_button):
            adding.addWidget(part)
        self.body.addLayout(adding)


class TermRow(QWidget):
    """One term: the word, what it is, its days, and the way to its messages."""

    def __init__(
        self, term: Term, words: Words, open_it: Callable[[Term], None], remove: Callable[[Term], None]
    ) -> None:
        """Show ``term`` without counts yet."""
        super().__init__()
        self.setObjectName("plain")
        self.term, self._words = term, words
        shown = one_line(term.text, LONGEST)
        self.days = Days()
        self.said = PlainLabel(role="small")
        self.said.setMinimumWidth(120)
        self.way = Row(lambda: open_it(term))
        self.remove = link(words("terms-remove"), lambda: remove(term))
        self.remove.setAccessibleName(words("terms-remove.name", term=shown))
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(PlainLabel(shown))
        names.addWidget(PlainLabel(words(f"terms-kind-{term.kind}"), "small"))
        inside = QHBoxLayout(self.way)
        inside.setContentsMargins(8, 6, 8, 6)
        inside.setSpacing(14)
        inside.addLayout(names, 3)
        inside.addWidget(self.days, 0, Qt.AlignmentFlag.AlignVCenter)
        inside.addWidget(self.said, 2)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 2, 0, 2)
        whole.addWidget(self.way, 1)
        whole.addWidget(self.remove)
        self.way.setAccessibleName(words("terms-open", term=shown))

    def show_mentions(self, mentions: Mentions) -> None:
        """Show how often it was written."""
        self.days.show_counts([count for _, count in mentions.days])
        said = self._words("terms-count", today=mentions.today, week=mentions.week)
        self.said.setText(said)
        self.way.setAccessibleDescription(said)
