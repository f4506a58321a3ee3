"""What is already known for the open fields of a text: from the settings, the case and its file; never a guess."""

from collections.abc import Callable, Mapping
from datetime import datetime

from desktop.clock import Clock
from desktop.content import templates, tone
from desktop.content.words import Words
from desktop.model.inbox import Item
from desktop.model.incident import Incident
from desktop.model.keys import Keys
from desktop.model.people import Role
from desktop.model.playbook import Mark
from desktop.response import filling, replies
from desktop.response.hours import next_words
from desktop.services.ledger import Ledger
from desktop.services.said import closing
from desktop.settings import Settings
from desktop.store import keys, people
from desktop.store.case_messages import held
from desktop.voice.text import draft

STOPPED = "s1_stop"
"""The step by which a product is no longer sold."""
MOST_DEEDS = 2
LEAST_WORDS = 2  # of a sentence without its "customers say"


class Known:
    """Reads only; ``speaks`` tells whether a text is in a language."""

    def __init__(
        self,
        ledger: Ledger,
        settings: Callable[[], Settings],
        nobody: frozenset[str],
        speaks: Callable[[str, str], bool],
        clock: Clock,
    ) -> None:
        """``nobody``: names that name nobody, in small letters."""
        self._ledger, self._settings, self._nobody = ledger, settings, nobody
        self._speaks, self._clock = speaks, clock

    def values(self, item: Item | None, incident: Incident | None, language: str) -> Mapping[str, str]:
        """Each field that is known; see ``Replies.known``."""
        settings = self._settings()
        lead = incident.lead.split()[0] if incident and incident.lead.strip() else ""
        found = self._ledger.read(lambda conn: keys.of_case(conn, incident.id)) if incident else Keys()
        about = incident is not None and self._is_about(item, incident)
        known = {
            "business": settings.business,
            "owner": settings.owner or lead,
            "contact": settings.contact or self._phone(),
            "hours": settings.hours,
            "helpline": settings.helpline,
            "name": self.called(item),
            "happened": self._happened(incident, language) if incident and about else "",
            "step": self._step(incident, found, language) if incident and about else "",
            "next_update": self._next_update(found, language),
        }
        spoken = {name: " ".join(value.split()) for name, value in known.items() if value.strip()}
        return {name: filling.spelt(value, language) for name, value in spoken.items()}

    def named(self, item: Item | None) -> str:
        """The whole name of who wrote the message; empty where it is none."""
        return replies.name_of(item.message.author.name, self._nobody) if item else ""

    def called(self, item: Item | None) -> str:
        """What a reply calls her: her first name, with the title before it."""
        return filling.first_name(self.named(item), templates.titles(), templates.firms())

    def _is_about(self, item: Item | None, incident: Incident) -> bool:
        """A text for everyone is about the case; one for somebody where her message is in it."""
        if item is None:
            return True
        wanted = [item.message.id]
        return bool(self._ledger.read(lambda conn: held(conn, incident.id, wanted)))

    def _phone(self) -> str:
        """The number of whoever is named as the owner."""
        roster = self._ledger.read(people.roster)
        owner = roster.person(roster.seat(Role.OWNER).holder)
        return owner.phone if owner else ""

    def _happened(self, incident: Incident, language: str) -> str:
        """The one sentence of the case as it goes on in a text, without "customers say" before it."""
        if not self._speaks(incident.summary, language):
            return ""
        heard = draft(incident.summary.strip().rstrip(".!"))
        said = [span for span in heard.find(tone.load(language), "they_say") if span.start == 0]
        rest = heard.said[heard.shown(said)[0].end :].strip() if said else ""
        return self._inside(rest if len(rest.split()) >= LEAST_WORDS else heard.said, incident)

    def _step(self, incident: Incident, found: Keys, language: str) -> str:
        """What is being done, the newest first; else that the sale is stopped, where that step is done."""
        doing = [deed.text.strip().rstrip(".!") for deed in reversed(found.deeds) if deed.done_at is None]
        spoken = [self._inside(text, incident) for text in doing if self._speaks(text, language)]
        if spoken:
            return "; ".join(spoken[:MOST_DEEDS])
        tick = incident.checklist.ticks.get(STOPPED)
        stopped = tick is not None and tick.mark is Mark.DONE
        return Words(language).plain("replies-known-stopped") if stopped else ""

    def _inside(self, sentence: str, incident: Incident) -> str:
        return replies.inside(sentence, f"{incident.lead} {incident.deputy} {self._settings().business}".split())

    def next_words(self, language: str) -> tuple[str, ...]:
        """When the next word could be promised, in the language of a text."""
        now = self._clock.now()
        ahead = next_words(now, None, closing(self._settings().hours))
        return tuple(self._by(due, now, language) for due in ahead)

    def _next_update(self, found: Keys, language: str) -> str:
        """When the next word is promised, unless that time has passed."""
        promise, now = found.promise, self._clock.now()
        return "" if promise is None or promise.late(now) else self._by(promise.due_at, now, language)

    def _by(self, due: datetime, now: datetime, language: str) -> str:
        words = Words(language, self._clock.now)
        day, time = words.day(due), words.clock_time(due)
        if due.astimezone().date() == now.astimezone().date():
            return words.plain("keys-by-today", time=time)
        return words.plain("keys-by-day", day=day, time=time)
