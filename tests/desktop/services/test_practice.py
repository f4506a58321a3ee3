"""A practice whose temporary folder is missing or full: an error of ours, and nothing left behind."""

import sys

import pytest

from desktop import headless
from desktop.content.words import Words
from desktop.desk import open_drill
from desktop.errors import StoreError


@pytest.fixture
def temporary(tmp_path, monkeypatch):
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    return folder


def refused(act):
    with pytest.raises(StoreError) as trouble:
        act()
    return trouble.value.key == "errors-store-practice"


def test_without_a_temporary_folder_there_is_no_practice(temporary):
    temporary.rmdir()
    assert refused(open_drill)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows limits no file sizes")
@pytest.mark.parametrize("room", [0, 5_000, 70_000])
def test_a_practice_without_room_leaves_nothing_behind(temporary, room):
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, hard))
    try:
        assert refused(open_drill)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert list(temporary.iterdir()) == []


def test_a_practice_whose_folder_fills_up_ends_with_a_sentence(temporary, monkeypatch):
    def filled(*given, **more):
        desk = open_drill(*given, **more)
        limit = "pragma max_page_count = 1"
        desk.keeping.database.write(lambda tables: tables.execute(limit).fetchall()).result()
        return desk

    monkeypatch.setattr(headless, "open_drill", filled)
    assert refused(lambda: list(headless.practice(Words("en"), speed=4000, seed=1)))
    assert list(temporary.iterdir()) == []
