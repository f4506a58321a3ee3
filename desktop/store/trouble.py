"""Tells trouble of the disk from a bug: which sentence a database error deserves."""

import sqlite3
from pathlib import Path

from desktop.errors import StoreBusy, StoreDamaged, StoreError, StoreFull, StoreReadOnly, of_the_disk

_BY_NAME: dict[str, type[StoreError]] = {
    "SQLITE_FULL": StoreFull,
    "SQLITE_READONLY": StoreReadOnly,
    "SQLITE_PERM": StoreReadOnly,
    "SQLITE_CANTOPEN": StoreReadOnly,
    "SQLITE_AUTH": StoreReadOnly,
    "SQLITE_CORRUPT": StoreDamaged,
    "SQLITE_NOTADB": StoreDamaged,
    "SQLITE_BUSY": StoreBusy,
    "SQLITE_LOCKED": StoreBusy,
    "SQLITE_IOERR": StoreError,
}


def named(problem: sqlite3.Error | OSError, file: Path) -> StoreError | None:
    """The error that says what to do, or None where the problem is a bug of ours and not of the disk."""
    if isinstance(problem, OSError):
        return of_the_disk(problem, file)
    name = getattr(problem, "sqlite_errorname", None) or ""
    for known, kind in _BY_NAME.items():
        if name == known or name.startswith(known + "_"):
            return kind(file=str(file))
    # A file cut short or overwritten also shows as a schema that is not ours.
    if isinstance(problem, sqlite3.DatabaseError) and "malformed" in str(problem):
        return StoreDamaged(file=str(file))
    return None
