"""When the watch looks: sooner while a crisis file is open, and never at everything at once after a night's sleep."""

import time
from dataclasses import replace
from datetime import timedelta
from threading import Event, Lock

import pytest

from desktop.desk import open_desk
from desktop.model.account import Checked, Field, Kind, Trouble
from desktop.model.message import Batch
from desktop.services import watch
from desktop.vault import MemoryVault


class Counting:
    """Counts its looks, and when each began."""

    kind = Kind("told", (Field("address"),), timedelta(minutes=15), place=("address",))

    def __init__(self, *, hurries=True):
        self.began, self.lock = [], Lock()
        self.kind = replace(self.kind, hurries=hurries)

    def check(self, account, secrets, http):
        return Checked(Trouble("check-feed"))

    def fetch(self, account, secrets, cursor, http):
        with self.lock:
            self.began.append(time.monotonic())
        return Batch(cursor="1")


def until(condition, seconds=10):
    end = time.monotonic() + seconds
    while not condition() and time.monotonic() < end:
        time.sleep(0.01)
    assert condition()


def opened(home, clock, connector):
    return open_desk(home, clock=clock, vault=MemoryVault(), connectors=(connector,), http=object())


@pytest.mark.parametrize("hurries", [True, False])
def test_an_open_crisis_file_brings_the_next_look_forward(home, clock, hurries):
    counting = Counting(hurries=hurries)
    desk = opened(home, clock, counting)
    try:
        desk.accounts.add("told", "Shop", {"address": "one"}).result(5)
        desk.start()
        until(lambda: len(counting.began) == 1)
        until(lambda: desk.watch.last_look() is not None)
        clock.forward(minutes=6)
        desk.watch.nudge()
        time.sleep(0.3)
        assert len(counting.began) == 1
        desk.incidents.open("product_safety", summary="Shop", lead="Amina").result(5)
        desk.watch.nudge()
        if hurries:
            until(lambda: len(counting.began) == 2)
        time.sleep(0.3)
        assert len(counting.began) == (2 if hurries else 1)
    finally:
        desk.close()


def test_a_look_that_ends_while_the_accounts_are_listed_is_not_made_again(home, clock, monkeypatch):
    class Slow(Counting):
        def fetch(self, account, secrets, cursor, http):
            found = super().fetch(account, secrets, cursor, http)
            assert ending.wait(10)
            return found

    ending, listed = Event(), watch.Watch._listed

    def outlasted(own):
        found = listed(own)
        if counting.began:
            ending.set()
            until(lambda: not own._looking)
        return found

    counting = Slow()
    desk = opened(home, clock, counting)
    try:
        desk.accounts.add("told", "Shop", {"address": "one"}).result(5)
        desk.start()
        until(lambda: len(counting.began) == 1)
        monkeypatch.setattr(watch.Watch, "_listed", outlasted)
        desk.watch.nudge()
        until(ending.is_set)
        time.sleep(0.3)
        assert len(counting.began) == 1
    finally:
        ending.set()
        desk.close()


def test_after_a_nights_sleep_accounts_are_looked_at_a_few_at_a_time(home, clock, monkeypatch):
    monkeypatch.setattr(watch, "BETWEEN", 0.4)
    counting = Counting()
    desk = opened(home, clock, counting)
    try:
        for number in range(7):
            desk.accounts.add("told", f"Shop {number}", {"address": f"{number}"}).result(5)
        desk.watch.look_now().result(5)
        counting.began.clear()
        clock.forward(hours=9)
        desk.start()
        until(lambda: len(counting.began) == 7)
        began = sorted(counting.began)
        assert began[3] - began[0] >= 0.3
        assert began[6] - began[3] >= 0.3
    finally:
        desk.close()
