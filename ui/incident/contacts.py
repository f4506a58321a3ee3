"""Who can help from outside in a kind of crisis, and when to call them."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout

from desktop.content.words import Words
from ui.incident.naming import named
from ui.widgets.card import Card, emptied
from ui.widgets.text import PlainLabel


class ContactList(Card):
    """A name and a short line each, the most pressing first; hidden where a kind has none."""

    def __init__(self, words: Words) -> None:
        """Nobody yet."""
        super().__init__(words("crisis-contacts"))
        self._words = words
        self._shown: Sequence[str] = ()
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        self.body.addLayout(self._list)
        self.body.addWidget(PlainLabel(words("crisis-contacts.note"), "small"))
        self.body.addStretch(1)
        self.hide()

    def show_contacts(self, contacts: Sequence[str]) -> None:
        """List these."""
        self.setVisible(bool(contacts))
        if contacts == self._shown:
            return
        self._shown = contacts
        emptied(self._list)
        for contact in contacts:
            self._list.addWidget(PlainLabel(named(self._words, "contact", contact)))
            self._list.addWidget(PlainLabel(named(self._words, "contact", contact, "when"), "small"))
            self._list.addSpacing(6)
        self.bring_in()
