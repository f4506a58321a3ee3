"""The next word that was promised to people: its clock, a quick choice of times, and what was said."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.content.words import Words
from desktop.model.keys import Promise
from ui.imports.moment_edit import MomentEdit
from ui.incident.case_sheet import asked, side_by_side
from ui.widgets.button import quiet
from ui.widgets.card import Card, Pill
from ui.widgets.flow import FlowLayout
from ui.widgets.text import PlainLabel

SLACK = timedelta(minutes=10)


def clock_sentence(words: Words, promise: Promise, now: datetime) -> str:
    """By when the next word is promised and how long that is, or how late it is."""
    key = "keys-late" if promise.late(now) else "keys-due"
    return words(key, time=promise.due_at, span=words.span(abs(promise.due_at - now)))


class PromiseCard(Card):
    """``promised`` tells a time; ``given`` what was said and the next time, None where none follows."""

    promised = Signal(object)
    given = Signal(str, object)

    def __init__(
        self,
        words: Words,
        offered: Callable[[], Sequence[tuple[str, datetime]]],
        named: Callable[[str], datetime | None],
        rhythm: timedelta | None = None,
    ) -> None:
        """``offered`` gives the quick choices; an own time begins at the last of them.

        ``named`` is the next time that a text names: where what was said names one, the own time is that. ``rhythm``:
        how often people should hear something; a later time is said to be one.
        """
        super().__init__(words("keys-promise"))
        self._words, self._offered, self._named = words, offered, named
        self._rhythm = rhythm
        self._now: datetime | None = None
        self._due: datetime | None = None
        self._weighed: datetime | None = None
        self._giving = False
        self.clock = Pill("")
        self.none = PlainLabel(words("keys-promise-none"), "soft")
        self.label, self.said = asked(words, "keys-said")
        self.ask = PlainLabel(role="heading")
        self.choices: list[QPushButton] = []
        self._offers: tuple[tuple[str, datetime], ...] = ()
        self._row = FlowLayout(8)
        self.own = MomentEdit(words.language, offered()[-1][1])
        self.own.setAccessibleName(words("keys-own"))
        self.keep_own = quiet(words("keys-own"), self._choose_own)
        self.no_more = quiet(words("keys-no-more"), partial(self._choose, None))
        self.late = PlainLabel("" if rhythm is None else words("keys-too-far", span=words.span(rhythm)), "small")
        self.late.hide()
        self.own.dateTimeChanged.connect(self._weigh_own)
        self._acting = QWidget()
        self.said.textChanged.connect(self._hear)
        self._lay_out()

    def show_promise(self, promise: Promise | None, now: datetime, *, locked: bool) -> None:
        """Show the open promise; ``locked``: it can be read only."""
        self.clock.setVisible(promise is not None)
        self.none.setVisible(promise is None)
        if promise is None:
            self._giving = False
        else:
            self.clock.show_as(clock_sentence(self._words, promise, now), "issue" if promise.late(now) else "brand")
            self.clock.setToolTip(self._words.full_moment(promise.due_at))
        self._acting.setVisible(not locked)
        due = promise.due_at if promise else None
        if due != self._due:
            self._due = self._weighed = due
        self._now = now
        self._tell_late()
        self._offer()
        self._ask(promise is not None)

    def give(self) -> None:
        """Ask what was said; the next time ends it."""
        self._giving = True
        self._ask(True)
        self.said.setFocus()

    def settled(self) -> None:
        """What was asked is kept."""
        self._giving = False
        self.said.clear()

    # -- inside -------------------------------------------------------------------------------

    def _weigh_own(self) -> None:
        """An own time is weighed as soon as it is chosen."""
        self._weighed = self.own.moment()
        self._tell_late()

    def _tell_late(self) -> None:
        """Say so where people would hear something later than the level asks for; nothing is held back."""
        at, now, rhythm = self._weighed, self._now, self._rhythm
        late = at is not None and now is not None and rhythm is not None and at - now > rhythm + SLACK
        self.late.setVisible(late)

    def _ask(self, is_promised: bool) -> None:
        for part in (self.label, self.said, self.no_more):
            part.setVisible(self._giving)
        key = "keys-next-when" if self._giving else "keys-other-when" if is_promised else "keys-when"
        self.ask.setText(self._words(key))

    def _offer(self) -> None:
        """The choices anew where time has moved them; else they stay, and the focus on them."""
        offers = tuple(self._offered())
        if offers == self._offers:
            return
        self._offers = offers
        for button in self.choices:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        words = self._words
        self.choices = [
            quiet(words(f"keys-in-{name}", time=words.clock_time(at)), partial(self._choose, at)) for name, at in offers
        ]
        for button in self.choices:
            self._row.addWidget(button)
            button.show()

    def _choose(self, at: datetime | None) -> None:
        if self._giving:
            self.given.emit(self.said.text(), at)
        elif at is not None:
            self.promised.emit(at)

    def _hear(self, said: str) -> None:
        at = self._named(said)
        if at is not None:
            self.own.show_moment(at)

    def _choose_own(self) -> None:
        self._choose(self.own.moment())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._acting)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(8)
        for asking in (self.label, self.said, self.ask):
            column.addWidget(asking)
        column.addLayout(self._row)
        column.addLayout(side_by_side(self.own, self.keep_own, self.no_more))
        column.addWidget(self.late)
        for part in (self.clock, self.none, self._acting):
            self.body.addWidget(part)
