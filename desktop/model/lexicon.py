"""The words that decide, per language: a tree of phrases, looked up word by word, and rules about words together."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

HEBREW_POINTS = "\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"
"""Vowel points and accents, as they stand between brackets in a pattern."""


@dataclass(frozen=True, slots=True)
class Sense:
    """What a phrase says.

    ``kind`` is ``mood`` (weight signed), ``concern``, ``risk``, ``mark``, ``not_risk``, ``not_mark``, a ``turn`` of
    speech, or a ``group``: a class of words that says nothing by itself and something together with others.
    """

    kind: str
    name: str
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Rule:
    """Groups that say something when they stand together, and those (``without``) that take it back.

    ``reach``: how many words there may be from the first to the last; 0: anywhere in the sentence.
    """

    needs: tuple[str, ...]
    sense: Sense
    without: frozenset[str] = frozenset()
    reach: int = 0


@dataclass(slots=True)
class Node:
    """A place in the phrase tree: the words that may follow, and what the phrase that ends here says."""

    after: dict[str, "Node"] = field(default_factory=dict)
    senses: tuple[Sense, ...] = ()


@dataclass(frozen=True, slots=True)
class Heard:
    """What is known about a word: at which places of the tree it begins, and under which keys it may stand."""

    begins: tuple[Node, ...]
    keys: frozenset[str]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """One language's phrases (folded words), the words that tell the language, its one-letter prefixes.

    People mix languages: the phrases of English stand in every tree, those of Swahili in the English one too
    (``verbs``: Swahili verbs are taken apart). ``turning`` are the little words that turn what is said, ``myself``
    the words by which people speak of themselves. ``rules`` are
    found by the first group each one needs. ``heard`` remembers words, for the same ones come again and again.
    """

    language: str
    phrases: Node
    words: frozenset[str] = frozenset()
    turning: frozenset[str] = frozenset()
    prefixes: str = ""
    emoji: Mapping[str, float] = field(default_factory=dict)
    rules: Mapping[str, tuple[Rule, ...]] = field(default_factory=dict)
    verbs: bool = False
    myself: re.Pattern[str] = re.compile(r"(?!)")
    heard: dict[str, Heard] = field(default_factory=dict, compare=False, repr=False)
