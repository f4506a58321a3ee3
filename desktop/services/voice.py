"""The voice check: how a draft will be heard, what private facts it tells, and what could be said instead."""

from collections.abc import Callable, Mapping, Sequence

from desktop.analysis.alike import alike, said
from desktop.analysis.reader import languages
from desktop.clock import Clock
from desktop.content import lexicons, private, tone, weights
from desktop.content.words import Words
from desktop.model.inbox import Item
from desktop.model.incident import Incident
from desktop.model.keys import Keys
from desktop.model.message import MessageId
from desktop.model.private import Fact, Kind
from desktop.model.reply import Template
from desktop.model.voice import Criterion, Remark, Span, Verdict
from desktop.services.ledger import Ledger
from desktop.settings import Settings
from desktop.store import keys
from desktop.store.said import before
from desktop.voice.consistent import leaves_out, slips
from desktop.voice.facts import facts, redacted
from desktop.voice.judge import judge
from desktop.voice.text import sentence_of

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

    def hear(self, text: str, language: str, item: Item | None = None, template: Template | None = None) -> Verdict:
        """How the draft will be heard, private facts counted in; ``template``: what it was written from."""
        marks = {mark: field for field, mark in self._marks(language).items()}
        spared = template.spares if template else ()
        about = item.message.whole if item else ""
        return judge(text, tone.load(language), marks, self.private(text, item), spared, about)

    def remarks(self, text: str, language: str, incident: Incident | None = None) -> Sequence[Remark]:
        """Where the draft departs from the case's key messages, the promised time, or the owner's own words."""
        found = self._ledger.read(lambda conn: keys.of_case(conn, incident.id)) if incident else Keys()
        promise, spoken = found.promise, tone.load(language)
        timely = promise is not None and not promise.late(self._clock.now())
        promised = promise.due_at.astimezone().strftime("%H:%M") if promise and timely else ""
        never = [one.strip() for one in self._settings().never_said.split(",") if one.strip()]
        remarks = slips(text, spoken, found, promised, never)
        same_tongue = [line.text for line in found.lines if self.speaks(line.text, language)]
        return remarks + leaves_out(text, same_tongue)

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

    def redacted(self, text: str, found: Sequence[Fact], language: str) -> str:
        """The draft with a plain word in place of each private fact."""
        words = Words(language)
        return redacted(text, found, lambda kind: words.plain(f"voice-private-{kind}.instead"))

    def sentence(self, text: str, span: Span) -> Span:
        """The whole sentence in which the words stand."""
        return sentence_of(text, span)

    def speaks(self, text: str, language: str) -> bool:
        """Whether a text is in this language."""
        return languages([text], lexicons.load(), weights.load()) == [language]

    def calmer(self, criterion: Criterion, language: str) -> str:
        """A wording to put in, or to say instead, in the language of the draft; fields stand as ``{field}``."""
        return tone.load(language).calmer[criterion]
