"""What looks of one moment bring is measured once, however they end, and no slow one is waited for."""

from concurrent.futures import Future

import pytest

from desktop.model.account import AccountId
from desktop.services.rounds import PATIENCE, Rounds

A, B, C = map(AccountId, "abc")


class Written:
    """A ledger that only tells in which way it was written to."""

    def __init__(self):
        self.ways = []

    def _write(self, way):
        self.ways.append(way)
        return Future()

    def note(self, job):
        return self._write("note")

    def change(self, job):
        return self._write("change")


@pytest.fixture
def ledger():
    return Written()


@pytest.fixture
def moment():
    return [1000.0]


@pytest.fixture
def rounds(ledger, moment):
    return Rounds(ledger, lambda: moment[0])


def test_the_last_of_a_round_measures_what_all_brought(rounds, ledger):
    for id in (A, B, C):
        rounds.begin(id)
    for id in (B, A, C):
        rounds.keep(id, None)
    for id in (A, B, C):
        rounds.end(id)
    assert ledger.ways == ["note", "note", "change"]


def test_a_look_alone_measures_each_batch(rounds, ledger):
    rounds.begin(A)
    rounds.keep(A, None)
    rounds.keep(A, None)
    rounds.end(A)
    assert ledger.ways == ["change", "change"]


def test_a_look_that_brings_nothing_leaves_nothing_unmeasured(rounds, ledger):
    rounds.begin(A)
    rounds.begin(B)
    rounds.keep(A, None)
    rounds.end(A)
    rounds.end(B)
    assert ledger.ways == ["note", "change"]
    assert rounds.settle() == 0


def test_a_slow_look_is_waited_for_a_moment_only(rounds, ledger, moment):
    rounds.begin(A)
    rounds.begin(B)
    moment[0] += 1
    rounds.keep(A, None)
    rounds.end(A)
    assert ledger.ways == ["note"]
    assert rounds.settle() == PATIENCE - 1
    moment[0] += PATIENCE - 1
    assert rounds.settle() == 0
    assert ledger.ways == ["note", "change"]
    rounds.begin(C)
    rounds.keep(C, None)
    rounds.keep(B, None)
    assert ledger.ways == ["note", "change", "change", "change"]
