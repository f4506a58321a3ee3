"""The draft on the clipboard, whole or as several posts; what was copied is noted in the case it is for."""

from functools import partial

from PySide6.QtGui import QGuiApplication

from desktop.model.incident import IncidentId
from desktop.model.keys import Named
from ui.links import open_link
from ui.replies.after_copy import AfterCopy
from ui.replies.before import Before, Way
from ui.replies.bench import Bench
from ui.replies.gaps import Gaps
from ui.replies.thread_sheet import ThreadSheet


class Copying:
    """``copied`` is the text that waits to be posted; empty once the draft is another one."""

    def __init__(self, bench: Bench, gaps: Gaps, before: Before, after: AfterCopy) -> None:
        """``gaps`` holds an unfinished draft back, ``before`` asks what is to be asked, ``after`` says what is next."""
        self._replies, self._words, self._bridge, self._sheet = bench.replies, bench.words, bench.bridge, bench.sheet
        self._writing, self._failed = bench.writing, bench.failed
        self._gaps, self._before, self._after = gaps, before, after
        self.copied = ""

    def copy(self, and_open: bool) -> None:
        """Put the draft on the clipboard, and open the post it answers where that is wished."""
        text = self._gaps.complete_text(partial(self.copy, and_open))
        if text:
            self._before.ask(text, Way.COPY, partial(self._copy, text, and_open))

    def _copy(self, text: str, and_open: bool) -> None:
        QGuiApplication.clipboard().setText(text)
        self._note(text)
        if and_open and self._writing.item is not None:
            open_link(self._writing.item.message.url, self._sheet, self._words)

    def as_thread(self) -> None:
        """Offer the draft as several posts."""
        text = self._gaps.complete_text(self.as_thread)
        if text:
            self._before.ask(text, Way.COPY, partial(self._offer_posts, text))

    def _offer_posts(self, text: str) -> None:
        posts = self._replies.thread(text, self._writing.platform())
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
