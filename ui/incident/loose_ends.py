"""In a case: how many private talks about its messages are open, and how many say that it was put right."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.content.words import Words
from desktop.errors import DeskError
from desktop.model.incident import IncidentId
from desktop.model.talks import Right
from desktop.services.talks import PrivateTalks
from ui.places import Place, Visit
from ui.widgets.button import link


class LooseEnds(QWidget):
    """Hidden where there is nothing to tell; leads to the talks."""

    def __init__(self, talks: PrivateTalks, words: Words, go: Callable[[Visit], object]) -> None:
        """About no case yet."""
        super().__init__()
        self._talks, self._words = talks, words
        self.way = link("", lambda: go(Visit(Place.TALKS)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.way, 0, Qt.AlignmentFlag.AlignLeading)
        self.hide()

    def show_case(self, id: IncidentId) -> None:
        """Say how it stands with this case; trouble with the disk is said by the page."""
        try:
            count, said = self._talks.in_case(id)
        except DeskError:
            count, said = 0, {}
        words = self._words
        told = [words("talks-in-case", count=count, number=words.number(count))] if count else []
        if said:
            told.append(words("talks-counted", **{str(right): words.number(said.get(right, 0)) for right in Right}))
        self.way.setText(" · ".join(told))
        self.setVisible(bool(told))
