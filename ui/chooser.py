"""Which of several open cases is shown."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.content.words import Words
from desktop.model.incident import Incident, IncidentId
from ui.incident.naming import file_inside, file_name
from ui.widgets.choice import Choice
from ui.widgets.text import PlainLabel


class Chooser(QWidget):
    """A list of the open cases; wanted only where there are several."""

    def __init__(self, words: Words, chosen: Callable[[IncidentId], object]) -> None:
        """``chosen`` hears which case the owner wants to see."""
        super().__init__()
        self._words, self._chosen = words, chosen
        self._ids: list[IncidentId] = []
        self._open = 0
        self.list = Choice()
        self.list.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.list.setMinimumContentsLength(28)
        self.list.setAccessibleName(words("crisis-which"))
        self.list.setPlaceholderText(words("crisis-earlier"))
        self.list.activated.connect(lambda number: self._chosen(self._ids[number]))
        label = PlainLabel(words("crisis-which"), "small")
        label.setWordWrap(False)
        label.setBuddy(self.list)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(label)
        row.addWidget(self.list, 1)

    @property
    def several(self) -> bool:
        """Whether several open cases can be chosen from."""
        return self._open > 1

    @property
    def wanted(self) -> bool:
        """Whether there is anything to choose, open or ended."""
        return len(self._ids) > (self.list.currentIndex() >= 0)

    def show_cases(self, cases: Sequence[Incident], chosen: Incident | None, past: Sequence[Incident] = ()) -> None:
        """List the open cases, then the ended ones, with the chosen one marked; it is always among them."""
        listed = [*cases, *past]
        if chosen is not None and all(case.id != chosen.id for case in listed):
            listed.append(chosen)
        self._open = sum(case.closed_at is None for case in listed)
        lines = [self._line(case) for case in listed]
        ids = [case.id for case in listed]
        if ids != self._ids or lines != [self.list.itemText(number) for number in range(self.list.count())]:
            self._ids = ids
            self.list.clear()
            self.list.addItems(lines)
        self.list.setCurrentIndex(ids.index(chosen.id) if chosen is not None else -1)

    def _line(self, case: Incident) -> str:
        if case.closed_at is None:
            return file_name(self._words, case)
        return self._words("crisis-ended-file", file=file_inside(self._words, case), time=case.closed_at)
