"""Memory: one heap for all threads, and back to the computer with what is free."""

import ctypes
import os
import platform
import sys

import pytest

from desktop import heap


def is_glibc():
    return sys.platform == "linux" and platform.libc_ver()[0] == "glibc"


@pytest.mark.skipif(not is_glibc(), reason="the wish is the GNU C library's")
def test_all_threads_share_one_heap():
    code = "from desktop import heap; import sys; sys.exit(not heap.share_one())"
    assert os.spawnv(os.P_WAIT, sys.executable, [sys.executable, "-c", code]) == 0


@pytest.fixture(autouse=True)
def unopened():
    """The C library is opened anew in every test, and afterwards."""
    heap._library.cache_clear()
    yield
    heap._library.cache_clear()


def test_the_c_library_is_opened_once():
    assert heap._library() is heap._library()


class Without:
    """A C library that knows neither wish."""

    def __getattr__(self, name):
        raise AttributeError(name)


@pytest.mark.parametrize("system", ["linux", "darwin", "win32"])
def test_a_c_library_that_knows_no_such_wish_is_left_alone(monkeypatch, system):
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setattr(ctypes, "CDLL", lambda name: Without())
    assert not heap.share_one()
    heap.give_back()


def test_a_c_library_that_cannot_be_opened_is_left_alone(monkeypatch):
    def refuse(name):
        raise OSError

    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(ctypes, "CDLL", refuse)
    assert not heap.share_one()
    heap.give_back()


def test_what_is_kept_for_speed_is_dropped_before_the_rest_is_given_back(monkeypatch):
    done = []
    monkeypatch.setattr(heap, "give_back", lambda: done.append("given back"))
    heap.sweep(lambda: done.append("dropped"))
    assert done == ["dropped", "given back"]
