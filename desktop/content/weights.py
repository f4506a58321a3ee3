"""The reader's weights, read from resources/ and left on the disk until they are needed.

The file: eight bytes of name, the length of a JSON head (four bytes, little-endian), the head, then the arrays, each
at a multiple of 64 behind the head. The head names the arrays (kind of number, shape, place) and holds the checksum
of everything behind itself.
"""

import hashlib
import json
import mmap
from dataclasses import replace
from functools import cache, partial
from importlib.resources import as_file, files
from itertools import chain
from math import isfinite
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from desktop.errors import ContentError
from desktop.model.voice import Criterion, Never
from desktop.model.weights import Despair, Hearing, Joint, Weights, clue_count

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

T = TypeVar("T")

NAME, DESPAIR, TONE = "reading.weights", "despair.weights", "tone.weights"
MAGIC = b"UTULIVU1"
FORMAT = 2
ALIGNED = 64
LONGEST_HEAD = 1 << 20
_TYPES = {
    "folding": "<u4",
    "tongue": "<u8",
    "tongue_bias": "<f4",
    "feeling": "<u2",
    "bias": "<f4",
    "heat": "<f4",
    "salt": "<u8",
    "unsure": "<f4",
}


@cache
def load() -> Weights:
    """The weights of this version; ContentError where the file is missing, cut short or changed."""
    with as_file(files("resources").joinpath("reading")) as folder:
        return replace(opened(folder / NAME), despair=despair(folder / DESPAIR))


@cache
def hearing() -> Hearing:
    """What was learned of how replies are heard; ContentError as above."""
    with as_file(files("resources").joinpath("reading")) as folder:
        return tone(folder / TONE, load().folding)


def opened(path: Path) -> Weights:
    """The weights in a file, mapped and not copied; ContentError names the file and what is wrong with it."""
    return _told(path, _checked)


def despair(path: Path) -> Despair:
    """What was learned of despair, from its own file; ContentError as above."""
    return _told(path, _checked_despair)


def tone(path: Path, folding: "NDArray[Any]") -> Hearing:
    """What was learned of replies, from its own file; ContentError as above."""
    return _told(path, partial(_checked_tone, folding))


def _told(path: Path, checked: "Callable[[dict[str, Any], dict[str, Any]], T]") -> T:
    try:
        return checked(*_opened(path))
    except OSError as problem:
        raise _broken(path, problem.strerror or "cannot be read") from problem
    except (ValueError, KeyError, TypeError) as problem:
        raise _broken(path, f"not the weights of this version ({problem})") from problem


def packed(head: dict[str, Any], arrays: "dict[str, NDArray[Any]]") -> bytes:
    """The bytes of a weights file, for the training: the same arrays always give the same bytes."""
    places, body = {}, bytearray()
    for name, array in arrays.items():
        body += bytes(-len(body) % ALIGNED)
        places[name] = {"type": array.dtype.str, "shape": list(array.shape), "at": len(body)}
        body += array.tobytes()
    told = {**head, "format": FORMAT, "arrays": places, "blake2b": hashlib.blake2b(body).hexdigest()}
    text = json.dumps(told, sort_keys=True, ensure_ascii=True).encode()
    text += b" " * (-(len(MAGIC) + 4 + len(text)) % ALIGNED)
    return MAGIC + len(text).to_bytes(4, "little") + text + body


def checksum(raw: bytes) -> str:
    """The checksum that a file of weights tells in its head."""
    head = json.loads(raw[len(MAGIC) + 4 : len(MAGIC) + 4 + int.from_bytes(raw[len(MAGIC) : len(MAGIC) + 4], "little")])
    return str(head["blake2b"])


def _opened(path: Path) -> tuple[dict[str, Any], dict[str, Any]]:
    """The head of a file, and its arrays."""
    with path.open("rb") as file:
        if file.read(len(MAGIC)) != MAGIC:
            raise ValueError("the name in the beginning is another")
        size = int.from_bytes(file.read(4), "little")
        if not 0 < size <= LONGEST_HEAD:
            raise ValueError("the head has no length")
        head = json.loads(file.read(size))
        if head["format"] != FORMAT:
            raise ValueError(f"format {head['format']}")
        if hashlib.file_digest(file, hashlib.blake2b).hexdigest() != head["blake2b"]:
            raise ValueError("the checksum differs")
        mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    begin = len(MAGIC) + 4 + size
    return head, {name: _array(mapped, begin, told) for name, told in head["arrays"].items()}


def _array(mapped: mmap.mmap, begin: int, told: dict[str, Any]) -> "NDArray[Any]":
    import numpy as np

    kind, shape = np.dtype(told["type"]), tuple(told["shape"])
    count = int(np.prod(shape))
    return np.frombuffer(mapped, kind, count, begin + told["at"]).reshape(shape)


def _checked(head: dict[str, Any], found: dict[str, Any]) -> Weights:
    """Weights whose parts fit one another; ValueError where they do not."""
    languages = tuple(str(code) for code in head["languages"])
    count = len(languages)
    shapes = {"tongue": (-(-count // 8),), "tongue_bias": (), "bias": (2,), "heat": (), "salt": (), "unsure": (2,)}
    for name, rest in shapes.items():
        if found[name].shape[1:] != rest or (name != "tongue" and len(found[name]) != count):
            raise ValueError(f"{name} has the shape {found[name].shape}")
    for name, kind in _TYPES.items():
        if found[name].dtype.str != kind:
            raise ValueError(f"{name} is made of {found[name].dtype}")
    for name in ("tongue", "feeling"):
        if not len(found[name]) or len(found[name]) & (len(found[name]) - 1):
            raise ValueError(f"{name} has {len(found[name])} rows")
    if not (found["heat"] > 0).all() or not ((found["unsure"] >= 0) & (found["unsure"] <= 1)).all():
        raise ValueError("the calibration is out of range")
    return Weights(
        languages=languages,
        tongue_kinds=tuple(head["tongue_kinds"]),
        tongue_step=float(head["tongue_step"]),
        feeling_step=float(head["feeling_step"]),
        joint=_joint(head["joint"]),
        **{name: found[name] for name in ("folding", "feeling", *shapes)},
    )


def _checked_despair(head: dict[str, Any], found: dict[str, Any]) -> Despair:
    table, numbers = found["table"], [float(head[name]) for name in ("step", "bias", "least")]
    if table.dtype.str != "|i1" or table.ndim != 1 or not len(table) or len(table) & (len(table) - 1):
        raise ValueError(f"the table has the shape {table.shape} of {table.dtype}")
    if not all(map(isfinite, numbers)):
        raise ValueError("a number is none")
    return Despair(table, *numbers)


def _checked_tone(folding: "NDArray[Any]", head: dict[str, Any], found: dict[str, Any]) -> Hearing:
    languages, criteria = (tuple(map(str, head[name])) for name in ("languages", "criteria"))
    known, wide = [str(one) for one in (*Criterion, *Never)], 3 * len(criteria)
    if not languages or not criteria or any(one not in known for one in criteria):
        raise ValueError(f"the criteria are {criteria}")
    shapes = {
        "table": (found["table"].shape[0], wide),
        "step": (wide,),
        "bias": (len(languages), wide),
        "joint": (len(languages), len(criteria), clue_count(len(criteria)) + 1, 3),
    }
    for name, shape in shapes.items():
        if found[name].shape != shape or found[name].dtype.str != ("|i1" if name == "table" else "<f4"):
            raise ValueError(f"{name} has the shape {found[name].shape} of {found[name].dtype}")
    return Hearing(languages, criteria, folding, **{name: found[name] for name in shapes})


def _joint(told: dict[str, Any]) -> Joint:
    first, more = map(float, told["trust"])
    points: dict[str, tuple[float, float, float]] = {}
    for name, speaks in told["points"].items():
        bad, even, good = map(float, speaks)
        points[str(name)] = (bad, even, good)
    firm = float(told["firm"])
    if not all(map(isfinite, (first, more, firm, *chain(*points.values())))):
        raise ValueError("a clue is no number")
    return Joint((first, more), points, firm)


def _broken(path: Path, problem: str) -> ContentError:
    return ContentError(file=f"reading/{path.name}", problem=problem)
