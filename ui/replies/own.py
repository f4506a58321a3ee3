"""The texts of the owner herself: keep the draft as one, take one away; and ask before a draft is replaced."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QTextCursor

from desktop.content.words import Words
from desktop.errors import DeskError
from desktop.model.reply import Template
from desktop.services.replies import Replies
from ui.bridge import Bridge
from ui.incident.reason_dialog import ReasonDialog
from ui.question import Question
from ui.replies.sheet import Sheet
from ui.replies.writing import Writing

WHAT = "text"  # of all that could be kept under a name


class OwnWords:
    """What the owner wrote herself: nothing of it is lost by a click."""

    def __init__(
        self,
        replies: Replies,
        words: Words,
        bridge: Bridge,
        sheet: Sheet,
        writing: Writing,
        refresh: Callable[[], object],
        failed: Callable[[DeskError], object],
    ) -> None:
        """``refresh`` shows the texts anew."""
        self._replies, self._words, self._bridge, self._sheet = replies, words, bridge, sheet
        self._writing, self._refresh, self._failed = writing, refresh, failed

    # -- her own texts ------------------------------------------------------------------------

    def ask_name(self) -> None:
        """Ask under which name the draft is kept."""
        if not self._sheet.editor.text().strip():
            self._sheet.blocked.say(self._words("errors-text-missing"))
            return
        ReasonDialog(self._sheet, self._words, f"keep-{WHAT}", "", self._keep).open()

    def remove(self) -> None:
        """Take the chosen text away; the draft stays."""
        template = self._writing.template
        if template is not None and template.is_own:
            self._bridge.when_done(self._replies.own.remove(template), self._removed, self._failed)

    def _keep(self, name: str) -> None:
        text = self._writing.as_own(self._sheet.editor.as_template())
        language = self._writing.choice.language
        self._bridge.when_done(self._replies.own.keep(name, text, language), self._kept, self._failed)

    def _kept(self, template: Template) -> None:
        self._writing.take(template)
        self._refresh()
        words = self._words
        places = " · ".join(words(f"template-field-{name.replace('_', '-')}") for name in template.fields)
        said = words("replies-kept", fields=places) if places else words("replies-kept-as-is")
        self._sheet.said.say(said)

    def _removed(self, _: None) -> None:
        self._writing.take(None)
        self._refresh()
        self._sheet.said.say(self._words("replies-own-removed"))

    # -- another text in place of hers --------------------------------------------------------

    def ask_then(self, act: Callable[[], None], refused: Callable[[], object], insert: str = "") -> None:
        """Act at once, or ask first where the owner has changed the text by hand.

        ``insert``: a text that could be put in at the cursor instead.
        """
        if not self._writing.is_by_hand(self._sheet.editor.toPlainText()):
            act()
            return
        words = self._words
        question = Question(self._sheet, words("replies-replace-title"))
        question.say(words("replies-replace"))
        question.offer(words("replies-replace-yes"), act)
        if insert:
            question.offer(words("replies-replace-insert"), partial(self._insert, insert, refused))
        question.close_with(words("replies-replace-no"))
        question.rejected.connect(refused)
        question.open()

    def _insert(self, text: str, done: Callable[[], object]) -> None:
        editor = self._sheet.editor
        cursor = QTextCursor(editor.textCursor())
        cursor.setPosition(cursor.selectionEnd())
        before, after = "" if cursor.atBlockStart() else "\n", "" if cursor.atBlockEnd() else "\n"
        editor.put_in(cursor, before + text + after, self._writing.spoken())
        done()
