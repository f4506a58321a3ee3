import contextlib
import shutil
import sqlite3

import pytest

from desktop.errors import StoreDamaged, StoreTooNew
from desktop.store import identity, migrations
from desktop.store.database import Database


@pytest.fixture
def change(file):
    """Run statements on the file, as another program might."""

    def run(*statements):
        with contextlib.closing(sqlite3.connect(file)) as conn, conn:
            for statement in statements:
                conn.execute(statement)

    return run


def refused(file, kind):
    before = file.read_bytes()
    with pytest.raises(kind) as trouble:
        Database(file)
    assert file.read_bytes() == before
    return trouble.value.key


def test_there_is_nothing_yet(file):
    assert identity.version(file) == 0
    file.touch()
    assert identity.version(file) == 0


def test_an_empty_database_may_be_used(file, change):
    change("create table gone (x)", "drop table gone")
    Database(file).close()
    assert identity.version(file) == migrations.LATEST


def test_a_first_start_that_was_cut_off_goes_on(file, change):
    change("create table _sqlite_migrations (id integer primary key, migration_set text, name text, applied_at text)")
    Database(file).close()
    assert identity.version(file) == migrations.LATEST


def test_a_first_change_that_was_cut_off_is_taken_back(file, tmp_path):
    """As a kill leaves it: some of the change in the file, and beside it how to take it back."""
    elsewhere = tmp_path / "elsewhere.db"
    with contextlib.closing(sqlite3.connect(elsewhere, isolation_level=None)) as conn:
        conn.execute("create table gone (x)")
        conn.execute("drop table gone")
        conn.execute("pragma cache_size = 1")
        conn.execute("begin immediate")
        for number in range(50):
            conn.execute(f"create table half_{number} (x)")
        for suffix in ("", "-journal"):
            shutil.copyfile(f"{elsewhere}{suffix}", f"{file}{suffix}")
    Database(file).close()
    assert identity.version(file) == migrations.LATEST


@pytest.mark.parametrize("more", ["pragma user_version = 0", "pragma user_version = 1", "pragma application_id = 5"])
def test_tables_of_somebody_else_are_not_touched(file, change, more):
    change("create table theirs (x)", "create table _sqlite_migrations (y)", more)
    assert refused(file, StoreDamaged) == "errors-store-foreign"


def test_our_tables_under_a_broken_name_are_damaged_and_not_foreign(database, file, change):
    database.close()
    change("pragma application_id = 7")
    assert refused(file, StoreDamaged) == "errors-store-damaged"


def test_our_name_without_our_tables_is_damaged(database, file, change):
    database.close()
    change("drop table tick")
    assert refused(file, StoreDamaged) == "errors-store-damaged"


def test_a_step_of_a_newer_version_is_noticed_whatever_the_number_says(database, file, change):
    database.close()
    change("insert into _sqlite_migrations values (99, 'utulivu', 'tomorrow', '')")
    refused(file, StoreTooNew)
