"""The ways to reach somebody: call, WhatsApp, mail. Nothing goes out before the owner has seen where and said yes."""

from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import quote

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.content.words import Words
from desktop.model.people import Person
from ui.links import open_link, open_phone
from ui.people.sentences import name_of
from ui.widgets.button import link
from ui.widgets.flow import FlowLayout
from ui.widgets.text import PlainLabel


@dataclass(frozen=True, slots=True)
class Ways:
    """How somebody is reached from this page. ``asks`` is who asks for the call, perhaps empty."""

    page: QWidget
    words: Words
    asks: Callable[[], str]

    def call(self, person: Person) -> None:
        """Show the number large, and offer to have this computer call it."""
        open_phone(person.number, self.page, self.words)

    def whatsapp(self, person: Person) -> None:
        """Begin a message with a neutral text; only the owner sends it."""
        open_link(whatsapp_link(self.words, person, self.asks()), self.page, self.words)

    def mail(self, person: Person) -> None:
        """Begin a letter."""
        open_link(f"mailto:{person.mail}", self.page, self.words)


def whatsapp_link(words: Words, person: Person, asks: str) -> str:
    """The address that begins a message to somebody; empty where her number has no country code."""
    if not person.number.startswith("+"):
        return ""
    text = words.plain("people-whatsapp-text", who=asks) if asks else words.plain("people-whatsapp-text.nobody")
    return f"https://wa.me/{person.number[1:]}?text={quote(text, safe='')}"


def contact(words: Words, person: Person, ways: Ways) -> QWidget:
    """The links that reach somebody, or a sentence that says there are none."""
    row = QWidget()
    flow = FlowLayout(4, row)
    for button in _links(words, person, ways):
        flow.addWidget(button)
    if flow.count() == 0:
        flow.addWidget(PlainLabel(words("people-no-number"), "small"))
    return row


def _links(words: Words, person: Person, ways: Ways) -> list[QPushButton]:
    name, found = name_of(person), []
    if person.number:
        shown = f"\u2066{person.phone}\u2069"
        found.append(_named(link(words("people-call", phone=shown), lambda: ways.call(person)), words, "call", name))
    if whatsapp_link(words, person, ""):
        found.append(_named(link(words("people-whatsapp"), lambda: ways.whatsapp(person)), words, "whatsapp", name))
    if person.mail:
        found.append(_named(link(words("people-mail"), lambda: ways.mail(person)), words, "mail", name))
        found[-1].setToolTip(person.mail)
    return found


def _named(button: QPushButton, words: Words, what: str, name: str) -> QPushButton:
    button.setAccessibleName(words(f"people-{what}.name", name=name))
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button
