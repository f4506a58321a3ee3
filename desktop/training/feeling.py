"""Learns how writers feel: the average of several linear models is again one, and steadier than each."""

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import blake2b

import numpy as np
from numpy.typing import NDArray

from desktop.analysis.features import mixed
from desktop.analysis.feeling import PLAIN
from desktop.training.data import LEXICON, PRIMARY, Hashed, Texts, hashed, language_of, rows_of
from desktop.training.learn import Course, Lesson, Numbers, Report, Rows, learned
from desktop.training.tongue import rounded

BITS = 22
SHARED, OWN = range(2)
CLASS_POWER, SET_POWER, LEXICON_WEIGHT = -0.8, -0.25, 2.0
RAREST = 2  # a feature seen once tells of that one text only


@dataclass(frozen=True, slots=True)
class Feeling:
    """Two bytes a row, negative and positive against neutral; what a step is worth; where each language begins."""

    table: NDArray[np.uint16]
    step: float
    bias: NDArray[np.float32]


def salt_of(language: str) -> int:
    """What sets a language's own features apart."""
    return int.from_bytes(blake2b(language.encode(), digest_size=8).digest(), "little")


def learn_feeling(train: Texts, folding: NDArray[np.uint32], languages: tuple[str, ...], report: Report) -> Feeling:
    """The average of the models of ``_courses``, in two bytes a row."""
    found = hashed(train.texts, folding)
    rows = rows_of(_index(train, found), found, times=2)
    often = np.bincount(rows.index, minlength=1 << BITS)
    rows = _without_rare(rows, often)
    lesson = Lesson(train.feeling, _weights(train), train.group, 3)
    tables, biases = [], []
    for course in _courses(rows, lesson, often):
        table, bias = learned(rows, lesson, course, report)
        tables.append(table[:, [0, 2]] - table[:, [1]])
        biases.append(bias[:, [0, 2]] - bias[:, [1]])
    whole, step = rounded(np.mean(tables, axis=0))
    groups = np.mean(biases, axis=0)
    bias = np.array([_start(train, groups, code) for code in languages], np.float32)
    return Feeling(np.ascontiguousarray(whole).view(np.uint16).reshape(-1), step, bias)


def _index(train: Texts, found: Hashed) -> NDArray[np.uint32]:
    """Each feature twice: as all languages share it, and as its own language has it."""
    salts = np.array([salt_of(code) for code in train.languages], np.uint64)[train.group]
    index = np.empty((len(found.hashes), 2), np.uint32)
    index[:, SHARED] = mixed(found.hashes, PLAIN) >> np.uint64(64 - BITS)
    index[:, OWN] = mixed(found.hashes, np.repeat(salts, found.sizes)) >> np.uint64(64 - BITS)
    return index.reshape(-1)


def _without_rare(rows: Rows, often: NDArray[np.int64]) -> Rows:
    kept = often[rows.index] >= RAREST
    return Rows(rows.index[kept], np.concatenate(([0], np.cumsum(kept)))[rows.begin], rows.scale)


def _weights(train: Texts) -> Numbers:
    """Within a set the rarer feeling weighs more; small sets weigh more than their size."""
    weight = np.zeros(len(train.texts))
    for group, name in enumerate(train.names):
        own = train.group == group
        size = np.bincount(train.feeling[own], minlength=3)
        each = np.maximum(size, 1.0) ** CLASS_POWER
        inside = each[train.feeling[own]]
        weight[own] = inside / inside.mean() * own.sum() ** SET_POWER
        if name.endswith(f".{LEXICON}"):
            weight[own] *= LEXICON_WEIGHT
    return np.asarray(weight / weight.mean(), np.float32)


def _courses(rows: Rows, lesson: Lesson, often: NDArray[np.int64]) -> Iterator[Course]:
    """Three ways to scale the features: what one gets wrong the others often get right."""
    rare = np.where(often >= RAREST, np.log(len(lesson.label) / np.maximum(often, 1)).clip(0.1), 0.0)
    telling = _telling(rows, lesson)
    yield Course(_level(rare**0.5), seed=1)
    yield Course(_level(telling * rare**0.5), seed=2)
    yield Course(_level(telling**0.5), seed=3)


def _telling(rows: Rows, lesson: Lesson) -> NDArray[np.float64]:
    """How far a feature's share of each feeling is from the usual, in log-odds."""
    size = np.diff(rows.begin)
    seen = np.empty((1 << BITS, 3))
    for feeling in range(3):
        own = np.repeat(lesson.label == feeling, size)
        seen[:, feeling] = np.bincount(rows.index[own], minlength=1 << BITS)
    usual = seen.sum(axis=0) / seen.sum()
    share = (seen + usual) / (seen.sum(axis=1, keepdims=True) + 1)
    return np.asarray(np.abs(np.log(share / usual)).max(axis=1))


def _level(factor: NDArray[np.float64]) -> Numbers:
    return np.asarray(factor / np.sqrt(np.mean(factor[factor > 0] ** 2)), np.float32)


def _start(train: Texts, groups: NDArray[np.float32], language: str) -> NDArray[np.float32]:
    """Half the language's first set, half the mean of those of its sets that have neutral texts."""
    own = [at for at, name in enumerate(train.names) if language_of(name) == language and LEXICON not in name]
    first = [at for at in own if train.names[at] == PRIMARY.get(language, language)] or own[:1]
    even = [at for at in own if (train.feeling[train.group == at] == 1).any()] or own
    return np.asarray((groups[first[0]] + groups[even].mean(axis=0)) / 2)
