"""The foot of an account's form: check, stop, save, and one sentence about what comes next."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.content.words import Words
from ui.accounts.check import Standing
from ui.widgets.button import primary, quiet, set_look
from ui.widgets.text import PlainLabel

SAID = {
    Standing.UNCHECKED: "accounts-check-first",
    Standing.STALE: "accounts-check-stale",
    Standing.CHECKING: "accounts-checking",
    Standing.SAVING: "accounts-saving",
}


@dataclass(frozen=True, slots=True)
class Ways:
    """What the buttons do."""

    check: Callable[[], object]
    stop: Callable[[], object]
    save: Callable[[], object]
    back: Callable[[], object]
    cancel: Callable[[], object]


class Foot(QWidget):
    """One primary button at a time: Check until it is good, then Save."""

    def __init__(self, words: Words, ways: Ways) -> None:
        """The buttons call ``ways``."""
        super().__init__()
        self._words = words
        self.state = PlainLabel(role="small")
        self.check = primary(words("accounts-check"), ways.check)
        self.stop = quiet(words("accounts-check-stop"), ways.stop)
        self.save = quiet(words("accounts-save"), ways.save)
        self.back = quiet(words("accounts-back"), ways.back)
        self.cancel = quiet(words("accounts-cancel"), ways.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 12, 28, 20)
        column.setSpacing(10)
        column.addWidget(self.state)
        row = QHBoxLayout()
        row.setSpacing(10)
        for button in (self.check, self.stop, self.save):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.back)
        row.addWidget(self.cancel)
        column.addLayout(row)

    def show_standing(self, standing: Standing | None, sentence: str, first: QPushButton | None, *, back: bool) -> None:
        """How the form stands, None while there is none. ``first``: a button of the form that comes before Check."""
        asking, good, saving = standing is not None, standing is Standing.GOOD, standing is Standing.SAVING
        checking = standing is Standing.CHECKING
        if checking and self.check.hasFocus():  # Stop stands where Check was: the focus does not go on to Back
            self.stop.show()
            self.stop.setFocus()
        self.check.setVisible(asking and not checking)
        self.stop.setVisible(checking)
        self.save.setVisible(asking)
        self.back.setVisible(asking and back)
        self.check.setEnabled(not saving)
        self.save.setEnabled(good or saving)  # the focus stays; a second press does nothing
        set_look(self.check, "quiet" if good or saving or first else "primary")
        set_look(self.save, "primary" if good or saving else "quiet")
        self.check.setText(self._words("accounts-check-again" if good else "accounts-check"))
        said = "signin-first" if first else SAID.get(standing) if standing else None
        self.state.setText(sentence or (self._words(said) if said else ""))
        (self.save if good else first or self.check).setDefault(True)
