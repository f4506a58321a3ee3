"""The draft: plain text in which the places to fill are marked and filled live, the owner's own words untouched."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QSyntaxHighlighter,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QPlainTextEdit

from desktop.content.words import Words
from ui.plain import direction, text_option, units
from ui.theme import colour

_OPEN = re.compile(r"\{([a-z][a-z0-9_]*)\}")
_MARK = re.compile(r"\{[^{}\n]{1,60}\}")
_FIELD = QTextFormat.Property.UserProperty + 1
_VALUE = QTextFormat.Property.UserProperty + 2
_PLACE = QTextFormat.Property.UserProperty + 3
_ISOLATES = dict.fromkeys(range(0x2066, 0x206A))


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the draft that belongs to a field: where it is (Qt positions), and what we put there."""

    start: int
    end: int
    field: str
    value: str


class Marks(QSyntaxHighlighter):
    """Marks places to fill strongly, filled ones softly, and underlines what may be heard wrongly."""

    faults: tuple[tuple[int, int], ...] = ()
    """From where to where it stands in the document (Qt positions)."""

    def highlightBlock(self, text: str) -> None:
        """Mark one paragraph."""
        filled = QTextCharFormat()
        filled.setBackground(colour("watch-bg"))
        for span in _spans_of(self.currentBlock()):
            offset = span.start - self.currentBlock().position()
            self.setFormat(offset, span.end - span.start, filled)
        empty = QTextCharFormat(filled)
        empty.setForeground(colour("watch-ink"))
        empty.setFontWeight(QFont.Weight.DemiBold)
        empty.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        for mark in _MARK.finditer(text):
            self.setFormat(units(text[: mark.start()]), units(mark[0]), empty)
        self._underline(self.currentBlock().position(), units(text))

    def _underline(self, begin: int, length: int) -> None:
        for start, end in self.faults:
            for place in range(max(0, start - begin), min(length, end - begin)):
                form = self.format(place)
                form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
                form.setUnderlineColor(colour("crisis"))
                self.setFormat(place, 1, form)


class DraftEditor(QPlainTextEdit):
    """Write here; ``fill`` and ``compose`` write too, and Ctrl+Z takes either back."""

    def __init__(self, words: Words) -> None:
        """An empty draft."""
        super().__init__()
        self.setAccessibleName(words("replies-draft"))
        self.setPlaceholderText(words("replies-draft-hint"))
        self.setTabChangesFocus(True)
        self.setMinimumHeight(150)
        self._highlighter = Marks(self.document())
        self._marks: Mapping[str, str] = {}
        self.cursorPositionChanged.connect(lambda: self.setCurrentCharFormat(QTextCharFormat()))

    def changeEvent(self, event: QEvent) -> None:
        """Other colours: mark anew."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._mark_anew()

    def underline(self, faults: tuple[tuple[int, int], ...]) -> None:
        """Underline these stretches (Qt positions), and no others."""
        if faults != self._highlighter.faults:
            self._highlighter.faults = faults
            self._mark_anew()

    def sizeHint(self) -> QSize:
        """A few lines; it takes what height there is."""
        return QSize(super().sizeHint().width(), 150)

    def text(self) -> str:
        """The draft as it will be copied: no direction marks."""
        return self.toPlainText().translate(_ISOLATES)

    def compose(self, text: str, values: Mapping[str, str]) -> None:
        """Write a new text in place of all that stands here; its ``{field}`` are filled from ``values``."""
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.removeSelectedText()
        cursor.setCharFormat(QTextCharFormat())
        self._write(cursor, text, values)
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def empty(self) -> None:
        """Take all away; Ctrl+Z brings it back."""
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.removeSelectedText()

    def put_in(self, cursor: QTextCursor, text: str, values: Mapping[str, str]) -> None:
        """Write a text at the cursor, in place of what it has selected; its ``{field}`` are filled from ``values``."""
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        self._write(cursor, text, values)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def fill(self, field: str, value: str) -> None:
        """Put a field's value where its marks, or what was put there before, still stand as they were."""
        shown = value.strip() or self._mark(field)
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        self._adopt(field)
        for place, span in reversed(list(enumerate(self.spans()))):
            if span.field == field and span.value != shown:
                cursor.setPosition(span.start)
                cursor.setPosition(span.end, QTextCursor.MoveMode.KeepAnchor)
                cursor.insertText(shown, _format(field, shown, place))
        cursor.endEditBlock()

    def spans(self) -> tuple[Span, ...]:
        """The stretches that belong to fields and that the owner has not changed."""
        found: list[Span] = []
        block = self.document().begin()
        while block.isValid():
            found.extend(_spans_of(block))
            block = block.next()
        return tuple(found)

    def put_back(self, text: str, spans: Sequence[Span]) -> None:
        """Show a kept draft with its fields still belonging to it."""
        self.setPlainText(text)
        cursor = QTextCursor(self.document())
        for place, span in enumerate(spans):
            cursor.setPosition(span.start)
            cursor.setPosition(span.end, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(_format(span.field, span.value, place))

    def as_template(self) -> str:
        """The text with the name of its field in braces wherever a field's value still stands as it was put in."""
        text = self.toPlainText().encode("utf-16-le", "surrogatepass")
        for span in sorted(self.spans(), key=lambda span: span.start, reverse=True):
            name = ("{" + span.field + "}").encode("utf-16-le")
            text = text[: 2 * span.start] + name + text[2 * span.end :]
        return text.decode("utf-16-le", "surrogatepass").translate(_ISOLATES)

    def write_in(self, language: str, marks: Mapping[str, str]) -> None:
        """Write in the direction of a language; ``marks`` says what stands for each open field in it."""
        self._marks = marks
        self.document().setDefaultTextOption(text_option(direction(language, "")))

    def find_field(self, field: str) -> None:
        """Go to the field's first mark in the text."""
        found = self.document().find(self._mark(field), 0, QTextDocument.FindFlag.FindCaseSensitively)
        if not found.isNull():
            self.setTextCursor(found)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _write(self, cursor: QTextCursor, text: str, values: Mapping[str, str]) -> None:
        done = 0
        for mark in _OPEN.finditer(text):
            cursor.insertText(text[done : mark.start()], QTextCharFormat())
            shown = values.get(mark[1], "").strip() or self._mark(mark[1])
            cursor.insertText(shown, _format(mark[1], shown, mark.start()))
            done = mark.end()
        cursor.insertText(text[done:], QTextCharFormat())

    def _mark_anew(self) -> None:
        blocked = self.blockSignals(True)  # Qt would say that the text is another one
        self._highlighter.rehighlight()
        self.blockSignals(blocked)

    def _mark(self, field: str) -> str:
        return self._marks.get(field, "{" + field + "}")

    def _adopt(self, field: str) -> None:
        """A mark that the owner typed or pasted belongs to its field too."""
        mark, place = self._mark(field), 10_000
        found = self.document().find(mark, 0, QTextDocument.FindFlag.FindCaseSensitively)
        while not found.isNull():
            if found.charFormat().property(_VALUE) != mark:
                found.setCharFormat(_format(field, mark, place))
            place += 1
            found = self.document().find(mark, found, QTextDocument.FindFlag.FindCaseSensitively)


def _format(field: str, value: str, place: int) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setProperty(_FIELD, field)
    form.setProperty(_VALUE, value)
    form.setProperty(_PLACE, place)
    return form


def _spans_of(block: QTextBlock) -> list[Span]:
    found = []
    place = block.begin()
    while not place.atEnd():
        piece = place.fragment()
        form = piece.charFormat()
        if form.hasProperty(_FIELD) and form.property(_VALUE) == piece.text():
            end = piece.position() + piece.length()
            found.append(Span(piece.position(), end, str(form.property(_FIELD)), piece.text()))
        place += 1
    return found
