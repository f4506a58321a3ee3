"""The workers: jobs that hang hold up no other job, and not the end."""

import gc
import threading
import time
import weakref
from concurrent.futures import Future

import pytest

from desktop.services.crew import JOBS_TO_A_SWEEP, Crew, summed


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


def test_many_jobs_at_once_make_the_caller_wait_for_one_thread_only(monkeypatch):
    crew, makers, together = Crew(), [], threading.Barrier(21)
    begin = threading.Thread.start

    def start(thread):
        makers.append(threading.current_thread().name)
        begin(thread)

    monkeypatch.setattr(threading.Thread, "start", start)
    answers = crew.run_all([lambda: together.wait(10) for _ in range(20)])
    together.wait(10)
    assert len({answer.result(5) for answer in answers}) == 20
    assert makers.count(threading.current_thread().name) == 1
    crew.close()


def test_a_crew_that_is_closed_while_it_grows_leaves_no_thread():
    crew, began = Crew(), threading.Event()
    for _ in range(10):
        crew.run_all([began.set] * 5)
    began.wait(5)
    crew.close(5)
    assert not [thread for thread in crew._threads if thread.is_alive()]


class Answer:
    """What a job found."""


def test_a_worker_that_waits_keeps_nothing_of_its_last_job():
    crew = Crew()
    kept = weakref.ref(crew.run(Answer).result(5))
    ends = time.monotonic() + 5
    while kept() is not None and time.monotonic() < ends:
        time.sleep(0.001)
        gc.collect()
    assert kept() is None
    crew.close()


def test_what_a_hundred_jobs_left_unused_is_given_back():
    swept = threading.Semaphore(0)
    crew = Crew(swept.release)
    for _ in range(2):
        for answer in crew.run_all([int] * JOBS_TO_A_SWEEP):
            answer.result(5)
        assert swept.acquire(timeout=5)
    crew.close()
    assert not swept.acquire(blocking=False)


def test_workers_without_a_job_end_after_a_hundred_jobs_and_others_come_when_needed():
    swept, together = threading.Semaphore(0), threading.Barrier(JOBS_TO_A_SWEEP // 10 + 1)
    crew = Crew(swept.release)
    for _ in range(10):
        answers = crew.run_all([lambda: together.wait(10) for _ in range(JOBS_TO_A_SWEEP // 10)])
        workers = [*crew._threads]
        together.wait(10)
        assert len({answer.result(5) for answer in answers}) == JOBS_TO_A_SWEEP // 10
    assert swept.acquire(timeout=5)
    for worker in workers:
        worker.join(5)
    assert not any(worker.is_alive() for worker in workers)
    assert crew.run(lambda: "here").result(5) == "here"
    crew.close()


def test_looks_that_have_ended_leave_no_circle():
    gc.disable()
    try:
        looks = [Future() for _ in range(3)]
        total, kept = summed(looks), weakref.ref(looks[0])
        for number in range(3):
            looks[number].set_result(1)
        del looks
        assert (total.result(), kept()) == (3, None)
    finally:
        gc.enable()
