"""The voice check: how a draft will be heard, what private facts it tells, and what could be said instead."""

from collections.abc import Callable, Mapping, Sequence

from desktop.content import private, tone
from desktop.content.words import Words
from desktop.model.inbox import Item
from desktop.model.private import Fact, Kind
from desktop.model.voice import Criterion, Span, Verdict
from desktop.settings import Settings
from desktop.voice.facts import facts, redacted
from desktop.voice.judge import judge
from desktop.voice.text import sentence_of

ONLY_WITH_OWN = frozenset({Kind.PHONE, Kind.MAIL})
"""Who has not told us her own contact may be naming it: then these are nobody's secret."""


class Voice:
    """Reads drafts. Nothing leaves the computer, nothing is kept, nothing is ever held back by it."""

    def __init__(self, settings: Callable[[], Settings], marks: Callable[[str], Mapping[str, str]]) -> None:
        """``settings`` tells what the business itself may say; ``marks`` what stands for open fields in a language."""
        self._settings, self._marks = settings, marks

    def hear(self, text: str, language: str, item: Item | None = None) -> Verdict:
        """How the draft will be heard, private facts counted in."""
        marks = {mark: field for field, mark in self._marks(language).items()}
        return judge(text, tone.load(language), marks, self.private(text, item))

    def private(self, text: str, item: Item | None = None) -> Sequence[Fact]:
        """The private facts that the draft tells, the business's own and the name the customer uses left out."""
        settings = self._settings()
        own = tuple(filter(None, (settings.contact, settings.owner, settings.business, settings.helpline)))
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

    def calmer(self, criterion: Criterion, language: str) -> str:
        """A wording to put in, or to say instead, in the language of the draft; fields stand as ``{field}``."""
        return tone.load(language).calmer[criterion]
