"""The sheet by which two open cases that are one matter are put together; it says before what will happen."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from desktop.errors import DeskError
from desktop.model.belonging import Prospect
from desktop.model.incident import Incident, IncidentId
from ui.incident.changing import ChangingSheet, Room, Sentences
from ui.incident.naming import file_name, named
from ui.plain import one_line
from ui.widgets.card import Card
from ui.widgets.choice import Choice
from ui.widgets.text import PlainLabel

HEIGHT, LONGEST = 660, 80
ROWS = ("comes", "ends", "level", "steps", "left", "promise", "along")
"""What is said about it, in order."""


class MergeSheet(ChangingSheet):
    """Chooses the other case and which of the two goes on; ``go`` leads to that one afterwards."""

    def __init__(
        self,
        parent: QWidget,
        room: Room,
        case: Incident,
        others: Sequence[Incident],
        go: Callable[[IncidentId], object],
    ) -> None:
        """``others`` are the other open cases."""
        super().__init__(parent, room, case, Sentences("merge-title", "merge-ask", "merge-yes", "merge-no", HEIGHT))
        self._others, self._go = others, go
        self.other, self.which = Choice(), Choice()
        for choice in (self.other, self.which):
            choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.setMinimumContentsLength(24)
        for one in others:
            self.other.addItem(file_name(self.words, one))
        self.add_field(self.words("merge-other"), self.other)
        self.add_field(self.words("merge-which"), self.which)
        self.happens = Card(self.words("merge-happens"))
        self.happens.body.setSpacing(8)
        self.rows = {name: PlainLabel() for name in ROWS}
        for row in self.rows.values():
            self.happens.body.addWidget(row)
        self.content.addWidget(self.happens)
        self.finish()
        self.other.currentIndexChanged.connect(self._offer_both)
        self.which.currentIndexChanged.connect(self._say_what)
        if others:
            self._offer_both()
        else:  # the last one ended meanwhile
            self.happens.hide()
            self.yes.setEnabled(False)

    def save(self) -> None:
        """Put the two together."""
        ends, stays = self._two()
        self.wait(self.room.book.merging.merge(ends.id, stays.id, self.room.by()), lambda: self._go(stays.id))

    def _two(self) -> tuple[Incident, Incident]:
        """The one that ends and the one that goes on."""
        other = self._others[max(0, self.other.currentIndex())]
        return (self.case, other) if self.which.currentIndex() == 1 else (other, self.case)

    def _offer_both(self) -> None:
        chosen = max(0, self.which.currentIndex())
        other = self._others[max(0, self.other.currentIndex())]
        self.which.blockSignals(True)
        self.which.clear()
        for key, case in (("merge-this", self.case), ("merge-that", other)):
            self.which.addItem(self.words(key, text=one_line(case.summary, LONGEST)))
        self.which.setCurrentIndex(chosen)
        self.which.blockSignals(False)
        self._say_what()

    def _say_what(self) -> None:
        ends, stays = self._two()
        self.trouble.clear()
        try:
            said = self._sentences(self.room.book.merging.prospect(ends.id, stays.id), ends, stays)
        except DeskError as error:
            self.say(error)
            said = {}
        self.yes.setEnabled(bool(said))
        self.happens.setVisible(bool(said))
        for name, row in self.rows.items():
            row.setText(said.get(name, ""))
            row.setVisible(name in said)

    def _sentences(self, found: Prospect, ends: Incident, stays: Incident) -> dict[str, str]:
        words, comes = self.words, found.luggage
        said = {
            "comes": words("merge-comes", count=found.come, text=one_line(stays.summary, LONGEST)),
            "ends": words("merge-ends", text=one_line(ends.summary, LONGEST)),
            "along": words("merge-along"),
            "level": words("merge-level", level=named(words, "level", str(found.level))),
        }
        if comes.ticks:
            said["steps"] = words("merge-steps", count=len(comes.ticks))
        if comes.promise is not None:
            said["promise"] = words("merge-promise", due=comes.promise.due_at)
        if comes.left:
            said["left"] = words("merge-left", count=len(comes.left))
        return said
