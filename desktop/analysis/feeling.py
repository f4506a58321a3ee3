"""Language and feeling of texts from what was learned, many at once, and the words that decided."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop.analysis.features import Hashes, Kind, Stream, Whole, by_word, kinds, mixed, spans, stream
from desktop.model.reading import LONGEST_TEXT
from desktop.model.weights import Weights

MOST_TEXTS = 512
MOST_SIGNS = 100_000
TONGUE_SALT = np.uint64(77)
PLAIN = np.uint64(0)
NO_LANGUAGE = -1
NEGATIVE, NEUTRAL, POSITIVE = range(3)
LEAST_SPEAKING = 0.2  # of log-odds
MOST_DECIDING = 4
SHARE = 0.4  # of what the word that speaks most says
BEYOND = "\u2000"
LANE_ROOM = 256
LANE_ZERO = 128  # the byte that stands for nothing
EVERY_SECOND = np.uint64(0x00FF00FF00FF00FF)
_HIGH = 32

Chances = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Felt:
    """Per text: the number of its language (``NO_LANGUAGE`` without a letter), how sure that is, and three chances."""

    tongue: Whole
    sure: Chances
    chances: Chances


def feel(texts: Sequence[str], weights: Weights) -> Felt:
    """Language and chances of negative, neutral and positive for each text, in order."""
    parts = [_feel(block, weights) for block in _blocks(texts)]
    if not parts:
        return Felt(np.zeros(0, np.int64), np.zeros(0), np.zeros((0, 3)))
    return Felt(
        np.concatenate([part.tongue for part in parts]),
        np.concatenate([part.sure for part in parts]),
        np.concatenate([part.chances for part in parts]),
    )


def words(texts: Sequence[str], tongue: Whole, weights: Weights) -> list[Chances]:
    """Per text a row a word: from where to where it stands, and how much it speaks for a bad and for a good feeling."""
    found: list[Chances] = []
    for block in _blocks(texts):
        found += _words(block, np.maximum(tongue[len(found) :], 0), weights)
    return found


def deciding(text: str, said: Chances, good: bool) -> list[tuple[int, int]]:
    """The spans of the few words that spoke most for a good (or bad) feeling, in order."""
    if not len(said):
        return []
    speaks = said[:, 3] - said[:, 2] / 2 if good else said[:, 2] - said[:, 3] / 2
    least = max(LEAST_SPEAKING, float(speaks.max()) * SHARE)
    found = []
    for at in np.argsort(-speaks, kind="stable")[: 2 * MOST_DECIDING]:
        start, end = int(said[at, 0]), int(said[at, 1])
        if speaks[at] >= least and any(sign.isalpha() or sign > BEYOND for sign in text[start:end]):
            found.append((start, end))
    return sorted(found[:MOST_DECIDING])


def _words(texts: Sequence[str], tongue: Whole, weights: Weights) -> list[Chances]:
    """What each word speaks for, with the letter groups in it and half of the pairs it is part of."""
    read = stream(texts, weights.folding)
    count = len(read.starts)
    if not count:
        return [np.zeros((0, 4)) for _ in texts]
    points = np.zeros((2, count))
    total = np.zeros(read.count)
    for kind in kinds(read):
        packed = _packed(kind, tongue, weights)
        low = packed.astype(np.int32)
        points += by_word(read, kind, [(packed - low) >> _HIGH, low])
        total += np.bincount(kind.text, minlength=read.count)
    points *= (weights.feeling_step / np.sqrt(np.maximum(total, 1)))[read.texts]
    table = np.column_stack((*spans(read), points[0], points[1]))
    return np.split(table, np.searchsorted(read.texts, np.arange(1, read.count)))


def _blocks(texts: Sequence[str]) -> Iterator[Sequence[str]]:
    """Runs of texts small enough to be worked on together."""
    begin = signs = 0
    for at, text in enumerate(texts):
        size = min(len(text), LONGEST_TEXT)
        if at > begin and (at - begin >= MOST_TEXTS or signs + size > MOST_SIGNS):
            yield texts[begin:at]
            begin, signs = at, 0
        signs += size
    if begin < len(texts):
        yield texts[begin:]


def _feel(texts: Sequence[str], weights: Weights) -> Felt:
    read = stream(texts, weights.folding)
    found = list(kinds(read))
    tongue, sure = _tongues(read, found, weights)
    known = np.maximum(tongue, 0)
    points = np.zeros((read.count, 2))
    total = np.zeros(read.count)
    for kind in found:
        packed = _packed(kind, known, weights)
        begin, present, size = _runs(kind.text, read.count)
        if len(begin):
            sums = np.add.reduceat(packed, begin)
            low = sums.astype(np.int32)
            points[present, 1] += low
            points[present, 0] += (sums - low) >> _HIGH
        total += size
    points *= (weights.feeling_step / np.sqrt(np.maximum(total, 1)))[:, None]
    points = (points + weights.bias[known]) / weights.heat[known][:, None]
    scores = np.stack([points[:, 0], np.zeros(read.count), points[:, 1]], axis=1)
    return Felt(tongue, sure, _chances(scores))


def _tongues(read: Stream, found: Sequence[Kind], weights: Weights) -> tuple[Whole, Chances]:
    points = np.zeros((read.count, 8 * weights.tongue.shape[1]))
    total = np.zeros(read.count)
    bits = np.uint64(64 - (len(weights.tongue).bit_length() - 1))
    for kind in found:
        if kind.name in weights.tongue_kinds and len(kind.hashes):
            rows = (mixed(kind.hashes, TONGUE_SALT) >> bits).view(np.int64)
            _add_lanes(points, kind.text, weights.tongue.take(rows, axis=0))
            total += np.bincount(kind.text, minlength=read.count)
    points = (points - total[:, None] * LANE_ZERO)[:, : len(weights.languages)]
    points *= (weights.tongue_step / np.sqrt(np.maximum(total, 1)))[:, None]
    chances = _chances(points + weights.tongue_bias)
    best = chances.argmax(axis=1)
    sure = chances[np.arange(read.count), best]
    spoken = np.zeros(read.count, bool)
    spoken[read.texts[_lettered(read)]] = True
    return np.where(spoken, best, NO_LANGUAGE), np.where(spoken, sure, 0.0)


def _add_lanes(points: Chances, text: Whole, rows: Hashes) -> None:
    """Add up rows of bytes, eight in a number: every second byte apart, so that 256 of them find room in its lane."""
    begin, present, size = _runs(text, len(points))
    place = np.arange(len(text)) - np.repeat(begin, size[present])
    pieces = np.flatnonzero(place % LANE_ROOM == 0)
    again = np.flatnonzero(place[pieces] == 0)
    for odd in (0, 1):
        lanes = np.add.reduceat((rows >> np.uint64(8 * odd)) & EVERY_SECOND, pieces, axis=0).view(np.uint16)
        points[present, odd::2] += (
            lanes if len(pieces) == len(present) else np.add.reduceat(lanes, again, dtype=np.int64)
        )


def _lettered(read: Stream) -> NDArray[np.bool_]:
    """Which words are words: they begin with a letter, not with a digit, a stop or an emoji."""
    first = read.signs[read.starts + 1]
    ascii_letter = (first >= ord("a")) & (first <= ord("z"))
    beyond = (first >= 0xAA) & (first < 0x2000) & (first != 0xD7) & (first != 0xF7) & (first != 0xBF)
    return np.asarray(ascii_letter | beyond | ((first >= 0x2C00) & (first < 0xE000)))


def _packed(kind: Kind, tongue: Whole, weights: Weights) -> NDArray[np.int64]:
    """What each feature speaks, as all languages share it and as its text's own language has it together.

    Both bytes stand in one number that can be summed: bad in the upper half, good in the lower.
    """
    bits = np.uint64(64 - (len(weights.feeling).bit_length() - 1))
    shared: Hashes = mixed(kind.hashes, PLAIN) >> bits
    own: Hashes = mixed(kind.hashes, weights.salt[tongue[kind.text]]) >> bits
    table, feeling = _unfolded(), weights.feeling
    return table.take(feeling.take(shared.view(np.int64))) + table.take(feeling.take(own.view(np.int64)))


def _unfolded() -> NDArray[np.int64]:
    if not _kept:
        pair = np.arange(1 << 16, dtype=np.uint16).view(np.int8).reshape(-1, 2).astype(np.int64)
        _kept.append((pair[:, 0] << _HIGH) + pair[:, 1])
    return _kept[0]


_kept: list[NDArray[np.int64]] = []


def _runs(text: Whole, count: int) -> tuple[Whole, Whole, Whole]:
    """Where the features of each text begin, which texts have any, and how many each has."""
    size = np.bincount(text, minlength=count)
    present = np.flatnonzero(size)
    return (np.cumsum(size) - size)[present], present, size


def _chances(scores: Chances) -> Chances:
    raised = np.exp(scores - scores.max(axis=1, keepdims=True))
    return np.asarray(raised / raised.sum(axis=1, keepdims=True))
