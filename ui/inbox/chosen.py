"""The line above the list where exactly these messages are shown: why these, and the ways on."""

from collections.abc import Callable
from dataclasses import dataclass

from desktop.content.words import Words
from desktop.model.message import MessageId
from ui.places import Place, Visit
from ui.widgets.banner import Banner


@dataclass(frozen=True, slots=True)
class Choice:
    """Exactly these messages; the way back to the crisis file they are in, or (``asked``) to the form of a new one."""

    ids: tuple[MessageId, ...]
    back: Visit | None = None
    asked: bool = False


def choice_of(visit: Visit) -> Choice | None:
    """What a visit wants to be shown; None where it is everything."""
    if not visit.messages:
        return None
    if visit.new:
        return Choice(visit.messages, Visit(Place.CRISIS), asked=True)
    back = Visit(Place.CRISIS, incident=visit.incident, step=visit.step) if visit.incident is not None else None
    return Choice(visit.messages, back)


class ChosenLine(Banner):
    """Says how many they are and what they have in common."""

    def __init__(self, words: Words, go: Callable[[Visit], object], show_all: Callable[[], object]) -> None:
        """``show_all`` leaves the choice."""
        super().__init__("brand")
        self._words, self._go, self._show_all = words, go, show_all

    def show_choice(self, choice: Choice | None) -> None:
        """Say it, or nothing where everything is shown."""
        if choice is None:
            self.clear()
            return
        words, count, back = self._words, len(choice.ids), choice.back
        key = "messages-these" if back is None else "messages-these-form" if choice.asked else "messages-these-file"
        self.say(words(key, count=count, number=words.number(count)))
        if back is not None:
            self.also(
                words("messages-these-form-back" if choice.asked else "messages-these-back"), lambda: self._go(back)
            )
        self.also(words("messages-these-all"), self._show_all)
