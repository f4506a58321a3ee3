"""A real desk on a folder of its own, with one connector that gives what a test tells it."""

from datetime import timedelta

import pytest

from desktop.connectors.base import Answer
from desktop.desk import open_desk
from desktop.errors import Gone, Unreachable
from desktop.model.account import Checked, Field, FieldKind, Kind, Trouble
from desktop.model.message import Author, Batch, Message
from desktop.vault import MemoryVault


class Told:
    """A kind of account whose every look is written beforehand: a batch's posts, or an error to raise."""

    kind = Kind(
        "told",
        (
            Field("address", FieldKind.ADDRESS, secret_when="private"),
            Field("private", FieldKind.SWITCH, required=False),
            Field("port", FieldKind.NUMBER, required=False, default="993"),
            Field("password", FieldKind.PASSWORD, required=False, secret=True),
            Field("handle", required=False),
        ),
        timedelta(minutes=15),
        place=("address",),
    )

    def __init__(self, clock):
        self.clock = clock
        self.looks = []
        self.seen_secrets = []
        self.cursors = []

    def post(self, remote, text="Nice bread", *, minutes=0, author="@amina", **more):
        return {"remote": remote, "text": text, "minutes": minutes, "author": author, **more}

    def check(self, account, secrets, http):
        self.seen_secrets.append({name: secret.reveal() for name, secret in secrets.items()})
        if account.settings.get("address") == "https://broken.example":
            raise Unreachable
        if account.settings.get("address") == "https://gone.example":
            raise Gone
        return Checked(Trouble("check-feed"), 3, "Told")

    def fetch(self, account, secrets, cursor, http):
        self.seen_secrets.append({name: secret.reveal() for name, secret in secrets.items()})
        self.cursors.append(cursor)
        look = self.looks.pop(0) if self.looks else []
        if isinstance(look, BaseException):
            raise look
        posts = tuple(self._message(account, **post) for post in look)
        return Batch(posts, cursor=f"{len(self.cursors)}", more=bool(look) and look[-1].get("more", False))

    def _message(self, account, remote, text, minutes, author, more=False, **rest):
        at = self.clock.now() - timedelta(minutes=minutes)
        return Message(
            account.id, str(remote), Author(author, author[1:]), text, at, rest.pop("platform", "web"), **rest
        )


class NoDoor:
    def get(self, url, *, headers=None):
        raise AssertionError("no network in this test")
        return Answer(200)


@pytest.fixture
def told(clock):
    return Told(clock)


@pytest.fixture
def open_told(home, clock, told):
    """Open (again) the desk of this test."""
    desks = []

    def open_it():
        desk = open_desk(home, clock=clock, vault=MemoryVault(), connectors=(told,), http=NoDoor())
        desks.append(desk)
        return desk

    yield open_it
    for desk in desks:
        desk.close()


@pytest.fixture
def desk(open_told):
    return open_told()


@pytest.fixture
def shop(desk):
    return desk.accounts.add("told", "My shop", {"address": "https://shop.example/feed"}).result(5)


@pytest.fixture
def look(desk, told, shop):
    """One look that brings these posts; gives how many were new."""

    def once(*posts):
        told.looks.append(list(posts))
        return desk.watch.look_now().result(10)

    return once


@pytest.fixture
def heard(desk):
    notices = []
    desk.notices.listen(notices.append)
    return notices
