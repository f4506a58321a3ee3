"""What lies in the clipboard as evidence: a text goes into the line, a picture becomes a PNG file."""

from pathlib import Path
from tempfile import mkdtemp

from PySide6.QtGui import QGuiApplication, QImage

from desktop.content.words import Words

MOST_PIXELS = 40_000_000
PICTURE = "evidence-picture"


def pasted_text() -> str:
    """The text in the clipboard as one line; empty where there is none."""
    return " ".join(QGuiApplication.clipboard().text().split())


def pasted_picture(words: Words) -> Path | None:
    """The clipboard's picture as a PNG file in a folder of its own, to be removed; None without one or too large."""
    image: QImage = QGuiApplication.clipboard().image()
    if image.isNull() or image.width() * image.height() > MOST_PIXELS:
        return None
    file = Path(mkdtemp()) / f"{words.plain(PICTURE)}.png"
    return file if image.save(str(file)) else None
