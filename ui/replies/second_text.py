"""What a second person gets to read: a plain line of the owner's, what the customer wrote in public, and the draft."""

from collections.abc import Sequence

from desktop.content.words import Words
from desktop.model.inbox import Item
from desktop.model.private import Fact
from desktop.model.voice import Span
from desktop.services.voice import Voice
from ui.names import platform_name
from ui.plain import bare, body
from ui.replies.heat import quoted


def given(words: Words, hello: str, item: Item | None, draft: str) -> str:
    """All of what leaves, plain text; what was written in private stays here."""
    parts = [body(hello).strip()]
    if item is not None and not item.message.private:
        place = platform_name(item.message.platform, words)
        parts += [words.plain("second-theirs", platform=bare(place)), body(item.message.whole).strip()]
    parts += [words.plain("second-ours"), body(draft).strip()]
    return "\n\n".join(filter(None, parts))


def private_words(voice: Voice, draft: str, item: Item | None) -> str:
    """The private facts in what leaves, short; empty where there is none."""
    texts = [draft] if item is None or item.message.private else [draft, item.message.whole]
    return " · ".join(filter(None, (_quoted(text, voice.private(text)) for text in texts)))


def _quoted(text: str, facts: Sequence[Fact]) -> str:
    return quoted(text, [Span(fact.start, fact.end) for fact in facts])
