"""Which phrases of a lexicon stand where in a text, and what they say together."""

from collections.abc import Sequence
from typing import NamedTuple

from desktop.analysis.fold import Token
from desktop.analysis.forms import keys
from desktop.model.lexicon import Lexicon, Node, Rule, Sense

MOST_REMEMBERED = 50_000
MOST_OF_A_GROUP = 8


class Found(NamedTuple):
    """A phrase in the text: what it says, and from which token to which (the last one included)."""

    sense: Sense
    first: int
    last: int


def found(words: Sequence[Token], lexicon: Lexicon) -> list[Found]:
    """All phrases, in order of their beginning; of the same kind and name the longest at each place."""
    hits: list[Found] = []
    begun = lexicon.begun
    for start, token in enumerate(words):
        if token.kind == "stop":
            continue
        places = begun.get(token.text)
        if places is None:
            places = _begin(token.text, lexicon)
        if places:
            hits += _longest(words, start, places, lexicon)
    return hits


def together(words: Sequence[Token], hits: Sequence[Found], lexicon: Lexicon) -> list[Found]:
    """What groups of words say that stand together in a sentence, found once a sentence and sense."""
    said: list[Found] = []
    for groups in _by_sentence(words, hits):
        for rule in {rule for name in groups for rule in lexicon.rules.get(name, ())}:
            span = _span(rule, groups)
            if span is not None:
                said.append(Found(rule.sense, *span))
    return sorted(said, key=lambda hit: (hit.first, hit.last, hit.sense.kind, hit.sense.name))


def _by_sentence(words: Sequence[Token], hits: Sequence[Found]) -> list[dict[str, list[Found]]]:
    groups: dict[int, dict[str, list[Found]]] = {}
    stops = [at for at, token in enumerate(words) if token.kind == "stop"]
    sentence = 0
    for hit in hits:
        if hit.sense.kind == "group":
            while sentence < len(stops) and stops[sentence] < hit.first:
                sentence += 1
            same = groups.setdefault(sentence, {}).setdefault(hit.sense.name, [])
            if len(same) < MOST_OF_A_GROUP:
                same.append(hit)
    return list(groups.values())


def _span(rule: Rule, groups: dict[str, list[Found]]) -> tuple[int, int] | None:
    if any(name not in groups for name in rule.needs) or not rule.without.isdisjoint(groups):
        return None
    for anchor in groups[rule.needs[0]]:
        chosen, taken = [anchor], set(range(anchor.first, anchor.last + 1))
        for name in rule.needs[1:]:
            free = [hit for hit in groups[name] if taken.isdisjoint(range(hit.first, hit.last + 1))]
            if not free:
                break
            closest = min(free, key=lambda hit: abs(hit.first - anchor.first))
            chosen.append(closest)
            taken.update(range(closest.first, closest.last + 1))
        else:
            first, last = min(hit.first for hit in chosen), max(hit.last for hit in chosen)
            if not rule.reach or last - first < rule.reach:
                return first, last
    return None


def _begin(word: str, lexicon: Lexicon) -> tuple[Node, ...]:
    if len(lexicon.begun) >= MOST_REMEMBERED:
        lexicon.begun.clear()
    places = lexicon.begun[word] = tuple(_steps([lexicon.phrases], word, lexicon))
    return places


def _longest(words: Sequence[Token], start: int, places: Sequence[Node], lexicon: Lexicon) -> list[Found]:
    best: dict[tuple[str, str], Found] = {}
    at = start
    while True:
        for place in places:
            for sense in place.senses:
                best[sense.kind, sense.name] = Found(sense, start, at)
        at += 1
        places = [place for place in places if place.after]
        if not places or at >= len(words) or words[at].kind == "stop":
            return list(best.values())
        places = _steps(places, words[at].text, lexicon)


def _steps(places: Sequence[Node], word: str, lexicon: Lexicon) -> list[Node]:
    forms = keys(word, lexicon.prefixes, lexicon.language)
    return [node for place in places for key in forms if (node := place.after.get(key)) is not None]
