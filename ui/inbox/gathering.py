"""What a search of the messages finds is put into an open case, all at once."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QWidget

from desktop.content.words import Words
from desktop.errors import DeskError
from desktop.model.belonging import Lot
from desktop.model.inbox import Query
from desktop.model.incident import Incident
from desktop.services.belonging import MOST, asked
from desktop.services.casebook import Casebook
from desktop.services.incidents import Incidents
from desktop.services.opening import MOST_KEPT
from ui.bridge import Bridge
from ui.incident.changing import ChangingSheet, Room, Sentences
from ui.incident.naming import asked_words, file_name, problem
from ui.places import Place, Visit
from ui.widgets.banner import Banner
from ui.widgets.choice import Choice
from ui.widgets.text import PlainLabel

HEIGHT = 360


@dataclass(frozen=True, slots=True)
class Gathering:
    """What it works with: ``by`` says who works here, ``go`` leads to a case, ``said`` says how it went."""

    incidents: Incidents
    book: Casebook
    words: Words
    bridge: Bridge
    by: Callable[[], str]
    go: Callable[[Visit], object]
    said: Banner

    def ask(self, above: QWidget, query: Query) -> "PutSheet | None":
        """Ask into which case; with none open, say how to open one with these messages."""
        try:
            cases = self.incidents.ongoing()
            found = () if cases else self.book.belonging.found(query)
        except DeskError as error:
            self.said.say(problem(self.words, error))
            return None
        if not cases:
            way = partial(self.go, Visit(Place.CRISIS, messages=found, new=True))
            self.said.say(self.words("gather-no-case"), self.words("gather-open"), way)
            return None
        sheet = PutSheet(above, Room(self.book, self.words, self.bridge, self.by), cases, query, self._done)
        sheet.open()
        return sheet

    def _done(self, case: Incident) -> None:
        way = partial(self.go, Visit(Place.CRISIS, incident=case.id))
        self.said.say(self.words("gather-done"), self.words("gather-see"), way)


class PutSheet(ChangingSheet):
    """Says how many come to which case, before they do; ``done`` hears the case."""

    def __init__(
        self, parent: QWidget, room: Room, cases: Sequence[Incident], query: Query, done: Callable[[Incident], object]
    ) -> None:
        """What ``query`` finds goes into one of ``cases``."""
        says = Sentences("gather-title", "", "gather-yes", "gather-no", HEIGHT)
        super().__init__(parent, room, cases[0], says)
        self._cases, self._query, self._done = cases, query, done
        self.asked.setText(self.words("gather-ask", asked=asked_words(self.words, asked(query))))
        self.which, self.comes = Choice(), PlainLabel()
        self.which.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.which.setMinimumContentsLength(24)
        for case in cases:
            self.which.addItem(file_name(self.words, case))
        if len(cases) > 1:
            self.add_field(self.words("gather-which"), self.which)
        else:
            self.content.addWidget(PlainLabel(self.words("gather-file", text=file_name(self.words, cases[0]))))
        self.content.addWidget(self.comes)
        self.finish()
        self.which.currentIndexChanged.connect(self._say_what)
        self._say_what()

    def save(self) -> None:
        """Put them in."""
        job = self.room.book.belonging.put_in(self._case().id, self._query, self.room.by())
        self.wait(job, partial(self._done, self._case()))

    def _case(self) -> Incident:
        return self._cases[max(0, self.which.currentIndex())]

    def _say_what(self) -> None:
        self.trouble.clear()
        try:
            lot = self.room.book.belonging.lot(self._case().id, self._query)
        except DeskError as error:
            self.say(error)
            lot = Lot(0)
        self.yes.setEnabled(lot.count > 0)
        self.comes.setText(self._sentence(lot))

    def _sentence(self, lot: Lot) -> str:
        number, kept = self.words.number(lot.count), self.words.number(MOST_KEPT)
        if lot.more:
            return self.words("gather-comes-most", number=self.words.number(MOST), kept=kept)
        if lot.count > MOST_KEPT:
            return self.words("gather-comes-many", number=number, kept=kept)
        return self.words("gather-comes", count=lot.count, number=number)
