"""Unhappy messages of the last seven days: where people write them, and what they are about."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.content.words import Words
from desktop.model.reading import Concern
from desktop.model.scope import Share, Shares
from desktop.services.overview import Overview
from ui.home.cards import Speech, inset, of_rows
from ui.names import platform_name
from ui.places import Place, Visit
from ui.widgets.button import link
from ui.widgets.card import Card, emptied
from ui.widgets.columns import Columns
from ui.widgets.part_bar import Bar, Row
from ui.widgets.text import PlainLabel

MOST = 4  # of a kind at once, where there are more than one more
WEEKS = 4
ROOM = 48  # ems that two lists need side by side
WIDEST = 88  # a count as wide as most: the bars of a list begin below each other


class SharesCard(Card):
    """Two short lists of bars with their counts; each opens its messages."""

    def __init__(self, overview: Overview, speech: Speech) -> None:
        """Nothing counted yet."""
        super().__init__(speech.words("share-title"))
        of_rows(self)
        self._overview, self._words, self._go = overview, speech.words, speech.go
        self._shown: Shares | None = None
        self._whole = set[str]()  # the lists that are shown to their end: "where", "about"

    def refresh(self) -> None:
        """Count again."""
        shares = self._overview.shares()
        if shares == self._shown:
            return
        self._shown = shares
        self._show()

    def _show(self) -> None:
        if self._shown is None:
            return
        words, shares = self._words, self._shown
        emptied(self.body, 1)
        total = words("share-total", count=shares.total) if shares.total else words("share-none")
        young = [] if shares.comparable or not shares.total else [words("share-young")]
        self.body.addWidget(inset(PlainLabel(" ".join((total, *young)), "soft")))
        if shares.total:
            self.body.addWidget(Columns(self._platforms(shares), self._concerns(shares), room=ROOM))
        self.bring_in()

    def _platforms(self, shares: Shares) -> QWidget:
        def act(share: Share) -> Callable[[], None]:
            return partial(self._open, platform=share.name)

        return self._list(shares, shares.platforms, "where", lambda name: platform_name(name, self._words), act)

    def _concerns(self, shares: Shares) -> QWidget:
        def act(share: Share) -> Callable[[], None]:
            return partial(self._open, concern=Concern(share.name))

        return self._list(shares, shares.concerns, "about", lambda name: self._words(f"concern-{name}"), act)

    def _list(
        self,
        shares: Shares,
        some: Sequence[Share],
        what: str,
        name: Callable[[str], str],
        act: Callable[[Share], Callable[[], None]],
    ) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(2)
        column.addWidget(inset(PlainLabel(self._words(f"share-{what}"), "heading")))
        most = len(some) if what in self._whole or len(some) <= MOST + 1 else MOST
        for share in some[:most]:
            usual = self._usual(share) if shares.comparable else ""
            column.addWidget(ShareRow(name(share.name), usual, share.late, shares.total, self._words, act(share)))
        if rest := some[most:]:
            said = self._words(f"share-{what}-more", count=len(rest), messages=sum(share.late for share in rest))
            column.addWidget(link(said, partial(self._show_whole, what)), 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        return holder

    def _show_whole(self, what: str) -> None:
        self._whole.add(what)
        self._show()

    def _usual(self, share: Share) -> str:
        if not share.before:
            return self._words("share-new")
        return self._words("share-usual", week=round(share.before / WEEKS))

    def _open(self, platform: str = "", concern: Concern | None = None) -> None:
        behind = tuple(self._overview.behind(platform, concern))
        if behind:
            self._go(Visit(Place.MESSAGES, messages=behind))


class ShareRow(Row):
    """A name, a bar, and how many of how many."""

    def __init__(
        self, name: str, usual: str, count: int, total: int, words: Words, act: Callable[[], None] | None = None
    ) -> None:
        """``usual``: what it was before, on a second line; empty for none."""
        super().__init__(act)
        line = QHBoxLayout(self)
        line.setContentsMargins(8, 5, 8, 5)
        line.setSpacing(12)
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(PlainLabel(name))
        if usual:
            said.addWidget(PlainLabel(usual, "small"))
        line.addLayout(said, 5)
        line.addWidget(Bar(count / max(1, total), "brand"), 3)
        of = PlainLabel(words("share-of", count=count, total=total), "points")
        of.setWordWrap(False)
        of.ensurePolished()
        of.setMinimumWidth(of.fontMetrics().horizontalAdvance(words("share-of", count=WIDEST, total=WIDEST)) + 4)
        of.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(of)
        self.setAccessibleName(f"{name}: {of.text()}")
        self.setAccessibleDescription(usual)
