"""Whoever works hard lets the window finish what it draws, and rests now and then."""

import threading
import time

import pytest

from desktop import turn
from desktop.turn import Window, at_ease, breathe


@pytest.fixture
def window(monkeypatch):
    monkeypatch.setattr(turn, "WINDOW", Window())
    monkeypatch.setattr(turn, "PATIENT", 30.0)
    return turn.WINDOW


def at_work(act):
    """What another thread has done, and the thread."""
    done = threading.Event()
    thread = threading.Thread(target=lambda: (act(), done.set()), daemon=True)
    thread.start()
    return done, thread


@pytest.mark.parametrize("act", [lambda: breathe(0), lambda: list(at_ease([1]))])
def test_work_waits_while_the_window_draws(window, act):
    with window, window:
        done, thread = at_work(act)
        assert not done.wait(0.2)
    assert done.wait(10)
    thread.join(10)


def test_it_waits_while_the_outer_of_two_pictures_is_drawn(window):
    with window:
        with window:
            pass
        done, thread = at_work(lambda: breathe(0))
        assert not done.wait(0.2)
    assert done.wait(10)
    thread.join(10)


def test_a_window_that_never_finishes_stops_no_work(window, monkeypatch):
    monkeypatch.setattr(turn, "PATIENT", 0.01)
    with window:
        done, thread = at_work(lambda: breathe(0))
        assert done.wait(10)
    thread.join(10)


def test_nobody_waits_for_a_window_at_rest_nor_for_one_that_broke_off(window):
    with pytest.raises(ValueError, match="broken"), window:
        raise ValueError("broken")
    done, thread = at_work(lambda: breathe(0))
    assert done.wait(10)
    thread.join(10)


def test_long_work_rests_now_and_then(window, monkeypatch):
    rests = []
    monkeypatch.setattr(turn.time, "sleep", rests.append)
    end = time.thread_time() + 4 * turn.STRETCH
    for _ in at_ease(iter(int, 1)):
        if time.thread_time() > end:
            break
    assert 2 <= len(rests) <= 5
