"""The words that decide, per language: a tree of phrases, looked up word by word."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Sense:
    """What a phrase says: ``mood`` (weight signed), ``concern``, ``risk``, ``not_risk`` or a ``turn`` of speech."""

    kind: str
    name: str
    weight: float = 1.0


@dataclass(slots=True)
class Node:
    """A place in the phrase tree: the words that may follow, and what the phrase that ends here says."""

    after: dict[str, "Node"] = field(default_factory=dict)
    senses: tuple[Sense, ...] = ()


@dataclass(frozen=True, slots=True)
class Lexicon:
    """One language's phrases (folded words), the words that tell the language, its one-letter prefixes."""

    language: str
    phrases: Node
    words: frozenset[str] = frozenset()
    prefixes: str = ""
    emoji: Mapping[str, float] = field(default_factory=dict)
