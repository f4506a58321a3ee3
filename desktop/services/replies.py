"""Replies: which template fits, filled with what is known, measured for the platform."""

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from datetime import datetime
from typing import TYPE_CHECKING

from desktop.clock import Clock
from desktop.content.words import FALLBACK, Words
from desktop.errors import OwnerError
from desktop.model.inbox import Item
from desktop.model.incident import Incident, IncidentId
from desktop.model.keys import Named
from desktop.model.message import MessageId
from desktop.model.notice import EvidenceKept, IncidentChanged, MessagesChanged, Notice
from desktop.model.playbook import Stage
from desktop.model.reply import Draft, Platform, Template
from desktop.response import filling, replies
from desktop.response.checklist import stage_of
from desktop.response.fold import fold
from desktop.response.thread import thread
from desktop.services import said
from desktop.services.cooling import CoolingOff
from desktop.services.known import Known
from desktop.services.ledger import Ledger
from desktop.services.own_texts import OwnTexts
from desktop.services.second_looks import SecondLooks
from desktop.services.voice import Voice
from desktop.settings import Settings
from desktop.store import cooling, incidents, keys, messages, posted

if TYPE_CHECKING:
    from sqlite_utils import Database as Tables


class Replies:
    """What the owner can ask for when she writes."""

    def __init__(
        self,
        ledger: Ledger,
        templates: tuple[Template, ...],
        platforms: Mapping[str, Platform],
        settings: Callable[[], Settings],
        nobody: frozenset[str],
        clock: Clock,
    ) -> None:
        """Choose among ``templates``; ``settings`` tells what is known about the business.

        ``nobody``: names that name nobody, in small letters.
        """
        self._ledger = ledger
        self._templates = templates
        self._platforms = platforms
        self._settings = settings
        self.voice = Voice(ledger, settings, self.marks, clock)
        self._known = Known(ledger, settings, nobody, self.voice.speaks, clock)
        self.cooling = CoolingOff(ledger, settings, clock)
        self.second = SecondLooks(ledger, settings)
        self.own = OwnTexts(ledger, frozenset(name for template in templates for name in template.fields))

    def suggested(self, item: Item | None, incident: Incident | None) -> tuple[Template, ...]:
        """All templates: the owner's own at the top, then ours, the ones that fit best first."""
        kind = incident.playbook_id if incident else ""
        stage: Stage | None = stage_of(incident.checklist) if incident else None
        return (*self.own.every(), *replies.suggested(self._templates, item, kind, stage))

    def known(self, item: Item | None, incident: Incident | None, language: str = FALLBACK) -> Mapping[str, str]:
        """What is already known for the fields: business, owner, contact, hours, helpline, name; never a guess.

        Of the case: who is in charge, where the settings name no owner; in a text for everyone or for who is in it,
        its sentence and what is being done, where they are in ``language``; and when the next word is promised,
        unless that time has passed. Without a contact in the settings the number of whoever is named as the owner.
        """
        return self._known.values(item, incident, language)

    def ready(self, kind: str, language: str) -> Mapping[str, tuple[str, ...]]:
        """What the first word could say where nothing is known: what is being done in a ``kind``, and by when to write.

        Offered to the owner; only she can say that it is so.
        """
        words, key = Words(language), f"hint-{kind}-step.ready"
        steps = (words.plain(key),) if words.has(key) else ()
        return {"step": steps, "next_update": self._known.next_words(language)}

    def filled(self, template: Template, language: str, values: Mapping[str, str], *, short: bool = False) -> Draft:
        """The template in ``language`` with its fields filled, a mark at each open one; no direction signs in it."""
        marks = self.marks(language)
        given = {name: filling.spelt(values.get(name, "").strip(), language) for name in template.fields}
        spoken = {name: value or marks[name] for name, value in given.items()}
        key = f"template-{template.id}" + (".short" if short else "")
        text = _put(template.text, spoken) if template.is_own else Words(language).plain(key, **spoken)
        return Draft(text, replies.empty_fields(text, marks))

    def as_own(self, text: str, item: Item | None, values: Mapping[str, str], language: str) -> str:
        """A draft for the next one: what ``values`` put into it, and the name of whoever is answered, is open again."""
        names = (self._known.named(item), self._known.called(item))
        return filling.with_places(text, values, names, self.marks(language), language)

    def spelt(self, value: str, language: str) -> str:
        """A value as it stands in a text: in Hebrew a number is joined by hyphens, so that it keeps its order."""
        return filling.spelt(value, language)

    def marks(self, language: str) -> Mapping[str, str]:
        """What stands in a draft for each field that is still open, in the draft's own words: ``{by when}``."""
        words = Words(language)
        names = dict.fromkeys(name for template in self._templates for name in template.fields)
        return {name: "{" + words.plain(f"template-field-{name.replace('_', '-')}.mark") + "}" for name in names}

    def empty_fields(self, text: str, language: str) -> tuple[str, ...]:
        """The fields that still stand open in an edited draft."""
        return replies.empty_fields(text, self.marks(language))

    def platform(self, id: str) -> Platform:
        """The platform's name and longest reply; an unknown one has no limit."""
        return self._platforms.get(id) or Platform(id, id)

    def length(self, text: str, platform: Platform) -> int:
        """How long the text is in the platform's own unit."""
        return replies.length(text, platform)

    def thread(self, text: str, platform: Platform) -> tuple[str, ...]:
        """A text that is too long there as several posts; nothing where the platform has no such thing."""
        return thread(text, platform) if platform.threads else ()

    def posts(self, text: str, platform: Platform) -> tuple[str, ...]:
        """A text as it is posted there: several posts where it is too long and they can follow each other, else one."""
        return (self.thread(text, platform) if platform.threads else ()) or (text,)

    def fold(self, text: str, platform: Platform) -> tuple[str, str]:
        """What of a post is seen at once there, and what is folded away."""
        return fold(text, platform)

    def copied(self, text: str, message: MessageId | None, incident: IncidentId | None) -> Future[Named | None]:
        """Write down in the case's timeline that this text was copied; whether it was posted only the owner knows.

        The update that it promises is one of the key messages then; gives it, None where it promises none.
        """

        def job(tables: "Tables", now: datetime) -> tuple[Named | None, Sequence[Notice]]:
            case, saying = _open_case(tables, incident), self._saying(tables, text, message)
            if case is None:
                return None, []
            said.write_down(tables, case, "copied", saying, now)
            return said.keep_promise(tables, case, saying, now), [IncidentChanged(case.id)]

        return self._ledger.change(job)

    def posted(
        self,
        text: str,
        message: MessageId | None,
        incident: IncidentId | None,
        step: str = "",
        *,
        update: bool = False,
    ) -> Future[Item | None]:
        """The owner says that she has posted it: its message is answered, and the case keeps the text.

        What rests for it is forgotten. The update that it promises is a key message, a ``step`` that asks for it is
        done, and as an ``update`` it keeps the promise before, which outlasts its case. Gives the message; OwnerError
        where it is gone.
        """

        def job(tables: "Tables", now: datetime) -> tuple[Item | None, Sequence[Notice]]:
            told: list[Notice] = []
            item = messages.mark_answered(tables, message, now) if message is not None else None
            if message is not None:
                if item is None:
                    raise OwnerError("errors-no-such-message")
                cooling.forget_about(tables, message)
                told.append(MessagesChanged((message,)))
            case = _open_case(tables, incident)
            if case is not None:
                saying = self._saying(tables, text, message)
                said.keep_as_evidence(tables, case, "posted", saying, now)
                if not (update and said.give_word(tables, case, saying, now)):
                    said.keep_promise(tables, case, saying, now)
                said.tick(tables, case, step, saying.who, now)
                told += [IncidentChanged(case.id), EvidenceKept(case.id)]
            else:
                posted.keep(tables, message, text, now)
                ended = incidents.one(tables.conn, incident) if update and incident is not None else None
                if ended is not None and said.give_word(tables, ended, self._saying(tables, text, message), now):
                    told.append(IncidentChanged(ended.id))
            return item, told

        return self._ledger.change(job)

    def _saying(self, tables: "Tables", text: str, message: MessageId | None) -> said.Saying:
        item = messages.one(tables.conn, message) if message is not None else None
        platform = self.platform(item.message.platform).name if item and item.message.platform else ""
        settings = self._settings()
        return said.Saying(text, item, platform, settings.owner, settings.hours)


def _open_case(tables: "Tables", id: IncidentId | None) -> incidents.Kept | None:
    """The case, if something can be said for it: it is open, or a word that it promised still stands."""
    case = incidents.one(tables.conn, id) if id is not None else None
    is_over = case is None or (case.closed_at is not None and keys.promise(tables.conn, case.id) is None)
    return None if is_over else case


def _put(text: str, values: Mapping[str, str]) -> str:
    return replies.FIELD.sub(lambda field: values.get(field[1], field[0]), text)
