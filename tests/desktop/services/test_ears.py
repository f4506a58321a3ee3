"""Listening: one thread an account, nudges only, quiet where it fails, gone within two seconds."""

import threading
import time
from datetime import timedelta

import pytest

from desktop.desk import open_desk
from desktop.errors import LockedOut, Unreachable
from desktop.model.account import Field, Kind
from desktop.model.inbox import Query
from desktop.model.message import Author, Batch, Message
from desktop.services import ears as place
from desktop.vault import MemoryVault


class Whispering:
    """A kind of account whose server says when something is there, as often as the test says so."""

    kind = Kind(
        "whispering", (Field("address"), Field("note", required=False)), timedelta(minutes=15), place=("address",)
    )

    def __init__(self, clock):
        self.clock, self.posts, self.looks, self.trouble = clock, 0, 0, None
        self.lines, self.settings, self.breaks, self.can = [], [], [], True
        self.arrived = threading.Event()
        self.hold, self.inside = threading.Event(), threading.Event()
        self.hold.set()

    def fetch(self, account, secrets, cursor, http):
        self.looks += 1
        self.inside.set()
        if self.trouble is not None:
            raise self.trouble
        found = self.posts
        self.hold.wait(10)
        at = self.clock.now()
        return Batch(tuple(Message(account.id, f"m{n}", Author("@a"), "Bad", at, "web") for n in range(found)), "1")

    def listen(self, account, secrets, http, news, stop):
        self.lines.append(account.id)
        self.settings.append(dict(account.settings))
        if self.breaks:
            raise self.breaks.pop(0)
        if not self.can:
            return False
        while not stop.wait(0.01):
            if self.arrived.is_set():
                self.arrived.clear()
                news()
        return True


@pytest.fixture
def kind(clock, monkeypatch):
    for name, seconds in (("GAP", 0.05), ("FIRST_REST", 0.05), ("LONGEST_REST", 0.4)):
        monkeypatch.setattr(place, name, seconds)
    return Whispering(clock)


@pytest.fixture
def desk(home, clock, kind):
    desk = open_desk(home, clock=clock, vault=MemoryVault(), connectors=(kind,), http=None)
    desk.ears.start()
    yield desk
    desk.close()


def add(desk, number=1, **more):
    address = {"address": f"https://{number}.example", **more}
    account = desk.accounts.add("whispering", f"{number}", address).result(5)
    desk.watch.look_now(account.id).result(5)
    return account


def until(true, seconds=5.0):
    ends = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < ends
        time.sleep(0.01)


def ears():
    return [thread for thread in threading.enumerate() if thread.name == "ear"]


def test_what_the_server_whispers_is_looked_at_at_once(desk, kind):
    account = add(desk)
    until(lambda: kind.lines == [account.id])
    kind.posts = 1
    kind.arrived.set()
    until(lambda: desk.inbox.page(Query()))
    assert len(ears()) == 1
    assert kind.lines == [account.id]


def test_news_during_a_look_is_looked_for_again(desk, kind):
    account = add(desk)
    until(lambda: kind.lines)
    kind.hold.clear()
    kind.inside.clear()
    looking = desk.watch.look_now(account.id)
    assert kind.inside.wait(5)
    kind.posts = 1  # too late for the look under way
    kind.arrived.set()
    until(lambda: not kind.arrived.is_set())
    kind.hold.set()
    assert looking.result(5) == 0
    until(lambda: len(desk.inbox.page(Query())) == 1)


def test_at_most_five_are_listened_to_and_all_end_within_two_seconds(desk, kind):
    for number in range(7):
        add(desk, number)
    until(lambda: len(kind.lines) == 5)
    assert len(ears()) == 5
    begun = time.monotonic()
    desk.ears.stop()
    assert time.monotonic() - begun < 2
    assert ears() == []
    desk.watch.look_now().result(5)
    assert ears() == []


def test_a_line_that_never_ends_is_left_behind(desk, kind):
    release = threading.Event()
    kind.listen = lambda *_: release.wait(20)
    add(desk)
    until(ears)
    begun = time.monotonic()
    desk.close()
    assert time.monotonic() - begun < 6
    release.set()
    until(lambda: not ears())


def test_a_paused_a_removed_and_a_troubled_account_are_listened_to_no_more(desk, kind):
    account = add(desk)
    until(lambda: ears() and len(kind.lines) == 1)
    desk.accounts.pause(account.id, True).result(5)
    until(lambda: not ears())
    desk.accounts.pause(account.id, False).result(5)
    desk.watch.look_now(account.id).result(5)
    until(lambda: ears() and len(kind.lines) == 2)
    kind.trouble = LockedOut()
    desk.watch.look_now(account.id).result(5)
    until(lambda: not ears())
    kind.trouble = None
    desk.watch.look_now(account.id).result(5)
    until(lambda: ears() and len(kind.lines) == 3)
    desk.accounts.remove(account.id).result(5)
    until(lambda: not ears())
    assert len(kind.lines) == 3


def test_changed_answers_are_listened_with_at_once(desk, kind):
    account = add(desk, note="old")
    until(lambda: kind.settings and kind.settings[-1]["note"] == "old")
    desk.accounts.change(account.id, "1", {"address": "https://1.example", "note": "new"}).result(5)
    desk.watch.look_now(account.id).result(5)
    until(lambda: kind.settings[-1]["note"] == "new")
    assert len(ears()) == 1


def test_a_server_that_cannot_is_asked_once(desk, kind):
    kind.can = False
    account = add(desk)
    until(lambda: kind.lines and not ears())
    for _ in range(3):
        desk.watch.look_now(account.id).result(5)
    assert kind.lines == [account.id]


def test_a_broken_line_rests_longer_each_time_and_troubles_nobody(desk, kind):
    kind.breaks = [Unreachable() for _ in range(4)]
    account = add(desk)
    begun = time.monotonic()
    until(lambda: len(kind.lines) == 5)
    assert time.monotonic() - begun > 0.05 + 0.1 + 0.2 + 0.4 - 0.1
    assert desk.accounts.listed()[0][1].trouble is None
    kind.posts = 1
    kind.arrived.set()
    until(lambda: desk.inbox.page(Query()))
    assert set(kind.lines) == {account.id}


def test_no_ear_grows_for_kinds_that_only_look(home, clock, told):
    desk = open_desk(home, clock=clock, vault=MemoryVault(), connectors=(told,), http=None)
    desk.ears.start()
    desk.accounts.add("told", "My shop", {"address": "https://shop.example/feed"}).result(5)
    desk.watch.look_now().result(5)
    assert ears() == []
    desk.close()
