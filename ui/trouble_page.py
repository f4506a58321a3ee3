"""What the owner sees where the desk cannot be opened: a calm sentence, and what to do."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.content.words import Words
from desktop.errors import DeskError
from ui.widgets.button import primary, quiet
from ui.widgets.text import PlainLabel


class TroublePage(QWidget):
    """Says what is wrong; the owner tries again or closes."""

    def __init__(
        self,
        error: DeskError,
        words: Words,
        again: Callable[[], None],
        leave: Callable[[], None],
        restore: Callable[[], None] | None = None,
    ) -> None:
        """``again`` tries to open the desk once more, ``leave`` ends the program.

        ``restore`` goes back to the last good copy; None where there is none, or nothing is damaged.
        """
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(60, 56, 60, 40)
        column.setSpacing(14)
        column.addWidget(PlainLabel(words("window-trouble-title"), "title"))
        self.sentence = PlainLabel(words(error.key, **error.values))
        column.addWidget(self.sentence)
        column.addWidget(PlainLabel(words("window-trouble-kept"), "soft"))
        row = QHBoxLayout()
        row.setSpacing(10)
        if restore is not None:
            row.addWidget(primary(words("window-trouble-restore"), restore))
        row.addWidget((quiet if restore else primary)(words("window-trouble-again"), again))
        row.addWidget(quiet(words("window-trouble-quit"), leave))
        row.addStretch(1)
        column.addSpacing(8)
        column.addLayout(row)
        column.addStretch(1)
