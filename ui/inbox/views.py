"""The ways to look at the messages: all of them, who waits for an answer, what is talked of in private."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.content.words import Words
from desktop.errors import DeskError
from desktop.model.answers import Tally
from desktop.model.talks import Talks
from desktop.services.answers import Answers
from desktop.services.talks import PrivateTalks
from ui.bridge import Bridge
from ui.places import Place, Visit
from ui.soon import Soon
from ui.widgets.button import quiet
from ui.widgets.flow import FlowLayout

VIEWS = (Place.MESSAGES, Place.WAITING, Place.TALKS)
MOST = 999
SOON = 150  # milliseconds in which many notices become one look


class Views(QWidget):
    """A button for each; the one that is shown stays pressed."""

    def __init__(self, words: Words, go: Callable[[Visit], object], here: Place) -> None:
        """``go`` leads to the others."""
        super().__init__()
        self._words, self._go, self._here = words, go, here
        self._ask: Callable[[], object] = lambda: None
        self._soon = Soon(self, lambda: self._ask(), SOON)
        row = FlowLayout(8, self)
        self.buttons: dict[Place, QPushButton] = {}
        for place in VIEWS:
            button = quiet(words(f"waiting-view-{place}"), lambda place=place: self._open(place))  # type: ignore[misc]
            button.setCheckable(True)
            button.setChecked(place is here)
            self.buttons[place] = button
            row.addWidget(button)

    def say(self, place: Place, count: int) -> None:
        """Show how many there are in a view."""
        name, number = self._words(f"waiting-view-{place}"), self._words.number(min(count, MOST))
        more = "+" * (count > MOST)
        self.buttons[place].setText(
            self._words("waiting-view-count", name=name, number=number + more) if count else name
        )

    def keep_counted(self, answers: Answers, talks: PrivateTalks, bridge: Bridge) -> None:
        """Ask how many there are whenever this is seen, and while it is whenever messages come or change."""

        def ask() -> None:
            bridge.when_done(answers.tally(), self._say_waiting, self._forget)
            bridge.when_done(talks.gather(), self._say_talks, self._forget)

        self._ask = ask
        for way in (bridge.messages_arrived, bridge.messages_changed, bridge.messages_removed):
            way.connect(self._soon.ask)

    def showEvent(self, event: QShowEvent) -> None:
        """Seen: the count is true, and the keys begin at the view that is shown."""
        super().showEvent(event)
        self._soon.start()
        QTimer.singleShot(0, self, self._begin_here)

    def _begin_here(self) -> None:
        """Qt takes the focus of a page that goes to the first button of the next one, which is another view."""
        if any(button.hasFocus() for button in self.buttons.values()):
            self.buttons[self._here].setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_waiting(self, tally: Tally) -> None:
        self.say(Place.WAITING, tally.waiting)

    def _say_talks(self, talks: Talks) -> None:
        self.say(Place.TALKS, talks.count)

    def _forget(self, _error: DeskError) -> None:
        for place in (Place.WAITING, Place.TALKS):
            self.say(place, 0)

    def _open(self, place: Place) -> None:
        self.buttons[place].setChecked(place is self._here)
        if place is not self._here:
            self._go(Visit(place))
