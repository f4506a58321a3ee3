"""Replies: a text that fits, its empty places, and the way to the post."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from desktop.content.words import Words
from desktop.errors import DeskError
from desktop.model.message import MessageId
from desktop.model.reply import Template
from desktop.services.inbox import Inbox
from desktop.services.incidents import Incidents
from desktop.services.outbox import Outbox
from desktop.services.preferences import Preferences
from desktop.services.replies import Replies
from ui.bridge import Bridge
from ui.inbox.speech import handle
from ui.names import platform_name
from ui.places import Place, Visit
from ui.replies.after_copy import AfterCopy
from ui.replies.columns import ReplyColumns
from ui.replies.copying import Copying
from ui.replies.fields import FieldColumn
from ui.replies.gaps import Gaps
from ui.replies.hearing import Hearing
from ui.replies.own import OwnWords
from ui.replies.sending import Sending
from ui.replies.sheet import Sheet
from ui.replies.template_list import TemplateColumn
from ui.replies.writing import Choice, Kept, Writing
from ui.widgets.banner import Banner
from ui.widgets.page import Page


class RepliesPage(Page):
    """Texts that fit | what they wrote and the draft | the fields to fill."""

    def __init__(  # noqa: PLR0913 - composition of a page
        self,
        *,
        replies: Replies,
        outbox: Outbox,
        inbox: Inbox,
        incidents: Incidents,
        preferences: Preferences,
        words: Words,
        bridge: Bridge,
        go: Callable[[Visit], object],
    ) -> None:
        """A statement for everyone, until a visit says whom to answer."""
        super().__init__(words("replies-title"))
        self._replies, self._preferences = replies, preferences
        self._words, self._bridge, self._go = words, bridge, go
        self.writing = Writing(replies, inbox, incidents, words.language)
        self._aside: dict[MessageId | None, Kept] = {}
        self._begun = False
        self.templates = TemplateColumn(words)
        self.sheet = Sheet(words)
        self.fields = FieldColumn(words)
        self._gaps = Gaps(replies, words, self.sheet, self.fields, self.writing)
        self.hearing = Hearing(replies, words, self.sheet, self.fields, self.writing)
        self.sending = Sending(
            outbox=outbox, words=words, bridge=bridge, go=go, writing=self.writing, sheet=self.sheet, write=self._write
        )
        shared: Any = {
            "replies": replies,
            "words": words,
            "bridge": bridge,
            "writing": self.writing,
            "sheet": self.sheet,
            "failed": self._say_trouble,
        }
        self.copying = Copying(gaps=self._gaps, after=AfterCopy(go=go, **shared), **shared)
        self.own = OwnWords(replies, words, bridge, self.sheet, self.writing, self.refresh, self._say_trouble)
        self._lay_out()
        self._connect()

    # -- what the window asks ------------------------------------------------------------------

    def visit(self, visit: Visit) -> None:
        """Answer the visit's message, or write a statement; without either, go on with what is there."""
        message = visit.messages[0] if visit.messages else None
        wished = bool(visit.messages or visit.template or visit.step)
        choice = self.writing.choice
        if not self._begun or (wished and message != choice.message):
            wish = visit.template
            self._begin(Choice(message, visit.incident, visit.step, template=wish, wish=wish))
            return
        if visit.step or visit.incident:
            self.writing.choice = replace(choice, step=visit.step, incident=visit.incident or choice.incident)
        wanted = self.writing.wished(visit.template)
        if wanted is not None:
            self._choose(wanted)
        self.refresh()

    def take(self, template: str, values: Mapping[str, str]) -> None:
        """Write from this text with these fields filled; where it is in use already, they are filled in it."""
        for name, value in values.items():
            self._filled(name, value)
        self.writing.choice = replace(self.writing.choice, wish="")
        wanted = self.writing.wished(template)
        if wanted is not None:
            self._choose(wanted)
        else:
            self._show_choice()

    def refresh(self) -> None:
        """Look again which texts fit; the draft stays as it is."""
        self.templates.model.show(self.writing.offered())
        self.templates.choose(self.writing.template)
        self.sending.refresh()

    def keep(self) -> object:
        """The draft with all that belongs to it; one that is not touched is written anew from its choices."""
        if self._is_touched() or self.writing.is_typed():
            return self._kept()
        return Kept(self.writing.choice, "", ())

    def restore(self, kept: object) -> None:
        """Go on with a kept draft."""
        if isinstance(kept, Kept):
            self._begin(kept.choice)
            if kept.text:
                self._put_back(kept)

    # -- beginning, putting aside --------------------------------------------------------------

    def _begin(self, choice: Choice) -> None:
        """Turn to a message or to everyone; with the draft that was put aside for it, if any."""
        if self._begun and self._is_touched():
            self._aside[self.writing.choice.message] = self._kept()
        self._begun = True
        try:
            found = self.writing.begin(choice)
        except DeskError as error:
            self._say_trouble(error)
            return
        self.sheet.answer(self.writing.item)
        self.sheet.blocked.clear()
        self.sheet.said.clear()
        self.templates.model.show(self.writing.offered())
        aside = self._aside.pop(self.writing.choice.message, None)
        if aside is not None and choice.template in ("", aside.choice.template):
            self._put_back(replace(aside, choice=replace(aside.choice, step=choice.step, incident=choice.incident)))
        else:
            self._take(self.writing.template)
        self.sending.begin()
        if not found:
            self.sheet.said.say(self._words("replies-gone"))

    def _write(self, message: MessageId, text: str) -> None:
        """Go on with a text that was written before; what stands there now can be brought back by Ctrl+Z."""
        self._begin(Choice(message))
        self.sheet.editor.selectAll()
        self.sheet.editor.insertPlainText(text)
        self.sheet.editor.setFocus()

    def _kept(self) -> Kept:
        return Kept(self.writing.choice, self.sheet.editor.toPlainText(), self.sheet.editor.spans())

    def _put_back(self, kept: Kept) -> None:
        self.writing.choice = kept.choice
        self.writing.take(next((one for one in self.writing.offered() if one.id == kept.choice.template), None))
        self._show_choice()
        self.sheet.editor.put_back(kept.text, kept.spans)

    # -- choosing ------------------------------------------------------------------------------

    def _choose(self, template: Template) -> None:
        self.own.ask_then(lambda: self._take(template), self._show_choice, self.writing.blank_of(template))

    def _take(self, template: Template | None) -> None:
        self.writing.take(template)
        self._rewrite()

    def _rewrite(self) -> None:
        """Write the chosen text into the draft."""
        self._show_choice()
        self.sheet.editor.compose(self.writing.blank(), self.writing.choice.values)

    def _is_touched(self) -> bool:
        return self.writing.is_by_hand(self.sheet.editor.toPlainText())

    # -- saying it -----------------------------------------------------------------------------

    def _say_whom(self) -> None:
        """To one person, below her post for all who read it there, or to everyone."""
        item = self.writing.item
        said = self._words("replies-subtitle-general")
        if item is not None:
            key = "replies-subtitle-below" if self.writing.is_statement() else "replies-subtitle-to"
            said = self._words(key, handle=handle(item, self._words), platform=self._platform_name())
        self.head.set_title(self._words("replies-title"), said)

    def _show_choice(self) -> None:
        choice, template = self.writing.choice, self.writing.template
        self._say_whom()
        self.templates.choose(template)
        self.sheet.put(choice.language, choice.short, self.writing.marks())
        self.fields.show_fields(template.fields if template else (), choice.values)
        self._offer_to_remember()

    def _platform_name(self) -> str:
        item = self.writing.item
        return platform_name(item.message.platform, self._words) if item else ""

    def _measure(self) -> None:
        platform = self.writing.platform()
        used = self._replies.length(self.sheet.editor.text(), platform)
        shorter = self.writing.template is not None and not self.writing.choice.short
        self.sheet.measure(used, platform, self._platform_name(), can_shorten=shorter)
        self.sheet.blocked.clear()
        self.copying.changed()

    def _say_trouble(self, error: DeskError) -> None:
        self.sheet.blocked.say(self._words(error.key, **error.values))

    # -- what the owner does -------------------------------------------------------------------

    def _filled(self, name: str, value: str) -> None:
        self.sheet.editor.fill(name, value)
        choice = self.writing.choice
        self.writing.choice = replace(choice, values={**choice.values, name: value})
        self._offer_to_remember()

    def _reply(self) -> None:
        if text := self._gaps.complete_text(self._reply):
            self.sending.ask(text)

    def _show_said(self, banner: Banner) -> None:
        """What became of it is seen whole; but nothing moves where the owner is typing."""
        held = QApplication.focusWidget()
        if not (isinstance(held, QLineEdit | QPlainTextEdit) and self.isAncestorOf(held)):
            self.bring_into_sight(banner)

    def _offer_to_remember(self) -> None:
        settings = self._preferences.now()
        self.fields.keep.setVisible(self.writing.with_details(settings) != settings)

    def _remember(self) -> None:
        self._preferences.keep(self.writing.with_details(self._preferences.now()))
        self._offer_to_remember()
        self.sheet.said.say(self._words("replies-remembered"))

    # -- putting it together -------------------------------------------------------------------

    def _connect(self) -> None:
        self.templates.chosen.connect(self._choose)
        self.sheet.language_chosen.connect(
            lambda one: self._switch(replace(self.writing.choice, language=one, spoken=True))
        )
        self.sheet.short_chosen.connect(lambda short: self._switch(replace(self.writing.choice, short=short)))
        self.sheet.thread_asked.connect(self.copying.as_thread)
        self.sheet.keep_asked.connect(self.own.ask_name)
        self.templates.removed.connect(self.own.remove)
        self.sheet.edited.connect(self._measure)
        self.sheet.copy_asked.connect(self.copying.copy)
        self.sheet.reply_asked.connect(self._reply)
        self.sheet.message_asked.connect(lambda: self._go(Visit(Place.MESSAGES)))
        self.fields.filled.connect(self._filled)
        self.fields.remember.connect(self._remember)
        for banner in (self.sheet.blocked, self.sheet.said):
            banner.spoken.connect(partial(self._show_said, banner))

    def _switch(self, choice: Choice) -> None:
        def act() -> None:
            self.writing.choice = choice
            self._rewrite()

        self.own.ask_then(act, self._show_choice)

    def _lay_out(self) -> None:
        self._columns = ReplyColumns(self.templates, self.sheet, self.hearing.aside)
        self.body.addWidget(self.sending.line)
        self.body.addWidget(self._columns, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the columns."""
        super().resizeEvent(event)
        self._columns.fit(self.size())
