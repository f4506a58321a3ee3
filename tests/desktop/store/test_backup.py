import contextlib
import errno
import sqlite3
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.errors import StoreDamaged, StoreError, StoreFull, StoreReadOnly, StoreTooNew
from desktop.model.inbox import Query
from desktop.store import backup, messages, search
from desktop.store.database import Database

from .conftest import NOW


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "backup"


@pytest.fixture
def filled(database, post):
    database.write(lambda t: messages.keep(t, [post(n) for n in range(30)], NOW)).result()
    return database


def count(file):
    again = Database(file)
    try:
        return again.read(lambda conn: search.count(conn, Query()))
    finally:
        again.close()


def test_the_newest_seven_days_are_kept(filled, file, folder):
    for day in range(9):
        backup.copy(file, folder, NOW + timedelta(days=day))
    names = sorted(found.name for found in folder.iterdir())
    assert len(names) == 7
    assert names[-1] == "utulivu-2026-12-02.db"


def test_the_way_back_from_a_damaged_database(filled, file, folder):
    backup.copy(file, folder, NOW)
    filled.close()
    file.write_bytes(b"rubbish" * 2000)
    with pytest.raises(StoreDamaged):
        Database(file)
    backup.restore(file, folder, NOW)
    assert count(file) == 30
    (aside,) = folder.glob("damaged-*")
    assert (aside / file.name).read_bytes() == b"rubbish" * 2000


def test_a_damaged_copy_is_passed_over(filled, file, folder):
    good = backup.copy(file, folder, NOW)
    backup.copy(file, folder, NOW + timedelta(days=1)).write_bytes(b"rubbish")
    assert backup.newest_good(folder) == good


def test_without_a_copy_nothing_is_touched(filled, file, folder):
    filled.close()
    file.write_bytes(b"rubbish")
    folder.mkdir()
    with pytest.raises(StoreDamaged) as trouble:
        backup.restore(file, folder, NOW)
    assert trouble.value.key == "errors-store-no-copy"
    assert file.read_bytes() == b"rubbish"


# -- a database that is gone ----------------------------------------------------------------------


def gone(file):
    file.unlink()


def emptied(file):
    file.write_bytes(b"")


def without_tables(file):
    file.unlink()
    with contextlib.closing(sqlite3.connect(file)) as conn:
        conn.executescript("create table x (y); drop table x")


LOSSES = pytest.mark.parametrize("lose", [gone, emptied, without_tables])


@LOSSES
def test_a_lost_database_replaces_no_copy(filled, file, folder, lose):
    good = backup.copy(file, folder, NOW)
    before = good.read_bytes()
    filled.close()
    lose(file)
    for day in range(9):
        with pytest.raises(StoreDamaged) as trouble:
            backup.copy(file, folder, NOW + timedelta(days=day))
        assert trouble.value.key == "errors-store-lost"
    assert [one.read_bytes() for one in folder.iterdir()] == [before]


@LOSSES
def test_a_lost_database_is_noticed_by_its_copies_and_restored(filled, file, folder, lose):
    backup.copy(file, folder, NOW)
    filled.close()
    lose(file)
    with pytest.raises(StoreDamaged) as trouble:
        backup.refuse_loss(file, folder)
    assert trouble.value.key == "errors-store-lost"
    backup.restore(file, folder, NOW)
    assert count(file) == 30


def test_what_was_not_yet_brought_into_a_lost_database_is_kept(filled, file, folder):
    log = file.with_name(file.name + "-wal")
    kept = log.read_bytes()
    filled.close()
    file.write_bytes(b"")
    log.write_bytes(kept)
    with pytest.raises(StoreDamaged):
        backup.refuse_loss(file, folder)
    assert log.read_bytes() == kept


def test_a_folder_without_copies_is_new(file, folder):
    backup.refuse_loss(file, folder)
    file.touch()
    backup.refuse_loss(file, folder)
    folder.mkdir()
    (folder / "utulivu-2026-11-23.db").touch()
    backup.refuse_loss(file, folder)


# -- what is restored, and what is left alone -----------------------------------------------------


def picture(place):
    """Every file below a folder with its bytes, what only helps SQLite to read left out."""
    files = [one for one in place.rglob("*") if one.is_file() and not one.name.endswith("-shm")]
    return {one: one.read_bytes() for one in files if one.stat().st_size or not one.name.endswith("-wal")}


def change(file, *statements):
    with contextlib.closing(sqlite3.connect(file)) as conn, conn:
        for statement in statements:
            conn.execute(statement)


def test_a_healthy_database_is_left_alone(filled, file, folder, tmp_path):
    backup.copy(file, folder, NOW - timedelta(days=1))
    before = picture(tmp_path)
    assert backup.restore(file, folder, NOW) is None
    assert picture(tmp_path) == before
    filled.close()
    assert backup.restore(file, folder, NOW) is None
    assert not list(folder.glob("damaged-*"))
    assert count(file) == 30


def test_a_database_from_a_newer_version_is_left_alone(filled, file, folder, tmp_path):
    backup.copy(file, folder, NOW)
    filled.close()
    change(file, "pragma user_version = 99")
    before = picture(tmp_path)
    with pytest.raises(StoreTooNew):
        backup.restore(file, folder, NOW)
    assert picture(tmp_path) == before


def of_another_program(copy):
    copy.unlink()
    change(copy, "create table theirs (x)", "pragma user_version = 1")


def of_a_newer_version(copy):
    change(copy, "pragma user_version = 99")


@pytest.mark.parametrize("spoil", [emptied, without_tables, of_another_program, of_a_newer_version])
def test_only_a_database_of_ours_is_a_good_copy(filled, file, folder, spoil):
    good = backup.copy(file, folder, NOW)
    bad = backup.copy(file, folder, NOW + timedelta(days=1))
    spoil(bad)
    assert backup.newest_good(folder) == good
    assert not backup.has_copy(folder, NOW + timedelta(days=1))
    assert backup.has_copy(folder, NOW)


def test_what_was_not_yet_brought_into_a_damaged_database_is_kept_aside(filled, file, folder, post):
    log = file.with_name(file.name + "-wal")
    backup.copy(file, folder, NOW)
    change(file, "pragma wal_checkpoint(truncate)")
    filled.write(lambda t: messages.keep(t, [post("late")], NOW)).result()
    waiting = log.read_bytes()
    filled.close()
    file.write_bytes(b"rubbish!" * (file.stat().st_size // 8))
    log.write_bytes(waiting)
    backup.restore(file, folder, NOW)
    (aside,) = folder.glob("damaged-*")
    assert (aside / log.name).read_bytes() == waiting
    assert count(file) == 30


def test_a_journal_of_the_lost_database_never_meets_the_restored_one(filled, file, folder):
    backup.copy(file, folder, NOW)
    filled.close()
    file.write_bytes(b"")
    journal = file.with_name(file.name + "-journal")
    journal.write_bytes(b"half a change")
    backup.restore(file, folder, NOW)
    assert not journal.exists()
    assert len(list(folder.glob("damaged-*/*-journal"))) == 1


@pytest.fixture
def damaged(filled, file, folder):
    backup.copy(file, folder, NOW)
    filled.close()
    file.write_bytes(b"rubbish" * 2000)


def test_without_room_for_the_copy_nothing_changes(damaged, file, folder, tmp_path, monkeypatch):
    def full(handle):
        raise OSError(errno.ENOSPC, "No space left on device")

    before = picture(tmp_path)
    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(StoreFull) as trouble:
        backup.restore(file, folder, NOW)
    assert trouble.value.key == "errors-store-restore-full"
    assert picture(tmp_path) == before
    assert not list(folder.glob("damaged-*"))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows limits no file sizes")
def test_a_copy_that_cannot_be_written_whole_leaves_nothing_behind(damaged, file, folder, tmp_path):
    import resource

    before = picture(tmp_path)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, hard))
    try:
        with pytest.raises(StoreError):
            backup.restore(file, folder, NOW)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert picture(tmp_path) == before
    assert {one for one in tmp_path.rglob("*") if one.is_dir()} == {folder}


def test_an_exchange_that_fails_half_way_is_taken_back(damaged, file, folder, tmp_path, monkeypatch):
    before = picture(tmp_path)
    replace = Path.replace

    def fail_at_the_last(self, target):
        if self.suffix == ".restored":
            raise PermissionError(errno.EACCES, "no")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", fail_at_the_last)
    with pytest.raises(StoreReadOnly):
        backup.restore(file, folder, NOW)
    assert picture(tmp_path) == before
    assert not list(folder.glob("damaged-*"))


def test_nothing_is_written_beside_a_copy(damaged, file, folder):
    (copy,) = folder.iterdir()
    change(copy, "pragma journal_mode = wal")
    assert backup.newest_good(folder) == copy
    backup.restore(file, folder, NOW)
    assert {one.name for one in folder.iterdir() if one.is_file()} == {copy.name}


def test_what_an_interrupted_copy_left_is_swept_away(filled, file, folder):
    folder.mkdir()
    for name in ("utulivu-2026-11-20.new", "utulivu-2026-11-20.new-journal"):
        (folder / name).write_bytes(b"half")
    kept = backup.copy(file, folder, NOW)
    assert list(folder.iterdir()) == [kept]


def test_copies_from_a_day_that_never_was_do_not_push_todays_out(filled, file, folder):
    for day in range(100, 108):
        backup.copy(file, folder, NOW + timedelta(days=day))
    kept = backup.copy(file, folder, NOW)
    assert kept.exists()
    assert len(list(folder.iterdir())) == 7
