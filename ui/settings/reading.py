"""How messages are read, and how often that is right: in plain words, by language, and the whole model card."""

from collections.abc import Mapping
from dataclasses import asdict
from functools import reduce
from operator import add

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QTextBrowser, QWidget

from desktop.content import figures
from desktop.content.words import Words
from desktop.model.figures import Figure
from ui.widgets.button import quiet
from ui.widgets.card import Card
from ui.widgets.sheet_dialog import SheetDialog
from ui.widgets.text import PlainLabel, stretch

COLUMNS = ("texts", "right", "wrong", "unsure", "found")
LEAST_CARD = 520  # pixels


class ReadingCard(Card):
    """In the settings; its figures are those that the training measured."""

    def __init__(self, words: Words) -> None:
        """Show them."""
        super().__init__(words("settings-reading"))
        self._words = words
        shop, heard = figures.load().shop, figures.load().heard
        self._say("how")
        if shop:
            whole = reduce(add, shop.values())
            counts = {"texts": whole.texts, "right": whole.right, "wrong": whole.wrong, "unsure": whole.unsure}
            called = {"called": whole.called, "called-right": whole.called_right, "negative": whole.negative}
            self._say("right", **counts, **called, missed=whole.negative - whole.called_right)
            self.body.addLayout(self._table(shop))
        if heard:
            self._say("heard", **{name.replace("_", "-"): count for name, count in asdict(heard).items()})
        for part in ("labels", "weak", "despair", "not-for"):
            self._say(part)
        self.open = quiet(words("settings-reading-open"), self._open)
        self.body.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeading)

    def _say(self, part: str, **values: int) -> None:
        self.body.addWidget(PlainLabel(self._words(f"settings-reading-{part}", **values), "soft"))

    def _table(self, shop: Mapping[str, Figure]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        for column, name in enumerate(COLUMNS, 1):
            grid.addWidget(_cell(self._words(f"settings-reading-column-{name}"), "small"), 0, column)
        for row, (code, one) in enumerate(shop.items(), 1):
            language = self._words(f"settings-language-{code}")
            grid.addWidget(PlainLabel(language), row, 0)
            found = self._words("settings-reading-of", count=one.called_right, all=one.negative)
            for column, text in enumerate((*map(str, (one.texts, one.right, one.wrong, one.unsure)), found), 1):
                cell = _cell(text, "body")
                counted = self._words(f"settings-reading-column-{COLUMNS[column - 1]}")
                cell.setAccessibleName(f"{language}, {counted}: {text}")
                grid.addWidget(cell, row, column)
        return grid

    def _open(self) -> None:
        ModelCard(self, self._words).open()


class ModelCard(SheetDialog):
    """The whole card, as the training wrote it."""

    def __init__(self, parent: QWidget, words: Words) -> None:
        """Show it."""
        super().__init__(parent, words("settings-reading-open"))
        self.text = QTextBrowser()
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.text.setOpenLinks(False)
        self.text.setMarkdown(figures.card())
        self.text.setMinimumHeight(round(LEAST_CARD * stretch()))
        self.text.setAccessibleName(words("settings-reading-open"))
        self.content.addWidget(self.text, 1)
        self.add_buttons([], [quiet(words("settings-reading-close"), self.close)])


def _cell(text: str, role: str) -> PlainLabel:
    label = PlainLabel(text, role)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label
