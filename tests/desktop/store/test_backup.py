import contextlib
import sqlite3
from datetime import timedelta

import pytest

from desktop.errors import StoreDamaged
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
