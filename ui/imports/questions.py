"""What only the owner knows about a file: which comes first in dates, who she is, where it was written, its letters."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.content.words import Words
from desktop.model.imports import Choices, Order, Preview, Shape
from ui.imports.columns import ColumnsForm
from ui.imports.places import place_choice
from ui.plain import one_line
from ui.widgets.button import link
from ui.widgets.choice import Choice
from ui.widgets.labelled import Labelled

LETTERS = ("utf-8", "windows-1255", "windows-1252")
MOST_PEOPLE = 200
LONGEST_NAME = 60


class Questions(QWidget):
    """Shows the questions that this file raises; ``changed`` tells the choices with the new answer."""

    changed = Signal(object)

    def __init__(self, words: Words) -> None:
        """No question yet."""
        super().__init__()
        self._words = words
        self._choices = Choices()
        self.order = self._ask("order", lambda value: replace(self._choices, day_first=value))
        self.me = self._ask("me", lambda value: replace(self._choices, me=value))
        self.place = self._ask("place", lambda value: replace(self._choices, platform=value), place_choice(words))
        self.letters = self._ask("letters", lambda value: replace(self._choices, encoding=value, columns=None))
        for value, key in ((None, "choose"), (True, "day"), (False, "month")):
            self._choice(self.order).addItem(words(f"import-order-{key}"), value)
        for name in LETTERS:
            self._choice(self.letters).addItem(words(f"import-letters-{name}"), name)
        self.fold = link(words("import-columns"), self._fold)
        self.columns = ColumnsForm(words)
        self.columns.changed.connect(lambda columns: self._say(replace(self._choices, columns=columns)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for part in (self.order, self.me, self.place, self.letters, self.fold, self.columns):
            column.addWidget(part)

    def show_preview(self, seen: Preview, choices: Choices) -> None:
        """Ask what this file leaves open; what is answered stays as it is."""
        fresh = choices == Choices()
        self._choices = choices
        found = seen.found
        table = found.shape is Shape.TABLE
        self._show_order(seen)
        self._show_people(seen, fresh)
        self.place.setVisible(table and "platform" not in found.columns)
        place = choices.platform or next((message.platform for message in found.messages), "web")
        self._choice(self.place).setCurrentIndex(max(0, self._choice(self.place).findData(place)))
        self.letters.setVisible(found.encoding in LETTERS and (found.encoding != "utf-8" or bool(choices.encoding)))
        self._choice(self.letters).setCurrentIndex(self._choice(self.letters).findData(found.encoding))
        self.columns.show_columns(found.headers, found.columns)
        self.fold.setVisible(table)
        if fresh or not table or seen.lacks:
            self._unfold(table and bool(seen.lacks))

    def first_open(self, seen: Preview) -> QWidget | None:
        """Where the first answer is wanted."""
        if seen.lacks:
            return next(iter(self.columns.choices.values()))
        if seen.asks_order:
            return self.order.control
        return self.me.control if seen.asks_me else None

    # -- inside -------------------------------------------------------------------------------

    def _show_order(self, seen: Preview) -> None:
        found, choice = seen.found, self._choice(self.order)
        self.order.setVisible(found.order in (Order.OPEN, Order.LIKELY))
        choice.setCurrentIndex(0 if found.order is Order.OPEN else 1 if found.day_first else 2)
        likely = found.order is Order.LIKELY and self._choices.day_first is None
        self.order.say_hint(self._words("import-order-likely" if likely else "import-order.hint"))

    def _show_people(self, seen: Preview, fresh: bool) -> None:
        found, choice = seen.found, self._choice(self.me)
        self.me.setVisible(found.shape is Shape.CHAT and bool(found.people))
        if fresh or not choice.count():
            choice.clear()
            choice.addItem(self._words("import-me-choose"), None)
            for name in found.people[:MOST_PEOPLE]:
                choice.addItem(f"\u2068{one_line(name, LONGEST_NAME)}\u2069", name)
            choice.addItem(self._words("import-me-nobody"), "")
        choice.setCurrentIndex(max(0, choice.findData(found.me)) if found.me is not None else 0)

    def _ask(self, name: str, changed: Callable[[Any], Choices], choice: Choice | None = None) -> Labelled:
        asked = Labelled(self._words(f"import-{name}"), choice or Choice(), self._words(f"import-{name}.hint"))
        self._choice(asked).activated.connect(lambda _: self._say(changed(self._choice(asked).currentData())))
        return asked

    def _choice(self, asked: Labelled) -> Choice:
        assert isinstance(asked.control, Choice)
        return asked.control

    def _say(self, choices: Choices) -> None:
        if choices != self._choices:
            self._choices = choices
            self.changed.emit(choices)

    def _fold(self) -> None:
        self._unfold(self.columns.isHidden())

    def _unfold(self, shown: bool) -> None:
        self.columns.setVisible(shown)
        self.fold.setText(self._words("import-columns-hide" if shown else "import-columns"))
