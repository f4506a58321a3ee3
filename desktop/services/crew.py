"""The few worker threads that wait for servers and keyrings, so that nobody else has to."""

import queue
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import Any, TypeVar

from desktop import heap

T = TypeVar("T")
MOST = 32  # more than anybody has accounts: however many servers never answer, the others are looked at on time
JOBS_TO_A_SWEEP = 100  # a dozen accounts make that many looks in an hour


class Crew:
    """Runs jobs on up to ``MOST`` daemon threads, made when needed. A hanging job holds up no other and no exit."""

    def __init__(self, sweep: Callable[[], None] = heap.give_back) -> None:
        """Start with no thread at all.

        After a hundred jobs the workers without one end, and ``sweep`` gives back what the jobs left unused.
        """
        self._sweep = sweep
        self._done = 0
        self._jobs: queue.SimpleQueue[tuple[Callable[[], Any], Future[Any]] | None] = queue.SimpleQueue()
        self._threads: list[threading.Thread] = []
        self._hands = 0  # threads made or being made
        self._busy = 0
        self._grows = False  # a thread is on its way that makes the others
        self._closed = False
        self._lock = threading.Lock()

    def run(self, job: Callable[[], T]) -> Future[T]:
        """Run ``job`` on a worker; the future carries its result or its error."""
        return self.run_all([job])[0]

    def run_all(self, jobs: Sequence[Callable[[], T]]) -> list[Future[T]]:
        """Run each job on a worker of its own.

        The caller waits for the making of one thread at most, however many jobs it brings: that thread makes the rest.
        """
        futures: list[Future[T]] = [Future() for _ in jobs]
        with self._lock:
            if self._closed:
                for future in futures:
                    future.cancel()
                return futures
            self._busy += len(jobs)
            for order in zip(jobs, futures, strict=True):
                self._jobs.put(order)
            grows = not self._grows and self._needs_a_hand()
            if grows:
                self._grows = True
                self._hands += 1
            number = self._hands
        if grows:
            self._hire(self._grow_and_work, number)
        return futures

    def close(self, seconds: float = 1.5) -> None:
        """Take no more jobs; wait up to ``seconds`` for those that run, and leave the rest behind."""
        with self._lock:
            self._closed = True
            for _ in self._threads:
                self._jobs.put(None)
        ends = time.monotonic() + seconds
        for thread in self._threads:
            thread.join(max(0.0, ends - time.monotonic()))

    def _needs_a_hand(self) -> bool:
        return self._busy > self._hands < MOST

    def _hire(self, work: Callable[[], None], number: int) -> None:
        thread = threading.Thread(target=work, name=f"worker-{number}", daemon=True)
        thread.start()
        with self._lock:
            self._threads.append(thread)
            if self._closed:
                self._jobs.put(None)

    def _grow_and_work(self) -> None:
        while True:
            with self._lock:
                self._grows = not self._closed and self._needs_a_hand()
                if not self._grows:
                    break
                self._hands += 1
                number = self._hands
            self._hire(self._work, number)
        self._work()

    def _work(self) -> None:
        while (order := self._jobs.get()) is not None:
            job, future = order
            if not self._closed and future.set_running_or_notify_cancel():
                try:
                    future.set_result(job())
                except BaseException as problem:  # it belongs to whoever waits for the future
                    future.set_exception(problem)
            with self._lock:
                self._busy -= 1
                self._done += 1
                sweeps = self._done % JOBS_TO_A_SWEEP == 0
                if sweeps:
                    self._send_home()
            del job, future, order  # whoever waits for the next keeps nothing of the last
            if sweeps:
                self._sweep()

    def _send_home(self) -> None:
        """Let as many workers end as nobody needs now; made anew when needed. The caller holds the lock.

        The C library keeps up to a quarter of a megabyte for each thread, and gives it back at the thread's end only.
        """
        for _ in range(self._hands - self._busy):
            self._jobs.put(None)
        self._hands = self._busy
        self._threads = [thread for thread in self._threads if thread.is_alive()]


def summed(looks: Sequence[Future[int]]) -> Future[int]:
    """Settles with the sum, or the first error, once every look has ended; no thread waits for it."""
    total: Future[int] = Future()
    lock, ended, expected = threading.Lock(), list[Future[int]](), len(looks)

    def end(look: Future[int]) -> None:
        with lock:
            ended.append(look)
            last = len(ended) == expected
        if last:
            _settle(total, [look for look in ended if not look.cancelled()])
            ended.clear()  # a look keeps whom it told, who keeps the look: such circles would lie about for long

    for look in looks:
        look.add_done_callback(end)
    if not looks:
        total.set_result(0)
    return total


def _settle(total: Future[int], looks: Sequence[Future[int]]) -> None:
    problem = next((look.exception() for look in looks if look.exception()), None)
    if problem is None:
        total.set_result(sum(look.result() for look in looks))
    else:
        total.set_exception(problem)
