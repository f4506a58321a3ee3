"""Pictures on the disk, each named by the SHA-256 of its bytes: written whole or not at all, for their owner only."""

import contextlib
import os
from hashlib import sha256
from pathlib import Path

from desktop.errors import OwnerError, StoreDamaged, of_the_disk

MOST_BYTES = 10 * 1024 * 1024
_KINDS = ((b"\x89PNG\r\n\x1a\n", "png"), (b"\xff\xd8\xff", "jpeg"))
_NO_LINK = getattr(os, "O_NOFOLLOW", 0)
_BINARY = getattr(os, "O_BINARY", 0)


def kind_of(raw: bytes) -> str:
    """The kind of a picture by its first bytes; OwnerError where it is too large, or neither PNG nor JPEG."""
    if len(raw) > MOST_BYTES:
        raise OwnerError("errors-picture-large", megabytes=MOST_BYTES // 1024 // 1024)
    for begin, kind in _KINDS:
        if raw.startswith(begin):
            return kind
    raise OwnerError("errors-picture-kind")


def load(file: Path) -> bytes:
    """A picture that the owner chose, as it is; OwnerError where it cannot be used."""
    raw = chosen(file, MOST_BYTES + 1)
    kind_of(raw)
    return raw


def chosen(file: Path, most: int) -> bytes:
    """At most so many bytes of a file that the owner chose; OwnerError where it is not there or cannot be read."""
    try:
        if not file.is_file():
            raise OwnerError("errors-import-missing", file=file.name)
        with file.open("rb") as opened:
            return opened.read(most)
    except OSError:
        raise OwnerError("errors-import-unreadable", file=file.name) from None


def keep(folder: Path, raw: bytes) -> str:
    """Keep a picture; gives the name by which it is found again. StoreFull or StoreReadOnly where the disk refuses."""
    digest = sha256(raw).hexdigest()
    write(_place(folder, digest, kind_of(raw)), raw)
    return digest


def write(target: Path, raw: bytes) -> None:
    """Write a file whole or not at all, for its owner only. StoreFull or StoreReadOnly where the disk refuses."""
    beside = target.with_name(f"{os.urandom(8).hex()}.new")
    try:
        target.parent.mkdir(mode=0o700, exist_ok=True)
        handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _NO_LINK | _BINARY, 0o600)
        with os.fdopen(handle, "wb") as out:
            out.write(raw)
            out.flush()
            os.fsync(out.fileno())
        beside.replace(target)
    except OSError as problem:
        with contextlib.suppress(OSError):
            beside.unlink()
        raise of_the_disk(problem, target) from problem


def read(folder: Path, digest: str, kind: str) -> bytes:
    """The picture of this name; StoreDamaged where it is gone or is not the one that was kept."""
    place = _place(folder, digest, kind)
    try:
        with os.fdopen(os.open(place, os.O_RDONLY | _NO_LINK | _BINARY), "rb") as opened:
            raw = opened.read(MOST_BYTES + 1)
    except OSError:
        raise StoreDamaged("errors-picture-gone") from None
    if sha256(raw).hexdigest() != digest:
        raise StoreDamaged("errors-picture-gone")
    return raw


def forget(folder: Path, digest: str, kind: str) -> None:
    """Delete a picture; one that is gone already is no trouble."""
    with contextlib.suppress(OSError):
        _place(folder, digest, kind).unlink()


def _place(folder: Path, digest: str, kind: str) -> Path:
    if not digest.isalnum() or kind not in ("png", "jpeg"):
        raise StoreDamaged("errors-picture-gone")
    return folder / f"{digest}.{kind}"
