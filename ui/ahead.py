"""The words of pages that nobody has seen yet are read while the window rests: a first visit need not wait for them."""

from PySide6.QtCore import QObject, QTimer

from desktop.content.words import Words

SOON, BETWEEN = 1500, 60  # milliseconds until the first file, and from one to the next
PLACES = (
    *("now", "scope", "course", "share", "meter", "step", "kind", "platform", "messages", "mood", "concern"),
    *("crisis", "stage", "harm", "timeline", "role", "contact", "people", "ready"),
    *("replies", "template", "hint", "voice", "cooling", "second", "preview", "report", "talks", "waiting"),
    *("risk", "mark", "import", "safety", "gather", "evidence", "keys", "impact", "pause", "record", "grading"),
    *("details", "sort", "merge", "accounts", "terms", "field", "redcard"),
)
"""The files of the pages, those of the first steps in a crisis first."""


class Ahead(QObject):
    """Reads a file in each turn, with a rest after it in which the owner can do what she likes."""

    def __init__(self) -> None:
        """Nothing to read."""
        super().__init__()
        self._words: Words | None = None
        self._left: list[str] = []
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._read)

    def begin(self, words: Words) -> None:
        """Read the words of this language, soon; those that are known already cost nothing."""
        if self._words is None or self._words.language != words.language:
            self._words, self._left = words, list(PLACES)
            self._timer.start(SOON)

    def stop(self) -> None:
        """Leave the rest to who asks."""
        self._timer.stop()

    def _read(self) -> None:
        if self._words is not None and self._left:
            self._words.read_ahead(self._left.pop(0))
            self._timer.start(BETWEEN)
