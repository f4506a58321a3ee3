"""How the business sounds: what the voice check beside the replies goes by."""

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit

from desktop.content.words import Words
from desktop.model.voice import Saying
from desktop.settings import Settings
from ui.settings.rows import grid_in, row_in
from ui.widgets.card import Card
from ui.widgets.line import Line
from ui.widgets.text import PlainLabel

LONGEST, LONGEST_WORD, MOST = 400, 60, 20


class VoiceSettings(Card):
    """The words the owner likes, those she never says with what she says instead, and who is a secret."""

    def __init__(self, settings: Callable[[], Settings], words: Words, keep: Callable[..., object]) -> None:
        """``keep`` takes what has changed, by its name in the settings."""
        super().__init__(words("voice-settings"))
        self._settings, self._words, self._keep = settings, words, keep
        self.body.addWidget(PlainLabel(words("voice-settings-why"), "soft"))
        grid = grid_in(self)
        self.we_say = self._line("voice-we-say-hint", LONGEST)
        self.we_say.editingFinished.connect(lambda: keep(we_say=_plain(self.we_say)))
        row_in(grid, words("voice-we-say"), self.we_say)
        self.pairs: list[tuple[QLineEdit, QLineEdit]] = []
        self._grid = self._heads()
        self.discreet = QCheckBox(words("voice-discreet"))
        self.discreet.toggled.connect(lambda on: keep(discreet=on))
        self.body.addWidget(self.discreet)
        self.refresh()

    def refresh(self) -> None:
        """Show the choices as they are kept, with one empty pair below them."""
        now = self._settings()
        self.we_say.setText(now.we_say)
        shown = [*now.sayings, Saying("")][:MOST]
        while len(self.pairs) < len(shown):
            self._add_pair()
        for place, (never, instead) in enumerate(self.pairs):
            one = shown[place] if place < len(shown) else Saying("")
            never.setText(one.never)
            instead.setText(one.instead)
            for line in (never, instead):
                line.setVisible(place < len(shown))
        self.discreet.blockSignals(True)
        self.discreet.setChecked(now.discreet)
        self.discreet.blockSignals(False)

    def _heads(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        for column, key in enumerate(("voice-never-said", "voice-say-instead")):
            grid.addWidget(PlainLabel(self._words(key)), 0, column)
            grid.setColumnStretch(column, 1)
        self.body.addLayout(grid)
        return grid

    def _add_pair(self) -> None:
        pair = (self._line("voice-never-said-hint", LONGEST_WORD), self._line("voice-say-instead-hint", LONGEST_WORD))
        self.pairs.append(pair)
        for column, (line, key) in enumerate(zip(pair, ("voice-never-said", "voice-say-instead"), strict=True)):
            line.setAccessibleName(self._words(key))
            line.editingFinished.connect(self._keep_pairs)
            self._grid.addWidget(line, len(self.pairs), column)
            line.show()

    def _keep_pairs(self) -> None:
        told = [Saying(_plain(never), _plain(instead)) for never, instead in self.pairs]
        kept = tuple(one for one in told if one.never)
        if kept != self._settings().sayings:
            self._keep(sayings=kept)
            self._show_room()

    def _show_room(self) -> None:
        """One pair more to fill in, where the last one is filled; what stands there is not touched."""
        if all(never.text().strip() for never, _ in self.pairs if not never.isHidden()) and len(self.pairs) < MOST:
            self._add_pair()

    def _line(self, hint: str, longest: int) -> QLineEdit:
        line = Line()
        line.setMaxLength(longest)
        line.setPlaceholderText(self._words(hint))
        return line


def _plain(line: QLineEdit) -> str:
    return " ".join(line.text().split())
