"""In which language a draft is written, where that is plainly another than the chosen one."""

from collections.abc import Callable, Sequence

from desktop.voice.text import draft

LEAST = 5  # words; a shorter text keeps the chosen language
READ = 600  # characters, which tell as much as all
PLAIN = 0.7  # of what is read is in that language
Ask = Callable[[Sequence[str]], Sequence[str]]
"""Names the language of each of some texts."""


def tongue(text: str, chosen: str, ours: Sequence[str], ask: Ask) -> str:
    """The language of a draft: ``chosen``, unless it and most of its sentences are in another one of ``ours``."""
    part = text[:READ]
    if len(part.split()) < LEAST:
        return chosen
    heard = draft(part)
    said = [part[span.start : span.end] for span in heard.shown(list(heard.sentences))]
    whole, *each = ask([part, *said])
    if whole == chosen or whole not in ours:
        return chosen
    there = sum(len(one) for one, language in zip(said, each, strict=True) if language == whole)
    return whole if there >= PLAIN * sum(map(len, said)) else chosen
