"""A message in full: plain text, read only, the first part of a very long one at once and the rest on wish."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QTextEdit

from desktop.content.words import Words
from desktop.model.inbox import Item
from desktop.model.reading import Cue
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
        self._untouched = False
        self.verticalScrollBar().actionTriggered.connect(self._leave)

    def read(self, item: Item) -> bool:
        """Show the message, with its first danger (else the first word that decided) in sight; whether all is shown."""
        self._next.stop()
        first, self._rest = _cut(item.message.text)
        side = direction(item.reading.language, item.message.text)
        self.document().setDefaultTextOption(text_option(side))
        self.setPlainText(_in_pieces(first))
        self._read = item, first
        self._mark()
        self._fit()
        self._begin(_first_to_see(item.reading.cues, first))
        return not self._rest

    def show_rest(self) -> None:
        """Add what is left, piece by piece, so that nothing stands still meanwhile."""
        self._next.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A new width needs another height."""
        super().resizeEvent(event)
        self._fit()
        if self._untouched:
            self._bring_into_sight()

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

    def _begin(self, cue: Cue | None) -> None:
        """Put the cursor at ``cue`` and show it, with what stands before it; at the beginning where there is none."""
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._untouched = cue is not None
        if cue is not None and self._read is not None:
            cursor = self._over(cue, self._read[1])
            cursor.setPosition(cursor.selectionStart())
            self.setTextCursor(cursor)
            self._bring_into_sight()

    def _bring_into_sight(self) -> None:
        """From the beginning where the cursor is seen from there."""
        self.verticalScrollBar().setValue(0)
        if not self.viewport().rect().contains(self.cursorRect()):
            self.centerCursor()

    def _leave(self) -> None:
        """From now on only the owner scrolls."""
        self._untouched = False

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
        marks = []
        for cue in _within(item.reading.cues, shown):
            mark = QTextEdit.ExtraSelection()
            mark.cursor = self._over(cue, shown)
            mark.format = cue_format(cue_tone(cue))
            marks.append(mark)
        return marks

    def _over(self, cue: Cue, shown: str) -> QTextCursor:
        cursor = QTextCursor(self.document())
        last = cue.end - 1
        cursor.setPosition(_place(shown, cue.start))
        cursor.setPosition(_place(shown, last) + units(shown[last]), QTextCursor.MoveMode.KeepAnchor)
        return cursor


def _within(cues: Sequence[Cue], shown: str) -> list[Cue]:
    """The cues that stand in what is shown."""
    return [cue for cue in cues if 0 <= cue.start < cue.end <= len(shown)]


def _first_to_see(cues: Sequence[Cue], shown: str) -> Cue | None:
    """The first danger, else the first word that decided."""
    return min(_within(cues, shown), key=lambda cue: (not cue.why.startswith("risk:"), cue.start), default=None)


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


def _place(shown: str, at: int) -> int:
    """Where a sign stands in the view, the breaks of ``_in_pieces`` among what is before it."""
    breaks = sum((max(1, len(line)) - 1) // LONGEST_BLOCK for line in shown[: at + 1].split("\n"))
    return units(shown[:at]) + breaks
