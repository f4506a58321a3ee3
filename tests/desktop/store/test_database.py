import gc
import sqlite3
import stat
import threading
import time
import weakref
from concurrent.futures import wait

import pytest

from desktop.errors import StoreDamaged, StoreFull, StoreReadOnly, StoreTooNew
from desktop.store import migrations
from desktop.store.database import MOST_AT_REST, Database
from desktop.store.trouble import named

INSERT = "insert into meter (at, score, level, parts) values"


def rows(conn):
    return conn.execute("select count(*) from meter").fetchone()[0]


def add_meter(at):
    return lambda tables: tables.execute(f"{INSERT} ({at}, 1, 'calm', '[]')")


def test_a_failed_job_leaves_nothing_and_the_next_one_works(database):
    def half(tables):
        tables["meter"].insert({"at": 1, "score": 1, "level": "calm", "parts": "[]"})
        raise RuntimeError("half way")

    with pytest.raises(RuntimeError, match="half way"):
        database.write(half).result()
    database.write(add_meter(2)).result()
    assert database.read(lambda conn: [row[0] for row in conn.execute("select at from meter")]) == [2]


def test_a_reader_cannot_write(database):
    with pytest.raises(StoreReadOnly):
        database.read(lambda conn: conn.execute(f"{INSERT} (1, 1, 'calm', '[]')"))


class Found:
    """What a job gave back."""


def test_the_writer_that_waits_keeps_nothing_of_its_last_job(database):
    kept = weakref.ref(database.write(lambda tables: Found()).result())
    ends = time.monotonic() + 5
    while kept() is not None and time.monotonic() < ends:
        time.sleep(0.001)
        gc.collect()
    assert kept() is None


def test_many_threads_lose_nothing(database):
    def send(first):
        futures.extend(database.write(add_meter(first + number)) for number in range(50))

    futures = []
    threads = [threading.Thread(target=send, args=(1000 * number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    wait(futures)
    assert database.read(rows) == 200


def test_a_read_does_not_wait_for_a_long_write(database):
    begun, go = threading.Event(), threading.Event()

    def long(tables):
        tables.execute(f"{INSERT} (7, 1, 'calm', '[]')")
        begun.set()
        go.wait(5)

    future = database.write(long)
    assert begun.wait(5)
    assert database.read(rows) == 0
    go.set()
    future.result()
    assert database.read(rows) == 1


@pytest.fixture
def in_earnest(no_power_cuts, monkeypatch):
    monkeypatch.setattr("desktop.store.database._WRITER", no_power_cuts)


def test_the_file_is_for_its_owner_only_and_safe_against_power_cuts(in_earnest, database, file):
    database.write(add_meter(1)).result()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    pragmas = ("journal_mode", "synchronous", "foreign_keys")
    found = database.write(lambda t: [t.execute(f"pragma {name}").fetchone()[0] for name in pragmas]).result()
    assert found == ["wal", 2, 1]


def test_after_closing_nothing_is_kept_and_a_sentence_says_so(database):
    database.close()
    with pytest.raises(StoreReadOnly) as trouble:
        database.write(add_meter(1)).result()
    assert trouble.value.key == "errors-store-closed"


def test_closing_finishes_what_waits(file):
    database = Database(file)
    futures = [database.write(add_meter(number)) for number in range(20)]
    database.close()
    assert all(future.done() and not future.exception() for future in futures)


def test_a_newer_database_is_refused_untouched(database, file):
    database.close()
    with sqlite3.connect(file) as conn:
        conn.execute(f"pragma user_version = {migrations.LATEST + 1}")
    conn.close()
    before = file.read_bytes()
    with pytest.raises(StoreTooNew):
        Database(file)
    assert file.read_bytes() == before


@pytest.mark.parametrize(
    "damage", [b"this is not a database at all, not even nearly one " * 40, b"SQLite format 3\0" * 9]
)
def test_a_damaged_database_is_named_and_kept(file, damage):
    file.write_bytes(damage)
    with pytest.raises(StoreDamaged):
        Database(file)
    assert file.read_bytes() == damage


def test_somebody_elses_database_is_refused_and_kept(file):
    with sqlite3.connect(file) as conn:
        conn.execute("pragma application_id = 77")
        conn.execute("create table theirs (x)")
    conn.close()
    with pytest.raises(StoreDamaged) as trouble:
        Database(file)
    assert trouble.value.key == "errors-store-foreign"


def test_reading_only_needs_a_database(file):
    with pytest.raises(StoreReadOnly) as trouble:
        Database(file, read_only=True)
    assert trouble.value.key == "errors-store-missing"


def test_reading_only_beside_a_writer(database, file):
    database.write(add_meter(5)).result()
    beside = Database(file, read_only=True)
    assert beside.read(rows) == 1
    beside.close()


def test_a_migration_that_fails_leaves_the_database_as_it_was(file, monkeypatch):
    def broken(db):
        db.execute("create table new (x)")
        raise ValueError("no")

    Database(file).close()
    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, broken))
    monkeypatch.setattr(migrations, "LATEST", len(migrations.STEPS))
    with pytest.raises(ValueError, match="no"):
        Database(file)
    with sqlite3.connect(file) as conn:
        assert migrations.version(conn) == migrations.LATEST - 1
        assert not conn.execute("select 1 from sqlite_master where name = 'new'").fetchall()
    conn.close()


def test_trouble_of_the_disk_is_told_from_bugs(file):
    class Full(sqlite3.OperationalError):
        sqlite_errorname = "SQLITE_FULL"

    assert isinstance(named(Full("database or disk is full"), file), StoreFull)
    assert isinstance(named(OSError(28, "No space left"), file), StoreFull)
    assert isinstance(named(PermissionError(13, "no"), file), StoreReadOnly)
    assert named(sqlite3.IntegrityError("unique"), file) is None


def test_however_many_threads_read_few_readers_stay_open(database):
    together = threading.Barrier(MOST_AT_REST + 3)

    def read(conn):
        together.wait(5)
        return rows(conn)

    threads = [threading.Thread(target=database.read, args=(read,)) for _ in range(together.parties)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not together.broken
    assert len(database._readers) == MOST_AT_REST


def test_readers_that_are_let_go_are_closed_and_others_come(database):
    before = database.read(lambda conn: conn)
    database.let_go()
    with pytest.raises(sqlite3.ProgrammingError):
        before.execute("select 1")
    assert database.read(rows) == 0


def test_a_reader_that_comes_back_after_the_end_is_closed(database):
    def read(conn):
        database.close()
        return conn

    with pytest.raises(sqlite3.ProgrammingError):
        database.read(read).execute("select 1")


def test_after_closing_nothing_is_read_and_a_sentence_says_so(database):
    database.close()
    with pytest.raises(StoreReadOnly) as trouble:
        database.read(rows)
    assert trouble.value.key == "errors-store-closed"
