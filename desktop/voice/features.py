"""Sentences of a draft as features: hashed words and letter groups, and a few signs that no word tells."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop.analysis.features import kinds, mixed, stream
from desktop.voice.there import CONTACT, TIME

BITS = 17
SIGNS = 11
WEIGHT = 6  # of a sign, in features
SHORT, LONG = 25, 110  # characters
_FIGURE = re.compile(r"\d")
Whole = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Features:
    """Rows of the table: ``row[i]`` is one of sentence ``owner[i]``, with the weight ``value[i]``; owners in order."""

    row: Whole
    owner: Whole
    value: NDArray[np.float32]
    count: int


def features(sentences: Sequence[str], salt: int, folding: NDArray[np.uint32]) -> Features:
    """The features of one draft's sentences, in a language whose ``salt`` sets its words apart.

    A long sentence weighs no more than a short one.
    """
    read = stream(sentences, folding)
    found = list(kinds(read))
    owner = np.concatenate([kind.text for kind in found])
    row = (mixed(np.concatenate([kind.hashes for kind in found]), np.uint64(salt)) >> np.uint64(64 - BITS)).astype(int)
    size = np.maximum(np.bincount(owner, minlength=len(sentences)), 1)
    told = [(at, sign) for at, text in enumerate(sentences) for sign in signs(text, at, len(sentences))]
    places, numbers = np.array(told, int).reshape(-1, 2).T
    row, owner = np.concatenate((row, (1 << BITS) + numbers)), np.concatenate((owner, places))
    value = (1 / np.sqrt(size))[owner] * np.repeat([1.0, WEIGHT], [len(owner) - len(places), len(places)])
    order = np.argsort(owner, kind="stable")
    return Features(row[order], owner[order], value[order].astype(np.float32), len(sentences))


def signs(text: str, at: int, count: int) -> list[int]:
    """The signs of the sentence at this place of a draft: where it stands, its length, its figures and marks."""
    has = (
        at == 0,
        at == 1,
        at == count - 1,
        at == count - 2,
        bool(TIME.search(text)),
        bool(CONTACT.search(text)),
        "?" in text,
        "!" in text,
        len(text) < SHORT,
        len(text) > LONG,
        bool(_FIGURE.search(text)),
    )
    return [number for number, true in enumerate(has) if true]
