"""The protocol on one page: who may answer what, how fast, and who is called at which level, with the owner's names."""

from collections.abc import Callable, Sequence
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from desktop.content.words import Words
from desktop.model.answers import USUAL, Targets, Wants
from desktop.model.meter import Level
from desktop.model.people import Answering, Protocol, Rung, Tier
from desktop.model.playbook import FIRST_WORD
from ui.people.sentences import name_of
from ui.widgets.card import Card, Pill, emptied, rule
from ui.widgets.text import PlainLabel

SHARES = (5, 5, 4)


class ProtocolCard(Card):
    """Two short tables; the level of the open case is marked."""

    def __init__(self, words: Words, protocol: Protocol) -> None:
        """Nothing is shown before ``show_names``."""
        super().__init__(words("people-protocol"))
        self._words, self._protocol = words, protocol
        self._shown: object = None

    def show_names(
        self,
        who: Callable[[Answering], str],
        called: Callable[[Tier], Sequence[str]],
        level: Level | None,
        *,
        alone: bool = False,
        targets: Targets = USUAL,
        first: Sequence[timedelta] = (),
    ) -> None:
        """Show both tables: ``who`` answers, who is ``called``, or what one who is ``alone`` does.

        ``level`` is that of the open case; ``targets`` are the owner's own times; ``first``: the time for the first
        word in that case, else the usual one and the one in danger; nothing where nothing is said at first.
        """
        protocol = self._protocol
        names = [who(one) for one in protocol.answering]
        calls = [list(called(tier)) for tier in protocol.tiers]
        if (shown := (names, calls, level, alone, targets, first)) == self._shown:
            return
        self._shown = shown
        emptied(self.body, keep=1)
        self.body.addWidget(PlainLabel(self._words("people-protocol-about"), "small"))
        self._table(
            ("people-head-what", "people-head-who", "people-head-within"),
            [
                (self._words(f"people-answer-{one.what}"), name, self._within(one, targets, first))
                for one, name in zip(protocol.answering, names, strict=True)
            ],
        )
        self.body.addWidget(rule())
        self._levels(calls, level, "people-head-alone" if alone else "people-head-called")
        self.body.addWidget(PlainLabel(self._words("people-limits"), "small"))
        self.bring_in()

    # -- inside -------------------------------------------------------------------------------

    def _within(self, one: Answering, targets: Targets, first: Sequence[timedelta]) -> str:
        within = one.within
        if one.what == FIRST_WORD and first:
            usual, danger = (self._words.span(span) for span in (first[0], first[-1]))
            key = "people-within" if len(first) == 1 else "people-within-danger"
            return self._words(key, span=usual, danger=danger)
        if one.what in set(Wants):
            within = targets.within(Wants(one.what))
            if within is None:
                return self._words("waiting-whenever")
        if within is None:
            return self._words("people-agreed")
        return self._words("people-within", span=self._words.span(within))

    def _every(self, every: timedelta | None) -> str:
        return (
            self._words("people-news") if every is None else self._words("people-every", span=self._words.span(every))
        )

    def _levels(self, calls: Sequence[Sequence[str]], level: Level | None, head: str) -> None:
        grid = self._table(("people-head-level", head, "people-head-update"), [])
        for tier, names in zip(self._protocol.tiers, calls, strict=True):
            row = grid.rowCount()
            said = self._words(f"level-{tier.level}")
            mine = tier.level is level
            pill = Pill(self._words("people-level-now", level=said) if mine else said, str(tier.level))
            grid.addWidget(pill, row, 0, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
            lines = [self._words("people-numbered", number=at, name=name) for at, name in enumerate(names, start=1)]
            text = "\n".join(lines) if lines else self._words("people-call-nobody")
            grid.addWidget(PlainLabel(text, "heading" if mine else "body"), row, 1, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(PlainLabel(self._every(tier.every), "soft"), row, 2, Qt.AlignmentFlag.AlignTop)

    def _table(self, heads: Sequence[str], rows: Sequence[tuple[str, str, str]]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(8)
        for column, (head, share) in enumerate(zip(heads, SHARES, strict=True)):
            grid.setColumnStretch(column, share)
            grid.addWidget(PlainLabel(self._words(head), "small"), 0, column, Qt.AlignmentFlag.AlignBottom)
        for what, name, within in rows:
            row = grid.rowCount()
            for column, (text, role) in enumerate(((what, "body"), (name, "body"), (within, "soft"))):
                grid.addWidget(PlainLabel(text, role), row, column, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(grid)
        return grid


def names_of(words: Words, rungs: Sequence[Rung]) -> list[str]:
    """The names of those who are called, in order; who steps in only if another does not answer is said so."""
    return [
        words("people-if-silent", name=name_of(rung.person))
        if rung.spare_for is not None
        else words("people-name", name=name_of(rung.person))
        for rung in rungs
    ]
