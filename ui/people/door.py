"""The way from another page to the people, which says when numbers must be asked for again."""

from collections.abc import Callable

from PySide6.QtGui import QShowEvent

from desktop.content.words import Words
from desktop.errors import DeskError
from desktop.services.people import People
from ui.widgets.button import WrapButton


class PeopleDoor(WrapButton):
    """A quiet button; each time it comes into sight it counts anew."""

    def __init__(self, people: People, words: Words, go: Callable[[], object]) -> None:
        """``go`` opens the page of the people."""
        super().__init__(words("people-open"), "quiet")
        self._people, self._say = people, words
        self.clicked.connect(lambda: go())

    def showEvent(self, event: QShowEvent) -> None:
        """Seen again: say how many must be asked."""
        super().showEvent(event)
        count = self._due()
        self.setText(self._say("people-open-due", count=count) if count else self._say("people-open"))

    def _due(self) -> int:
        try:
            return len(self._people.to_confirm(self._people.roster()))
        except DeskError:  # the page itself says so
            return 0
