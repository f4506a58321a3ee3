"""Circles are collected in the window's thread, and only when there is something to look through."""

import gc
import threading
import weakref

import pytest

from ui import sweeper
from ui.sweeper import ALL, Sweeper


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
def make(qapp):
    made = []

    def build(in_sight=True):
        gc.enable()
        made.append(Sweeper(lambda: in_sight))
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


def times(one, number):
    for _ in range(number):
        kept = much()
        one.timeout.emit()
        del kept


def test_what_is_left_over_is_looked_through_now_and_then(make, looks):
    times(make(), sweeper.AGAIN)
    assert looks == [0] * (sweeper.AGAIN - 1) + [1]


@pytest.mark.parametrize("in_sight", [True, False])
def test_everything_is_looked_through_seldom_and_then_the_computer_is_given_back_what_is_free(make, looks, in_sight):
    one = make(in_sight)
    times(one, ALL - 1)
    assert 2 not in looks
    times(one, 1)
    assert looks[-2:] == [2, "given back"]


@pytest.mark.parametrize(("in_sight", "ends"), [(True, False), (False, True)])
def test_a_circle_of_what_was_loaded_ends_when_nobody_looks(make, looks, in_sight, ends):
    one, ended = make(in_sight), []
    ring = Ring(ended)
    one.begin()
    del ring
    times(one, ALL)
    assert bool(ended) is ends


def test_what_is_loaded_when_it_begins_is_left_alone_for_good(make):
    one, loaded = make(), []
    one.begin()
    assert all(kept is not loaded for kept in gc.get_objects())
