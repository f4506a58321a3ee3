"""A message in full: plain text, read only, the first part of a very long one at once and the rest on wish."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QTextEdit

from desktop.content.words import Words
from desktop.model.inbox import Item
from ui.inbox.row import cue_format
from ui.inbox.speech import cue_tone
from ui.plain import body, direction, text_option, units

MOST_SIGNS = 64 * 1024
MOST_LINES = 2000
LONGEST_BLOCK = 2000
"""Signs in one paragraph of the view: a longer one is laid out in pieces, which costs no time."""


class FullText(QPlainTextEdit):
    """Shows a stranger's text as the characters it is."""

    shown_all = Signal()
    """The last piece of a long text has been added."""

    def __init__(self, words: Words, most_lines: int = 12) -> None:
        """Nothing to read yet; as high as the text, up to ``most_lines``."""
        super().__init__()
        self._read: tuple[Item, str] | None = None
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAccessibleName(words("messages-text"))
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet(
            "QPlainTextEdit { background: palette(window); border: 2px solid transparent; padding: 4px; }"
            "QPlainTextEdit:focus { border-color: palette(highlight); padding: 4px; }"
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._most_lines = most_lines
        self._rest = ""
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._add_piece)

    def read(self, item: Item) -> bool:
        """Show the message from its beginning; whether all of it is shown."""
        self._next.stop()
        first, self._rest = _cut(item.message.text)
        side = direction(item.reading.language, item.message.text)
        self.document().setDefaultTextOption(text_option(side))
        self.setPlainText(_in_pieces(first))
        self._read = item, first
        self._mark()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._fit()
        return not self._rest

    def show_rest(self) -> None:
        """Add what is left, piece by piece, so that nothing stands still meanwhile."""
        self._next.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A new width needs another height."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Other colours: mark anew."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._mark()

    def _mark(self) -> None:
        if self._read is not None:
            self.setExtraSelections(self._marks(*self._read))

    def _fit(self) -> None:
        needed = max(1, int(self.document().size().height()))
        lines = min(self._most_lines, needed)
        height = lines * self.fontMetrics().lineSpacing() + 2 * int(self.document().documentMargin()) + 14
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if needed == lines else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(policy)
        if self.minimumHeight() != height:
            self.setFixedHeight(height)

    def _add_piece(self) -> None:
        piece, self._rest = _cut(self._rest)
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(_in_pieces(piece))
        if self._rest:
            self._next.start()
        else:
            self.shown_all.emit()

    def _marks(self, item: Item, shown: str) -> list[QTextEdit.ExtraSelection]:
        if any(len(line) > LONGEST_BLOCK for line in shown.split("\n")):
            return []
        marks = []
        for cue in item.reading.cues:
            if not 0 <= cue.start < cue.end <= len(shown):
                continue
            mark = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(units(shown[: cue.start]))
            cursor.setPosition(units(shown[: cue.end]), QTextCursor.MoveMode.KeepAnchor)
            mark.cursor = cursor
            mark.format = cue_format(cue_tone(cue))
            marks.append(mark)
        return marks


def _cut(text: str) -> tuple[str, str]:
    """The next piece to show and the rest: at most MOST_SIGNS signs and MOST_LINES lines."""
    piece = body(text[:MOST_SIGNS])
    end = len(piece)
    if piece.count("\n") > MOST_LINES:
        end = _after_lines(piece, MOST_LINES)
    return piece[:end], text[end:]


def _after_lines(text: str, lines: int) -> int:
    place = -1
    for _ in range(lines):
        place = text.index("\n", place + 1)
    return place + 1


def _in_pieces(text: str) -> str:
    """Very long lines broken into paragraphs that are quick to lay out."""
    lines = text.split("\n")
    if all(len(line) <= LONGEST_BLOCK for line in lines):
        return text
    pieces = (
        line[start : start + LONGEST_BLOCK] for line in lines for start in range(0, len(line) or 1, LONGEST_BLOCK)
    )
    return "\n".join(pieces)
