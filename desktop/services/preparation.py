"""Being ready: the steps to take while all is calm, each until it is due again."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from desktop.clock import Clock
from desktop.errors import OwnerError
from desktop.model.notice import Notice, PreparationChanged
from desktop.model.playbook import Mark, Readiness, Step, Tick
from desktop.response import preparation
from desktop.response.people import takes_on
from desktop.services.ledger import Ledger
from desktop.store import people
from desktop.store import preparation as store

if TYPE_CHECKING:
    from sqlite_utils import Database as Tables

LONGEST_NAME = 80


class Preparation:
    """What the owner can do before there is a crisis."""

    def __init__(self, ledger: Ledger, steps: Sequence[Step], clock: Clock) -> None:
        """Read and write through ``ledger``; ``steps`` is all there is to prepare, in order."""
        self._ledger = ledger
        self._steps = tuple(steps)
        self._clock = clock

    def steps(self) -> tuple[Readiness, ...]:
        """Every step in order as it stands now, with who does it; raises StoreError."""
        now = self._clock.now()
        roster, today = self._ledger.read(people.roster), now.astimezone().date()
        ready = preparation.readiness(self._steps, self._ledger.read(store.last), now)
        return tuple(replace(one, doer=takes_on(roster, one.step.role, today)) for one in ready)

    def tick(self, step_id: str, who: str) -> Future[None]:
        """Write down that ``who`` has done a step (empty: nobody is named); OwnerError for an unknown step."""
        name = " ".join(who.split())[:LONGEST_NAME]
        return self._write(step_id, lambda tables, now: store.keep(tables, Tick(step_id, Mark.DONE, name, now)))

    def untick(self, step_id: str) -> Future[None]:
        """Take the last tick of a step back; the one before it counts again. OwnerError for an unknown step."""
        return self._write(step_id, lambda tables, now: store.take_back(tables, step_id))

    def _write(self, step_id: str, act: "Callable[[Tables, datetime], None]") -> Future[None]:
        def job(tables: "Tables", now: datetime) -> tuple[None, Sequence[Notice]]:
            if step_id not in {step.id for step in self._steps}:
                raise OwnerError("errors-no-such-step")
            act(tables, now)
            return None, [PreparationChanged(step_id)]

        return self._ledger.note(job)
