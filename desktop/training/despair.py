"""Learns to sense despair in words that no list holds, from messages made up for it, against harmless ones.

despair.tsv (language, yes or no, text) was written for this program by a language model, the harmless ones among them
to sound alike ("dying for your croissants", grief, medicine, giving up a contract) or to be plain words of oneself;
checked by no native speaker.
despair_apart.tsv was written by another one, which had not seen it, and is only measured on.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from desktop.analysis.despair import SALT
from desktop.analysis.features import mixed
from desktop.model.weights import Despair
from desktop.training.data import Texts, hashed, language_of, rows_of
from desktop.training.feeling import RAREST
from desktop.training.joint import shop_texts
from desktop.training.learn import Course, Lesson, Report, Rows, learned, scores

HERE = Path(__file__).parent
TAUGHT, APART = HERE / "despair.tsv", HERE / "despair_apart.tsv"
BITS, EPOCHS, RATE = 16, 20, 0.1
POST_WEIGHT, MOST_POSTS = 0.1, 15_000  # of one post about anything; a language
PARTS, FALSE = 5, 0.055  # of the harmless ones, so many may be told when not learned from
SEEDS = (1, 2, 3)
WIDEST = 0.999  # of the weights, so many find room in a byte
Numbers = NDArray[np.float64]
Model = tuple[Numbers, float]


@dataclass(frozen=True, slots=True)
class Lines:
    """Messages, the language of each, and whether despair speaks from it."""

    texts: tuple[str, ...]
    spoken: NDArray[np.str_]
    despair: NDArray[np.bool_]


def lines(file: Path) -> Lines:
    """The messages of a file."""
    rows = [line.split("\t") for line in file.read_text(encoding="utf-8").splitlines()]
    spoken, told, texts = zip(*rows, strict=True)
    return Lines(tuple(texts), np.array(spoken), np.array([one == "yes" for one in told]))


def learn_despair(train: Texts, folding: NDArray[np.uint32], report: Report | None = None) -> Despair:
    """The model, and what it takes to be told: that is seen on messages which were left out in turn."""
    taught = lines(TAUGHT)
    harmless = _harmless(train, frozenset(taught.spoken.tolist()))
    part = np.random.default_rng(SEEDS[0]).permutation(len(taught.texts)) % PARTS
    unseen = np.zeros(len(taught.texts))
    for out in range(PARTS):
        model = _model(_some(taught, part != out), harmless, folding, report)
        unseen[part == out] = _scores(_some(taught, part == out).texts, model, folding)
    least = float(np.quantile(unseen[~taught.despair], 1 - FALSE))
    table, bias = _model(taught, harmless, folding, report)
    whole, step = _rounded(table)
    return Despair(whole, step, round(bias, 4), round(least, 4))


def _rounded(table: Numbers) -> tuple[NDArray[np.int8], float]:
    """The table in steps of one byte; the few weights beyond the widest step are cut."""
    step = float(np.quantile(np.abs(table[table != 0]), WIDEST)) / 127
    return np.clip(np.rint(table / step), -127, 127).astype(np.int8), step


def _harmless(train: Texts, spoken: frozenset[str]) -> tuple[tuple[str, ...], NDArray[np.float32]]:
    """Our own messages to shops and posts about anything, with their weights; a little despair in them does no harm."""
    language = np.array([language_of(name) for name in train.names])[train.group]
    chance, posts = np.random.default_rng(SEEDS[0]), list[str]()
    for one in sorted(spoken):
        posts += [train.texts[at] for at in chance.permutation(np.flatnonzero(language == one))[:MOST_POSTS]]
    shop = shop_texts().texts
    weight = np.concatenate((np.ones(len(shop)), np.full(len(posts), POST_WEIGHT)))
    return (*shop, *posts), weight.astype(np.float32)


def _model(
    taught: Lines,
    harmless: tuple[tuple[str, ...], NDArray[np.float32]],
    folding: NDArray[np.uint32],
    report: Report | None,
) -> Model:
    """The mean of several runs: for or against despair by feature, and where a text begins."""
    texts, weight = (*taught.texts, *harmless[0]), np.concatenate((np.ones(len(taught.texts)), harmless[1]))
    label = np.concatenate((taught.despair.astype(np.int64), np.zeros(len(harmless[0]), np.int64)))
    rows = _rows(texts, folding)
    often = np.bincount(rows.index, minlength=1 << BITS)
    factor = (often >= RAREST).astype(np.float32)
    lesson = Lesson(label, weight.astype(np.float32), np.zeros(len(texts), np.int64), 2)
    found = [learned(rows, lesson, Course(factor, EPOCHS, RATE, seed=seed), report) for seed in SEEDS]
    table = np.mean([table[:, 1] - table[:, 0] for table, _ in found], axis=0)
    return table, float(np.mean([bias[0, 1] - bias[0, 0] for _, bias in found]))


def _scores(texts: Sequence[str], model: Model, folding: NDArray[np.uint32]) -> Numbers:
    table, bias = model
    return np.asarray(scores(_rows(texts, folding), table[:, None].astype(np.float32))[:, 0] + bias)


def _rows(texts: Sequence[str], folding: NDArray[np.uint32]) -> Rows:
    found = hashed(tuple(texts), folding)
    return rows_of((mixed(found.hashes, SALT) >> np.uint64(64 - BITS)).astype(np.uint32), found)


def _some(taught: Lines, chosen: NDArray[np.bool_]) -> Lines:
    at = np.flatnonzero(chosen)
    return Lines(tuple(taught.texts[i] for i in at), taught.spoken[at], taught.despair[at])
