"""The reader through the app's own code: feelings, languages, and the labels of whole messages.

By hand, with the scorer of ../shared/data/reading:
    python ../shared/data/reading/evaluate.py --model tests.bench.reading:probabilities --cold \\
        --data ../shared/data/reading/test-open --weights resources/reading \\
        --bar ../shared/data/reading/bar_sentiment_open.json
    python ../shared/data/reading/evaluate.py --task lang --model tests.bench.reading:languages \\
        --data ../shared/data/reading/test-open --bar ../shared/data/reading/bar_language_open.json
"""

from collections.abc import Sequence
from typing import Any

from desktop.analysis.feeling import feel
from desktop.content import weights

__all__ = ["labels", "languages", "probabilities"]


def probabilities(texts: Sequence[str]) -> list[list[float]]:
    """The chances of negative, neutral and positive for each text."""
    return feel(texts, weights.load()).chances.tolist()


def languages(texts: Sequence[str]) -> list[str]:
    """The language of each text, as the app says it."""
    from desktop.analysis.reader import languages as spoken
    from desktop.content import lexicons

    return spoken(texts, lexicons.load(), weights.load())


def labels(texts: Sequence[str]) -> list[dict[str, Any]]:
    """What the app reads in each text, in the words of the labelled messages."""
    from tests.bench.labels import labels as read

    return read(texts)
