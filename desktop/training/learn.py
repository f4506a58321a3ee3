"""Softmax regression by AdaGrad over rows of features; compiled by numba, and for one seed always the same."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numba import njit
from numpy.typing import NDArray

Numbers = NDArray[np.float32]
Report = Callable[[int, float], None]
Array = NDArray[Any]
Arrays = tuple[Array, Array, Array]
Model = tuple[Array, Array]
Scalars = tuple[np.float32, np.float32, np.uint64]
STEP = 6364136223846793005
TINY = np.float32(1e-8)


@dataclass(frozen=True, slots=True)
class Rows:
    """One row a text: its features in ``index[begin[i]:begin[i + 1]]``, each with the value ``scale[i]``."""

    index: NDArray[np.uint32]
    begin: NDArray[np.int64]
    scale: Numbers


@dataclass(frozen=True, slots=True)
class Lesson:
    """What is to be learned of each row: its class, its weight, and the group whose starting point it shares."""

    label: NDArray[np.int64]
    weight: Numbers
    group: NDArray[np.int64]
    classes: int


@dataclass(frozen=True, slots=True)
class Course:
    """How it is learned: ``factor`` scales each feature, ``keep`` is the share of features seen at each step."""

    factor: Numbers
    epochs: int = 5
    rate: float = 0.05
    keep: float = 1.0
    seed: int = 1


def learned(rows: Rows, lesson: Lesson, course: Course, report: Report | None = None) -> tuple[Numbers, Numbers]:
    """Weights (features x classes, ``factor`` folded in) and one starting point per group."""
    groups = int(lesson.group.max()) + 1
    # a feature's weights, its factor and its sums of squares lie beside each other, for the processor's cache
    table = np.zeros((len(course.factor), 2 * (lesson.classes + 1)), np.float32)
    table[:, lesson.classes] = course.factor
    bias = np.zeros((2, groups, lesson.classes), np.float32)
    chance = np.random.default_rng(course.seed)
    told = (lesson.label, lesson.weight, lesson.group)
    for epoch in range(course.epochs):
        order = chance.permutation(len(lesson.label))
        rate = np.float32(course.rate * (1 - epoch / course.epochs) ** 0.5)
        how = (rate, np.float32(course.keep), np.uint64(course.seed * 1000 + epoch))
        loss = _epoch(order, (rows.index, rows.begin, rows.scale), told, (table, bias), how)
        if report:
            report(epoch, loss / float(lesson.weight.sum()))
    return table[:, : lesson.classes] * course.factor[:, None], bias[0]


def scores(rows: Rows, table: Numbers) -> Numbers:
    """What each row's features speak for each class, starting points left out."""
    out = np.zeros((len(rows.begin) - 1, table.shape[1]), np.float32)
    _scores((rows.index, rows.begin, rows.scale), table, out)
    return out


def _compiled(function: Callable[..., object]) -> Callable[..., Any]:
    made: Callable[..., Any] = njit(function, fastmath=True)
    return made


def _seen(draw: np.uint64, keep: np.float32) -> bool:
    return bool(keep >= 1.0 or np.float64(draw >> np.uint64(33)) / 2147483648.0 < keep)


def _likely(score: Numbers) -> None:
    """Turn scores into chances, in place."""
    top = score.max()
    total = np.float32(0.0)
    for c in range(len(score)):
        score[c] = np.exp(score[c] - top)
        total += score[c]
    for c in range(len(score)):
        score[c] /= total


def _fetched(table: Array, index: Array, column: int) -> float:
    """Nothing, but the processor has waited for many rows of the table at once instead of for one after the other."""
    total = np.float32(0.0)
    for i in index:
        total += table[i, column]  # a factor, never below nothing
    return 0.0 if total >= 0 else float(total)


def _one_epoch(order: Array, rows: Arrays, told: Arrays, model: Model, how: Scalars) -> float:
    index, begin, scale = rows
    label, weight, group = told
    table, bias = model
    rate, keep, state = how
    classes, half = bias.shape[2], table.shape[1] // 2
    score = np.zeros(classes, np.float32)
    drawn = np.empty(np.diff(begin).max(), index.dtype)
    loss = 0.0
    for row in order:
        loss += fetched(table, index[begin[row] : begin[row + 1]], classes)
        score[:] = bias[0, group[row]]
        value = np.float32(scale[row] / keep)
        state = state * np.uint64(STEP) + np.uint64(1442695040888963407)
        draw, count = state, 0
        for i in index[begin[row] : begin[row + 1]]:
            draw = draw * np.uint64(STEP) + np.uint64(1442695040888963407)
            if seen(draw, keep):
                drawn[count] = i
                count += 1
                for c in range(classes):
                    score[c] += value * table[i, classes] * table[i, c]
        likely(score)
        loss -= weight[row] * np.log(score[label[row]] + TINY)
        score[label[row]] -= np.float32(1.0)
        for c in range(classes):
            score[c] *= weight[row]
            bias[1, group[row], c] += score[c] * score[c]
            bias[0, group[row], c] -= rate * score[c] / np.sqrt(bias[1, group[row], c] + TINY)
        for i in drawn[:count]:
            for c in range(classes):
                step = score[c] * value * table[i, classes]
                table[i, half + c] += step * step
                table[i, c] -= rate * step / np.sqrt(table[i, half + c] + TINY)
    return loss


def _all_scores(rows: Arrays, table: Array, out: Array) -> None:
    index, begin, scale = rows
    for row in range(len(begin) - 1):
        for at in range(begin[row], begin[row + 1]):
            for c in range(table.shape[1]):
                out[row, c] += table[index[at], c]
        for c in range(table.shape[1]):
            out[row, c] *= scale[row]


seen, likely, fetched = _compiled(_seen), _compiled(_likely), _compiled(_fetched)
_epoch, _scores = _compiled(_one_epoch), _compiled(_all_scores)
