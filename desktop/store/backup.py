"""Yesterday's copy: a checked copy of the database each day, the newest seven kept, and the way back to one."""

import contextlib
import os
import sqlite3
from datetime import datetime
from pathlib import Path

from desktop.errors import StoreDamaged
from desktop.store.trouble import named

KEPT = 7
_SUFFIXES = ("", "-wal", "-shm")


def copy(file: Path, folder: Path, now: datetime) -> Path:
    """Copy the database while it is in use; the copy counts only once it was read through. Raises StoreError.

    One copy a day: a second one on the same day replaces the first.
    """
    kept = folder / f"utulivu-{now:%Y-%m-%d}.db"
    beside = kept.with_suffix(".new")
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        _copy_whole(file, beside)
        beside.chmod(0o600)
        beside.replace(kept)
        for old in sorted(folder.glob("utulivu-*.db"))[:-KEPT]:
            old.unlink()
    except (sqlite3.Error, OSError) as problem:
        with contextlib.suppress(OSError):
            beside.unlink()
        raise named(problem, file) or problem from problem
    return kept


def newest_good(folder: Path) -> Path | None:
    """The newest copy that holds together, or None."""
    return next((copy for copy in sorted(folder.glob("utulivu-*.db"), reverse=True) if _sound(copy)), None)


def restore(file: Path, folder: Path, now: datetime) -> Path:
    """Put the newest good copy in the damaged database's place; the damaged files are kept beside the copies.

    Gives the copy that was used; StoreDamaged where there is none.
    """
    good = newest_good(folder)
    if good is None:
        raise StoreDamaged("errors-store-no-copy", file=str(file))
    aside = folder / f"damaged-{now:%Y-%m-%d-%H%M%S}"
    aside.mkdir(mode=0o700)
    beside = file.with_suffix(".restored")
    _copy_whole(good, beside)
    for suffix in _SUFFIXES:
        with contextlib.suppress(FileNotFoundError):
            file.with_name(file.name + suffix).replace(aside / (file.name + suffix))
    beside.replace(file)
    return good


def _copy_whole(source: Path, target: Path) -> None:
    target.unlink(missing_ok=True)
    with contextlib.closing(_open(source)) as from_, contextlib.closing(sqlite3.connect(target)) as to:
        from_.backup(to, pages=2000)
        to.execute("pragma journal_mode = delete")  # a copy is one file
    if not _sound(target):
        raise StoreDamaged(file=str(source))
    with target.open("rb") as written:
        os.fsync(written.fileno())


def sound(conn: sqlite3.Connection) -> bool:
    """Whether the database holds together; reads it through."""
    return str(conn.execute("pragma quick_check(1)").fetchone()[0]) == "ok"


def _sound(file: Path) -> bool:
    try:
        with contextlib.closing(_open(file)) as conn:
            return sound(conn)
    except sqlite3.Error:
        return False


def _open(file: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)
