"""The owner sets a reading right: it is kept, shown, and said how many near copies follow."""

from collections.abc import Callable, Sequence

from desktop.content.words import Words
from desktop.errors import DeskError
from desktop.model.inbox import Item
from desktop.model.reading import Correction
from desktop.services.inbox import Inbox
from ui.bridge import Bridge
from ui.widgets.banner import Banner


class Correcting:
    """``show`` is called with all messages that changed; ``said`` tells how many follow, or what went wrong."""

    def __init__(self, inbox: Inbox, words: Words, bridge: Bridge, show: Callable[..., object], said: Banner) -> None:
        """Nothing is kept before ``correct``."""
        self._inbox, self._words, self._bridge = inbox, words, bridge
        self._show, self._said = show, said
        self._tells = False

    def moved_on(self) -> None:
        """The owner reads another message: what followed from the last one is old."""
        if self._tells:
            self._said.clear()
        self._tells = False

    def correct(self, item: Item, correction: Correction) -> None:
        """Keep it; an empty correction goes back to what was read."""
        kept = self._inbox.correct(item.message.id, correction)
        self._bridge.when_done(kept, then=self._kept, failed=self._failed)

    def _kept(self, items: Sequence[Item]) -> None:
        self._show(*items)
        others = len(items) - 1
        if others:
            back = "back" if items[0].reading.correction.is_empty else "set"
            said = self._words(f"messages-followed-{back}", count=others, number=self._words.number(others))
            self._said.say(said)
            self._tells = True
        else:
            self._said.clear()

    def _failed(self, error: DeskError) -> None:
        self._said.say(self._words(error.key, **error.values))
