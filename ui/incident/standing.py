"""What of a case must stay in sight: the promised next word with its clock."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.clock import Clock
from desktop.content.words import Words
from desktop.errors import DeskError
from desktop.model.incident import IncidentId
from desktop.model.keys import Promise
from desktop.services.keys import KeyMessages
from ui.incident.promise_card import clock_sentence
from ui.places import Place, Visit
from ui.widgets.banner import Banner


class Standing(QWidget):
    """Hidden while there is nothing to say, and while the disk refuses, which the page says itself."""

    def __init__(self, words: Words, clock: Clock, keys: KeyMessages, go: Callable[[Visit], object]) -> None:
        """``go`` opens a sheet beside its case."""
        super().__init__()
        self._words, self._clock, self._keys, self._go = words, clock, keys, go
        self.promise, self.late = Banner("brand"), Banner("issue")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for banner in (self.late, self.promise):
            column.addWidget(banner)
        self.hide()

    def show_case(self, case: IncidentId | None) -> None:
        """What stands in one case; nothing where there is none."""
        promise = self._first(lambda promise: promise.incident_id == case)
        self._say_promise(promise)
        self.setVisible(promise is not None)

    def soonest(self) -> Promise | None:
        """The next word that was promised in any open case."""
        return self._first(lambda promise: True)

    # -- inside -------------------------------------------------------------------------------

    def _first(self, wanted: Callable[[Promise], bool]) -> Promise | None:
        try:
            return next(filter(wanted, self._keys.promises()), None)
        except DeskError:
            return None

    def _say_promise(self, promise: Promise | None) -> None:
        if promise is None:
            self.promise.clear()
            self.late.clear()
            return
        now = self._clock.now()
        says, silent = (self.late, self.promise) if promise.late(now) else (self.promise, self.late)
        silent.clear()
        _say(
            says,
            clock_sentence(self._words, promise, now),
            self._words("keys-give"),
            lambda: self._open(promise.incident_id, "keys"),
        )

    def _open(self, case: IncidentId, sheet: str) -> None:
        self._go(Visit(Place.CRISIS, incident=case, sheet=sheet))


def _say(banner: Banner, sentence: str, action: str, act: Callable[[], object]) -> None:
    """Say it once: a banner that says the same again would take the focus from its button."""
    if banner.isHidden() or banner.sentence.text() != sentence:
        banner.say(sentence, action, act)
