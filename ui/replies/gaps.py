"""What a draft still lacks before it can be copied or sent: said calmly, and gone to."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from desktop.content.words import Words
from desktop.model.message import MessageId
from desktop.services.replies import Replies
from ui.replies.fields import FieldColumn
from ui.replies.sheet import Sheet
from ui.replies.writing import Writing

OFTEN = 2  # others who had nearly the same text


class Gaps:
    """Looks for open places in the draft; speaks through the sheet's banner."""

    def __init__(self, replies: Replies, words: Words, sheet: Sheet, fields: FieldColumn, writing: Writing) -> None:
        """Nothing is looked at yet."""
        self._replies, self._words, self._sheet, self._fields = replies, words, sheet, fields
        self._writing, self._allowed = writing, ""

    def complete_text(self, again: Callable[[], object]) -> str:
        """The draft as it stands, where nothing is missing; else says what is, goes there, and gives nothing.

        A text to one person that two others had before is pointed out once; ``again`` is done if it is to go all the
        same.
        """
        text = self._sheet.editor.text().strip()
        empty = self._replies.empty_fields(text, self._writing.choice.language)
        if text and not empty:
            return text if self._is_personal(text, self._writing.choice.message, again) else ""
        self._sheet.said.clear()
        if text:
            self._say_empty(empty)
        else:
            self._sheet.editor.setFocus()
            self._sheet.blocked.say(self._words("replies-empty-text"))
        return ""

    def _is_personal(self, text: str, to: MessageId | None, again: Callable[[], object]) -> bool:
        count = self._replies.voice.said_before(text, to) if to is not None and text != self._allowed else 0
        if count < OFTEN:
            return True

        def allow() -> None:
            self._allowed = text
            again()

        self._sheet.said.clear()
        said = self._words("voice-same-again", count=count, number=self._words.number(count))
        self._sheet.blocked.say(said, self._words("voice-same-anyway"), allow)
        return False

    def _say_empty(self, empty: tuple[str, ...]) -> None:
        line = self._fields.line(empty[0])
        if line is not None and not line.text().strip():
            line.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._sheet.editor.find_field(empty[0])
        names, count = " · ".join(self._fields.label(name) for name in empty), len(empty)
        said = self._words("replies-unfilled", count=count, number=self._words.number(count), fields=names)
        self._sheet.blocked.say(said)
