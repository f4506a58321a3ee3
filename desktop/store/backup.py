"""Yesterday's copy: a checked copy of the database each day, the newest seven kept, and the way back to one."""

import contextlib
import os
import sqlite3
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path

from desktop.errors import StoreDamaged, StoreError, StoreFull
from desktop.store import identity
from desktop.store.opening import as_it_lies, to_read
from desktop.store.trouble import named

KEPT = 7
_SUFFIXES = ("", "-wal", "-shm", "-journal")


# -- the daily copy -------------------------------------------------------------------------------


def copy(file: Path, folder: Path, now: datetime) -> Path:
    """Copy the database while it is in use; the copy counts only once it was read through. Raises StoreError.

    One copy a day: a second one on the same day replaces the first. A database that is gone, empty or damaged
    replaces nothing.
    """
    kept = _of_the_day(folder, now)
    beside = kept.with_suffix(".new")
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        _sweep(folder.glob("utulivu-*.new"))
        if not identity.version(file):
            raise _lost(file)
        with contextlib.closing(to_read(file)) as source:
            _copy_whole(source, beside)
        beside.replace(kept)
        _settle(folder)
        _sweep(sorted(set(_copies(folder)) - {kept})[: 1 - KEPT])
    except (sqlite3.Error, OSError) as problem:
        raise named(problem, file) or problem from problem
    finally:
        _sweep([beside])
    return kept


def has_copy(folder: Path, now: datetime) -> bool:
    """Whether this day's copy is there, and a database of ours; does not read it through."""
    return _is_ours(_of_the_day(folder, now))


def _of_the_day(folder: Path, now: datetime) -> Path:
    return folder / f"utulivu-{now:%Y-%m-%d}.db"


def _copies(folder: Path) -> list[Path]:
    return sorted(folder.glob("utulivu-*.db"))


def _lost(file: Path) -> StoreDamaged:
    return StoreDamaged("errors-store-lost", file=str(file))


# -- the way back ---------------------------------------------------------------------------------


def refuse_loss(file: Path, folder: Path) -> None:
    """StoreDamaged where the database is gone or empty although its copies, or what belonged in it, are still there.

    A folder without any of these is new.
    """
    if identity.version(file):
        return
    if any(_weight(copy) for copy in _copies(folder)) or (not _weight(file) and _weight(_beside(file, "-wal"))):
        raise _lost(file)


def newest_good(folder: Path) -> Path | None:
    """The newest copy that is ours and holds together, or None."""
    return next((copy for copy in reversed(_copies(folder)) if _is_ours(copy, whole=True)), None)


def restore(file: Path, folder: Path, now: datetime) -> Path | None:
    """Put the newest good copy in the place of a damaged or lost database, and keep what was there beside the copies.

    Gives the copy that was used; None where the database is healthy and was left alone. Raises StoreTooNew,
    StoreDamaged where there is no good copy, or another StoreError; then nothing was changed.
    """
    if _healthy(file, folder):
        return None
    good = newest_good(folder)
    if good is None:
        raise StoreDamaged("errors-store-no-copy", file=str(file))
    beside = file.with_suffix(".restored")
    try:
        with contextlib.closing(as_it_lies(good)) as source:
            _copy_whole(source, beside)
        _exchange(file, beside, folder / f"damaged-{now:%Y-%m-%d-%H%M%S}")
        _settle(folder)
        _settle(file.parent)
    except (sqlite3.Error, OSError) as problem:
        trouble = named(problem, file)
        if isinstance(trouble, StoreFull):
            raise StoreFull("errors-store-restore-full", file=str(file)) from problem
        raise trouble or problem from problem
    finally:
        _sweep([beside])
    return good


def _healthy(file: Path, folder: Path) -> bool:
    try:
        refuse_loss(file, folder)
        if not identity.version(file):
            return True
        with contextlib.closing(to_read(file)) as conn:
            return sound(conn)
    except StoreDamaged:
        return False
    except sqlite3.Error as problem:
        trouble = named(problem, file)
        if isinstance(trouble, StoreDamaged):
            return False
        raise trouble or problem from problem


def _exchange(file: Path, fresh: Path, aside: Path) -> None:
    """Move the database with all that belongs to it aside, and ``fresh`` into its place: both or neither."""
    parts = [part for part in (_beside(file, suffix) for suffix in _SUFFIXES) if os.path.lexists(part)]
    with contextlib.ExitStack() as undo:
        if parts:
            aside.mkdir(mode=0o700)
            undo.callback(_try, aside.rmdir)
        for part in parts:
            part.replace(aside / part.name)
            undo.callback(_try, (aside / part.name).replace, part)
        fresh.replace(file)
        undo.pop_all()


# -- files ----------------------------------------------------------------------------------------


def sound(conn: sqlite3.Connection) -> bool:
    """Whether the database holds together; reads it through."""
    return str(conn.execute("pragma quick_check(1)").fetchone()[0]) == "ok"


def _copy_whole(source: sqlite3.Connection, target: Path) -> None:
    _sweep([target])
    with contextlib.closing(sqlite3.connect(target)) as to:
        target.chmod(0o600)
        source.backup(to, pages=2000)
        to.execute("pragma journal_mode = delete")  # a copy is one file
    if not _is_ours(target, whole=True):
        raise StoreDamaged(file=str(target))
    with target.open("rb") as written:
        os.fsync(written.fileno())


def _is_ours(copy: Path, *, whole: bool = False) -> bool:
    """Whether a copy is a database of ours that this version can use; ``whole``: also read through."""
    try:
        with contextlib.closing(as_it_lies(copy)) as conn:
            return identity.version_of(conn, copy) > 0 and (not whole or sound(conn))
    except (sqlite3.Error, StoreError):
        return False


def _beside(file: Path, suffix: str) -> Path:
    return file.with_name(file.name + suffix)


def _weight(file: Path) -> int:
    return file.stat().st_size if file.is_file() else 0


def _sweep(files: Iterable[Path]) -> None:
    """Remove files, with what SQLite may have left beside them."""
    for file in list(files):
        for suffix in _SUFFIXES:
            _try(_beside(file, suffix).unlink)


def _settle(folder: Path) -> None:
    """Bring the folder's own list of names to the disk, where the system can do that."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _try(act: Callable[..., object], *given: Path) -> None:
    with contextlib.suppress(OSError):
        act(*given)
