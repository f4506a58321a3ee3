"""Where the windows for choosing a file open: where the owner keeps such files, and later where she chose the last."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog

Location = QStandardPaths.StandardLocation
FILES = (Location.DownloadLocation, Location.DocumentsLocation, Location.HomeLocation)
PICTURES = (Location.PicturesLocation, *FILES)


class Folders:
    """Remembered as long as the page lives, for each kind of file."""

    def __init__(self) -> None:
        """Nothing was chosen yet."""
        self._last: dict[tuple[Location, ...], Path] = {}

    def lead(self, dialog: QFileDialog, usual: tuple[Location, ...]) -> None:
        """Open ``dialog`` at the last folder, or at the first of the ``usual`` places there is; notice the choice."""
        dialog.setDirectory(str(self.start(usual)))
        dialog.fileSelected.connect(lambda name: self._chosen(usual, Path(name)))

    def start(self, usual: tuple[Location, ...]) -> Path:
        """Where to begin."""
        last = self._last.get(usual)
        if last is not None and last.is_dir():
            return last
        places = (Path(place) for one in usual if (place := QStandardPaths.writableLocation(one)))
        return next((place for place in places if place.is_dir()), Path.home())

    def _chosen(self, usual: tuple[Location, ...], file: Path) -> None:
        self._last[usual] = file.parent
