"""What of a case must stay in sight: the promised next word, that it is time to look again, what is stopped."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.clock import Clock
from desktop.content.words import Words
from desktop.errors import DeskError
from desktop.model.incident import IncidentId
from desktop.model.keys import Promise
from desktop.model.pause import Stopped
from desktop.services.casebook import Casebook
from ui.incident.promise_card import clock_sentence
from ui.places import Place, Visit
from ui.widgets.banner import Banner


class Standing(QWidget):
    """Hidden while there is nothing to say, and while the disk refuses, which the page says itself."""

    def __init__(self, words: Words, clock: Clock, book: Casebook, go: Callable[[Visit], object]) -> None:
        """``go`` opens a sheet beside its case."""
        super().__init__()
        self._words, self._clock, self._book, self._go = words, clock, book, go
        self.promise, self.late = Banner("brand"), Banner("issue")
        self.again, self.stopped = Banner("soft"), Banner("watch")
        self._leads: dict[Banner, Visit] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for banner in (self.late, self.promise, self.stopped, self.again):
            column.addWidget(banner)
        self.hide()

    def show_case(self, case: IncidentId | None) -> None:
        """What stands in one case; nothing where there is none."""
        try:
            said = self._say_case(case)
        except DeskError:
            said = False
        self.setVisible(said)

    def show_stopped(self) -> None:
        """What is stopped in any case, also in one that is closed."""
        try:
            said = self._say_stopped(self._book.pauses.holding())
        except DeskError:
            said = False
        self.setVisible(said)

    def soonest(self) -> Promise | None:
        """The next word that was promised in any open case."""
        try:
            return next(iter(self._book.keys.promises()), None)
        except DeskError:
            return None

    def loose(self, case: IncidentId) -> list[str]:
        """What is still promised or stopped in a case, a sentence each."""
        try:
            promise = next((one for one in self._book.keys.promises() if one.incident_id == case), None)
            stopped = self._book.pauses.stopped(case)
        except DeskError:
            return []
        said = [clock_sentence(self._words, promise, self._clock.now())] if promise is not None else []
        return said + ([self._words("pause-holds", count=len(stopped), since=stopped[0].at)] if stopped else [])

    # -- inside -------------------------------------------------------------------------------

    def _say_case(self, case: IncidentId | None) -> bool:
        promises = self._book.keys.promises() if case is not None else ()
        promise = next((one for one in promises if one.incident_id == case), None)
        stopped = self._book.pauses.stopped(case) if case is not None else ()
        return any([self._say_promise(promise), self._say_stopped(stopped), self._say_again(case)])

    def _say_promise(self, promise: Promise | None) -> bool:
        late = promise is not None and promise.late(self._clock.now())
        for banner, says in ((self.late, late), (self.promise, not late)):
            if promise is None or not says:
                banner.clear()
            else:
                sentence = clock_sentence(self._words, promise, self._clock.now())
                self._say(
                    banner, sentence, "keys-give", Visit(Place.CRISIS, incident=promise.incident_id, sheet="keys")
                )
        return promise is not None

    def _say_again(self, case: IncidentId | None) -> bool:
        rated = self._book.impacts.due_again(case) if case is not None else None
        if rated is None:
            self.again.clear()
            return False
        said = self._words("impact-look-again", when=self._words.ago(rated))
        self._say(self.again, said, "impact-rate-now", Visit(Place.CRISIS, incident=case, sheet="impact"))
        return True

    def _say_stopped(self, stopped: Sequence[Stopped]) -> bool:
        if not stopped:
            self.stopped.clear()
            return False
        said = self._words("pause-holds", count=len(stopped), since=stopped[0].at)
        visit = Visit(Place.CRISIS, incident=stopped[0].incident_id, sheet="pause")
        self._say(self.stopped, said, "pause-look", visit)
        return True

    def _say(self, banner: Banner, sentence: str, key: str, visit: Visit) -> None:
        """Where only the time has changed, the button stays, and the focus on it."""
        if banner.isHidden() or self._leads.get(banner) != visit:
            self._leads[banner] = visit
            banner.say(sentence, self._words(key), lambda: self._go(visit))
            return
        banner.sentence.setText(sentence)
        banner.setAccessibleName(sentence)
