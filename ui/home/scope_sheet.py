"""What a rise of the meter is about, on one sheet."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.content.words import Words
from desktop.errors import DeskError
from desktop.model.inbox import Item
from desktop.model.message import MessageId
from desktop.model.scope import Scope
from ui.bridge import Bridge
from ui.home.cards import inset, of_rows
from ui.home.scope_words import ScopeWords
from ui.home.shares_card import ShareRow
from ui.inbox.speech import instead, meta
from ui.names import language_name, platform_name
from ui.places import Place, Visit
from ui.plain import direction, one_line
from ui.widgets.button import link, primary, quiet
from ui.widgets.card import Card, rule
from ui.widgets.excerpt import LONGEST, Excerpt
from ui.widgets.part_bar import Row
from ui.widgets.sheet_dialog import SheetDialog
from ui.widgets.text import PlainLabel

MOST_TONGUES = 5


@dataclass(frozen=True, slots=True)
class Ways:
    """How the sheet speaks, where it leads, and what it says of the business in a copy."""

    words: Words
    go: Callable[[Visit], object]
    bridge: Bridge
    business: str
    now: Callable[[], datetime]


class ScopeSheet(SheetDialog):
    """Opens at once and fills when the messages are counted."""

    def __init__(self, parent: QWidget, ways: Ways, asked: Future[Scope]) -> None:
        """``asked`` brings the scope."""
        super().__init__(parent, ways.words("scope-open"))
        self._ways, self._words = ways, ways.words
        self._scope: Scope | None = None
        self.read = primary(ways.words("scope-read"), self._read)
        self.copy = quiet(ways.words("scope-copy"), self._copy)
        for button in (self.read, self.copy):
            button.hide()
        self.add_buttons([self.read, self.copy], [quiet(ways.words("scope-close"), self.close)])
        self.say_state(ways.words("scope-counting"))
        ways.bridge.when_done(asked, self._show_scope, self._say_trouble)

    def _say_trouble(self, error: DeskError) -> None:
        self.say_state(self._words(error.key, **error.values))

    def _show_scope(self, scope: Scope) -> None:
        self._scope = scope
        told = ScopeWords(scope, self._words)
        self.say_state("")
        if not scope.messages:
            self._add(PlainLabel(self._words("scope-nothing", since=scope.since)))
            return
        for button in (self.read, self.copy):
            button.show()
        self._add(_lines([(told.head(), "title"), (told.where(), "soft"), (told.pace(), "soft")], 4))
        for card in (
            self._said(scope, told),
            self._places(scope, told),
            self._felt(scope, told),
            self._knowing(scope, told),
        ):
            self._add(card)
        self.read.setFocus()

    def _add(self, part: QWidget) -> None:
        """Put a part in and show it: Qt would do so only later."""
        self.content.addWidget(part)
        part.show()

    # -- cards --------------------------------------------------------------------------------

    def _said(self, scope: Scope, told: ScopeWords) -> Card:
        words, card = self._words, Card(self._words("scope-claim"))
        gist = scope.gist
        if gist.item is not None:
            card.body.addWidget(quoted(gist.item, words))
        for line in told.claim():
            card.body.addWidget(PlainLabel(line, "soft"))
        if gist.item is not None:
            self._lead(card, words("scope-see-alike"), gist.alike)
        if scope.first is not None:
            card.body.addWidget(rule())
            card.body.addWidget(PlainLabel(words("scope-first"), "heading"))
            card.body.addWidget(PlainLabel(meta(scope.first, words), "small"))
            card.body.addWidget(quoted(scope.first, words))
            self._lead(card, words("scope-see-first"), (scope.first.message.id,))
        return card

    def _places(self, scope: Scope, told: ScopeWords) -> Card:
        words, card = self._words, Card(self._words("scope-places"))
        of_rows(card)
        for group in scope.platforms:
            name, way = platform_name(group.name, words), self._way(group.messages)
            card.body.addWidget(ShareRow(name, "", group.people, scope.people, words, way))
        _part(card, words("scope-loudest"))
        for item in scope.loudest:
            card.body.addWidget(_row(told.follower(item), self._way((item.message.id,))))
        if told.silent():
            card.body.addWidget(inset(PlainLabel(told.silent(), "soft")))
        return card

    def _felt(self, scope: Scope, told: ScopeWords) -> Card:
        words, card = self._words, Card(self._words("scope-felt"))
        of_rows(card)
        card.body.addWidget(inset(PlainLabel(words("scope-felt-how"), "small")))
        for felt in scope.felt[:MOST_TONGUES]:
            happy = words("scope-happy", count=felt.positive) if felt.positive else ""
            name, way = language_name(felt.language, words), self._way(felt.negative)
            card.body.addWidget(ShareRow(name, happy, len(felt.negative), felt.total, words, way))
        if told.more_tongues(MOST_TONGUES):
            card.body.addWidget(inset(PlainLabel(told.more_tongues(MOST_TONGUES), "soft")))
        return card

    def _knowing(self, scope: Scope, told: ScopeWords) -> Card:
        words, card = self._words, Card(self._words("scope-known"))
        of_rows(card)
        for group in scope.dangers:
            card.body.addWidget(_row(told.danger(group), self._way(group.messages)))
        card.body.addWidget(inset(PlainLabel(told.answered())))
        _part(card, words("scope-unknown"))
        for line in told.unknown():
            card.body.addWidget(inset(PlainLabel(line)))
            card.body.addSpacing(4)
        return card

    def _lead(self, card: Card, words: str, messages: tuple[MessageId, ...]) -> None:
        card.body.addWidget(link(words, partial(self._leave, messages)), 0, Qt.AlignmentFlag.AlignLeading)

    def _way(self, messages: tuple[MessageId, ...]) -> Callable[[], None] | None:
        """What opens these messages; None where there are none."""
        return partial(self._leave, messages) if messages else None

    # -- acts ---------------------------------------------------------------------------------

    def _read(self) -> None:
        if self._scope is not None:
            self._leave(self._scope.messages)

    def _leave(self, messages: tuple[MessageId, ...]) -> None:
        self.close()
        self._ways.go(Visit(Place.MESSAGES, messages=messages))

    def _copy(self) -> None:
        if self._scope is not None:
            said = ScopeWords(self._scope, self._words).text(self._ways.business, self._ways.now())
            QGuiApplication.clipboard().setText(said)
            self.say_state(self._words("scope-copied"))


def quoted(item: Item, words: Words, lines: int = 4) -> Excerpt:
    """What somebody wrote, or what stands in its place where it is covered."""
    ours = instead(item, words)
    text = ours or one_line(item.message.whole, LONGEST)
    return Excerpt(text, direction(words.language if ours else item.reading.language, text), lines)


def _part(card: Card, title: str) -> None:
    """A second part of a card, with a title of its own."""
    card.body.addSpacing(8)
    card.body.addWidget(rule())
    card.body.addSpacing(8)
    card.body.addWidget(inset(PlainLabel(title, "heading")))


def _row(text: str, act: Callable[[], None] | None) -> Row:
    """A line that opens its messages."""
    row = Row(act)
    line = QVBoxLayout(row)
    line.setContentsMargins(8, 4, 8, 4)
    line.addWidget(PlainLabel(text))
    row.setAccessibleName(text)
    return row


def _lines(lines: Sequence[tuple[str, str]], spacing: int) -> QWidget:
    """Lines of text below each other, each in its role."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    for text, role in lines:
        column.addWidget(PlainLabel(text, role))
    return holder
