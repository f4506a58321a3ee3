"""What stands between a draft and the world, where the owner wants so: off by default."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtWidgets import QCheckBox

from desktop.content.words import Words
from desktop.model.cooling import PAUSES
from desktop.settings import Settings
from ui.settings.rows import choice, choose, grid_in, row_in
from ui.widgets.card import Card
from ui.widgets.text import PlainLabel


class SendingSettings(Card):
    """How long a text rests that was written in anger, and whether a second person sees every text."""

    def __init__(self, settings: Callable[[], Settings], words: Words, keep: Callable[..., object]) -> None:
        """``keep`` takes what has changed, by its name in the settings."""
        super().__init__(words("cooling-settings"))
        self._settings = settings
        spans = [(each, words.span(timedelta(minutes=each)) if each else words("cooling-none")) for each in PAUSES]
        self.pause = choice(spans)
        self.pause.activated.connect(lambda place: keep(cooling_minutes=self.pause.itemData(place)))
        row_in(grid_in(self), words("cooling-pause"), self.pause)
        self.body.addWidget(PlainLabel(words("cooling-pause-why"), "small"))
        self.pause.setAccessibleDescription(words("cooling-pause-why"))
        self.second = QCheckBox(words("second-wanted"))
        self.second.toggled.connect(lambda on: keep(second_reader=on))
        self.body.addWidget(self.second)
        self.body.addWidget(PlainLabel(words("second-wanted-why"), "small"))
        self.refresh()

    def refresh(self) -> None:
        """Show the choices as they are kept."""
        now = self._settings()
        choose(self.pause, now.cooling_minutes)
        self.second.blockSignals(True)
        self.second.setChecked(now.second_reader)
        self.second.blockSignals(False)
