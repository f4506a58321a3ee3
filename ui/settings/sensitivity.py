"""How soon the owner wants to be told, in three words, each with what it would have meant for her own last weeks."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QRadioButton, QVBoxLayout, QWidget

from desktop.content.words import Words
from desktop.errors import DeskError
from desktop.model.numbers import Sensitivity
from desktop.model.replay import Alarmed, Replay
from desktop.services.meter import MeterService
from ui.bridge import Bridge
from ui.widgets.text import PlainLabel

INDENT = 35  # pixels: below the word, not below its circle
MOST = 4  # dates that are named, the newest ones


class SensitivityChoice(QWidget):
    """Three words to choose from; what each would have meant stands below it before anything is chosen."""

    def __init__(self, words: Words, meter: MeterService, bridge: Bridge) -> None:
        """``meter`` tells what would have been."""
        super().__init__()
        self._words, self._meter, self._bridge = words, meter, bridge
        self._asked = False
        self.setAccessibleName(words("settings-sensitivity"))
        self.words: dict[Sensitivity, QRadioButton] = {}
        self.effects: dict[Sensitivity, PlainLabel] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(4)
        column.addWidget(PlainLabel(words("settings-sensitivity")))
        column.addWidget(PlainLabel(words("settings-sensitivity-why"), "soft"))
        for word in Sensitivity:
            self.words[word] = QRadioButton(words(f"settings-sensitivity-{word}"))
            self.words[word].setAccessibleDescription(self._about(word))
            self.effects[word] = PlainLabel(words("settings-sensitivity-working"), "soft")
            column.addWidget(self.words[word], 0, Qt.AlignmentFlag.AlignLeading)
            for label in (PlainLabel(self._about(word), "soft"), self.effects[word]):
                label.setContentsMargins(INDENT, 0, INDENT, 0)
                column.addWidget(label)

    def choose(self, word: Sensitivity) -> None:
        """Show this word as chosen."""
        self.words[word].setChecked(True)

    def showEvent(self, event: QShowEvent) -> None:
        """Seen: work out what the last weeks would have been."""
        super().showEvent(event)
        if not self._asked:
            self._asked = True
            self._bridge.when_done(self._meter.replayed(), self._tell, self._failed)

    def _tell(self, replay: Replay | None) -> None:
        self._asked = False
        for word in Sensitivity:
            self._say(word, self._effect(replay.days, replay.alarms[word]) if replay else self._none_yet())

    def _failed(self, error: DeskError) -> None:
        self._asked = False
        for word in Sensitivity:
            self._say(word, self._words(error.key, **error.values))

    def _say(self, word: Sensitivity, said: str) -> None:
        self.effects[word].setText(said)
        self.words[word].setAccessibleDescription(f"{self._about(word)} {said}")

    def _about(self, word: Sensitivity) -> str:
        return self._words(f"settings-sensitivity-{word}-about")

    def _none_yet(self) -> str:
        return self._words("settings-sensitivity-young")

    def _effect(self, days: int, alarms: Sequence[Alarmed]) -> str:
        if not alarms:
            return self._words("settings-sensitivity-never", days=days)
        dates = ", ".join(self._words.date(alarm.began) for alarm in alarms[-MOST:])
        key = "settings-sensitivity-alerts" if len(alarms) <= MOST else "settings-sensitivity-many"
        return self._words(key, days=days, count=len(alarms), dates=dates)
