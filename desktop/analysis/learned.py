"""What was learned says of whole messages, and of the sentences of those that mix languages."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from math import inf

from desktop.analysis.sentences import may_mix, split, spoken_in
from desktop.model.lexicon import Lexicon
from desktop.model.weights import Weights

SAME = {"arq": "ar", "ary": "ar"}
"""What a language is called where what was learned cannot tell it from another: all Arabic is taken for Moroccan."""
SENTENCE = 1.2  # log-odds that one sentence of several must have more than a whole message: there are more of them


@dataclass(frozen=True, slots=True)
class Learned:
    """What was learned says of one text: its language, how sure that is, and the chances of the three feelings."""

    weights: Weights
    tongue: int
    sure: float
    chances: tuple[float, float, float]
    unsure: tuple[float, float]
    despair: float = -inf  # how far above what counts as despair, in log-odds

    @property
    def language(self) -> str:
        """The code of the language, empty where no letter tells."""
        code = self.weights.languages[self.tongue] if self.tongue >= 0 else ""
        return SAME.get(code, code)


def sensed(known: Sequence[Learned | None], texts: Sequence[str], lexicons: Collection[str]) -> list[Learned | None]:
    """The same with how much despair speaks from each text or one of its sentences, in the languages that we know."""
    ours = [at for at, one in enumerate(known) if one is not None and one.language in lexicons]
    asked = [(at, texts[at], 0.0) for at in ours]
    asked += [(at, sentence, SENTENCE) for at in ours for sentence in split(texts[at])]
    if not asked:
        return list(known)
    from desktop.analysis.despair import despairs

    weights = next(one.weights for one in known if one)
    most: dict[int, float] = {}
    for (at, _, less), told in zip(asked, despairs([text for _, text, _ in asked], weights).tolist(), strict=True):
        most[at] = max(told - less, most.get(at, -inf))
    return [replace(one, despair=most[at]) if one and at in most else one for at, one in enumerate(known)]


def learned(texts: Sequence[str], weights: Weights | None) -> list[Learned | None]:
    """What was learned says of each text; None where there are no weights."""
    if weights is None:
        return [None] * len(texts)
    from desktop.analysis.feeling import feel

    felt, bands = feel(texts, weights), weights.unsure.tolist()
    return [
        Learned(weights, tongue, sure, (bad, even, good), (bands[max(tongue, 0)][0], bands[max(tongue, 0)][1]))
        for tongue, sure, (bad, even, good) in zip(
            felt.tongue.tolist(), felt.sure.tolist(), felt.chances.tolist(), strict=True
        )
    ]


def by_sentence(
    texts: Sequence[str], known: Sequence[Learned | None], lexicons: Mapping[str, Lexicon]
) -> tuple[list[Learned | None], list[frozenset[str]]]:
    """What was learned of each text, and the languages that we know of its sentences where these are several.

    Of a text in several languages it is what its sentences say, each in its own language.
    """
    parts = [split(text) if one and may_mix(text, one.sure) else [] for text, one in zip(texts, known, strict=True)]
    weights = next((one.weights for one in known if one), None)
    said = iter(learned([sentence for part in parts for sentence in part], weights))
    told, also = list[Learned | None](), list[frozenset[str]]()
    for one, part in zip(known, parts, strict=True):
        spoken = [(known, len(sentence)) for sentence, known in zip(part, said, strict=False) if known is not None]
        languages = spoken_in([(known.language, known.sure) for known, _ in spoken], lexicons)
        told.append(_together(one, spoken) if one and len(languages) > 1 else one)
        also.append(languages if len(languages) > 1 else frozenset())
    return told, also


def _together(whole: Learned, parts: Sequence[tuple[Learned, int]]) -> Learned:
    """The whole with the mean chances of its parts, each with its length."""
    total = sum(length for _, length in parts)
    bad, even, good = (sum(one.chances[at] * length for one, length in parts) / total for at in range(3))
    return replace(whole, chances=(bad, even, good))
