"""How the business sounds: what the voice check beside the replies goes by."""

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QLineEdit

from desktop.content.words import Words
from desktop.settings import Settings
from ui.settings.rows import grid_in, row_in
from ui.widgets.card import Card
from ui.widgets.line import Line
from ui.widgets.text import PlainLabel

LONGEST = 400


class VoiceSettings(Card):
    """The owner's own words, words she never uses, and whether even a customer's name is private."""

    def __init__(self, settings: Callable[[], Settings], words: Words, keep: Callable[..., object]) -> None:
        """``keep`` takes what has changed, by its name in the settings."""
        super().__init__(words("voice-settings"))
        self._settings, self._words, self._keep = settings, words, keep
        self.body.addWidget(PlainLabel(words("voice-settings-why"), "soft"))
        grid = grid_in(self)
        self.we_say = self._line("we_say", "voice-we-say")
        self.never_said = self._line("never_said", "voice-never-said")
        row_in(grid, words("voice-we-say"), self.we_say)
        row_in(grid, words("voice-never-said"), self.never_said)
        self.discreet = QCheckBox(words("voice-discreet"))
        self.discreet.toggled.connect(lambda on: keep(discreet=on))
        self.body.addWidget(self.discreet)
        self.refresh()

    def refresh(self) -> None:
        """Show the choices as they are kept."""
        now = self._settings()
        self.we_say.setText(now.we_say)
        self.never_said.setText(now.never_said)
        self.discreet.blockSignals(True)
        self.discreet.setChecked(now.discreet)
        self.discreet.blockSignals(False)

    def _line(self, name: str, key: str) -> QLineEdit:
        line = Line()
        line.setMaxLength(LONGEST)
        line.setPlaceholderText(self._words(f"{key}-hint"))
        line.editingFinished.connect(lambda: self._keep(**{name: " ".join(line.text().split())}))
        return line
