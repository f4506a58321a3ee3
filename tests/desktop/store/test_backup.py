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
    again = Database(file)
    assert again.read(lambda conn: search.count(conn, Query())) == 30
    again.close()
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
