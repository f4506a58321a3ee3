"""Texts to hashed words, pairs of words and letter groups, many texts at once.

The texts stand behind one another in one stream of folded signs, a blank before and after every word. With S the
prefix sums of mixed signs times the powers of an odd base (mod 2**64), ``(S[j] - S[i]) / base**i`` is a hash of the
signs from i to j wherever they stand: every word, pair and letter group costs one subtraction and one product.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop.model.reading import LONGEST_TEXT

Whole = NDArray[np.int64]
Hashes = NDArray[np.uint64]

SPACE, LETTER, SIGN, EMOJI, DROPPED, APOSTROPHE = range(6)
KIND_SHIFT = 24
GROUPS = (2, 3, 4, 5)
_BLANK = 32
_BASE = 0x9E3779B97F4A7C15
_PAIR = np.uint64(0xC2B2AE3D27D4EB4F)
_WORD = np.uint64(0xD6E8FEB86659FD93)
_MIX = np.uint64(0xFF51AFD7ED558CCD)
_WIDE = 1 << 64
_ADDRESS = re.compile(  # begins with a set of letters, which the engine finds quickly
    r"[@hHwW](?:(?<=@)\w+|(?<=[hH])[tT]{2}[pP][sS]?:[^\s\x00]*|(?<=[wW])[wW]{2}\.[^\s\x00]*|(?<=\b[hH])[tT]{2}[pP]\b)"
)


@dataclass(frozen=True, slots=True)
class Kind:
    """Features of one kind: their hashes, the text each stands in, and its first and last sign in the stream."""

    name: str
    hashes: Hashes
    text: Whole
    first: Whole
    last: Whole


@dataclass(frozen=True, slots=True)
class Stream:
    """The folded signs of many texts; ``origin`` is each sign's place in its own text, -1 for blanks put in."""

    signs: Hashes
    origin: Whole
    starts: Whole  # the place of the blank before each word
    texts: Whole  # the text each word stands in
    count: int


def stream(texts: Sequence[str], folding: NDArray[np.uint32]) -> Stream:
    """Fold and split the first ``LONGEST_TEXT`` characters of each text."""
    cut = [text[:LONGEST_TEXT] for text in texts]
    joined = _ADDRESS.sub(_plain_address, "\0".join(cut))
    codes = np.frombuffer(joined.encode("utf-32-le", "surrogatepass"), np.uint32)
    ends = np.cumsum([len(text) + 1 for text in cut])
    looked = folding[np.minimum(codes, len(folding) - 1)]
    looked = np.where(codes == 0, np.uint32(_BLANK), looked)
    place = np.flatnonzero((looked >> KIND_SHIFT) != DROPPED)
    signs, kinds = _without_runs(looked[place])
    place = place[kinds != DROPPED]
    signs, kinds = signs[kinds != DROPPED], kinds[kinds != DROPPED]
    begins = (kinds != np.concatenate(([SPACE], kinds[:-1]))) | (kinds == EMOJI)
    begins, shown = begins[kinds != SPACE], kinds != SPACE
    signs, place = signs[shown], place[shown]
    return _spaced(signs, place, begins, ends)


def kinds(read: Stream) -> Iterator[Kind]:
    """Words, pairs of neighbouring words, and letter groups within words with the blank at either side."""
    length = len(read.signs)
    powers, inverse = _powers(length)
    mixed = read.signs * _MIX
    mixed ^= mixed >> np.uint64(29)
    sums = np.concatenate((np.zeros(1, np.uint64), np.cumsum(mixed * powers[:length], dtype=np.uint64)))
    first = read.starts
    last = np.concatenate((first[1:], [length - 1])) if len(first) else first
    words = _hash(sums, inverse, first, last + 1)
    yield Kind("word", words * _WORD, read.texts, first + 1, last)
    side = np.flatnonzero(read.texts[1:] == read.texts[:-1]) if len(first) else first
    yield Kind("pair", (words[side] * _PAIR) ^ words[side + 1], read.texts[side], first[side] + 1, last[side + 1])
    sizes = last - first
    limit = np.repeat(last + 1, sizes)
    owner = np.repeat(read.texts, sizes)
    opening = np.zeros(length, bool)
    opening[first] = True
    where = np.arange(len(limit))
    for size in GROUPS:
        fits = where + size <= limit
        fits &= ~(opening[: len(limit)] & (where + size == limit))  # that is the word itself
        at = np.flatnonzero(fits)
        yield Kind(f"group{size}", _hash(sums, inverse, at, at + size) + np.uint64(size), owner[at], at, at + size)


def by_word(
    read: Stream, kind: Kind, said: Sequence[NDArray[np.float64] | NDArray[np.signedinteger[Any]]]
) -> NDArray[np.float64]:
    """What the features of a kind say of the words they stand in, half of it of the first and half of the last.

    A row for each of ``said``, which holds a number for every feature, and in it a number for every word.
    """
    count = len(read.starts)
    first = np.searchsorted(read.starts, kind.first, side="right") - 1
    last = np.searchsorted(read.starts, kind.last - 1, side="left").clip(1) - 1
    shared = [np.bincount(first, own / 2, count) + np.bincount(last, own / 2, count) for own in said]
    return np.stack(shared)


def spans(read: Stream) -> tuple[Whole, Whole]:
    """From where to where each word stands in its own text."""
    ends = np.concatenate((read.starts[1:], [len(read.signs) - 1]))
    return read.origin[read.starts + 1], read.origin[ends - 1] + 1


def mixed(hashes: Hashes, salt: Hashes | np.uint64) -> Hashes:
    """Spread the hashes anew, differently for every salt; the upper bits are the good ones."""
    fresh = (hashes ^ salt) * _MIX
    fresh ^= fresh >> np.uint64(32)
    return fresh * _PAIR


def _plain_address(found: "re.Match[str]") -> str:
    """Whom and where to does not matter, only that; the length stays, so that places stay."""
    text = found[0]
    return ("@" if text[0] == "@" else "http"[: len(text)]).ljust(len(text))


def _without_runs(looked: NDArray[np.uint32]) -> tuple[NDArray[np.uint32], NDArray[np.uint32]]:
    """Signs and kinds; the third and later of equal signs, and apostrophes between letters, become DROPPED."""
    signs, kind = looked & np.uint32((1 << KIND_SHIFT) - 1), looked >> KIND_SHIFT
    if len(signs) < 3:
        return signs, np.where(kind == APOSTROPHE, np.uint32(SIGN), kind).astype(np.uint32)
    inner = np.zeros(len(signs), bool)
    inner[1:-1] = (kind[1:-1] == APOSTROPHE) & (kind[:-2] == LETTER) & (kind[2:] == LETTER)
    kind = np.where(kind == APOSTROPHE, np.uint32(SIGN), kind)
    kind[inner] = DROPPED
    same = signs[1:] == signs[:-1]
    again = np.zeros(len(signs), bool)
    again[2:] = same[1:] & same[:-1] & (kind[2:] != SPACE)
    kind[again] = DROPPED
    return signs, kind.astype(np.uint32)


def _spaced(signs: NDArray[np.uint32], place: Whole, begins: NDArray[np.bool_], ends: Whole) -> Stream:
    """Put a blank before every word and one behind the last."""
    at = np.arange(len(signs)) + np.cumsum(begins)
    length = len(signs) + int(begins.sum()) + 1
    spaced = np.full(length, _BLANK, np.uint64)
    spaced[at] = signs
    text = np.searchsorted(ends, place, side="right")
    origin = np.full(length, -1, np.int64)
    origin[at] = place - np.concatenate(([0], ends))[text]
    return Stream(spaced, origin, at[begins] - 1, text[begins], len(ends))


def _hash(sums: Hashes, inverse: Hashes, first: Whole, end: Whole) -> Hashes:
    return (sums[end] - sums[first]) * inverse[first]


def _powers(length: int) -> tuple[Hashes, Hashes]:
    """The powers of the base and of its inverse, as many as the stream needs and some more."""
    return _made_powers(1 << max(12, (length - 1).bit_length()))


@lru_cache(maxsize=2)  # for a usual stream and for a long one
def _made_powers(size: int) -> tuple[Hashes, Hashes]:
    return _powers_of(_BASE, size), _powers_of(pow(_BASE, -1, _WIDE), size)


def _powers_of(base: int, size: int) -> Hashes:
    found = np.ones(size, np.uint64)
    found[1:] = np.cumprod(np.full(size - 1, base, np.uint64), dtype=np.uint64)
    return found
