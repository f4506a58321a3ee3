"""Replies: a text that fits, its empty places, and the way to the post."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from desktop.content.words import Words
from desktop.errors import DeskError
from desktop.model.inbox import Item
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
from ui.replies.before import Before, Way
from ui.replies.bench import Bench
from ui.replies.columns import ReplyColumns
from ui.replies.cooling import CoolingLine
from ui.replies.copying import Copying
from ui.replies.fields import FieldColumn
from ui.replies.gaps import Gaps
from ui.replies.hearing import Hearing
from ui.replies.heat import Heat
from ui.replies.own import OwnWords
from ui.replies.preview import Preview
from ui.replies.remembering import Remembering
from ui.replies.second import People, SecondEyes
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
        report: Callable[[QWidget, Item], object] | None = None,
        people: People = tuple,
    ) -> None:
        """A statement for everyone, until a visit says whom to answer.

        ``report`` opens a report to the message's platform; ``people`` can be asked to read a draft.
        """
        super().__init__(words("replies-title"))
        self._replies, self._words, self._go = replies, words, go
        self.writing = Writing(replies, inbox, incidents, words.language)
        self._aside: dict[MessageId | None, Kept] = {}
        self._begun = False
        self.templates = TemplateColumn(words)
        self.sheet = Sheet(words)
        self.fields = FieldColumn(words)
        self._gaps = Gaps(replies, words, self.sheet, self.fields, self.writing)
        bench = Bench(replies, words, bridge, self.writing, self.sheet, self._say_trouble)
        self.preview = Preview(bench, preferences.now, outbox.as_posted)
        self.hearing = Hearing(bench, self.fields, self.preview)
        self.remembering = Remembering(bench, preferences, self.fields)
        self.cooling = CoolingLine(bench, lambda: self.sending.show_list(), lambda: self.sending.show_rests())
        self.sending = Sending(outbox=outbox, bench=bench, cooling=self.cooling, go=go, write=self._write)
        self._set_checks(bench, people)
        self.copying = Copying(bench, self._gaps, self.before, AfterCopy(bench, go))
        self.own = OwnWords(replies, words, bridge, self.sheet, self.writing, self.refresh, self._say_trouble)
        self._report = report
        self._lay_out()
        self._connect()

    def _set_checks(self, bench: Bench, people: People) -> None:
        """What is asked before a text leaves."""
        self.heat = Heat(bench, self.cooling, self.hearing.show)
        self.second = SecondEyes(bench, people, self._go)
        self.before = Before((self.heat, self.second), self.cooling.used)
        self.sheet.take_in(self.second.line)

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

    def take(self, template: str, values: Mapping[str, str], line: str = "") -> None:
        """Write from this text with these fields filled, or its one ``line`` at the cursor; in use, they are filled."""
        for name, value in values.items():
            self._filled(name, value)
        self.writing.choice = replace(self.writing.choice, wish="")
        wanted = self.writing.wished(template)
        if wanted is not None:
            self._choose(wanted, line)
        else:
            self._show_choice()

    def refresh(self) -> None:
        """Look again which texts fit; the draft stays as it is."""
        self.templates.model.show(self.writing.offered())
        self.templates.choose(self.writing.template)
        self.sending.refresh()
        self.second.changed()

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
        self.second.begin()
        if not found:
            self.sheet.said.say(self._words("replies-gone"))

    def _write(self, message: MessageId | None, text: str, language: str = "") -> None:
        """Go on with a text that was written before; what stands there now can be brought back by Ctrl+Z."""
        self._begin(Choice(message, language=language, spoken=bool(language)))
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

    def _choose(self, template: Template, line: str = "") -> None:
        self.own.ask_then(lambda: self._take(template), self._show_choice, line or self.writing.blank_of(template))

    def _take(self, template: Template | None) -> None:
        self.writing.take(template)
        self._rewrite()

    def _rewrite(self) -> None:
        """Write the chosen text into the draft."""
        self._show_choice()
        self.sheet.editor.compose(self.writing.blank(), self.writing.spoken())

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
        self.fields.show_fields(self.writing.asked(), choice.values, self.writing.kind(), self.writing.ready())
        self.remembering.offer()

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
        self.second.changed()

    def _say_trouble(self, error: DeskError) -> None:
        self.sheet.blocked.say(self._words(error.key, **error.values))

    # -- what the owner does -------------------------------------------------------------------

    def _filled(self, name: str, value: str) -> None:
        choice = self.writing.choice
        self.writing.choice = replace(choice, values={**choice.values, name: value})
        self.sheet.editor.fill(name, self.writing.spoken()[name])
        self.remembering.offer()

    def _reply(self) -> None:
        if text := self._gaps.complete_text(self._reply):
            self.before.ask(text, Way.SEND, partial(self.sending.ask, text))

    def _ask_report(self) -> None:
        if self._report is not None and self.writing.item is not None:
            self._report(self, self.writing.item)

    def _show_said(self, banner: Banner) -> None:
        """What became of it is seen whole; but nothing moves where the owner is typing."""
        held = QApplication.focusWidget()
        if not (isinstance(held, QLineEdit | QPlainTextEdit) and self.isAncestorOf(held)):
            self.bring_into_sight(banner)

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
        self.sheet.second_asked.connect(self.second.ask)
        self.sheet.report_asked.connect(self._ask_report)
        self.sheet.message_asked.connect(lambda: self._go(Visit(Place.MESSAGES)))
        self.fields.filled.connect(self._filled)
        self.fields.remember.connect(self.remembering.remember)
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
        self.body.addWidget(self.cooling.line)
        self.body.addWidget(self._columns, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the columns."""
        super().resizeEvent(event)
        self._columns.fit(self.size())
