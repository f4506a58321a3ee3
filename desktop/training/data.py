"""The labelled texts: LANG[.SOURCE].tsv, a text, a tab and its feeling a line; and the words of our own lexicons."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from desktop.analysis.features import kinds, stream
from desktop.training.learn import Rows

FEELINGS = ("negative", "neutral", "positive")
LEXICON = "lexicon"  # the source of the sets that our own lexicons make
PRIMARY = {"pt": "pt.mz"}
AT_ONCE = 500
_CLASSES = ("", "m", "wa", "ki", "vi", "n")  # what stands for the star in front of a Swahili stem


@dataclass(frozen=True, slots=True)
class Texts:
    """Texts of many sets: what each says, how it feels, and the set it belongs to."""

    names: tuple[str, ...]
    texts: tuple[str, ...]
    feeling: NDArray[np.int64]
    group: NDArray[np.int64]

    @property
    def languages(self) -> tuple[str, ...]:
        """The language of each set."""
        return tuple(language_of(name) for name in self.names)


@dataclass(frozen=True, slots=True)
class Hashed:
    """The features of each text: ``hashes[begin[i]:begin[i + 1]]``."""

    hashes: NDArray[np.uint64]
    begin: NDArray[np.int64]

    @property
    def sizes(self) -> NDArray[np.int64]:
        """How many features each text has."""
        return np.diff(self.begin)

    @property
    def scale(self) -> NDArray[np.float32]:
        """The value of each feature of a text: a long text weighs no more than a short one."""
        return (1 / np.sqrt(np.maximum(self.sizes, 1))).astype(np.float32)


def language_of(name: str) -> str:
    """The language of a set by its name."""
    return name.split(".")[0]


def read_sets(folder: Path, more: Mapping[str, list[tuple[str, int]]] | None = None) -> Texts:
    """All sets of a folder in the order of their names, then ``more``."""
    sets = {path.stem: list(_lines(path)) for path in sorted(folder.glob("*.tsv"))} | dict(more or {})
    if not sets:
        raise SystemExit(f"{folder} holds no .tsv file")
    texts = tuple(text for lines in sets.values() for text, _ in lines)
    feeling = np.array([mood for lines in sets.values() for _, mood in lines], np.int64)
    group = np.repeat(np.arange(len(sets)), [len(lines) for lines in sets.values()])
    return Texts(tuple(sets), texts, feeling, group)


def united(first: Texts, second: Texts) -> Texts:
    """The texts of both; sets of one name are one set."""
    names = first.names + tuple(name for name in second.names if name not in first.names)
    group = np.array([names.index(name) for name in second.names], np.int64)[second.group]
    return Texts(
        names,
        first.texts + second.texts,
        np.concatenate((first.feeling, second.feeling)),
        np.concatenate((first.group, group)),
    )


def lexicon_sets(languages: Path) -> dict[str, list[tuple[str, int]]]:
    """The feeling words and questions of our own lexicons as short texts: they speak of shops, which tweets do not."""
    sets = {}
    for path in sorted(languages.glob("*/lexicon.toml")):
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        lines = [(f"{phrase}?", 1) for phrase in data.get("questions", ())]
        for mood in (0, 2):
            for phrases in data[FEELINGS[mood]].values():
                lines += [(said, mood) for phrase in phrases for said in _said(phrase)]
        sets[f"{data['language']}.{LEXICON}"] = lines
    return sets


def hashed(texts: tuple[str, ...], folding: NDArray[np.uint32], names: frozenset[str] | None = None) -> Hashed:
    """The features of every text, as the app itself finds them; only the kinds named where some are named."""
    found, sizes = [], []
    for at in range(0, len(texts), AT_ONCE):
        read = stream(texts[at : at + AT_ONCE], folding)
        some = [kind for kind in kinds(read) if names is None or kind.name in names]
        owner = np.concatenate([kind.text for kind in some])
        found.append(np.concatenate([kind.hashes for kind in some])[np.argsort(owner, kind="stable")])
        sizes.append(np.bincount(owner, minlength=read.count))
    return Hashed(np.concatenate(found), np.concatenate(([0], np.cumsum(np.concatenate(sizes)))))


def rows_of(index: NDArray[np.uint32], hashed: Hashed, times: int = 1) -> Rows:
    """Rows for the learner, with ``times`` entries of the index for each feature."""
    return Rows(index, hashed.begin * times, hashed.scale)


def _said(phrase: str) -> list[str]:
    if phrase.startswith("*"):
        return [prefix + phrase[1:] for prefix in _CLASSES]
    return [phrase.replace("*", "")]


def _lines(path: Path) -> Iterator[tuple[str, int]]:
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        if line:
            text, tab, label = line.rpartition("\t")
            if not tab or label not in FEELINGS:
                raise SystemExit(f"{path}:{number}: expected a text, a tab and a feeling")
            yield text, FEELINGS.index(label)
