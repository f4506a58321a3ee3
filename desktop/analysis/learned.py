"""What was learned says of whole messages, and of the sentences of those that mix languages."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from desktop.analysis.sentences import may_mix, split, spoken_in
from desktop.model.lexicon import Lexicon
from desktop.model.weights import Weights


@dataclass(frozen=True, slots=True)
class Learned:
    """What was learned says of one text: its language, how sure that is, and the chances of the three feelings."""

    weights: Weights
    tongue: int
    sure: float
    chances: tuple[float, float, float]
    unsure: tuple[float, float]

    @property
    def language(self) -> str:
        """The code of the language, empty where no letter tells."""
        return self.weights.languages[self.tongue] if self.tongue >= 0 else ""


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
