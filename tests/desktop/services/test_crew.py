"""The workers: jobs that hang hold up no other job, and not the end."""

import threading
import time

import pytest

from desktop.services.crew import Crew


@pytest.fixture
def hanging():
    """A crew of which a dozen jobs never end, as at servers that never answer."""
    crew, over = Crew(), threading.Event()
    for _ in range(12):
        crew.run(over.wait)
    yield crew
    over.set()
    crew.close()


def test_a_dozen_jobs_that_hang_hold_up_no_other(hanging):
    assert [hanging.run(lambda number=number: number).result(5) for number in range(3)] == [0, 1, 2]


def test_jobs_that_hang_are_left_behind_at_the_end(hanging):
    begun = time.monotonic()
    hanging.close(0.2)
    assert time.monotonic() - begun < 2
    assert hanging.run(lambda: 1).cancelled()


def test_a_worker_that_is_free_is_used_again():
    crew, names = Crew(), set()
    for _ in range(20):
        names.add(crew.run(lambda: threading.current_thread().name).result(5))
        while crew._busy:  # a worker is busy for a moment after its answer is there
            time.sleep(0.001)
    crew.close()
    assert names == {"worker-1"}
