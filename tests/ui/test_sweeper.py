"""Circles are collected in the window's thread, and only when there is something to look through."""

import gc
import threading
import weakref

import pytest

from ui import sweeper
from ui.sweeper import APART, Sweeper


class Ring:
    """Holds itself; tells on which thread it ends."""

    def __init__(self, told):
        self.me = self
        weakref.finalize(self, lambda: told.append(threading.current_thread()))


@pytest.fixture
def looks(monkeypatch):
    """Which generations were looked through, the oldest look first; the computer is given nothing back."""
    seen = []

    def see(phase, told):
        if phase == "start":
            seen.append(told["generation"])

    monkeypatch.setattr(sweeper.heap, "give_back", lambda: seen.append("given back"))
    gc.callbacks.append(see)
    yield seen
    gc.callbacks.remove(see)


@pytest.fixture
def at():
    """The seconds that the sweeper reads."""
    return [0.0]


@pytest.fixture
def make(qapp, at):
    made = []

    def build(in_sight=True):
        gc.enable()
        made.append(Sweeper(lambda: in_sight, lambda: at[0]))
        return made[-1]

    yield build
    for one in made:
        one.stop()
    gc.unfreeze()


def much():
    """More than it takes to look, all of it new."""
    return [[] for _ in range(sweeper.YOUNG + 100)]


def test_from_its_making_on_nothing_is_collected_on_another_thread(make):
    make()
    ended = []

    def forget():
        Ring(ended)
        kept.extend(much())

    kept = []
    thread = threading.Thread(target=forget)
    thread.start()
    thread.join()
    assert not gc.isenabled()
    assert ended == []
    gc.collect()
    assert ended == [threading.current_thread()]


def test_a_forgotten_circle_is_collected_in_the_windows_thread(make, qtbot):
    one, ended = make(), []
    one.begin()
    one.setInterval(1)
    Ring(ended)
    kept = much()
    qtbot.waitUntil(lambda: ended == [threading.main_thread()])
    assert kept


def test_where_nothing_is_new_nothing_is_looked_through(make, looks):
    one = make()
    gc.collect()
    looks.clear()
    one.timeout.emit()
    assert looks == []
    assert one.interval() == sweeper.QUIET


def test_it_looks_sooner_again_where_something_was_new(make, looks):
    one, kept = make(), much()
    one.timeout.emit()
    assert looks == [0]
    assert one.interval() == sweeper.BUSY
    one.timeout.emit()
    assert looks == [0]
    assert one.interval() == sweeper.QUIET
    assert kept


def work(one):
    """Something is made and let go, and seen by the sweeper in between."""
    kept = much()
    one.timeout.emit()
    del kept


def test_much_at_once_is_left_alone_for_now(make, looks):
    one, kept = make(), [[] for _ in range(sweeper.CONTENT + 100)]
    one.timeout.emit()
    assert looks == []
    assert all(left is not kept for left in gc.get_objects())


@pytest.mark.parametrize("in_sight", [True, False])
def test_everything_is_looked_through_once_it_is_quiet_again(make, looks, at, in_sight):
    one = make(in_sight)
    work(one)
    one.timeout.emit()
    at[0] = APART
    work(one)
    assert 2 not in looks
    one.timeout.emit()
    assert looks[-2:] == [2, "given back"]
    looks.clear()
    at[0] = 2 * APART
    one.timeout.emit()
    assert looks == []  # nothing was made since


@pytest.mark.parametrize(("in_sight", "ends"), [(True, False), (False, True)])
def test_a_circle_of_what_was_loaded_ends_when_nobody_looks(make, looks, at, in_sight, ends):
    one, ended = make(in_sight), []
    ring = Ring(ended)
    one.begin()
    del ring
    work(one)
    at[0] = APART
    one.timeout.emit()
    assert bool(ended) is ends


def test_what_is_loaded_when_it_begins_is_left_alone_for_good(make):
    one, loaded = make(), []
    one.begin()
    assert all(kept is not loaded for kept in gc.get_objects())
