"""Which phrases of a lexicon stand where in a text, and what they say together."""

from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from desktop.analysis.fold import Token
from desktop.analysis.forms import keys
from desktop.model.lexicon import Heard, Lexicon, Node, Rule, Sense

MOST_REMEMBERED = 50_000
MOST_OF_A_GROUP = 8
SHORT = 45  # words and stops: a message so short is one thought, whatever its full stops


class Found(NamedTuple):
    """A phrase in the text: what it says, and from which token to which (the last one included).

    ``apart``: where it is words that stand apart, each of them; empty for a phrase.
    """

    sense: Sense
    first: int
    last: int
    apart: tuple[tuple[int, int], ...] = ()

    def moved(self, by: int) -> "Found":
        """The same, that many tokens further on."""
        apart = tuple((first + by, last + by) for first, last in self.apart)
        return Found(self.sense, self.first + by, self.last + by, apart)

    @property
    def words(self) -> tuple[tuple[int, int], ...]:
        """From which token to which its words reach, neighbours together."""
        told: list[tuple[int, int]] = []
        for first, last in sorted(self.apart) or [(self.first, self.last)]:
            if told and told[-1][1] + 1 == first:
                first = told.pop()[0]
            told.append((first, last))
        return tuple(told)


def found(words: Sequence[Token], lexicon: Lexicon) -> list[Found]:
    """All phrases, in order of their beginning; of the same kind and name the longest at each place."""
    known = lexicon.heard
    heard = [known.get(token.text) or _hear(token, lexicon) for token in words]
    hits: list[Found] = []
    for start, one in enumerate(heard):
        if one.begins:
            hits += _longest(heard, start)
    return hits


def together(words: Sequence[Token], hits: Sequence[Found], lexicon: Lexicon) -> list[Found]:
    """What groups of words say that stand together in a sentence or in a short message."""
    said: list[Found] = []
    for groups in _by_sentence(words, hits):
        for name in groups:
            for rule in lexicon.rules.get(name, ()):
                hit = _ruled(rule, groups, words)
                if hit is not None:
                    said.append(hit)
    return said


def _by_sentence(words: Sequence[Token], hits: Sequence[Found]) -> list[dict[str, list[Found]]]:
    groups: dict[int, dict[str, list[Found]]] = {}
    stops = [at for at, token in enumerate(words) if token.kind == "stop"] if len(words) > SHORT else []
    sentence = 0
    for hit in hits:
        if hit.sense.kind == "group":
            while sentence < len(stops) and stops[sentence] < hit.first:
                sentence += 1
            same = groups.setdefault(sentence, {}).setdefault(hit.sense.name, [])
            if len(same) < MOST_OF_A_GROUP:
                same.append(hit)
    return list(groups.values())


def _ruled(rule: Rule, groups: dict[str, list[Found]], words: Sequence[Token]) -> Found | None:
    for name in rule.needs:
        if name not in groups:
            return None
    if not rule.without.isdisjoint(groups):
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
            near = last - first < rule.reach and all(words[at].kind != "stop" for at in range(first, last))
            if near or not rule.reach:
                return Found(rule.sense, first, last, tuple((hit.first, hit.last) for hit in chosen))
    return None


def _hear(token: Token, lexicon: Lexicon) -> Heard:
    known = lexicon.heard
    if len(known) >= MOST_REMEMBERED:
        known.clear()
    if token.kind == "stop":
        heard = Heard((), frozenset())
    else:
        forms = keys(token.text, lexicon.prefixes, lexicon.verbs)
        heard = Heard(tuple(_after(lexicon.phrases, forms)), forms)
    known[token.text] = heard
    return heard


def _longest(heard: Sequence[Heard], start: int) -> Iterable[Found]:
    best: dict[tuple[str, str], Found] = {}
    places: Sequence[Node] = heard[start].begins
    at = start
    while places:
        further: list[Node] = []
        forms = heard[at + 1].keys if at + 1 < len(heard) else ()
        for place in places:
            for sense in place.senses:
                best[sense.kind, sense.name] = Found(sense, start, at)
            if forms and place.after:
                further += _after(place, forms)
        places = further
        at += 1
    return best.values()


def _after(place: Node, forms: Collection[str]) -> list[Node]:
    """The places that a word of these forms leads to."""
    after = place.after
    if len(after) < len(forms):
        return [node for key, node in after.items() if key in forms]
    return [after[key] for key in forms if key in after]


def covers(idiom: Found, hit: Found) -> bool:
    """Whether an idiom of the same name takes back what was found; a phrase that holds the idiom and more stands."""
    same = idiom.sense.name == hit.sense.name
    more = hit.last - hit.first > idiom.last - idiom.first and not hit.apart
    holds = hit.first <= idiom.first and idiom.last <= hit.last
    return same and idiom.first <= hit.last and hit.first <= idiom.last and not (more and holds)
