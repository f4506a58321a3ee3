"""The voice check: how a draft will be heard, what private facts it tells, and what could be said instead."""

from collections.abc import Callable, Mapping, Sequence

from desktop.analysis.alike import alike, said
from desktop.analysis.reader import languages
from desktop.clock import Clock
from desktop.content import greetings, kin, lexicons, moments, private, tone, weights
from desktop.content.words import LANGUAGES, Words
from desktop.model.inbox import Item
from desktop.model.incident import Incident
from desktop.model.keys import Certainty, Keys
from desktop.model.message import MessageId
from desktop.model.private import Fact, Kind
from desktop.model.reply import Template
from desktop.model.voice import Criterion, Remark, Span, Verdict
from desktop.services.ledger import Ledger
from desktop.services.said import closing
from desktop.settings import Settings
from desktop.store import keys
from desktop.store.said import before
from desktop.voice.consistent import leaves_out, slips
from desktop.voice.facts import facts, redacted
from desktop.voice.greeting import greets_another
from desktop.voice.judge import judge
from desktop.voice.moment import named
from desktop.voice.own_words import in_its_place, own_words
from desktop.voice.text import sentence_of
from desktop.voice.tongue import tongue

MOST_LOOKED_AT = 200  # earlier replies
ONLY_WITH_OWN = frozenset({Kind.PHONE, Kind.MAIL})
"""Who has not told us her own contact may be naming it: then these are nobody's secret."""


class Voice:
    """Reads drafts. Nothing leaves the computer, nothing is kept, nothing is ever held back by it."""

    def __init__(
        self, ledger: Ledger, settings: Callable[[], Settings], marks: Callable[[str], Mapping[str, str]], clock: Clock
    ) -> None:
        """``settings`` tells what the business itself may say; ``marks`` what stands for open fields in a language."""
        self._ledger, self._settings, self._marks, self._clock = ledger, settings, marks, clock
        self._told = ("", "", "")

    def hear(self, text: str, language: str, item: Item | None = None, template: Template | None = None) -> Verdict:
        """How the draft will be heard, private facts counted in; ``template``: what it was written from.

        ``language`` is the chosen one; it is heard in the one that it is written in.
        """
        marks = {mark: field for field, mark in self._marks(language).items()}
        spared = template.spares if template else ()
        about = item.message.whole if item else ""
        spoken = tone.load(self.spoken(text, language))
        private = self.private(text, item)
        return judge(text, spoken, marks, private, spared, about, weights.hearing())

    def remarks(
        self, text: str, language: str, incident: Incident | None = None, item: Item | None = None
    ) -> Sequence[Remark]:
        """Where the draft departs from whom it answers, the case's key messages and time, or the owner's own words."""
        found = self._ledger.read(lambda conn: keys.of_case(conn, incident.id)) if incident else Keys()
        language = self.spoken(text, language)
        promise, now, settings = found.promise, self._clock.now(), self._settings()
        promised = promise.due_at if promise and not promise.late(now) else None
        times = named(text, moments.load(language), now, closes=closing(settings.hours)) if promised else []
        hers = own_words(text, settings.sayings, settings.we_say.split(","), kin.load(language))
        remarks = hers + slips(text, tone.load(language), found, times, promised)
        same_tongue = [line.text for line in found.lines if self.speaks(line.text, language)]
        return self._greeted(text, item) + remarks + leaves_out(text, same_tongue)

    def _greeted(self, text: str, item: Item | None) -> list[Remark]:
        """Whether the draft calls somebody else than who wrote the message."""
        if item is None:
            return []
        author, settings = item.message.author, self._settings()
        own = f"{settings.owner} {settings.business}"
        return greets_another(text, greetings.load(), author.name, f"{author.handle} {item.message.whole}", own)

    def hours(self) -> str:
        """When the business can be reached, in the owner's words."""
        return self._settings().hours

    def said_before(self, text: str, to: MessageId | None) -> int:
        """How many earlier replies to others say nearly the same; the third one should be more personal."""
        words = said(text)
        earlier = self._ledger.read(lambda conn: before(conn, to, MOST_LOOKED_AT))
        return sum(alike(words, said(one)) for one in earlier)

    def private(self, text: str, item: Item | None = None) -> Sequence[Fact]:
        """The private facts that the draft tells, the business's own and the name the customer uses left out."""
        settings = self._settings()
        own = tuple(filter(None, (*settings.contacts, settings.owner, settings.business, settings.helpline)))
        known = (item.message.author.name, item.message.author.handle) if item else ()
        found = facts(text, private.load(), own=own, known=tuple(filter(None, known)), strict=settings.discreet)
        return [fact for fact in found if settings.contact or fact.kind not in ONLY_WITH_OWN]

    def secrets(self, text: str, item: Item | None = None) -> Sequence[Fact]:
        """The private facts that are not to leave unasked: all of them in a discreet trade, in public; else none."""
        public = item is None or not item.message.private
        return self.private(text, item) if public and self._settings().discreet else ()

    def redacted(self, text: str, found: Sequence[Fact], language: str) -> str:
        """The draft with a plain word in place of each private fact."""
        words = Words(language)
        return redacted(text, found, lambda kind: words.plain(f"voice-private-{kind}.instead"))

    def sentence(self, text: str, span: Span) -> Span:
        """The whole sentence in which the words stand."""
        return sentence_of(text, span)

    def in_its_place(self, said: str, instead: str) -> str:
        """One of the owner's own words as it stands in the place of another."""
        return in_its_place(said, instead)

    def spoken(self, text: str, language: str) -> str:
        """The language that a draft is written in: the chosen one, unless it is plainly another of ours."""
        if self._told[:2] != (text, language):
            self._told = (text, language, tongue(text, language, LANGUAGES, _languages))
        return self._told[2]

    def speaks(self, text: str, language: str) -> bool:
        """Whether a text is in this language."""
        return _languages([text]) == [language]

    def calmer(self, criterion: Criterion, language: str, *, unknown: bool = False) -> str:
        """A wording to put in, or to say instead, in the language of the draft; fields stand as ``{field}``.

        ``unknown``: nobody knows the cause yet; then one that admits nothing.
        """
        spoken = tone.load(language)
        return (spoken.while_unknown if unknown else {}).get(criterion) or spoken.calmer[criterion]

    def is_unknown(self, incident: Incident | None) -> bool:
        """Whether the cause is: something of the case is noted as not known yet, or nothing as known."""
        if incident is None:
            return False
        found = self._ledger.read(lambda conn: keys.of_case(conn, incident.id))
        return bool(found.sorted_as(Certainty.UNKNOWN)) or not found.sorted_as(Certainty.KNOWN)


def _languages(texts: Sequence[str]) -> Sequence[str]:
    return languages(texts, lexicons.load(), weights.load())
