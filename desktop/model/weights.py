"""What the reader has learned: numbers from the training, as they lie in resources/."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Joint:
    """How what was learned and what the lexicons hear add up, in log-odds.

    ``trust``: how much what was learned counts, and what is added to that in texts about a topic of shops.
    ``points``: what each clue of the lexicons speaks for negative, neutral, positive. ``firm``: below this chance
    nothing is said of a text in which the lexicons hear something firm.
    """

    trust: tuple[float, float]
    points: Mapping[str, tuple[float, float, float]]
    firm: float


@dataclass(frozen=True, slots=True)
class Despair:
    """A linear model over hashed features: how much each row speaks of despair, times ``step``.

    ``bias`` is where a text without features begins, ``least`` what it takes to be told, both in log-odds.
    """

    table: "NDArray[np.int8]"
    step: float
    bias: float
    least: float


@dataclass(frozen=True, slots=True)
class Weights:
    """Two linear models over hashed features: which language a text is in, and how its writer feels.

    ``folding`` is how each character is folded. A row of ``tongue`` holds one byte a language, 128 for nothing, eight
    of them in a number; times ``tongue_step`` they speak for languages. A row of ``feeling`` holds two signed bytes,
    negative and positive against neutral, times ``feeling_step``. ``bias`` and ``heat`` are a language's starting
    point and temperature, ``salt`` what sets its own features apart from those that all languages share. Below
    the first of ``unsure`` *negative* is not said where it is likeliest, below the second nothing else is.
    ``joint`` is how all this is weighed against the lexicons. ``despair`` was learned apart, and may be missing.
    """

    languages: tuple[str, ...]
    folding: "NDArray[np.uint32]"
    tongue: "NDArray[np.uint64]"
    tongue_step: float
    tongue_bias: "NDArray[np.float32]"
    tongue_kinds: tuple[str, ...]
    feeling: "NDArray[np.uint16]"
    feeling_step: float
    bias: "NDArray[np.float32]"
    heat: "NDArray[np.float32]"
    salt: "NDArray[np.uint64]"
    unsure: "NDArray[np.float32]"
    joint: Joint
    despair: Despair | None = None


OWN_CLUES, OTHER_CLUES, LISTED_CLUES = 9, 2, 15
"""Four of a draft's sentences, three of the lists and two of its length; two of its sentences for each other criterion;
and one of the lists for every other thing they look for."""


def clue_count(criteria: int) -> int:
    """How many clues speak for each score of a draft, where so many criteria are learned."""
    return OWN_CLUES + OTHER_CLUES * (criteria - 1) + LISTED_CLUES


@dataclass(frozen=True, slots=True)
class Hearing:
    """How the sentences of replies are heard: linear models over hashed features, three columns for a criterion.

    The columns speak for a sentence that does nothing of a criterion, something, or all of it; for what should not be
    there: nothing, a trace, plainly. ``table`` holds a row a feature, the last ``SIGNS`` of them for what a sentence
    has besides words; times ``step`` it is in log-odds. ``bias`` is where a language begins. ``joint`` is how the best
    of a draft's sentences, what the lists of phrases found, and all else that is in the draft add up to its score: for
    each language and criterion a row a clue and one for the beginning, and a column a score.
    """

    languages: tuple[str, ...]
    criteria: tuple[str, ...]
    folding: "NDArray[np.uint32]"
    table: "NDArray[np.int8]"
    step: "NDArray[np.float32]"
    bias: "NDArray[np.float32]"
    joint: "NDArray[np.float32]"
