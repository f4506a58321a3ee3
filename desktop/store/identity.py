"""Whose database a file is, and whether this version may use it: asked before anything is touched."""

import contextlib
import sqlite3
from pathlib import Path

from desktop.errors import StoreDamaged, StoreTooNew
from desktop.store import migrations
from desktop.store.opening import to_read
from desktop.store.trouble import named

TABLES = frozenset(
    [
        "account",
        "source",
        "message",
        "message_fts",
        "meter",
        "alert",
        "incident",
        "tick",
        "incident_message",
        "entry",
    ]
)
"""What every version of our database has had from its first step on, and has still."""

_BOOK = "_sqlite_migrations"  # where the steps that were taken are written down
_OF_SQLITE = frozenset({"sqlite_sequence", "sqlite_stat1"})


def version(file: Path) -> int:
    """How many steps our database ``file`` has taken; 0 where there is nothing in it yet.

    Raises StoreDamaged (also with the key ``errors-store-foreign``), StoreTooNew, or another StoreError.
    """
    try:
        if not file.exists() or file.stat().st_size == 0:
            return 0
        with contextlib.closing(to_read(file)) as conn:
            return version_of(conn, file)
    except (sqlite3.Error, OSError) as problem:
        raise named(problem, file) or problem from problem


def version_of(conn: sqlite3.Connection, file: Path) -> int:
    """The same for an open connection; also raises sqlite3.Error."""
    application = conn.execute("pragma application_id").fetchone()[0]
    found = migrations.version(conn)
    tables = {row[0] for row in conn.execute("select name from sqlite_master where type = 'table'")}
    steps = _steps(conn) if _BOOK in tables else set()
    if not found and not application and not steps and {name for name in tables if name != _BOOK} <= _OF_SQLITE:
        return 0
    ours = tables >= TABLES
    if application != migrations.APPLICATION_ID and not ours:
        raise StoreDamaged("errors-store-foreign", file=str(file))
    if found > migrations.LATEST or steps - {step.__name__ for step in migrations.STEPS}:
        raise StoreTooNew(file=str(file))
    if application != migrations.APPLICATION_ID or not found or not ours:
        raise StoreDamaged(file=str(file))
    conn.execute("select count(*) from account").fetchone()
    return found


def _steps(conn: sqlite3.Connection) -> set[str]:
    try:
        rows = conn.execute(f"select name from {_BOOK} where migration_set = ?", [migrations.NAME])
        return {row[0] for row in rows}
    except sqlite3.OperationalError:  # somebody else's table of this name
        return {""}
