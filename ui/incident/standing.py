"""What of a case must stay in sight: the promised next word, that it is time to look again, what is stopped."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True)
class _Line:
    """One thing that stands: where and what it says, what its button is called and leads to."""

    banner: Banner
    sentence: str
    key: str
    visit: Visit


class Standing(QWidget):
    """One line, which unfolds where more stands.

    Hidden while there is nothing to say, and while the disk refuses, which the page says itself.
    """

    def __init__(self, words: Words, clock: Clock, book: Casebook, go: Callable[[Visit], object]) -> None:
        """``go`` opens a sheet beside its case."""
        super().__init__()
        self._words, self._clock, self._book, self._go = words, clock, book, go
        self.promise, self.late = Banner("brand"), Banner("issue")
        self.again, self.stopped = Banner("soft"), Banner("watch")
        self._said: dict[Banner, tuple[Visit, int]] = {}
        self._case: IncidentId | None = None
        self._unfolded = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for banner in (self.late, self.promise, self.stopped, self.again):
            column.addWidget(banner)
        self.hide()

    def show_case(self, case: IncidentId | None) -> None:
        """What stands in one case; nothing where there is none."""
        self._unfolded = self._unfolded and case == self._case
        self._case = case
        try:
            said = self._show(self._in_case(case))
        except DeskError:
            said = False
        self.setVisible(said)

    def show_stopped(self) -> None:
        """What is stopped in any case, also in one that is closed."""
        try:
            said = self._show(self._held(self._book.pauses.holding()))
        except DeskError:
            said = False
        self.setVisible(said)

    def soonest(self) -> Promise | None:
        """The next word that was promised in any case, also in one that has ended."""
        try:
            return next(iter(self._book.keys.promises()), None)
        except DeskError:
            return None

    def loose(self, case: IncidentId) -> list[str]:
        """What is still promised or stopped in a case, a sentence each."""
        try:
            promise, stopped = self.promised(case), self._book.pauses.stopped(case)
        except DeskError:
            return []
        said = []
        if promise is not None:
            clock = clock_sentence(self._words, promise, self._clock.now())
            said.append(self._words("crisis-end-promised", clock=clock))
        return said + ([self._words("pause-holds", count=len(stopped), since=stopped[0].at)] if stopped else [])

    def promised(self, case: IncidentId) -> Promise | None:
        """The next word that was promised in a case, whether it has ended or not."""
        return next((one for one in self._book.keys.promises() if one.incident_id == case), None)

    # -- inside -------------------------------------------------------------------------------

    def _in_case(self, case: IncidentId | None) -> list[_Line]:
        """All that stands in one case, the most pressing first."""
        if case is None:
            return []
        promise = self.promised(case)
        lines = [self._promised(promise)] if promise is not None else []
        return lines + self._held(self._book.pauses.stopped(case)) + self._to_rate(case)

    def _promised(self, promise: Promise) -> _Line:
        now = self._clock.now()
        banner = self.late if promise.late(now) else self.promise
        visit = Visit(Place.REPLIES, incident=promise.incident_id, template="update")
        return _Line(banner, clock_sentence(self._words, promise, now), "keys-write", visit)

    def _held(self, stopped: Sequence[Stopped]) -> list[_Line]:
        if not stopped:
            return []
        said = self._words("pause-holds", count=len(stopped), since=stopped[0].at)
        visit = Visit(Place.CRISIS, incident=stopped[0].incident_id, sheet="pause")
        return [_Line(self.stopped, said, "pause-look", visit)]

    def _to_rate(self, case: IncidentId) -> list[_Line]:
        rated = self._book.impacts.due_again(case)
        if rated is None:
            return []
        said = self._words("impact-look-again", when=self._words.ago(rated))
        return [_Line(self.again, said, "impact-rate-now", Visit(Place.CRISIS, incident=case, sheet="impact"))]

    def _show(self, lines: Sequence[_Line]) -> bool:
        """Several lines are one, which leads to the others: the next step is to stay in sight."""
        seen = lines if self._unfolded else lines[:1]
        for banner in (self.late, self.promise, self.stopped, self.again):
            if all(line.banner is not banner for line in seen):
                self._said.pop(banner, None)
                banner.clear()
        for line in seen:
            self._say(line, len(lines) - len(seen))
        return bool(seen)

    def _say(self, line: _Line, more: int) -> None:
        """Where only the time has changed, the buttons stay, and the focus on them."""
        banner, visit = line.banner, line.visit
        if self._said.get(banner) == (visit, more):
            banner.sentence.setText(line.sentence)
            banner.setAccessibleName(line.sentence)
            return
        self._said[banner] = visit, more
        banner.say(line.sentence, self._words(line.key), lambda: self._go(visit))
        if more:
            banner.also(self._words("crisis-standing-more", count=more), self._unfold)

    def _unfold(self) -> None:
        self._unfolded = True
        self.show_case(self._case)
