"""One writer on one thread, readers that cannot write: two writers inside the app cannot collide."""

import contextlib
import logging
import os
import queue
import sqlite3
import tempfile
import threading
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from desktop.errors import DeskError, StoreReadOnly
from desktop.store import identity, migrations, opening
from desktop.store.trouble import named

if TYPE_CHECKING:
    from sqlite_utils import Database as Tables

T = TypeVar("T")
log = logging.getLogger(__name__)
MOST_AT_REST = 4  # readers kept for the next questions, whatever thread asks: each grows a cache of its own
_READER = "pragma query_only = on; pragma temp_store = memory; pragma mmap_size = 67108864"
_WRITER = "pragma synchronous = full; pragma foreign_keys = on; pragma temp_store = memory"
SCRATCH = 256 * 1024


class Database:
    """The desk's file. ``write(job)`` runs jobs one by one, each in one transaction; ``read(query)`` answers at once.

    Environment trouble comes out as StoreError, anything else as the bug it is. A database from a newer
    version is refused untouched; a damaged one is refused and kept.
    """

    def __init__(self, file: Path, *, read_only: bool = False) -> None:
        """Open ``file``, create and migrate it where needed; raises StoreError."""
        self._file = file
        self._readers: list[sqlite3.Connection] = []  # those at rest; the last one that worked is the next
        self._lock = threading.Lock()
        self._jobs: queue.SimpleQueue[tuple[Callable[[Any], Any], Future[Any]] | None] = queue.SimpleQueue()
        self._closed = False
        self._writer: threading.Thread | None = None
        self._examine(read_only)
        if not read_only:
            self._writer = threading.Thread(target=self._write_all, name="writer", daemon=True)
            self._writer.start()

    # -- asking -------------------------------------------------------------------------------

    def write(self, job: Callable[["Tables"], T]) -> "Future[T]":
        """Run ``job`` on the writer's thread in one transaction.

        The future fails with StoreError, or with the error of the job itself; then nothing was kept.
        """
        future: Future[T] = Future()
        with self._lock:
            if self._closed or self._writer is None:
                future.set_exception(StoreReadOnly("errors-store-closed", file=str(self._file)))
            else:
                self._jobs.put((job, future))
        return future

    def try_out(self) -> None:
        """Write as much as a small batch beside the file, and a little into it; raises StoreError while that fails."""
        try:
            with tempfile.TemporaryFile(dir=self._file.parent) as scratch:
                scratch.write(bytes(SCRATCH))
                scratch.flush()
                os.fsync(scratch.fileno())
        except OSError as problem:
            raise self._say(problem) from problem
        self.write(migrations.touch).result()

    def read(self, query: Callable[[sqlite3.Connection], T]) -> T:
        """Answer ``query`` on a read-only connection that nobody else uses meanwhile; raises StoreError."""
        try:
            conn = self._borrow()
            try:
                return query(conn)
            finally:
                self._take_back(conn)
        except sqlite3.Error as problem:
            raise self._say(problem) from problem

    def close(self, seconds: float = 5.0) -> None:
        """Finish the jobs that wait, then close; gives up after ``seconds``."""
        with self._lock:
            if self._closed:
                return
            self._closed = True
            self._jobs.put(None)
        if self._writer is not None:
            self._writer.join(seconds)
        self.let_go()

    def let_go(self) -> None:
        """Close the readers at rest, with all that each has kept of the file; the next question opens another."""
        with self._lock:
            readers, self._readers = self._readers, []
        for conn in readers:
            conn.close()

    # -- opening ------------------------------------------------------------------------------

    def _examine(self, read_only: bool) -> None:
        """Look before touching: refuse what is too new, damaged or not ours; migrate what is older."""
        found = identity.version(self._file)
        if found == migrations.LATEST:
            return
        if read_only:
            raise StoreReadOnly(None if found else "errors-store-missing", file=str(self._file))
        try:
            self._migrate()
        except (sqlite3.Error, OSError) as problem:
            raise self._say(problem) from problem

    def _migrate(self) -> None:
        tables = self._open_tables()
        try:
            migrations.migrate(tables)
        finally:
            tables.conn.close()

    def _open_tables(self) -> "Tables":
        from sqlite_utils import Database as Tables

        conn = opening.connect(self._file, "mode=rwc")
        with contextlib.suppress(OSError):
            self._file.chmod(0o600)
        for pragma in _WRITER.split(";"):
            conn.execute(pragma)
        tables = Tables(conn, use_counts_table=False)
        tables.enable_wal()
        return tables

    def _borrow(self) -> sqlite3.Connection:
        with self._lock:
            if self._closed:
                raise StoreReadOnly("errors-store-closed", file=str(self._file))
            if self._readers:
                return self._readers.pop()
        conn = opening.to_read(self._file)
        conn.row_factory = sqlite3.Row
        for pragma in _READER.split(";"):
            conn.execute(pragma)
        return conn

    def _take_back(self, conn: sqlite3.Connection) -> None:
        with self._lock:
            if not self._closed and len(self._readers) < MOST_AT_REST:
                self._readers.append(conn)
                return
        conn.close()

    # -- writing ------------------------------------------------------------------------------

    def _write_all(self) -> None:
        tables: Tables | None = None
        while (order := self._jobs.get()) is not None:
            job, future = order
            try:
                tables = tables or self._open_tables()
            except (sqlite3.Error, OSError) as problem:
                future.set_exception(self._say(problem))
            else:
                self._write_one(tables, job, future)
            del job, future, order  # whoever waits for the next keeps nothing of the last
        if tables is not None:
            with contextlib.suppress(sqlite3.Error):
                tables.conn.close()

    def _write_one(self, tables: "Tables", job: Callable[["Tables"], Any], future: "Future[Any]") -> None:
        if not future.set_running_or_notify_cancel():
            return
        try:
            with tables.atomic():
                result = job(tables)
        except (sqlite3.Error, OSError) as problem:
            future.set_exception(self._say(problem))
        except BaseException as problem:
            future.set_exception(problem)
        else:
            future.set_result(result)

    def _say(self, problem: Exception) -> Exception:
        if isinstance(problem, DeskError) or not isinstance(problem, sqlite3.Error | OSError):
            return problem
        known = named(problem, self._file)
        if known is not None:
            log.warning("database trouble: %s", type(known).__name__)
        return known or problem
