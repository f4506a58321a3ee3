"""What comes after copying: post it there, then say so here. Only then does the message count as answered."""

from collections.abc import Callable

from desktop.content.words import Words
from desktop.errors import DeskError
from desktop.model.inbox import Item
from desktop.services.inbox import Inbox
from ui.bridge import Bridge
from ui.names import platform_name
from ui.places import Place, Visit
from ui.replies.sheet import Sheet
from ui.replies.writing import Writing


class AfterCopy:
    """Speaks through the sheet's banner, one next step at a time."""

    def __init__(
        self,
        *,
        inbox: Inbox,
        words: Words,
        bridge: Bridge,
        go: Callable[[Visit], object],
        writing: Writing,
        sheet: Sheet,
        failed: Callable[[DeskError], object],
    ) -> None:
        """``failed`` says what went wrong."""
        self._inbox, self._words, self._bridge, self._go = inbox, words, bridge, go
        self._writing, self._sheet, self._failed = writing, sheet, failed

    def say_copied(self) -> None:
        """It is on the clipboard: say where to paste it, and offer to note that it was posted."""
        item, step = self._writing.item, self._writing.choice.step
        if item is not None:
            said = self._words("replies-copied", platform=platform_name(item.message.platform, self._words))
            open_still = item.message.answered_at is None
            self._sheet.said.say(said, self._words("replies-posted") if open_still else "", lambda: self._posted(item))
        elif step:
            self._lead_back("replies-copied-step")
        else:
            self._sheet.said.say(self._words("replies-copied-general"))

    def _posted(self, item: Item) -> None:
        self._bridge.when_done(self._inbox.answered(item.message.id, True), self._say_posted, self._failed)

    def _say_posted(self, item: Item) -> None:
        if self._writing.item is None or self._writing.item.message.id != item.message.id:
            return
        self._writing.item = item
        if self._writing.choice.step:
            self._lead_back("replies-posted-step")
        else:
            self._sheet.said.say(self._words("replies-posted-said"))

    def _lead_back(self, key: str) -> None:
        choice = self._writing.choice
        said = self._words(key, step=self._words(f"step-{choice.step}"))
        back = Visit(Place.CRISIS, incident=choice.incident, step=choice.step)
        self._sheet.said.say(said, self._words("replies-copied-step-go"), lambda: self._go(back))
