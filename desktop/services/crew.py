"""The few worker threads that wait for servers and keyrings, so that nobody else has to."""

import queue
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import Any, TypeVar

T = TypeVar("T")
MOST = 32  # more than anybody has accounts: however many servers never answer, the others are looked at on time


class Crew:
    """Runs jobs on up to ``MOST`` daemon threads, made when needed. A hanging job holds up no other and no exit."""

    def __init__(self) -> None:
        """Start with no thread at all."""
        self._jobs: queue.SimpleQueue[tuple[Callable[[], Any], Future[Any]] | None] = queue.SimpleQueue()
        self._threads: list[threading.Thread] = []
        self._busy = 0
        self._closed = False
        self._lock = threading.Lock()

    def run(self, job: Callable[[], T]) -> Future[T]:
        """Run ``job`` on a worker; the future carries its result or its error."""
        future: Future[T] = Future()
        with self._lock:
            if self._closed:
                future.cancel()
                return future
            self._busy += 1
            if self._busy > len(self._threads) < MOST:
                thread = threading.Thread(target=self._work, name=f"worker-{len(self._threads) + 1}", daemon=True)
                self._threads.append(thread)
                thread.start()
            self._jobs.put((job, future))
        return future

    def close(self, seconds: float = 1.5) -> None:
        """Take no more jobs; wait up to ``seconds`` for those that run, and leave the rest behind."""
        with self._lock:
            self._closed = True
            for _ in self._threads:
                self._jobs.put(None)
        ends = time.monotonic() + seconds
        for thread in self._threads:
            thread.join(max(0.0, ends - time.monotonic()))

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


def summed(looks: Sequence[Future[int]]) -> Future[int]:
    """Settles with the sum, or the first error, once every look has ended; no thread waits for it."""
    total: Future[int] = Future()
    lock, ended = threading.Lock(), list[Future[int]]()

    def end(look: Future[int]) -> None:
        with lock:
            ended.append(look)
            last = len(ended) == len(looks)
        if last:
            _settle(total, [look for look in ended if not look.cancelled()])

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
