"""What is being written: to whom, for which case, from which text, with which fields; no widget in it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from desktop.content.words import LANGUAGES
from desktop.model.inbox import Item
from desktop.model.incident import Incident, IncidentId
from desktop.model.message import MessageId
from desktop.model.reply import Platform, Template
from desktop.model.safety import with_helpline
from desktop.services.inbox import Inbox
from desktop.services.incidents import Incidents
from desktop.services.replies import Replies
from desktop.settings import Settings
from ui.replies.draft_editor import Span

OWN_DETAILS = ("business", "owner", "contact", "hours", "helpline")
UPDATE = "update"  # the text that gives the word that was promised
NOWHERE = ""
"""The platform of a statement for everyone: it has no limit."""


@dataclass(frozen=True, slots=True)
class Choice:
    """To which message, for which case and step, from which template, in which language and length, with what.

    ``wish``: the template that the visit asked for; the owner may have chosen another one since. ``spoken``: whether
    she chose the language herself.
    """

    message: MessageId | None = None
    incident: IncidentId | None = None
    step: str = ""
    template: str = ""
    wish: str = ""
    language: str = ""
    spoken: bool = False
    short: bool = False
    values: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Kept:
    """A draft put aside: the choice, the text as it stands, and what in it still belongs to fields."""

    choice: Choice
    text: str
    spans: tuple[Span, ...]


class Writing:
    """The owner's choices while she writes, and what follows from them."""

    def __init__(self, replies: Replies, inbox: Inbox, incidents: Incidents, language: str) -> None:
        """A statement for everyone in ``language``, nothing chosen."""
        self._replies, self._inbox, self._incidents = replies, inbox, incidents
        self._home = language
        self._known: Mapping[str, str] = {}
        self.choice = Choice(language=language)
        self.item: Item | None = None
        self.template: Template | None = None

    def begin(self, choice: Choice) -> bool:
        """Turn to the choice's message, or to everyone; whether the message was found. Raises StoreError."""
        found = self._inbox.items((choice.message,)) if choice.message is not None else ()
        self.item = found[0] if found else None
        self.choice = replace(
            choice,
            message=self.item.message.id if self.item else None,
            language=choice.language if choice.spoken else self._their_language(),
        )
        before, known = self._known, self._replies.known(self.item, self.incident(), self.choice.language)
        typed = {name: value for name, value in choice.values.items() if value != before.get(name)}
        self._known = known
        self.choice = replace(self.choice, values={**known, **typed})
        self.template = self._offer(choice.template)
        if self.template is not None and self.template.short:
            self.choice = replace(self.choice, short=True)
        return choice.message is None or self.item is not None

    def incident(self) -> Incident | None:
        """The case this is written for: the chosen one, else the newest open one."""
        if self.choice.incident is not None:
            return self._incidents.get(self.choice.incident)
        return next(iter(self._incidents.ongoing()), None)

    def kind(self) -> str:
        """The kind of crisis that it is written in; empty where there is no case."""
        case = self.incident()
        return case.playbook_id if case else ""

    def first_word(self) -> str:
        """The open step of the case that asks for the first word, where that is what is being written; else empty."""
        case = self.incident()
        step = case.checklist.playbook.first_word if case is not None and case.closed_at is None else None
        if case is None or step is None or step.id in case.checklist.ticks:
            return ""
        by_text = self.template is not None and self.template.id == step.template
        return step.id if step.id == self.choice.step or (by_text and not self.choice.step) else ""

    def open_step(self) -> str:
        """The step that sent the owner here, while it is open; else empty."""
        case = self.incident()
        return "" if case is not None and self.choice.step in case.checklist.ticks else self.choice.step

    def said_first(self, step: str) -> None:
        """The first word went out through an account: its step is done."""
        case = self.incident()
        if case is not None and step:
            self._incidents.tick(case.id, step, str(self._known.get("owner", "")))

    def gives_update(self) -> bool:
        """Whether the update that was promised to everybody is being written."""
        return self.template is not None and self.template.id == UPDATE

    def offered(self) -> tuple[Template, ...]:
        """The texts that can be said: the owner's own, then ours, the ones that fit best first."""
        return self._replies.suggested(self.item, self.incident())

    def take(self, template: Template | None) -> None:
        """Write from this template; one that is short to begin with is offered so."""
        was, self.template = self.template, template
        if template is not None and template != was and (template.short or (was is not None and was.short)):
            self.choice = replace(self.choice, short=template.short)
        self.choice = replace(self.choice, template=template.id if template else "")
        if template is not None and template.is_own:
            self.choice = replace(self.choice, language=template.language, spoken=True)

    def wished(self, id: str) -> Template | None:
        """The template that a visit asks for; None where it is in use, or was asked for before."""
        wanted = next((one for one in self.offered() if one.id == id), None)
        if wanted is None or id == self.choice.wish:
            return None
        self.choice = replace(self.choice, wish=id)
        return wanted if wanted != self.template else None

    def with_details(self, settings: Settings) -> Settings:
        """The settings with what the owner typed about her business where they knew nothing."""
        given = {name: self.choice.values.get(name, "").strip() for name in OWN_DETAILS}
        typed = {name: "" if value == self._known.get(name) else value for name, value in given.items()}
        details: dict[str, Any] = {name: getattr(settings, name) or value for name, value in typed.items()}
        numbers = with_helpline(settings.numbers, details.pop("helpline", settings.helpline))
        return replace(settings, numbers=numbers, **details)

    def blank(self) -> str:
        """The template's text with the name of each field in braces, in its place."""
        return self.blank_of(self.template) if self.template else ""

    def blank_of(self, template: Template) -> str:
        """The text of any template in the same way."""
        names = {name: "{" + name + "}" for name in template.fields}
        return self._replies.filled(template, self.choice.language, names, short=self.choice.short).text

    def asked(self) -> tuple[str, ...]:
        """The fields that stand in the text in its length."""
        written = self.blank()
        return tuple(name for name in self.template.fields if "{" + name + "}" in written) if self.template else ()

    def ready(self) -> Mapping[str, tuple[str, ...]]:
        """What can be taken over into open fields of the first word."""
        return self._replies.ready(self.kind(), self.choice.language) if self.first_word() else {}

    def spoken(self) -> Mapping[str, str]:
        """What is put into the fields, as it stands in a text of this language."""
        language = self.choice.language
        return {name: self._replies.spelt(value, language) for name, value in self.choice.values.items()}

    def as_own(self, text: str) -> str:
        """The draft for the next one, whatever filled its places open again."""
        return self._replies.as_own(text, self.item, self.choice.values, self.choice.language)

    def marks(self) -> Mapping[str, str]:
        """What stands in the draft for each field that is still open."""
        return self._replies.marks(self.choice.language)

    def is_by_hand(self, text: str) -> bool:
        """Whether a text is more than the template with its fields filled."""
        written = self.blank()
        for name, mark in self.marks().items():
            written = written.replace("{" + name + "}", self.spoken().get(name, "").strip() or mark)
        return text not in ("", written)

    def is_typed(self) -> bool:
        """Whether the owner filled a field herself."""
        known = self._replies.known(self.item, self.incident(), self.choice.language)
        return any(value.strip() != known.get(name, "") for name, value in self.choice.values.items())

    def is_statement(self) -> bool:
        """Whether the text speaks to everyone, also where it is posted below one message."""
        template = self.template
        private = self.item is not None and self.item.message.private
        return template is not None and template.public and "name" not in template.fields and not private

    def platform(self) -> Platform:
        """Where it will be posted."""
        return self._replies.platform(self.item.message.platform if self.item else NOWHERE)

    def _offer(self, id: str) -> Template | None:
        offered = self.offered()
        ours = next((one for one in offered if not one.is_own), None)
        return next((one for one in offered if one.id == id), ours)

    def _their_language(self) -> str:
        theirs = self.item.reading.language if self.item else ""
        return theirs if theirs in LANGUAGES else self._home
