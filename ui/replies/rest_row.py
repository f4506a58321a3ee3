"""A text that rests, in the list of replies that are not done: to whom, what, its clock, and the way back to it."""

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton

from desktop.content.words import Words
from desktop.model.cooling import Rest
from ui.plain import direction, one_line
from ui.replies.cooling import sentence_of, whose
from ui.widgets.button import link, primary, quiet
from ui.widgets.card import Card
from ui.widgets.excerpt import LONGEST, Excerpt
from ui.widgets.flow import FlowLayout
from ui.widgets.text import PlainLabel


class RestRow(Card):
    """Its clock goes on by ``tell``."""

    def __init__(
        self, rest: Rest, words: Words, read: Callable[[Rest], object], drop: Callable[[Rest], object], *, first: bool
    ) -> None:
        """Show ``rest``; only the first of a list has a filled button, and only once it has rested."""
        super().__init__()
        self._words = words
        text = rest.cooling.text
        self.set_title(whose(words, rest))
        self.state = PlainLabel(sentence_of(words, rest))
        look = primary if first and rest.is_over else quiet
        self.buttons: dict[str, QPushButton] = {
            "read": look(words("cooling-read"), lambda: read(rest)),
            "withdraw": link(words("outbox-act-withdraw"), lambda: drop(rest)),
        }
        self.body.addWidget(Excerpt(one_line(text, LONGEST), direction(rest.cooling.language, text)))
        self.body.addWidget(self.state)
        row = FlowLayout(8)
        for button in self.buttons.values():
            row.addWidget(button)
        self.body.addLayout(row)

    def tell(self, rest: Rest) -> None:
        """Say anew how long it still rests."""
        self.state.setText(sentence_of(self._words, rest))
