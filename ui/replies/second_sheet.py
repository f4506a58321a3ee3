"""A second pair of eyes: who reads the draft, what exactly leaves, and the ways to hand it over. It is never sent."""

from collections.abc import Callable, Sequence
from pathlib import Path
from urllib.parse import quote

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QPushButton, QWidget

from desktop.errors import DeskError
from desktop.model.people import Person
from ui.links import open_link
from ui.people.contact import whatsapp_link
from ui.people.sentences import LONGEST, name_of
from ui.plain import text_option
from ui.replies.bench import Bench
from ui.replies.confirm_dialog import side_of
from ui.replies.second_text import given, private_words
from ui.widgets.banner import Banner
from ui.widgets.button import primary, quiet
from ui.widgets.card import Card
from ui.widgets.choice import Choice
from ui.widgets.flow import FlowLayout
from ui.widgets.line import Line
from ui.widgets.sheet_dialog import SheetDialog
from ui.widgets.text import PlainLabel

LOWEST = 190  # pixels of the text that are seen at once
LONGEST_HELLO = 300
Give = Callable[[str], object]


class SecondSheet(SheetDialog):
    """``give`` is told the reader's name each time the draft was handed over."""

    def __init__(self, parent: QWidget, bench: Bench, draft: str, people: Sequence[Person], give: Give) -> None:
        """About ``draft``; ``people`` are those who can be asked."""
        words = bench.words
        super().__init__(parent, words("second-title"))
        self._bench, self._words, self._draft, self._give = bench, words, draft, give
        self.who = Choice()
        for person in people:
            self.who.addItem(name_of(person), person)
        self.who.addItem(words("second-somebody"), None)
        self.name = Line()
        self.name.setMaxLength(LONGEST)
        self.hello = Line(words.plain("second-hello"))
        self.hello.setMaxLength(LONGEST_HELLO)
        self.warning = Banner("watch")
        self.whole = QPlainTextEdit()
        self.ways: dict[str, QPushButton] = {}
        self._lay_out(bool(people))
        self._connect()
        self._write()

    def person(self) -> Person | None:
        """Whoever is chosen; None where it is somebody else."""
        found = self.who.currentData()
        return found if isinstance(found, Person) else None

    def reader(self) -> str:
        """The name of whoever reads it."""
        person = self.person()
        return name_of(person) if person is not None else self.name.text().strip()

    # -- handing it over -----------------------------------------------------------------------

    def copy(self) -> None:
        """Put it on the clipboard."""
        if self._named():
            self._put_on_clipboard()
            self._given("second-copied")

    def save(self, target: Path) -> None:
        """Write it as a text file."""
        try:
            self._bench.replies.second.save(self.whole.toPlainText(), target)
        except DeskError as error:
            self.say_state(self._words(error.key, **error.values))
            return
        self._given("second-saved")

    def whatsapp(self) -> None:
        """Begin a message with the plain line alone; the draft is on the clipboard, to be pasted there."""
        if not self._named():
            return
        person, hello = self.person(), self.hello.text().strip()
        url = whatsapp_link(person, hello) if person is not None else ""
        self._hand_over(url or f"https://wa.me/?text={quote(hello, safe='')}")

    def mail(self) -> None:
        """Begin a letter; the draft is on the clipboard, to be pasted there."""
        person = self.person()
        if person is not None and person.mail:
            self._hand_over(f"mailto:{person.mail}")

    def _hand_over(self, url: str) -> None:
        self._put_on_clipboard()
        self._given("second-copied")
        open_link(url, self, self._words, self._words("second-paste"))

    def _put_on_clipboard(self) -> None:
        QGuiApplication.clipboard().setText(self.whole.toPlainText())

    def _ask_target(self) -> None:
        if not self._named():
            return
        dialog = QFileDialog(self, self._words("second-file"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("txt")
        dialog.selectFile(f"{self._words.plain('second-file-name')}.txt")
        dialog.fileSelected.connect(lambda name: self.save(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _named(self) -> bool:
        """Whether it is said who reads it; else that is asked for."""
        if self.reader():
            return True
        self.name.setFocus()
        self.say_state(self._words("errors-reader-missing"))
        return False

    def _given(self, key: str) -> None:
        self.say_state(self._words(key, who=self.reader()))
        self._give(self.reader())

    # -- how it looks --------------------------------------------------------------------------

    def _write(self) -> None:
        """What leaves, as it stands now; and who can be reached how."""
        item, person = self._bench.writing.item, self.person()
        self.whole.setPlainText(given(self._words, self.hello.text(), item, self._draft))
        self.name.setVisible(person is None)
        self.ways["mail"].setVisible(person is not None and bool(person.mail))

    def _connect(self) -> None:
        self.hello.textChanged.connect(lambda _: self._write())
        self.who.currentIndexChanged.connect(lambda _: self._write())

    def _lay_out(self, known: bool) -> None:
        words, voice = self._words, self._bench.replies.voice
        self.content.addWidget(PlainLabel(words("second-title"), "title"))
        card = Card(words("second-who"))
        self.who.setVisible(known)
        self.who.setAccessibleName(words("second-who"))
        self.name.setAccessibleName(words("second-who"))
        self.name.setPlaceholderText(words("second-name"))
        card.body.addWidget(self.who)
        card.body.addWidget(self.name)
        self.content.addWidget(card)
        self.content.addWidget(self._leaving())
        secrets = private_words(voice, self._draft, self._bench.writing.item)
        if secrets:
            self.warning.say(words("second-private", words=secrets))
        self.add_buttons([self.ways["copy"]], [quiet(words("safety-close"), self.close)])

    def _leaving(self) -> Card:
        words, card = self._words, Card(self._words("second-leaves"))
        label = PlainLabel(words("second-line"), "small")
        label.setBuddy(self.hello)
        self.hello.setAccessibleName(words("second-line"))
        self.whole.setReadOnly(True)
        self.whole.setTabChangesFocus(True)
        self.whole.setMinimumHeight(LOWEST)
        self.whole.setAccessibleName(words("second-leaves"))
        self.whole.document().setDefaultTextOption(text_option(side_of(self._draft)))
        self.ways = {
            "copy": primary(words("second-copy"), self.copy),
            "whatsapp": quiet(words("people-whatsapp"), self.whatsapp),
            "mail": quiet(words("people-mail"), self.mail),
            "file": quiet(words("second-file"), self._ask_target),
        }
        acts = FlowLayout(8)
        for name in ("whatsapp", "mail", "file"):
            acts.addWidget(self.ways[name])
        for part in (self.warning, label, self.hello, self.whole):
            card.body.addWidget(part)
        card.body.addWidget(PlainLabel(words("second-links"), "small"))
        card.body.addLayout(acts)
        return card
