"""The window in which a file of messages is brought in: choose, look, answer, keep; and take it back."""

from enum import StrEnum
from pathlib import Path
from threading import Event

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.content.words import Words
from desktop.errors import DeskError
from desktop.model.imports import HAND, Choices, Import, Preview, Undone
from desktop.model.notice import MessagesArrived
from desktop.services.imports import Imports
from ui.bridge import Bridge
from ui.imports.choose_pane import ChoosePane
from ui.imports.folders import FILES, Folders
from ui.imports.preview_pane import PreviewPane
from ui.imports.sentences import counted, trouble
from ui.widgets.banner import Banner
from ui.widgets.button import primary, quiet
from ui.widgets.sheet_dialog import SheetDialog

SHOWN_MS = 30  # until it is to be seen that a file is read; only then it is


class Stage(StrEnum):
    """How far the owner has come."""

    CHOOSING = "choosing"
    READING = "reading"
    SEEN = "seen"
    KEEPING = "keeping"
    DONE = "done"
    UNDOING = "undoing"


class ImportDialog(SheetDialog):
    """Nothing is kept before the last button; a late answer to an old question counts for nothing."""

    brought = Signal(object)
    """An import was kept, or undone."""

    def __init__(self, parent: QWidget, *, imports: Imports, words: Words, bridge: Bridge, folders: Folders) -> None:
        """Begin with the choice of a file, which is looked for in ``folders``."""
        super().__init__(parent, words("import-title"))
        self._imports, self._words, self._bridge = imports, words, bridge
        self._folders, self._stopping = folders, Event()
        self._file: Path | None = None
        self._choices = Choices()
        self._seen: Preview | None = None
        self._done: Import | None = None
        self._number = self._arrived = 0
        self.problem = Banner("issue")
        self.said = Banner("calm")
        self.choose = ChoosePane(words, self._ask_file, self._undo)
        self.preview = PreviewPane(words)
        self.preview.questions.changed.connect(self._answered)
        self.go = primary("", self.keep)
        self.stop_button = quiet(words("import-stop"), self.stop)
        self.undo = quiet(words("import-undo"), self._undo_this)
        self.another = quiet(words("import-another"), self.begin)
        self.close_button = quiet(words("import-close"), self.reject)
        for part in (self.problem, self.said, self.choose, self.preview):
            self.content.addWidget(part)
        self.add_buttons([self.go, self.stop_button, self.undo], [self.another, self.close_button])
        bridge.messages_arrived.connect(self._count)
        self.finished.connect(self._forget)
        self.setAcceptDrops(True)
        self.begin()

    # -- what the owner does ------------------------------------------------------------------

    def begin(self) -> None:
        """Choose a file, or undo an earlier import."""
        self._number += 1
        self._file, self._seen, self._done = None, None, None
        for banner in (self.problem, self.said):
            banner.clear()
        self._show_earlier()
        self._show(Stage.CHOOSING)
        self.choose.choose.setFocus()

    def look(self, file: Path) -> None:
        """Show what is in a file."""
        self._file, self._choices, self._seen, self._done = file, Choices(), None, None
        self.said.clear()
        self._read()

    def keep(self) -> None:
        """Keep what is shown."""
        if self._seen is None or not self.go.isEnabled():
            return
        self._arrived, self._stopping = 0, Event()
        self._show(Stage.KEEPING)
        self.stop_button.setFocus()
        self._say_progress()
        self._bridge.when_done(self._imports.keep(self._seen, self._stopping), self._kept, self._not_kept)

    def stop(self) -> None:
        """Bring in no more than the part under way; what is here stays, and can be undone."""
        self._stopping.set()
        self._say_progress()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file may be dropped where one can be chosen."""
        if self._dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Show what is in the dropped file."""
        file = self._dropped(event)
        if file is not None:
            event.acceptProposedAction()
            self.look(file)

    def _ask_file(self) -> None:
        dialog = QFileDialog(self, self._words("import-choose"))
        kinds = "*.txt *.zip *.csv *.tsv *.json *.jsonl *.ndjson"
        dialog.setNameFilters([f"{self._words('import-files')} ({kinds})", f"{self._words('import-files-all')} (*)"])
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        self._folders.lead(dialog, FILES)
        dialog.fileSelected.connect(lambda name: self.look(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _answered(self, choices: Choices) -> None:
        self._choices = choices
        self._read()

    def _undo_this(self) -> None:
        if self._done is not None:
            self._undo(self._done)

    def _undo(self, one: Import) -> None:
        self._show(Stage.UNDOING)
        self._bridge.when_done(self._imports.undo(one.id), self._undone, self._not_undone)

    # -- what comes back ----------------------------------------------------------------------

    def _read(self) -> None:
        if self._file is None:
            return
        self._number += 1
        number = self._number
        self.problem.clear()
        self._show(Stage.READING)
        QTimer.singleShot(SHOWN_MS, self, lambda: self._ask_for(number))  # first that it is read is to be seen

    def _ask_for(self, number: int) -> None:
        if number != self._number or self._file is None:
            return
        self._bridge.when_done(
            self._imports.preview(self._file, self._choices),
            lambda seen: self._looked(number, seen),
            lambda error: self._failed(number, error),
        )

    def _looked(self, number: int, seen: Preview) -> None:
        if number != self._number:
            return
        fresh = self._seen is None
        self._seen = seen
        self.preview.show_preview(seen, self._choices)
        self._show(Stage.SEEN)
        wanted = self.preview.questions.first_open(seen)
        if fresh:
            (wanted or (self.go if self.go.isEnabled() else self.another)).setFocus()

    def _failed(self, number: int, error: DeskError) -> None:
        if number != self._number:
            return
        self._show(Stage.SEEN if self._seen else Stage.CHOOSING)
        self.go.setEnabled(False)
        if self._seen is None:
            self.choose.choose.setFocus()
        self._say_problem(error)

    def _kept(self, done: Import) -> None:
        self._done = done
        said = [counted(self._words, "import-done", done.new)]
        if done.stopped:
            said.append(self._words("import-stopped"))
        self.said.say(" ".join(said))
        self._show(Stage.DONE)
        self.close_button.setFocus()
        self.brought.emit(done)

    def _not_kept(self, error: DeskError) -> None:
        self._show(Stage.SEEN)
        self._say_problem(error)
        self.brought.emit(None)  # a part may have been kept

    def _undone(self, undone: Undone) -> None:
        sentences = [counted(self._words, "import-undone", undone.removed)]
        if undone.stayed:
            sentences.append(counted(self._words, "import-stayed", undone.stayed))
        self.begin()
        self.said.say(" ".join(sentences))
        self.brought.emit(None)

    def _not_undone(self, error: DeskError) -> None:
        self.begin()
        self._say_problem(error)

    def _count(self, notice: MessagesArrived) -> None:
        if notice.account_id == HAND and self._stage is Stage.KEEPING:
            self._arrived += len(notice.ids)
            self._say_progress()

    def _forget(self) -> None:
        """Closed: no answer is waited for any more."""
        self._number += 1

    # -- how it looks -------------------------------------------------------------------------

    def _show(self, stage: Stage) -> None:
        self._stage = stage
        choosing = stage is Stage.CHOOSING or (stage is Stage.UNDOING and self._seen is None)
        reading, busy = stage is Stage.READING, stage in (Stage.KEEPING, Stage.UNDOING)
        self.choose.setVisible(choosing)
        self.choose.setEnabled(not busy)
        self.preview.setVisible(self._seen is not None and stage in (Stage.READING, Stage.SEEN, Stage.KEEPING))
        self.preview.setEnabled(not busy)
        self.go.setVisible(self._seen is not None and stage in (Stage.READING, Stage.SEEN))
        self.stop_button.setVisible(stage is Stage.KEEPING)
        self.undo.setVisible(stage is Stage.DONE and self._done is not None and bool(self._done.id))
        self.another.setVisible(stage in (Stage.READING, Stage.SEEN, Stage.DONE))
        self.close_button.setVisible(not busy)
        said = {Stage.READING: "import-reading", Stage.UNDOING: "import-undoing"}.get(stage)
        self.say_state(self._words(said) if said else "")
        self._show_go(reading)

    def _show_go(self, reading: bool) -> None:
        seen = self._seen
        new = seen.new if seen is not None else 0
        self.go.setText(counted(self._words, "import-go", new))
        waits = seen is None or bool(seen.lacks) or seen.asks_me or seen.asks_order
        self.go.setEnabled(not reading and not waits and new > 0)

    def _say_progress(self) -> None:
        words, new = self._words, self._seen.new if self._seen else 0
        if self._stopping.is_set():
            self.say_state(words("import-stopping"))
            return
        self.say_state(words("import-keeping", number=words.number(min(self._arrived, new)), all=words.number(new)))

    def _say_problem(self, error: DeskError) -> None:
        self.problem.say(trouble(self._words, error))
        self.show_whole(self.problem)

    def _show_earlier(self) -> None:
        try:
            self.choose.show_earlier(self._imports.listed())
        except DeskError as error:
            self._say_problem(error)

    def _dropped(self, event: QDropEvent) -> Path | None:
        if self._stage in (Stage.KEEPING, Stage.UNDOING):
            return None
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        return Path(files[0]) if files else None
