"""The ways to reach somebody: call, WhatsApp, mail. Nothing goes out before the owner has seen where and said yes."""

from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import quote

from PySide6.QtWidgets import QPushButton, QWidget

from desktop.content.words import Words
from desktop.model.people import Person
from ui.links import open_link, open_phone
from ui.people.sentences import LONGEST, name_of
from ui.plain import one_line
from ui.widgets.button import link
from ui.widgets.flow import FlowLayout
from ui.widgets.text import PlainLabel

LOWER = 3  # pixels: small writing beside larger


@dataclass(frozen=True, slots=True)
class Ways:
    """How somebody is reached from this page. ``asks`` is who asks for the call, perhaps empty."""

    page: QWidget
    words: Words
    asks: Callable[[], str]

    def call(self, person: Person) -> None:
        """Show the number large, and offer to have this computer call it."""
        open_phone(person.number, person.phone, self.page, self.words)

    def whatsapp(self, person: Person) -> None:
        """Begin a message with a neutral text; only the owner sends it."""
        text = neutral_text(self.words, self.asks())
        open_link(whatsapp_link(person, text), self.page, self.words, self.words("people-whatsapp-says", text=text))

    def mail(self, person: Person) -> None:
        """Begin a letter."""
        open_link(f"mailto:{person.mail}", self.page, self.words)


def neutral_text(words: Words, asks: str) -> str:
    """A message that anybody may read over a shoulder; it names nothing but who asks for the call."""
    name = one_line(asks, LONGEST)
    return words.plain("people-whatsapp-text", who=name) if name else words.plain("people-whatsapp-text.nobody")


def whatsapp_link(person: Person, text: str) -> str:
    """The address that begins a message to somebody; empty where her number has no country code."""
    if not person.number.startswith("+"):
        return ""
    return f"https://wa.me/{person.number[1:]}?text={quote(text, safe='')}"


def contact(words: Words, person: Person, ways: Ways, *before: QWidget) -> QWidget:
    """The links that reach somebody, or a sentence that says there are none; in line with what stands ``before``."""
    row = QWidget()
    flow = FlowLayout(4, row)
    links: list[QWidget] = [*_links(words, person, ways)]
    for part in (*before, *(links or [PlainLabel(words("people-no-number"), "small")])):
        flow.addWidget(part)
    return row


def beside(text: str, above: int = 0) -> PlainLabel:
    """A small word beside a name, on the same line of writing; ``above`` pixels lower where the name is."""
    label = PlainLabel(text, "small")
    label.setContentsMargins(0, above + LOWER, 4, 0)
    return label


def _links(words: Words, person: Person, ways: Ways) -> list[QPushButton]:
    name, found = name_of(person), []
    if person.number:
        shown = f"\u2066{person.phone}\u2069"
        found.append(_named(link(words("people-call", phone=shown), lambda: ways.call(person)), words, "call", name))
    if whatsapp_link(person, ""):
        found.append(_named(link(words("people-whatsapp"), lambda: ways.whatsapp(person)), words, "whatsapp", name))
    if person.mail:
        found.append(_named(link(words("people-mail"), lambda: ways.mail(person)), words, "mail", name))
        found[-1].setToolTip(person.mail)
    return found


def _named(button: QPushButton, words: Words, what: str, name: str) -> QPushButton:
    button.setAccessibleName(words(f"people-{what}.name", name=name))
    return button
