"""Files that are kept as evidence, of any kind, each named by the SHA-256 of its bytes."""

import os
from hashlib import file_digest, sha256
from pathlib import Path

from desktop.errors import OwnerError, StoreDamaged
from desktop.store import files

MOST_BYTES = 50 * 1024 * 1024
_NO_LINK = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


def load(file: Path) -> bytes:
    """A file that the owner chose, as it is; OwnerError where it cannot be read or is too large."""
    raw = files.chosen(file, MOST_BYTES + 1)
    if len(raw) > MOST_BYTES:
        raise OwnerError("errors-evidence-large", megabytes=MOST_BYTES // 1024 // 1024)
    if not raw:
        raise OwnerError("errors-evidence-empty", file=file.name)
    return raw


def keep(folder: Path, raw: bytes) -> str:
    """Keep a file; gives its name. StoreFull or StoreReadOnly where the disk refuses."""
    name = sha256(raw).hexdigest()
    if digest(folder, name) != name:
        files.write(folder / name, raw)
    return name


def digest(folder: Path, name: str) -> str | None:
    """The SHA-256 of what is kept under a name; None where nothing is."""
    try:
        with os.fdopen(os.open(_place(folder, name), os.O_RDONLY | _NO_LINK), "rb") as opened:
            return file_digest(opened, "sha256").hexdigest()
    except (OSError, StoreDamaged):
        return None


def read(folder: Path, name: str) -> bytes:
    """What is kept under a name; StoreDamaged where it is gone."""
    try:
        with os.fdopen(os.open(_place(folder, name), os.O_RDONLY | _NO_LINK), "rb") as opened:
            return opened.read()
    except OSError:
        raise StoreDamaged("errors-evidence-gone") from None


def _place(folder: Path, name: str) -> Path:
    if len(name) != 64 or not name.isalnum():
        raise StoreDamaged("errors-evidence-gone")
    return folder / name
