"""Which phrases of a lexicon stand where in a text."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.analysis.fold import Token, spellings
from desktop.model.lexicon import Lexicon, Node, Sense


@dataclass(frozen=True, slots=True)
class Found:
    """A phrase in the text: what it says, and from which token to which (the last one included)."""

    sense: Sense
    first: int
    last: int


def found(words: Sequence[Token], lexicon: Lexicon) -> list[Found]:
    """All phrases, in order of their beginning; of the same kind and name the longest at each place."""
    hits: list[Found] = []
    for start, token in enumerate(words):
        if token.kind == "word":
            hits += _longest(words, start, lexicon)
    return hits


def _longest(words: Sequence[Token], start: int, lexicon: Lexicon) -> list[Found]:
    best: dict[tuple[str, str], Found] = {}
    places: list[Node] = [lexicon.phrases]
    for at in range(start, len(words)):
        if words[at].kind != "word":
            break
        places = _steps(places, words[at].text, lexicon.prefixes)
        if not places:
            break
        for place in places:
            for sense in place.senses:
                best[sense.kind, sense.name] = Found(sense, start, at)
    return list(best.values())


def _steps(places: list[Node], word: str, prefixes: str) -> list[Node]:
    keys = spellings(word, prefixes)
    return [node for place in places for key in keys if (node := place.after.get(key)) is not None]
