"""The window in which one message is added by hand: what, when, where, by whom, and a picture of it."""

from datetime import datetime

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop.content.words import Words
from desktop.errors import DeskError
from desktop.model.imports import Import, Note
from desktop.services.imports import Imports
from ui.bridge import Bridge
from ui.imports.folders import Folders
from ui.imports.moment_edit import MomentEdit
from ui.imports.picture_field import PictureField
from ui.imports.places import place_choice
from ui.imports.sentences import counted, trouble
from ui.widgets.banner import Banner
from ui.widgets.button import primary, quiet
from ui.widgets.choice import Choice
from ui.widgets.columns import Columns
from ui.widgets.labelled import Labelled
from ui.widgets.line import Line
from ui.widgets.sheet_dialog import SheetDialog
from ui.widgets.text import PlainLabel

LONGEST_TEXT = 65_000
LONGEST_LINE = 2000
LONGEST_NAME = 200


class PasteEdit(QPlainTextEdit):
    """Takes text as plain text; a picture that is pasted here goes to the picture's place."""

    def __init__(self, picture: PictureField) -> None:
        """Hand pictures to ``picture``."""
        super().__init__()
        self._picture = picture
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * 5 + 20)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Text and pictures."""
        return source.hasImage() or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste: never more than we keep."""
        if source.hasText():
            room = LONGEST_TEXT - len(self.toPlainText())
            self.insertPlainText(source.text()[: max(0, room)])
        else:
            self._picture.take(source)


class NoteDialog(SheetDialog):
    """Everything may be left as it is but the text, or the picture."""

    kept = Signal(object)

    def __init__(
        self, parent: QWidget, *, imports: Imports, words: Words, bridge: Bridge, folders: Folders, now: datetime
    ) -> None:
        """An empty form; ``kept`` tells the import that one message became."""
        super().__init__(parent, words("import-note-title"))
        self._imports, self._words, self._bridge = imports, words, bridge
        self._keeping = False
        self.picture = PictureField(words, imports, bridge, folders)
        self.text = PasteEdit(self.picture)
        self.when = MomentEdit(words.language, now)
        self.where = place_choice(words)
        self.who, self.link = Line(), Line()
        self.stars = self._stars()
        self.problem = Banner("issue")
        self.keep_button = primary(words("import-note-keep"), self.keep)
        self.cancel_button = quiet(words("import-note-cancel"), self.reject)
        self._lay_out()
        for news in (self.picture.changed, self.picture.problem.spoken):
            news.connect(self._show_picture)
        self.text.setFocus()

    def note(self) -> Note:
        """The message as it stands in the form."""
        return Note(
            text=self.text.toPlainText(),
            sent_at=self.when.moment(),
            platform=self.where.currentData(),
            author=self.who.text(),
            link=self.link.text(),
            stars=self.stars.currentData(),
            picture=self.picture.source(),
        )

    def keep(self) -> None:
        """Keep the message; what is wrong is said at its field."""
        if self._keeping:
            return
        self._keeping = True
        self._clear_problems()
        self.say_state(self._words("import-note-keeping"))
        self._bridge.when_done(self._imports.by_hand(self.note()), self._kept, self._not_kept)

    # -- inside -------------------------------------------------------------------------------

    def _kept(self, done: Import) -> None:
        self.kept.emit(done)
        self.accept()

    def _not_kept(self, error: DeskError) -> None:
        self._keeping = False
        self.say_state("")
        field = self.fields.get(str(error.values.get("field", "")))
        sentence = trouble(self._words, error)
        if field is not None:
            field.say_problem(sentence)
        else:
            self.problem.say(sentence)
        self.show_whole(field or self.problem)

    def _show_picture(self) -> None:
        """The picture that was chosen, or what is wrong with it, comes into sight."""
        self.show_whole(self.picture)

    def _clear_problems(self) -> None:
        self.problem.clear()
        for field in self.fields.values():
            field.say_problem("")

    def _stars(self) -> Choice:
        choice = Choice()
        choice.addItem(self._words("import-note-stars-none"), None)
        for count in range(5, 0, -1):
            choice.addItem(counted(self._words, "import-note-stars-some", count), count)
        return choice

    def _lay_out(self) -> None:
        words = self._words
        self.who.setMaxLength(LONGEST_NAME)
        self.link.setMaxLength(LONGEST_LINE)
        self.link.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        for name, line in (("who", self.who), ("link", self.link)):
            line.setPlaceholderText(words(f"import-note-{name}.example"))
        hints = {name: words(f"import-note-{name}.hint") for name in ("text", "who", "link")}
        controls: dict[str, QWidget] = {"text": self.text, "when": self.when, "where": self.where}
        controls |= {"who": self.who, "stars": self.stars, "link": self.link}
        self.fields = {
            name: Labelled(words(f"import-note-{name}"), control, hints.get(name, ""))
            for name, control in controls.items()
        }
        fields = self.fields
        self.content.addWidget(PlainLabel(words("import-note-ask"), "soft"))
        for part in (
            fields["text"],
            Columns(fields["when"], fields["where"]),
            Columns(fields["who"], fields["stars"]),
            fields["link"],
            self.picture,
            self.problem,
        ):
            self.content.addWidget(part)
        self.add_buttons([self.keep_button], [self.cancel_button])
        self.keep_button.setDefault(True)
