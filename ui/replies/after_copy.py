"""What comes after copying: post it there, then say so here. Only then does the message count as answered."""

from collections.abc import Callable

from desktop.model.inbox import Item
from desktop.model.incident import IncidentId
from desktop.model.keys import Named
from ui.names import platform_name
from ui.places import Place, Visit
from ui.replies.bench import Bench


class AfterCopy:
    """Speaks through the sheet's banner, one next step at a time."""

    def __init__(self, bench: Bench, go: Callable[[Visit], object]) -> None:
        """``go`` leads to another place."""
        self._replies, self._words, self._bridge, self._go = bench.replies, bench.words, bench.bridge, go
        self._writing, self._sheet, self._failed = bench.writing, bench.sheet, bench.failed

    def say_copied(self, text: str, incident: IncidentId | None, named: Named | None) -> None:
        """It is on the clipboard: say where to paste it, what it promised, and offer to note that it was posted."""
        item, step, say = self._writing.item, self._writing.choice.step, self._words
        if item is not None:
            said = say("replies-copied", platform=platform_name(item.message.platform, say))
        elif step:
            said = say("replies-copied-step", step=say(f"step-{step}"))
        else:
            said = say("replies-copied-general")
        open_still = incident is not None if item is None else item.message.answered_at is None
        self._sheet.said.say(
            f"{said} {self._promise(named)}" if named else said,
            say("replies-posted") if open_still else "",
            lambda: self._posted(text, item, incident),
        )
        if named is not None:
            keys = Visit(Place.CRISIS, incident=incident, sheet="keys")
            self._sheet.said.also(say("keys-open"), lambda: self._go(keys))
        if step and not open_still:
            self._sheet.said.also(say("replies-copied-step-go"), self._go_back)

    def _promise(self, named: Named) -> str:
        key = "replies-promised" if named.stands == named.due_at else "replies-promised-sooner"
        return self._words(key, time=named.stands)

    def _posted(self, text: str, item: Item | None, incident: IncidentId | None) -> None:
        done = self._replies.posted(text, item.message.id if item else None, incident)
        self._bridge.when_done(done, self._say_posted, self._failed)

    def _say_posted(self, item: Item | None) -> None:
        if (self._writing.item is None) is not (item is None):
            return
        if item is not None:
            if self._writing.item is None or self._writing.item.message.id != item.message.id:
                return
            self._writing.item = item
        if self._writing.choice.step:
            self._lead_back("replies-posted-step" if item is not None else "replies-posted-all-step")
        else:
            self._sheet.said.say(self._words("replies-posted-said" if item is not None else "replies-posted-all-said"))

    def _lead_back(self, key: str) -> None:
        said = self._words(key, step=self._words(f"step-{self._writing.choice.step}"))
        self._sheet.said.say(said, self._words("replies-copied-step-go"), self._go_back)

    def _go_back(self) -> None:
        choice = self._writing.choice
        self._go(Visit(Place.CRISIS, incident=choice.incident, step=choice.step))
