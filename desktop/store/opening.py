"""Opens a database to read it, even in a folder that cannot be written."""

import contextlib
import os
import sqlite3
from pathlib import Path

BUSY_SECONDS = 5.0


def connect(file: Path, wish: str) -> sqlite3.Connection:
    """A connection to ``file``; ``wish`` is the end of its address (``mode=rwc``, say)."""
    address = f"{file.absolute().as_uri()}?{wish}"
    return sqlite3.connect(address, uri=True, timeout=BUSY_SECONDS, check_same_thread=False, isolation_level=None)


def to_read(file: Path) -> sqlite3.Connection:
    """A connection that only reads; raises sqlite3.Error.

    SQLite wants to write a little even then. Where the folder forbids it, and nothing waits beside the file to be
    brought into it, the file is read as one that nobody changes. A change that was cut off is taken back first.
    """
    conn = connect(file, "mode=ro")
    try:
        conn.execute("pragma schema_version").fetchone()
    except sqlite3.OperationalError as problem:
        conn.close()
        if problem.sqlite_errorname == "SQLITE_READONLY_ROLLBACK":
            return _taken_back(file)
        if os.access(file.parent, os.W_OK) or not _alone(file):
            raise
        conn = as_it_lies(file)
    except BaseException:
        conn.close()
        raise
    return conn


def _taken_back(file: Path) -> sqlite3.Connection:
    """Only who may write can take a change back; whoever reads afterwards may not."""
    with contextlib.closing(connect(file, "mode=rw")) as conn:
        conn.execute("pragma schema_version").fetchone()
    return connect(file, "mode=ro")


def as_it_lies(file: Path) -> sqlite3.Connection:
    """A connection to a file that nobody changes: nothing is written beside it."""
    return connect(file, "mode=ro&immutable=1")


def _alone(file: Path) -> bool:
    beside = [file.with_name(file.name + suffix) for suffix in ("-wal", "-journal")]
    return file.is_file() and not any(one.exists() and one.stat().st_size for one in beside)
