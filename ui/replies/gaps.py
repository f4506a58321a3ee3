"""What a draft still lacks before it can be copied or sent: said calmly, and gone to."""

from PySide6.QtCore import Qt

from desktop.content.words import Words
from desktop.services.replies import Replies
from ui.replies.fields import FieldColumn
from ui.replies.sheet import Sheet


class Gaps:
    """Looks for open places in the draft; speaks through the sheet's banner."""

    def __init__(self, replies: Replies, words: Words, sheet: Sheet, fields: FieldColumn) -> None:
        """Nothing is looked at yet."""
        self._replies, self._words, self._sheet, self._fields = replies, words, sheet, fields

    def complete_text(self, language: str) -> str:
        """The draft as it stands, where nothing is missing; else says what is, goes there, and gives nothing."""
        text = self._sheet.editor.text().strip()
        empty = self._replies.empty_fields(text, language)
        if text and not empty:
            return text
        self._sheet.said.clear()
        if text:
            self._say_empty(empty)
        else:
            self._sheet.editor.setFocus()
            self._sheet.blocked.say(self._words("replies-empty-text"))
        return ""

    def _say_empty(self, empty: tuple[str, ...]) -> None:
        line = self._fields.line(empty[0])
        if line is not None and not line.text().strip():
            line.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._sheet.editor.find_field(empty[0])
        names, count = " · ".join(self._fields.label(name) for name in empty), len(empty)
        said = self._words("replies-unfilled", count=count, number=self._words.number(count), fields=names)
        self._sheet.blocked.say(said)
