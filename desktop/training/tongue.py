"""Learns which language a text is in."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop.analysis.features import mixed
from desktop.analysis.feeling import LANE_ZERO, TONGUE_SALT
from desktop.training.data import Texts, hashed, rows_of
from desktop.training.learn import Course, Lesson, Report, learned

BITS = 16
KINDS = ("word", "group2", "group3", "group4")
EPOCHS, RATE, KEEP = 2, 0.1, 0.8


@dataclass(frozen=True, slots=True)
class Tongue:
    """One byte a language, what one of them is worth, and where each language begins."""

    languages: tuple[str, ...]
    table: NDArray[np.uint64]
    step: float
    bias: NDArray[np.float32]


def learn_tongue(train: Texts, folding: NDArray[np.uint32], report: Report) -> Tongue:
    """The languages of all sets; each set weighs as the root of its size, so that small ones are heard too."""
    found = hashed(train.texts, folding, frozenset(KINDS))
    rows = rows_of((mixed(found.hashes, TONGUE_SALT) >> np.uint64(64 - BITS)).astype(np.uint32), found)
    languages = tuple(sorted(set(train.languages)))
    label = np.array([languages.index(code) for code in train.languages], np.int64)[train.group]
    weight = 1 / np.sqrt(np.bincount(train.group))[train.group]
    often = np.bincount(rows.index, minlength=1 << BITS)
    factor = np.sqrt(np.log(len(label) / np.maximum(often, 1)).clip(0.1))
    factor = (factor / np.sqrt(np.mean(factor**2))).astype(np.float32)
    lesson = Lesson(label, (weight / weight.mean()).astype(np.float32), np.zeros_like(label), len(languages))
    table, bias = learned(rows, lesson, Course(factor, EPOCHS, RATE, KEEP), report)
    table -= table.mean(axis=1, keepdims=True)
    whole, step = rounded(table)
    return Tongue(languages, lanes(whole), step, bias[0])


def lanes(table: NDArray[np.int8]) -> NDArray[np.uint64]:
    """The bytes of a row, 128 for nothing, eight in a number."""
    wide = np.zeros((len(table), -(-table.shape[1] // 8) * 8), np.int16)
    wide[:, : table.shape[1]] = table
    return (wide + LANE_ZERO).astype(np.uint8).view("<u8")


def rounded(table: NDArray[np.float32]) -> tuple[NDArray[np.int8], float]:
    """The table in steps of one byte; the few weights beyond the widest step are cut."""
    used = np.abs(table[np.abs(table).max(axis=1) > 0])
    step = float(np.quantile(used, 0.99995)) / 127
    return np.clip(np.rint(table / step), -127, 127).astype(np.int8), step
