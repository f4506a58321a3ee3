"""The picture of a message: chosen, pasted or dropped; shown before it is kept."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop.content.words import Words
from desktop.errors import DeskError, OwnerError
from desktop.services.imports import Imports
from ui.bridge import Bridge
from ui.imports.folders import PICTURES, Folders
from ui.imports.pixels import decoded, encoded, fits
from ui.imports.sentences import trouble
from ui.widgets.banner import Banner
from ui.widgets.button import link, quiet
from ui.widgets.flow import FlowLayout
from ui.widgets.picture import Picture
from ui.widgets.text import PlainLabel

TALLEST = 200


class PictureField(QWidget):
    """Holds a file or pixels of the clipboard; nothing is kept here."""

    changed = Signal()

    def __init__(self, words: Words, imports: Imports, bridge: Bridge, folders: Folders) -> None:
        """No picture yet."""
        super().__init__()
        self._words, self._imports, self._bridge = words, imports, bridge
        self._folders = folders
        self._source: Path | QImage | None = None
        self._number = 0
        self.choose = quiet(words("import-picture-choose"), self._choose)
        self.paste = quiet(words("import-picture-paste"), self.paste_picture)
        self.remove = link(words("import-picture-remove"), self.clear)
        self.picture = Picture(words("import-picture-shown"), TALLEST)
        self.problem = Banner("issue")
        for button in (self.choose, self.paste):
            button.setAccessibleDescription(words("import-picture.hint"))
        self._lay_out()
        self.setAcceptDrops(True)

    def source(self) -> Path | Callable[[], bytes] | None:
        """The picture as a note takes it."""
        if isinstance(self._source, QImage):
            return partial(encoded, self._source)
        return self._source

    def paste_picture(self) -> None:
        """Take the picture that is in the clipboard."""
        if not self.take(QGuiApplication.clipboard().mimeData()):
            self._failed(self._number, OwnerError("import-picture-none"))

    def take(self, data: QMimeData | None) -> bool:
        """Take the picture or the file of a paste or a drop; False where there is none."""
        if data is None:  # an empty clipboard
            return False
        files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
        if files:
            self.offer(Path(files[0]))
        elif data.hasImage():
            self._take_pixels(QImage(data.imageData()))
        else:
            return False
        return True

    def offer(self, file: Path) -> None:
        """Take a file, once its picture could be shown."""
        self._number += 1
        number = self._number
        future = self._imports.picture(file, decoded)
        self._bridge.when_done(
            future, lambda image: self._decoded(number, file, image), lambda error: self._failed(number, error)
        )

    def clear(self) -> None:
        """Take the picture away."""
        self._number += 1
        had_focus = self.remove.hasFocus()
        self._show(None, QImage())
        if had_focus:
            self.choose.setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A picture or a file may be dropped here."""
        if event.mimeData().hasImage() or event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what is dropped."""
        if self.take(event.mimeData()):
            event.acceptProposedAction()

    # -- inside -------------------------------------------------------------------------------

    def _choose(self) -> None:
        dialog = QFileDialog(self, self._words("import-picture"))
        dialog.setNameFilter(f"{self._words('import-picture-files')} (*.png *.jpg *.jpeg)")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        self._folders.lead(dialog, PICTURES)
        dialog.fileSelected.connect(lambda name: self.offer(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take_pixels(self, image: QImage) -> None:
        self._number += 1
        if image.isNull() or not fits(image.size()):
            self._failed(self._number, OwnerError("errors-picture-broken"))
        else:
            self._show(image, image)

    def _decoded(self, number: int, file: Path, image: QImage) -> None:
        if isValid(self) and number == self._number:  # the form may be closed by now
            self._show(file, image)

    def _failed(self, number: int, error: DeskError) -> None:
        if isValid(self) and number == self._number:
            self.problem.say(trouble(self._words, error))

    def _show(self, source: Path | QImage | None, image: QImage) -> None:
        self._source = source
        self.problem.clear()
        self.picture.show_image(image)
        self.picture.setVisible(source is not None)
        self.remove.setVisible(source is not None)
        self.changed.emit()

    def _lay_out(self) -> None:
        row = FlowLayout(8)
        for button in (self.choose, self.paste, self.remove):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(PlainLabel(self._words("import-picture"), "heading"))
        column.addLayout(row)
        column.addWidget(PlainLabel(self._words("import-picture.hint"), "small"))
        column.addWidget(self.picture)
        column.addWidget(self.problem)
        self.picture.hide()
        self.remove.hide()
