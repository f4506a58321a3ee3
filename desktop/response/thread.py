"""A text that is too long for one post, as several that follow each other."""

import re
from collections.abc import Iterator

from desktop.model.reply import Platform
from desktop.response.replies import graphemes, length

MOST = 99  # posts; a longer text belongs elsewhere
_PIECES = re.compile(r"\S+\s*")
_SENTENCE_ENDS = (".", "!", "?", "…", ":", ";")
SHORTEST = 0.5  # of the room: a post that ends with a sentence may be as short as this


def thread(text: str, platform: Platform) -> tuple[str, ...]:
    """The posts in order, each with its number as ``(1/3)`` and none longer than the platform takes.

    A post ends with a paragraph or a sentence where one ends in its second half, else between two words; only a word
    that is longer than a whole post is cut. One post, without a number, where all of it fits; nothing where it would
    take more than ``MOST``.
    """
    said = text.strip()
    if platform.limit is None or length(said, platform) <= platform.limit:
        return (said,)
    for digits in (1, 2):
        mark = f" ({'9' * digits}/{'9' * digits})"
        parts = list(_parts(said, platform, platform.limit - length(mark, platform)))
        if len(parts) < 10**digits:
            return tuple(f"{part} ({number}/{len(parts)})" for number, part in enumerate(parts, start=1))
    return ()


def _parts(text: str, platform: Platform, room: int) -> Iterator[str]:
    left = text
    while left:
        if length(left, platform) <= room:
            yield left
            return
        end = _end(left, platform, room)
        yield left[:end].rstrip()
        left = left[end:].lstrip()


def _end(text: str, platform: Platform, room: int) -> int:
    """Where the first post ends."""
    words = best = 0
    for piece in _PIECES.finditer(text):
        word_end = piece.start() + len(piece[0].rstrip())
        if length(text[:word_end], platform) > room:
            break
        words = word_end
        ends = piece[0].rstrip().endswith(_SENTENCE_ENDS) or "\n" in piece[0]
        if ends and length(text[:word_end], platform) >= room * SHORTEST:
            best = word_end
    return best or words or _cut(text, platform, room)


def _cut(text: str, platform: Platform, room: int) -> int:
    """As many whole signs as fit."""
    end = 0
    for sign in graphemes(text):
        if length(text[: end + len(sign)], platform) > room:
            break
        end += len(sign)
    return max(end, 1)
