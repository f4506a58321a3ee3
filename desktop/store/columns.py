"""How the parts of a reading stand in one column each."""

import json
from collections.abc import Iterable
from functools import lru_cache

from desktop.model.reading import Concern, Correction, Cue, Mark, Mood, Reading, Risk


def names_of(values: Iterable[Risk | Mark]) -> str:
    """Dangers or marks as one column holds them."""
    return ",".join(sorted(values))


@lru_cache(maxsize=500)
def risks_of(text: str) -> frozenset[Risk]:
    """The dangers that one column holds; the same column gives the same set, for most messages share a few."""
    return frozenset(map(Risk, text.split(","))) if text else frozenset()


@lru_cache(maxsize=500)
def marks_of(text: str) -> frozenset[Mark]:
    """The marks that one column holds; the same column gives the same set."""
    return frozenset(map(Mark, text.split(","))) if text else frozenset()


def packed(reading: Reading) -> str:
    """The words that decided; those of the title bear a mark."""
    inside: list[list[object]] = [[cue.start, cue.end, cue.why] for cue in reading.cues]
    return json.dumps(inside + [[cue.start, cue.end, cue.why, "title"] for cue in reading.title_cues])


def cues_of(text: str) -> tuple[tuple[Cue, ...], tuple[Cue, ...]]:
    """The words that decided in the text, and those in the title."""
    cues = json.loads(text)
    inside = tuple(Cue(*cue) for cue in cues if len(cue) == 3)
    return inside, tuple(Cue(*cue[:3]) for cue in cues if len(cue) > 3)


@lru_cache(maxsize=200)
def correction_of(text: str) -> Correction:
    """What the owner set herself (see ``Correction.plain``)."""
    if not text:
        return Correction()
    said = json.loads(text)
    return Correction(
        Mood(said["mood"]) if "mood" in said else None,
        Concern(said["concern"]) if "concern" in said else None,
        frozenset(map(Risk, said["risks"])) if "risks" in said else None,
        frozenset(map(Mark, said["marks"])) if "marks" in said else None,
    )
