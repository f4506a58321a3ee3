"""The other cases that a case was put together with or split from, each one click away."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.content.words import Words
from desktop.errors import DeskError
from desktop.model.belonging import Tie
from desktop.model.incident import IncidentId
from desktop.services.belonging import Belonging
from ui.places import Place, Visit
from ui.plain import one_line
from ui.widgets.button import link

LONGEST = 80


class Kin(QWidget):
    """Hidden where there are none; ``go`` opens the other case."""

    def __init__(self, belonging: Belonging, words: Words, go: Callable[[Visit], object]) -> None:
        """About no case yet."""
        super().__init__()
        self._belonging, self._words, self._go = belonging, words, go
        self._shown: list[Tie] = []
        self.links: list[QPushButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.hide()

    def show_case(self, id: IncidentId) -> None:
        """Show what belongs with this case; trouble with the disk is said by the page."""
        try:
            ties = list(self._belonging.ties(id))
        except DeskError:
            ties = []
        if ties != self._shown:
            self._draw(ties)
        self.setVisible(bool(ties))

    def _draw(self, ties: list[Tie]) -> None:
        self._shown = ties
        for button in self.links:
            button.hide()
            button.deleteLater()
        self.links = []
        for tie in ties:
            said = self._words(f"merge-tie-{tie.bond}", text=one_line(tie.summary, LONGEST))
            button = link(said, partial(self._go, Visit(Place.CRISIS, incident=tie.id)))
            self.links.append(button)
            self._column.addWidget(button)
