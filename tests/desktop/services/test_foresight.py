"""The reader's lists and weights are there before somebody writes in a crisis; without one nobody reads them."""

import time
from dataclasses import replace

import pytest

from desktop.content import private, tone
from desktop.content.words import LANGUAGES
from desktop.services.watch import Watch


@pytest.fixture
def read():
    return []


@pytest.fixture
def watch(desk, read):
    """A watch over the real desk that tells how often the lists and weights were read."""
    seen = desk.watch._sight

    def lexicons():
        read.append("lexicons")
        return seen.lexicons()

    def weights():
        read.append("weights")
        return seen.weights()

    watch = Watch(desk.watch._ledger, replace(seen, lexicons=lexicons, weights=weights), desk.keeping.crew)
    yield watch
    watch.stop()


def eventually(true):
    for _ in range(400):
        if true():
            return True
        time.sleep(0.02)
    return False


def test_they_are_read_once_a_case_is_open_and_then_no_more(desk, watch, read):
    for listed in (tone.load, private.load):
        listed.cache_clear()
    watch._round()
    assert not watch._foresight._begun
    desk.incidents.open("product_safety", summary="People ill", lead="Neema").result(5)
    watch._round()
    watch._round()
    assert eventually(lambda: tone.load.cache_info().currsize == len(LANGUAGES))
    assert private.load.cache_info().currsize == 1
    watch._round()
    desk.keeping.crew.close(10)
    assert read == ["lexicons", "weights"]


def test_a_watch_that_begins_with_an_open_case_reads_them_at_once(desk, watch, read):
    desk.incidents.open("product_safety", summary="People ill", lead="Neema").result(5)
    watch.start()
    assert eventually(lambda: read == ["lexicons", "weights"])
