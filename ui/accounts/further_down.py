"""One line about accounts that came into trouble where the owner does not see them, and the way there."""

from collections.abc import Sequence

from desktop.content.words import Words
from ui.accounts.account_card import AccountCard
from ui.accounts.model import Row
from ui.accounts.order import further_down
from ui.widgets.banner import Banner


class FurtherDown(Banner):
    """While the page is seen its cards keep their places; what falls ill below the window's edge is told here."""

    def __init__(self, words: Words) -> None:
        """Nothing to tell."""
        super().__init__("watch")
        self._words = words
        self._first: AccountCard | None = None
        self._count = 0

    def tell(self, rows: Sequence[Row], cards: Sequence[AccountCard]) -> None:
        """Count those out of sight, each of ``rows`` on its card; the same again leaves the focus where it is."""
        ill = set(further_down(rows))
        hidden = [
            card
            for (account, _), card in zip(rows, cards, strict=True)
            if account.id in ill and card.mark.visibleRegion().isEmpty()
        ]
        self._first = next(iter(hidden), None)
        if len(hidden) == self._count:
            return
        self._count = count = len(hidden)
        if not count:
            self.clear()
            return
        said = self._words("accounts-trouble-below", count=count, number=self._words.number(count))
        self.say(said, self._words("accounts-trouble-show"), self._show_first)

    def _show_first(self) -> None:
        """Bring the first of them into sight, with the focus at what mends it."""
        if self._first is not None:
            self._first.focus_mending()
