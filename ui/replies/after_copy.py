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
        item, step, say = self._writing.item, self._writing.open_step(), self._words
        first = self._writing.first_word()
        if item is not None:
            said = say("replies-copied", platform=platform_name(item.message.platform, say))
        elif first:
            said = say("replies-copied-first", step=say(f"step-{first}"))
        elif step:
            said = say("replies-copied-step", step=say(f"step-{step}"))
        else:
            said = say("replies-copied-general")
        if first:
            said = f"{said} {say('replies-copied-own-page')}"
        open_still = incident is not None if item is None else bool(first) or item.message.answered_at is None
        self._sheet.said.say(
            f"{said} {self._promise(named)}" if named else said,
            say("replies-posted") if open_still else "",
            lambda: self._posted(text, item, incident, first),
        )
        if named is not None:
            keys = Visit(Place.CRISIS, incident=incident, sheet="keys")
            self._sheet.said.also(say("keys-open"), lambda: self._go(keys))
        if step and not open_still:
            self._sheet.said.also(say("replies-copied-step-go"), lambda: self._go_back(step))

    def _promise(self, named: Named) -> str:
        key = "replies-promised" if named.stands == named.due_at else "replies-promised-sooner"
        return self._words(key, time=named.stands)

    def _posted(self, text: str, item: Item | None, incident: IncidentId | None, first: str) -> None:
        message, update = item.message.id if item else None, self._writing.gives_update()
        done = self._replies.posted(text, message, incident, first, update=update)
        self._bridge.when_done(done, lambda kept: self._say_posted(kept, first), self._failed)

    def _say_posted(self, item: Item | None, first: str) -> None:
        if (self._writing.item is None) is not (item is None):
            return
        if item is not None:
            if self._writing.item is None or self._writing.item.message.id != item.message.id:
                return
            self._writing.item = item
        kind = "posted" if item is not None else "posted-all"
        step = first or self._writing.open_step()
        if step:
            said = self._words(f"replies-{kind}-{'first' if first else 'step'}", step=self._words(f"step-{step}"))
        else:
            said = self._words(f"replies-{kind}-said")
        back = self._writing.choice.step or first
        self._sheet.said.say(said, self._words("replies-copied-step-go") if back else "", lambda: self._go_back(back))

    def _go_back(self, step: str) -> None:
        """To the step where it is open, else to what is next in the case."""
        case = self._writing.incident()
        to = step if self._writing.open_step() == step else ""
        self._go(Visit(Place.CRISIS, incident=case.id if case else None, step=to))
