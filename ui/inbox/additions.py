"""The two quiet ways to bring messages in by oneself, and what is said about them."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from desktop.clock import Clock
from desktop.content.words import Words
from desktop.errors import DeskError
from desktop.model.imports import Import, Undone
from desktop.model.notice import MessagesRemoved
from desktop.services.imports import Imports
from ui.bridge import Bridge
from ui.imports.sentences import counted, trouble
from ui.widgets.banner import Banner
from ui.widgets.button import quiet
from ui.widgets.page import Head

if TYPE_CHECKING:
    from ui.imports.dialog import ImportDialog
    from ui.imports.folders import Folders
    from ui.imports.note_dialog import NoteDialog

GATHER_MS = 150  # in which many notices become one look


class Additions(QObject):
    """Puts its buttons into the head of a page; ``said`` is the page's to place."""

    def __init__(
        self, page: QWidget, imports: Imports, words: Words, bridge: Bridge, clock: Clock, changed: Callable[[], object]
    ) -> None:
        """``changed`` is called when messages came or went."""
        super().__init__(page)
        self._page, self._imports, self._words, self._bridge = page, imports, words, bridge
        self._clock, self._changed = clock, changed
        self._folders: Folders | None = None
        self.dialog: NoteDialog | ImportDialog | None = None
        self.said = Banner("calm")
        self._soon = QTimer(self, singleShot=True, interval=GATHER_MS)
        self._soon.timeout.connect(self._refresh)
        bridge.messages_removed.connect(self._removed)
        self.add = quiet(words("import-add"), self.add_note)
        self.open = quiet(words("import-open"), self.bring)

    def put_into(self, head: Head) -> None:
        """Show the two buttons there."""
        for button in (self.add, self.open):
            head.add_action(button)

    def add_note(self) -> None:
        """Open the form for one message; its code is loaded when it is first asked for, not at every start."""
        from ui.imports.note_dialog import NoteDialog

        now = self._clock.now()
        dialog = NoteDialog(
            self._page,
            imports=self._imports,
            words=self._words,
            bridge=self._bridge,
            folders=self._known_folders(),
            now=now,
        )
        dialog.kept.connect(self._noted)
        self._open(dialog)

    def bring(self) -> None:
        """Open the window in which a file is brought in."""
        from ui.imports.dialog import ImportDialog

        dialog = ImportDialog(
            self._page,
            imports=self._imports,
            words=self._words,
            bridge=self._bridge,
            folders=self._known_folders(),
        )
        dialog.brought.connect(self._refresh)
        self._open(dialog)

    def _known_folders(self) -> "Folders":
        """Where files were chosen last; loaded with the first dialog."""
        from ui.imports.folders import Folders

        self._folders = self._folders or Folders()
        return self._folders

    def _open(self, dialog: "NoteDialog | ImportDialog") -> None:
        self.dialog = dialog
        dialog.destroyed.connect(self._forget)
        dialog.open()

    def _forget(self) -> None:
        self.dialog = None

    def _refresh(self) -> None:
        if self._page.isVisible():
            self._changed()

    def _removed(self, _notice: MessagesRemoved) -> None:
        self._soon.start()

    def _noted(self, done: Import) -> None:
        self._refresh()
        self.said.say(self._words("import-note-kept"), self._words("import-undo"), lambda: self._undo(done))

    def _undo(self, done: Import) -> None:
        self._bridge.when_done(self._imports.undo(done.id), self._undone, self._failed)

    def _undone(self, undone: Undone) -> None:
        self._refresh()
        sentences = [counted(self._words, "import-undone", undone.removed)]
        if undone.stayed:
            sentences.append(counted(self._words, "import-stayed", undone.stayed))
        self.said.say(" ".join(sentences))

    def _failed(self, error: DeskError) -> None:
        self.said.say(trouble(self._words, error))
