"""The daily copy: made by itself, once a day, also on the day after, also after a failure; never of a bad database."""

import threading

import pytest

from desktop.services.copies import AGAIN_AFTER, Copies
from desktop.services.crew import Crew


@pytest.fixture
def ticks():
    return [1000.0]


@pytest.fixture
def copies(desk, clock, ticks):
    desk.watch.stop()
    return Copies(desk.home.database, desk.home.backups, clock, Crew(), lambda: ticks[0])


@pytest.fixture
def tend(copies, monkeypatch):
    """Tend the copies and wait until the worker is done; gives the names of all copies."""

    def once():
        copies.tend()
        with copies._one:
            return names(copies._folder)

    return once


def names(folder):
    return sorted(one.name for one in folder.glob("*"))


def eventually(true):
    for _ in range(200):
        if true():
            return True
        threading.Event().wait(0.05)
    return False


def test_a_desk_that_stays_open_makes_a_copy_every_day(desk, clock):
    desk.start()
    assert eventually(lambda: desk.copies._made == clock.now().date())
    assert names(desk.home.backups) == ["utulivu-2026-11-24.db"]
    with desk.copies._one:  # the first is wholly done; a round that comes earlier would leave the next to the next
        pass
    clock.forward(days=1, hours=8)  # it slept, and wakes
    desk.copies._not_before = 0.0
    desk.watch.nudge()
    assert eventually(lambda: names(desk.home.backups) == ["utulivu-2026-11-24.db", "utulivu-2026-11-25.db"])


def test_one_copy_a_day(tend, copies, clock, ticks):
    (first,) = tend()
    made = (copies._folder / first).stat().st_mtime_ns
    clock.forward(hours=3)
    ticks[0] += 3 * 3600
    assert tend() == [first]
    assert (copies._folder / first).stat().st_mtime_ns == made


def test_a_copy_that_failed_is_tried_again_after_an_hour(tend, copies, ticks):
    copies._folder.write_text("in the way")
    assert tend() == []
    copies._folder.unlink()
    ticks[0] += AGAIN_AFTER - 1
    assert tend() == []
    ticks[0] += 1
    assert tend() == ["utulivu-2026-11-24.db"]


def test_a_spoilt_copy_of_today_is_made_again(tend, copies, ticks):
    copies._folder.mkdir()
    (copies._folder / "utulivu-2026-11-24.db").touch()
    assert tend() == ["utulivu-2026-11-24.db"]
    assert (copies._folder / "utulivu-2026-11-24.db").stat().st_size


def test_a_damaged_database_replaces_no_good_copy(desk, tend, copies, clock, ticks):
    (good,) = tend()
    before = (copies._folder / good).read_bytes()
    desk.close()
    for file in desk.home.folder.glob("utulivu.db*"):
        file.write_bytes(b"rubbish" * 2000)
    for _ in range(9):
        clock.forward(days=1)
        ticks[0] += 86400
        assert tend() == [good]
    assert (copies._folder / good).read_bytes() == before


def test_the_copy_is_made_by_a_worker(copies, monkeypatch):
    threads = []
    monkeypatch.setattr("desktop.store.backup.copy", lambda *_: threads.append(threading.current_thread().name))
    copies.tend()
    assert eventually(lambda: threads)
    assert threads == ["worker-1"]


def test_a_practice_is_never_copied():
    from desktop.desk import open_drill

    drill = open_drill(speed=4000, seed=1)
    try:
        drill.start()
        assert eventually(lambda: drill.meter.now() is not None)
        assert not drill.home.backups.exists()
    finally:
        drill.close()
