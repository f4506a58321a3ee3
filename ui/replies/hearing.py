"""Listens while the owner writes: reads the draft a moment after each change and says beside it how it sounds."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextCursor

from desktop.errors import DeskError
from desktop.model.voice import CLEAN, MET, Criterion, Span, Verdict
from ui.plain import units
from ui.replies.aside import Aside
from ui.replies.bench import Bench
from ui.replies.fields import FieldColumn
from ui.replies.voice_card import VoiceCard, tells
from ui.widgets.card import Card

PAUSE = 150  # milliseconds after the last change
LONGEST_SIGNATURE = 7  # words
OPENS = (Criterion.ACKNOWLEDGE, Criterion.EMPATHY)


class Hearing(QObject):
    """Never holds anything back: it shows, and offers; what is put in can be taken back by Ctrl+Z."""

    def __init__(self, bench: Bench, fields: FieldColumn, preview: Card) -> None:
        """Beside the draft, with ``fields`` and ``preview``; nothing heard yet."""
        words, sheet = bench.words, bench.sheet
        super().__init__(sheet)
        self._replies, self._words, self._sheet, self._writing = bench.replies, words, sheet, bench.writing
        self.verdict: Verdict | None = None
        self._unknown, self._spoken = False, bench.writing.choice.language
        self.card = VoiceCard(words, self._put_in, self._instead, self._show, self._redact, self._say)
        self.aside = Aside(words, fields, self.card, preview)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.listen)
        sheet.edited.connect(self._timer.start)

    def listen(self) -> None:
        """Read the draft now."""
        self._timer.stop()
        text, language = self._sheet.editor.toPlainText(), self._writing.choice.language
        empty = len(self._replies.empty_fields(text, language))
        if not text.strip():
            self.verdict = None
            self.card.clear()
            self._sheet.editor.underline(())
            self.aside.tell(empty, None)
            return
        voice, item = self._replies.voice, self._writing.item
        self.verdict = voice.hear(text, language, item, self._writing.template)
        self._spoken = voice.spoken(text, language)
        try:
            case = self._writing.incident()
            self._unknown, remarks = voice.is_unknown(case), voice.remarks(text, language, case, item)
        except DeskError as error:
            self._sheet.blocked.say(self._words(error.key, **error.values))
            remarks = ()
        private = bool(voice.private(text, item))
        self.card.say(text, self.verdict, remarks, self._shown, private=private, empty=empty)
        self.card.tell_language(self._spoken if self._spoken != language else "")
        self._sheet.editor.underline(self._faults(text, self.verdict))
        self.aside.tell(empty, self.verdict.overall if tells(self.verdict, empty) else None)

    def show(self) -> None:
        """Bring what was heard into sight, and go to the draft."""
        self.listen()
        self.aside.open(1)
        self._sheet.editor.setFocus()

    # -- what the owner does ------------------------------------------------------------------

    def _put_in(self, criterion: Criterion) -> None:
        editor = self._sheet.editor
        if self._stands(criterion):
            self._sheet.said.say(self._words("voice-stands"))
            return
        if criterion is Criterion.SIGNATURE:
            cursor = QTextCursor(editor.document())
            cursor.movePosition(QTextCursor.MoveOperation.End)
            before, after = "" if cursor.atBlockStart() else "\n", ""
        else:
            cursor = self._place_for(criterion)
            before, after = _blanks(cursor)
        editor.put_in(cursor, before + self._calmer(criterion) + after, self._writing.spoken())
        self.listen()

    def _instead(self, criterion: Criterion, span: Span) -> None:
        """The sentence with those words becomes the calmer one; it goes where that one is said already."""
        editor, text = self._sheet.editor, self._sheet.editor.toPlainText()
        whole = self._replies.voice.sentence(text, span)
        said_already = self._shown(criterion) in text[: whole.start] + text[whole.end :]
        if said_already:
            whole = Span(whole.start, whole.end + (text[whole.end : whole.end + 1] == " "))
        calmer = "" if said_already else self._calmer(criterion)
        editor.put_in(self._selected(text, whole), calmer, self._writing.spoken())
        self.listen()

    def _stands(self, criterion: Criterion) -> bool:
        """Whether the draft says the calmer wording already, a signature at its end; then that is shown instead."""
        text, shown = self._sheet.editor.toPlainText().rstrip(), self._shown(criterion)
        place = text.find(shown)
        if criterion is Criterion.SIGNATURE:
            place = len(text) - len(shown) if text.endswith(f"\n{shown}") or text == shown else -1
        if place >= 0:
            self._show(Span(place, place + len(shown)))
        return place >= 0

    def _show(self, span: Span) -> None:
        editor = self._sheet.editor
        editor.setTextCursor(self._selected(editor.toPlainText(), span))
        editor.setFocus()

    def _say(self, spans: Sequence[Span], word: str) -> None:
        """Her own word in each of these places; one Ctrl+Z takes them all back."""
        editor, text = self._sheet.editor, self._sheet.editor.toPlainText()
        cursor = QTextCursor(editor.document())
        cursor.beginEditBlock()
        for span in sorted(spans, key=lambda one: one.start, reverse=True):
            place = self._selected(text, span)
            place.insertText(self._replies.voice.in_its_place(text[span.start : span.end], word))
        cursor.endEditBlock()
        self.listen()

    def _redact(self) -> None:
        editor, voice, writing = self._sheet.editor, self._replies.voice, self._writing
        text = editor.toPlainText()
        less = voice.redacted(text, voice.private(text, writing.item), self._spoken)
        cursor = QTextCursor(editor.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(less)
        self._sheet.said.say(self._words("voice-redacted"))
        self.listen()

    # -- inside -------------------------------------------------------------------------------

    def _calmer(self, criterion: Criterion) -> str:
        return self._replies.voice.calmer(criterion, self._spoken, unknown=self._unknown)

    def _shown(self, criterion: Criterion) -> str:
        """The calmer wording with what is known in its fields."""
        text, marks = self._calmer(criterion), self._writing.marks()
        for name, mark in marks.items():
            text = text.replace("{" + name + "}", self._writing.spoken().get(name, "").strip() or mark)
        return text

    def _place_for(self, criterion: Criterion) -> QTextCursor:
        """At the cursor, but never behind the signature; from the very start, what does not open goes to the end."""
        text = self._sheet.editor.toPlainText()
        body = units(text[: self._signature(text)].rstrip())
        cursor = QTextCursor(self._sheet.editor.textCursor())
        at = cursor.selectionEnd()
        cursor.setPosition(body if at > body or (at == 0 and criterion not in OPENS) else at)
        return cursor

    def _signature(self, text: str) -> int:
        """Where the signature begins: what is heard as one, else a short last line; the end where there is none."""
        language, writing = self._writing.choice.language, self._writing
        heard = self._replies.voice.hear(text, language, writing.item, writing.template).of(Criterion.SIGNATURE)
        if heard.score == MET and heard.spans:
            return max(self._replies.voice.sentence(text, heard.spans[0]).start, _line(text, heard.spans[0].start))
        last = _line(text, len(text.rstrip()))
        said = text[last:].strip()
        is_one = last > 0 and len(said.split()) <= LONGEST_SIGNATURE and said[-1:] not in ".!?"
        return last if is_one else len(text)

    def _selected(self, text: str, span: Span) -> QTextCursor:
        cursor = QTextCursor(self._sheet.editor.document())
        cursor.setPosition(units(text[: span.start]))
        cursor.setPosition(units(text[: span.end]), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _faults(self, text: str, verdict: Verdict) -> tuple[tuple[int, int], ...]:
        spans = [span for one in verdict.findings if one.criterion in CLEAN and one.score != MET for span in one.spans]
        spans += [span for kept in verdict.never.values() for span in kept]
        return tuple(sorted({(units(text[: span.start]), units(text[: span.end])) for span in spans}))


def _line(text: str, place: int) -> int:
    """Where the line begins in which a place is."""
    return text.rfind("\n", 0, place) + 1


def _blanks(cursor: QTextCursor) -> tuple[str, str]:
    """What has to stand before and behind a sentence that is put in there."""
    block, place = cursor.block().text(), cursor.positionInBlock()
    signs = block.encode("utf-16-le", "surrogatepass")
    before, after = (part.decode("utf-16-le", "ignore") for part in (signs[: 2 * place], signs[2 * place :]))
    return ("" if not before or before[-1].isspace() else " ", "" if not after or after[0].isspace() else " ")
