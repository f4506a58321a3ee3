"""The words that decide, per language: a tree of phrases, looked up word by word, and rules about words together."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Sense:
    """What a phrase says.

    ``kind`` is ``mood`` (weight signed), ``concern``, ``risk``, ``not_risk``, a ``turn`` of speech, or a ``group``:
    a class of words that says nothing by itself and something together with others.
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
class Lexicon:
    """One language's phrases (folded words), the words that tell the language, its one-letter prefixes.

    ``rules`` are found by the first group each one needs. ``begun`` remembers at which places of the tree a
    word begins, for the same words come again and again.
    """

    language: str
    phrases: Node
    words: frozenset[str] = frozenset()
    prefixes: str = ""
    emoji: Mapping[str, float] = field(default_factory=dict)
    rules: Mapping[str, tuple[Rule, ...]] = field(default_factory=dict)
    begun: dict[str, tuple[Node, ...]] = field(default_factory=dict, compare=False, repr=False)
