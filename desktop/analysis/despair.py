"""Despair that no list of words holds: what was learned from messages that were made up for it."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from desktop.analysis.features import Kind, by_word, kinds, mixed, spans, stream
from desktop.model.weights import Despair, Weights

SALT = np.uint64(911)
MOST_WORDS = 3  # that are shown
SHARE = 0.5  # of what the word that speaks most says

Numbers = NDArray[np.float64]


def despairs(texts: Sequence[str], weights: Weights) -> Numbers:
    """How far each text is above (or below) what counts as despair, in log-odds."""
    learned = weights.despair
    if learned is None or not texts:
        return np.full(len(texts), -np.inf)
    read = stream(texts, weights.folding)
    points, total = np.zeros(read.count), np.zeros(read.count)
    for kind in kinds(read):
        points += np.bincount(kind.text, _said(kind, learned), read.count)
        total += np.bincount(kind.text, minlength=read.count)
    return points * learned.step / np.sqrt(np.maximum(total, 1)) + learned.bias - learned.least


def hopeless_words(text: str, weights: Weights) -> list[tuple[int, int]]:
    """The spans of the few words of a text that speak most of despair, in order."""
    learned = weights.despair
    read = stream([text], weights.folding)
    count = len(read.starts)
    if learned is None or not count:
        return []
    points = np.zeros(count)
    for kind in kinds(read):
        points += by_word(read, kind, [_said(kind, learned)])[0]
    best = [at for at in np.argsort(-points, kind="stable")[:MOST_WORDS] if points[at] >= points.max() * SHARE]
    starts, ends = spans(read)
    found = ((int(starts[at]), int(ends[at])) for at in sorted(best))
    return [(start, end) for start, end in found if any(sign.isalpha() for sign in text[start:end])]


def _said(kind: Kind, learned: Despair) -> Numbers:
    rows = mixed(kind.hashes, SALT) >> np.uint64(64 - (len(learned.table).bit_length() - 1))
    return learned.table.take(rows.view(np.int64)).astype(np.float64)
