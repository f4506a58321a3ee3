"""Where the owner's papers go: asked in the folder where she looks for them, and opened there afterwards."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDir, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_target(parent: QWidget, kind: str, name: str, write: Callable[[Path], object]) -> QFileDialog:
    """Ask where a file is to be written; ``kind`` in words, ``name`` with its ending, in the owner's documents."""
    ending = Path(name).suffix
    dialog = QFileDialog(parent, kind)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    documents = QDir(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    dialog.setDirectory(documents if documents.exists() else QDir.home())
    dialog.setNameFilter(f"{kind} (*{ending})")
    dialog.setDefaultSuffix(ending.removeprefix("."))
    dialog.selectFile(name)
    dialog.fileSelected.connect(lambda chosen: write(Path(chosen)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def open_folder(file: Path) -> bool:
    """Show the folder of a file in the computer's own way; False where it has none."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(file.absolute().parent)))
