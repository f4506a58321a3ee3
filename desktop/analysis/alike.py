"""Whether two texts say nearly the same: copies, and copies with a word changed."""

from collections.abc import Collection
from functools import lru_cache

from desktop.analysis.blank import blanked
from desktop.analysis.fold import tokens
from desktop.analysis.forms import is_number

ARTICLES = frozenset({"a", "an", "the"})
FEWEST_WORDS = 3  # "thank you" says little about the next "thank you"
ALIKE = 0.8


@lru_cache(maxsize=2_000)
def said(text: str) -> frozenset[str]:
    """The words and emoji of a text by which a copy is known; none where they are too few to tell.

    Whom it is addressed to and where it links to does not count: on some platforms every copy begins with a name.
    Neither does an English article or plural.
    """
    words = [
        token.text for token in tokens(blanked(text)) if token.kind in ("word", "emoji") and not is_number(token.text)
    ]
    return frozenset(map(_single, words)) - ARTICLES if len(words) >= FEWEST_WORDS else frozenset()


def same(one: str, other: str) -> bool:
    """Whether two texts are the same word for word, numbers and all."""
    return _words(one) == _words(other)


def every_word(text: str) -> frozenset[str]:
    """The words and emoji of a text as ``said`` tells them, however few."""
    return frozenset(map(_single, _words(text)))


def _words(text: str) -> list[str]:
    return [token.text for token in tokens(blanked(text)) if token.kind in ("word", "emoji")]


def _single(word: str) -> str:
    return word[:-1] if len(word) > 3 and word.isascii() and word.endswith("s") and not word.endswith("ss") else word


def alike(one: Collection[str], other: Collection[str]) -> bool:
    """Whether of all the words at least four in five are common (the index of Jaccard, 1901)."""
    first, second = frozenset(one), frozenset(other)
    return bool(first) and len(first & second) >= ALIKE * len(first | second)
