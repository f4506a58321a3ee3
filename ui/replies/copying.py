"""The draft on the clipboard, whole or as several posts; what was copied is noted in the case it is for."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QGuiApplication

from desktop.content.words import Words
from desktop.errors import DeskError
from desktop.model.incident import IncidentId
from desktop.model.keys import Named
from desktop.services.replies import Replies
from ui.bridge import Bridge
from ui.links import open_link
from ui.replies.after_copy import AfterCopy
from ui.replies.gaps import Gaps
from ui.replies.sheet import Sheet
from ui.replies.thread_sheet import ThreadSheet
from ui.replies.writing import Writing


class Copying:
    """``copied`` is the text that waits to be posted; empty once the draft is another one."""

    def __init__(  # noqa: PLR0913 - what a copy touches
        self,
        *,
        replies: Replies,
        words: Words,
        bridge: Bridge,
        sheet: Sheet,
        gaps: Gaps,
        writing: Writing,
        after: AfterCopy,
        failed: Callable[[DeskError], object],
    ) -> None:
        """``gaps`` holds an unfinished draft back, ``after`` says what comes next, ``failed`` what went wrong."""
        self._replies, self._words, self._bridge, self._sheet = replies, words, bridge, sheet
        self._gaps, self._writing, self._after, self._failed = gaps, writing, after, failed
        self.copied = ""

    def copy(self, and_open: bool) -> None:
        """Put the draft on the clipboard, and open the post it answers where that is wished."""
        text = self._gaps.complete_text(partial(self.copy, and_open))
        if not text:
            return
        QGuiApplication.clipboard().setText(text)
        self._note(text)
        if and_open and self._writing.item is not None:
            open_link(self._writing.item.message.url, self._sheet, self._words)

    def as_thread(self) -> None:
        """Offer the draft as several posts."""
        text = self._gaps.complete_text(self.as_thread)
        posts = self._replies.thread(text, self._writing.platform()) if text else ()
        if posts:
            language = self._writing.choice.language
            ThreadSheet(self._sheet, self._words, posts, language, partial(self._note, text)).open()

    def changed(self) -> None:
        """The draft may be another text than the one that waits to be posted."""
        if self.copied and self.copied != self._sheet.editor.text().strip():
            self.copied = ""
            self._sheet.said.clear()

    def _note(self, text: str) -> None:
        case, item = self._writing.incident(), self._writing.item
        incident = case.id if case else None
        done = self._replies.copied(text, item.message.id if item else None, incident)
        self.copied = text
        self._bridge.when_done(done, partial(self._said, text, incident), self._failed)

    def _said(self, text: str, incident: IncidentId | None, named: Named | None) -> None:
        self._sheet.blocked.clear()
        if self.copied == text:
            self._after.say_copied(text, incident, named)
